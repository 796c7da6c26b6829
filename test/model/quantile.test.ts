// Quantiles by nearest rank.
import { expect, test } from 'vitest';
import { quantilesOf } from '../../src/model/quantile.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => count - i);

test.each([
  ['one amount is all of them', [7], [7, 7, 7]],
  ['of two the first is the middle one', [20, 10], [10, 10, 20]],
  ['of ten the first, the fifth and the ninth', upTo(10), [1, 5, 9]],
  ['of eleven the second, the sixth and the tenth', upTo(11), [2, 6, 10]],
  ['of thirty the third, though a tenth is no exact float', upTo(30), [3, 15, 27]],
  ['of ten thousand', upTo(10_000), [1_000, 5_000, 9_000]],
  ['costs and incomes in order of value, not of digits', [-10, 9, -9, 100, 8], [-10, 8, 100]],
])('%s', (_, amounts, [p10, p50, p90]) => {
  expect(quantilesOf(Float64Array.from(amounts))).toEqual({ p10, p50, p90 });
});

test('an unknown amount makes all unknown, and so does no amount', () => {
  const unknown = { p10: NaN, p50: NaN, p90: NaN };
  expect(quantilesOf(Float64Array.of(3, NaN, 1))).toEqual(unknown);
  expect(quantilesOf(new Float64Array(0))).toEqual(unknown);
});
