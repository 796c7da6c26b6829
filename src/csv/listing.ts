// Listningsfilen: listed persons per unit, list date and age, long (one row per age) or wide (one column per age, list date or sex).
import { AGE_CLASSES } from '../model/types.ts';
import type { List } from '../model/types.ts';
import { overlaps, readAge } from './ages.ts';
import type { AgeReading } from './ages.ts';
import { distance } from './numbers.ts';
import { readPeriod } from './periods.ts';
import { readRows, Row } from './row.ts';
import { readSex } from './sexes.ts';
import type { Sex } from './sexes.ts';
import { SexSums } from './sexSums.ts';
import type { Sheet } from './sheet.ts';
import { add, listsOf } from './tally.ts';
import type { Tallies, Target } from './tally.ts';

/** Persons that a row counts, in one of its columns. */
export interface Count {
  readonly column: string;
  readonly period: string;
  readonly age: AgeReading;
  readonly persons: number;
}

/** What stands once in a row; null where its columns tell, or where it cannot be used. */
interface Whose {
  readonly unitId: string | null;
  readonly period: string | null;
  readonly km: number | null;
  readonly age: AgeReading | null;
  readonly sex: Sex | null;
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
 * classes they were. Persons of each sex are added up; rows that sum up both are left out.
 */
export function readListing(sheet: Sheet, repair: boolean): Listing {
  const tallies: Tallies = new Map();
  const first = new Map<string, number>();
  const firstRow = new Map<string, number>();
  const written = new Map<string, 'class' | 'single'>();
  const sums = new SexSums(sheet);
  const present = unitsPresent(sheet);
  const readings: Readings = {
    period: remember(readPeriod),
    age: remember(readAge),
    distance: remember((text) => distance(text, sheet.settled ? sheet.decimal : null)),
  };
  const read = (row: Row): Target | null => {
    const whose = whoseOf(row, sheet, readings, repair);
    const { unitId, period, km, age, sex } = whose;
    if (unitId !== null && !firstRow.has(unitId)) firstRow.set(unitId, row.number);
    const counts = sheet.counts === null ? countOf(row, whose) : countsOf(row, sheet.counts, whose, present);
    const aged = row.has('aldersgrupp');
    if (unitId === null || period === null || (aged && age === null)) return null;
    const key = `${period}\n${km}\n${age?.label}\n${sex}\n${unitId}`;
    if (first.has(key))
      row.fault(aged ? 'aldersgrupp' : 'enhet_id', { code: 'duplicateRow', first: first.get(key)! });
    else first.set(key, row.number);
    if (age !== null && overlaps(written, `${period}\n${km}\n${unitId}`, age))
      row.fault('aldersgrupp', { code: 'overlappingAges', ageClass: AGE_CLASSES[age.index]! });
    if (row.rejected) return null;
    const used = sums.used(row, unitId, km, sex, counts);
    if (row.rejected) return null;
    for (const count of used)
      add(tallies, { period: count.period, unitId, km }, count.age, count.persons, row.number);
    return { period, unitId, km };
  };
  const passes = sums.passes.map((rows) => readRows({ ...sheet, rows }, read));
  const rejected = passes.reduce((total, pass) => total + pass.rejected, 0);
  return { items: listsOf(tallies, sheet.file), firstRow, rejected };
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

function whoseOf(row: Row, sheet: Sheet, readings: Readings, repair: boolean): Whose {
  const unitId = row.text('enhet_id');
  const period = row.has('period') ? periodOf(row, readings) : (sheet.period ?? '');
  const home = row.cell('avstand_km');
  const km = home === '' ? null : readings.distance(home);
  if (typeof km === 'string') row.fault('avstand_km', { code: km });
  const age = ageOf(row, readings, repair);
  return { unitId, period, km: typeof km === 'string' ? null : km, age, sex: sexOf(row) };
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

function sexOf(row: Row): Sex | null {
  const text = row.text('kon');
  return text === null ? null : (readSex(text) ?? row.fault('kon', { code: 'notSex' }));
}

function countOf(row: Row, { period, age }: Whose): Count[] {
  const persons = row.persons('antal');
  return age === null || period === null || persons === null
    ? []
    : [{ column: 'antal', period, age, persons }];
}

function countsOf(
  row: Row,
  counts: NonNullable<Sheet['counts']>,
  whose: Whose,
  present: ReadonlySet<string>,
): Count[] {
  const read: Count[] = [];
  for (const [column, head] of counts) {
    const absent = head.period !== null && !present.has(`${head.period}\n${whose.unitId}`);
    if (absent && row.cell(column) === '') continue;
    const persons = row.persons(column);
    const age = head.age ?? whose.age;
    const period = head.period ?? whose.period;
    if (persons !== null && age !== null && period !== null) read.push({ column, period, age, persons });
  }
  return read;
}

/** The units that have any persons written for each list date that has columns of its own: others are not on that list. */
function unitsPresent(sheet: Sheet): ReadonlySet<string> {
  const present = new Set<string>();
  const dated = [...(sheet.counts ?? [])].filter(([, { period }]) => period !== null);
  for (const raw of dated.length > 0 ? sheet.rows : []) {
    const row = new Row(sheet, raw);
    const unitId = row.cell('enhet_id');
    for (const [column, { period }] of dated)
      if (row.cell(column) !== '') present.add(`${period}\n${unitId}`);
  }
  return present;
}
