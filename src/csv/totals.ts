// Summarader: rows that a spreadsheet user has summed up under the others, whose persons must not be counted again.
import { CNI_COLUMNS } from './columns.ts';
import type { RawRow } from './parse.ts';
import { isRegion } from './posts.ts';
import type { Sheet } from './sheet.ts';

const SUM = /^(?:totalt?|sum(?:ma)?|hela\s+regionen|samtliga)$/i;

/** Columns that a sum stands under, besides the ages of a wide listing. */
const SUMMED = ['antal', 'belopp_kr', 'belopp', 'vard_min', 'kostnad_kr', 'timmar', ...CNI_COLUMNS];
/** Columns that tell whose a row is, besides its id or, in a log, its day. */
const WHOSE = ['namn', 'period', 'bestallare', 'patient'];

/**
 * Whether a row is called a sum, by its id, its name or, where it has no id, anywhere; or has neither id nor name or
 * period but persons or amounts all the same. Of a log, the day stands for the id. In an activity file the whole region
 * is no sum.
 */
export function isTotal({ kind, columns, ages }: Sheet, { cells }: RawRow): boolean {
  const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
  const key = columns.has('enhet_id') ? 'enhet_id' : 'datum';
  const id = cell(key);
  if (kind === 'activities' && isRegion(id)) return false;
  if (SUM.test(id) || SUM.test(cell('namn'))) return true;
  if (id !== '' || !columns.has(key)) return false;
  if (cells.some((text) => SUM.test(text))) return true;
  const whose = WHOSE.filter((column) => columns.has(column));
  const bare = whose.length > 0 && whose.every((column) => cell(column) === '');
  return bare && [...SUMMED, ...(ages?.keys() ?? [])].some((column) => cell(column) !== '');
}
