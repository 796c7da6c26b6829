// Who gains and who loses: rows, filters, parts and what is told of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnGroup } from '../../src/state/groups.svelte.ts';
import { changeOf, rankRows, ranked, sumOfRows, type RankRow } from '../../src/state/ranking.ts';
import {
  GROUPINGS,
  NO_FILTER,
  bandsOf,
  filtered,
  grouped,
  isFiltering,
  keyOf,
  type Scales,
} from '../../src/state/rankingParts.ts';
import { summaryOf } from '../../src/state/rankingSummary.ts';
import { AGE_CLASSES, type Dataset, type List } from '../../src/model/types.ts';
import { unitsOf } from './results.ts';

const list = (period: string, persons: Readonly<Record<string, number>>): List => ({
  period,
  units: Object.entries(persons).map(([unitId, count]) => ({
    ...{ unitId, ages: null, residence: [], origins: null },
    classes: AGE_CLASSES.map((_, index) => (index === 3 ? count : 0)),
  })),
});

const dataset: Dataset = {
  ...unitsOf(
    { id: 'A', name: 'Hälsocentral Åre', municipality: 'Åre', distanceKm: 98 },
    { id: 'B', name: 'Hälsocentral Berg', municipality: 'Berg', ownership: 'external', distanceKm: 70 },
    { id: 'C', name: 'Hälsocentral Brunflo', municipality: 'Östersund', distanceKm: 15 },
  ),
  lists: [list('2025', { A: 1_000, B: 2_000, D: 0 }), list('2026', { A: 1_100, C: 2_001, X: 50, D: 0 })],
};
const SIDES: [string, string] = ['2025', '2026'];
const rows = rankRows(
  dataset,
  {
    unitIds: ['A', 'B', 'C', 'D', 'X'],
    before: [100_000, 40_000, 0, 700, 0],
    after: [122_000, 0, 90_000, 700, null],
  },
  SIDES,
);
const [a, b, c, d, x] = rows as [RankRow, RankRow, RankRow, RankRow, RankRow];

const SCALES: Scales = { distance: [0, 30, 70, 100], size: [0, 2001, 4001], groups: [] };

describe('a row of the ranking', () => {
  test('has the change in öre, as a part of what was before, and over those listed after', () => {
    expect(a).toMatchObject({ before: 100_000, after: 122_000, change: 22_000, ratio: 0.22, perListed: 20 });
    expect(a).toMatchObject({ listedBefore: 1_000, listed: 1_100, presence: 'both', municipality: 'Åre' });
  });

  test('of a unit that is gone has no per cent, and nobody to divide by', () => {
    expect(b).toMatchObject({ presence: 'gone', change: -40_000, ratio: null, perListed: null });
  });

  test('of a new unit has no per cent', () => {
    expect(c).toMatchObject({ presence: 'new', change: 90_000, ratio: null });
    expect(c.perListed).toBeCloseTo(90_000 / 2_001, 9);
  });

  test('of a unit with nobody listed on either list is neither new nor gone', () => {
    expect(d).toMatchObject({ presence: 'both', listed: null, change: 0, ratio: 0, perListed: null });
  });

  test('goes by its id where the units file lacks it, and has no change where a side is barred', () => {
    expect(x).toMatchObject({ name: 'X', municipality: '', ownership: null, km: null, change: null });
  });

  test('knows no number listed where a count cannot be one', () => {
    const faulty = { ...dataset, lists: [list('2025', { A: NaN }), list('2026', { A: 10 })] };
    const [row] = rankRows(faulty, { unitIds: ['A'], before: [null], after: [5] }, SIDES);
    expect(row).toMatchObject({ presence: 'both', listedBefore: null, listed: 10, change: null });
  });
});

describe('the order', () => {
  test('has the largest gain first, and those without the figure last', () => {
    expect(ranked(rows, 'change', 'gains', 'sv').map(({ id }) => id)).toEqual(['C', 'A', 'D', 'B', 'X']);
  });

  test('has the largest loss first', () => {
    expect(ranked(rows, 'change', 'losses', 'sv').map(({ id }) => id)).toEqual(['B', 'D', 'A', 'C', 'X']);
  });

  test('goes by the chosen measure, equals by Swedish name', () => {
    const figures = ranked(rows, 'ratio', 'gains', 'sv').map(({ id }) => id);
    // Without a per cent: Hälsocentral Berg, Hälsocentral Brunflo, X.
    expect(figures).toEqual(['A', 'D', 'B', 'C', 'X']);
  });
});

describe('the filter', () => {
  const ids = (filter: Partial<typeof NO_FILTER>): string =>
    filtered(rows, { ...NO_FILTER, ...filter }, SCALES, 'sv')
      .map(({ id }) => id)
      .join('');

  test.each([
    [{}, 'ABCDX'],
    [{ municipality: 'Berg' }, 'B'],
    [{ municipality: '' }, 'DX'],
    [{ ownership: 'external' }, 'B'],
    [{ distance: '2' }, 'AB'],
    [{ distance: '0' }, 'C'],
    [{ size: '1' }, 'C'],
    [{ size: '0', only: 'gains' as const }, 'A'],
    [{ only: 'losses' as const }, 'B'],
    [{ text: '  brunFLO ' }, 'C'],
    [{ text: 'östersund' }, 'C'],
    [{ text: 'zzz' }, ''],
  ])('%j leaves %s', (filter, expected) => {
    expect(ids(filter)).toBe(expected);
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0);
  });

  test('by an own group leaves its units, and by one that is gone all', () => {
    const scales = { ...SCALES, groups: [{ id: 'g1', name: 'Fjällen', unitIds: ['A', 'gone'] }] };
    const left = (own: string): string[] =>
      filtered(rows, { ...NO_FILTER, own }, scales, 'sv').map(({ id }) => id);
    expect(left('g1')).toEqual(['A']);
    expect(left('g2')).toHaveLength(5);
  });
});

