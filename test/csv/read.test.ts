import { describe, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { readFile } from '../../src/csv/read.ts';
import { write } from './write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = 'enhet_id;period;aldersgrupp;antal\n';
const COLUMNS = HEAD.trim().split(';');

/** A reading of which nothing is understood. */
const NOTHING = {
  file: 'fil.csv',
  sheet: null,
  key: 'fil.csv',
  hidden: false,
  leftOut: false,
  headerKey: null,
  remembered: false,
  preview: null,
  totals: [],
  asks: { decimal: [], period: null },
  faulty: [],
  kind: null,
  how: null,
  rows: { read: 0, rejected: 0 },
  faults: [],
  faultCount: 0,
  dates: [],
  skippable: false,
  content: null,
};

describe('a file', () => {
  test.each([
    { name: 'without bytes', bytes: bytes(''), code: 'emptyFile' },
    { name: 'with a mark alone', bytes: bytes('\ufeff'), code: 'emptyFile' },
    { name: 'of blank rows', bytes: bytes(' \r\n;;\r\n'), code: 'emptyFile' },
    { name: "of Excel's first line alone", bytes: bytes('sep=;\r\n'), code: 'emptyFile' },
    { name: 'over 200 MB', bytes: new Uint8Array(200_000_001), code: 'tooLarge' },
    { name: 'of binary data', bytes: Uint8Array.of(1, 0, 2, 0, 0, 3), code: 'notText' },
  ])('$name is refused with $code', ({ bytes: given, code }) => {
    expect(readFile('fil.csv', given)).toEqual({
      ...NOTHING,
      faults: [{ code, severity: 'error', place: { file: 'fil.csv' } }],
      faultCount: 1,
    });
  });

  test('of unknown columns shows how it was read', () => {
    expect(readFile('fil.csv', bytes('a,b\r\n1,2\r\n'))).toEqual({
      ...NOTHING,
      headerKey: 'a;b',
      preview: {
        rows: [
          { row: 1, cells: ['a', 'b'] },
          { row: 2, cells: ['1', '2'] },
        ],
        header: 1,
        titles: [],
      },
      how: {
        encoding: 'utf-8',
        delimiter: ',',
        decimal: null,
        newline: 'crlf',
        layout: null,
        columns: [
          { header: 'a', meaning: null },
          { header: 'b', meaning: null },
        ],
      },
      rows: { read: 1, rejected: 0 },
      faults: [{ code: 'unknownFile', severity: 'error', place: { file: 'fil.csv', row: 1 } }],
      faultCount: 1,
    });
  });

  test('with a header alone has no rows', () => {
    const reading = readFile('fil.csv', bytes(`${HEAD}\n;;;\n`), { skipFaulty: true });
    expect(reading.faults).toEqual([{ code: 'noRows', severity: 'error', place: { file: 'fil.csv' } }]);
    expect(reading).toMatchObject({ kind: 'listing', content: null });
  });

  test('keeps the row numbers of a spreadsheet past blank rows and line breaks in cells', () => {
    const { faults } = readFile('fil.csv', bytes(`\n${HEAD}\n"A\nB";2026;0-4;1\n;;;\nA;2026;0-4;x\n`));
    expect(faults.map(({ place }) => place?.row)).toEqual([6]);
  });

  test.each([
    { row: 'A;2026;0-4', found: 3 },
    { row: 'A;2026;0-4;1;2', found: 5 },
  ])('has a fault for a row of $found cells', ({ row, found }) => {
    const reading = readFile('fil.csv', bytes(`${HEAD}${row}\nB;2026;0-4;1\n`));
    expect(reading.faults).toEqual([
      { code: 'columnCount', expected: 4, found, severity: 'error', place: { file: 'fil.csv', row: 2 } },
    ]);
    expect(reading.rows).toEqual({ read: 2, rejected: 1 });
  });

  test('may have empty cells at the end of its rows and its header', () => {
    const { faults, content } = readFile(
      'fil.csv',
      bytes('enhet_id;period;aldersgrupp;antal;;\nA;2026;0-4;1;;;\n'),
    );
    expect(faults).toEqual([]);
    expect(content).not.toBeNull();
  });

  test('with a column missing still shows the faults in the others', () => {
    const reading = readFile('fil.csv', bytes('enhet_id;period;aldersgrupp\nA;26;0-4\nB;2026;0-4\n'), {
      skipFaulty: true,
    });
    expect(reading.faults).toEqual([
      { code: 'missingColumn', name: 'antal', severity: 'error', place: { file: 'fil.csv', row: 1 } },
      {
        code: 'notPeriod',
        severity: 'error',
        place: { file: 'fil.csv', row: 2, column: 'period', value: '26' },
      },
    ]);
    expect(reading).toMatchObject({ content: null, rows: { read: 2, rejected: 1 } });
  });

  test('with a quote that never ends is refused, also when faulty rows are skipped', () => {
    const reading = readFile('fil.csv', bytes(`${HEAD}A;2026;0-4;1\nB;2026;"0-4;1\nC;2026;0-4;1\n`), {
      skipFaulty: true,
    });
    expect(reading.faults).toContainEqual({
      code: 'unbalancedQuote',
      severity: 'error',
      place: { file: 'fil.csv', row: 3 },
    });
    expect(reading.content).toBeNull();
  });

  test('with very many faults keeps the first 200 of each kind and counts all', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`A${i}`, '2026', i < 2999 ? '0-4' : '0-5', 'x']);
    const { faults, faultCount, rows: counted } = readFile('fil.csv', write([COLUMNS, ...rows]));
    expect(faults.filter(({ code }) => code === 'notNumber').map(({ place }) => place?.row)).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 2),
    );
    expect(faults.at(-1)).toMatchObject({ code: 'notAge', place: { row: 3001 } });
    expect(faults).toHaveLength(201);
    expect(faultCount).toBe(3001);
    expect(counted).toEqual({ read: 3000, rejected: 3000 });
  });

  test('with very many remarks still shows the error at its end', () => {
    const head = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
    const rows = Array.from({ length: 1500 }, (_, i) => [`A${i}`, `a${i}`, 'b', 'region', '', 1]);
    const { faults } = readFile('fil.csv', write([head, ...rows, ['A0', 'a', 'b', 'region', 1, 1]]));
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toMatchObject({ code: 'duplicateUnit', severity: 'error' });
  });

  test('with very many remarks of a code still shows its first error', () => {
    const head = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
    const rows = Array.from({ length: 300 }, (_, i) => [`A${i}`, 'a', 'b', 'region', '', 1]);
    const { faults } = readFile('fil.csv', write([head, ...rows, ['B', '', 'b', 'region', 1, 1]]));
    expect(faults.at(-1)).toMatchObject({ code: 'emptyCell', severity: 'error', place: { row: 302 } });
  });

  test('shows a long cell and a long header cut', () => {
    const long = '😀'.repeat(300);
    const { faults } = readFile(
      'fil.csv',
      write([
        [...COLUMNS, long],
        ['A', '2026', '0-4', long, ''],
      ]),
    );
    const cut = `${'😀'.repeat(79)}…`;
    expect(faults.map(({ place }) => [place?.column, place?.value])).toEqual([
      [cut, cut],
      ['antal', cut],
    ]);
  });

  test('of one long cell is read in a moment', () => {
    const long = `a${' '.repeat(32_000)}b`;
    const start = process.cpuUsage();
    const { faults } = readFile(
      'fil.csv',
      write([
        [...COLUMNS, 'avstand_km', long],
        [long, long, long, long, long, long],
      ]),
    );
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
    expect(faults.map(({ code }) => code)).toEqual([
      ...['unusedColumn', 'notPeriod', 'notDistance', 'notAge', 'notNumber'],
    ]);
  });

  test('of two megabytes is read in a moment', () => {
    const rows: (string | number)[][] = [['enhet_id', 'period', 'avstand_km', 'aldersgrupp', 'antal']];
    for (let i = 0; i < 80_000; i++)
      rows.push([
        `H${i % 40}`,
        '2026-03',
        Math.floor(i / 4000) + 0.5,
        String(Math.floor(i / 40) % 100),
        i % 90,
      ]);
    const given = write(rows);
    expect(given.length).toBeGreaterThan(1_700_000);
    // The processor's time: about half a second alone, more on a busy machine, minutes if the work were quadratic.
    const start = process.cpuUsage();
    const { faults, content } = readFile('fil.csv', given);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
    expect(faults).toEqual([]);
    expect(content).toMatchObject({ lists: [{ units: { length: 40 } }] });
  });
});

