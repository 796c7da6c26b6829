// Kända personer: rows whose cells have all been read before are counted by their bytes alone.
import type { PersonCount } from './personCount.ts';
import { OLDEST_PERSON } from './personCount.ts';
import { yearOf } from './persons.ts';
import type { Person } from './persons.ts';
import { RowCells } from './rowCells.ts';
import type { Sheet } from './sheet.ts';

/** The columns that are read. */
const READ = ['enhet_id', 'period', 'alder', 'fodelsear', 'avstand_km'];
const [UNIT, PERIOD, AGE, BORN, HOME] = [0, 1, 2, 3, 4];
/** List dates of which rows are known. */
const PERIODS = 64;

export class KnownPersons {
  readonly cells: RowCells;
  readonly #count: PersonCount;
  /** Whether rows state their list date, and the year of birth in place of the age. */
  readonly #dated: boolean;
  readonly #born: boolean;
  readonly #units = new Map<string, number>();
  readonly #periods = new Map<string, number>();
  /** The year of each list date. */
  readonly #years: number[] = [];
  /** The group of each unit and list date; −1 where no person of it was met. */
  #groups = new Int32Array(0);

  constructor(sheet: Sheet, count: PersonCount, delimiter: number) {
    const columns = READ.map((name) => sheet.columns.get(name));
    this.cells = new RowCells(sheet.headers.length, columns, delimiter);
    this.#count = count;
    this.#dated = sheet.columns.has('period');
    this.#born = sheet.columns.has('fodelsear');
  }

  /** Counts the person of the row last divided; false where it has to be read. */
  count(): boolean {
    const { cells } = this;
    const unit = cells.find(UNIT);
    const period = this.#dated ? cells.find(PERIOD) : 0;
    const stated = cells.find(this.#born ? BORN : AGE);
    const home = cells.isEmpty(HOME) ? 0 : cells.find(HOME);
    if (unit < 0 || period < 0 || stated < 0 || home < 0) return false;
    const group = this.#groups[unit * PERIODS + period]!;
    const age = this.#born ? this.#years[period]! - stated : stated;
    if (group < 0 || age < 0 || age > OLDEST_PERSON) return false;
    return this.#count.countAt(group, age, home - 1);
  }

  /** Remembers what the cells of a row stand for that has been read. */
  learn(bytes: Uint8Array, at: number, { unitId, period, stated, km }: Person): void {
    const [unit, date] = [indexOf(this.#units, unitId), indexOf(this.#periods, period)];
    if (date >= PERIODS || this.cells.divide(bytes, at) === 0) return;
    this.#years[date] = yearOf(period);
    if (this.#groups.length < (unit + 1) * PERIODS) {
      const wider = new Int32Array(2 * (unit + 1) * PERIODS).fill(-1);
      wider.set(this.#groups);
      this.#groups = wider;
    }
    this.#groups[unit * PERIODS + date] = this.#count.groupOf(period, unitId);
    this.cells.learn(UNIT, unit);
    if (this.#dated) this.cells.learn(PERIOD, date);
    this.cells.learn(this.#born ? BORN : AGE, stated);
    // 0 is a home that is not stated.
    this.cells.learn(HOME, this.#count.homeOf(km) + 1);
  }
}

/** The number of a text among those met, from 0. */
function indexOf(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
