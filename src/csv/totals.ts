// Summarader: rows that a spreadsheet user has summed up under the others, whose persons must not be counted again.
import { CNI_COLUMNS } from './columns.ts';
import type { RawRow } from './parse.ts';
import { isRegion } from './posts.ts';
import type { Sheet } from './sheet.ts';

const SUM =
  /^(?:(?:del|slut|total)?summa|sum|(?:grand )?total|sub-?total|totalt?|totalt? (?:antal|(?:hela )?(?:regionen|länet))|(?:hela\s+)?(?:regionen|länet) totalt|hela\s+(?:regionen|länet)|samtliga|(?:samtliga|alla) (?:enheter|hälsocentraler))\s*:?$/i;
/** Longer texts are no names of sums. */
const LONGEST_TEXT = 50;

/** Columns that a sum stands under, besides the counts of a wide listing. */
export const SUMMED: readonly string[] = [
  ...['antal', 'belopp_kr', 'belopp', 'vard_min', 'admin_min', 'resa_min', 'kostnad_kr', 'timmar'],
  ...CNI_COLUMNS,
];
/** Columns that tell whose a row is, besides its id or, in a log, its day. */
const WHOSE = ['namn', 'period', 'bestallare', 'patient'];

/**
 * Whether a row is called a sum, by its id, its name, its age or, where it has no id, anywhere; or has neither id nor
 * name or period but persons or amounts all the same. Of a log, the day stands for the id. In an activity file the whole
 * region is no sum.
 */
export function isTotal({ kind, columns, counts }: Sheet, { cells }: RawRow): boolean {
  const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
  const key = columns.has('enhet_id') ? 'enhet_id' : 'datum';
  const id = cell(key);
  if (kind === 'activities' && isRegion(id)) return false;
  if (namesSum(id) || namesSum(cell('namn')) || namesSum(cell('aldersgrupp'))) return true;
  if (id !== '' || !columns.has(key)) return false;
  if (cells.some(namesSum)) return true;
  const whose = WHOSE.filter((column) => columns.has(column));
  const bare = whose.length > 0 && whose.every((column) => cell(column) === '');
  return bare && [...SUMMED, ...(counts?.keys() ?? [])].some((column) => cell(column) !== '');
}

/** Whether a cell calls its row a sum. */
export function namesSum(text: string): boolean {
  return text.length <= LONGEST_TEXT && SUM.test(text);
}
