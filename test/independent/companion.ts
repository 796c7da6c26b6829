// Region Värmland: what companions in hospital cost who asks for them, and what is paid back.
//
// What the source does not say and both must agree on: a stay ends where a patient has no shift of the performer for
// more than seven days; each shift is rounded to öre; what is granted before the shift is paid back on its day.
import type { Activity, CompanionShift } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, nearest } from '../money/exact.ts';
import type { Ore } from './amounts.ts';
import { isDay, number, read } from './calendar.ts';
import { stated } from './purchase.ts';

const LONGEST_GAP = 7;

/** A shift that is to be paid or paid back. */
export interface Settled {
  readonly shift: CompanionShift;
  /** The day that settles it. */
  readonly date: string;
  /** Öre, below zero where it is paid back; null where it cannot be known. */
  readonly ore: Ore;
  /** Hours × 10². */
  readonly hours: number;
}

/** What a period (`2026` or `2026-03`) settles. */
export function settledIn(
  period: string,
  shifts: readonly CompanionShift[],
  rows: readonly Activity[],
  file: YearFile,
): Settled[] {
  return shifts
    .flatMap((shift) => settlements(shift, shifts, rows, file))
    .filter(({ date }) => date.startsWith(`${period}-`));
}

function settlements(
  shift: CompanionShift,
  all: readonly CompanionShift[],
  rows: readonly Activity[],
  file: YearFile,
): Settled[] {
  const { date, granted, hours, agreement } = shift;
  if (!isUsable(shift)) return [{ shift, date, ore: null, hours: 0 }];
  const day = number(read(date)) - number(read(firstDay(shift, all))) + 1;
  if (agreement.trim() === '' || day > Number(file.companion.longestDays.value))
    return [{ shift, date, ore: 0n, hours: 0 }];
  const rate = stated(rows, 'companion', 'assistanceRate', Number(date.slice(0, 4))) ?? null;
  const ore = rate === null ? null : nearest(fraction(BigInt(rate) * BigInt(hours), 100n));
  const known = rate === null ? 0 : hours;
  const paid = { shift, date, ore, hours: known };
  if (granted === null) return [paid];
  const back = granted < date ? date : granted;
  return [paid, { shift, date: back, ore: ore === null ? null : -ore, hours: -known }];
}

/** The first day of the stay: back through the shifts of the same patient as long as they are near each other. */
function firstDay({ performer, patient, date }: CompanionShift, all: readonly CompanionShift[]): string {
  const days = all
    .filter((other) => isUsable(other) && other.performer === performer && other.patient === patient)
    .map((other) => other.date)
    .filter((other) => other <= date)
    .sort()
    .reverse();
  let first = date;
  for (const day of days) {
    if (number(read(first)) - number(read(day)) - 1 > LONGEST_GAP) break;
    first = day;
  }
  return first;
}

function isUsable({ date, hours, granted }: CompanionShift): boolean {
  return isDay(date) && Number.isInteger(hours) && hours >= 0 && (granted === null || isDay(granted));
}
