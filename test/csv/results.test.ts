import { describe, expect, test } from 'vitest';
import { LINES } from '../../src/model/types.ts';
import { readFile } from '../../src/csv/read.ts';
import { write } from './write.ts';

const HEAD = ['enhet_id', 'namn', 'regelar', 'scenario', 'post', 'belopp_kr'];
const GOOD = ['A', 'Norra', '2026', 'Beslutad', 'listing', '1234,50'];

function read(...rows: string[][]) {
  return readFile('resultat.csv', write([HEAD, ...rows]));
}

describe('a result', () => {
  test.each(LINES)('is read for the line %s', (line) => {
    expect(read(['A', 'Norra', '2026', 'Beslutad', line, '−1 234,5']).content).toEqual({
      kind: 'results',
      rows: [{ unitId: 'A', name: 'Norra', year: 2026, scenario: 'Beslutad', line, ore: -123_450 }],
    });
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["'+3 %", '+3 %'],
    ["'-A", '-A'],
    ["'@A", '@A'],
    ["'A", "'A"],
    // As the page itself writes what begins so.
    ["''-A", "'-A"],
    ['-A', '-A'],
  ])('reads the text %j as %j', (written, text) => {
    expect(read([written, written, '2026', written, 'cni', '0']).content).toMatchObject({
      rows: [{ unitId: text, name: text, scenario: text, ore: 0 }],
    });
  });

  test('is no sum under its rows', () => {
    const { faults } = read(GOOD, ['', '', '', '', '', '1234,50'], GOOD.with(0, 'Totalt'));
    expect(faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['totalRow', 3],
      ['totalRow', 4],
    ]);
  });

  test.each([
    { column: 'enhet_id', value: '', code: 'emptyCell' },
    { column: 'namn', value: '', code: 'emptyCell' },
    { column: 'scenario', value: '', code: 'emptyCell' },
    { column: 'belopp_kr', value: '', code: 'emptyCell' },
    { column: 'regelar', value: '', code: 'emptyCell' },
    { column: 'post', value: '', code: 'emptyCell' },
    { column: 'regelar', value: '2026-03', code: 'notPeriod' },
    { column: 'post', value: 'bonus', code: 'unknownLine' },
    { column: 'post', value: 'Listing', code: 'unknownLine' },
    { column: 'belopp_kr', value: '1,505', code: 'ambiguousNumber' },
    { column: 'belopp_kr', value: '1,5051', code: 'notAmount' },
    { column: 'belopp_kr', value: 'ej', code: 'notAmount' },
  ])('with "$value" as $column gets $code', ({ column, value, code }) => {
    const row = GOOD.map((cell, i) => (HEAD[i] === column ? value : cell));
    const { faults, content } = read(row);
    expect(faults).toEqual([
      {
        code,
        severity: code === 'ambiguousNumber' ? 'question' : 'error',
        place: { file: 'resultat.csv', row: 2, column, value },
      },
    ]);
    expect(content).toBeNull();
  });
});
