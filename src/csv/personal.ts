// Personnummer: a file with a personal identity number in it must not be used, nor the number kept or shown.
import type { Place } from '../model/fault.ts';
import { hidesPersonalNumber, holdsPersonalNumber, isPersonalNumber } from '../model/personalNumber.ts';
import { callsPersonalNumber } from './columns.ts';
import type { RawRow } from './parse.ts';
import type { Sheet } from './sheet.ts';
import type { Kind } from './words.ts';

/** What is shown in place of one. */
const MASK = '••••••••-••••';

/** Files whose rows are of persons. */
const OF_PERSONS: readonly Kind[] = ['register', 'assignments', 'companionShifts'];
const LOGS: readonly Kind[] = ['assignments', 'companionShifts'];
/** Columns of a log whose text says who; what is written in the others is a day, a time, a number or an agreement. */
const NAMED = ['bestallare', 'utforare', 'patient'];
/** An amount, or the number of an agreement: ten digits in a row are no person there. */
const FIGURE = /^[+\-−]?\d{1,10}(?:[.,]\d+)?$/;

/** Whether the text of a cell is of a person. */
type Look = (text: string) => boolean;

/**
 * Notes that persons are named by number, and answers whether they are: of a log at every cell, which is to have a
 * pseudonym, of any other file once. The value is left out of the fault. Columns that the file is not read for are
 * looked through too.
 */
export function namesPersons(sheet: Sheet): boolean {
  const { kind, faults } = sheet;
  if (!LOGS.includes(kind)) {
    const place = personalNumberIn(sheet);
    if (place) faults.add({ code: 'personalNumberListed' }, 'error', place);
    return place !== null;
  }
  const called = calledColumn(sheet);
  if (called !== null) faults.add({ code: 'personalNumber' }, 'error', { column: called });
  const found = placesIn(sheet);
  for (const place of found) faults.add({ code: 'personalNumber' }, 'error', place);
  return called !== null || found.length > 0;
}

/**
 * Where a personal identity number stands first, be it in a column that is read or not, or the column that is called by
 * it; null where there is none.
 */
export function personalNumberIn(sheet: Sheet): Omit<Place, 'file'> | null {
  const column = calledColumn(sheet);
  return column === null ? (placesIn(sheet, 1)[0] ?? null) : { column };
}

/** A text to be shown: not where a personal identity number stands in it, however its digits are set apart. */
export function masked(text: string): string {
  return hidesPersonalNumber(text) ? MASK : text;
}

export function maskedRow({ row, cells }: RawRow): RawRow {
  return { row, cells: cells.map(masked) };
}

/** The column that is called by the number: of a register at once, of any other file where anything stands in it. */
function calledColumn({ kind, headers, columns, rows }: Sheet): string | null {
  const named = columns.get('personnummer');
  if (named !== undefined) return headers[named]!;
  if (kind === 'register') return null;
  const read = new Set(columns.values());
  const called = headers.find(
    (header, index) =>
      !read.has(index) &&
      callsPersonalNumber(header) &&
      rows.some(({ cells }) => (cells[index] ?? '') !== ''),
  );
  return called ?? null;
}

/** The first cells with a number, by rows; those beside the headers have no column. */
function placesIn(sheet: Sheet, most = Infinity): Omit<Place, 'file'>[] {
  const { headers, rows } = sheet;
  const looks = looksOf(sheet);
  const places: Omit<Place, 'file'>[] = [];
  for (const { row, cells } of rows) {
    for (let index = 0; index < cells.length; index++) {
      if (!(looks[index] ?? holdsPersonalNumber)(cells[index]!)) continue;
      const column = headers[index];
      places.push({ row, ...(column ? { column } : {}) });
      if (places.length >= most) return places;
    }
  }
  return places;
}

/** How each column is looked through, by its index. */
function looksOf({ kind, headers, columns, numeric }: Sheet): readonly Look[] {
  if (kind === 'register') return headers.map(() => holdsPersonalNumber);
  const read = new Map([...columns].map(([name, index]) => [index, name]));
  const figures = new Set(numeric.map(({ index }) => index));
  return headers.map((_, index): Look => {
    const name = read.get(index);
    if (figures.has(index) || name === 'avtal') return isNoFigure;
    if (!OF_PERSONS.includes(kind)) return isPersonalNumber;
    if (name === 'patient') return hidesPersonalNumber;
    return name === undefined || NAMED.includes(name) ? holdsPersonalNumber : isPersonalNumber;
  });
}

function isNoFigure(text: string): boolean {
  return !FIGURE.test(text) && isPersonalNumber(text);
}
