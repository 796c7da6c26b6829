// Fakturaperioder: the years, quarters and months of invoices.
import { addDays, isDay } from '../model/day.ts';

/** `region`: service purchase in Jämtland Härjedalen. `varmland`: companions under Region Värmland's agreement. */
export type Scheme = 'region' | 'varmland';

/** How many times a year is invoiced. */
export const PARTS: Readonly<Record<Scheme, number>> = { region: 4, varmland: 12 };

/** The years of days, ascending; texts that are no days left out. */
export function yearsOf(days: readonly string[]): number[] {
  return [...new Set(days.filter(isDay).map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
}

/** The first quarter (of 4) or month (of 12) of a year that any of the days is in; the first of the year for none. */
export function firstPart(days: readonly string[], year: number, parts: number): number {
  const months = days.filter((day) => day.startsWith(`${year}-`)).map((day) => Number(day.slice(5, 7)));
  return months.length === 0 ? 1 : Math.ceil((Math.min(...months) * parts) / 12);
}

/** The first day after a quarter or month. */
export function dayAfter(year: number, part: number, parts: number): string {
  const last = String((part * 12) / parts).padStart(2, '0');
  return `${addDays(`${year}-${last}-01`, 31).slice(0, 7)}-01`;
}
