// Which rows of a table are sums of others, and what becomes of them, without the rest of the reading.
import { describe, expect, test } from 'vitest';
import { Faults } from '../../src/csv/faults.ts';
import { withoutTotals } from '../../src/csv/leftOut.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { idOf, isNameless, isTotal, SUMMED } from '../../src/csv/totals.ts';
import type { Kind } from '../../src/csv/words.ts';

/** A sheet with these columns; those called `-` are not used. */
function sheetOf(kind: Kind, head: string, rows: readonly (readonly string[])[] = []): Sheet {
  const headers = head.split(' ');
  return {
    ...{ file: 'fil.csv', kind, headers, counts: null, sums: [], period: null, decimal: null },
    ...{ settled: false, numeric: [], faults: new Faults('fil.csv') },
    columns: new Map(headers.flatMap((name, i) => (name === '-' ? [] : [[name, i] as const]))),
    rows: rows.map((cells, i) => ({ row: i + 2, cells })),
  };
}

const cells = (text: string): string[] => (text === '' ? [] : text.split(';'));

describe('a row is called a sum', () => {
  test.each<[Kind, string, string, boolean]>([
    ['listing', 'enhet_id antal', 'Totalt;5', true],
    ['listing', 'enhet_id antal', 'A;5', false],
    ['listing', 'enhet_id namn antal', 'A;Totalt;5', true],
    ['listing', 'enhet_id aldersgrupp antal', 'A;Totalt;5', true],
    ['listing', 'enhet_id - antal', 'A;Totalt;5', false],
    ['listing', '- enhet_id antal', 'Totalt;;5', true],
    ['listing', '- enhet_id antal', ';;5', false],
    ['listing', '- enhet_id antal', 'Totalt;A;5', false],
    ['listing', '- antal', 'Totalt;5', false],
    ['assignments', '- datum vard_min', 'Totalt;;5', true],
    ['listing', 'enhet_id antal', '', false],
    ['activities', 'enhet_id antal', 'Hela regionen;5', false],
    ['activities', 'enhet_id antal', 'Totalt;5', true],
    ['units', 'enhet_id cni', 'Hela regionen;5', true],
    ['units', 'enhet_id namn kommun driftsform', 'U1;Totalt;Krokom;region', false],
    ['units', 'enhet_id namn kommun driftsform', 'Summa;Totalt;Krokom;region', false],
    ['units', 'enhet_id namn kommun driftsform', 'U1;Totalt;;region', true],
    ['units', 'enhet_id namn kommun driftsform', 'U1;Totalt;Krokom;', true],
    ['units', 'enhet_id namn kommun driftsform', 'U1;Totalt;Totalt;region', true],
    ['units', 'enhet_id namn kommun driftsform', 'U1;Totalt;Krokom;Totalt', true],
    ['units', 'enhet_id namn kommun driftsform', ';Totalt;Krokom;region', true],
    ['results', 'enhet_id namn kommun driftsform', 'U1;Totalt;Krokom;region', true],
    ['register', '- enhet_id alder fodelsear', 'Totalt;A;;', false],
    ['register', '- enhet_id alder fodelsear', 'Totalt;;37;', false],
    ['register', '- enhet_id alder fodelsear', 'Totalt;;;1980', false],
    ['register', '- enhet_id alder fodelsear', 'Totalt;;;', true],
    ['register', '- enhet_id alder fodelsear', 'Totalt;;Summa;', true],
    ['register', 'enhet_id namn', 'A;Totalt', false],
    ['listing', '- enhet_id alder fodelsear', 'Totalt;;37;', true],
  ])('in %s of %s: “%s” is %s', (kind, head, row, total) => {
    expect(isTotal(sheetOf(kind, head), { row: 2, cells: cells(row) })).toBe(total);
  });

  test('by its id, and in a log by its day', () => {
    const id = (head: string, row: string) => idOf(sheetOf('listing', head), { row: 2, cells: cells(row) });
    expect([
      id('- enhet_id', 'x;A'),
      id('datum antal', 'd;5'),
      id('- antal', 'x;5'),
      id('enhet_id', ''),
    ]).toEqual(['A', 'd', '', '']);
  });
});

