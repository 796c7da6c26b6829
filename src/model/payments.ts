// Månadsbetalningar (§5): a year's amount cut into months that sum to it, to the öre.
//
// What has been paid by a month is what was due by then, rounded; a payment is what that adds. So no payment is more
// than an öre from its month's due, and the last settles the year. One unknown month makes all unknown: the others
// cannot be told from what it leaves over.
import { plus, rounded, ZERO, type Fraction } from '../money/fraction.ts';
import { roundProduct } from '../money/round.ts';

const MONTHS = 12;

/** Payments in öre of what is due each month, exact öre; NaN for all where some month is null. */
export function payments(months: readonly (Fraction | null)[]): number[] {
  const known = months.filter((due) => due !== null);
  if (known.length < months.length) return months.map(() => NaN);
  let due = ZERO;
  return increments(
    known.map((month) => {
      due = plus(due, month);
      return rounded(due);
    }),
  );
}

/** Payments in öre of a twelfth each of twelve yearly amounts in whole öre; NaN for all where some is NaN. */
export function twelfths(yearly: readonly number[]): number[] {
  if (yearly.some(Number.isNaN)) return yearly.map(() => NaN);
  let sum = 0;
  return increments(
    yearly.map((amount) => {
      sum += amount;
      return roundProduct(sum, 1, MONTHS);
    }),
  );
}

function increments(totals: readonly number[]): number[] {
  return totals.map((total, index) => total - (totals[index - 1] ?? 0));
}
