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

/** Twelfths of an öre below which what is due is a safe integer and its quotient tells a half. */
const SMALL = 2 ** 50;

/**
 * Sets the payments in öre of a yearly amount for each month: that of `line` at the twelve rows from `from` on, nothing
 * where a row is −1. All are NaN where some amount is.
 */
export function payLine(
  payments: Float64Array,
  first: number,
  line: Float64Array,
  rows: Int32Array,
  from: number,
): void {
  let due = 0;
  let paid = 0;
  let doubtful = false;
  for (let month = 0; month < MONTHS; month++) {
    const row = rows[from + month]!;
    if (row >= 0) due += line[row]!;
    doubtful ||= !(due >= 0 && due < SMALL);
    const total = Math.floor(due / MONTHS + 0.5);
    payments[first + month] = total - paid;
    paid = total;
  }
  if (!doubtful) return;
  for (let month = 0; month < MONTHS; month++) {
    const row = rows[from + month]!;
    payments[first + month] = row < 0 ? 0 : line[row]!;
  }
  pay(payments, first, MONTHS);
}

/**
 * Turns what is due in twelve months from `first` on, in whole parts of an öre of which it takes `per` (twelfths, where
 * they are yearly amounts), into payments in öre, in place; into NaN for all where some is NaN.
 */
export function pay(amounts: Float64Array, first: number, per: number): void {
  let due = 0;
  let paid = 0;
  for (let month = first; month < first + MONTHS; month++) {
    due += amounts[month]!;
    if (Number.isNaN(due)) {
      amounts.fill(NaN, first, first + MONTHS);
      return;
    }
    const total = due >= 0 && due < SMALL ? Math.floor(due / per + 0.5) : roundProduct(due, 1, per);
    amounts[month] = total - paid;
    paid = total;
  }
}

function increments(totals: readonly number[]): number[] {
  return totals.map((total, index) => total - (totals[index - 1] ?? 0));
}
