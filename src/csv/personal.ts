// Personnummer: a file with a personal identity number in it must not be used, nor the number kept or shown.
import type { RawRow } from './parse.ts';
import type { Sheet } from './sheet.ts';

/** Ten digits, or twelve with the century, with or without a sign before the last four. */
const NUMBER = /(?:^|\D)(?:18|19|20)?\d{2}(\d{2})(\d{2})[-+–−\s]?\d{4}(?!\d)/g;
/** What may stand between the digits of one number: `1912-12-12 - 1212`. */
const BETWEEN = /(\d)[-+–−./\s]+(?=\d)/g;
/** What the day of a coordination number (samordningsnummer) is raised by. */
const COORDINATION = 60;

/** What is shown in place of one. */
const MASK = '••••••••-••••';

/** Columns of a log whose text says who; what is written in the others is a day, a time, a number or an agreement. */
const NAMED = ['bestallare', 'utforare', 'patient'];

/** Whether a personal identity number or a coordination number with a possible day stands in the text. */
export function holdsPersonalNumber(text: string): boolean {
  return [...text.matchAll(NUMBER)].some(([, month, day]) => isPossible(Number(month), Number(day)));
}

/**
 * Notes every row where a person is named by number, and answers whether there is any. The value is left out of the
 * fault. Columns that the file is not read for are looked through too.
 */
export function namesPersons(sheet: Sheet): boolean {
  const { headers, columns, faults } = sheet;
  const read = new Map([...columns].map(([name, index]) => [index, name]));
  const looked = headers.flatMap((header, index) => {
    const name = read.get(index);
    return name === undefined || NAMED.includes(name) ? [{ header, index, patient: name === 'patient' }] : [];
  });
  let found = false;
  const look = ({ row, cells }: RawRow): void => {
    for (const { header, index, patient } of looked) {
      const text = cells[index] ?? '';
      if (!holdsPersonalNumber(text) && !(patient && holdsPersonalNumber(text.replace(BETWEEN, '$1'))))
        continue;
      faults.add({ code: 'personalNumber' }, 'error', { row, column: header });
      found = true;
    }
  };
  sheet.rows.forEach(look);
  return found;
}

/** A text to be shown: not where a personal identity number stands in it, however its digits are set apart. */
export function masked(text: string): string {
  return holdsPersonalNumber(text) || holdsPersonalNumber(text.replace(BETWEEN, '$1')) ? MASK : text;
}

export function maskedRow({ row, cells }: RawRow): RawRow {
  return { row, cells: cells.map(masked) };
}

function isPossible(month: number, day: number): boolean {
  const born = day > COORDINATION ? day - COORDINATION : day;
  return month >= 1 && month <= 12 && born >= 1 && born <= 31;
}
