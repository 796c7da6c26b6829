// Personnummer i text: how a personal identity number or a coordination number is told from other digits.
import { INVISIBLE } from './unseen.ts';

/** What may stand between the parts of one: dashes of every kind, other signs and blanks. */
const SIGN = String.raw`[\p{Pd}\u2212+\uff0b./\uff0f_\u00b7\s]`;
const MONTH = '(0[1-9]|1[0-2])';
/** The day, which a coordination number (samordningsnummer) raises by sixty. */
const DAY = String.raw`(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])`;
const GAP = `(${SIGN}{0,5})`;
const NUMBER = new RegExp(
  String.raw`(?<!\d)(?:18|19|20)?(\d{2})${GAP}${MONTH}${GAP}${DAY}${GAP}(\d{4})(?!\d)`,
  'gu',
);
const BETWEEN = new RegExp(String.raw`(?<=\d)${SIGN}+(?=\d)`, 'gu');
/** Digits of the shortest one. */
const DIGITS = 10;
/** Digits as wide as signs of Chinese, by how far they are from others. */
const WIDE = /[\uff10-\uff19]/g;
const WIDER = 0xfee0;

/** Whether a text holds digits that can be one: where persons are written of, a slip in the last is no excuse. */
export function holdsPersonalNumber(text: string): boolean {
  return numbersIn(text).some(
    // A day and a time of day, `2026-03-14 0815`, are digits in the same places.
    ([, year, first, month, second, day, sign, last]) =>
      (first === '' && second === '') || sign!.trim() !== '' || isChecked(`${year}${month}${day}${last}`),
  );
}

/** Whether it does so however they are set apart: `1912-12-12 12 12`. */
export function hidesPersonalNumber(text: string): boolean {
  return holdsPersonalNumber(text) || holdsPersonalNumber(plain(text).replace(BETWEEN, ''));
}

/** Whether its check digit is right too: where codes are written, ten digits may be one by chance. */
export function isPersonalNumber(text: string): boolean {
  return numbersIn(text).some(([, year, , month, , day, , last]) =>
    isChecked(`${year}${month}${day}${last}`),
  );
}

function numbersIn(text: string): RegExpExecArray[] {
  return text.length < DIGITS ? [] : [...plain(text).matchAll(NUMBER)];
}

/** Without what cannot be seen, and with the usual digits. */
function plain(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(WIDE, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDER));
}

/** Whether the last of ten digits is right: every other one doubled, all figures of these make a multiple of ten. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0;
}
