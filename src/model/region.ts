// Regionens lista: the units of one list date, put together with what the units file says of them.
import type { Fault } from './fault.ts';
import { AGE_CLASSES, type Dataset, type Origin, type Unit, type UnitList } from './types.ts';

/** One unit with listed persons. A unit the units file lacks has `unit` null. */
export interface Member {
  readonly id: string;
  readonly unit: Unit | null;
  readonly list: UnitList;
  /** Listed persons, NaN where a count is unusable. */
  readonly listed: number;
}

export interface Region {
  readonly period: string;
  /** Ordered by unit id, so that the order of rows in a file changes nothing. */
  readonly members: readonly Member[];
  /** By member and age class, row by row; NaN throughout for a member with an unusable count. */
  readonly persons: Float64Array;
  /** Persons by member, NaN likewise. */
  readonly listed: Float64Array;
  readonly faults: readonly Fault[];
}

/** The region at one list date, with every fault of the data that the rules will meet. */
export function regionOf(dataset: Dataset, period: string): Region {
  const faults: Fault[] = [];
  const list = dataset.lists.find((candidate) => candidate.period === period);
  if (!list) {
    const periods = dataset.lists.map((candidate) => candidate.period);
    return regionWith(period, [], [{ code: 'noSuchPeriod', severity: 'error', period, periods }]);
  }
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const members: Member[] = [];
  for (const unitList of list.units) {
    const id = unitList.unitId;
    const unit = units.get(id) ?? null;
    if (!unit) faults.push({ code: 'unknownUnit', severity: 'error', unitId: id, period });
    const listed = countListed(unitList, faults);
    if (listed === 0) faults.push({ code: 'emptyList', severity: 'warning', unitId: id, period });
    else members.push({ id, unit, list: unitList, listed });
  }
  const present = new Set(list.units.map((unitList) => unitList.unitId));
  for (const { id } of dataset.units) {
    if (!present.has(id)) faults.push({ code: 'unitWithoutList', severity: 'warning', unitId: id, period });
  }
  if (members.length === 0) faults.push({ code: 'emptyPeriod', severity: 'error', period });
  members.sort((a, b) => (a.id < b.id ? -1 : 1));
  return regionWith(period, members, faults);
}

export function regionWith(period: string, members: readonly Member[], faults: readonly Fault[]): Region {
  const persons = new Float64Array(members.length * AGE_CLASSES.length);
  members.forEach(({ list, listed }, unit) => {
    const first = unit * AGE_CLASSES.length;
    if (Number.isNaN(listed)) persons.fill(NaN, first, first + AGE_CLASSES.length);
    else persons.set(list.classes, first);
  });
  const listed = Float64Array.from(members, (member) => member.listed);
  return { period, members, persons, listed, faults };
}

/** What is made of a region alone: made once, however often the region is counted. */
export function ofRegion<T extends object>(make: (region: Region) => T): (region: Region) => T {
  const known = new WeakMap<Region, T>();
  return (region) => {
    const found = known.get(region) ?? make(region);
    known.set(region, found);
    return found;
  };
}

/** Where the persons of some age classes were read, for a step; nothing where no file holds them. */
export function readAt({ origins }: UnitList, ...classes: readonly number[]): { origin?: Origin } {
  if (!origins) return {};
  const rows = classes.flatMap((index) => origins.rows[index] ?? []);
  return { origin: { file: origins.file, rows: [...new Set(rows)].sort((a, b) => a - b) } };
}

/** Where the unit's own facts were read, for a step. */
export function readFor({ unit }: Member): { origin?: Origin } {
  return unit?.origin ? { origin: unit.origin } : {};
}

function countListed(list: UnitList, faults: Fault[]): number {
  let listed = 0;
  AGE_CLASSES.forEach((ageClass, index) => {
    const count = list.classes[index] ?? NaN;
    if (Number.isSafeInteger(count) && count >= 0) listed += count;
    else {
      listed = NaN;
      faults.push({ code: 'badCount', severity: 'error', unitId: list.unitId, ageClass, count });
    }
  });
  return listed;
}
