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

/** `2 tim × 540,52 kr`, halved where the parties share the cost; a dash where nothing is paid by the hour. */
export function hourFormula(
  { hours, rate, remarks }: Hourly,
  format: Format,
  { hour, kr }: { readonly hour: string; readonly kr: string },
): string {
  if (rate === null) return '–';
  const half = remarks.includes('disputed') ? ' / 2' : '';
  return `${hourCount(hours, format)}${NBSP}${hour} × ${format.krExact(rate)}${NBSP}${kr}${half}`;
}

/** Hours × 10² as they are written: `2`, `7,50`. */
export function hourCount(hours: number, format: Format): string {
  return format.decimal(hours / 100, hours % 100 === 0 ? 0 : 2);
}

/** Minutes after midnight as a time of day: `08:15`. */
export function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
