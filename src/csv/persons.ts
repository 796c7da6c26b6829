// Personregistret: one row a listed person, of which nothing but counts is kept.
import type { List } from '../model/types.ts';
import { distance } from './numbers.ts';
import type { RawRow } from './parse.ts';
import { readPeriod } from './periods.ts';
import { OLDEST_PERSON, PersonCount } from './personCount.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

/** What a row states of a person. */
export interface Person {
  readonly unitId: string;
  readonly period: string;
  /** The age, or the year of birth in a register that states that. */
  readonly stated: number;
  /** Years of age at the end of the list date's year. */
  readonly age: number;
  /** Of the home from the hospital; null where it is not stated. */
  readonly km: number | null;
}

interface Register {
  readonly lists: List[];
  /** The first row where each unit id stands, be it one that can be used or not. */
  readonly firstRow: Map<string, number>;
  readonly rejected: number;
}

const AGE = /^(\d{1,3})(?:[.,]00?)?(?: ?år)?$/i;

/** The lists of a register that is in memory, as `register.ts` makes them of one that is not. */
export function readPersons(sheet: Sheet): Register {
  const persons = new Persons(sheet);
  for (const row of sheet.rows) {
    if (persons.over) break;
    persons.take(row);
  }
  const rejected = persons.over ? sheet.rows.length : persons.rejected;
  return { lists: persons.count.lists(sheet.file), firstRow: persons.firstRow, rejected };
}

/** Counts persons row by row and notes what is wrong with the rows. */
export class Persons {
  readonly count = new PersonCount();
  readonly firstRow = new Map<string, number>();
  /** Rows that cannot be used. */
  rejected = 0;
  readonly #sheet: Sheet;
  /** The one row being read, under the headers of the file. */
  readonly #rows: [RawRow];
  readonly #current: Sheet;
  #over = false;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#rows = [{ row: 0, cells: [] }];
    this.#current = { ...sheet, rows: this.#rows };
  }

  /** There is more of something than a register has: it is not what it was taken for. */
  get over(): boolean {
    return this.#over;
  }

  /** Counts the person of a row; null where it names none that can be counted. */
  take(raw: RawRow): Person | null {
    this.#rows[0] = raw;
    const { items, rejected } = readRows(this.#current, (row) => this.#personIn(row));
    this.rejected += rejected;
    const person = items[0] ?? null;
    if (person === null) return null;
    const over = this.count.add(person);
    if (over !== null) {
      this.#over = true;
      this.#sheet.faults.add(over, 'error', { row: raw.row });
    }
    return person;
  }

  #personIn(row: Row): Person | null {
    const unitId = row.text('enhet_id');
    if (unitId !== null && !this.firstRow.has(unitId)) this.firstRow.set(unitId, row.number);
    const period = row.has('period') ? periodOf(row) : this.#sheet.period;
    const home = row.cell('avstand_km');
    const km = home === '' ? null : distance(home);
    if (km === 'notDistance') row.fault('avstand_km', { code: km });
    const born = row.has('fodelsear') ? yearOfBirth(row, period) : null;
    const stated = row.has('fodelsear') ? born : ageIn(row);
    if (row.rejected || unitId === null || period === null || stated === null) return null;
    const age = born === null ? stated : yearOf(period) - born;
    return { unitId, period, stated, age, km: km as number | null };
  }
}

/** The year of a list date. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

function periodOf(row: Row): string | null {
  const text = row.text('period');
  if (text === null) return null;
  return readPeriod(text) ?? row.fault('period', { code: 'notPeriod' });
}

function ageIn(row: Row): number | null {
  const text = row.text('alder');
  if (text === null) return null;
  const age = Number(AGE.exec(text)?.[1] ?? NaN);
  return age <= OLDEST_PERSON ? age : row.fault('alder', { code: 'notAgeInYears', oldest: OLDEST_PERSON });
}

/** The youngest are born in the year of the list date. */
function yearOfBirth(row: Row, period: string | null): number | null {
  const text = row.text('fodelsear');
  if (text === null || period === null) return null;
  const last = yearOf(period);
  const first = last - OLDEST_PERSON;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= first && year <= last ? year : row.fault('fodelsear', { code: 'notBirthYear', first, last });
}
