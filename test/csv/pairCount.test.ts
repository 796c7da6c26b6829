import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PairCount } from '../../src/csv/pairCount.ts';

/** Numbers around those where pairs are counted in another way. */
const group = fc.oneof(fc.nat(5), fc.constantFrom(1023, 1024, 9999));
const item = fc.oneof(fc.nat(5), fc.constantFrom(4095, 4096, 499_999));

describe('pairs of numbers', () => {
  test('are counted each by itself, up to so many', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(group, item)), fc.nat(20), (pairs, most) => {
        const [count, expected] = [new PairCount(), new Map<string, number>()];
        for (const [a, b] of pairs) {
          const key = `${a} ${b}`;
          const fits = expected.has(key) || expected.size < most;
          expect(count.add(a, b, most)).toBe(fits);
          if (fits) expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        const counted = [...count].map(({ group: a, item: b, count: met }) => [`${a} ${b}`, met] as const);
        expect(counted).toHaveLength(expected.size);
        expect(new Map(counted)).toEqual(expected);
      }),
      // Each takes the room of a large register.
      { numRuns: 40 },
    );
  });

  it.each([
    [0, 4096, 1, 0],
    [1, 0, 0, 4096],
    [0, 5000, 2, 5000],
    [2, 5000, 0, 5000],
    [3, 4095, 4, 0],
    [4, 0, 3, 4095],
  ])('are not taken for each other: %i with %i, %i with %i', (a, b, c, d) => {
    const count = new PairCount();
    expect([count.add(a, b, 2), count.add(c, d, 2), count.add(a, b, 2), count.add(9, 9, 2)]).toEqual([
      ...[true, true, true],
      false,
    ]);
    const counted = [...count].map(({ group, item, count: met }) => `${group} ${item}: ${met}`);
    expect(counted.sort()).toEqual([`${a} ${b}: 2`, `${c} ${d}: 1`].sort());
  });

  it('of large numbers are as many as there is room for', () => {
    const count = new PairCount();
    const added = [5000, 5000, 5001, 5002, 5001].map((item) => count.add(2, item, 2));
    expect(added).toEqual([true, true, true, false, true]);
  });

  it('take one more of a pair that is there when there is room for no other', () => {
    const count = new PairCount();
    expect([count.add(0, 0, 1), count.add(0, 0, 1), count.add(0, 5000, 1), count.add(1, 0, 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
