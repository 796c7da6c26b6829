// Parameterns värde: a value of a year file as a reader writes it, with its unit.
import type { ReadingKey } from '../model/types.ts';
import type { Format } from './format.ts';
import type { Dictionary } from './sv.ts';

const NBSP = '\u00a0';

/** A parameter as it is shown: its path, its unit of measure and its value with a decimal point. */
interface Valued {
  readonly path: string;
  readonly unit: string;
  readonly value: string | null;
}

/** Years of the calendar, which are written without spaces. */
const CALENDAR: readonly string[] = ['servicePurchase.indexFrom'];
/** Decimals that are always shown. */
const FIXED: Readonly<Record<string, number>> = { vikt: 2 };
const UNITLESS: readonly string[] = ['vikt', 'index'];

/** `2 301 kr`, `2,21`, `15 %`, `klockan 17`; of a reading its answer. */
export function parameterValue(t: Dictionary, f: Format, { path, unit, value }: Valued): string {
  if (value === null) return t.ruleText.notStated;
  if (unit === 'reading') {
    const { answer } = t.why.reading[path.slice('interpretations.'.length) as ReadingKey];
    return (answer as Readonly<Record<string, string>>)[value] ?? value;
  }
  if (CALENDAR.includes(path)) return value;
  const number = f.decimal(Number(value), FIXED[unit] ?? placesOf(value, unit));
  if (UNITLESS.includes(unit)) return number;
  if (unit === 'klockan') return t.ruleText.clock(number);
  return `${number}${NBSP}${t.parameter.unit[unit as keyof Dictionary['parameter']['unit']]}`;
}

/** Decimals as written, without noughts at the end; kronor have öre or none. */
function placesOf(value: string, unit: string): number {
  const decimals = (value.split('.')[1] ?? '').replace(/0+$/, '').length;
  return unit === 'kr' && decimals > 0 ? 2 : Math.min(decimals, 4);
}
