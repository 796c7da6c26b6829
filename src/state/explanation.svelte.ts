// Förklaringen: which amount is being explained, and how it came about.
import type { Fault } from '../model/fault.ts';
import type { Target, Trace } from '../model/trace.ts';
import type { Dataset } from '../model/types.ts';
import type { Basis, Client } from '../worker/client.ts';
import { Latest, sameRegion } from './latest.ts';
import type { Results } from './results.svelte.ts';

export class Explanation {
  readonly #client: Client;
  readonly #results: Results;
  readonly #basis: () => Basis;
  readonly #latest = new Latest();
  #target = $state.raw<Target | null>(null);
  #list = $state<string | null>(null);
  #trace = $state.raw<Trace | null>(null);
  /** What the answer is of. */
  #of = $state.raw<Dataset | null>(null);
  #fault = $state.raw<Fault | null>(null);
  #busy = $state(false);
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results, basis: () => Basis) {
    this.#client = client;
    this.#results = results;
    this.#basis = basis;
  }

  /** What is asked about; null while nothing is. */
  get target(): Target | null {
    return this.#target;
  }

  /** The list that all months of the year asked about rest on; null where the forecast says it. */
  get list(): string | null {
    return this.#list;
  }

  /** The answer; null until it is there, and where the data were replaced since. */
  get trace(): Trace | null {
    return sameRegion(this.#of, this.#results.dataset) ? this.#trace : null;
  }

  /** Whether a newer answer is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Why there is no amount to explain. */
  get fault(): Fault | null {
    return this.#fault;
  }

  /** What the browser said where the question could not be answered. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Asks how an amount came about; nothing is shown until the answer is there. */
  async open(target: Target, list: string | null = null): Promise<void> {
    this.#clear();
    await this.follow(target, list);
  }

  /** The same of an amount that stays in sight: the answer before stands until the next is there. */
  async follow(target: Target, list: string | null = null): Promise<void> {
    const dataset = this.#results.dataset;
    if (!dataset) return;
    this.#target = target;
    this.#list = list;
    this.#busy = true;
    const basis = list === null ? this.#basis() : { choice: list, assumption: { growth: null } };
    await this.#latest.put(
      () => this.#client.ask(dataset, 'explain', target, basis),
      (answer) => {
        const barred = 'code' in answer;
        this.#of = dataset;
        this.#trace = barred ? null : answer;
        this.#fault = barred ? answer : null;
        this.#problem = null;
        this.#busy = false;
      },
      (error) => {
        this.#trace = null;
        this.#fault = null;
        this.#busy = false;
        this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  close(): void {
    this.#latest.drop();
    this.#clear();
  }

  #clear(): void {
    this.#target = null;
    this.#list = null;
    this.#trace = null;
    this.#fault = null;
    this.#busy = false;
    this.#problem = null;
  }
}
