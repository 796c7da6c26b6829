// Scenarierna: what the user would have instead of a year's rules, every step undoable and logged.
import type { Fault } from '../model/fault.ts';
import { parameterAt, parametersOf, sameValue, type Parameter } from '../params/parameter.ts';
import {
  changedAll,
  copyOf,
  faultOf,
  reset,
  scenarioYear,
  withRationale,
  type Change,
  type Scenario,
} from '../params/scenario.ts';
import { nameable, readScenario, scenarioText } from '../params/scenarioFile.ts';
import type { LogEntry } from '../params/scenarioLog.ts';
import type { YearFile } from '../params/schema.ts';
import { highest } from './highest.ts';
import { History } from './history.svelte.ts';
import { now } from './moment.ts';
import type { Results, Variant } from './results.svelte.ts';

export type { Change, LogEntry, Parameter, Scenario };
export { parametersOf };

/** A value of a scenario beside those that it can be set back to. */
export interface Comparand {
  /** The base year, another year, or the scenario copied from. */
  readonly label: { readonly year: number } | { readonly parent: string };
  readonly value: string | null;
}

interface State {
  readonly list: readonly Scenario[];
  readonly chosen: string | null;
  /** The step that led here; null where none has been taken. */
  readonly by: LogEntry | null;
}

const NONE: State = { list: [], chosen: null, by: null };

export class Scenarios {
  readonly #results: Results;
  readonly #history = new History<State>(NONE);
  #log = $state.raw<readonly LogEntry[]>([]);
  #count = 0;
  /** Files of scenarios as they are now; made anew only for one that changed. */
  readonly #files = new WeakMap<
    Scenario,
    { base: YearFile; file: YearFile | null; faults: readonly Fault[] }
  >();

  constructor(results: Results) {
    this.#results = results;
  }

  get all(): readonly Scenario[] {
    return this.#history.now.list;
  }

