// Prognosen: every unit's income for the chosen year, month by month, under a stated assumption.
import type { Fault } from '../model/fault.ts';
import type { Assumption, Income } from '../model/income.ts';
import { AGE_CLASSES, type Dataset } from '../model/types.ts';
import type { Basis, Client } from '../worker/client.ts';
import { Latest, sameRegion } from './latest.ts';
import type { Results } from './results.svelte.ts';

const UNCHANGED: Assumption = { growth: null };

export class Forecast {
  readonly #client: Client;
  readonly #results: Results;
  readonly #latest = new Latest();
  #assumption = $state.raw<Assumption>(UNCHANGED);
  #income = $state.raw<Income | null>(null);
  /** What the answer is of. */
  #of = $state.raw<Dataset | null>(null);
  #fault = $state.raw<Fault | null>(null);
  #problem = $state<string | null>(null);
  #busy = $state(false);

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  get assumption(): Assumption {
    return this.#assumption;
  }

  /** What the months rest on. */
  get basis(): Basis {
    return { choice: this.#results.listChoice, assumption: this.#assumption };
  }

  /** The newest answer; the one before stays until the next is there, unless the data were replaced. */
  get income(): Income | null {
    return sameRegion(this.#of, this.#results.dataset) ? this.#income : null;
  }

  /** Whether a newer answer is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  get fault(): Fault | null {
    return this.#fault;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Growth of one age class, per cent a year × 10²; all zero is an unchanged list. */
  setGrowth(classIndex: number, growth: number): void {
    const before = this.#assumption.growth ?? AGE_CLASSES.map(() => 0);
    this.#assume(before.with(classIndex, growth));
  }

  /** The same growth for all age classes. */
  setAllGrowth(growth: number): void {
    this.#assume(AGE_CLASSES.map(() => growth));
  }

  reset(): void {
    this.#assumption = UNCHANGED;
  }

  /** Growth of each age class, per cent a year × 10²; null for an unchanged list. */
  restore(growth: readonly number[] | null): void {
    this.#assumption = { growth };
  }

  /** Computes what is chosen now; call it again whenever data set, year, list or assumption change. */
  async update(): Promise<void> {
    const { dataset, year, chosen } = this.#results;
    if (!dataset || year === 0) return;
    const request = { ...chosen, ...this.basis };
    this.#busy = true;
    await this.#latest.put(
      () => this.#client.ask(dataset, 'income', request),
      (answer) => {
        const barred = 'code' in answer;
        this.#income = barred ? null : answer;
        this.#of = dataset;
        this.#fault = barred ? answer : null;
        this.#problem = null;
        this.#busy = false;
      },
      (error) => {
        this.#income = null;
        this.#busy = false;
        this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  #assume(growth: readonly number[]): void {
    this.#assumption = growth.every((value) => value === 0) ? UNCHANGED : { growth };
  }
}
