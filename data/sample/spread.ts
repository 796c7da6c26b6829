// From the region to its units: each group of homes gets a size and an age profile that together add up to the region.
import type { Totals } from './ages.ts';
import { allocate, roundTable } from './round.ts';

/** The listed of one unit who live in one place. */
export interface Homes {
  readonly unit: number;
  readonly municipality: string;
  /** Distance as stated in the listing; null where the unit's distance counts. */
  readonly stated: number | null;
  readonly km: number;
  /** Persons before the region is made to add up. */
  readonly size: number;
  readonly older: number;
}

/** From this distance on, a home counts for the sparsity factor (§5.1.3). */
const SPARSE_KM = 30;

/** Rounds of proportional fitting; the sums stand still long before. */
const ROUNDS = 100;

/** Whole persons per group of homes and age class: rows add up to the totals, columns to `ages`. */
export function spread(
  homes: readonly Homes[],
  population: Readonly<Record<string, readonly number[]>>,
  ages: readonly number[],
  totals: Totals,
): number[][] {
  const sizes = fitSizes(homes, totals);
  const table = homes.map((home) => profile(home, population[home.municipality]!));
  for (let round = 0; round < ROUNDS; round++) {
    ages.forEach((persons, a) => {
      const factor = persons / table.reduce((sum, row) => sum + row[a]!, 0);
      for (const row of table) row[a]! *= factor;
    });
    table.forEach((row, h) => {
      const factor = sizes[h]! / row.reduce((sum, persons) => sum + persons, 0);
      row.forEach((_, a) => (row[a]! *= factor));
    });
  }
  return roundTable(table, sizes, ages);
}

/** Scales the near and the far homes apart, so that the number eligible for the sparsity factor is exact. */
function fitSizes(homes: readonly Homes[], totals: Totals): number[] {
  const sizeWhere = (far: boolean) => homes.map((home) => (home.km >= SPARSE_KM === far ? home.size : 0));
  const far = allocate(sizeWhere(true), totals.eligible);
  const near = allocate(sizeWhere(false), totals.listed - totals.eligible);
  return homes.map((_, h) => far[h]! + near[h]!);
}

/** The municipality's ages, tilted towards the old or the young and with some variation of the unit's own. */
function profile(home: Homes, residents: readonly number[]): number[] {
  const next = random(home.unit + 1);
  const middle = (residents.length - 1) / 2;
  return residents.map((persons, a) => {
    const tilt = 1 + ((home.older / 100) * (a - middle)) / middle;
    return persons * tilt * (0.95 + 0.1 * next());
  });
}

/** mulberry32: numbers in [0, 1) from a seed, in integer arithmetic. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
