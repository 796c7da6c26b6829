// Vad dragningarna visar: the units in order, and how wide their amounts are.
import type { MonteCarlo, Outcome } from '../../../state/chance.svelte.ts';

export type Sort = 'spread' | 'amount' | 'loses' | 'name';

export interface UnitOutcome extends Outcome {
  readonly id: string;
  readonly name: string;
}

/** P90 less P10, as a part of the certain amount; NaN where it is barred or nothing is certain. */
export function spreadOf({ p10, p90, certain }: Outcome): number {
  return certain > 0 ? (p90 - p10) / certain : NaN;
}

/** What differs from the certain amount, as a part of it. */
export function deviation(ore: number, { certain }: Outcome): number {
  return certain > 0 ? (ore - certain) / certain : NaN;
}

/** The greatest first, or by name; what is barred stands last. */
export function ordered(
  { unitIds, units }: MonteCarlo,
  names: ReadonlyMap<string, string>,
  sort: Sort,
  language: string,
): UnitOutcome[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const rows = units.map((outcome, unit) => {
    const id = unitIds[unit]!;
    return { ...outcome, id, name: names.get(id) ?? id };
  });
  const key = (row: UnitOutcome): number => {
    const value = sort === 'spread' ? spreadOf(row) : sort === 'amount' ? row.p50 : row.loses;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const byName = (a: UnitOutcome, b: UnitOutcome): number => collator.compare(a.name, b.name);
  // Of two that cannot be told apart their difference may be no number.
  return rows.sort((a, b) => (sort === 'name' || key(a) === key(b) ? byName(a, b) : key(b) - key(a)));
}

/** Ends of the intervals of a distribution. */
export function binsOf({ low, high, counts }: NonNullable<MonteCarlo['histogram']>): {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}[] {
  const width = (high - low) / counts.length;
  return counts.map((count, bin) => ({ from: low + bin * width, to: low + (bin + 1) * width, count }));
}
