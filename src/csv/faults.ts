// Fynden i en fil: the faults met while reading, kept in the order of the rows, and not without end.
import type { Fault, Place, Severity } from '../model/fault.ts';
import type { AgeClass } from '../model/types.ts';
import { masked } from './personal.ts';

/** A fault as it is met, before its severity and place are known. */
export type Finding = Fault extends infer F
  ? F extends Fault
    ? Omit<F, 'severity' | 'place'>
    : never
  : never;

/** A date that is written where an age class should be, and at how many places. */
export interface WrittenDate {
  value: string;
  ageClass: AgeClass;
  places: number;
}

/** What spreadsheet programs show where a formula fails: `#VALUE!`, `#VÄRDEFEL!`, `#DIV/0!`, `#N/A`, `Err:502`. */
const FORMULA_ERROR =
  /^(?:#(?:REF|REFERENS|VALUE|VÄRDE|VÄRDEFEL|DIV\/0|DIVISION\/0|NAME|NAMN|NULL|SKÄRNING|NUM|OGILTIGT|SPILL|CALC|GETTING_DATA)[!?]?|#(?:N\/A|SAKNAS)!?|(?:Err|Fel):\d{3})$/i;

/** How many faults of a kind are kept: one kind met in every row must not hide the others. */
const MOST = 200;
/** How many rows that can be corrected are kept, with one more for the headers. */
const MOST_ROWS = 201;
/** How many characters of a cell are shown. */
const WIDEST = 80;

export class Faults {
  /** By code and severity, for an empty cell can bar one row and be remarked on in another. */
  readonly #kinds = new Map<string, Fault[]>();
  readonly #dates = new Map<string, WrittenDate>();
  readonly #mendable = new Set<number>();
  /** By column as it is shown: a formula that fails most often does so all the way down. */
  readonly #formulas = new Map<string, { code: 'formulaError'; cells: number }>();
  #count = 0;
  #barred = false;

  constructor(readonly file: string) {}

  add(met: Finding, severity: Severity, place: Omit<Place, 'file'>): void {
    if (severity !== 'warning') this.#barred = true;
    if (severity !== 'warning' && place.column !== undefined) this.#addMendable(met, place.row);
    const finding = severity === 'warning' ? met : this.#ofFormula(met, place);
    if (finding === null) return;
    this.#count++;
    if (finding.code === 'ageAsDate') this.#addDate(cut(place.value!), finding.suggestion);
    const kind = `${finding.code} ${severity}`;
    const kept = this.#kinds.get(kind) ?? [];
    this.#kinds.set(kind, kept);
    if (kept.length < MOST)
      kept.push({ ...finding, severity, place: { file: this.file, ...shown(place) } } as Fault);
  }

  /** Whether anything met so far bars using what was read. */
  get barred(): boolean {
    return this.#barred;
  }

  /** How many were met, kept or not. */
  get count(): number {
    return this.#count;
  }

  /** The first rows where another value in a cell would put things right. */
  get mendable(): ReadonlySet<number> {
    return this.#mendable;
  }

  /** Every date met in place of an age class, in the order they were first met. */
  get dates(): WrittenDate[] {
    return [...this.#dates.values()];
  }

  /** The first 200 of each code and severity. */
  list(): Fault[] {
    const all = [...this.#kinds.values()].flat();
    const told = all.map((fault) => {
      if (fault.code !== 'formulaError') return fault;
      return { ...fault, ...this.#formulas.get(fault.place!.column!) };
    });
    return told.sort((a, b) => rowOf(a) - rowOf(b));
  }

  /** The failed formula in place of what its cell would be told as; null where its column has been told. */
  #ofFormula(met: Finding, { column, value }: Omit<Place, 'file'>): Finding | null {
    if (column === undefined || !isFormulaError(value ?? '')) return met;
    const known = this.#formulas.get(named(column));
    if (known) {
      known.cells++;
      return null;
    }
    const first = { code: 'formulaError', cells: 1 } as const;
    this.#formulas.set(named(column), { ...first });
    return first;
  }

  #addMendable({ code }: Finding, row: number | undefined): void {
    if (row === undefined || code.startsWith('personalNumber') || this.#mendable.size >= MOST_ROWS) return;
    this.#mendable.add(row);
  }

  #addDate(value: string, ageClass: AgeClass): void {
    const date = this.#dates.get(value) ?? { value, ageClass, places: 0 };
    date.places++;
    this.#dates.set(value, date);
  }
}

/** Whether a cell shows that its formula failed. */
export function isFormulaError(text: string): boolean {
  return FORMULA_ERROR.test(text);
}

function shown({ column, value, ...place }: Omit<Place, 'file'>): Omit<Place, 'file'> {
  return {
    ...place,
    ...(column === undefined ? {} : { column: named(column) }),
    ...(value === undefined ? {} : { value: cut(masked(value)) }),
  };
}

function named(column: string): string {
  return cut(masked(column));
}

function rowOf({ place }: Fault): number {
  return place!.row ?? 0;
}

/** Cut between characters, never within one. */
function cut(text: string): string {
  const characters = [...text.slice(0, 2 * (WIDEST + 1))];
  return characters.length <= WIDEST ? text : `${characters.slice(0, WIDEST - 1).join('')}…`;
}
