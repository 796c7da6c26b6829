import { expect, test } from 'vitest';
import { tickStep } from '../../src/charts/ticks.ts';

const ticks = (...values: number[]): { value: number }[] => values.map((value) => ({ value }));

test('an axis’ step is from one figure to the next, whichever way they stand', () => {
  expect(tickStep(ticks(0, 500, 1000))).toBe(500);
  expect(tickStep(ticks(4, 2, 0))).toBe(2);
});

test('a single figure, or none, has no step', () => {
  expect(tickStep(ticks(3))).toBe(0);
  expect(tickStep([])).toBe(0);
});
