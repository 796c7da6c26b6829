// Sammanslagna enheter: the persons and the activities of units that have become one, added up.
import { OLDEST } from '../model/types.ts';
import type { Activity, List, Origin, Residence, UnitList } from '../model/types.ts';
import { activityKey } from './activities.ts';

/** The list with each unit under the id that `meant` gives it, without those that it gives null; itself where nothing changes. */
export function mergedUnits(list: List, meant: (id: string) => string | null): List {
  if (list.units.every(({ unitId }) => meant(unitId) === unitId)) return list;
  const units = new Map<string, UnitList>();
  for (const written of list.units) {
    const unitId = meant(written.unitId);
    if (unitId === null) continue;
    const before = units.get(unitId);
    units.set(unitId, before ? addedLists(before, written) : { ...written, unitId });
  }
  return { ...list, units: [...units.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1)) };
}

/**
 * The activities of one unit, period and kind added up where any of them stood under another name: numbers of the
 * same price, or whole amounts. Others stay beside each other, for their fault to be told.
 */
export function mergedActivities(rows: readonly Activity[], asWritten: ReadonlySet<Activity>): Activity[] {
  const merged = new Map<string, Activity[]>();
  const renamed = new Set<string>();
  for (const row of rows) {
    const key = activityKey(row);
    if (!asWritten.has(row)) renamed.add(key);
    const same = merged.get(key) ?? [];
    const sum = renamed.has(key) && same[0] ? addedActivities(same[0], row) : null;
    merged.set(key, sum ? [sum] : [...same, row]);
  }
  return [...merged.values()].flat();
}

/** Single ages are those of either; where one has none, they do not make up their classes, and are not taken to. */
function addedLists(a: UnitList, b: UnitList): UnitList {
  const classes = added(a.classes, b.classes);
  const ages = a.ages && b.ages ? added(a.ages, b.ages) : (a.ages ?? b.ages);
  return {
    unitId: a.unitId,
    classes,
    ages: ages && ages.with(OLDEST, classes.at(-1)!),
    residence: addedHomes(a.residence, b.residence),
    origins: joinedRows(a.origins, b.origins),
  };
}

/** By age class; of two files the first, for a count is told as read in one. */
function joinedRows(a: UnitList['origins'], b: UnitList['origins']): UnitList['origins'] {
  if (a === null || a.file !== b?.file) return a;
  return { file: a.file, rows: a.rows.map((rows, i) => inOrder([...rows, ...b.rows[i]!])) };
}

function addedHomes(a: readonly Residence[], b: readonly Residence[]): Residence[] {
  const persons = new Map(a.map((home) => [home.km, home.persons]));
  for (const home of b) persons.set(home.km, (persons.get(home.km) ?? 0) + home.persons);
  return [...persons].sort(([x], [y]) => x - y).map(([km, count]) => ({ km, persons: count }));
}

/** Null where the two cannot be told as one row. */
function addedActivities(a: Activity, b: Activity): Activity | null {
  const sum = { ...a, origin: joined(a.origin, b.origin) };
  if (a.count !== null && b.count !== null)
    return a.amount === b.amount ? { ...sum, count: a.count + b.count } : null;
  if (a.count !== b.count) return null;
  if (a.amount !== null && b.amount !== null) return { ...sum, amount: a.amount + b.amount };
  return a.amount === b.amount ? sum : null;
}

function joined(a: Origin | null, b: Origin | null): Origin | null {
  if (a === null || b === null) return a ?? b;
  return a.file === b.file ? { file: a.file, rows: inOrder([...a.rows, ...b.rows]) } : a;
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return a.map((count, i) => count + b[i]!);
}

function inOrder(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}
