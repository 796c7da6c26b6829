// What is left of a pool when every quota has got its whole part: one each to the largest rests that can be told.
import { expect, test } from 'vitest';
import { handOut } from '../../src/money/handOut.ts';

/** The shares above the whole parts; null where it cannot be told whose they are. Weights are as rests unless given. */
function handed(
  left: number,
  rests: readonly number[],
  doubt: number,
  weights: readonly (readonly [num: number, den: number])[] = rests.map((_, i) => [i + 1, 1]),
): number[] | null {
  const shares = Float64Array.from(rests, (_, i) => 10 * i);
  const pool = shares.reduce((sum, share) => sum + share, left);
  const num = Float64Array.from(weights, ([over]) => over);
  const den = Float64Array.from(weights, ([, under]) => under);
  const order = new Float64Array(rests.length);
  const known = handOut(pool, { num, den }, shares, Float64Array.from(rests), order, doubt);
  return known ? Array.from(shares, (share, i) => share - 10 * i) : null;
}

test('nothing is handed out where nothing is left, whatever the doubt', () => {
  expect(handed(0, [0.5, 0.5], 1)).toEqual([0, 0]);
});

test('the largest rests get one each', () => {
  expect(handed(2, [0.2, 0.9, 0.5, 0.4], 0.05)).toEqual([0, 1, 1, 0]);
  expect(handed(1, [0.2, 0.9, 0.5, 0.4], 0.05)).toEqual([0, 1, 0, 0]);
  expect(handed(3, [0.2, 0.9, 0.5, 0.4], 0.05)).toEqual([0, 1, 1, 1]);
});

test('in any order of rests', () => {
  const rests = [5, 3, 9, 1, 7, 2, 8, 6, 4];
  for (let turn = 0; turn < rests.length; turn++) {
    const turned = [...rests.slice(turn), ...rests.slice(0, turn)];
    for (let left = 1; left < rests.length; left++)
      expect(handed(left, turned, 0)).toEqual(turned.map((rest) => (rest > 9 - left ? 1 : 0)));
  }
});

test('rests on both sides of the cut that differ by no more than the doubt are not told apart', () => {
  expect(handed(1, [0.5, 0.25, 0.125], 0.25)).toBeNull();
  expect(handed(1, [0.5, 0.25, 0.125], 0.125)).toEqual([1, 0, 0]);
  expect(handed(2, [0.5, 0.25, 0.125], 0.125)).toBeNull();
});

test('but by their weights where these are the same, however written: then the first get what is left', () => {
  const same = [
    [1, 3],
    [2, 6],
    [5, 1],
    [3, 9],
  ] as const;
  expect(handed(1, [0.5, 0.5, 0.1, 0.5], 0.1, same)).toEqual([1, 0, 0, 0]);
  expect(handed(2, [0.5, 0.5625, 0.1, 0.4375], 0.25, same)).toEqual([1, 1, 0, 0]);
  expect(handed(2, [0.5, 0.5, 0.875, 0.5], 0.1, same)).toEqual([1, 0, 1, 0]);
});

test('weights that differ, if only in what doubles cannot hold of their products, are not the same', () => {
  const large = 2 ** 52 + 1;
  expect(
    handed(1, [0.5, 0.5], 0.1, [
      [1, 3],
      [2, 5],
    ]),
  ).toBeNull();
  expect(
    handed(1, [0.5, 0.5], 0.1, [
      [large, large],
      [large, large],
    ]),
  ).toEqual([1, 0]);
  expect(
    handed(1, [0.5, 0.5], 0.1, [
      [large, large - 1],
      [large + 1, large],
    ]),
  ).toBeNull();
});

test('where the cut is clear it does not matter how alike those are that get one', () => {
  expect(handed(3, [0.9, 0.5, 0.48, 0.1], 0.05)).toEqual([1, 1, 1, 0]);
  expect(handed(2, [0.9, 0.5, 0.25, 0.24], 0.05)).toEqual([1, 1, 0, 0]);
});

test('weights far above the cut are not looked at', () => {
  const weights = [
    [9, 1],
    [1, 3],
    [5, 1],
    [2, 6],
  ] as const;
  expect(handed(2, [0.875, 0.5, 0.1, 0.5], 0.1, weights)).toEqual([1, 1, 0, 0]);
});

test('rests that are exactly the same are told without a look at the weights', () => {
  expect(handed(2, [4, 7, 4, 4], 0)).toEqual([1, 1, 0, 0]);
  expect(handed(3, [4, 7, 4, -1], 0)).toEqual([1, 1, 1, 0]);
});
