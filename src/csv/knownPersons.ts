// Kända personer: rows of a unit and a list date that have been met before are counted by their bytes alone.
import type { DecimalSign } from './numbers.ts';
import type { PersonCount } from './personCount.ts';
import { OLDEST_PERSON } from './personCount.ts';
import { yearOf } from './persons.ts';
import type { Person } from './persons.ts';
import { AGE, COMMA, HOME, PERIOD, POINT, ROLES, RowCells, HOMES, UNIT } from './rowCells.ts';
import type { Sheet } from './sheet.ts';

/** List dates of which rows are known. */
const PERIODS = 64;

export class KnownPersons {
  /** Rows counted. */
  counted = 0;
  readonly cells: RowCells;
  readonly #count: PersonCount;
  /** The values of homes counted, joined bit by bit. */
  #written = 0;
  /** Whether rows state the year of birth in place of the age. */
  readonly #born: boolean;
  readonly #units = new Map<string, number>();
  readonly #periods = new Map<string, number>();
  /** The year of each list date. */
  readonly #years = new Int32Array(PERIODS);
  /** The group of each unit and list date; −1 where no person of it was met. */
  #groups = new Int32Array(0);

  constructor({ headers, columns }: Sheet, count: PersonCount, delimiter: number) {
    this.#count = count;
    this.#born = columns.has('fodelsear');
    const read = ['enhet_id', 'period', this.#born ? 'fodelsear' : 'alder', 'avstand_km'];
    this.cells = new RowCells(
      headers.length,
      read.map((name) => columns.get(name)),
      this.#born,
      delimiter,
    );
  }

  /** The decimal signs of the homes counted. */
  get signs(): DecimalSign[] {
    return [this.#written & COMMA ? 'comma' : null, this.#written & POINT ? 'point' : null];
  }

  /** Counts the persons of the rows from here on, and answers where the first row starts that has to be read. */
  pass(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; ;) {
      const counted = this.#countRows(this.cells.read(bytes, at, to));
      if (counted === 0) return at;
      this.counted += counted;
      at = this.cells.starts[counted]!;
    }
  }

  /** Remembers what the cells of a row stand for that has been read. */
  learn(bytes: Uint8Array, at: number, { unitId, period, stated, km }: Person): void {
    const [unit, date] = [indexOf(this.#units, unitId), indexOf(this.#periods, period)];
    if (date >= PERIODS) return;
    this.#years[date] = yearOf(period);
    if (this.#groups.length < (unit + 1) * PERIODS) {
      const wider = new Int32Array(2 * (unit + 1) * PERIODS).fill(-1);
      wider.set(this.#groups);
      this.#groups = wider;
    }
    this.#groups[unit * PERIODS + date] = this.#count.groupOf(period, unitId);
    this.cells.learn(bytes, at, [unit, date, stated, this.#count.homeOf(km) + 1]);
  }

  /** Counts the persons of the rows last read, and answers how many: up to the first that has to be read itself. */
  #countRows(rows: number): number {
    const { values } = this.cells;
    const count = this.#count;
    const groups = this.#groups;
    const years = this.#years;
    const born = this.#born;
    let written = 0;
    let row = 0;
    for (; row < rows; row++) {
      const place = ROLES * row;
      const period = values[place + PERIOD]!;
      const group = groups[values[place + UNIT]! * PERIODS + period]!;
      const stated = values[place + AGE]!;
      const age = born ? years[period]! - stated : stated;
      const home = values[place + HOME]!;
      if (group < 0 || age < 0 || age > OLDEST_PERSON) break;
      if (!count.countAt(group, age, (home & HOMES) - 1)) break;
      written |= home;
    }
    this.#written |= written;
    return row;
  }
}

/** The number of a text among those met, from 0. */
function indexOf(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
