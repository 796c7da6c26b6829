// Dagar och klockslag som de skrivs: the day and the time of day of an assignment.
import { monthNumber } from './months.ts';
import { isDay, readYear } from './periods.ts';

/** Longer cells are no days, and would take long to look through. */
const LONGEST_TEXT = 100;
const MIDNIGHT = /[ t]00:00(:00(\.0+)?)?$/;
const MINUTES_OF_HOUR = 60;
const HOURS_OF_DAY = 24;

/** A day that may be read with the day first or with the month first. */
interface EitherDay {
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** `2026-03-14`, `20260314`, `14 mars 2026`, `14.3.2026` or `3/14/2026` as `2026-03-14`; null for any other text. */
export function readDay(written: string): string | EitherDay | null {
  if (written.length > LONGEST_TEXT) return null;
  const text = written.toLowerCase().replace(MIDNIGHT, '');
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text);
  if (iso) return dayOf(iso[1]!, Number(iso[3]), Number(iso[4]));
  const named = /^(\d{1,2})\.?[- ]?(\p{L}+)\.?[- ]?(\d{4})$/u.exec(text);
  if (named) return dayOf(named[3]!, monthNumber(named[2]!) ?? 0, Number(named[1]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!local) return null;
  const dayFirst = dayOf(local[4]!, Number(local[3]), Number(local[1]));
  const monthFirst = dayOf(local[4]!, Number(local[1]), Number(local[3]));
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return { dayFirst, monthFirst };
}

/** Minutes after midnight of `08:15`, `8.15`, `0815`, `8` or `08:15:00`; null for any other text. */
export function readTime(written: string): number | null {
  const text = written.toLowerCase().replace(/^kl\.? ?/, '');
  const parts = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  return hours < HOURS_OF_DAY && minutes < MINUTES_OF_HOUR ? hours * MINUTES_OF_HOUR + minutes : null;
}

/** Null for a day that no calendar has. */
function dayOf(year: string, month: number, day: number): string | null {
  if (readYear(year) === null) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