  /** The scenario that is worked on; null where a year's own rules are. */
  get chosen(): Scenario | null {
    return this.byId(this.#history.now.chosen);
  }

  /** Newest last. */
  get log(): readonly LogEntry[] {
    return this.#log;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The step that undoing takes back; null where there is none. */
  get undoes(): LogEntry | null {
    return this.#history.now.by;
  }

  /** The step that redoing makes again; null where there is none. */
  get redoes(): LogEntry | null {
    return this.#history.next?.by ?? null;
  }

  byId(id: string | null): Scenario | null {
    return this.all.find((scenario) => scenario.id === id) ?? null;
  }

  /** The year that a scenario starts from; null where it has been taken away. */
  baseOf({ baseYear }: Scenario): YearFile | null {
    return this.#results.years.find(({ year }) => year === baseYear) ?? null;
  }

  /** The rules of a scenario; null where they cannot be used, and the faults tell why. */
  fileOf(scenario: Scenario): { readonly file: YearFile | null; readonly faults: readonly Fault[] } {
    const base = this.baseOf(scenario);
    if (!base) {
      const years = this.#results.years.map(({ year }) => year);
      return {
        file: null,
        faults: [{ code: 'noSuchYear', severity: 'error', year: scenario.baseYear, years }],
      };
    }
    const known = this.#files.get(scenario);
    if (known?.base === base) return known;
    const made = { base, ...scenarioYear(base, scenario) };
    this.#files.set(scenario, made);
    return made;
  }

  /** Every parameter of the rules that are worked on, in chapter order. */
  get parameters(): readonly Parameter[] {
    const file = this.file;
    return file ? parametersOf(file) : [];
  }

  /** The rules that are worked on: the scenario's as it is now, or the chosen year's. */
  get file(): YearFile | null {
    const { chosen } = this;
    return chosen ? this.fileOf(chosen).file : this.#results.rules;
  }

  valueOf(path: string): string | null {
    return this.file && (parameterAt(this.file, path)?.value ?? null);
  }

  /** What a value can be set back to: each rule year's, and that of the scenario copied from. */
  comparands(path: string): Comparand[] {
    const years = this.#results.years.map((file): Comparand => ({
      label: { year: file.year },
      value: parameterAt(file, path)?.value ?? null,
    }));
    const parent = this.byId(this.chosen?.parent ?? null);
    const file = parent && this.fileOf(parent).file;
    return file
      ? [...years, { label: { parent: parent.name }, value: parameterAt(file, path)?.value ?? null }]
      : years;
  }

  /** Starts a scenario from a year, and chooses it. */
  create(baseYear: number, name: string): string {
    const id = this.#nextId();
    const scenario: Scenario = { id, name, baseYear, parent: null, changes: [] };
    this.#do({ list: [...this.all, scenario], chosen: id }, this.#entry('created', scenario));
    return id;
  }

  /** Starts a scenario from another, and chooses it. */
  copy(of: Scenario, name: string): string {
    const copy = copyOf(of, this.#nextId(), nameable(name));
    this.#do({ list: [...this.all, copy], chosen: copy.id }, this.#entry('copied', copy));
    return copy.id;
  }

  /** An empty name, or the one it has, changes nothing. */
  rename(scenario: Scenario, name: string): void {
    const written = nameable(name);
    if (written === '' || written === scenario.name) return;
    const renamed = { ...scenario, name: written };
    const entry = { ...this.#entry('renamed', renamed), formerly: scenario.name };
    this.#do(this.#with(scenario, renamed), entry);
  }

  remove(scenario: Scenario): void {
    const { chosen } = this.#history.now;
    const list = this.all.filter(({ id }) => id !== scenario.id);
    this.#do({ list, chosen: chosen === scenario.id ? null : chosen }, this.#entry('removed', scenario));
  }

  /** Works on a scenario, or on a year's own rules. */
  choose(id: string | null): void {
    this.#history.replace({ ...this.#history.now, chosen: id });
    this.#show();
  }

  /** Why a value cannot be set, or null where it can. */
  faultOf(path: string, value: string | null): Fault | null {
    return this.file && faultOf(this.file, path, value);
  }

  /**
   * Sets values, in one step; where a year's own rules are chosen a scenario is started first, under `name`. Answers
   * with the fault where the rules could not be used then, and nothing is changed.
   */
  set(values: Readonly<Record<string, string | null>>, name: string, rationale?: string): Fault | null {
    const base = this.chosen ? this.baseOf(this.chosen) : this.#results.rules;
    if (!base) return (this.chosen && this.fileOf(this.chosen).faults[0]) ?? null;
    const before: Scenario = this.chosen ?? {
      ...{ id: this.#nextId(), name, baseYear: base.year },
      ...{ parent: null, changes: [] },
    };
    let after = changedAll(before, base, values);
    if (rationale !== undefined)
      for (const path of Object.keys(values)) after = withRationale(after, path, rationale);
    const { faults } = scenarioYear(base, after);
    if (faults[0]) return faults[0];
    if (sameChanges(before, after)) return null;
    const told = this.#told(before, values);
    if (this.chosen) this.#do(this.#with(before, after), this.#entry('changed', after, told));
    else this.#do({ list: [...this.all, after], chosen: after.id }, this.#entry('created', after, told));
    return null;
  }

  /**
   * Takes changes back to the base year's values; all of them where no paths are given. Answers with the fault where the
   * rest could not be used by itself, and nothing is changed.
   */
  reset(paths?: readonly string[]): Fault | null {
    const { chosen } = this;
    const base = chosen && this.baseOf(chosen);
    if (!base) return null;
    const taken = paths ?? chosen.changes.map(({ path }) => path);
    const values = Object.fromEntries(taken.map((path) => [path, parameterAt(base, path)?.value ?? null]));
    const after = taken.reduce(reset, chosen);
    const { faults } = scenarioYear(base, after);
    if (faults[0]) return faults[0];
    if (sameChanges(chosen, after)) return null;
    this.#do(this.#with(chosen, after), this.#entry('reset', after, this.#told(chosen, values)));
    return null;
  }

  /** Why a value was changed. */
  reason(path: string, rationale: string): void {
    const { chosen } = this;
    const change = chosen?.changes.find((one) => one.path === path);
    if (!chosen || !change || change.rationale === rationale) return;
    const after = withRationale(chosen, path, rationale);
    this.#do(
      this.#with(chosen, after),
      this.#entry('reasoned', after, [{ path, before: null, after: null }]),
    );
  }

  undo(): void {
    const { undoes } = this;
    if (!undoes) return;
    this.#history.undo();
    this.#enter({ ...undoes, way: 'undone', values: undoes.values.map(turned) });
  }

  redo(): void {
    const { redoes } = this;
    if (!redoes) return;
    this.#history.redo();
    this.#enter({ ...redoes, way: 'redone' });
  }

  /** The scenario as a file that can be read back. */
  textOf(scenario: Scenario): string {
    return scenarioText(scenario);
  }

  /** Reads a scenario file, and chooses what it holds; answers with its faults where it cannot be used. */
  read(text: string): readonly Fault[] {
    const { scenario, faults } = readScenario(text);
    if (!scenario) return faults;
    const added: Scenario = { ...scenario, id: this.#nextId(), parent: null };
    const made = this.fileOf(added);
    if (!made.file) return made.faults;
    const values = Object.fromEntries(added.changes.map(({ path, value }) => [path, value]));
    const told = this.#told({ ...added, changes: [] }, values);
    this.#do({ list: [...this.all, added], chosen: added.id }, this.#entry('read', added, told));
    return faults;
  }

  /** Tells the results of the scenarios anew; call it when the rule years have changed. */
  refresh(): void {
    this.#show();
  }

  /** Starts over on other scenarios; nothing before can be undone. The results must know the rule years by then. */
  restore(list: readonly Scenario[], chosen: string | null, log: readonly LogEntry[]): void {
    this.#history.start({ list, chosen, by: null });
    this.#log = log;
    this.#count = highest([...list.map(({ id }) => id), ...log.map(({ scenarioId }) => scenarioId)]);
    this.#show();
  }

  #nextId(): string {
    return `s${(this.#count += 1)}`;
  }

  #with(scenario: Scenario, other: Scenario): Omit<State, 'by'> {
    return { ...this.#history.now, list: this.all.map((each) => (each.id === scenario.id ? other : each)) };
  }

  #told(scenario: Scenario, values: Readonly<Record<string, string | null>>): LogEntry['values'] {
    const { file } = this.fileOf(scenario);
    return Object.entries(values).flatMap(([path, after]) => {
      const before = file && (parameterAt(file, path)?.value ?? null);
      return sameValue(before, after) ? [] : [{ path, before, after }];
    });
  }

  #entry(did: LogEntry['did'], of: Scenario, values: LogEntry['values'] = []): LogEntry {
    const { id: scenarioId, name: scenario, baseYear } = of;
    const at = now();
    return { at, way: 'done', did, scenarioId, scenario, baseYear, formerly: null, values };
  }

  #do(state: Omit<State, 'by'>, entry: LogEntry): void {
    this.#history.go({ ...state, by: entry });
    this.#enter(entry);
  }

  /** Writes a step into the log, and shows what it has led to. */
  #enter(entry: LogEntry): void {
    this.#log = [...this.#log, { ...entry, at: now() }];
    this.#show();
  }

  /** What is chosen here is what the page shows. */
  #show(): void {
    const variants = this.all.flatMap((scenario): Variant[] => {
      const { file } = this.fileOf(scenario);
      return file ? [{ id: scenario.id, name: scenario.name, file }] : [];
    });
    this.#results.useVariants(variants);
    const variant = variants.find(({ id }) => id === this.#history.now.chosen);
    if (variant) void this.#results.chooseVariant(variant);
    else if (this.#results.asked ?? this.#results.variant) this.#results.chooseYear(this.#results.year);
  }
}

function turned({ path, before, after }: LogEntry['values'][number]): LogEntry['values'][number] {
  return { path, before: after, after: before };
}

function sameChanges({ changes: a }: Scenario, { changes: b }: Scenario): boolean {
  const same = (one: Change, other: Change): boolean =>
    one.path === other.path && sameValue(one.value, other.value) && one.rationale === other.rationale;
  return a.length === b.length && a.every((change, index) => same(change, b[index]!));
}
