// Svepet: a figure over the values of one or two parameters, and the taking of values found there.
import type { Fault } from '../model/fault.ts';
import type { RulesName } from '../model/types.ts';
import { parameterAt } from '../params/parameter.ts';
import { nudged } from '../params/steps.ts';
import type { Client, Measured, Span, SweepRequest, Swept } from '../worker/client.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';
import { Task, type Asked } from './task.svelte.ts';

export type { Measured, Span, Swept } from '../worker/client.ts';

/** A parameter to sweep; ends that the user has not stated lie some per cent from its value. */
export interface Axis {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly steps: number;
}

/** Measures that are held against other rules. */
const HELD: readonly Measured['kind'][] = ['unitChange', 'greatestLoss', 'losers'];
/** What a first look shows on either side of a parameter's value, per cent of it. */
const AROUND = 20;
const STEPS = 21;

export class Sweep {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly task = new Task<SweepRequest, Swept>();
  x = $state.raw<Axis>({ path: 'sparsity.share', from: null, to: null, steps: STEPS });
  /** Null where only one parameter is swept. */
  y = $state.raw<Axis | null>({ path: 'listing.base', from: null, to: null, steps: STEPS });
  measured = $state.raw<Measured>({ kind: 'regionTotal' });
  /** The sweep as it stands when values of it are taken: they move where one is now, and nothing else in it. */
  #moved = $state.raw<{ readonly swept: Swept; readonly of: readonly unknown[] } | null>(null);

  constructor(client: Client, results: Results, scenarios: Scenarios) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
  }

  /** A second parameter to start with. */
  get second(): Axis {
    return this.axisOf(this.x.path === 'listing.base' ? 'sparsity.share' : 'listing.base');
  }

  /** A parameter swept around its value as it is now. */
  axisOf(path: string): Axis {
    return { path, from: null, to: null, steps: STEPS };
  }

  /** An axis with its ends; null where the rules have no such number. */
  spanOf({ path, from, to, steps }: Axis): Span | null {
    const { rules } = this.#results;
    const parameter = rules && parameterAt(rules, path);
    const around = parameter && nudged(parameter, AROUND);
    const [least, most] = [from ?? around?.low ?? parameter?.min, to ?? around?.high ?? parameter?.max];
    return least != null && most != null ? { path, from: least, to: most, steps } : null;
  }

  /** Whether what is measured is held against other rules. */
  get held(): boolean {
    return HELD.includes(this.measured.kind);
  }

  /** The rules that changes and losses are counted against. */
  get against(): RulesName {
    return this.#results.other ?? this.#results.chosen;
  }

  /** The answer to what is chosen now; null until it is there. */
  get swept(): Swept | null {
    const answer = this.asked && this.task.answerTo(this.asked);
    const stands = this.#moved?.of.every((part, index) => part === this.#rests[index]) ?? false;
    return answer ?? (stands ? this.#moved!.swept : null);
  }

  get fault(): Fault | null {
    return this.asked && this.task.faultOf(this.asked);
  }

  /** Asks, unless it is answered already; call it again whenever data set, rules, list or choices change. */
  async update(): Promise<void> {
    const of = this.asked;
    if (!of || this.task.answerTo(of)) return;
    await this.task.put(of, (tell) => this.#client.work(of.dataset, 'sweep', tell, of.request));
  }

  /**
   * Sets the values of a place in the sweep, in one step; where a year's own rules are chosen a scenario is started, under
   * `name`. The sweep stays where it is, so that one sees where one has gone. Answers with the fault, or null.
   */
  adopt(ix: number, iy: number, name: string): Fault | null {
    const { swept } = this;
    const [x, y] = [this.spanOf(this.x), this.y && this.spanOf(this.y)];
    if (!swept || !x) return null;
    const values = { [x.path]: swept.xs[ix]!, ...(y ? { [y.path]: swept.ys[iy]! } : {}) };
    this.x = x;
    this.y = y;
    const fault = this.#scenarios.set(values, name);
    const now = swept.values[iy * swept.xs.length + ix]!;
    this.#moved = fault ? null : { swept: { ...swept, now, place: { x: ix, y: iy } }, of: this.#rests };
    return fault;
  }

  /** What the figures rest on besides the values that are swept. */
  get #rests(): readonly unknown[] {
    const { dataset, result } = this.#results;
    const { year, scenario } = this.against;
    const against = this.held ? [year, scenario] : [];
    return [this.#scenarios.chosen, this.x, this.y, this.measured, dataset, result?.period, ...against];
  }

  /** What is chosen now, as a question. */
  get asked(): Asked<SweepRequest> | null {
    const { dataset, result, chosen } = this.#results;
    const [x, y] = [this.spanOf(this.x), this.y && this.spanOf(this.y)];
    if (!dataset || !result || !x || (this.y && !y) || x.path === y?.path) return null;
    const { measured, against } = this;
    const request = { ...chosen, period: result.period, x, y, measured, against };
    return { dataset, files: [chosen, against].map((name) => this.#results.fileOf(name)), request };
  }
}
