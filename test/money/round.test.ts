// Rounding held against rational arithmetic, most of all where floating point could go astray.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundProduct } from '../../src/money/round.ts';
import { fraction, nearest } from './exact.ts';

/** A fraction is a product with one. */
const roundRatio = (numerator: number, denominator: number): number =>
  roundProduct(numerator, 1, denominator);

const MOST = Number.MAX_SAFE_INTEGER;
const safe = fc.maxSafeInteger();
const positive = fc.integer({ min: 1, max: MOST });

describe('a ratio', () => {
  test.each([
    [7, 2, 4],
    [-7, 2, -4],
    [5, 2, 3],
    [-5, 2, -3],
    [1, 2, 1],
    [-1, 2, -1],
    [1, 3, 0],
    [2, 3, 1],
    [-1, 3, 0],
    [0, 5, 0],
    [MOST, 1, MOST],
    [-MOST, 1, -MOST],
    [MOST, 2, 4_503_599_627_370_496],
    [MOST - 1, 2, 4_503_599_627_370_495],
    [1, MOST, 0],
    [4_503_599_627_370_496, MOST, 1],
    [4_503_599_627_370_495, MOST, 0],
  ])('%i ÷ %i is %i', (numerator, denominator, expected) => {
    expect(roundRatio(numerator, denominator)).toBe(expected);
  });

  test('is what rational arithmetic gives, for all safe whole numbers', () => {
    fc.assert(
      fc.property(safe, fc.oneof(positive, fc.integer({ min: 1, max: 10_000 })), (n, d) => {
        expect(BigInt(roundRatio(n, d))).toBe(nearest(fraction(n, d)));
      }),
      { numRuns: 1000 },
    );
  });

  test('turns away from zero at a half and nowhere before', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000_000 });
    const half = fc.integer({ min: 1, max: 4_000_000 });
    fc.assert(
      fc.property(whole, half, fc.boolean(), (k, h, negative) => {
        const sign = negative ? -1 : 1;
        const middle = (2 * k + 1) * h;
        expect(roundRatio(sign * middle, 2 * h)).toBe(sign * (k + 1));
        expect(roundRatio(sign * (middle - 1), 2 * h) + 0).toBe(sign * k + 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a product over a denominator', () => {
  test.each([
    [5, 1, 2, 3],
    [-5, 1, 2, -3],
    [5, -1, 2, -3],
    [-5, -1, 2, 3],
    [0, 5, 3, 0],
    [-1, 1, 3, 0],
    [150, 33_887_600, 10_000, 508_314],
    [MOST, MOST, MOST, MOST],
    [MOST, 3, 6, 4_503_599_627_370_496],
    [-MOST, 3, 6, -4_503_599_627_370_496],
    [3, 3_002_399_751_580_331, 2, 4_503_599_627_370_497],
    [94_906_267, 94_906_267, 2, 4_503_599_757_937_645],
    // 1.5 less the least that can be: twice the product and the denominator are 4 × denominator − 1, beyond 2⁵³.
    [4_500_000_000_000_001, 1, 3_000_000_000_000_001, 1],
  ])('%i × %i ÷ %i is %i', (a, b, denominator, expected) => {
    expect(roundProduct(a, b, denominator)).toBe(expected);
  });

  test('is never a negative zero', () => {
    expect(Object.is(roundProduct(-1, 1, 3), 0)).toBe(true);
    expect(Object.is(roundProduct(0, -1, 3), 0)).toBe(true);
    expect(Object.is(roundRatio(-1, 3), 0)).toBe(true);
  });

  test('is what rational arithmetic gives, wherever the result is a safe whole number', () => {
    fc.assert(
      fc.property(safe, safe, positive, (a, b, d) => {
        const expected = nearest(fraction(BigInt(a) * BigInt(b), d));
        fc.pre(expected <= MOST && expected >= -MOST);
        expect(BigInt(roundProduct(a, b, d))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('of amounts as the model has them is what rational arithmetic gives', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000_000 });
    const points = fc.integer({ min: 0, max: 30_000_000_000 });
    fc.assert(
      fc.property(points, amount, fc.integer({ min: 1_000_000, max: MOST }), (a, b, d) => {
        const expected = nearest(fraction(BigInt(a) * BigInt(b), d));
        fc.pre(expected <= MOST);
        expect(BigInt(roundProduct(a, b, d))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('is decided exactly a hair from a half', () => {
    // With d odd, some a has a × b ≡ (d ± 1) ÷ 2 (mod d): a quotient 1 ÷ 2d off a half, far below what a float can tell.
    const odd = fc.integer({ min: 500_000, max: 50_000_000 }).map((n) => 2 * n + 1);
    const factor = fc.integer({ min: 1, max: 1_000_000_000 });
    let close = 0;
    fc.assert(
      fc.property(odd, factor, fc.nat({ max: 50_000 }), fc.constantFrom(1, -1), (d, b, round, side) => {
        const inverse = inverseOf(BigInt(b), BigInt(d));
        fc.pre(inverse !== null);
        const target = BigInt((d + side) / 2);
        const a = Number((target * (inverse ?? 0n)) % BigInt(d)) + round * d;
        const expected = nearest(fraction(BigInt(a) * BigInt(b), d));
        fc.pre(expected <= MOST);
        close += 1;
        expect(BigInt(roundProduct(a, b, d))).toBe(expected);
      }),
      { numRuns: 500 },
    );
    expect(close).toBeGreaterThan(100);
  });

  test('is refused where it would not be a safe whole number', () => {
    expect(() => roundProduct(MOST, 2, 1)).toThrow(
      new RangeError(`Rounded amount is not a safe integer: ${2 ** 54 - 2}`),
    );
  });
});

/** The x with b · x ≡ 1 (mod d), or null where b and d have a factor in common. */
function inverseOf(b: bigint, d: bigint): bigint | null {
  let [r, next, x, nextX] = [d, b % d, 0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next, x, nextX] = [next, r - quotient * next, nextX, x - quotient * nextX];
  }
  return r === 1n ? ((x % d) + d) % d : null;
}
