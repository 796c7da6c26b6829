import { expect, test } from 'vitest';
import { normalisation } from '../../src/state/weightSteps.ts';

const FREE = [false, false, false];

test('weights are scaled to a mean of 1.00, and the factor is told', () => {
  // 10 × 1.00 + 10 × 3.00 = 40 weighted persons of 20.
  expect(normalisation([100, 300, 500], [10, 10, 0], FREE)).toEqual({ weights: [50, 150, 250], factor: 0.5 });
});

test('locked classes stay, and the others bear it all', () => {
  // 20 wanted less 10 × 0.50 locked leaves 15 to 10 × 3.00.
  expect(normalisation([50, 300, 500], [10, 10, 0], [true, false, true])).toEqual({
    ...{ weights: [50, 150, 500], factor: 0.5 },
  });
});

test('nothing is done where it cannot be, and the reason is told', () => {
  expect(normalisation([100, 100, 100], [0, 0, 0], FREE)).toEqual({ code: 'nobodyListed' });
  expect(normalisation([100, 100, 100], [], FREE)).toEqual({ code: 'nobodyListed' });
  expect(normalisation([100, 100, 100], [1, 1, 1], [true, true, true])).toEqual({ code: 'nothingToScale' });
  expect(normalisation([400, 100, 100], [1, 1, 0], [true, false, false])).toEqual({
    ...{ code: 'lockedAboveTarget', mean: 200 },
  });
});
