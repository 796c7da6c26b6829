// Rader som inte är uppgifter: sums, which are held against the rows they sum up, and notes under the table.
import { amount } from './numbers.ts';
import type { RawRow } from './parse.ts';
import { readSex } from './sexes.ts';
import type { Sheet } from './sheet.ts';
import { isTotal, namesSum, SUMMED } from './totals.ts';

/** Rows times sums of the largest table whose sums are checked. */
const MOST_COMPARED = 20_000_000;

/** The sheet without its sums and notes, each of which is noted, and the sums. */
export function withoutTotals(sheet: Sheet): { sheet: Sheet; totals: readonly RawRow[] } {
  const last = sheet.rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const rows: RawRow[] = [];
  const totals: { readonly raw: RawRow; readonly after: number }[] = [];
  sheet.rows.forEach((raw, i) => {
    if (isTotal(sheet, raw)) totals.push({ raw, after: rows.length });
    else if (i > last && isNote(raw)) noteNote(sheet, raw);
    else rows.push(raw);
  });
  const checked = totals.length * rows.length <= MOST_COMPARED;
  totals.forEach(({ raw, after }, i) => {
    sheet.faults.add({ code: 'totalRow' }, 'warning', { row: raw.row });
    if (checked) check(sheet, raw, rows, totals[i - 1]?.after ?? 0, after);
  });
  return { sheet: { ...sheet, rows }, totals: totals.map(({ raw }) => raw) };
}

/** One cell of prose: `Källa: befolkningsregistret`. */
export function isNote({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && /\p{L}.*[\s:]|[\s:].*\p{L}/u.test(filled[0]!);
}

export function noteNote({ faults }: Sheet, { row, cells }: RawRow): void {
  faults.add({ code: 'noteRow' }, 'warning', { row, value: cells.find((cell) => cell !== '')! });
}

/**
 * Notes each number of a sum that is not that of its rows: those with the same period, age or whatever else the sum
 * states, all of them, those above, or those since the sum before. Where a row has no number, nothing is held against it.
 */
function check(sheet: Sheet, total: RawRow, rows: readonly RawRow[], from: number, to: number): void {
  const { columns, counts, decimal, faults, headers } = sheet;
  const summed = [...columns].filter(([name]) => SUMMED.includes(name) || counts?.has(name));
  const stated = [...columns.values()].filter(
    (index) => !summed.some(([, other]) => other === index) && isStated(total.cells[index] ?? ''),
  );
  const likes = (raw: RawRow) => stated.every((index) => raw.cells[index] === total.cells[index]);
  // Rows of both sexes sum up others themselves, unless there are none by sex.
  const bySex = (raw: RawRow) => readSex(raw.cells[columns.get('kon') ?? -1] ?? '') !== 'all';
  const choices = [rows.slice(from, to), rows.slice(0, to), rows]
    .map((some) => some.filter(likes))
    .flatMap((some) => (columns.has('kon') ? [some.filter(bySex), some] : [some]));
  for (const [, index] of summed) {
    const value = total.cells[index] ?? '';
    const said = amount(value, decimal);
    const sums = choices.filter((some) => some.length > 0).map((some) => sumOf(some, index, decimal));
    const found = sums.find((sum) => sum !== null);
    if (typeof said !== 'number' || found == null || sums.some((sum) => sum === null || sum === said))
      continue;
    const place = { row: total.row, column: headers[index]!, value };
    faults.add({ code: 'totalDiffers', stated: said, sum: found }, 'warning', place);
  }
}

/** Whether a cell of a sum says which rows it sums up. */
function isStated(text: string): boolean {
  return text !== '' && !namesSum(text);
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