test('bands are read from the year file’s texts, and a limit belongs to the band it begins', () => {
  const distance = bandsOf({ band1: '0', band2: '30', band3: '70' });
  const at = (km: number | null): string => keyOf({ ...a, km }, 'distance', { ...SCALES, distance });
  expect([at(0), at(29.9), at(30), at(70), at(400), at(null), at(-1)]).toEqual([
    '0',
    '0',
    '1',
    '2',
    '2',
    '',
    '',
  ]);
});

test('a unit in two own groups is in a part of its own', () => {
  const groups: OwnGroup[] = [
    { id: 'g1', name: 'Fjällen', unitIds: ['A', 'C'] },
    { id: 'g2', name: 'Små', unitIds: ['A'] },
  ];
  const parts = grouped(rows, 'own', { ...SCALES, groups }, 'sv');
  expect(parts.map(({ key, rows: part }) => [key, part.map(({ id }) => id).join('')])).toEqual([
    ['g1', 'C'],
    ['g1+g2', 'A'],
    ['', 'BDX'],
  ]);
  expect(parts[0]).toMatchObject({ before: 0, after: 90_000, change: 90_000, ratio: null, listed: 2_001 });
  expect(parts[2]).toMatchObject({ before: 40_700, after: null, change: null });
});

describe('sums', () => {
  const known = fc.array(
    fc.record({
      km: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
      municipality: fc.constantFrom('Berg', 'Åre', ''),
      external: fc.boolean(),
      before: fc.integer({ min: 0, max: 1e10 }),
      after: fc.integer({ min: 0, max: 1e10 }),
      listed: fc.integer({ min: 1, max: 9_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const rowsOf = (
    drawn: (typeof known extends fc.Arbitrary<infer T> ? T : never) & readonly object[],
  ): RankRow[] =>
    drawn.map(({ km, municipality, external, before, after, listed }, index) => ({
      ...a,
      ...changeOf(before, after, listed, listed),
      ...{ id: `U${index}`, km, municipality, ownership: external ? 'external' : 'region' },
    }));
  const groups = [
    { id: 'g1', name: 'Ett', unitIds: ['U0', 'U1', 'U2'] },
    { id: 'g2', name: 'Två', unitIds: ['U2', 'U3'] },
  ];

  test('of the parts of any grouping are the sum of all, each row once', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(...GROUPINGS), (drawn, grouping) => {
        const all = rowsOf(drawn);
        const parts = grouped(all, grouping, { ...SCALES, groups }, 'sv');
        expect(parts.flatMap((part) => part.rows.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        const { before, after, change, listed } = sumOfRows(all);
        expect(sumOfRows(parts)).toMatchObject({ before, after, change, listed });
        expect(change).toBe(drawn.reduce((sum, row) => sum + row.after - row.before, 0));
      }),
    );
  });

  test('of what passes a filter and what does not are the whole', () => {
    fc.assert(
      fc.property(known, fc.constantFrom('gains', 'losses', 'all'), (drawn, only) => {
        const all = rowsOf(drawn);
        const shown = filtered(all, { ...NO_FILTER, only }, SCALES, 'sv');
        const rest = all.filter((row) => !shown.includes(row));
        expect(sumOfRows(shown).change! + sumOfRows(rest).change!).toBe(sumOfRows(all).change);
      }),
    );
  });
});

describe('the summary', () => {
  test('counts the units on both lists, and names the new, the gone and the barred by themselves', () => {
    const found = summaryOf(
      rows.map((row) => (row === x ? { ...row, presence: 'both' } : row)),
      'change',
    );
    expect(found).toMatchObject({ gain: 1, lose: 0, same: 1, median: 11_000, least: null });
    expect(found.most?.id).toBe('A');
    expect([found.fresh, found.gone, found.barred].map((some) => some.map(({ id }) => id))).toEqual([
      ['C'],
      ['B'],
      ['X'],
    ]);
  });

  test('has the middle one of an odd number as its median', () => {
    const of = (change: number): RankRow => ({ ...a, change });
    const found = summaryOf([of(-5), of(40), of(-7)], 'change');
    expect(found).toMatchObject({ gain: 1, lose: 2, same: 0, median: -5 });
    expect([found.most?.change, found.least?.change]).toEqual([40, -7]);
  });

  test('names the one that changes least only where all change the same way', () => {
    const slightest = (...changes: number[]): number | null | undefined =>
      summaryOf(
        changes.map((change) => ({ ...a, change })),
        'change',
      ).slightest?.change;
    expect(slightest(40, 3, 12)).toBe(3);
    expect(slightest(-40, -3, -12)).toBe(-3);
    expect([slightest(40, -3), slightest(40, 0), slightest(40), slightest()]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('has neither gain nor loss nor median where there is nothing', () => {
    expect(summaryOf([], 'ratio')).toMatchObject({ gain: 0, most: null, least: null, median: null });
  });
});
