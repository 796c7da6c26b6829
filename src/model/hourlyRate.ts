// Timersättning vid tjänsteköp (bilaga 4): the printed rate to 2017, then raised each year by vårdprisindex (VPI).
import { rounded } from '../money/fraction.ts';
import { placed, type Fault } from './fault.ts';
import { valueOfYear, type Series, type SeriesValue } from './series.ts';
import { given, made, read, type Step } from './trace.ts';
import type { Activity, Rules } from './types.ts';

const RATE: Series = { post: 'servicePurchase', kind: 'rate', column: 'amount' };
const VPI: Series = { post: 'servicePurchase', kind: 'vpi', column: 'count' };

/** Per cent × 10² of an index that would leave no rate. */
const NOTHING_LEFT = -10_000;

/** The rate of a year; `step` is null, and `ore` with it, where a fault bars it. */
export interface HourlyRate {
  readonly year: number;
  /** Öre per started hour. */
  readonly ore: number | null;
  /** Its value is whole öre. */
  readonly step: Step | null;
  readonly faults: readonly Fault[];
}

/**
 * Bilaga 4: what the region has announced for the year, where that is stated; else the printed rate, which from
 * the first indexed year is multiplied by 1 + VPI of each year up to this one. The chain is exact and rounded once
 * to öre: the source does not say that the rates of the years between are rounded.
 */
export function hourlyRate(rules: Rules, activities: readonly Activity[], year: number): HourlyRate {
  const announced = valueOfYear(activities, RATE, year);
  if (announced.faults.length > 0) return { year, ore: null, step: null, faults: announced.faults };
  if (announced.value) {
    const { value, origin } = announced.value;
    const name = { what: 'announcedRate', unit: 'kr', label: String(year) } as const;
    return { year, ore: value, step: given({ ...name, ...read(origin) }, value), faults: [] };
  }
  const { rate, indexFrom } = rules.servicePurchase;
  const factors: Step[] = [];
  const faults: Fault[] = [];
  const missing: number[] = [];
  for (let indexed = indexFrom; indexed <= year; indexed++) {
    const vpi = valueOfYear(activities, VPI, indexed);
    faults.push(...vpi.faults);
    if (vpi.value && vpi.value.value <= NOTHING_LEFT) faults.push(unusable(indexed, vpi.value));
    else if (vpi.value) factors.push(factor(indexed, vpi.value));
    else if (vpi.faults.length === 0) missing.push(indexed);
  }
  if (missing.length > 0) faults.push({ code: 'vpiMissing', severity: 'error', year, years: missing });
  if (faults.length > 0) return { year, ore: null, step: null, faults };
  const printed = given({ what: 'printedRate', unit: 'kr', parameter: 'servicePurchase.rate' }, rate);
  const name = { what: 'hourlyRate', unit: 'kr', label: String(year) } as const;
  const step = made(name, 'rounded', [made(name, 'product', [printed, ...factors])]);
  return { year, ore: rounded(step.value), step, faults };
}

/** The rates of consecutive years. */
export function hourlyRates(
  rules: Rules,
  activities: readonly Activity[],
  from: number,
  to: number,
): HourlyRate[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
    hourlyRate(rules, activities, from + i),
  );
}

function unusable(year: number, { origin }: SeriesValue): Fault {
  const { post, kind } = VPI;
  return {
    ...{ code: 'seriesUnusable', severity: 'error', post, kind, period: String(year) },
    ...placed(origin),
  };
}

/** 1 + VPI of a year. */
function factor(year: number, { value, origin }: SeriesValue): Step {
  const label = String(year);
  return made({ what: 'indexFactor', unit: 'number', label }, 'sum', [
    given({ what: 'one', unit: 'number' }, 1),
    given({ what: 'priceIndex', unit: 'percent', label, ...read(origin) }, value, 10_000),
  ]);
}
