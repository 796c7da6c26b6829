// Sharing many pools out on typed arrays, held against rational arithmetic however hard it is to tell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weight } from '../../src/money/allocate.ts';
import { shareOutAmong } from '../../src/money/shareOut.ts';
import { fraction, hamilton } from './exact.ts';

function shared(pool: number, weights: readonly Weight[]): number[] | null {
  const shares = new Float64Array(weights.length).fill(NaN);
  const num = Float64Array.from(weights, (weight) => weight.num);
  const den = Float64Array.from(weights, (weight) => weight.den);
  return shareOutAmong(weights.length)(pool, { num, den }, shares) ? [...shares] : null;
}

/** By Hamilton's method in rational arithmetic. */
function exact(pool: number, weights: readonly Weight[]): number[] {
  const fractions = weights.map(({ num, den }) => fraction(num, den || 1));
  return hamilton(BigInt(pool), fractions).map(Number);
}

/** Of sparsity points: persons weighted by distance and by size, over persons; often alike, often nothing. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat({ max: 2_000_000_000 }), fc.integer({ min: 1, max: 12_000 })) },
  { weight: 3, arbitrary: fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 3 })) },
  { weight: 1, arbitrary: fc.tuple(fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })) },
  { weight: 1, arbitrary: fc.constant([0, 0] as const) },
);
const weights = fc
  .array(
    weight.map(([num, den]): Weight => ({ num, den })),
    { minLength: 1, maxLength: 40 },
  )
  .filter((all) => all.some(({ num }) => num > 0));
const pools = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 400_000_000_000 }), fc.maxSafeNat());

describe('the shares are those of rational arithmetic', () => {
  test('for any pool and weights', () => {
    fc.assert(
      fc.property(pools, weights, (pool, all) => {
        expect(shared(pool, all)).toEqual(exact(pool, all));
      }),
      { numRuns: 1000 },
    );
  });

  test('where weights come in pairs, written alike or not', () => {
    const twins = fc.tuple(pools, weights, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(twins, ([pool, all, by]) => {
        const again = all.map(({ num, den }) =>
          num * by <= Number.MAX_SAFE_INTEGER && den * by <= Number.MAX_SAFE_INTEGER
            ? { num: num * by, den: den * by }
            : { num, den },
        );
        expect(shared(pool, [...all, ...again])).toEqual(exact(pool, [...all, ...again]));
      }),
      { numRuns: 500 },
    );
  });

  test('of persons, who are whole and few', () => {
    const homes = fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.nat({ max: 20_000 }),
        homes.filter((all) => all.some((persons) => persons > 0)),
        (count, persons) => {
          const all = persons.map((num) => ({ num, den: 1 }));
          expect(shared(count, all)).toEqual(exact(count, all));
        },
      ),
    );
  });

  test('for a pool so large that rests are told apart by twice the digits', () => {
    const all = Array.from({ length: 600 }, (_, i) => ({
      num: 1_000_003 * (i + 7) + i * i,
      den: 1 + ((i * 37) % 9_973),
    }));
    for (const pool of [350_000_000_000, 350_000_000_001, 9_007_199_254_740_991])
      expect(shared(pool, all)).toEqual(exact(pool, all));
  });

  describe('where every quota is', () => {
    /** Whole numbers that are few, and as large as pools are. */
    const floors = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 2 ** 40 })), {
      minLength: 2,
      maxLength: 20,
    });
    /** In thirds, which no float is, and each written over a denominator of its own. */
    const written = (quotas: readonly number[]): Weight[] =>
      quotas.map((quota, i) => ({ num: quota * (1 + (i % 5)), den: 3 * (1 + (i % 5)) }));

    test('a whole number', () => {
      fc.assert(
        fc.property(floors, (quotas) => {
          const pool = quotas.reduce((sum, quota) => sum + quota, 0);
          fc.pre(pool > 0);
          expect(shared(pool, written(quotas))).toEqual(quotas);
        }),
      );
    });

    test('the same part above a whole number, the first get what is left', () => {
      fc.assert(
        fc.property(floors, fc.nat(), (quotas, seed) => {
          const left = 1 + (seed % (quotas.length - 1));
          const pool = quotas.reduce((sum, quota) => sum + quota, left);
          expect(shared(pool, written(quotas.map((quota) => quota * quotas.length + left)))).toEqual(
            quotas.map((quota, i) => quota + (i < left ? 1 : 0)),
          );
        }),
      );
    });
  });

  test('for equals on both sides of the cut, the first of them first', () => {
    expect(
      shared(
        101,
        [1, 1, 1].map((num) => ({ num, den: 1 })),
      ),
    ).toEqual([34, 34, 33]);
    expect(
      shared(
        7,
        [2, 1, 2, 1, 2].map((num) => ({ num, den: 3 })),
      ),
    ).toEqual([2, 1, 2, 1, 1]);
  });
});

test('a pool that nobody has a weight in is not shared out', () => {
  expect(shared(100, [{ num: 0, den: 1 }])).toBeNull();
  expect(shared(100, [])).toBeNull();
});

test('one after another, no share is left from the pool before', () => {
  const shareOut = shareOutAmong(3);
  const shares = new Float64Array(3);
  const of = (...num: number[]) => ({ num: Float64Array.from(num), den: Float64Array.of(1, 1, 1) });
  shareOut(100, of(1, 1, 2), shares);
  expect([...shares]).toEqual([25, 25, 50]);
  shareOut(9, of(0, 2, 1), shares);
  expect([...shares]).toEqual([0, 6, 3]);
});
