// Lists of several files and the loaded ones: which stand, which are put together, and which give way.
import { expect, test } from 'vitest';
import { mergeLists } from '../../src/csv/mergeLists.ts';
import type { FileReading } from '../../src/csv/read.ts';
import { blank } from '../../src/csv/table.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { List } from '../../src/model/types.ts';
import { counts } from './listings.ts';

const listOf = (period: string, ...ids: string[]): List => ({
  period,
  units: ids.map((unitId) => ({
    ...{ unitId, classes: counts(21, { 0: 2, 8: 3 }), ages: null, residence: [], origins: null },
  })),
});
const filed = (file: string, ...lists: List[]): FileReading => ({
  ...blank(file, null, file),
  content: { kind: 'listing', lists, firstRow: new Map([['B', 7]]) },
});
const same = (id: string): string => id;

/** The units of each date, and what else is told. */
function merged(
  files: readonly FileReading[],
  loaded: Partial<Parameters<typeof mergeLists>[1]> = {},
  meant: Parameters<typeof mergeLists>[2] = same,
) {
  const faults: Fault[] = [];
  const { lists, met } = mergeLists(files, { lists: [], staying: true, added: [], ...loaded }, meant, faults);
  return {
    lists: lists.map(({ period, units }) => [period, ...units.map(({ unitId }) => unitId)]),
    met,
    faults,
  };
}

test('files of other kinds, or of none, bring no list', () => {
  const others = [blank('tom.csv', null, 'tom.csv'), { ...blank('e.csv', null, 'e.csv') }];
  expect(merged([others[0]!, { ...others[1]!, content: { kind: 'units', units: [] } }]).lists).toEqual([]);
});

test('lists of one date become one, in the order of its units, and dates come in order', () => {
  const files = [
    filed('a.csv', listOf('2026', 'C'), listOf('2025', 'A')),
    filed('b.csv', listOf('2026', 'A', 'D')),
  ];
  expect(merged(files)).toEqual({
    lists: [
      ['2025', 'A'],
      ['2026', 'A', 'C', 'D'],
    ],
    met: [],
    faults: [],
  });
});

test('a unit that two files have is an error at its first row in the later, whose list then stands alone', () => {
  const files = [filed('a.csv', listOf('2026', 'A', 'B', 'C')), filed('b.csv', listOf('2026', 'B', 'C'))];
  const { lists, faults } = merged(files);
  expect(lists).toEqual([['2026', 'B', 'C']]);
  expect(faults).toEqual([
    {
      ...{ code: 'periodTwice', severity: 'error', period: '2026', units: ['B', 'C'] },
      place: { file: 'b.csv', row: 7, column: 'enhet_id', value: 'B' },
    },
  ]);
  const rowless = merged([filed('a.csv', listOf('2026', 'C')), filed('b.csv', listOf('2026', 'C'))]);
  expect(rowless.faults).toMatchObject([{ place: { file: 'b.csv' } }]);
  expect(rowless.faults[0]).not.toHaveProperty('place.row');
});

test('a loaded list of another date stays where it may, and else is told to give way', () => {
  const [files, lists] = [[filed('a.csv', listOf('2026', 'A'))], [listOf('2025', 'A', 'B')]];
  expect(merged(files, { lists })).toMatchObject({
    lists: [
      ['2025', 'A', 'B'],
      ['2026', 'A'],
    ],
    met: [],
  });
  expect(merged(files, { lists, staying: false })).toMatchObject({
    lists: [['2026', 'A']],
    met: [{ period: '2025', listed: 10, units: 2, addable: false, added: false }],
  });
});

test('a loaded list of the same date gives way, or is added to where its units are others and it is asked for', () => {
  const files = [filed('a.csv', listOf('2026', 'A'))];
  const [others, sames] = [[listOf('2026', 'B')], [listOf('2026', 'A')]];
  expect(merged(files, { lists: others })).toMatchObject({
    lists: [['2026', 'A']],
    met: [{ period: '2026', listed: 5, units: 1, addable: true, added: false }],
  });
  expect(merged(files, { lists: others, added: ['2026'] })).toMatchObject({
    lists: [['2026', 'A', 'B']],
    met: [{ addable: true, added: true }],
  });
  expect(merged(files, { lists: sames, added: ['2026'] })).toMatchObject({
    lists: [['2026', 'A']],
    met: [{ addable: false, added: false }],
  });
});

test('whether units are others goes by what the names in the files mean', () => {
  const [files, lists] = [[filed('a.csv', listOf('2026', 'a'))], [listOf('2026', 'A', 'B')]];
  const met = (meant: (id: string) => string | null) => merged(files, { lists }, meant).met[0]?.addable;
  expect(met((id) => id.toUpperCase())).toBe(false);
  expect(met(same)).toBe(true);
  expect(met(() => null)).toBe(true);
});
