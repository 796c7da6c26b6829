// Sammanräkning: persons added up by list date, unit, age and home, with the rows that count them.
import { AGE_CLASSES, OLDEST } from '../model/types.ts';
import type { List, UnitList } from '../model/types.ts';
import type { AgeReading } from './ages.ts';

/** The persons of one unit and list date, as they add up row by row. */
interface Tally {
  readonly classes: number[];
  ages: number[] | null;
  readonly residence: Map<number, number>;
  /** The rows that count each class, as they come: ascending. */
  readonly rows: number[][];
}

/** By period, then by unit id. */
export type Tallies = Map<string, Map<string, Tally>>;

/** Where persons belong, and how far from the hospital they live; null where it is not stated. */
export interface Target {
  readonly period: string;
  readonly unitId: string;
  readonly km: number | null;
}

/** Adds persons of an age that `row` counts. */
export function add(
  tallies: Tallies,
  { period, unitId, km }: Target,
  { index, single }: AgeReading,
  persons: number,
  row: number,
): void {
  const tally = tallyOf(tallies, period, unitId);
  tally.classes[index]! += persons;
  if (single !== null) {
    tally.ages ??= Array.from({ length: OLDEST + 1 }, () => 0);
    tally.ages[single]! += persons;
  }
  const rows = tally.rows[index]!;
  // A wide row may count a class in several columns.
  if (rows.at(-1) !== row) rows.push(row);
  if (km !== null && persons > 0) tally.residence.set(km, (tally.residence.get(km) ?? 0) + persons);
}

/** The lists by period, each with its units by id. */
export function listsOf(tallies: Tallies, file: string): List[] {
  return sorted(tallies).map(([period, units]) => ({
    period,
    units: sorted(units).map(([unitId, tally]) => unitListOf(unitId, tally, file)),
  }));
}

function tallyOf(tallies: Tallies, period: string, unitId: string): Tally {
  const units = tallies.get(period) ?? new Map<string, Tally>();
  tallies.set(period, units);
  const tally = units.get(unitId) ?? {
    classes: AGE_CLASSES.map(() => 0),
    ages: null,
    residence: new Map(),
    rows: AGE_CLASSES.map(() => []),
  };
  units.set(unitId, tally);
  return tally;
}

/** The last class and the last single age are the same persons, whichever of the two the file wrote. */
function unitListOf(unitId: string, { classes, ages, residence, rows }: Tally, file: string): UnitList {
  if (ages !== null) ages[OLDEST] = classes.at(-1)!;
  const homes = [...residence].sort(([a], [b]) => a - b);
  return {
    unitId,
    classes,
    ages,
    residence: homes.map(([km, persons]) => ({ km, persons })),
    origins: { file, rows },
  };
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
