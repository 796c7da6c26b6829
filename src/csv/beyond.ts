// För stora tabeller: one with more columns than any, or with a cell of a book's length, is refused before it is looked
// through.
import { Faults } from './faults.ts';
import type { Finding } from './faults.ts';
import type { Grid } from './grid.ts';
import { LONGEST_CELL } from './limits.ts';
import type { RawRow } from './parse.ts';
import type { FileReading } from './read.ts';
import { columnLetters } from './sheet.ts';

/** Columns of the widest table: one of single ages by sex has two hundred. */
const MOST_COLUMNS = 2_000;

/** Why a table is not looked through; null where it is not too large. */
export function beyond(
  file: string,
  { rows, unbalanced }: Grid,
): Pick<FileReading, 'faults' | 'faultCount'> | null {
  for (const { row, cells } of rows) {
    const met = beyondIn(cells);
    if (met === null) continue;
    const faults = new Faults(file);
    // A quote that is never closed makes one cell of all that follows.
    for (const open of unbalanced) faults.add({ code: 'unbalancedQuote' }, 'error', { row: open });
    faults.add(met.finding, 'error', { row, column: columnLetters(met.column) });
    return { faults: faults.list(), faultCount: faults.count };
  }
  return null;
}

function beyondIn(cells: RawRow['cells']): { readonly finding: Finding; readonly column: number } | null {
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (long >= 0) return { finding: { code: 'tooLongCell', most: LONGEST_CELL }, column: long };
  if (cells.length <= MOST_COLUMNS) return null;
  const last = cells.findLastIndex((cell) => cell !== '');
  return last < MOST_COLUMNS
    ? null
    : { finding: { code: 'tooManyColumns', found: last + 1, most: MOST_COLUMNS }, column: last };
}
