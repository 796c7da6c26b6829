// What each player adds on average over all orders, against the orders themselves.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapley } from '../../src/model/shapley.ts';

const games = fc
  .integer({ min: 1, max: 5 })
  .chain((players) =>
    fc
      .array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 2 ** players, maxLength: 2 ** players })
      .map((values) => ({ players, values: Float64Array.from(values) })),
  );

test('of two players each has the average of coming first and coming last', () => {
  // First alone 10, second alone 20, both 40.
  const { parts, low, high } = shapley(Float64Array.of(0, 10, 20, 40), 2);
  expect(parts).toEqual([15, 25]);
  expect(low).toEqual([10, 20]);
  expect(high).toEqual([20, 30]);
});

test('what cannot be halved goes to the largest remainder, the earlier first', () => {
  expect(shapley(Float64Array.of(0, 0, 0, 1), 2).parts).toEqual([1, 0]);
  expect(shapley(Float64Array.of(0, 0, 0, -1), 2).parts).toEqual([-1, 0]);
  // 5⁄6, 5⁄6 and 10 1⁄3: two are left for the first two players.
  expect(shapley(Float64Array.of(0, 0, 0, 1, 10, 10, 10, 12), 3).parts).toEqual([1, 1, 10]);
  // 2⁄3, 1⁄6 and 1⁄6: the third öre goes to the first player.
  expect(shapley(Float64Array.of(0, 0, 0, 1, 0, 1, 0, 1), 3).parts).toEqual([1, 0, 0]);
});

test('the largest remainder is told of whoever has it', () => {
  // One is needed, together with any of the others: 4⁄6 against 1⁄6 each.
  for (const needed of [0, 1, 2]) {
    const value = (set: number): number => ((set >> needed) & 1 && set !== 1 << needed ? 1 : 0);
    const values = Float64Array.from({ length: 8 }, (_, set) => value(set));
    expect(shapley(values, 3).parts).toEqual([0, 0, 0].with(needed, 1));
    const cost = shapley(
      values.map((one) => 0 - one),
      3,
    );
    expect(cost.parts).toEqual([0, 0, 0].with(needed, -1));
    const middle = shapley(
      values.map((one) => 100 * one),
      3,
    );
    // 66⅔, 16⅔ and 16⅔: two are left, for the first two.
    const cut = [16, 16, 16].with(needed, 66);
    expect(middle.parts).toEqual(cut.map((part, player) => (player < 2 ? part + 1 : part)));
  }
});

test('the least and the most that a player adds are so whenever they are added', () => {
  // The first adds 10 alone, 30 to the second, 5 to the third and 20 to both.
  const { low, high } = shapley(Float64Array.of(0, 10, 1, 31, 2, 7, 3, 23), 3);
  expect([low[0], high[0]]).toEqual([5, 30]);
});

test('it is the average over all orders, but for less than one, and within their range', () => {
  fc.assert(
    fc.property(games, ({ players, values }) => {
      const { parts, low, high } = shapley(values, players);
      const orders = permutations(Array.from({ length: players }, (_, i) => i));
      for (let player = 0; player < players; player++) {
        const added = orders.map((order) => {
          const before = order.slice(0, order.indexOf(player)).reduce((set, one) => set | (1 << one), 0);
          return values[before | (1 << player)]! - values[before]!;
        });
        const mean = added.reduce((sum, one) => sum + one, 0) / orders.length;
        expect(Math.abs(parts[player]! - mean)).toBeLessThan(1.001);
        expect(low[player]).toBe(Math.min(...added));
        expect(high[player]).toBe(Math.max(...added));
        expect(parts[player]).toBeGreaterThanOrEqual(low[player]!);
        expect(parts[player]).toBeLessThanOrEqual(high[player]!);
      }
    }),
  );
});

test('the parts sum to what all come to together, and the opposite game has the opposite parts', () => {
  fc.assert(
    fc.property(games, ({ players, values }) => {
      const { parts } = shapley(values, players);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(values.at(-1)! - values[0]!);
      expect(shapley(values.toReversed(), players).parts).toEqual(parts.map((part) => 0 - part));
    }),
  );
});

test('a player who changes nothing has exactly nothing, and leaves the others as they were', () => {
  fc.assert(
    fc.property(games, ({ players, values }) => {
      const idle = Float64Array.of(...values, ...values);
      expect(shapley(idle, players + 1).parts).toEqual([...shapley(values, players).parts, 0]);
    }),
  );
});

test('without players there is nothing, and what is unknown makes all unknown', () => {
  expect(shapley(Float64Array.of(7), 0)).toEqual({ parts: [], low: [], high: [] });
  expect(shapley(Float64Array.of(0, 1, NaN, 2), 2).parts).toEqual([NaN, NaN]);
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
