// En rad i en logg: the cells that a log of assignments and one of companions have alike.
import { fold } from './columns.ts';
import { readDay, readTime } from './dates.ts';
import { amount, hours, minutes } from './numbers.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

const YES = new Set(['ja', 'j', 'x', '1', 'true', 'sant', 'yes', 'y'].map(fold));
const NO = new Set(['nej', 'n', '0', 'false', 'falskt', 'no'].map(fold));

/** The day as `2026-03-14`; one that can be read in two ways is a question. */
export function dayOf(row: Row, column: string): string | null {
  const text = row.text(column);
  if (text === null) return null;
  const day = readDay(text) ?? row.fault(column, { code: 'notDay' });
  if (day === null || typeof day === 'string') return day;
  return row.fault(column, { code: 'ambiguousDay', ...day }, 'question');
}

/** Minutes after midnight. */
export function timeOf(row: Row, column: string): number | null {
  const text = row.text(column);
  if (text === null) return null;
  return readTime(text) ?? row.fault(column, { code: 'notTime' });
}

/** Whole minutes; an empty cell is none where `mayBeEmpty`. */
export function minutesOf(row: Row, column: string, { decimal }: Sheet, mayBeEmpty: boolean): number | null {
  if (mayBeEmpty && row.cell(column) === '') return 0;
  const text = row.text(column);
  if (text === null) return null;
  const read = minutes(text, decimal);
  return typeof read === 'number' ? read : row.fault(column, { code: read });
}

/** Hours × 10². */
export function hoursOf(row: Row, column: string): number | null {
  const text = row.text(column);
  if (text === null) return null;
  const read = hours(text);
  return typeof read === 'number' ? read : row.fault(column, { code: read });
}

/** Öre; null where the cell is empty. */
export function costOf(row: Row, column: string, { decimal }: Sheet): number | null {
  const text = row.cell(column);
  if (text === '') return null;
  const ore = amount(text, decimal);
  if (typeof ore !== 'number') return row.fault(column, { code: ore });
  return ore < 0 ? row.fault(column, { code: 'negativeAmount' }) : ore;
}

/** Yes or no; an empty cell is no. */
export function yesOf(row: Row, column: string): boolean {
  const text = row.cell(column);
  const word = fold(text);
  if (text !== '' && !YES.has(word) && !NO.has(word)) row.fault(column, { code: 'notYesNo' });
  return YES.has(word);
}

/** Who asks, who does the work, and the patient's pseudonym. */
export function partiesOf(row: Row) {
  const [requester, performer, patient] = ['bestallare', 'utforare', 'patient'].map((column) => {
    const text = row.text(column);
    return text === null ? null : text;
  });
  if (requester == null || performer == null || patient == null) return null;
  return { requester, performer, patient };
}
