// The cells of a text file as a workbook would have them: plain numbers as numbers, everything else as text.
import { decode } from '../../src/csv/decode.ts';
import { gridOf } from '../../src/csv/grid.ts';
import type { Cell } from './workbooks.ts';

export function readGrid(bytes: Uint8Array): Cell[][] {
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return [];
  const rows: Cell[][] = [];
  for (const { row, cells } of gridOf(decoded.text, decoded.encoding).rows)
    rows[row - 1] = cells.map((cell) =>
      /^(0|[1-9]\d{0,5})([.,]\d{1,2})?$/.test(cell) ? Number(cell.replace(',', '.')) : cell,
    );
  return Array.from(rows, (row) => row ?? []);
}
