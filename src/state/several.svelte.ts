// Flera scenarier: any number of rules on lists beside each other, one of them as what the others are held against.
import type { Fault } from '../model/fault.ts';
import type { Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Client, Request } from '../worker/client.ts';
import { sameRules } from './choice.ts';
import type { Compare } from './compare.svelte.ts';
import { History } from './history.svelte.ts';
import { Outcomes } from './outcomes.svelte.ts';
import { parameterTable, type ParameterRow } from './severalRows.ts';
import type { Results } from './results.svelte.ts';

/** Rules on a list, in a column of its own. */
export interface Column {
  readonly id: string;
  readonly request: Request;
}

export interface FilledColumn extends Column {
  /** Null where a fault bars it, and until it is there. */
  readonly result: Result | null;
  readonly fault: Fault | null;
  readonly file: YearFile | null;
}

/** As the user chose them; null follows the rule years and the chosen scenario. */
interface Chosen {
  readonly columns: readonly Column[] | null;
  readonly baseline: string | null;
}

export class Several {
  readonly #results: Results;
  readonly #compare: Compare;
  readonly #history = new History<Chosen>({ columns: null, baseline: null });
  readonly #outcomes: Outcomes;
  #count = 0;

  constructor(client: Client, results: Results, compare: Compare) {
    this.#results = results;
    this.#compare = compare;
    this.#outcomes = new Outcomes(client, results, () => this.columns.map(({ request }) => request));
  }

  /** Those whose rules and list there are. */
  get columns(): readonly Column[] {
    const chosen = this.#history.now.columns?.filter(
      ({ request }) =>
        this.#results.fileOf(request) !== null && this.#results.periods.includes(request.period),
    );
    return chosen?.length ? chosen : this.#own;
  }

  /** The columns with their answers. */
  get filled(): readonly FilledColumn[] {
    const { results, faults } = this.#outcomes;
    return this.columns.map((column, index) => ({
      ...column,
      result: results[index] ?? null,
      fault: faults[index] ?? null,
      file: this.#results.fileOf(column.request),
    }));
  }

  /** The column that the others are held against: the one chosen, or the first. */
  get baseline(): string | null {
    const { baseline } = this.#history.now;
    const { columns } = this;
    return (columns.find(({ id }) => id === baseline) ?? columns[0])?.id ?? null;
  }

  /** The parameters that differ between any of the columns, in chapter order. */
  get parameters(): ParameterRow[] {
    return parameterTable(this.columns.map(({ request }) => this.#results.fileOf(request)!));
  }

  get waiting(): boolean {
    return this.#outcomes.waiting;
  }

  get problem(): string | null {
    return this.#outcomes.problem;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Adds a column after the others. */
  add(request: Request): void {
    this.#set([...this.columns, { id: this.#nextId(), request }]);
  }

  /** Gives a column other rules, on the list that goes with them, or another list. */
  change(id: string, request: Request): void {
    this.#set(this.columns.map((column) => (column.id === id ? { id, request } : column)));
  }

  remove(id: string): void {
    if (this.columns.length > 1) this.#set(this.columns.filter((column) => column.id !== id));
  }

  /** Moves a column one place to the left (−1) or to the right (1). */
  move(id: string, by: -1 | 1): void {
    const from = this.columns.findIndex((column) => column.id === id);
    const other = this.columns[from + by];
    const column = this.columns[from];
    if (column && other) this.#set(this.columns.with(from, other).with(from + by, column));
  }

  holdAgainst(id: string): void {
    this.#history.go({ columns: this.columns, baseline: id });
  }

  undo(): void {
    this.#history.undo();
  }

  redo(): void {
    this.#history.redo();
  }

  /** Computes the columns; call it again whenever data set, rules or columns change. */
  update(): Promise<void> {
    return this.#outcomes.update();
  }

  /** Every rule year on its list, and the scenario chosen. */
  get #own(): readonly Column[] {
    const { years, chosen, result } = this.#results;
    const names = years.map(({ year }) => ({ year, scenario: null as string | null }));
    const all = names.some((name) => sameRules(name, chosen)) || !result ? names : [...names, chosen];
    return all.map((name) => ({
      id: `${name.year} ${name.scenario ?? ''}`,
      request: { ...name, period: this.#compare.listFor(name) },
    }));
  }

  #set(columns: readonly Column[]): void {
    // The column held against stays the same one.
    this.#history.go({ columns, baseline: this.baseline });
  }

  #nextId(): string {
    return `c${(this.#count += 1)}`;
  }
}
