// Dröjsmålsränta (bilaga 4; 6 § räntelagen): the reference rate of each half-year and a markup, on what is paid late.
import { rounded } from '../money/fraction.ts';
import { addDays, daysBetween } from './day.ts';
import type { Fault } from './fault.ts';
import { seriesRows, valueOf, type Series } from './series.ts';
import { given, made, read, type Step } from './trace.ts';
import type { Activity, Origin } from './types.ts';

/** The law speaks of a rate a year; a year is counted as 365 days, leap years too. */
const DAYS_OF_YEAR = 365;

const SERIES: Series = { post: 'servicePurchase', kind: 'referenceRate', column: 'count' };

/** The reference rate (referensränta) of a half-year. */
export interface ReferenceRate {
  /** The half-year's first month, `2026-01` or `2026-07`. */
  readonly from: string;
  /** Per cent × 10²; may be negative. */
  readonly percent: number;
  readonly origin: Origin | null;
}

/** `ore` and `step` are null where a fault bars the interest. */
export interface Interest {
  readonly ore: number | null;
  /** Its value is whole öre; its parts' part is the sum of the half-years. */
  readonly step: Step | null;
  readonly faults: readonly Fault[];
}

/** The rates that the activity file states, in the order of time; each half-year once. */
export function referenceRates(activities: readonly Activity[]): {
  readonly rates: readonly ReferenceRate[];
  readonly faults: readonly Fault[];
} {
  const rates: ReferenceRate[] = [];
  const faults: Fault[] = [];
  const rows = seriesRows(activities, SERIES);
  for (const from of [...new Set(rows.map(({ period }) => period))].sort()) {
    const same = rows.filter(({ period }) => period === from);
    const found = valueOf(same, SERIES, (period) => /^\d{4}-0[17]$/.test(period));
    faults.push(...found.faults);
    if (found.value) rates.push({ from, percent: found.value.value, origin: found.value.origin });
  }
  return { rates, faults };
}

/**
 * Interest in öre on `debt` (öre) due one day and paid on another, days as `2026-03-14`: from the day after it was due
 * to the day of payment, each half-year at its own rate, exact and rounded once. None on what is paid in time or is
 * owed to the payer. `markup` in percentage points × 10². A half-year without its rate is a fault: the rate before
 * does not live on. RangeError for a text that is no day.
 */
export function interest(
  debt: number,
  due: string,
  paid: string,
  rates: readonly ReferenceRate[],
  markup: number,
): Interest {
  const parts: Step[] = [];
  const faults: Fault[] = [];
  const owed = given({ what: 'debt', unit: 'kr' }, debt);
  const added = given(
    { what: 'interestMarkup', unit: 'percent', parameter: 'servicePurchase.interestMarkup' },
    markup,
    10_000,
  );
  const late = debt > 0 ? daysBetween(due, paid) : 0;
  for (let first = addDays(due, 1), left = late; left > 0;) {
    const { from, next } = halfYear(first);
    const days = Math.min(left, daysBetween(first, next));
    const rate = rates.find((candidate) => candidate.from === from);
    if (rate) parts.push(ofHalfYear(owed, rate, added, days));
    else faults.push({ code: 'referenceRateMissing', severity: 'error', period: from });
    first = next;
    left -= days;
  }
  if (faults.length > 0) return { ore: null, step: null, faults };
  const name = { what: 'interest', unit: 'kr' } as const;
  const step = made(name, 'rounded', [made(name, 'sum', parts)]);
  return { ore: rounded(step.value), step, faults };
}

function ofHalfYear(debt: Step, { from, percent, origin }: ReferenceRate, markup: Step, days: number): Step {
  const rate = made({ what: 'interestRate', unit: 'percent', label: from }, 'sum', [
    given({ what: 'referenceRate', unit: 'percent', label: from, ...read(origin) }, percent, 10_000),
    markup,
  ]);
  const part = made({ what: 'partOfYear', unit: 'number', label: from }, 'quotient', [
    given({ what: 'lateDays', unit: 'days', label: from }, days),
    given({ what: 'daysOfYear', unit: 'days' }, DAYS_OF_YEAR),
  ]);
  return made({ what: 'interest', unit: 'kr', label: from }, 'product', [debt, rate, part]);
}

/** The half-year of a day: its first month, and the first day of the next. */
function halfYear(day: string): { from: string; next: string } {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) < 7
    ? { from: `${year}-01`, next: `${year}-07-01` }
    : { from: `${year}-07`, next: `${year + 1}-01-01` };
}
