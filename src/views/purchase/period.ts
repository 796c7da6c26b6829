// Perioder i ord: months and quarters as a reader says them, and the half-years of the reference rate.
import type { Language } from '../../i18n/format.ts';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** `mars`, or with its year `mars 2026`. */
function monthName(year: number, month: number, language: Language, withYear = true): string {
  const date = new Date(Date.UTC(year, month - 1, 1));
  const shown = withYear ? ({ month: 'long', year: 'numeric' } as const) : ({ month: 'long' } as const);
  return new Intl.DateTimeFormat(LOCALES[language], { ...shown, timeZone: 'UTC' }).format(date);
}

/** The months that a part of a year holds: `januari–mars 2026` for the first of four. */
export function partName(year: number, part: number, parts: number, language: Language): string {
  const last = (part * 12) / parts;
  return monthsName(`${year}-${last - 12 / parts + 1}`, `${year}-${last}`, language);
}

/** `januari–mars 2026`, from months `2026-01` and `2026-03` of one year. */
export function monthsName(from: string, to: string, language: Language): string {
  const [year, first] = from.split('-').map(Number) as [number, number];
  const last = Number(to.split('-')[1]);
  const end = monthName(year, last, language);
  return first === last ? end : `${monthName(year, first, language, false)}–${end}`;
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
