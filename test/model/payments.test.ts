// Cutting a year into payments that sum to it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pay, payLine, payments } from '../../src/model/payments.ts';
import { fraction } from '../../src/money/fraction.ts';
import { fraction as exact, nearest, total } from '../money/exact.ts';

const twelve = <T>(value: T): T[] => Array.from({ length: 12 }, () => value);

/** Payments of a twelfth each of twelve yearly amounts, which stand between others. */
function twelfths(yearly: readonly number[]): number[] {
  const amounts = Float64Array.of(7, ...yearly, 7);
  pay(amounts, 1, 12);
  expect([amounts[0], amounts[13]]).toEqual([7, 7]);
  return [...amounts.subarray(1, 13)];
}

describe('twelve months', () => {
  test('of a third of an öre each pay four öre, one where it is due', () => {
    expect(payments(twelve(fraction(1, 3)))).toEqual([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]);
  });

  test('of a cost are its months with the sign turned', () => {
    const cost = payments(twelve(fraction(-1, 3)));
    expect(cost.map((ore) => 0 - ore)).toEqual(payments(twelve(fraction(1, 3))));
  });

  test('of which one is unknown are all unknown', () => {
    expect(payments([...twelve(fraction(1)).slice(1), null])).toEqual(twelve(NaN));
    expect(twelfths([...twelve(12).slice(1), NaN])).toEqual(twelve(NaN));
  });

  test('pay a twelfth of each month’s yearly amount, half an öre up', () => {
    expect(twelfths(twelve(6))).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0]);
    expect(twelfths([0, 0, 12, ...Array<number>(9).fill(24)])).toEqual([
      0,
      0,
      1,
      ...Array<number>(9).fill(2),
    ]);
  });
});

test('any months sum to their exact sum, rounded once, and by twelfths just the same', () => {
  const yearly = fc.array(fc.integer({ min: -1e13, max: 1e13 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(yearly, (amounts) => {
      const due = amounts.map((amount) => fraction(amount, 12));
      const paid = payments(due);
      const year = nearest(total(amounts.map((amount) => exact(amount, 12))));
      expect(paid.reduce((sum, ore) => sum + ore, 0)).toBe(Number(year));
      expect(twelfths(amounts)).toEqual(paid);
      amounts.forEach((amount, month) =>
        expect(Math.abs((paid[month] ?? NaN) - amount / 12)).toBeLessThanOrEqual(1.01),
      );
    }),
  );
});

test.each([
  ['of any size', [1, 5, 6, 7, 11, 12, 13, 100, 999, 10_001, 0, 3]],
  ['some of them none, being on no list', [6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0]],
  ['that floating point cannot tell a half of', Array<number>(12).fill(2 ** 49 + 1)],
  ['below zero', Array<number>(12).fill(-6)],
  ['of which one is unknown', [1, 2, 3, 4, 5, NaN, 7, 8, 9, 10, 11, 12]],
])('amounts of a line, %s, are paid as they are one by one', (_, yearly) => {
  const rows = Int32Array.from(yearly, (amount, row) => (amount === 0 ? -1 : row));
  const paid = new Float64Array(12);
  payLine(paid, 0, Float64Array.from(yearly), rows, 0);
  const due = yearly.map((amount) => (Number.isNaN(amount) ? null : fraction(amount, 12)));
  expect(Array.from(paid)).toEqual(payments(due));
});

test('amounts of a line, not all known or on a list, leave what stands beside them', () => {
  const rows = Int32Array.of(-1, -1, ...Array<number>(10).fill(0));
  const paid = (yearly: number): number[] => {
    const all = new Float64Array(14).fill(7);
    payLine(all, 1, Float64Array.of(yearly), rows, 0);
    expect([all[0], all[13]]).toEqual([7, 7]);
    return [...all.subarray(1, 13)];
  };
  // So much that a twelfth of it is no longer told by floating point alone: 2⁵⁰ ÷ 12 is 93 824 992 236 885⅓ öre.
  const [first, ...rest] = paid(2 ** 50).slice(2);
  expect(paid(2 ** 50).slice(0, 2)).toEqual([0, 0]);
  expect(first).toBe(93_824_992_236_885);
  expect(rest.map((ore) => ore - first!)).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0]);
  expect(paid(NaN)).toEqual(twelve(NaN));
});
