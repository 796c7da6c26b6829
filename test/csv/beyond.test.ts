import { describe, expect, test } from 'vitest';
import { beyond } from '../../src/csv/beyond.ts';
import type { Grid } from '../../src/csv/grid.ts';

const LONGEST = 32_767;

function grid(rows: readonly (readonly string[])[], unbalanced: readonly number[] = []): Grid {
  return {
    ...{ sheet: null, hidden: false, encoding: null, delimiter: null, newline: null, signs: [], unbalanced },
    rows: rows.map((cells, i) => ({ row: 2 * i + 1, cells })),
  };
}

/** Row `x;x;…` of so many cells, and empty ones behind them. */
function wide(filled: number, empty = 0): string[] {
  return [...Array.from({ length: filled }, () => 'x'), ...Array.from({ length: empty }, () => '')];
}

describe('a table is looked through', () => {
  test.each([
    ['without rows', []],
    ['with cells of the longest', [['a', 'x'.repeat(LONGEST)]]],
    ['with as many columns as the widest', [wide(2000), wide(2000)]],
    ['with empty columns beyond', [wide(2000, 1), wide(3, 5000), wide(0, 2001)]],
  ])('%s', (_, rows) => {
    expect(beyond('f.csv', grid(rows, [1]))).toBeNull();
  });
});

describe('a table is refused', () => {
  test('with a cell longer than any, at the first', () => {
    const long = 'x'.repeat(LONGEST + 1);
    expect(beyond('f.csv', grid([['a'], ['b', long, long], wide(2001)]))).toEqual({
      faults: [
        {
          ...{ code: 'tooLongCell', most: LONGEST, severity: 'error' },
          place: { file: 'f.csv', row: 3, column: 'B' },
        },
      ],
      faultCount: 1,
    });
  });

  test('with more columns than the widest, at the last that holds anything', () => {
    const refusal = (found: number, column: string) => ({
      faults: [
        {
          ...{ code: 'tooManyColumns', found, most: 2000, severity: 'error' },
          place: { file: 'f.csv', row: 1, column },
        },
      ],
      faultCount: 1,
    });
    expect(beyond('f.csv', grid([wide(2001, 3)]))).toEqual(refusal(2001, 'BXY'));
    expect(beyond('f.csv', grid([[...wide(1, 2001), 'x', '', '']]))).toEqual(refusal(2003, 'BYA'));
  });

  test('with the quotes that are never closed told beside it', () => {
    const met = beyond('f.csv', grid([['x'.repeat(LONGEST + 1)]], [1, 4]));
    expect(met?.faults.map(({ code, severity, place }) => [code, severity, place?.row])).toEqual([
      ['unbalancedQuote', 'error', 1],
      ['tooLongCell', 'error', 1],
      ['unbalancedQuote', 'error', 4],
    ]);
  });
});