describe('dates in place of age classes', () => {
  const rows = Array.from({ length: 1200 }, (_, i) => [
    `A${i}`,
    '2026',
    i % 3 === 0 ? 'okt-14' : '05-sep',
    1,
  ]);
  const given = write([COLUMNS, ...rows, ['B', '2026', '2026-10-14', 1]]);

  test('are counted each by itself, also where not all are kept', () => {
    expect(readFile('fil.csv', given).dates).toEqual([
      { value: 'okt-14', ageClass: '10-14', places: 400 },
      { value: '05-sep', ageClass: '5-9', places: 800 },
      { value: '2026-10-14', ageClass: '10-14', places: 1 },
    ]);
  });

  test('are none when repaired', () => {
    expect(readFile('fil.csv', given, { repairAges: true }).dates).toEqual([]);
  });

  test('are counted in the header of a wide listing', () => {
    expect(readFile('fil.csv', bytes('enhet_id;period;05-sep;0-4\nA;2026;1;1\n')).dates).toEqual([
      { value: '05-sep', ageClass: '5-9', places: 1 },
    ]);
  });
});

describe('skipping faulty rows', () => {
  const wide = ['enhet_id', 'period', ...AGE_CLASSES].join(';');
  const ones = (id: string) => `${id};2026${';1'.repeat(21)}`;
  const cases: { name: string; text: string; repairAges?: boolean; helps: boolean }[] = [
    { name: 'a faulty row among others', text: `${HEAD}A;2026;0-4;x\nB;2026;0-4;1\n`, helps: true },
    { name: 'a date that awaits consent', text: `${HEAD}A;2026;05-sep;1\nB;2026;0-4;1\n`, helps: true },
    { name: 'no faulty row', text: `${HEAD}A;2026;0-4;1\n`, helps: false },
    { name: 'a date that is repaired', text: `${HEAD}A;2026;05-sep;1\n`, repairAges: true, helps: false },
    { name: 'faulty rows alone', text: `${HEAD}A;2026;0-4;x\nB;2026;0-4;y\n`, helps: false },
    { name: 'no rows', text: HEAD, helps: false },
    { name: 'a missing column', text: 'enhet_id;period;aldersgrupp\nA;x;0-4\nB;2026;0-4\n', helps: false },
    { name: 'a column twice', text: `Enhet;${HEAD}A;A;2026;0-4;1\nB;B;2026;0-4;x\n`, helps: false },
    { name: 'a quote without end', text: `${HEAD}A;2026;0-4;1\nB;2026;0-4;x\nC;"2026;0-4;1\n`, helps: false },
    { name: 'a faulty row of a wide listing', text: `${wide}\n${ones('A')}\n${ones('')}\n`, helps: true },
    { name: 'a header that is no age', text: `${wide};65+\n${ones('A')};1\n${ones('')};1\n`, helps: false },
    { name: 'overlapping headers', text: `${wide};3\n${ones('A')};1\n${ones('')};1\n`, helps: false },
    {
      name: 'a header that is a date',
      text: `${wide.replace('5-9', '05-sep')}\n${ones('A')}\n${ones('')}\n`,
      helps: false,
    },
    {
      name: 'a header that is repaired',
      text: `${wide.replace('5-9', '05-sep')}\n${ones('A')}\n${ones('')}\n`,
      repairAges: true,
      helps: true,
    },
  ];
  test.each(cases)('helps with $name: $helps', ({ text, repairAges = false, helps }) => {
    const without = readFile('fil.csv', bytes(text), { repairAges });
    const skipping = readFile('fil.csv', bytes(text), { repairAges, skipFaulty: true });
    expect([without.skippable, skipping.skippable]).toEqual([helps, helps]);
    expect(without.content === null && skipping.content !== null).toBe(helps);
  });
});
