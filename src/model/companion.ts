// Medföljande personal i slutenvård (Region Värmland): hours × assistance rate, under an agreement and for four weeks.
import { rounded } from '../money/fraction.ts';
import { daysBetween, isDay } from './day.ts';
import { placed, type Fault, type FaultOf } from './fault.ts';
import { valueOfYear, type Series } from './series.ts';
import { given, made, read, type Step } from './trace.ts';
import type { Activity, CompanionShift, Rules } from './types.ts';

const RATE: Series = { post: 'companion', kind: 'assistanceRate', column: 'amount' };

/** Days without a shift that a stay may hold; the source does not say when one stay ends and another begins. */
const LONGEST_GAP = 7;

/** `noAgreement`, `stayTooLong`: nothing is payable. `repaid`: benefit was granted afterwards. */
export type CompanionRemark = 'noAgreement' | 'stayTooLong' | 'repaid';

/** What a shift costs the requester, or what is paid back for it. */
export interface CompanionEntry {
  readonly shift: CompanionShift;
  /** The day that settles it: the shift's, or that of the grant. */
  readonly date: string;
  /** Hours × 10² that are paid; below zero where they are paid back. */
  readonly hours: number;
  /** Öre per hour; null where nothing is payable. */
  readonly rate: number | null;
  /** Öre, below zero where it is paid back; null where a fault bars it. */
  readonly ore: number | null;
  /** Its value is `ore`. */
  readonly step: Step | null;
  readonly remarks: readonly CompanionRemark[];
}

type Refusal = FaultOf<'noAgreement' | 'stayTooLong'>;

/**
 * The entries that a period (`2026` or `2026-03`) settles, by day. A shift is paid at the assistance rate of its year,
 * rounded to öre. What was paid is paid back on the day that benefit is granted for the same time, or on the day of the
 * shift where the grant came before it. Without a signed agreement nothing is payable, nor after the longest stay.
 */
