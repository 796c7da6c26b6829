// Målsökning: what is to be reached, by which parameters, and what they have to be.
import type { Fault } from '../model/fault.ts';
import type { AskedGoal, AskedKnob, Client, Solved } from '../worker/client.ts';
import { Answer } from './answer.svelte.ts';
import type { Compare } from './compare.svelte.ts';
import {
  goalOf,
  knobFor,
  knobOf,
  NEW_GOAL,
  turnable,
  type FieldProblem,
  type GoalForm,
  type KnobForm,
  type KnobProblem,
} from './goalForm.ts';
import type { Results } from './results.svelte.ts';
import type { Parameter, Scenarios } from './scenarios.svelte.ts';
import { otherSide, subjectOf, type Against, type Subject } from './subject.ts';
import type { Request } from '../worker/client.ts';

export type { AskedGoal, Solved } from '../worker/client.ts';
export type { FieldProblem, GoalForm, GoalKind, KnobForm, KnobProblem } from './goalForm.ts';
export type { Against } from './subject.ts';
export { GOAL_KINDS, plainKnobs } from './goalForm.ts';

export class GoalSeek {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #compare: Compare;
  readonly #answer = new Answer<Solved>();
  #form = $state.raw<GoalForm>(NEW_GOAL);
  #against = $state<Against>('base');

  constructor(client: Client, results: Results, scenarios: Scenarios, compare: Compare) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
    this.#compare = compare;
  }

  get form(): GoalForm {
    return this.#form;
  }

  set(change: Partial<GoalForm>): void {
    this.#form = { ...this.#form, ...change };
  }

  /** What can be measured against besides the base year on the same list. */
  get side(): Request | null {
    return otherSide(this.#results, this.#compare);
  }

  get against(): Against {
    return this.side ? this.#against : 'base';
  }

  set against(against: Against) {
    this.#against = against;
  }

  get subject(): Subject | null {
    return subjectOf(this.#results, this.#scenarios, this.against, this.#compare);
  }

  /** The parameters that may be turned, in chapter order. */
  get parameters(): readonly Parameter[] {
    return turnable(this.#scenarios.parameters);
  }

  addKnob(path: string): void {
    const parameter = this.parameters.find((one) => one.path === path);
    if (parameter && !this.#form.knobs.some((knob) => knob.path === path))
      this.set({ knobs: [...this.#form.knobs, knobFor(parameter)] });
  }

  setKnob(path: string, change: Partial<KnobForm>): void {
    this.set({ knobs: this.#form.knobs.map((knob) => (knob.path === path ? { ...knob, ...change } : knob)) });
  }

  removeKnob(path: string): void {
    this.set({ knobs: this.#form.knobs.filter((knob) => knob.path !== path) });
  }

  /** The goal as it can be asked for, or why it cannot. */
  get goal(): AskedGoal | FieldProblem {
    return goalOf(this.#form);
  }

  /** What is wrong with the bounds of a parameter; null where nothing is. */
  problemOf(knob: KnobForm): KnobProblem | null {
    const read = this.#read(knob);
    return typeof read === 'string' || 'code' in read ? read : null;
  }

  /** All that is asked for; null while anything of it cannot be read. */
  get #asked(): { readonly goal: AskedGoal; readonly knobs: readonly AskedKnob[] } | null {
    const { goal } = this;
    const knobs = this.#form.knobs.map((knob) => this.#read(knob));
    const read = knobs.filter((knob): knob is AskedKnob => typeof knob === 'object' && 'low' in knob);
    return typeof goal === 'string' || read.length === 0 || read.length < knobs.length
      ? null
      : { goal, knobs: read };
  }

  get ready(): boolean {
    return this.#asked !== null && this.subject !== null;
  }

  /** The answer to just what is asked for now, under the rules that are worked on now. */
  get answer(): Solved | null {
    return this.#answer.of(this.#key);
  }

  get fault(): Fault | null {
    return this.#answer.faultOf(this.#key);
  }

  get busy(): boolean {
    return this.#answer.busy;
  }

  get problem(): string | null {
    return this.#answer.problem;
  }

  async seek(): Promise<void> {
    const { subject } = this;
    const asked = this.#asked;
    const key = this.#key;
    if (!subject || !asked || !key) return;
    const { dataset, request, compared } = subject;
    await this.#answer.put(key, () =>
      this.#client.ask(dataset, 'solve', request, compared, asked.goal, asked.knobs),
    );
  }

  cancel(): void {
    this.#answer.drop();
    this.#client.cancel();
  }

  /** Sets the values found in the scenario, in one step. */
  use(name: string, rationale: string): Fault | null {
    const values = Object.fromEntries((this.answer?.values ?? []).map(({ path, after }) => [path, after]));
    return this.#scenarios.set(values, name, rationale);
  }

  #read(knob: KnobForm): AskedKnob | KnobProblem {
    return knobOf(knob, (path, value) => this.#scenarios.faultOf(path, value));
  }

  get #key(): readonly unknown[] | null {
    const asked = this.#asked;
    return this.subject && asked && [...this.subject.key, JSON.stringify(asked)];
  }
}
