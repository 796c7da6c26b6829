// Värden i klartext: a step's exact value as it is written, to be checked with a pocket calculator.
import type { Step, StepUnit } from '../../model/trace.ts';
import type { Language } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';

type Value = Step['value'];

const NBSP = '\u00a0';
/** Stands before a value that is cut. */
const CUT = `≈${NBSP}`;

/** Decimals that are always written: as the source writes amounts, weights and indices. */
const LEAST: Partial<Record<StepUnit, number>> = { kr: 2, weight: 2, index: 4 };
/** Exact values have at most so many decimals; the others are cut at so many digits in all, or at so many decimals. */
const MOST = 6;
const DIGITS = 12;
const AT_LEAST = 4;

/** `kr` values are öre, percentages parts of one. */
const SCALE: Partial<Record<StepUnit, Value>> = {
  kr: { num: 1n, den: 100n },
  percent: { num: 100n, den: 1n },
};

/** `2 301,00 kr`, `1,16`, `15 %`; a value with endless decimals with `≈` before it. */
export function valueText(
  { value, unit }: Pick<Step, 'value' | 'unit'>,
  t: Dictionary,
  language: Language,
): string {
  const scale = SCALE[unit] ?? { num: 1n, den: 1n };
  const scaled = { num: value.num * scale.num, den: value.den * scale.den };
  const text = decimalText(scaled, LEAST[unit] ?? 0, language);
  switch (unit) {
    case 'kr':
      return `${text}${NBSP}${t.why.dialog.kr}`;
    case 'km':
      return `${text}${NBSP}km`;
    case 'percent':
      return language === 'sv' ? `${text}${NBSP}%` : `${text}%`;
    case 'hours':
    case 'minutes':
    case 'days':
    case 'months':
      return `${text}${NBSP}${t.why.dialog.time[unit](Number(value.num) / Number(value.den))}`;
    default:
      return text;
  }
}

/** The same without the mark, for a chain of figures. */
export function bareText(step: Pick<Step, 'value' | 'unit'>, t: Dictionary, language: Language): string {
  return valueText(step, t, language).replace(CUT, '');
}

/** Whether a written value is cut. */
export function isCut(text: string): boolean {
  return text.startsWith(CUT);
}

/** The value with all its decimals, at least `least`; or cut, and marked so, where they are endless or many. */
export function decimalText(value: Value, least: number, language: Language): string {
  const exact = places(value.den / divisor(value.num, value.den));
  if (exact !== null && exact <= MOST) return digits(value, Math.max(least, exact), language);
  const whole = String(size(value.num) / value.den).length;
  return `${CUT}${digits(value, Math.max(AT_LEAST, DIGITS - whole), language)}`;
}

/** Decimals of 1 ÷ den in lowest terms; null where they are endless. */
function places(den: bigint): number | null {
  let [rest, twos, fives] = [den, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Rounded half away from zero to so many decimals. */
function digits({ num, den }: Value, decimals: number, language: Language): string {
  const power = 10n ** BigInt(decimals);
  const rounded = (2n * size(num) * power + den) / (2n * den);
  const whole = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
    .format(rounded / power)
    .replace(/[\u0020\u202f]/g, NBSP);
  const sign = num < 0n && rounded > 0n ? '−' : '';
  if (decimals === 0) return `${sign}${whole}`;
  const rest = String(rounded % power).padStart(decimals, '0');
  return `${sign}${whole}${language === 'sv' ? ',' : '.'}${rest}`;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Greatest common divisor; the second where the first is nought. */
function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [size(a), size(b)];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
