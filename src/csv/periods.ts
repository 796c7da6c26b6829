// Listdatum som de skrivs: a year or a month.
import { monthNumber } from './months.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * `2026`, `2026-03`, `202603`, `2026-03-01` or `mars 2026` as `2026` or `2026-03`; null for any other text.
 * `mar-26` is a month of a year, for so do spreadsheet programs show one; `26-mar` is a day without a year.
 */
export function readPeriod(written: string): string | null {
  const text = written.toLowerCase().replace(/[ t]00:00(:00)?$/, '');
  const digits = /^(\d{4})(?:[-/]?(\d{2}))?$/.exec(text);
  if (digits) return periodOf(Number(digits[1]), digits[2] === undefined ? null : Number(digits[2]));
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text);
  if (day) return isDay(day.slice(1).join('-')) ? periodOf(Number(day[1]), Number(day[2])) : null;
  const named = /^(\p{L}+)\.?[- ](\d{4})$/u.exec(text) ?? /^(\p{L}+)\.?-(\d{2})$/u.exec(text);
  const month = named && monthNumber(named[1]!);
  return month === null ? null : periodOf(fullYear(named![2]!), month);
}

/** Four digits in the years that a file can speak of; null for any other text. */
export function readYear(written: string): number | null {
  const year = /^\d{4}$/.test(written) ? Number(written) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function periodOf(year: number, month: number | null): string | null {
  const text = String(year);
  if (readYear(text) === null) return null;
  if (month === null) return text;
  return month >= 1 && month <= 12 ? `${text}-${String(month).padStart(2, '0')}` : null;
}

/** Whether the calendar has `2026-03-14`. */
export function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (year < FIRST_YEAR - 1900 ? 2000 : 1900);
}
