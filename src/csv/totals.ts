// Summarader: rows that a spreadsheet user has summed up under the others, whose persons must not be counted again.
import { CNI_COLUMNS } from './columns.ts';
import type { RawRow } from './parse.ts';
import { isRegion } from './posts.ts';
import type { Sheet } from './sheet.ts';

const SUM =
  /^(?:(?:del|slut|total)?summa|sum|grand total|sub-?total|totalt?|totalt? (?:antal|(?:hela )?(?:regionen|länet))|(?:hela\s+)?(?:regionen|länet) totalt|hela\s+(?:regionen|länet)|samtliga|(?:samtliga|alla) (?:enheter|hälsocentraler))\s*:?$/i;
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
 * Whether a row is called a sum: by its id, its name, its age or, where it has no id, by what stands first in it. Neither
 * the whole region in an activity file, nor a unit with its municipality and ownership, nor a person of a register is one,
 * whatever their names.
 */
export function isTotal(sheet: Sheet, raw: RawRow): boolean {
  const { kind } = sheet;
  const id = idOf(sheet, raw);
  const cell = (column: string) => cellOf(sheet, raw, column);
  const isFilled = (column: string) => cell(column) !== '' && !namesSum(cell(column));
  if (kind === 'activities' && isRegion(id)) return false;
  if (kind === 'units' && id !== '' && isFilled('kommun') && isFilled('driftsform')) return false;
  if (kind === 'register' && (id !== '' || isFilled('alder') || isFilled('fodelsear'))) return false;
  if (namesSum(id) || namesSum(cell('namn')) || namesSum(cell('aldersgrupp'))) return true;
  return lacksId(sheet, raw) && namesSum(raw.cells.find((text) => text !== '') ?? '');
}

/**
 * Whether a row has numbers and no id, and either nothing that tells whose they are or a word for a sum. It is a sum, or
 * its cells are merged with those above it: its numbers must tell.
 */
export function isNameless(sheet: Sheet, raw: RawRow): boolean {
  const { columns, counts } = sheet;
  if (!lacksId(sheet, raw)) return false;
  const isFilled = (column: string) => cellOf(sheet, raw, column) !== '';
  const whose = WHOSE.filter((column) => columns.has(column));
  const bare = whose.length > 0 && !whose.some(isFilled);
  return (bare || raw.cells.some(namesSum)) && [...SUMMED, ...(counts?.keys() ?? [])].some(isFilled);
}

/** The id of a row; of a log, the day stands for it. */
export function idOf(sheet: Sheet, raw: RawRow): string {
  return cellOf(sheet, raw, keyOf(sheet));
}

function lacksId(sheet: Sheet, raw: RawRow): boolean {
  return sheet.columns.has(keyOf(sheet)) && idOf(sheet, raw) === '';
}

function keyOf({ columns }: Sheet): string {
  return columns.has('enhet_id') ? 'enhet_id' : 'datum';
}

function cellOf({ columns }: Sheet, { cells }: RawRow, column: string): string {
  return cells[columns.get(column) ?? -1] ?? '';
}

/** Whether a cell calls its row a sum. */
export function namesSum(text: string): boolean {
  return text.length <= LONGEST_TEXT && SUM.test(text);
}