export function companionEntries(
  shifts: readonly CompanionShift[],
  rules: Rules,
  activities: readonly Activity[],
  period: string,
): { readonly entries: readonly CompanionEntry[]; readonly faults: readonly Fault[] } {
  const isIn = (day: string | null): boolean => day?.startsWith(`${period}-`) ?? false;
  const usable = shifts.filter(isUsable).toSorted(byDay);
  const unusable = shifts.filter((shift) => !isUsable(shift) && isIn(shift.date));
  const stays = firstDays(usable);
  const settled = usable
    .filter((shift) => isIn(shift.date) || isIn(repaidOn(shift)))
    .map((shift) => ({ shift, refusals: refusalsOf(shift, stays.get(dayOfStay(shift))!, rules) }));
  const payable = settled.filter(({ refusals }) => refusals.length === 0).map(({ shift }) => shift);
  const refused = settled.filter(({ shift, refusals }) => refusals.length > 0 && isIn(shift.date));
  const rates = new Map([...new Set(payable.map(yearOf))].map((year) => [year, rateOf(activities, year)]));
  const charges = payable.map((shift) => charge(shift, rates.get(yearOf(shift))!.step));
  const entries = [
    ...charges.filter(({ date }) => isIn(date)),
    ...charges.filter(({ shift }) => isIn(repaidOn(shift))).map(repayment),
    ...refused.map(({ shift, refusals }) => unpaid(shift, refusals)),
    ...unusable.map(barred),
  ];
  return {
    entries: entries.toSorted((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : byDay(a.shift, b.shift),
    ),
    faults: [
      ...[...rates.values()].flatMap(({ faults }) => faults),
      ...refused.flatMap(({ refusals }) => refusals),
      ...unusable.map((shift): Fault => ({ code: 'unusableShift', severity: 'error', ...about(shift) })),
    ],
  };
}

/** Värmland, bilaga 1: hours × the assistance rate of the year. */
function charge(shift: CompanionShift, rate: Step | null): CompanionEntry {
  if (!rate) return barred(shift);
  const hours = given({ ...nameOf(shift), what: 'companionHours', unit: 'hours' }, shift.hours, 100);
  const name = { ...nameOf(shift), what: 'companionShift' } as const;
  const step = made(name, 'rounded', [made(name, 'product', [rate, hours])]);
  return { ...barred(shift), hours: shift.hours, rate: rounded(rate.value), ore: rounded(step.value), step };
}

/** The same amount, the other way. */
function repayment(charged: CompanionEntry): CompanionEntry {
  const { shift, hours, ore, step } = charged;
  const date = repaidOn(shift)!;
  if (ore === null || !step) return { ...charged, date, remarks: ['repaid'] };
  const name = { ...nameOf(shift), what: 'repayment' } as const;
  const back = made(name, 'product', [given({ what: 'sign', unit: 'number' }, -1), step]);
  return { ...charged, date, hours: -hours || 0, ore: -ore || 0, step: back, remarks: ['repaid'] };
}

function unpaid(shift: CompanionShift, refusals: readonly Refusal[]): CompanionEntry {
  const step = given({ ...nameOf(shift), what: 'withoutCompensation' }, 0);
  return { ...barred(shift), ore: 0, step, remarks: refusals.map(({ code }) => code) };
}

function barred(shift: CompanionShift): CompanionEntry {
  return { shift, date: shift.date, hours: 0, rate: null, ore: null, step: null, remarks: [] };
}

/** Why a shift is not payable: no agreement was signed, or the stay has lasted longer than a short one (four weeks). */
function refusalsOf(shift: CompanionShift, first: string, { companion: { longestDays } }: Rules): Refusal[] {
  const refusals: Refusal[] = [];
  const days = daysBetween(first, shift.date) + 1;
  if (shift.agreement.trim() === '')
    refusals.push({ code: 'noAgreement', severity: 'error', ...about(shift) });
  const stay = { first, days, longest: longestDays };
  if (days > longestDays)
    refusals.push({ code: 'stayTooLong', severity: 'warning', ...stay, ...about(shift) });
  return refusals;
}

/** The first day of the stay that each day belongs to: the shifts of a performer's patient without a longer gap. */
function firstDays(shifts: readonly CompanionShift[]): Map<string, string> {
  const firsts = new Map<string, string>();
  const latest = new Map<string, { first: string; last: string }>();
  for (const shift of shifts) {
    const key = JSON.stringify([shift.performer, shift.patient]);
    const stay = latest.get(key);
    const goesOn = stay && daysBetween(stay.last, shift.date) - 1 <= LONGEST_GAP;
    const first = goesOn ? stay.first : shift.date;
    latest.set(key, { first, last: shift.date });
    firsts.set(dayOfStay(shift), first);
  }
  return firsts;
}

function rateOf(
  activities: readonly Activity[],
  year: number,
): { step: Step | null; faults: readonly Fault[] } {
  const { value: found, faults } = valueOfYear(activities, RATE, year);
  if (!found)
    return {
      step: null,
      faults: faults.length > 0 ? faults : [{ code: 'assistanceRateMissing', severity: 'error', year }],
    };
  const { value, origin } = found;
  const name = { what: 'assistanceRate', unit: 'kr', label: String(year) } as const;
  return { step: given({ ...name, ...read(origin) }, value), faults: [] };
}

function repaidOn({ date, granted }: CompanionShift): string | null {
  return granted !== null && granted < date ? date : granted;
}

function isUsable({ date, hours, granted }: CompanionShift): boolean {
  return isDay(date) && Number.isSafeInteger(hours) && hours >= 0 && (granted === null || isDay(granted));
}

function yearOf({ date }: CompanionShift): number {
  return Number(date.slice(0, 4));
}

function dayOfStay({ performer, patient, date }: CompanionShift): string {
  return JSON.stringify([performer, patient, date]);
}

/** By day; what is left of the order decides only between shifts that are alike. */
function byDay(a: CompanionShift, b: CompanionShift): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function orderOf({ date, performer, requester, patient, hours }: CompanionShift): string {
  return JSON.stringify([date, requester, performer, patient, hours]);
}

function about({
  date,
  patient,
  origin,
}: CompanionShift): Pick<CompanionShift, 'date' | 'patient'> & ReturnType<typeof placed> {
  return { date, patient, ...placed(origin) };
}

function nameOf({
  date,
  patient,
  origin,
}: CompanionShift): { unit: 'kr'; label: string } & Pick<Step, 'origin' | 'typed'> {
  return { unit: 'kr', label: `${date} ${patient}`, ...read(origin) };
}
