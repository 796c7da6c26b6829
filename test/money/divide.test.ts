// Each way of dividing a pool, held against rational arithmetic: when it tells, and that it says when it cannot.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weight } from '../../src/money/allocate.ts';
import { byFloats, byFractions, byPairs, byWholeNumbers, type Divide } from '../../src/money/divide.ts';
import { fraction, over, times, total, type Fraction } from './exact.ts';

interface Told {
  readonly doubt: number;
  readonly shares: readonly number[];
  readonly rests: readonly number[];
}

function told(divide: Divide, pool: number, weights: readonly Weight[]): Told {
  const [shares, rests] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  const num = Float64Array.from(weights, (weight) => weight.num);
  const den = Float64Array.from(weights, (weight) => weight.den);
  const doubt = divide(pool, { num, den }, shares, rests);
  return { doubt, shares: [...shares], rests: [...rests] };
}

/** Whole parts and rests of the quotas. */
function exact(pool: number, weights: readonly Weight[]): { whole: number; rest: Fraction }[] {
  const points = weights.map(({ num, den }) => fraction(num, den || 1));
  const sum = total(points);
  return points.map((point) => {
    const quota = over(times(fraction(pool), point), sum);
    const whole = quota.n / quota.d;
    return { whole: Number(whole), rest: { n: quota.n - whole * quota.d, d: quota.d } };
  });
}

/** The whole parts are right, the rests are as near as is said, and nothing is told of who has no weight. */
function expectRight({ doubt, shares, rests }: Told, pool: number, weights: readonly Weight[]): void {
  const quotas = exact(pool, weights);
  expect(shares).toEqual(quotas.map(({ whole }) => whole));
  quotas.forEach(({ rest }, i) => {
    if (weights[i]!.num === 0) expect(rests[i]).toBe(-1);
    else
      expect(Math.abs(rests[i]! - Number(rest.n) / Number(rest.d))).toBeLessThanOrEqual(doubt / 2 + 2 ** -52);
  });
}

/** The whole parts are right, and the rests are in the order of the exact ones. */
function expectInOrder({ doubt, shares, rests }: Told, pool: number, weights: readonly Weight[]): void {
  const quotas = exact(pool, weights);
  expect(doubt).toBe(0);
  expect(shares).toEqual(quotas.map(({ whole }) => whole));
  quotas.forEach((a, i) => {
    if (weights[i]!.num === 0) expect(rests[i]).toBe(-1);
    else
      quotas.forEach((b, j) => {
        const differs = a.rest.n * b.rest.d - b.rest.n * a.rest.d;
        if (weights[j]!.num > 0)
          expect(Math.sign(rests[i]! - rests[j]!)).toBe(differs > 0n ? 1 : differs < 0n ? -1 : 0);
      });
  });
}

const someWeight = (weights: readonly Weight[]): boolean => weights.some(({ num }) => num > 0);
const persons = fc.nat({ max: 5_000 }).map((num): Weight => ({ num, den: 7 }));
/** Of sparsity points; some have none. */
const points = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.nat({ max: 2_000_000_000 }), fc.integer({ min: 1, max: 12_000 })) },
  { weight: 1, arbitrary: fc.constant([0, 0] as const) },
);
const many = fc
  .array(
    points.map(([num, den]): Weight => ({ num, den })),
    { minLength: 1, maxLength: 40 },
  )
  .filter(someWeight);
/** A region's, whose quotas are far from whole. */
const region = Array.from({ length: 30 }, (_, i) => ({
  num: i % 7 === 3 ? 0 : 1_000_003 * (i + 7) + i * i,
  den: i % 7 === 3 ? 0 : 1_501 + ((i * 337) % 9_973),
}));

describe('by whole numbers', () => {
  test('persons are told exactly', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.array(persons, { minLength: 1, maxLength: 12 }).filter(someWeight),
        (pool, weights) => expectInOrder(told(byWholeNumbers, pool, weights), pool, weights),
      ),
    );
  });

  test('one without weight may be written over anything', () => {
    const weights = [
      { num: 0, den: 1 },
      { num: 1, den: 3 },
      { num: 0, den: 0 },
      { num: 1, den: 3 },
    ];
    expectInOrder(told(byWholeNumbers, 5, weights), 5, weights);
  });

  test('weights over different denominators are not told', () => {
    expect(
      told(byWholeNumbers, 100, [
        { num: 1, den: 1 },
        { num: 1, den: 2 },
      ]).doubt,
    ).toBeNaN();
    expect(
      told(byWholeNumbers, 100, [
        { num: 1, den: 2 },
        { num: 1, den: 1 },
      ]).doubt,
    ).toBeNaN();
  });

  test('a product of the pool and the largest weight, with the sum, is told below 2⁵³ and not from there', () => {
    const at = (pool: number, ...num: number[]): number =>
      told(
        byWholeNumbers,
        pool,
        num.map((n) => ({ num: n, den: 1 })),
      ).doubt;
    expect(at(2 ** 50 - 2, 8, 7)).toBe(0);
    expect(at(2 ** 50 - 2, 7, 8)).toBe(0);
    expect(at(2 ** 50 - 2, 8, 8)).toBeNaN();
    expect(at(2 ** 50 - 2, 8, 4, 4)).toBeNaN();
  });
});

