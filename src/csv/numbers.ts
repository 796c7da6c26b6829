// Tal som de skrivs: counts, kilometres and amounts, with Swedish or English signs and thousands separators.
import { scaled } from '../money/decimal.ts';

/** The decimal sign that a file shows itself to use; null where nothing shows it. */
export type DecimalSign = 'comma' | 'point' | null;

const MOST_PERSONS = 1_000_000;
const FARTHEST_KM = 2000;
const HIGHEST_CNI = 100_000;
/** A thousand million, × 10². */
const MOST_COUNTED = 100_000_000_000;
const MINUTES_OF_DAY = 1440;
/** × 10². */
const HOURS_OF_DAY = 2400;
/** Longer cells are no numbers, and would take long to look through. */
const LONGEST_TEXT = 100;

/** One sign and exactly three digits: `1.234` is a thousand in one country and little more than one in another. */
const EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Spaces (plain, no-break, narrow no-break, thin) or apostrophes between thousands, or none. */
const SPACED = /^-?(?:\d+|\d{1,3}([ \u00a0\u202f\u2009'’])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?$/;
const POINTED = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const KM = /\s*km$/i;
const KR = /\s*kr$/i;
const MIN = /\s*min(?:uter)?$/i;
const HOURS = /\s*(?:h|tim(?:mar)?)$/i;

/**
 * What a written number tells of its file's decimal sign. `small` is for columns whose numbers never reach a thousand,
 * where `1.234` can only have decimals.
 */
export function decimalSign(written: string, small: boolean): DecimalSign {
  if (written.length > LONGEST_TEXT) return null;
  const text = tidy(written.replace(KM, ''));
  if (EITHER.test(text)) return small ? ownSign(text) : null;
  if (SPACED.test(text)) return /[.,]/.test(text) ? ownSign(text) : null;
  if (POINTED.test(text)) return 'comma';
  return COMMAED.test(text) ? 'point' : null;
}

/** Whether a number may have decimals or thousands, as far as it tells itself. */
export function isEither(written: string): boolean {
  return EITHER.test(tidy(written));
}

/**
 * A number of persons, or the code of the fault. `12,0` is whole; three decimals are never taken for granted, unless the
 * user has `settled` the sign.
 */
export function wholePersons(
  written: string,
  decimal: DecimalSign,
  settled = false,
):
  | number
  | 'emptyCell'
  | 'notNumber'
  | 'ambiguousNumber'
  | 'negativeCount'
  | 'notWholePersons'
  | 'tooLargeCount' {
  if (/^\d{1,6}$/.test(written)) return Number(written);
  if (written === '') return 'emptyCell';
  const text = plain(written, decimal);
  if (text === null) return 'notNumber';
  if (text === 'ambiguousNumber') return text;
  const number = Number(text);
  if (number < 0) return 'negativeCount';
  if (/\.\d*[1-9]/.test(text)) return 'notWholePersons';
  if (!settled && text.includes('.') && EITHER.test(tidy(written))) return 'ambiguousNumber';
  return number > MOST_PERSONS ? 'tooLargeCount' : number + 0;
}

/**
 * Kilometres 0 … 2 000, with or without `km` behind. Hardly any are a thousand or more, so what stands behind the one sign
 * of `1.500` is decimals, whatever signs the file has elsewhere, unless the user has `told` the decimal sign.
 */
export function distance(written: string, told: DecimalSign = null): number | 'notDistance' {
  const text = plain(written, told ?? ownSign(written), KM);
  const km = text === null ? NaN : Number(text);
  return km >= 0 && km <= FARTHEST_KM ? km + 0 : 'notDistance';
}

/** A number of anything × 10²: at least 0, at most two decimals. */
export function quantity(
  written: string,
  decimal: DecimalSign,
): number | 'notQuantity' | 'ambiguousNumber' | 'negativeCount' | 'tooLargeCount' {
  const number = hundredths(written, decimal);
  if (typeof number !== 'number') return number ?? 'notQuantity';
  if (number < 0) return 'negativeCount';
  return number > MOST_COUNTED ? 'tooLargeCount' : number;
}

/** Per cent × 10² of an index or a rate of interest, which can be below zero: at most two decimals. */
export function percentage(
  written: string,
  decimal: DecimalSign,
): number | 'notQuantity' | 'ambiguousNumber' | 'tooLargeCount' {
  const number = hundredths(written, decimal);
  if (typeof number !== 'number') return number ?? 'notQuantity';
  return Math.abs(number) > MOST_COUNTED ? 'tooLargeCount' : number;
}

/** Whole minutes 0 … 1 440, with or without `min` behind. */
export function minutes(written: string, decimal: DecimalSign): number | 'notMinutes' {
  const number = hundredths(written, decimal, MIN);
  const fits = typeof number === 'number' && number % 100 === 0;
  return fits && number >= 0 && number <= 100 * MINUTES_OF_DAY ? number / 100 : 'notMinutes';
}

/** Hours × 10² of one day, 0 … 24, with or without `h` or `tim` behind. */
export function hours(written: string): number | 'notHours' {
  // A day has no thousands: what may have three decimals is no hours, whatever the sign is.
  const number = hundredths(written, null, HOURS);
  return typeof number === 'number' && number >= 0 && number <= HOURS_OF_DAY ? number : 'notHours';
}

/** Care Need Index × 10⁴: above 0, at most 10, at most four decimals. */
export function careNeed(written: string): number | 'notCni' {
  const text = plain(written, ownSign(written));
  const cni = text === null ? 0 : (scaled(text, 4) ?? 0);
  return cni > 0 && cni <= HIGHEST_CNI ? cni : 'notCni';
}

/** Degrees from `-limit` to `limit`. */
export function degrees(written: string, limit: number): number | 'notCoordinate' {
  const text = plain(written, ownSign(written));
  const value = text === null ? NaN : Number(text);
  return Math.abs(value) <= limit ? value + 0 : 'notCoordinate';
}

/** Kronor with at most two decimals, in öre. */
export function amount(written: string, decimal: DecimalSign): number | 'notAmount' | 'ambiguousNumber' {
  return hundredths(written, decimal, KR) ?? 'notAmount';
}

/** A number with at most two decimals × 10²; null where it is none. */
function hundredths(
  written: string,
  decimal: DecimalSign,
  behind?: RegExp,
): number | 'ambiguousNumber' | null {
  const text = plain(written, decimal, behind);
  if (text === 'ambiguousNumber') return text;
  return text === null || /\.\d{3}/.test(text) ? null : scaled(text, 2);
}

/** As a plain decimal (`-1234.5`), without what may stand behind it; null where it is no number. */
function plain(written: string, decimal: DecimalSign, behind?: RegExp): string | 'ambiguousNumber' | null {
  if (written.length > LONGEST_TEXT) return null;
  const text = tidy(behind === undefined ? written : written.replace(behind, ''));
  if (EITHER.test(text)) {
    if (decimal === null) return 'ambiguousNumber';
    return text.replace(/[.,]/, decimal === ownSign(text) ? '.' : '');
  }
  if (SPACED.test(text)) return text.replace(/[^\d.,-]/g, '').replace(',', '.');
  if (POINTED.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return COMMAED.test(text) ? text.replaceAll(',', '') : null;
}

/** With a hyphen for the typographic minus. */
function tidy(written: string): string {
  return written.replace('\u2212', '-');
}

function ownSign(text: string): 'comma' | 'point' {
  return text.includes(',') ? 'comma' : 'point';
}
