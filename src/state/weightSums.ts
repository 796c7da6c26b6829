// Viktsummor: what age weights come to on a list, and in kronor. Weights in hundredths, amounts in öre.
import { byRate, sumOf } from '../model/line.ts';
import { meanWeight } from '../model/normalise.ts';
import type { List } from '../model/types.ts';
import { parameterAt } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';

/** The two lines that go by age. */
export type WeightKind = 'listing' | 'medication';

export interface WeightSums {
  /** Over all listed persons; null where there are none, or their number is not known. */
  readonly mean: number | null;
  /** Öre a year, before anything is taken from it for external units. */
  readonly pool: number | null;
}

/** Persons by age class on the whole list; null where a unit's count is unusable. */
export function classCounts({ units }: List): number[] | null {
  const counts = units[0]?.classes.map((_, index) =>
    units.reduce((sum, { classes }) => sum + (classes[index] ?? NaN), 0),
  );
  const usable = units.every(({ classes }) =>
    classes.every((count) => Number.isSafeInteger(count) && count >= 0),
  );
  return counts && usable ? counts : null;
}

/** What `weights` come to on a list under the other rules of a file. */
export function weightSums(
  kind: WeightKind,
  weights: readonly number[],
  list: List,
  file: YearFile,
): WeightSums {
  const counts = classCounts(list);
  if (!counts) return { mean: null, pool: null };
  const mean = meanWeight(weights, counts);
  if (isPot(kind, file)) return { mean, pool: Math.round(numberAt(file, `published.${kind}`) * 100_000) };
  const points = Float64Array.from(list.units, ({ classes }) => pointsOf(weights, classes));
  // Each unit's amount is rounded by itself, as it is paid.
  return { mean, pool: sumOf(byRate(points, baseOf(kind, file), kind === 'listing' ? 100 : 300)) };
}

/** Whether a published pool is shared out, so that weights only move money between units. */
export function isPot(kind: WeightKind, file: YearFile): boolean {
  return parameterAt(file, `interpretations.funding.${kind}`)?.value === 'pot';
}

/** Weight points of persons by class: exact, in hundredths. */
export function pointsOf(weights: readonly number[], persons: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (persons[index] ?? NaN), 0);
}

/** A weight as a year file writes it, in hundredths. */
export function inHundredths(text: string | null | undefined): number {
  return Math.round(Number(text ?? NaN) * 100);
}

/** As a year file writes it. */
export function asDecimal(weight: number): string {
  return (weight / 100).toFixed(2);
}

/** Öre for weight 1.00; of medication the three tertials' together. */
function baseOf(kind: WeightKind, file: YearFile): number {
  const ore = (path: string): number => Math.round(numberAt(file, path) * 100);
  if (kind === 'listing') return ore('listing.base');
  return [1, 2, 3].reduce((sum, tertial) => sum + ore(`medication.base.tertial${tertial}`), 0);
}

function numberAt(file: YearFile, path: string): number {
  return Number(parameterAt(file, path)?.value ?? NaN);
}
