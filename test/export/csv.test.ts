// The results file: its form to the letter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { resultsCsv, type ResultLine } from '../../src/export/csv.ts';
import { LINES } from '../../src/model/types.ts';

const LINE: ResultLine = {
  ...{
    unitId: 'JH01',
    name: 'Hälsocentral Åre',
    year: 2026,
    scenario: 'grund',
    line: 'listing',
    ore: 165_240,
  },
};
const rowsOf = (...lines: readonly Partial<ResultLine>[]): string[] =>
  resultsCsv(lines.map((line) => ({ ...LINE, ...line })))
    .split('\r\n')
    .slice(1, -1);

test('the file is this, byte for byte', () => {
  const text = resultsCsv([
    LINE,
    { ...LINE, unitId: 'JH02', name: 'Berg', year: 2025, line: 'cni', ore: -5 },
  ]);
  expect(text).toBe(
    '\ufeffenhet_id;namn;regelar;scenario;post;belopp_kr\r\n' +
      'JH01;Hälsocentral Åre;2026;grund;listing;1652,40\r\n' +
      'JH02;Berg;2025;grund;cni;-0,05\r\n',
  );
});

test('without amounts it is the header alone', () => {
  expect(resultsCsv([])).toBe('\ufeffenhet_id;namn;regelar;scenario;post;belopp_kr\r\n');
});

describe('öre are written as kronor with a decimal comma and two decimals', () => {
  test.each([
    [0, '0,00'],
    [-0, '0,00'],
    [1, '0,01'],
    [10, '0,10'],
    [99, '0,99'],
    [100, '1,00'],
    [-1, '-0,01'],
    [-12_345, '-123,45'],
    [79_804_700_000, '798047000,00'],
    [9_007_199_254_740_991, '90071992547409,91'],
  ])('%i is %s', (ore, expected) => {
    expect(rowsOf({ ore })[0]?.split(';').at(-1)).toBe(expected);
  });
});

describe('a text', () => {
  test.each([
    ['as it is', 'Hälsocentral Åre, filial', 'Hälsocentral Åre, filial'],
    ['in quotes where it has a semicolon', 'Åre; Järpen', '"Åre; Järpen"'],
    ['in quotes, and its own doubled', 'Enhet "Norr"', '"Enhet ""Norr"""'],
    ['in quotes where it has a line break', 'Åre\nJärpen', '"Åre\nJärpen"'],
    ['in quotes where it has a carriage return', 'Åre\rJärpen', '"Åre\rJärpen"'],
    ['guarded where a spreadsheet would take it for a formula', '=1+1', "'=1+1"],
    ['guarded where it begins with a plus', '+46 63', "'+46 63"],
    ['guarded where it begins with a minus', '-norr', "'-norr"],
    ['guarded where it begins with an at', '@SUM(A1)', "'@SUM(A1)"],
    ['guarded where it begins with a tab', '\t=1', "'\t=1"],
    ['guarded and in quotes', '=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['not guarded where the sign comes later', 'Åre-Järpen = ett', 'Åre-Järpen = ett'],
  ])('is written %s', (_, text, expected) => {
    const written = `JH01;${expected};2026;grund;listing;1652,40`;
    expect(resultsCsv([{ ...LINE, name: text }])).toContain(`\r\n${written}\r\n`);
  });

  test('is guarded and quoted in the id and the scenario too', () => {
    expect(rowsOf({ unitId: '=A', scenario: 'a;b' })).toEqual([
      '\'=A;Hälsocentral Åre;2026;"a;b";listing;1652,40',
    ]);
  });
});

test('what is written is read back as it was', () => {
  const word = fc.stringMatching(/^[-=+@a-zåäö0-9";, ]{1,12}$/).filter((text) => text.trim() === text);
  const line = fc.record({
    ...{ unitId: word, name: word, scenario: word },
    year: fc.integer({ min: 2020, max: 2030 }),
    line: fc.constantFrom(...LINES),
    ore: fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
  });
  const key = ({ unitId, year, scenario, line: code }: ResultLine): string =>
    JSON.stringify([unitId, year, scenario, code]);
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 12, selector: key }), (lines) => {
      const { content, faults } = readFile('resultat.csv', new TextEncoder().encode(resultsCsv(lines)));
      expect(faults).toEqual([]);
      expect(content).toEqual({ kind: 'results', rows: lines });
    }),
  );
});
