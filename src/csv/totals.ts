// Summarader: rows that a spreadsheet user has summed up under the others, whose persons must not be counted again.
import { CNI_COLUMNS } from './columns.ts';
import type { RawRow } from './parse.ts';
import type { Sheet } from './sheet.ts';

const SUM = /^(?:totalt?|sum(?:ma)?|hela\s+regionen|samtliga)$/i;

/** Columns that a sum stands under, besides the ages of a wide listing. */
const SUMMED = ['antal', 'belopp_kr', ...CNI_COLUMNS];

/**
 * Whether a row is called a sum, by its id, its name or, where it has no id, anywhere; or has neither id nor name or
 * period but persons or amounts all the same.
 */
export function isTotal({ columns, ages }: Sheet, { cells }: RawRow): boolean {
  const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
  const id = cell('enhet_id');
  if (SUM.test(id) || SUM.test(cell('namn'))) return true;
  if (id !== '' || !columns.has('enhet_id')) return false;
  if (cells.some((text) => SUM.test(text))) return true;
  const whose = ['namn', 'period'].filter((column) => columns.has(column));
  const bare = whose.length > 0 && whose.every((column) => cell(column) === '');
  return bare && [...SUMMED, ...(ages?.keys() ?? [])].some((column) => cell(column) !== '');
}
