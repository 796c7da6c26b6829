import { expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { asWritten } from '../../src/state/ambiguous.ts';
import { NOTHING_SAID } from '../../src/state/answers.ts';
import { lacking, twice } from '../../src/state/contract.ts';
import { faultyRows } from '../../src/state/faulty.ts';
import { findings } from '../../src/state/findings.ts';
import { distinct, settled } from '../../src/state/waiting.ts';
import { formatFor } from '../../src/i18n/format.ts';
import type { Reading } from '../../src/worker/client.ts';

type Table = Reading['files'][number];

const table = (file: string, sheet: string | null, part: Partial<Table> = {}): Table => ({
  ...{ hidden: false, leftOut: false },
  ...{ file, sheet, key: sheet === null ? file : `${file}\n${sheet}`, headerKey: null, remembered: false },
  ...{ preview: null, totals: [], asks: { decimal: [], period: null }, faulty: [], kind: null, how: null },
  ...{
    rows: { read: 0, rejected: 0 },
    faults: [],
    faultCount: 0,
    dates: [],
    skippable: false,
    content: null,
  },
  ...part,
});
const reading = (...files: Table[]): Reading => ({
  files,
  assembly: { dataset: null, faults: [], unknown: [], met: [], matched: 0, unmatched: 0 },
  years: [],
});
const given = (...names: string[]) => names.map((name) => ({ name, blob: new Blob() }));

test('a workbook that still has something of its own stays, without the sheet that a new file replaces', () => {
  const waiting = { files: given('bok.xlsx', 'lista.csv'), said: NOTHING_SAID };
  const read = reading(
    table('bok.xlsx', 'Enheter', { kind: 'units' }),
    table('bok.xlsx', 'Lista', { kind: 'listing' }),
    table('lista.csv', null, { kind: 'listing' }),
  );
  const next = settled(waiting, read, ['lista.csv'], {}, []);
  expect(next?.files).toEqual(waiting.files);
  expect(next?.said.answers).toEqual({ 'bok.xlsx\nLista': { leftOut: true } });
});

test('a file that is not understood waits beside others, for it may yet be explained', () => {
  const waiting = { files: given('okänd.csv', 'lista.csv'), said: NOTHING_SAID };
  const read = reading(table('okänd.csv', null), table('lista.csv', null, { kind: 'listing' }));
  expect(settled(waiting, read, ['lista.csv'], {}, [])).toBeNull();
});

test('a list waits beside another of the same date with other units, and gives way to one with its own', () => {
  const list = (unitId: string): Partial<Table> => ({
    kind: 'listing',
    content: {
      kind: 'listing',
      lists: [{ period: '2026', units: [{ unitId, classes: [], ages: null, residence: [], origins: null }] }],
      firstRow: new Map(),
    },
  });
  const waiting = { files: given('a.csv', 'b.csv'), said: NOTHING_SAID };
  const beside = (unitId: string): Reading =>
    reading(table('a.csv', null, list('A')), table('b.csv', null, list(unitId)));
  expect(settled(waiting, beside('B'), ['b.csv'], {}, [])).toBeNull();
  expect(settled(waiting, beside('A'), ['b.csv'], {}, [])?.files.map(({ name }) => name)).toEqual(['b.csv']);
});

test('names that are taken are numbered before their ending', () => {
  expect(distinct(given('a.csv', 'a.csv', 'a (2).csv', 'b', 'b')).map(({ name }) => name)).toEqual([
    ...['a.csv', 'a (2).csv', 'a (2) (2).csv', 'b', 'b (2)'],
  ]);
});

test('a sheet of notes matters only where nothing else of its workbook is understood', () => {
  const notes = table('bok.xlsx', 'Anteckningar', { faultCount: 2 });
  const units = table('bok.xlsx', 'Enheter', { kind: 'units', faultCount: 1 });
  expect(findings(reading(notes, units)).count).toBe(1);
  expect(findings(reading(notes)).count).toBe(2);
});

test('of a faulty row the cells with faults can be written anew; of one that is wrong as a whole, all', () => {
  const fault = (code: Fault['code'], row: number, column?: string): Fault =>
    ({ code, severity: 'error', place: { file: 'a.csv', row, ...(column && { column }) } }) as Fault;
  const columns = [
    { header: 'enhet_id', meaning: 'enhet_id' },
    { header: `${'x'.repeat(90)}`, meaning: 'antal' },
  ];
  const faulty = [
    { row: 2, cells: ['A', 'sju'] },
    { row: 3, cells: ['A', '7'] },
    { row: 4, cells: ['B', '05-sep'] },
  ];
  const faults = [
    fault('notNumber', 2, `${'x'.repeat(79)}…`),
    fault('columnCount', 3),
    fault('ageAsDate', 4, 'enhet_id'),
  ];
  const how = { columns } as unknown as NonNullable<Table['how']>;
  const rows = faultyRows(table('a.csv', null, { faulty, faults, how }), {
    corrections: [{ row: 2, column: 1, value: '7' }],
  });
  expect(rows.map(({ row, cells }) => [row, ...cells.map(({ open }) => open)])).toEqual([
    [2, false, true],
    [3, true, true],
  ]);
  expect(rows[0]?.cells[1]?.value).toBe('7');
});

test('a number that can be read in two ways is shown in both', () => {
  const format = formatFor('sv');
  expect(asWritten('1.234', 'comma', format)).toBe('1\u00a0234');
  expect(asWritten('1.234', 'point', format)).toBe('1,234');
  expect(asWritten('1,234', 'comma', format)).toBe('1,234');
  expect(asWritten('−1,234', 'point', format)).toBe('−1\u00a0234');
});

test('columns that are missing or meant twice are told; ages as headers stand for two', () => {
  expect(lacking('listing', ['enhet_id', 'antal', null])).toEqual(['aldersgrupp']);
  expect(lacking('listing', ['enhet_id', '0-4', '5-9'])).toEqual([]);
  expect(lacking('units', ['namn', 'kommun', 'driftsform', 'avstand_km'])).toEqual(['enhet_id']);
  expect(twice(['antal', null, null, 'antal', 'namn'])).toEqual(['antal']);
});
