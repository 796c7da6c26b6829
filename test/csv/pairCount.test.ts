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
