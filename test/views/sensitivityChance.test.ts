import { describe, expect, test } from 'vitest';
import type { MonteCarlo, Outcome } from '../../src/state/chance.svelte.ts';
import { binsOf, deviation, ordered, spreadOf } from '../../src/views/sensitivity/chance/told.ts';

const outcome = (p10: number, p50: number, p90: number, loses = 0.5): Outcome => ({
  ...{ p10, p50, p90, mean: p50, certain: 100, loses },
});
const BARRED = { ...outcome(NaN, NaN, NaN, NaN), certain: NaN };
const ANSWER: MonteCarlo = {
  unitIds: ['A', 'B', 'C', 'D'],
  units: [outcome(95, 100, 105, 0.4), BARRED, outcome(80, 90, 110, 0.9), outcome(95, 101, 105, 0.4)],
  region: outcome(1, 2, 3),
  histogram: null,
};
const NAMES = new Map([
  ['A', 'Åre'],
  ['B', 'Berg'],
  ['C', 'Bräcke'],
]);
const order = (sort: Parameters<typeof ordered>[2]): string[] =>
  ordered(ANSWER, NAMES, sort, 'sv').map(({ id }) => id);

describe('the units', () => {
  test('stand by how wide their amounts are, those that are barred last and those alike by name', () => {
    expect(order('spread')).toEqual(['C', 'D', 'A', 'B']);
  });

  test('stand by amount, by risk and by name', () => {
    expect(order('amount')).toEqual(['D', 'A', 'C', 'B']);
    expect(order('loses')).toEqual(['C', 'D', 'A', 'B']);
    // D has no name of its own; å comes last in Swedish.
    expect(order('name')).toEqual(['B', 'C', 'D', 'A']);
  });
});

test('the width and the deviation are parts of the certain amount', () => {
  expect(spreadOf(outcome(80, 90, 110))).toBe(0.3);
  expect(deviation(90, outcome(80, 90, 110))).toBe(-0.1);
  expect(spreadOf({ ...outcome(0, 0, 0), certain: 0 })).toBeNaN();
  expect(deviation(90, BARRED)).toBeNaN();
});

test('the intervals lie side by side from the least to the most', () => {
  expect(binsOf({ low: 100, high: 160, counts: [1, 2, 3] })).toEqual([
    { from: 100, to: 120, count: 1 },
    { from: 120, to: 140, count: 2 },
    { from: 140, to: 160, count: 3 },
  ]);
});
