// Tal som skrivs: what a person writes into a field, as a decimal text with a point or as a whole number of its smallest
// parts, and how it stands there. Spaces between thousands, comma or point, a real minus, and the unit behind it or not.
import type { Language } from './format.ts';

const DECIMAL: Readonly<Record<Language, string>> = { sv: ',', en: '.' };
const NUMBER = /^([+-]?)(\d{1,15})(?:([.,])(\d{1,10}))?$/;
/** Digits before the decimals, so that öre of any such number are counted exactly. */
const LONGEST = 11;

interface Parts {
  readonly sign: string;
  readonly whole: string;
  readonly mark: string;
  readonly decimals: string;
}

/** What was written, with a decimal point; or why it cannot be read. */
export type Read =
  | { readonly value: string }
  | { readonly problem: 'missing' | 'unreadable' }
  /** One sign and three digits, the sign not that of the language's decimals: a thousand, or little more than one. */
  | { readonly problem: 'ambiguous'; readonly whole: string; readonly decimal: string };

/** Reads a number of which it is told what is wrong with it. */
export function readNumber(text: string, unit: string, language: Language): Read {
  if (text.trim() === '') return { problem: 'missing' };
  const found = partsOf(text, unit);
  if (!found) return { problem: 'unreadable' };
  const own = DECIMAL[language];
  if (found.mark === own || !isEither(found)) return { value: textOf(found) };
  const { sign, whole, decimals } = found;
  const [many, few] = [`${sign}${whole}${decimals}`, `${sign}${whole}${own}${decimals}`];
  return { problem: 'ambiguous', whole: many, decimal: few };
}

/**
 * `1 250,5`, `−1.5` as `1250.5`, `-1.5`, in either language; null for what is no number, and for `20,000`, which is
 * twenty thousand to one reader and twenty to another.
 */
export function decimalOf(text: string, unit = ''): string | null {
  const found = partsOf(text, unit);
  return !found || (isEither(found) && found.decimals.endsWith('0')) ? null : textOf(found);
}

/** In units of 10^-places; null for what is no number, is too long to count with, or has more decimals. */
export function wholeOf(text: string, places: number, unit = ''): number | null {
  const [whole = '', decimals = ''] = decimalOf(text, unit)?.split('.') ?? [];
  if (whole === '' || whole.replace('-', '').length > LONGEST || decimals.length > places) return null;
  const value = Number(whole + decimals.padEnd(places, '0'));
  return Number.isSafeInteger(value) ? value : null;
}

/** The same from `least` to `most`, in the same units; null for what is outside too. */
export function wholeWithin(
  text: string,
  places: number,
  [least, most]: readonly [number, number],
  unit = '',
): number | null {
  const value = wholeOf(text, places, unit);
  return value !== null && value >= least && value <= most ? value : null;
}

/** A decimal text as it stands in a field: `1250,5` for `1250.50`, with no groups of digits; empty for none. */
export function inField(value: string | null, language: Language, leastDecimals = 0): string {
  if (value === null) return '';
  const [whole = '', decimals = ''] = value.split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(leastDecimals, '0');
  return kept === '' ? whole : `${whole}${DECIMAL[language]}${kept}`;
}

/** Units of 10^-places as they stand in a field: `7,5` for 750 hundredths. */
export function wholeInField(value: number | null, places: number, language: Language): string {
  if (value === null) return '';
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const point = digits.length - places;
  return inField(`${value < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`, language);
}

function partsOf(text: string, unit: string): Parts | null {
  const written = text.trim();
  const bare = unit !== '' && written.toLowerCase().endsWith(unit) ? written.slice(0, -unit.length) : written;
  const plain = bare
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/^([+-])\s+/, '$1')
    .replace(/(\d)\s(?=\d{3}(\D|$))/g, '$1');
  const found = NUMBER.exec(plain);
  if (!found) return null;
  const [, sign = '', whole = '', mark = '', decimals = ''] = found;
  return { sign: sign.replace('+', ''), whole, mark, decimals };
}

/** Whether the sign may stand for decimals or for thousands. */
function isEither({ whole, decimals }: Parts): boolean {
  return /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
}

function textOf({ sign, whole, decimals }: Parts): string {
  const number = `${whole.replace(/^0+(?=\d)/, '')}${decimals && `.${decimals}`}`;
  return /[1-9]/.test(number) ? sign + number : number;
}
