// Timmar och klockslag: what is paid by the hour, as the specification prints it.
import type { Format } from '../../i18n/format.ts';

const NBSP = '\u00a0';

interface Hourly {
  /** Hours × 10². */
  readonly hours: number;
  /** Öre per hour; null where nothing is paid by the hour. */
  readonly rate: number | null;
  readonly remarks: readonly string[];
}

/**
 * `2 tim × 540,52 kr`, halved where the parties share the cost; a dash where nothing is paid by the hour. The decimals
 * are those that the hours of the whole table need.
 */
export function hourFormula(
  { hours, rate, remarks }: Hourly,
  format: Format,
  { hour, kr }: { readonly hour: string; readonly kr: string },
  places: number,
): string {
  if (rate === null) return '–';
  const half = remarks.includes('disputed') ? ' / 2' : '';
  return `${hourCount(hours, format, places)}${NBSP}${hour} × ${format.krExact(rate)}${NBSP}${kr}${half}`;
}

/** Hours × 10² as they are written: `2`, and `2,00` beside `7,25`. */
export function hourCount(hours: number, format: Format, places: number): string {
  return format.decimal(hours / 100, places);
}

/** The decimals that some hours × 10² need to be written alike. */
export function hourPlaces(hours: readonly number[]): number {
  if (hours.every((one) => one % 100 === 0)) return 0;
  return hours.every((one) => one % 10 === 0) ? 1 : 2;
}

/** Minutes after midnight as a time of day: `08:15`. */
export function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