describe('a row has numbers and nobody whose they are', () => {
  test.each<[string, string, boolean]>([
    ['enhet_id period antal', ';;5', true],
    ['enhet_id period antal', ';2026;5', false],
    ['enhet_id period antal', 'A;;5', false],
    ['enhet_id period antal', ';;', false],
    ['enhet_id period antal', ';Totalt;5', true],
    ['enhet_id period antal', ';Totalt;', false],
    ['enhet_id period lat', ';;5', false],
    ['enhet_id antal', ';5', false],
    ['enhet_id antal -', ';5;Totalt', true],
    ['- antal period', 'x;5;', false],
    ['datum bestallare timmar', ';;5', true],
    ['enhet_id namn period antal', ';;2026;5', false],
    ...['namn', 'bestallare', 'patient'].map((column): [string, string, boolean] => [
      ...([`enhet_id period ${column} antal`, ';;x;5', false] as const),
    ]),
    ...SUMMED.map((column): [string, string, boolean] => [`enhet_id period ${column}`, ';;5', true]),
  ])('in %s: “%s” is %s', (head, row, nameless) => {
    expect(isNameless(sheetOf('listing', head), { row: 2, cells: cells(row) })).toBe(nameless);
  });

  test('among them those of a wide listing', () => {
    const sheet = sheetOf('listing', 'enhet_id period 0-4');
    const counts = new Map([['0-4', { age: null, sex: null, period: null, label: '0-4' }]]);
    expect(isNameless({ ...sheet, counts }, { row: 2, cells: ['', '', '5'] })).toBe(true);
    expect(isNameless(sheet, { row: 2, cells: ['', '', '5'] })).toBe(false);
  });

  test('and a sum may stand under each of these', () => {
    const columns = 'antal belopp_kr belopp vard_min admin_min resa_min kostnad_kr timmar';
    expect(SUMMED.filter((name) => !name.startsWith('cni_'))).toEqual(columns.split(' '));
    expect(SUMMED).toHaveLength(15);
  });
});

describe('the sums of a table', () => {
  const HEAD = 'enhet_id period antal belopp';
  /** The rows that are sums, and what is told of them. */
  function sums(rows: readonly string[], head = HEAD) {
    const sheet = sheetOf(
      'listing',
      head,
      rows.map((row) => row.split(';')),
    );
    const { totals } = withoutTotals(sheet);
    const differing = sheet.faults.list().filter(({ code }) => code === 'totalDiffers');
    return [totals.map(({ row }) => row - 1), differing.map(({ place }) => place!.row! - 1)];
  }

  test.each<[string, string[], number[], number[]]>([
    [
      'those since the sum before',
      ['A;;1;', 'B;;2;', ';;3;', 'C;;4;', 'D;;5;', ';;9;', 'E;;100;'],
      [3, 6],
      [],
    ],
    ['all those above', ['A;;1;', 'B;;2;', ';;3;', 'C;;4;', ';;7;', 'E;;100;'], [3, 5], []],
    [
      'all those above, past a row without a name that is none',
      ['A;;1;', 'B;;2;', ';;99;', 'C;;4;', ';;7;', 'E;;100;'],
      [5],
      [5],
    ],
    ['of a column alone', ['A;;1;5', 'B;;2;5', ';;3;'], [3], []],
    ['of a column alone in a short row', ['A;;1;5', 'B;;2;5', ';;3'], [3], []],
    ['one of which is nothing', ['A;;1;0', 'B;;2;0', ';;3;0'], [3], []],
    ['not where one number is another', ['A;;1;5', 'B;;2;5', ';;3;99'], [], []],
    ['not where all are nothing', ['A;;0;', 'B;;0;', ';;0;'], [], []],
    ['named, of all above', ['A;;1;', 'B;;2;', 'Summa;;3;', 'C;;4;', 'Totalt;;7;', 'D;;100;'], [3, 5], []],
    ['named, that differ', ['A;;1;', 'B;;2;', 'Summa;;4;'], [3], [3]],
    ['named, in a short row', ['A;2026;1;', 'B;2026;2;', 'Summa;;4'], [3], [3]],
    ['named, of rows without a number', ['A;;;', 'B;;2;', 'Summa;;4;'], [3], [3]],
    ['named, of rows that are short', ['A;', 'B;;2;', 'Summa;;4;'], [3], [3]],
    ['named, above a row that has no number', ['A;;1;', 'Summa;;9;', 'B;;x;'], [2], []],
  ])('are found and held against %s', (_, rows, total, differing) => {
    expect(sums(rows)).toEqual([total, differing]);
  });

  test('may lack a cell for what their rows state', () => {
    expect(sums(['A;1;2026', 'B;2;2026', 'Summa;4'], 'enhet_id antal period')).toEqual([[3], [3]]);
  });

  test('sum up rows by sex, and those of both where there are none', () => {
    const rows = ['A;K;1', 'A;M;2', 'A;Samtliga;3', 'B;K;4', 'B;M;5', 'Totalt;;12'];
    expect(sums(rows, 'enhet_id kon antal')).toEqual([[6], []]);
    expect(sums([...rows.slice(0, -1), 'Totalt;;13'], 'enhet_id kon antal')).toEqual([[6], [6]]);
    expect(sums(['A;Samtliga;3', 'B;Samtliga;9', 'Totalt;;12'], 'enhet_id kon antal')).toEqual([[3], []]);
  });

  test('of very many rows are not compared with all of them', () => {
    const many = Array.from({ length: 4500 });
    const named = [...many.map((_, i) => `A${i};;1;`), ...many.map(() => 'Summa;;9;')];
    expect(sums(named)[1]).toEqual([]);
    const nameless = ['A;;1;', 'B;;2;', ...many.map(() => ';;3;')];
    expect(sums(nameless)[0]).toEqual([]);
  });
});
