// Which columns of a listing are sums of which, by the headers alone, and what is told of those that differ.
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/csv/columns.ts';
import { Faults } from '../../src/csv/faults.ts';
import { checkTotalColumns, sumChecks } from '../../src/csv/totalColumns.ts';

describe('the sums among the columns', () => {
  const checks = (headers: string) =>
    sumChecks(readHeaders(headers.split(';'))!).map(({ whole, parts }) => [whole, ...parts]);

  test.each<[string, number[][]]>([
    ['enhet;period;0-4;5-9;Totalt', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9; Totalt ', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Antal  tot', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Tot  antal', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Tot', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Tot.', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Båda könen', [[4, 2, 3]]],
    ['enhet;period;0-4;5-9;Totalt båda könen', []],
    ['enhet;period;0-4;5-9;Mitt tot', []],
    ['enhet;period;0-4;5-9;Hela antal regionen', []],
    ['enhet;period;0-4;5-9;Kommun totalt', []],
    ['enhet;period;0-4;5-9;', []],
    ['enhet;period;0-4 K;0-4 M;Totalt', [[4, 2, 3]]],
    [
      'enhet;period;0-4 K;0-4 M;Totalt K;Summa män',
      [
        [4, 2],
        [5, 3],
      ],
    ],
    ['enhet;ålder;2026-01;2026-02;Totalt', [[4]]],
    ['enhet;period;ålder;antal;K;M', [[3, 4, 5]]],
    ['enhet;period;ålder;antal;K;M;Båda könen', [[3, 4, 5]]],
    ['enhet;period;ålder;antal;K', []],
    ['enhet;period;ålder;antal;M', []],
    ['enhet;period;ålder;antal;Totalt', []],
    [
      'enhet;period;0-4;0-4 K;0-4 M;5-9;5-9 K;5-9 M',
      [
        [2, 3, 4],
        [5, 6, 7],
      ],
    ],
    ['enhet;period;0-4;0-4 K;5-9', []],
    ['enhet;period;0-4;0-4 K;0-4 okänt', []],
    ['enhet;ålder;2026-01;2026-01 K;2026-01 M;2026-02;2026-02 K', [[2, 3, 4]]],
    ['enhet_id;namn;kommun;driftsform;cni;Totalt', []],
  ])('of %s are %j', (headers, sums) => {
    expect(checks(headers)).toEqual(sums);
  });

  test('are none that the user says mean something else', () => {
    const headers = ['Totalt', 'period', '0-4', '5-9'];
    expect(sumChecks(readHeaders(headers, { meanings: { 0: 'enhet_id' } })!)).toEqual([]);
  });
});

describe('a sum of columns', () => {
  const told = (...rows: string[]) => {
    const faults = new Faults('fil.csv');
    checkTotalColumns({
      ...{
        file: 'fil.csv',
        kind: 'listing',
        headers: ['a', 'b', 'Totalt'],
        columns: new Map(),
        counts: null,
      },
      ...{
        sums: [
          { whole: 2, parts: [0, 1] },
          { whole: 1, parts: [] },
        ],
        period: null,
        decimal: null,
      },
      ...{ settled: false, numeric: [], faults },
      rows: rows.map((row, i) => ({ row: i + 2, cells: row.split(';') })),
    });
    return faults.list();
  };

  test.each(['1;2;3', '1;;1', ';;0', '1;x;9', 'x;1;9', '1;2;se ovan', '1;2;', '1;2'])('agrees: %s', (row) => {
    expect(told(row)).toEqual([]);
  });

  test('that differs is told with the number of rows, and the first three of them', () => {
    expect(told('1;2;3', '1;2;4', '1;;2', '1;2;5', '1;2;6')).toEqual([
      {
        ...{ code: 'totalColumnDiffers', severity: 'warning', rows: 4 },
        first: [
          { row: 3, stated: 400, sum: 300 },
          { row: 4, stated: 200, sum: 100 },
          { row: 5, stated: 500, sum: 300 },
        ],
        place: { file: 'fil.csv', row: 3, column: 'Totalt' },
      },
    ]);
  });
});
