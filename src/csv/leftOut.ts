// Rader som inte är uppgifter: sums, which are held against the rows they sum up, and notes under the table.
import { isNote, noteNote } from './notes.ts';
import { amount } from './numbers.ts';
import type { RawRow } from './parse.ts';
import { readSex } from './sexes.ts';
import type { Sheet } from './sheet.ts';
import { idOf, isNameless, isTotal, namesSum, SUMMED } from './totals.ts';

/** Rows times sums of the largest table whose sums are checked. */
const MOST_COMPARED = 20_000_000;

/** The sheet without its sums and notes, each of which is noted, and the sums. */
export function withoutTotals(sheet: Sheet): { sheet: Sheet; totals: readonly RawRow[] } {
  const last = sheet.rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const sums = sumsIn(sheet);
  const ids = new Set<string>();
  const rows: RawRow[] = [];
  const totals: { readonly raw: RawRow; readonly after: number }[] = [];
  sheet.rows.forEach((raw, i) => {
    if (sums.has(raw)) totals.push({ raw, after: rows.length });
    else if (i > last && isNote(raw, ids)) noteNote(sheet, raw);
    else {
      ids.add(idOf(sheet, raw));
      rows.push(raw);
    }
  });
  const checked = totals.length * rows.length <= MOST_COMPARED;
  totals.forEach(({ raw, after }, i) => {
    sheet.faults.add({ code: 'totalRow' }, 'warning', { row: raw.row });
    if (checked) check(sheet, raw, rows, totals[i - 1]?.after ?? 0, after);
  });
  return { sheet: { ...sheet, rows }, totals: totals.map(({ raw }) => raw) };
}

/** The rows that are called sums, and those without a name whose numbers are those of other rows together. */
function sumsIn(sheet: Sheet): ReadonlySet<RawRow> {
  const sums = new Set(sheet.rows.filter((raw) => isTotal(sheet, raw)));
  const nameless = new Set(sheet.rows.filter((raw) => !sums.has(raw) && isNameless(sheet, raw)));
  if (nameless.size * sheet.rows.length > MOST_COMPARED) return sums;
  const others = sheet.rows.filter((raw) => !sums.has(raw) && !nameless.has(raw));
  let from = 0;
  let to = 0;
  for (const raw of sheet.rows) {
    if (nameless.has(raw) && isSum(sheet, raw, others, from, to)) sums.add(raw);
    if (sums.has(raw)) from = to;
    else if (!nameless.has(raw)) to++;
  }
  return sums;
}

/**
 * Whether every number of a row is that of the same other rows together. Of a row that states an age or the like these
 * are at least two: one may have as many persons by chance.
 */
function isSum(sheet: Sheet, raw: RawRow, rows: readonly RawRow[], from: number, to: number): boolean {
  const { decimal } = sheet;
  const said = summedIn(sheet).filter((index) => (raw.cells[index] ?? '') !== '');
  const numbers = said.map((index) => amount(raw.cells[index]!, decimal));
  if (numbers.every((number) => number === 0)) return false;
  const fewest = statedIn(sheet, raw).length === 0 ? 1 : 2;
  return choicesOf(sheet, raw, rows, from, to).some(
    (some) => some.length >= fewest && said.every((index, i) => sumOf(some, index, decimal) === numbers[i]),
  );
}

/**
 * Notes each number of a sum that is not that of its rows. Where a row has no number, nothing is held against it.
 */
function check(sheet: Sheet, total: RawRow, rows: readonly RawRow[], from: number, to: number): void {
  const { decimal, faults, headers } = sheet;
  const choices = choicesOf(sheet, total, rows, from, to);
  for (const index of summedIn(sheet)) {
    const value = total.cells[index] ?? '';
    const said = amount(value, decimal);
    const sums = choices.filter((some) => some.length > 0).map((some) => sumOf(some, index, decimal));
    const [found] = sums;
    if (typeof said !== 'number' || found == null || sums.some((sum) => sum === null || sum === said))
      continue;
    const place = { row: total.row, column: headers[index]!, value };
    faults.add({ code: 'totalDiffers', stated: said, sum: found }, 'warning', place);
  }
}

/**
 * The rows that a sum may sum up: those with the same period, age or whatever else it states, all of them, those above, or
 * those since the sum before.
 */
function choicesOf(
  sheet: Sheet,
  total: RawRow,
  rows: readonly RawRow[],
  from: number,
  to: number,
): (readonly RawRow[])[] {
  const { columns } = sheet;
  const stated = statedIn(sheet, total);
  const likes = (raw: RawRow) => stated.every((index) => raw.cells[index] === total.cells[index]);
  // Rows of both sexes sum up others themselves, unless there are none by sex.
  const bySex = (raw: RawRow) => readSex(raw.cells[columns.get('kon')!] ?? '') !== 'all';
  return [rows.slice(from, to), rows.slice(0, to), rows]
    .map((some) => some.filter(likes))
    .flatMap((some) => (columns.has('kon') ? [some.filter(bySex), some] : [some]));
}

/** Indexes of the columns that sums stand under. */
function summedIn({ columns, counts }: Sheet): number[] {
  const summed = [...columns].filter(([name]) => SUMMED.includes(name) || counts?.has(name));
  return summed.map(([, index]) => index);
}

/** Indexes of the cells of a sum that say which rows it sums up. */
function statedIn(sheet: Sheet, { cells }: RawRow): number[] {
  const summed = summedIn(sheet);
  return [...sheet.columns.values()].filter((index) => {
    const text = cells[index] ?? '';
    return text !== '' && !namesSum(text) && !summed.includes(index);
  });
}

/** Numbers × 10²; null where a cell has none. */
function sumOf(rows: readonly RawRow[], index: number, decimal: Sheet['decimal']): number | null {
  let sum = 0;
  for (const { cells } of rows) {
    const text = cells[index] ?? '';
    const number = text === '' ? 0 : amount(text, decimal);
    if (typeof number !== 'number') return null;
    sum += number;
  }
  return sum;
}
