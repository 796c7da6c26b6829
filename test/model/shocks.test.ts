// One draw of how lists, CNI and drug costs move, from numbers that are told beforehand.
import { expect, test } from 'vitest';
import { shocksOf, type Assumptions } from '../../src/model/shocks.ts';

/** Numbers from 0.25, each a fourth more than the one before. */
function counting(): { whole(): number; normal(): number } {
  let n = 0;
  return { whole: () => 0, normal: () => ++n / 4 };
}

const ASSUMED: Assumptions = {
  ...{ draws: 1, seed: 1 },
  drift: { mean: 100, sd: 40, common: 8 },
  cni: { sd: 12 },
  medication: { sd: 20, correlated: false },
};

test('growth is the mean, a shock of all and one of each; need and costs are of their own', () => {
  const { growth, cni, medication } = shocksOf(counting(), ASSUMED, 2);
  // 100 + 8 × 0.25 of all; 40 × 0.5 and 40 × 0.75 of each.
  expect([...growth]).toEqual([122, 132]);
  // 12 × 1 and 12 × 1.25.
  expect([...cni]).toEqual([12, 15]);
  // 20 × 1.5, × 1.75 and × 2.
  expect([...medication]).toEqual([30, 35, 40]);
});

test('costs that go together take the first tertial’s shock', () => {
  const together = { ...ASSUMED, medication: { sd: 20, correlated: true } };
  expect([...shocksOf(counting(), together, 2).medication]).toEqual([30, 30, 30]);
});

test('what is taken as certain takes as many numbers as what is not', () => {
  const random = counting();
  const certain = { ...ASSUMED, drift: { mean: -50, sd: 0, common: 0 }, cni: { sd: 0 } };
  expect([...shocksOf(random, certain, 3).growth]).toEqual([-50, -50, -50]);
  // Of all one, of three units two each, of tertials three.
  expect(random.normal()).toBe(11 / 4);
});
