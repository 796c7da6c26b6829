// How many random cases are run, and how many figures of the model were held against the reference's.
import { expect } from 'vitest';

/** `RUNS=5000 npx vitest run --project unit test/independent` runs each comparison so many times. */
const CHOSEN = Number(process.env['RUNS'] ?? 0);
/** Another seed gives other cases; the same seed always the same. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);

/** `few` all the time; RUNS where somebody asks for more, or the `part` of it that a slow comparison can do. */
export function runs(few: number, part = 1): Runs {
  const numRuns = CHOSEN > 0 ? Math.max(1, Math.round(CHOSEN * part)) : few;
  // What fails in many runs is told at once; a small counterexample takes its time.
  return { numRuns, seed: SEED, endOnFailure: CHOSEN > 0 };
}

interface Runs {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: boolean;
}

/** Milliseconds for a comparison: as much as it takes where somebody asked for many. */
export const PATIENCE = CHOSEN > 0 ? 36_000_000 : 60_000;

/** Figures by a name that says whose and what: öre, or null where there is none. */
export type Figures = Readonly<Record<string, number | null>>;

/** Compares figures and counts them; `tell` prints what has been counted where RUNS is set. */
export class Tally {
  readonly #what: string;
  #cases = 0;
  #figures = 0;
  #missing = 0;
  #differences = 0;

  constructor(what: string) {
    this.#what = what;
  }

  /** Fails with the figures that differ, and with those that only one side has. */
  compare(found: Figures, expected: Figures): void {
    const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
    const differing = names.filter((name) => !Object.is(plain(found, name), plain(expected, name)));
    this.#cases++;
    this.#figures += names.length;
    this.#missing += names.filter((name) => expected[name] === null).length;
    this.#differences += differing.length;
    const only = (all: Figures): unknown => Object.fromEntries(differing.map((name) => [name, all[name]]));
    expect(only(found)).toEqual(only(expected));
  }

  tell(): void {
    if (CHOSEN === 0) return;
    const count = (number: number): string => number.toLocaleString('sv-SE');
    console.log(
      `${this.#what}: ${count(this.#cases)} cases, ${count(this.#figures)} figures compared ` +
        `(${count(this.#missing)} of them none), ${count(this.#differences)} differences`,
    );
  }
}

/** Minus nothing is nothing. */
function plain(all: Figures, name: string): number | null | undefined {
  return all[name] === 0 ? 0 : all[name];
}

/** A figure of the reference; öre are safe integers, or the comparison would be worth nothing. */
export function figure(ore: bigint | null): number | null {
  if (ore === null) return null;
  if (!Number.isSafeInteger(Number(ore))) throw new RangeError(`Not told apart from its neighbours: ${ore}`);
  return Number(ore);
}
