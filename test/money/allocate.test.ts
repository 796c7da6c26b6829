// Sharing a pool out, held against Hamilton's method in rational arithmetic.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Weight } from '../../src/money/allocate.ts';
import { fraction, hamilton, over, times, total } from './exact.ts';

const whole = (...weights: number[]): Weight[] => weights.map((num) => ({ num, den: 1 }));

describe('a pool', () => {
  test.each([
    ['three equal shares of a hundred', 100, whole(1, 1, 1), [34, 33, 33]],
    ['two left over among three equals go to the first two', 101, whole(1, 1, 1), [34, 34, 33]],
    ['nothing is left over', 100, whole(1, 1, 2), [25, 25, 50]],
    ['the larger remainder comes first, wherever it stands', 10, whole(1, 1, 5), [2, 1, 7]],
    ['of quotas 2.2, 3.5 and 4.3 the half is rounded up', 10, whole(22, 35, 43), [2, 4, 4]],
    [
      'quotas 4/3, 1/3 and 10/3 tie for the one left over, though no float can tell',
      5,
      whole(4, 1, 10),
      [2, 0, 3],
    ],
    ['a weight of nothing gets nothing', 7, whole(0, 2, 0, 1), [0, 5, 0, 2]],
    ['a pool of nothing gives everybody nothing', 0, whole(3, 1), [0, 0]],
    ['one öre goes to the first of equals', 1, whole(5, 5, 5, 5), [1, 0, 0, 0]],
    [
      'fractions that are equal in value are ties, however they are written',
      1,
      [
        { num: 1, den: 3 },
        { num: 2, den: 6 },
        { num: 333, den: 999 },
      ],
      [1, 0, 0],
    ],
    [
      'different denominators',
      10,
      [
        { num: 1, den: 2 },
        { num: 1, den: 3 },
      ],
      [6, 4],
    ],
  ])('%s', (_, pool, weights, expected) => {
    expect(allocate(pool, weights)).toEqual(expected);
  });

  test('as large as can be is shared out whole', () => {
    expect(allocate(Number.MAX_SAFE_INTEGER, whole(1))).toEqual([Number.MAX_SAFE_INTEGER]);
    const halves = allocate(Number.MAX_SAFE_INTEGER, whole(1, 1));
    expect(halves).toEqual([4_503_599_627_370_496, 4_503_599_627_370_495]);
  });

  test.each([
    ['there is nobody', 100, []],
    ['nobody has any weight', 100, whole(0, 0)],
  ])('is refused where %s', (_, pool, weights) => {
    expect(() => allocate(pool, weights)).toThrow(new RangeError('No weight to share by'));
  });

  test.each([-1, 0.5, NaN, 2 ** 53])('of %d is refused: it is no whole amount', (pool) => {
    expect(() => allocate(pool, whole(1))).toThrow(new RangeError(`Pool is not a whole amount: ${pool}`));
  });
});

describe('however it is weighted, a pool', () => {
  const den = fc.integer({ min: 1, max: 10_000 });
  const weight = fc.record({ num: fc.integer({ min: 0, max: 10_000_000 }), den });
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 40 })
    .filter((all) => all.some(({ num }) => num > 0));
  const pool = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 10_000_000_000 }));

  test('sums to the öre, every share within one öre of its quota', () => {
    fc.assert(
      fc.property(pool, weights, (amount, parts) => {
        const shares = allocate(amount, parts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
        const fractions = parts.map(({ num, den: by }) => fraction(num, by));
        const sum = total(fractions);
        fractions.forEach((part, place) => {
          const { n, d } = over(times(fraction(amount), part), sum);
          const share = BigInt(shares[place] ?? -1);
          expect(share >= n / d && share * d < n + d).toBe(true);
        });
      }),
    );
  });

  test('is shared out as by rational arithmetic', () => {
    fc.assert(fc.property(pool, weights, (amount, parts) => sameAsHamilton(amount, parts)));
  });

  test('is shared out exactly where many remainders are equal or nothing', () => {
    const few = fc.array(fc.record({ num: fc.constantFrom(0, 1, 2, 3, 6), den: fc.constantFrom(1, 2, 3) }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.nat({ max: 1000 }),
        few.filter((all) => all.some(({ num }) => num > 0)),
        (amount, parts) => sameAsHamilton(amount, parts),
      ),
    );
  });

  test('is shared out exactly where all remainders are the same part of quotas that are not', () => {
    // m quotas kᵢ + r/m: r are left over, for the first r.
    const quotas = fc
      .array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 60 })
      .chain((floors) => fc.tuple(fc.constant(floors), fc.integer({ min: 1, max: floors.length - 1 })));
    fc.assert(
      fc.property(quotas, ([floors, rest]) => {
        const weights = floors.map((floor) => ({ num: floor * floors.length + rest, den: 1 }));
        const pool = floors.reduce((sum, floor) => sum + floor, rest);
        expect(allocate(pool, weights)).toEqual(floors.map((floor, i) => floor + (i < rest ? 1 : 0)));
      }),
    );
  });

  test('is shared out exactly where every quota is a whole number', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 997 }), (quotas, by) => {
        const sum = quotas.reduce((a, b) => a + b, 0);
        expect(
          allocate(
            sum,
            quotas.map((num) => ({ num, den: by })),
          ),
        ).toEqual(quotas);
      }),
    );
  });
});

test('twelve hundred units with denominators of their own share a pool exactly, ties and all', () => {
  const weights = Array.from({ length: 1200 }, (_, i): Weight => {
    const twin = i % 100 === 99 ? i - 1 : i;
    return { num: 100_000 + ((twin * 7919) % 350_000), den: 1_000 + twin };
  });
  const shares = allocate(8_948_888_824, weights);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(8_948_888_824);
  sameAsHamilton(8_948_888_824, weights);
});

function sameAsHamilton(pool: number, weights: readonly Weight[]): void {
  const expected = hamilton(
    BigInt(pool),
    weights.map(({ num, den }) => fraction(num, den)),
  );
  expect(allocate(pool, weights)).toEqual(expected.map(Number));
}
