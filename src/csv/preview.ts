// Förhandsvisning: the top of a table as it is written, for the user to see where its headers are.
import type { Found } from './header.ts';
import type { RawRow } from './parse.ts';
import { maskedRow } from './personal.ts';

export interface Preview {
  /** The first rows that hold anything, with titles and headers. */
  rows: readonly RawRow[];
  /** Row of the headers, or what is taken for it where none are understood; null where there are no rows. */
  header: number | null;
  /** Rows above the headers, which are not read. */
  titles: readonly number[];
}

const MOST_ROWS = 12;
/** Rows below the headers that are shown at least. */
const BELOW = 5;
/** How many characters of a cell are shown. */
const WIDEST = 80;

export function previewOf(rows: readonly RawRow[], { index }: Found): Preview {
  return {
    rows: rows.slice(0, Math.max(MOST_ROWS, index + 1 + BELOW)).map(shown),
    header: rows[index]?.row ?? null,
    titles: rows.slice(0, index).map(({ row }) => row),
  };
}

/** No more than the titles and the headers, where the rows are persons. */
export function headOf(rows: readonly RawRow[], found: Found): Preview {
  return previewOf(rows.slice(0, found.index + 1), found);
}

function shown(raw: RawRow): RawRow {
  const { row, cells } = maskedRow(raw);
  return { row, cells: cells.map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)) };
}
