// Lines, units and parameters side by side over several rules.
import { describe, expect, test } from 'vitest';
import { highest, parameterTable, regionRows, unitTotals } from '../../src/state/severalRows.ts';
import { yearFile } from '../model/build.ts';
import { resultOf } from './results.ts';

const first = resultOf(2025, { A: { listing: 100, cni: 20 }, B: { listing: 300 } });
const second = resultOf(2026, { A: { listing: 150, cni: 30 }, C: { listing: 9 } });

describe('the region', () => {
  const rows = regionRows([first, second, null], 1);

  test('has its total and the lines that any column pays', () => {
    expect(rows.map(({ line }) => line)).toEqual(['total', 'listing', 'cni']);
  });

  test('has in each column the amount and the difference from the one held against', () => {
    expect(rows[0]?.cells).toEqual([
      { amount: 420, change: 420 - 189, ratio: 231 / 189 },
      { amount: 189, change: 0, ratio: 0 },
      { amount: null, change: null, ratio: null },
    ]);
  });

  test('has no total where a line is barred, and no difference from it', () => {
    const barred = resultOf(2026, { A: { listing: null, cni: 5 } });
    const [total, , cni] = regionRows([barred, first], 0);
    expect(total?.cells.map(({ change }) => change)).toEqual([null, null]);
    expect(cni?.cells[1]).toMatchObject({ amount: 20, change: 15 });
  });
});

test('every unit of any column has a row, by Swedish name, and no amount where it is not', () => {
  const names: Record<string, string> = { A: 'Åre', B: 'Berg', C: 'Ärla' };
  const rows = unitTotals([first, second], 0, (id) => names[id]!, 'sv');
  expect(rows.map(({ unitId }) => unitId)).toEqual(['B', 'A', 'C']);
  expect(rows[0]?.cells).toEqual([
    { amount: 300, change: 0, ratio: 0 },
    { amount: null, change: null, ratio: null },
  ]);
  expect(rows[1]?.cells[1]).toEqual({ amount: 180, change: 60, ratio: 0.5 });
});

test.each([
  [[3, 9, 5], 1],
  [[4, 4], null],
  [[null, 2], 1],
  [[null, null], null],
])('of %j the highest is at %s', (amounts, expected) => {
  expect(highest(amounts.map((amount) => ({ amount, change: null, ratio: null })))).toBe(expected);
});

describe('the parameters', () => {
  test('are those that differ between any of the columns, with every column’s value', () => {
    const files = [
      yearFile(2026),
      yearFile(2026, { 'listing.base': '2400' }),
      yearFile(2026, { 'sparsity.share': '17' }),
    ];
    expect(parameterTable(files)).toEqual([
      { path: 'listing.base', unit: 'kr', values: ['2301', '2400', '2301'] },
      { path: 'sparsity.share', unit: '%', values: ['15', '15', '17'] },
    ]);
  });

  test('are none of the same rules twice, nor of one column', () => {
    expect(parameterTable([yearFile(2026), yearFile(2026)])).toEqual([]);
    expect(parameterTable([yearFile(2025)])).toEqual([]);
    expect(parameterTable([])).toEqual([]);
  });
});
