import { describe, expect, test } from 'vitest';
import { unitRows, type UnitRow } from '../../src/state/rows.ts';
import { extremes, shifts } from '../../src/state/weightEffect.ts';
import { resultOf, unitsOf } from './results.ts';

test('classes that rise and fall are told in rows', () => {
  expect(shifts([100, 100, 100, 100, 100, 100], [101, 150, 100, 99, 101, 0])).toEqual({
    raised: [
      [0, 1],
      [4, 4],
    ],
    lowered: [
      [3, 3],
      [5, 5],
    ],
  });
  expect(shifts([100], [100])).toEqual({ raised: [], lowered: [] });
});

describe('who gains and loses most', () => {
  const rows = (before: Record<string, number | null>, after: Record<string, number | null>): UnitRow[] => {
    const of = (ore: Record<string, number | null>): ReturnType<typeof resultOf> =>
      resultOf(2026, Object.fromEntries(Object.entries(ore).map(([id, listing]) => [id, { listing }])));
    return unitRows(unitsOf({ id: 'A' }, { id: 'B' }, { id: 'C' }), of(after), of(before));
  };

  test('is told with the amounts before and after', () => {
    expect(extremes(rows({ A: 100, B: 500, C: 50 }, { A: 130, B: 520, C: 40 }))).toEqual({
      most: { id: 'A', name: 'A', before: 100, after: 130 },
      least: { id: 'C', name: 'C', before: 50, after: 40 },
    });
  });

  test('is nobody where nobody does', () => {
    expect(extremes(rows({ A: 100, B: 500 }, { A: 90, B: 500 }))).toMatchObject({
      most: null,
      least: { id: 'A' },
    });
    expect(extremes(rows({ A: 100 }, { A: 101 }))).toMatchObject({ most: { id: 'A' }, least: null });
    expect(extremes(rows({ A: 100 }, { A: 100 }))).toEqual({ most: null, least: null });
    expect(extremes([])).toEqual({ most: null, least: null });
  });

  test('is not told where an amount is missing', () => {
    expect(extremes(rows({ A: 100, B: null }, { A: 130, B: 520 }))).toBeNull();
    expect(extremes(rows({ A: 100, B: 500 }, { A: 130, B: null }))).toBeNull();
  });
});
