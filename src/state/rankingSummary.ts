// Läget i siffror: how many units gain and lose, which ones most, and the one in the middle.
import type { Measure, RankRow } from './ranking.ts';

export interface RankingSummary {
  /** How many of the units on both sides' lists get more, less and the same. */
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  /** In the chosen measure; null where nobody gains, or loses. */
  readonly most: RankRow | null;
  readonly least: RankRow | null;
  /** Where all gain, or all lose: the one that does so least. */
  readonly slightest: RankRow | null;
  /** Median of the measure over the units on both lists; null where none is known. */
  readonly median: number | null;
  readonly fresh: readonly RankRow[];
  readonly gone: readonly RankRow[];
  /** Those whose change is not known. */
  readonly barred: readonly RankRow[];
}

export function summaryOf(rows: readonly RankRow[], measure: Measure): RankingSummary {
  const both = rows.filter((row) => row.presence === 'both');
  const known = both.filter((row) => row.change !== null);
  const figured = known.filter((row) => row[measure] !== null);
  const inOrder = figured.toSorted((a, b) => a[measure]! - b[measure]!);
  const [least, most] = [inOrder[0] ?? null, inOrder.at(-1) ?? null];
  const allGain = least !== null && least[measure]! > 0;
  const allLose = most !== null && most[measure]! < 0;
  return {
    gain: known.filter((row) => row.change! > 0).length,
    lose: known.filter((row) => row.change! < 0).length,
    same: known.filter((row) => row.change === 0).length,
    most: most && most[measure]! > 0 ? most : null,
    least: least && least[measure]! < 0 ? least : null,
    slightest: least === most ? null : allGain ? least : allLose ? most : null,
    median: medianOf(inOrder.map((row) => row[measure]!)),
    fresh: rows.filter((row) => row.presence === 'new'),
    gone: rows.filter((row) => row.presence === 'gone'),
    barred: both.filter((row) => row.change === null),
  };
}

/** Of numbers in rising order: the middle one, or half way between the two in the middle. */
function medianOf(numbers: readonly number[]): number | null {
  const middle = (numbers.length - 1) / 2;
  const [low, high] = [numbers[Math.floor(middle)], numbers[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
