// Tabellen som den står: rows of cells, before anyone knows what they mean.
import { seen } from '../model/unseen.ts';
import type { Encoding } from './decode.ts';
import { detect } from './detect.ts';
import type { Newline } from './detect.ts';
import type { Answers, Correction } from './options.ts';
import { parse } from './parse.ts';
import type { Delimiter, RawRow } from './parse.ts';

export interface Grid {
  /** Name of the sheet of a workbook; null for any other file, as are encoding, delimiter and newline for a sheet. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly newline: Newline | null;
  /** The rows that hold anything. */
  readonly rows: readonly RawRow[];
  /** Rows whose cells show a decimal sign; of a workbook only those of text, for its numbers have none. */
  readonly signs: readonly RawRow[];
  /** Rows where a quoted cell never ends. */
  readonly unbalanced: readonly number[];
}

export function gridOf(given: string, encoding: Encoding): Grid {
  const { text, newline, delimiter } = detect(given);
  const { rows, unbalanced } = parse(text, delimiter);
  return { sheet: null, hidden: false, encoding, delimiter, newline, rows, signs: rows, unbalanced };
}

/**
 * With cells as they should have been written, and without the rows that are not to be read. The first stays: it is a
 * title or the headers, and what holds rows goes on to hold one.
 */
export function corrected(grid: Grid, { corrections = [], withoutRows = [] }: Answers): Grid {
  if (corrections.length + withoutRows.length === 0) return grid;
  const without = new Set(withoutRows);
  const cells = new Map<number, Correction[]>();
  for (const one of corrections) cells.set(one.row, [...(cells.get(one.row) ?? []), one]);
  // Of a row that ends early the cells that it lacks can be written too.
  const widest = grid.rows.reduce((most, raw) => Math.max(most, raw.cells.length), 0);
  const mend = (raw: RawRow): RawRow => {
    const own = cells.get(raw.row);
    if (own === undefined) return raw;
    const mended = [...raw.cells];
    for (const { column, value } of own) {
      if (column >= widest) continue;
      while (mended.length < column) mended.push('');
      mended[column] = seen(value);
    }
    return { row: raw.row, cells: mended };
  };
  const first = grid.rows[0]?.row;
  const kept = (rows: readonly RawRow[]) =>
    rows.filter(({ row }) => row === first || !without.has(row)).map(mend);
  return { ...grid, rows: kept(grid.rows), signs: kept(grid.signs) };
}
