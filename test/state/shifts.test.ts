// Who gains and who loses.
import { expect, test } from 'vitest';
import { shiftsOf } from '../../src/state/shifts.ts';

test('those who lose most stand first, and the sums balance', () => {
  const shifts = shiftsOf([
    { id: 'A', before: 1000, after: 1100 },
    { id: 'B', before: 2000, after: 1850 },
    { id: 'C', before: 500, after: 500 },
    { id: 'D', before: 100, after: 130 },
  ]);
  expect(shifts.rows.map(({ id, change }) => [id, change])).toEqual([
    ['B', -150],
    ['C', 0],
    ['D', 30],
    ['A', 100],
  ]);
  expect(shifts).toMatchObject({ gains: 130, gainers: 2, losses: -150, losers: 1, barred: 0 });
  expect(shifts.after - shifts.before).toBe(shifts.gains + shifts.losses);
  expect(shifts.rows[0]!.ratio).toBe(-0.075);
});

test('a unit without an amount is counted apart, last', () => {
  const shifts = shiftsOf([
    { id: 'A', before: null, after: 1100 },
    { id: 'B', before: 2000, after: 1850 },
  ]);
  expect(shifts.rows.map(({ id }) => id)).toEqual(['B', 'A']);
  expect(shifts).toMatchObject({ barred: 1, before: 2000, after: 1850 });
});
