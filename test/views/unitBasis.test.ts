import { describe, expect, test } from 'vitest';
import type { Month } from '../../src/model/income.ts';
import { INCOME_LINES } from '../../src/model/types.ts';
import { reasonsOf, runsOf } from '../../src/views/unit/basis.ts';
import { COLOURS, colourOf } from '../../src/views/unit/colour.ts';

const months = (known: readonly number[], period: (month: number) => string = () => '2026'): Month[] =>
  Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    payday: '',
    period: period(index + 1),
    basis: known.includes(index + 1) ? 'list' : 'assumed',
  }));

describe('runs of months', () => {
  test('are told by their first and last', () => {
    expect(runsOf(months([1, 2, 5]), 'list')).toEqual([
      [1, 2],
      [5, 5],
    ]);
    expect(runsOf(months([1, 2, 5]), 'assumed')).toEqual([
      [3, 4],
      [6, 12],
    ]);
  });

  test('are none where there are no such months', () => {
    expect(runsOf(months([]), 'list')).toEqual([]);
  });
});

describe('the reason why months and yearly amount differ', () => {
  const unchanged = { growth: null };
  const growing = { growth: [100] };

  test('is the growth that the forecast assumes', () => {
    expect(reasonsOf(months([1]), growing, '2026')).toEqual(['growth']);
  });

  test('is that the months rest on several lists', () => {
    const two = months([1, 7], (month) => (month < 7 ? '2026-01' : '2026-07'));
    expect(reasonsOf(two, unchanged, '2026-07')).toEqual(['lists']);
    expect(reasonsOf(two, growing, '2026-07')).toEqual(['growth', 'lists']);
  });

  test('is that the yearly amount is of another list', () => {
    expect(reasonsOf(months([1]), unchanged, '2025')).toEqual(['otherList']);
  });

  test('is the tertials of the medication where all rests on one unchanged list', () => {
    expect(reasonsOf(months([1]), unchanged, '2026')).toEqual(['tertials']);
  });
});

test('every line has a colour that is stacked', () => {
  for (const line of INCOME_LINES) expect(COLOURS).toContain(colourOf(line));
  expect(colourOf('rehab')).toBe('rehab');
  expect(colourOf('unlistedVisitsCost')).toBe('variable');
  expect(colourOf('ambulance')).toBe('addons');
  expect(colourOf('companion')).toBe('purchases');
});
