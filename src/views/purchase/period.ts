// Perioder i ord: months and quarters as a reader says them, and the half-years of the reference rate.
import type { Format } from '../../i18n/format.ts';

/** The months that a part of a year holds: `januari–mars 2026` for the first of four. */
export function partName(year: number, part: number, parts: number, format: Format): string {
  const last = (part * 12) / parts;
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return monthsName(month(last - 12 / parts + 1), month(last), format);
}

/** `januari–mars 2026`, from months `2026-01` and `2026-03` of one year. */
export function monthsName(from: string, to: string, format: Format): string {
  const end = format.month(to);
  return from === to ? end : `${format.monthName(Number(from.split('-')[1]))}–${end}`;
}

/** The half-years, by their first month, that days after `due` up to `paid` are in; none where it is paid in time. */
export function halfYears(due: string, paid: string): string[] {
  if (paid <= due) return [];
  const number = (day: string): number => Number(day.slice(0, 4)) * 2 + (Number(day.slice(5, 7)) > 6 ? 1 : 0);
  // The day after the last day of a half-year is in the next one.
  const first = number(due) + (/-(06-30|12-31)$/.test(due) ? 1 : 0);
  return Array.from(
    { length: number(paid) - first + 1 },
    (_, i) => `${Math.floor((first + i) / 2)}-${(first + i) % 2 === 0 ? '01' : '07'}`,
  );
}
