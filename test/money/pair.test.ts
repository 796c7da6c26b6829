// Twice the digits: held against whole numbers and fractions of any size.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactProduct, exactSum, plus, quotient, times, type Pair } from '../../src/money/pair.ts';
import { fraction, over, plus as added, times as product, type Fraction } from './exact.ts';

const whole = fc.maxSafeInteger();
const two = ([high, low]: Pair): bigint => BigInt(high) + BigInt(low);

/** A pair of whole numbers, the second within half of the first's last digit. */
const pair = fc
  .tuple(whole, fc.integer({ min: -1_000_000, max: 1_000_000 }))
  .map(([high, low]): Pair => exactSum(high * 2 ** 30, low));
const exact = (value: Pair): Fraction => fraction(two(value));

/** A double as a fraction. */
function floating(value: number): Fraction {
  let [num, den] = [value, 1n];
  while (!Number.isInteger(num)) [num, den] = [num * 2, den * 2n];
  return fraction(BigInt(num), den);
}

/** Whether what is found differs from what is wanted by less than 2⁻¹⁰⁰ of it. */
function isNear([high, low]: Pair, wanted: Fraction): boolean {
  const found = added(floating(high), floating(low));
  const off = found.n * wanted.d - wanted.n * found.d;
  const size = wanted.n * found.d;
  return (off < 0n ? -off : off) * 2n ** 100n <= (size < 0n ? -size : size);
}

test('a sum and what its rounding lost are the sum', () => {
  fc.assert(
    fc.property(whole, whole, fc.nat({ max: 20 }), (a, b, shift) => {
      const far = b * 2 ** shift;
      expect(two(exactSum(a, far))).toBe(BigInt(a) + BigInt(far));
      expect(exactSum(a, far)[0]).toBe(a + far);
    }),
  );
});

test('a product and what its rounding lost are the product', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(two(exactProduct(a, b))).toBe(BigInt(a) * BigInt(b));
      expect(exactProduct(a, b)[0]).toBe(a * b);
    }),
  );
});

test('pairs are added, multiplied and divided to twice the digits', () => {
  fc.assert(
    fc.property(pair, pair, (a, b) => {
      // Of a sum that all but cancels, less is left to be near to.
      if (a[0] > 0 === b[0] > 0) expect(isNear(plus(a, b), added(exact(a), exact(b)))).toBe(true);
      expect(isNear(times(a, b), product(exact(a), exact(b)))).toBe(true);
      if (b[0] > 0) expect(isNear(quotient(a, b), over(exact(a), exact(b)))).toBe(true);
    }),
  );
});

test('a third has its threes in both', () => {
  const [high, low] = quotient([1, 0], [3, 0]);
  expect(high).toBe(1 / 3);
  expect(isNear([high, low], fraction(1, 3))).toBe(true);
});
