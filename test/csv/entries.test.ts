// Rows of several files of one kind: what is said twice, of units that are not there, or of years without rules.
import { describe, expect, test } from 'vitest';
import { joinEntries, unknownUnits, yearsBesideMonths, yearsNotCounted } from '../../src/csv/entries.ts';
import { blank } from '../../src/csv/table.ts';
import type { FileContent, FileReading } from '../../src/csv/read.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Activity, Unit } from '../../src/model/types.ts';

const row = (more: Partial<Activity>): Activity => ({
  ...{ unitId: 'A', period: '2026', post: 'healthTalks', kind: '', count: 100, amount: null },
  ...{ counterpart: null, origin: null },
  ...more,
});
const at = (file: string, ...rows: number[]) => ({ origin: { file, rows } });
const fileOf = (file: string, content: FileContent | null): FileReading => ({
  ...blank(file, null, file),
  content,
});
const filed = (file: string, ...activities: Activity[]): FileReading =>
  fileOf(file, { kind: 'activities', activities });

describe('a row that another file has too', () => {
  const joined = (...files: FileReading[]): [number, Fault[]] => {
    const faults: Fault[] = [];
    return [joinEntries('activities', files, faults).length, faults];
  };

  test('is a fault at each of them that is later, naming the first', () => {
    const again = [row(at('b.csv', 5)), row(at('b.csv', 6))];
    const [rows, faults] = joined(
      filed('a.csv', row(at('a.csv', 2)), row(at('a.csv', 3))),
      filed('b.csv', ...again),
    );
    expect(rows).toBe(4);
    expect(faults).toEqual(
      [5, 6].map((place) => ({
        ...{ code: 'duplicateActivity', severity: 'error', first: 2, inFile: 'a.csv' },
        place: { file: 'b.csv', row: place },
      })),
    );
    const [, thrice] = joined(
      filed('a.csv', row(at('a.csv', 2))),
      filed('b.csv', row(at('b.csv', 5))),
      filed('c.csv', row(at('c.csv', 9))),
    );
    expect(thrice).toMatchObject([{ inFile: 'a.csv' }, { inFile: 'a.csv' }]);
  });

  test('is none where the other was typed in, or where both stand in one file, whose reader tells', () => {
    expect(joined(filed('a.csv', row({})), filed('b.csv', row(at('b.csv', 2))))).toEqual([2, []]);
    expect(joined(filed('a.csv', row(at('a.csv', 2))), filed('b.csv', row({})))).toEqual([2, []]);
    expect(joined(filed('a.csv', row(at('a.csv', 2)), row(at('a.csv', 3))))).toEqual([2, []]);
  });

  test('is not looked for in files of another kind, or in which nothing was understood', () => {
    const units = fileOf('enheter.csv', { kind: 'units', units: [] });
    expect(joined(fileOf('tom.csv', null), units, filed('a.csv', row({})))).toEqual([1, []]);
  });
});

describe('a month beside its whole year', () => {
  const [year, month] = [row(at('a.csv', 2, 3)), row({ period: '2026-03', ...at('b.csv', 7) })];

  test('of another file is an error at the later one', () => {
    expect(yearsBesideMonths([year, month])).toEqual([
      {
        ...{ code: 'yearAndMonths', severity: 'error', first: 2, inFile: 'a.csv' },
        place: { file: 'b.csv', row: 7, column: 'period', value: '2026-03' },
      },
    ]);
    expect(yearsBesideMonths([month, year, year])).toMatchObject([{ inFile: 'b.csv' }, { inFile: 'b.csv' }]);
    expect(yearsBesideMonths([year, row(at('c.csv', 9)), month])).toMatchObject([{ inFile: 'a.csv' }]);
  });

  test('of the same file, of none, or of another year or unit is not', () => {
    expect(yearsBesideMonths([year, { ...month, ...at('a.csv', 9) }])).toEqual([]);
    expect(yearsBesideMonths([year, { ...month, origin: null }])).toEqual([]);
    expect(yearsBesideMonths([{ ...year, origin: null }, month])).toEqual([]);
    expect(yearsBesideMonths([year, { ...month, period: '2027-03' }, { ...month, unitId: 'B' }])).toEqual([]);
  });
});

test('a unit that the units data lack is told of once, where it is named first', () => {
  const units = [{ id: 'A' } as Unit];
  const rows = [
    row({ unitId: null }),
    row({ counterpart: 'B', ...at('a.csv', 4) }),
    row({ unitId: 'B', ...at('a.csv', 5) }),
    row({ unitId: 'C' }),
  ];
  expect(unknownUnits(rows, units)).toEqual([
    {
      ...{ code: 'noSuchUnit', severity: 'error', unitId: 'B' },
      place: { file: 'a.csv', row: 4, column: 'motpart', value: 'B' },
    },
    { code: 'noSuchUnit', severity: 'error', unitId: 'C' },
  ]);
  expect(unknownUnits([row({ unitId: 'C', ...at('a.csv', 5) })], units)).toMatchObject([
    { place: { column: 'enhet_id', value: 'C' } },
  ]);
});

test('rows of units of a year that has no rules are counted, at the first of them', () => {
  const rows = [
    row({ period: '2019-03', ...at('a.csv', 8, 9) }),
    row({ period: '2019', ...at('a.csv', 10) }),
    row({ period: '2018' }),
    row({ period: '2026' }),
    row({ period: '2017', unitId: null }),
  ];
  expect(yearsNotCounted(rows, [2026])).toEqual([
    {
      ...{ code: 'yearNotCounted', severity: 'warning', year: 2019, rows: 2 },
      place: { file: 'a.csv', row: 8, column: 'period', value: '2019-03' },
    },
    { code: 'yearNotCounted', severity: 'warning', year: 2018, rows: 1 },
  ]);
});
