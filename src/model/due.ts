// Belopp för en rad: what a row of the activity file comes to, and in which months it is paid.
import { fraction, plus, times, type Fraction } from '../money/fraction.ts';
import type { CountUnit, Kind } from './kind.ts';
import { given, made, read, type Step, type StepUnit } from './trace.ts';
import type { Activity, Rules } from './types.ts';

export interface Due {
  /** How the amount came about; its value is the sum of the months. */
  readonly step: Step;
  /** Öre for each of the twelve months, exact. */
  readonly months: readonly Fraction[];
}

/** A count of one of these has a unit of its own; the others are mere numbers. */
const UNITS: Partial<Record<CountUnit, StepUnit>> = { hours: 'hours', months: 'months', percent: 'percent' };
const MONTHS = 12;

/** Number × price × the part that is paid; a twelfth of a yearly price in a row for one month. */
export function dueOf(row: Activity, kind: Kind, price: Step, rules: Rules): Due {
  const factors = [
    ...(row.count === null ? [] : [countOf(row, row.count, kind)]),
    price,
    ...(kind.share ? [kind.share(rules)] : []),
    ...(kind.stock && isMonth(row.period) ? [partOfYear(1)] : []),
    ...(kind.deducted ? [minus()] : []),
  ];
  const step =
    factors.length === 1
      ? price
      : made({ what: 'activity', label: row.kind, post: row.post, unit: 'kr' }, 'product', factors);
  return { step, months: spread(step.value, row.period) };
}

function countOf({ post, kind: label, origin }: Activity, count: number, { counts }: Kind): Step {
  const unit = UNITS[counts] ?? 'number';
  return given(
    { what: 'count', label, post, unit, ...read(origin) },
    count,
    counts === 'percent' ? 10_000 : 100,
  );
}

/** A number of the twelve months of the year; the label tells which, where that matters. */
export function partOfYear(months: number, label?: string): Step {
  const name = { unit: 'months', ...(label !== undefined && { label }) } as const;
  return made({ what: 'partOfYear', unit: 'number' }, 'quotient', [
    given({ what: 'months', ...name }, months),
    given({ what: 'yearMonths', unit: 'months' }, MONTHS),
  ]);
}

/** An amount in the month of its period, or spread evenly over those of the year. */
function spread(amount: Fraction, period: string): Fraction[] {
  const twelfth = times(amount, fraction(1, MONTHS));
  return monthly((month) => (!isMonth(period) ? twelfth : coversMonth(period, month) ? amount : fraction(0)));
}

/** The sum of some dues, as the yearly amount of a line. */
export function sumOfDues(line: string, dues: readonly Due[]): Due {
  return {
    step: made(
      { what: 'yearAmount', label: line, unit: 'kr' },
      'sum',
      dues.map(({ step }) => step),
    ),
    months: monthly((month) => dues.reduce((sum, { months }) => plus(sum, months[month - 1]!), fraction(0))),
  };
}

/** The same as a cost. */
export function costOf({ step, months }: Due): Due {
  const { what, unit, label, post } = step;
  const name = { what, unit, ...(label !== undefined && { label }), ...(post && { post }) };
  return {
    step: made(name, 'product', [minus(), step]),
    months: months.map((month) => times(month, fraction(-1))),
  };
}

function minus(): Step {
  return given({ what: 'sign', unit: 'number' }, -1);
}

/** A value for each of the months 1–12. */
export function monthly<T>(of: (month: number) => T): T[] {
  return Array.from({ length: MONTHS }, (_, index) => of(index + 1));
}

/** Whether a period is a month, and not a whole year. */
export function isMonth(period: string): boolean {
  return period.length > 4;
}

/** Whether a period of the year is the month 1–12 or holds it. */
export function coversMonth(period: string, month: number): boolean {
  return !isMonth(period) || Number(period.slice(5)) === month;
}
