// Tables without measure: a million columns, cells of a book's length, rows without end; told in words, in a moment.
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/csv/pasted.ts';
import { readAll } from '../../src/worker/reading.ts';
import { createApi } from '../../src/worker/api.ts';
import { workbook } from '../csv/workbooks.ts';
import { expectTold } from './told.ts';

const NONE = createApi().sample();
const UNITS = 'enhet_id;namn;kommun;driftsform;avstand_km;cni';
const LISTING = 'enhet_id;period;aldersgrupp;antal';
const LOG = 'datum;timmar;bestallare;utforare;patient;avtal;beviljad';

async function read(given: string | Uint8Array) {
  const blob = new Blob([given as Uint8Array<ArrayBuffer>]);
  const started = process.cpuUsage();
  const { files, assembly } = await readAll([{ name: 'fil.csv', blob }], {}, NONE, new Map());
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  for (const { faults } of files) expectTold(faults);
  expectTold(assembly.faults);
  return files;
}

const columns = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join(';');

describe('a table of too many columns is refused with how many there are', () => {
  test.each([
    { where: 'in its header', text: `${columns(1e6, (i) => `k${i}`)}\n1;2;3`, row: 1 },
    {
      where: 'beside those that are known',
      text: `${UNITS};${columns(1e5, (i) => `k${i}`)}\nA;b;c;region;1;1`,
      row: 1,
    },
    { where: 'of ages', text: `enhet_id;period;${columns(1e5, (i) => String(i % 100))}\nA;2026;1`, row: 1 },
    {
      where: 'of list dates',
      text: `enhet_id;aldersgrupp;${columns(1e5, (i) => String(1900 + (i % 200)))}\nA;0-4;1`,
      row: 1,
    },
    { where: 'in a row', text: `${UNITS}\nA;b;c;region;1;1;${columns(5_000, () => 'x')}`, row: 2 },
  ])('$where', async ({ text, row }) => {
    const [file] = await read(text);
    expect(file!.faults).toMatchObject([{ code: 'tooManyColumns', most: 2_000, place: { row } }]);
    expect(file!.content).toBeNull();
  });

  test('but not for empty cells behind its rows', async () => {
    const [file] = await read(`${UNITS}\nA;b;c;region;1;1${';'.repeat(3e5)}\n`);
    expect(file).toMatchObject({ faults: [], rows: { read: 1, rejected: 0 } });
  });
});

describe('a cell without measure is refused with its place', () => {
  const long = 3_000_000;
  test.each([
    { cell: 'of letters', text: `${UNITS}\nA;${'x'.repeat(long)};c;region;1;1`, column: 'B' },
    { cell: 'of digits', text: `${LISTING}\nA;2026;0-4;${'9'.repeat(long)}`, column: 'D' },
    { cell: 'of digits and blanks', text: `${LOG}\n2026-03-14;7;A;B;${'1 '.repeat(long)};C;`, column: 'E' },
    { cell: 'of dashes', text: `${UNITS}\nA;1${'-'.repeat(long)}2;c;region;1;1`, column: 'B' },
    { cell: 'of ages', text: `${LISTING}\nA;2026;${'0-4 '.repeat(long)};1`, column: 'C' },
    { cell: 'of dates', text: `${LISTING}\nA;${'2026-'.repeat(long)};0-4;1`, column: 'B' },
    { cell: 'of a header', text: `enhet_id;${'x'.repeat(long)};namn\n1;2;3`, column: 'B' },
    { cell: 'of all there is', text: 'x'.repeat(long), column: 'A' },
  ])('$cell', async ({ text, column }) => {
    const [file] = await read(text);
    expect(file!.faults).toMatchObject([{ code: 'tooLongCell', most: 32_767, place: { column } }]);
    expect(file!.content).toBeNull();
  });

  test('that a quote has made of all that follows, with the quote told', async () => {
    const [file] = await read(`${UNITS}\nA;"${'x;\n'.repeat(20_000)}`);
    expect(file!.faults.map(({ code }) => code)).toEqual(['unbalancedQuote', 'tooLongCell']);
  });

  test('of a workbook', async () => {
    const rows = [UNITS.split(';'), ['A', 'x'.repeat(40_000), 'c', 'region', 1, 1]];
    const [file] = await read(await workbook({ Blad1: rows }));
    expect(file!.faults).toMatchObject([{ code: 'tooLongCell', place: { row: 2, column: 'B' } }]);
  });
});

describe('rows without end', () => {
  test('that are empty are nothing', async () => {
    expect(await read(`${UNITS}\n${'\n'.repeat(3e5)}`)).toMatchObject([{ faults: [{ code: 'noRows' }] }]);
    expect(await read(`${';'.repeat(500)}\n`.repeat(500))).toMatchObject([
      { faults: [{ code: 'emptyFile' }] },
    ]);
  });

  test('that all are wrong are counted, and the first of each kind told', async () => {
    const [file] = await read(`${LISTING}\n${'A;x;y;z\n'.repeat(20_000)}`);
    expect(file!.rows).toEqual({ read: 20_000, rejected: 20_000 });
    expect(file!.faultCount).toBe(60_000);
    expect(file!.faults).toHaveLength(600);
  });

  test('of units that all are sound are read', async () => {
    const units = Array.from({ length: 10_000 }, (_, i) => `U${i};Enhet ${i};c;region;1;1`);
    expect(await read([UNITS, ...units].join('\n'))).toMatchObject([{ rows: { read: 10_000, rejected: 0 } }]);
  });
});

test.each([
  ['tabs', '\t'.repeat(2e5)],
  ['lines', '\n'.repeat(2e5)],
  ['filled lines', '1\n'.repeat(2e5)],
  ['digits', '1'.repeat(1e6)],
  ['digits and blanks', '1 '.repeat(5e5)],
  ['ages', '0-4 '.repeat(2.5e5)],
  ['amounts', `1${' '.repeat(1e6)}kr`],
])('very many %s are not pasted', (_, text) => {
  const started = process.cpuUsage();
  for (const kind of ['weights', 'volumes', 'persons'] as const)
    expect(readPasted(text, kind)).toHaveProperty('problems');
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
});
