// Förklaringen: which amount is being explained, and how it came about.
import type { Fault } from '../model/fault.ts';
import type { Target, Trace } from '../model/trace.ts';
import type { Basis, Client } from '../worker/client.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';

export class Explanation {
  readonly #client: Client;
  readonly #results: Results;
  readonly #basis: () => Basis;
  readonly #latest = new Latest();
  #target = $state.raw<Target | null>(null);
  #trace = $state.raw<Trace | null>(null);
  #fault = $state.raw<Fault | null>(null);
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

  /** The answer; null until it is there. */
  get trace(): Trace | null {
    return this.#trace;
  }

  /** Why there is no amount to explain. */
  get fault(): Fault | null {
    return this.#fault;
  }

  /** What the browser said where the question could not be answered. */
  get problem(): string | null {
    return this.#problem;
  }

  async open(target: Target): Promise<void> {
    const dataset = this.#results.dataset;
    if (!dataset) return;
    this.#clear();
    this.#target = target;
    await this.#latest.put(
      () => this.#client.ask(dataset, 'explain', target, this.#basis()),
      (answer) => {
        if ('code' in answer) this.#fault = answer;
        else this.#trace = answer;
      },
      (error) => (this.#problem = error instanceof Error ? error.message : String(error)),
    );
  }

  close(): void {
    this.#latest.drop();
    this.#clear();
  }

  #clear(): void {
    this.#target = null;
    this.#trace = null;
    this.#fault = null;
    this.#problem = null;
  }
}