describe('by floating point', () => {
  test('what is told is right', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400_000_000_000 }), many, (pool, weights) => {
        const answer = told(byFloats, pool, weights);
        if (!Number.isNaN(answer.doubt)) expectRight(answer, pool, weights);
      }),
      { numRuns: 300 },
    );
  });

  test('a region’s pool is told, with hardly any doubt', () => {
    const answer = told(byFloats, 35_000_000_001, region);
    expectRight(answer, 35_000_000_001, region);
    expect(answer.doubt).toBeGreaterThan(0);
    expect(answer.doubt).toBeLessThan(1e-4);
  });

  test('a sum of the small and the large is as good as its terms', () => {
    for (const order of [1, -1]) {
      const weights = [
        { num: 2 ** 53 - 1, den: 1 },
        ...Array.from({ length: 1_000 }, () => ({ num: 1, den: 3 })),
      ];
      if (order < 0) weights.reverse();
      const answer = told(byFloats, 1_000_000, weights);
      if (!Number.isNaN(answer.doubt)) expectRight(answer, 1_000_000, weights);
      const small = answer.rests.at(order < 0 ? 0 : -1)!;
      expect(small).toBeCloseTo(1_000_000 / 3 / (2 ** 53 - 1 + 1000 / 3), 25);
    }
  });

  test('a quota that is whole, or hardly above or below, is not told', () => {
    expect(
      told(byFloats, 2, [
        { num: 1, den: 3 },
        { num: 3, den: 9 },
      ]).doubt,
    ).toBeNaN();
    expect(
      told(byFloats, 100, [
        { num: 10 ** 15 + 1, den: 10 ** 15 },
        { num: 10 ** 15 - 1, den: 10 ** 15 },
      ]).doubt,
    ).toBeNaN();
    expect(
      told(byFloats, 100, [
        { num: 10 ** 15 - 1, den: 10 ** 15 },
        { num: 10 ** 15 + 1, den: 10 ** 15 },
      ]).doubt,
    ).toBeNaN();
  });
});

describe('by numbers of twice the digits', () => {
  test('what is told is right', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), many, (pool, weights) => {
        const answer = told(byPairs, pool, weights);
        if (!Number.isNaN(answer.doubt)) expectRight(answer, pool, weights);
      }),
      { numRuns: 300 },
    );
  });

  test('the largest pool of a region is told, with less doubt than a part in a billion', () => {
    const answer = told(byPairs, Number.MAX_SAFE_INTEGER, region);
    expectRight(answer, Number.MAX_SAFE_INTEGER, region);
    // What each of its operations errs by, and what a rest as one number does.
    expect(answer.doubt).toBeGreaterThanOrEqual(Number.MAX_SAFE_INTEGER * 46 * 2 ** -102 + 2 ** -52);
    expect(answer.doubt).toBeLessThan(1e-9);
  });

  test('a quota that is whole, or hardly above or below, is not told', () => {
    expect(
      told(byPairs, 2, [
        { num: 1, den: 3 },
        { num: 3, den: 9 },
      ]).doubt,
    ).toBeNaN();
    const [above, below] = [
      { num: 10 ** 15 + 1, den: 10 ** 15 },
      { num: 10 ** 15 - 1, den: 10 ** 15 },
    ];
    expectRight(told(byPairs, 100, [above, below]), 100, [above, below]);
    // A whole number but for less than what doubles hold of it.
    const [most, least] = [
      { num: 9 * 10 ** 15, den: 1 },
      { num: 1, den: 9 * 10 ** 15 },
    ];
    expect(told(byPairs, 10 ** 15, [most, least]).doubt).toBeNaN();
    expect(told(byPairs, 10 ** 15, [least, most]).doubt).toBeNaN();
  });
});

test('by numbers of twice the digits a quota is told that is nearest to a larger whole number', () => {
  const weights = [2, 1].map((num) => ({ num, den: 1 }));
  const answer = told(byPairs, Number.MAX_SAFE_INTEGER, weights);
  expect(answer.doubt).toBeLessThan(0.1);
  expectRight(answer, Number.MAX_SAFE_INTEGER, weights);
});

test.each([
  ['floating point', byFloats, 100, [10 ** 15 - 1, 51 * 10 ** 13 + 1, 49 * 10 ** 13], 10 ** 15],
  [
    'numbers of twice the digits',
    byPairs,
    2,
    [9 * 10 ** 15 - 1, 4.5 * 10 ** 15, 4.5 * 10 ** 15],
    9 * 10 ** 15,
  ],
] as const)('by %s a single quota hardly below a whole number is not told', (_, divide, pool, nums, den) => {
  const weights = nums.map((num) => ({ num, den }));
  expect(told(divide, pool, weights).doubt).toBeNaN();
  // The other two are halves.
  const [first, ...halves] = exact(pool, weights);
  expect(Number(first!.rest.n) / Number(first!.rest.d)).toBeCloseTo(1, 12);
  for (const { rest } of halves) expect(Number(rest.n) / Number(rest.d)).toBeCloseTo(0.5, 12);
});

describe('by fractions', () => {
  test('rests are told by their place, of equals one and the same, and of nobody’s weight none', () => {
    const weights = [
      { num: 1, den: 2 },
      { num: 0, den: 0 },
      { num: 1, den: 3 },
      { num: 2, den: 6 },
      { num: 1, den: 4 },
    ];
    // 10 by 6 : 4 : 4 : 3 of 17: 3 9⁄17, 2 6⁄17 twice, 1 13⁄17.
    expect(told(byFractions, 10, weights).shares).toEqual([3, 0, 2, 2, 1]);
    expectInOrder(told(byFractions, 10, weights), 10, weights);
  });

  test('any pool and weights are told exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), many, (pool, weights) =>
        expectInOrder(told(byFractions, pool, weights), pool, weights),
      ),
    );
  });
});
