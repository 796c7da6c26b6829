// Floor, ceiling and shares as they are typed.
import { expect, test } from 'vitest';
import { equalShares, NEW_TRANSITION, readTransition, unread } from '../../src/state/transitionForm.ts';

test('nobody below minus one per cent, at once, until something else is chosen', () => {
  expect(readTransition(NEW_TRANSITION)).toEqual({
    ...{ limits: { measure: 'percent', floor: -100, ceiling: null }, shares: [10_000] },
  });
});

test('equal steps end at the whole', () => {
  expect([1, 2, 3, 4].map(equalShares)).toEqual([
    ['100'],
    ['50', '100'],
    ['33.33', '66.67', '100'],
    ['25', '50', '75', '100'],
  ]);
});

test('a field that cannot be read is told, and nothing is asked', () => {
  const form = { ...NEW_TRANSITION, floor: 'ett', shares: ['50', '101'] };
  expect(unread(form)).toEqual({ floor: true, ceiling: false, shares: [false, true] });
  expect(readTransition(form)).toBeNull();
});

test('an empty limit is none', () => {
  expect(readTransition({ ...NEW_TRANSITION, floor: ' ', ceiling: '2,5' })?.limits).toEqual({
    ...{ measure: 'percent', floor: null, ceiling: 250 },
  });
});
