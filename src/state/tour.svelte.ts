// Visningen: which guided tour is under way, and how far. It only goes to views; the user's work it leaves alone.
import type { Place } from './place.svelte.ts';
import { isAt, spotOf, STEPS, type TourName, type TourStep, type TourUnits } from './tourSteps.ts';

export { STEPS, TOURS, type TourName, type TourStep } from './tourSteps.ts';

export class Tour {
  readonly #place: Place;
  readonly #units: () => TourUnits;
  #name = $state<TourName | null>(null);
  #index = $state(0);
  #turn = $state(0);
  /** The unit that the reader looked at last. */
  #own: string | null = null;

  /** `units` are those that the steps are of as the data are. */
  constructor(place: Place, units: () => TourUnits) {
    this.#place = place;
    this.#units = units;
  }

  /** The tour under way; null while there is none. */
  get name(): TourName | null {
    return this.#name;
  }

  get step(): TourStep | null {
    return this.#name === null ? null : (STEPS[this.#name][this.#index] ?? null);
  }

  /** From 1 on. */
  get number(): number {
    return this.#index + 1;
  }

  get count(): number {
    return this.#name === null ? 0 : STEPS[this.#name].length;
  }

  get last(): boolean {
    return this.number === this.count;
  }

  /** Counts the times that a step has been gone to. */
  get turn(): number {
    return this.#turn;
  }

  /** Whether the view shown is the step's; the reader may have gone elsewhere. */
  get here(): boolean {
    const { name: place, detail } = this.#place;
    return this.step !== null && isAt(this.step, { place, detail });
  }

  start(name: TourName): void {
    this.#name = name;
    this.#own = null;
    this.#goTo(0);
  }

  next(): void {
    if (!this.last) this.#goTo(this.#index + 1);
  }

  back(): void {
    if (this.#index > 0) this.#goTo(this.#index - 1);
  }

  /** Goes back to the step, from wherever the reader went. */
  resume(): void {
    this.#goTo(this.#index);
  }

  leave(): void {
    this.#name = null;
  }

  #goTo(index: number): void {
    this.#own = this.#place.unitId ?? this.#own;
    this.#index = index;
    this.#turn += 1;
    const { step } = this;
    if (!step) return;
    const units = this.#units();
    const { place, detail } = spotOf(step, { ...units, own: this.#own ?? units.own });
    this.#place.go(place, detail);
  }
}
