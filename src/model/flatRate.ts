// Schablonersättning (huvudavtalet §10): the volumes of service purchase, and the flat rate that would have paid the same.
import { priced, type PricedAssignment } from './assignment.ts';
import type { Fault } from './fault.ts';
import { grouped } from './group.ts';
import type { Dataset, List, Rules } from './types.ts';

/** Months `2026-03`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

interface Volume {
  readonly assignments: number;
  /** Of them, those done without compensation. */
  readonly unpaid: number;
  /** Whole hours that are paid. */
  readonly hours: number;
  /** Öre that the requester pays; null where a fault bars it. */
  readonly ore: number | null;
}

/** So many times `ore` and the `remainder` once are the whole amount; whole öre, the remainder less than the times. */
interface FlatRate {
  readonly ore: number;
  readonly times: number;
  readonly remainder: number;
}

/** What one requester bought over a period. Rates are null where the amount is, or where there is nothing to divide by. */
export interface Follow extends Volume {
  readonly requester: string;
  /** By the month in which the work was done, every month of the period. */
  readonly months: readonly (Volume & { readonly month: string })[];
  readonly perMonth: FlatRate | null;
  readonly perAssignment: FlatRate | null;
  /** By the persons of the latest list at the end of the period, or the first one after it. */
  readonly perListed: FlatRate | null;
}

/** The follow-up of every requester with work in the period, by id or name. */
export function flatRates(
  dataset: Dataset,
  rules: Rules,
  period: Period,
): { readonly requesters: readonly Follow[]; readonly faults: readonly Fault[] } {
  const months = monthsOf(period);
  const known = new Set(months);
  const inPeriod = dataset.assignments.filter(({ date }) => known.has(date.slice(0, 7)));
  const { items, faults } = priced(inPeriod, rules, dataset.activities);
  const list = listAt(dataset.lists, period.to);
  const requesters = [...grouped(items, ({ assignment }) => assignment.requester)].map(([requester, own]) => {
    const volume = volumeOf(own);
    const listed = list?.units.find(({ unitId }) => unitId === requester)?.classes.reduce((a, b) => a + b, 0);
    return {
      requester,
      ...volume,
      months: months.map((month) => ({
        month,
        ...volumeOf(own.filter(({ assignment }) => assignment.date.startsWith(month))),
      })),
      perMonth: divided(volume.ore, months.length),
      perAssignment: divided(volume.ore, volume.assignments),
      perListed: divided(volume.ore, listed ?? 0),
    };
  });
  return { requesters, faults };
}

function volumeOf(items: readonly PricedAssignment[]): Volume {
  return {
    assignments: items.length,
    unpaid: items.filter(({ remarks }) => remarks.includes('night')).length,
    hours: items.reduce((total, { hours }) => total + hours, 0),
    ore: items.reduce<number | null>(
      (total, { ore }) => (total === null || ore === null ? null : total + ore),
      0,
    ),
  };
}

function divided(ore: number | null, times: number): FlatRate | null {
  if (ore === null || !(times > 0)) return null;
  const remainder = ore % times;
  return { ore: (ore - remainder) / times, times, remainder };
}

/** The latest list of the month or earlier; where there is none, the first one. */
function listAt(lists: readonly List[], month: string): List | null {
  const sorted = lists.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return sorted.findLast(({ period }) => period <= month) ?? sorted[0] ?? null;
}

function monthsOf({ from, to }: Period): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: Math.max(0, number(to) - number(from) + 1) }, (_, i) => {
    const month = number(from) + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
