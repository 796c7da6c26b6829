// Which list a rule year is counted on, and which year it is compared with.
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.ts';
import { pairYears, periodFor, requestsFor } from '../../src/state/choice.ts';
import { NOTHING_DONE, sourcesOf } from '../model/build.ts';

describe('a rule year is counted on', () => {
  test.each<[name: string, year: number, periods: string[], expected: string]>([
    ['its own list', 2026, ['2025', '2026'], '2026'],
    ['its latest month', 2026, ['2026-01', '2026-11', '2026-03', '2025-12'], '2026-11'],
    ['a month of its own rather than the list of the year', 2026, ['2026', '2026-02'], '2026-02'],
    ['the latest list before it, where it has none', 2026, ['2024', '2025-06', '2025-01'], '2025-06'],
    ['the latest there is, where all are later', 2025, ['2026-02', '2026-05', '2026-04'], '2026-05'],
    ['no list, where there is none', 2026, [], ''],
  ])('%s', (_, year, periods, expected) => {
    expect(
      periodFor(
        year,
        periods.map((period) => ({ period, units: [] })),
      ),
    ).toBe(expected);
  });
});

describe('a rule year is compared with', () => {
  const years = [{ year: 2024 }, { year: 2025 }, { year: 2026 }];

  test.each([
    ['the year before it', 2026, 2026, 2025],
    ['the year before it, though there is one after', 2025, 2025, 2024],
    ['the next, where it is the first', 2024, 2024, 2025],
    ['none, where it is not there itself', 2030, undefined, undefined],
  ])('%s', (_, year, chosen, other) => {
    const pair = pairYears(years, year);
    expect(pair.chosen?.year).toBe(chosen);
    expect(pair.other?.year).toBe(other);
  });

  test('none, where it is alone or there are none', () => {
    expect(pairYears([{ year: 2026 }], 2026)).toEqual({ chosen: { year: 2026 }, other: null });
    expect(pairYears([], 2026)).toEqual({ chosen: null, other: null });
  });
});

describe('what is computed', () => {
  const years = [{ year: 2025 }, { year: 2026 }];
  const dataset = (...periods: string[]): Dataset => {
    return {
      units: [],
      lists: periods.map((period) => ({ period, units: [] })),
      ...NOTHING_DONE,
      sources: sourcesOf(),
    };
  };
  const asked = (...args: Parameters<typeof requestsFor>): string[] =>
    requestsFor(...args).map(({ year, period }) => `${year} on ${period}`);

  test('is each year on its list, and on the list of the year it is compared with', () => {
    expect(asked(years, dataset('2025', '2026'), 'own')).toEqual([
      '2025 on 2025',
      '2026 on 2025',
      '2026 on 2026',
      '2025 on 2026',
    ]);
  });

  test('is each year once where one list serves both', () => {
    expect(asked(years, dataset('2025', '2026'), '2026')).toEqual(['2025 on 2026', '2026 on 2026']);
    expect(asked(years, dataset('2026-03'), 'own')).toEqual(['2025 on 2026-03', '2026 on 2026-03']);
  });
});
