// Kända personer: rows whose cells have all been read before are counted by their bytes alone.
import type { PersonCount } from './personCount.ts';
import { OLDEST_PERSON } from './personCount.ts';
import { yearOf } from './persons.ts';
import type { Person } from './persons.ts';
import { RowCells } from './rowCells.ts';
import type { Sheet } from './sheet.ts';

/** The columns that are read, by role. */
const [UNIT, PERIOD, AGE, HOME] = [0, 1, 2, 3];
/** List dates of which rows are known. */
const PERIODS = 64;

export class KnownPersons {
  /** Rows counted. */
  counted = 0;
  readonly cells: RowCells;
  readonly #count: PersonCount;
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
      delimiter,
    );
  }

  /** Counts the persons of the rows from here on, and answers where the first row starts that has to be read. */
  pass(bytes: Uint8Array, from: number, to: number): number {
    const { cells } = this;
    let at = from;
    while (at < to) {
      const next = cells.read(bytes, at);
      // The end that was set behind the last row is not the row's own, nor is the second half of CR LF.
      if (next === 0 || next > to || !this.#countOne(cells.values)) break;
      this.counted += 1;
      at = next;
    }
    return at;
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
    // 0 is a home that is not stated, as where there is no such column.
    this.cells.learn(bytes, at, [unit, date, stated, this.#count.homeOf(km) + 1]);
  }

  /** Counts the person that the values tell of; false where the row has to be read. */
  #countOne(values: Int32Array): boolean {
    const period = values[PERIOD]!;
    const group = this.#groups[values[UNIT]! * PERIODS + period]!;
    const stated = values[AGE]!;
    const age = this.#born ? this.#years[period]! - stated : stated;
    if (group < 0 || age < 0 || age > OLDEST_PERSON) return false;
    return this.#count.countAt(group, age, values[HOME]! - 1);
  }
}

/** The number of a text among those met, from 0. */
function indexOf(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
