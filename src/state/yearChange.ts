// Årets förändring: what every unit gets in all under the chosen rules, against those they are compared with.
import type { OtherYear } from '../model/otherYear.ts';
import type { Dataset, Result } from '../model/types.ts';
import { listedTotal } from './change.ts';
import { rankRows, sumOfRows, type RankRow } from './ranking.ts';
import { minus, paidTotal, poolTotal } from './rows.ts';

/** First of the rules compared with, then of the chosen ones. */
export type Pair<T> = readonly [T, T];

/** All that the units get together, after − before, and what it is made of; öre a year, null where a fault bars it. */
export interface WholeChange {
  readonly whole: number | null;
  /** Of the five pools, as the region publishes them. */
  readonly pools: number | null;
  /** Of the external units' supplement and VAT compensation. */
  readonly extra: number | null;
  /** Of the lines beside those for the listed. */
  readonly others: number | null;
}

/** The rows as long as nobody knows more than who is listed. */
export function unknownChange(dataset: Dataset, results: Pair<Result>): RankRow[] {
  const unitIds = sorted(results.flatMap((side) => side.unitIds));
  return rankRows(dataset, { unitIds, before: [], after: [] }, periodsOf(results));
}

/**
 * One row per unit with an amount on either side, by id: what it gets of every line for a year on the side's list, as
 * the comparison has it. `others` are of the lists and rules of the results.
 */
export function yearChange(dataset: Dataset, results: Pair<Result>, others: Pair<OtherYear>): RankRow[] {
  const ids = [
    ...results.flatMap(({ unitIds }) => unitIds),
    ...others.flatMap(({ amounts }) => [...amounts.keys()]),
  ];
  const unitIds = sorted(ids);
  const amounts = (side: 0 | 1): (number | null)[] =>
    unitIds.map((id) => {
      const [listed, other] = [listedTotal(results[side], id), others[side].amounts.get(id) ?? 0];
      return listed === null || Number.isNaN(other) ? null : listed + other;
    });
  return rankRows(dataset, { unitIds, before: amounts(0), after: amounts(1) }, periodsOf(results));
}

/** The rows' sum, and its parts. */
export function wholeChange(rows: readonly RankRow[], [before, after]: Pair<Result>): WholeChange {
  const whole = sumOfRows(rows).change;
  const pools = minus(poolTotal(after), poolTotal(before));
  const paid = minus(paidTotal(after), paidTotal(before));
  return { whole, pools, extra: minus(paid, pools), others: minus(whole, paid) };
}

/** Each once. */
function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function periodsOf([before, after]: Pair<Result>): Pair<string> {
  return [before.period, after.period];
}
