// Små grupper dolda: whether counts of few persons are hidden, from how many they are shown, and which cells that hides.
import { HIDDEN, maskOf, type Mask } from '../model/mask.ts';
import type { List } from '../model/types.ts';
import { load, save } from './store.ts';

export { HIDDEN };
export type { Mask };

/** Fewer than this are a small group where nobody has said otherwise. */
export const USUAL_THRESHOLD = 5;
const LEAST_THRESHOLD = 2;
export const MOST_THRESHOLD = 100;

const KEY = 'smallGroups';

export class Masking {
  #threshold = $state(USUAL_THRESHOLD);
  #on = $state(false);
  /** Of a list as it was masked last. */
  readonly #masks = new WeakMap<List, { threshold: number; mask: Mask }>();

  constructor() {
    const [on, threshold] = (load(KEY) ?? '').split(' ');
    this.#on = on === 'on';
    if (isThreshold(Number(threshold))) this.#threshold = Number(threshold);
  }

  get on(): boolean {
    return this.#on;
  }

  /** Counts from here on are shown. */
  get threshold(): number {
    return this.#threshold;
  }

  /** Whether a count is of so few persons that it is hidden; nobody is no group. */
  hides(persons: number): boolean {
    return this.#on && persons > 0 && persons < this.#threshold;
  }

  /** Which cells of a list are hidden, by unit in its order and age class; null where all are shown. */
  maskOf(list: List): Mask | null {
    if (!this.#on) return null;
    const known = this.#masks.get(list);
    if (known?.threshold === this.#threshold) return known.mask;
    const mask = maskOf(
      list.units.map(({ classes }) => classes),
      this.#threshold,
    );
    this.#masks.set(list, { threshold: this.#threshold, mask });
    return mask;
  }

  set(on: boolean, threshold = this.#threshold): void {
    this.#on = on;
    if (isThreshold(threshold)) this.#threshold = threshold;
    save(KEY, `${this.#on ? 'on' : 'off'} ${this.#threshold}`);
  }
}

function isThreshold(number: number): boolean {
  return Number.isInteger(number) && number >= LEAST_THRESHOLD && number <= MOST_THRESHOLD;
}
