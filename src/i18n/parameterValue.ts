// Parameterns värde: a value of a year file as a reader writes it, in a field, as a number and in words.
import type { ReadingKey } from '../model/types.ts';
import type { Format, Language } from './format.ts';
import type { Dictionary } from './sv.ts';
import { inField } from './written.ts';

const NBSP = '\u00a0';

/** A parameter: its path and its unit of measure. */
interface Of {
  readonly path: string;
  readonly unit: string;
}

/** Decimals that are always written. */
const LEAST: Readonly<Record<string, number>> = { vikt: 2 };
/** Calendar years and hours of the clock are not counted, so their digits are not grouped. */
const UNGROUPED: readonly string[] = ['år', 'klockan'];
/** Kept in years, but a year of the calendar. */
const CALENDAR = 'servicePurchase.indexFrom';
/** Units that are not written behind the number. */
const UNWRITTEN: readonly string[] = ['vikt', 'index', 'klockan'];

/** `2,40` as it stands in a field: no groups of digits, no unit. */
export function valueInField(unit: string, value: string | null, language: Language): string {
  return inField(value, language, LEAST[unit]);
}

/** `2 301`, as it is read. */
export function plainText(unit: string, value: string, language: Language): string {
  // Kronor have öre or none.
  const least = unit === 'kr' && /\.\d*[1-9]/.test(value) ? 2 : LEAST[unit];
  const written = inField(value, language, least).replace('-', '−');
  if (UNGROUPED.includes(unit)) return written;
  return written.replace(/^(−?)(\d+)/, (_, sign: string, whole: string) => {
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  });
}

/** `2 301 kr`, `2,21`, `15 %`; an hour as `17` beside its parameter's name, which says the rest; of a reading its answer. */
export function valueWords(t: Dictionary, language: Language, of: Of, value: string | null): string {
  if (value === null) return t.scenario.step.unset;
  if (of.unit === 'reading') return readingWords(t, of.path, value);
  const text = plainText(of.unit, value, language);
  if (of.path === CALENDAR || UNWRITTEN.includes(of.unit)) return text;
  if (of.unit === '%' && language === 'en') return `${text}%`;
  return `${text}${NBSP}${t.parameter.unit[of.unit as keyof Dictionary['parameter']['unit']]}`;
}

/** The same away from the name: an hour is `klockan 17`. */
export function parameterValue(
  t: Dictionary,
  { language }: Pick<Format, 'language'>,
  { value, ...of }: Of & { readonly value: string | null },
): string {
  const words = valueWords(t, language, of, value);
  return of.unit === 'klockan' && value !== null ? t.ruleText.clock(words) : words;
}

function readingWords(t: Dictionary, path: string, value: string): string {
  const answers: Readonly<Record<string, string>> =
    t.why.reading[path.slice('interpretations.'.length) as ReadingKey].answer;
  return answers[value] ?? value;
}
