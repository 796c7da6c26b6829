// Uppdrag (bilaga 2 och 4): what one assignment of service purchase costs, by started hours or at cost.
import { rounded } from '../money/fraction.ts';
import { isDay } from './day.ts';
import { placed, type Fault } from './fault.ts';
import { hourlyRate } from './hourlyRate.ts';
import { startedHours, type StartedHours } from './startedHours.ts';
import { given, made, read, type Step } from './trace.ts';
import type { Activity, Assignment, Rules } from './types.ts';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/**
 * What the specification has to say of an assignment. `night`: done without compensation. `travelNotPaid`: the journey
 * was not made for this alone. `splitDay`: its minutes are rounded up together with others of the day. `accompanying`:
 * at cost. `disputed`: the requester pays half.
 */
export type AssignmentRemark = 'night' | 'travelNotPaid' | 'splitDay' | 'accompanying' | 'disputed';

export interface PricedAssignment {
  readonly assignment: Assignment;
  /** Whole hours that are paid; 0 at night and at cost. */
  readonly hours: number;
  /** Öre per hour; null where nothing is paid by the hour. */
  readonly rate: number | null;
  /** Öre that the requester pays the performer; null where a fault bars it. */
  readonly ore: number | null;
  /** Its value is `ore`. */
  readonly step: Step | null;
  readonly remarks: readonly AssignmentRemark[];
}

/**
 * Every assignment with its price, by date and time. Hours are paid at the rate of the year in which the work was done.
 * Aids that hired staff prescribe (bilaga 4) are the requester's own cost and no part of this.
 */
export function priced(
  assignments: readonly Assignment[],
  rules: Rules,
  activities: readonly Activity[],
): { readonly items: readonly PricedAssignment[]; readonly faults: readonly Fault[] } {
  const sorted = assignments.filter(isUsable).toSorted(byTime);
  const hourly = sorted.filter((assignment) => paidByHour(assignment, rules));
  const started = startedHours(hourly, rules.interpretations['servicePurchase.hour']);
  const years = [...new Set(hourly.map(yearOf))];
  const rates = new Map(years.map((year) => [year, hourlyRate(rules, activities, year)]));
  const items = [
    ...hourly.map((item, i) => byHour(item, started[i]!, rates.get(yearOf(item))!.step)),
    ...sorted.filter((assignment) => !paidByHour(assignment, rules)).map(notByHour),
    ...assignments.filter((assignment) => !isUsable(assignment)).map(barred),
  ];
  return {
    items: items.toSorted((a, b) => byTime(a.assignment, b.assignment)),
    faults: [...[...rates.values()].flatMap(({ faults }) => faults), ...assignments.flatMap(faultsOf)],
  };
}

/** Bilaga 4: started hours × the year's rate. */
function byHour(assignment: Assignment, started: StartedHours, rate: Step | null): PricedAssignment {
  if (!rate) return barred(assignment);
  const remarks: AssignmentRemark[] = [];
  if (assignment.travelMinutes > 0 && !assignment.ownJourney) remarks.push('travelNotPaid');
  if (started.together) remarks.push('splitDay');
  const amount = made(nameOf(assignment), 'product', [rate, started.step]);
  return paid(assignment, amount, remarks, rounded(started.step.value), rounded(rate.value));
}

/**
 * Bilaga 4, staff in hospital: wage, travel and travel time at cost, at whatever hour. Bilaga 2, evenings and nights
 * within the primary-care assignment: nothing.
 */
function notByHour(assignment: Assignment): PricedAssignment {
  const { kind, cost } = assignment;
  if (kind !== 'accompanying')
    return paid(assignment, given({ ...nameOf(assignment), what: 'withoutCompensation' }, 0), ['night']);
  if (cost === null) return barred(assignment);
  return paid(assignment, given({ ...nameOf(assignment), what: 'costOfStaff' }, cost), ['accompanying']);
}

/** Huvudavtalet §7.7 and §8: where it is disputed who pays, half. The requester's half is rounded half away from zero. */
function paid(
  assignment: Assignment,
  amount: Step,
  remarks: readonly AssignmentRemark[],
  hours = 0,
  rate: number | null = null,
): PricedAssignment {
  if (!assignment.disputed)
    return { assignment, hours, rate, ore: rounded(amount.value), step: amount, remarks };
  const two = given({ what: 'sharers', unit: 'number' }, 2);
  const half = made({ what: 'assignment', unit: 'kr' }, 'quotient', [amount, two]);
  const step = made(nameOf(assignment), 'rounded', [half]);
  return { assignment, hours, rate, ore: rounded(step.value), step, remarks: [...remarks, 'disputed'] };
}

function barred(assignment: Assignment): PricedAssignment {
  return { assignment, hours: 0, rate: null, ore: null, step: null, remarks: [] };
}

/**
 * Whether work is paid by the hour: not at cost, and not primary care that begins in the evening or at night. The
 * source gives no rule for work that lasts past a limit: when it begins decides, for all of it. 17.00 is evening,
 * 08.00 is day; Saturdays and Sundays are as other days.
 */
function paidByHour({ kind, start }: Assignment, { servicePurchase: { dayFrom, dayTo } }: Rules): boolean {
  const day = start >= dayFrom * MINUTES_PER_HOUR && start < dayTo * MINUTES_PER_HOUR;
  return kind === 'specialist' || (kind === 'primaryCare' && day);
}

function faultsOf(assignment: Assignment): Fault[] {
  const { date, kind, cost, origin } = assignment;
  const at = { date, ...placed(origin) };
  if (!isUsable(assignment)) return [{ code: 'unusableAssignment', severity: 'error', ...at }];
  if (kind === 'accompanying')
    return cost === null ? [{ code: 'accompanyingWithoutCost', severity: 'error', ...at }] : [];
  return cost === null ? [] : [{ code: 'costNotPaid', severity: 'warning', ...at }];
}

function isUsable({ date, start, careMinutes, adminMinutes, travelMinutes, cost }: Assignment): boolean {
  const counts = [start, careMinutes, adminMinutes, travelMinutes, cost ?? 0];
  return isDay(date) && start < MINUTES_PER_DAY && counts.every((n) => Number.isSafeInteger(n) && n >= 0);
}

function yearOf({ date }: Assignment): number {
  return Number(date.slice(0, 4));
}

/** By date and time of day; what is left of the order decides only between assignments that are alike. */
function byTime(a: Assignment, b: Assignment): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  const differs = one.findIndex((value, i) => value !== other[i]);
  if (differs < 0) return 0;
  return one[differs]! < other[differs]! ? -1 : 1;
}

function orderOf(a: Assignment): (string | number)[] {
  return [
    a.date,
    a.start,
    a.requester,
    a.performer,
    a.patient,
    a.careMinutes,
    a.adminMinutes,
    a.travelMinutes,
    Number(a.ownJourney),
    a.kind,
    a.cost ?? -1,
    Number(a.disputed),
  ];
}

function nameOf({
  date,
  patient,
  origin,
}: Assignment): Pick<Step, 'what' | 'unit' | 'label' | 'origin' | 'typed'> {
  return { what: 'assignment', unit: 'kr', label: `${date} ${patient}`, ...read(origin) };
}
