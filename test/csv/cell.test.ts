// The value of a cell of a workbook as the text that a file would have.
import { expect, test } from 'vitest';
import { cellText, percentText, type CellValue } from '../../src/csv/cell.ts';

test.each<[CellValue, string]>([
  [null, ''],
  ['Åre', 'Åre'],
  [true, 'ja'],
  [false, 'nej'],
  [0, '0'],
  [-0, '0'],
  [1234.5, '1234,5'],
  [0.1 + 0.2, '0,3'],
  [1.234, '1,2340'],
  [-12.345, '-12,3450'],
  [1234.567, '1234,5670'],
  [1.2345, '1,2345'],
  [0.000_001, '0,000001'],
  [0.000_000_1, '0,0000001'],
  [-0.000_000_15, '-0,00000015'],
  [new Date(Date.UTC(2026, 2, 14)), '2026-03-14'],
  [new Date(Date.UTC(2026, 2, 14, 8, 15)), '2026-03-14 08:15'],
  [new Date(Date.UTC(2026, 2, 14, 8, 15, 7)), '2026-03-14 08:15:07'],
  [new Date(Date.UTC(2026, 2, 14, 8, 14, 59, 600)), '2026-03-14 08:15'],
  [new Date(Date.UTC(1899, 11, 30, 8, 15)), '08:15'],
  [new Date(Date.UTC(1899, 11, 31, 8, 15)), '32:15'],
  [new Date(Date.UTC(1900, 0, 1, 0, 30)), '48:30'],
  [new Date(Date.UTC(1904, 0, 1, 8, 15)), '08:15'],
  [new Date(Date.UTC(1904, 0, 2, 8, 15)), '1904-01-02 08:15'],
])('%s is “%s”', (value, text) => {
  expect(cellText(value)).toBe(text);
});

test.each([
  [0.25, '25 %'],
  [0.255, '25,5 %'],
  [-0.01, '-1 %'],
])('%d shown as per cent is “%s”', (share, text) => {
  expect(percentText(share)).toBe(text);
});
