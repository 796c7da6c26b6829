// Kvantiler: what a share of all draws stay at or below.

/** P10, P50, P90. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * By nearest rank: the least of the amounts that at least so many per cent of them are at or below. So it is one of
 * the amounts, never something between two. NaN where any of them is. Sorts `amounts` where they stand.
 */
export function quantilesOf(amounts: Float64Array): Quantiles {
  amounts.sort();
  // A sort puts NaN last.
  const barred = Number.isNaN(amounts.at(-1) ?? NaN);
  const at = (percent: number): number => (barred ? NaN : amounts[rank(amounts.length, percent)]!);
  return { p10: at(10), p50: at(50), p90: at(90) };
}

/** Position in order, from zero; whole numbers, so that 10 % of 30 is the third and not the fourth. */
function rank(count: number, percent: number): number {
  return Math.max(1, Math.ceil((count * percent) / 100)) - 1;
}
