// Rows that end before the headers do, as spreadsheet programs write those whose last cells are empty.
import { describe, expect, test } from 'vitest';
import { readFile, type FileReading } from '../../src/csv/read.ts';
import type { Answers, ReadOptions } from '../../src/csv/options.ts';

const read = (text: string, options: ReadOptions = {}): FileReading =>
  readFile('fil.csv', new TextEncoder().encode(text), options);
const answered = (text: string, answers: Answers): FileReading =>
  read(text, { answers: { 'fil.csv': answers } });

const LOG = 'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient';

describe('are faults, beside which the other rows are read', () => {
  test.each<[string, object, ...string[]]>([
    [
      'of distances',
      { code: 'columnCount', place: { file: 'fil.csv', row: 2 } },
      'enhet_id;period;aldersgrupp;antal;avstand_km',
      'A;2026;0-4;3',
      'A;2026;5-9;4;7',
    ],
    [
      'but for a sum, of sexes',
      { code: 'totalRow', place: { file: 'fil.csv', row: 4 } },
      'enhet_id;period;aldersgrupp;antal;kön',
      'A;2026;0-4;3;K',
      'A;2026;0-4;4;M',
      'Summa;;;7',
    ],
    [
      'under a sum',
      { code: 'columnCount', place: { file: 'fil.csv', row: 3 } },
      'enhet_id;period;aldersgrupp;antal',
      'A;2026;0-4;3',
      'A;2026;5-9',
      'Summa;;;3',
    ],
    [
      'or longer than the headers',
      { code: 'columnCount', place: { file: 'fil.csv', row: 3 } },
      'enhet_id;period;aldersgrupp;antal;',
      'A;2026;0-4;3',
      'A;2026;5-9;3;y',
    ],
    [
      'of persons',
      { code: 'personalNumber' },
      `${LOG};personnummer`,
      '2026-03-14;08:15;40;15;20;A;B;P01',
      '2026-03-15;08:15;40;15;20;A;B;P01;x',
    ],
  ])('%s', (_, fault, ...lines) => {
    const { faults, rows } = read(lines.join('\n'));
    expect(faults).toContainEqual(expect.objectContaining(fault));
    expect(rows.read).toBeGreaterThan(0);
  });
});

test('a log that has a column of personal identity numbers is refused at that column, whatever it holds', () => {
  const { faults, content } = read(`${LOG};personnummer\n2026-03-15;08:15;40;15;20;A;B;P02;x\n`);
  expect(content).toBeNull();
  expect(faults[0]).toMatchObject({ code: 'personalNumber', place: { column: 'personnummer' } });
});

describe('can be corrected', () => {
  const text = 'enhet_id;period;aldersgrupp;antal\nA;2026;0-4\nB;2026;0-4;7\n';

  test('where the cell that is missing would be', () => {
    expect(answered(text, { corrections: [{ row: 2, column: 3, value: '5' }] })).toMatchObject({
      faults: [],
      content: { lists: [{ units: [{ unitId: 'A' }, { unitId: 'B' }] }] },
    });
  });

  test('but not beyond the headers', () => {
    const mended = answered(text, {
      corrections: [
        { row: 2, column: 3, value: '5' },
        { row: 3, column: 1e9, value: '5' },
      ],
    });
    expect(mended.faults).toEqual([]);
  });
});

test('of rows that are all left out the first stays, which is that of the headers', () => {
  const { rows, faults, content } = answered(`${LOG}\n2026-03-14;08:00;45\n2026-03-15;08:00;45`, {
    withoutRows: [1, 2, 3],
  });
  expect(rows).toEqual({ read: 0, rejected: 0 });
  expect(faults.map(({ code }) => code)).toContain('noRows');
  expect(content).toBeNull();
});
