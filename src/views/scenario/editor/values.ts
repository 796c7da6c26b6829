// Parametervärden i klartext: how a value is written, and how what a person writes is read.
import type { Language } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { ReadingKey } from '../../../model/types.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';

const NBSP = '\u00a0';
/** Decimals that are always written. */
const LEAST: Partial<Record<Parameter['unit'], number>> = { vikt: 2 };
/** Calendar years and hours of the clock are not counted, so their digits are not grouped. */
const UNGROUPED: readonly Parameter['unit'][] = ['år', 'klockan'];
const BEHIND: readonly Parameter['unit'][] = ['kr', 'tkr', '%', 'km', 'invånare', 'dagar', 'år'];
/** Kept in years, but a year of the calendar. */
const CALENDAR = 'servicePurchase.indexFrom';

type Of = Pick<Parameter, 'path' | 'unit'>;

/** `2,40` as it stands in a field: no groups of digits, no unit. */
export function inField(unit: Parameter['unit'], value: string | null, language: Language): string {
  if (value === null) return '';
  const [whole = '', decimals = ''] = value.split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(LEAST[unit] ?? 0, '0');
  return kept === '' ? whole : `${whole}${language === 'sv' ? ',' : '.'}${kept}`;
}

/** `2 301`, as it is read. */
export function plainText(unit: Parameter['unit'], value: string, language: Language): string {
  const written = inField(unit, value, language).replace('-', '−');
  if (UNGROUPED.includes(unit)) return written;
  return written.replace(/^(−?)(\d+)/, (_, sign: string, whole: string) => {
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  });
}

/** `2 301 kr`, or a reading in its words. */
export function valueWords(t: Dictionary, language: Language, of: Of, value: string | null): string {
  if (value === null) return t.scenario.step.unset;
  if (of.unit === 'reading') return readingWords(t, of.path, value);
  const text = plainText(of.unit, value, language);
  if (of.path === CALENDAR || !BEHIND.includes(of.unit)) return text;
  return of.unit === '%' && language === 'en' ? `${text}%` : `${text}${NBSP}${t.parameter.unit[of.unit]}`;
}

function readingWords(t: Dictionary, path: string, value: string): string {
  const answers: Readonly<Record<string, string>> =
    t.why.reading[path.replace('interpretations.', '') as ReadingKey].answer;
  return answers[value] ?? value;
}

/** What was written, with a decimal point; or why it cannot be read. */
export type Read =
  | { readonly value: string }
  | { readonly problem: 'missing' | 'unreadable' }
  /** One sign and three digits, the sign not that of the language's decimals: a thousand, or little more than one. */
  | { readonly problem: 'ambiguous'; readonly whole: string; readonly decimal: string };

const NUMBER = /^(-?)(\d{1,15})(?:([.,])(\d{1,10}))?$/;

/** Reads a number with comma or point, spaces between thousands, and its unit behind it or not. */
export function readNumber(text: string, unit: string, language: Language): Read {
  const written = text.trim();
  if (written === '') return { problem: 'missing' };
  const plain = (written.toLowerCase().endsWith(unit) ? written.slice(0, -unit.length) : written)
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '$1');
  const found = NUMBER.exec(plain);
  if (!found) return { problem: 'unreadable' };
  const [, sign = '', digits = '', mark = '', decimals = ''] = found;
  const whole = digits.replace(/^0+(?=\d)/, '');
  const own = language === 'sv' ? ',' : '.';
  if (mark !== '' && mark !== own && /^[1-9]\d{0,2}$/.test(digits) && decimals.length === 3)
    return {
      ...{ problem: 'ambiguous', whole: `${sign}${digits}${decimals}` },
      decimal: `${sign}${digits}${own}${decimals}`,
    };
  const number = decimals === '' ? whole : `${whole}.${decimals}`;
  return { value: /[1-9]/.test(number) ? sign + number : number };
}
