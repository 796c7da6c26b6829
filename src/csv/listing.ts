// Listningsfilen: listed persons per unit, list date and age, long (one row per age) or wide (one column per age).
import { AGE_CLASSES, OLDEST } from '../model/types.ts';
import type { List, UnitList } from '../model/types.ts';
import { overlaps, readAge } from './ages.ts';
import type { AgeReading } from './ages.ts';
import { distance } from './numbers.ts';
import { readPeriod } from './periods.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

/** The persons of one unit and list date, as they add up row by row. */
interface Tally {
  readonly classes: number[];
  ages: number[] | null;
  readonly residence: Map<number, number>;
  /** The rows that count each class, ascending. */
  readonly rows: number[][];
}

/** Whose persons a row counts, and how far from the hospital they live. */
interface Target {
  readonly period: string;
  readonly unitId: string;
  readonly km: number | null;
}

interface Count {
  readonly age: AgeReading;
  readonly persons: number;
}

interface Readings {
  readonly period: (text: string) => string | null;
  readonly age: (text: string) => AgeReading | null;
  readonly distance: (text: string) => number | 'notDistance';
}

interface Listing {
  readonly items: List[];
  /** The first row where each unit id stands, be it one that can be used or not. */
  readonly firstRow: Map<string, number>;
  readonly rejected: number;
}

/**
 * The lists of the rows that can be used, by period, each with its units by id. `repair` reads dates as the
 * classes they were.
 */
export function readListing(sheet: Sheet, repair: boolean): Listing {
  const { ages: wide, decimal } = sheet;
  const periods = new Map<string, Map<string, Tally>>();
  const first = new Map<string, number>();
  const firstRow = new Map<string, number>();
  const written = new Map<string, 'class' | 'single'>();
  const readings: Readings = {
    period: remember(readPeriod),
    age: remember(readAge),
    distance: remember((text) => distance(text, decimal)),
  };
  const { rejected } = readRows(sheet, (row) => {
    const target = targetOf(row, readings, firstRow);
    const age = wide === null ? ageOf(row, readings, repair) : null;
    const counts = wide === null ? countOf(row, age) : countsOf(row, wide);
    if (target === null || (wide === null && age === null)) return null;
    const key = `${target.period}\n${target.km}\n${age?.label}\n${target.unitId}`;
    if (first.has(key))
      row.fault(age ? 'aldersgrupp' : 'enhet_id', { code: 'duplicateRow', first: first.get(key)! });
    else first.set(key, row.number);
    if (age !== null && overlaps(written, `${target.period}\n${target.km}\n${target.unitId}`, age))
      row.fault('aldersgrupp', { code: 'overlappingAges', ageClass: AGE_CLASSES[age.index]! });
    if (row.rejected) return null;
    const tally = tallyOf(periods, target);
    for (const count of counts) add(tally, target, count, row.number);
    return target;
  });
  return { items: listsOf(periods, sheet.file), firstRow, rejected };
}

/** A long file writes the same few texts in row after row: each is read once. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function targetOf(row: Row, readings: Readings, firstRow: Map<string, number>): Target | null {
  const unitId = row.text('enhet_id');
  if (unitId !== null && !firstRow.has(unitId)) firstRow.set(unitId, row.number);
  const period = periodOf(row, readings);
  const home = row.cell('avstand_km');
  const km = home === '' ? null : readings.distance(home);
  if (typeof km === 'string') return row.fault('avstand_km', { code: km });
  return unitId === null || period === null ? null : { unitId, period, km };
}

function periodOf(row: Row, readings: Readings): string | null {
  const text = row.text('period');
  if (text === null) return null;
  return readings.period(text) ?? row.fault('period', { code: 'notPeriod' });
}

function ageOf(row: Row, readings: Readings, repair: boolean): AgeReading | null {
  const text = row.text('aldersgrupp');
  if (text === null) return null;
  const age = readings.age(text) ?? row.fault('aldersgrupp', { code: 'notAge' });
  if (!age?.taken || repair) return age;
  return row.fault('aldersgrupp', { code: 'ageAsDate', suggestion: age.taken }, 'question');
}

function countOf(row: Row, age: AgeReading | null): Count[] {
  const persons = row.persons('antal');
  return age === null || persons === null ? [] : [{ age, persons }];
}

function countsOf(row: Row, wide: ReadonlyMap<string, AgeReading>): Count[] {
  const counts: Count[] = [];
  for (const [column, age] of wide) {
    const persons = row.persons(column);
    if (persons !== null) counts.push({ age, persons });
  }
  return counts;
}

function tallyOf(periods: Map<string, Map<string, Tally>>, { period, unitId }: Target): Tally {
  const units = periods.get(period) ?? new Map<string, Tally>();
  periods.set(period, units);
  const tally = units.get(unitId) ?? {
    classes: AGE_CLASSES.map(() => 0),
    ages: null,
    residence: new Map(),
    rows: AGE_CLASSES.map(() => []),
  };
  units.set(unitId, tally);
  return tally;
}

function add(tally: Tally, { km }: Target, { age, persons }: Count, row: number): void {
  tally.classes[age.index]! += persons;
  if (age.single !== null) {
    tally.ages ??= Array.from({ length: OLDEST + 1 }, () => 0);
    tally.ages[age.single]! += persons;
  }
  const rows = tally.rows[age.index]!;
  // A wide row may count a class in several single ages.
  if (rows.at(-1) !== row) rows.push(row);
  if (km !== null && persons > 0) tally.residence.set(km, (tally.residence.get(km) ?? 0) + persons);
}

function listsOf(periods: Map<string, Map<string, Tally>>, file: string): List[] {
  return sorted(periods).map(([period, units]) => ({
    period,
    units: sorted(units).map(([unitId, tally]) => unitListOf(unitId, tally, file)),
  }));
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
