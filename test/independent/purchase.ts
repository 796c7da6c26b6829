// Bilaga 2 and 4: what an assignment of service purchase costs, and interest on what is paid late.
//
// What the source does not say and both must agree on: when work begins decides whether it is by day; the chain of
// indices is rounded once, to öre; an hour of a patient's day stands at the assignment that starts it; the requester's
// half of what is disputed is rounded half away from zero; a year has 365 days.
import type { Activity, Assignment } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, nearest, over, plus, times, type Fraction } from '../money/exact.ts';
import { decimal, kr, type Ore } from './amounts.ts';
import { isDay, next, number, read, write } from './calendar.ts';

/** A `*` row's value of a year; undefined where nobody states it, null where what is stated is of no use. */
export function stated(
  rows: readonly Activity[],
  post: 'servicePurchase' | 'companion',
  kind: string,
  year: number,
): number | null | undefined {
  const own = rows.filter(
    (row) =>
      row.unitId === null && row.post === post && row.kind === kind && row.period.startsWith(String(year)),
  );
  if (own.length === 0) return undefined;
  const value = kind === 'vpi' ? own[0]!.count : own[0]!.amount;
  return own.length > 1 || own[0]!.period.length > 4 ? null : value;
}

/** Öre for a started hour: as announced, or the printed rate × (1 + VPI) for each year since it was fixed. */
function hourlyRate(rows: readonly Activity[], year: number, file: YearFile): Ore {
  const announced = stated(rows, 'servicePurchase', 'rate', year);
  if (announced !== undefined) return announced === null ? null : BigInt(announced);
  let rate = kr(file.servicePurchase.rate.value);
  for (let indexed = Number(file.servicePurchase.indexFrom.value); indexed <= year; indexed++) {
    const percent = stated(rows, 'servicePurchase', 'vpi', indexed);
    if (percent === undefined || percent === null || percent <= -10_000) return null;
    rate = times(rate, plus(fraction(1), fraction(percent, 10_000)));
  }
  return nearest(rate);
}

export interface Priced {
  readonly assignment: Assignment;
  /** Whole hours that are paid. */
  readonly hours: number;
  readonly ore: Ore;
}

/** Every assignment with its price. */
export function priced(
  assignments: readonly Assignment[],
  rows: readonly Activity[],
  file: YearFile,
): Priced[] {
  const before: Assignment[] = [];
  return [...assignments].sort(byTime).map((assignment): Priced => {
    const { kind, cost, disputed, date } = assignment;
    if (!isUsable(assignment)) return { assignment, hours: 0, ore: null };
    const half = (ore: Ore): Ore => (ore !== null && disputed ? nearest(fraction(ore, 2n)) : ore);
    if (kind === 'accompanying')
      return { assignment, hours: 0, ore: half(cost === null ? null : BigInt(cost)) };
    if (!isPaid(assignment, file)) return { assignment, hours: 0, ore: 0n };
    const earlier = before.filter((other) => isTogether(other, assignment, file));
    before.push(assignment);
    const hours = startedHours([...earlier, assignment]) - startedHours(earlier);
    const rate = hourlyRate(rows, Number(date.slice(0, 4)), file);
    // Of what cannot be priced the hours are not told either.
    if (rate === null) return { assignment, hours: 0, ore: null };
    return { assignment, hours, ore: half(rate * BigInt(hours)) };
  });
}

function startedHours(assignments: readonly Assignment[]): number {
  let minutes = 0;
  for (const { careMinutes, adminMinutes, travelMinutes, ownJourney } of assignments)
    minutes += careMinutes + adminMinutes + (ownJourney ? travelMinutes : 0);
  return Math.ceil(minutes / 60);
}

/** Primary care from the evening to the morning is done without compensation. */
function isPaid({ kind, start }: Assignment, { servicePurchase: { dayFrom, dayTo } }: YearFile): boolean {
  return kind === 'specialist' || (start >= 60 * Number(dayFrom.value) && start < 60 * Number(dayTo.value));
}

/** Whether minutes are rounded up together: of one performer's work for one patient of one requester in one day. */
function isTogether(a: Assignment, b: Assignment, file: YearFile): boolean {
  if (file.interpretations['servicePurchase.hour'].value === 'assignment') return false;
  return (['requester', 'performer', 'patient', 'date', 'kind', 'disputed'] as const).every(
    (field) => a[field] === b[field],
  );
}

function isUsable(a: Assignment): boolean {
  const counts = [a.start, a.careMinutes, a.adminMinutes, a.travelMinutes, a.cost ?? 0];
  return isDay(a.date) && a.start < 1440 && counts.every((count) => Number.isInteger(count) && count >= 0);
}

/** In the order of the day; of those that begin at once the shorter first. */
function byTime(a: Assignment, b: Assignment): number {
  const order = (one: Assignment): readonly (string | number)[] => [
    ...[one.date, one.start, one.requester, one.performer, one.patient],
    ...[one.careMinutes, one.adminMinutes, one.travelMinutes, Number(one.ownJourney)],
  ];
  const [first, second] = [order(a), order(b)];
  const at = first.findIndex((value, i) => value !== second[i]);
  return at < 0 ? 0 : first[at]! < second[at]! ? -1 : 1;
}

/**
 * 6 § räntelagen: debt × (reference rate + markup) × days ÷ 365, day by day from the one after it was due. `rates` are
 * per cent × 10² by half-year, `2026-07`; null where one is missing.
 */
export function interest(
  debt: bigint,
  due: string,
  paid: string,
  rates: ReadonlyMap<string, number>,
  markup: string,
): Ore {
  let sum: Fraction = fraction(0);
  if (debt <= 0n) return 0n;
  for (let day = next(read(due)); number(day) <= number(read(paid)); day = next(day)) {
    const rate = rates.get(`${write(day).slice(0, 4)}-${day[1] < 7 ? '01' : '07'}`);
    if (rate === undefined) return null;
    const percent = plus(fraction(rate, 100), decimal(markup));
    sum = plus(sum, times(fraction(debt), over(percent, fraction(100 * 365))));
  }
  return nearest(sum);
}
