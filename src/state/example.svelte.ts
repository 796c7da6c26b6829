// Räkneexemplet: how everything a unit is paid over the chosen year came about.
import type { Fault } from '../model/fault.ts';
import type { Trace } from '../model/trace.ts';
import type { Basis, Client } from '../worker/client.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';

export class Example {
  readonly #client: Client;
  readonly #results: Results;
  readonly #basis: () => Basis;
  readonly #latest = new Latest();
  #trace = $state.raw<Trace | null>(null);
  #fault = $state.raw<Fault | null>(null);
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results, basis: () => Basis) {
    this.#client = client;
    this.#results = results;
    this.#basis = basis;
  }

  /** The newest answer, a sum of the unit's lines; of another unit or year until the next is there. */
  get trace(): Trace | null {
    return this.#trace;
  }

  /** Why some line, and so the sum, cannot be computed. */
  get fault(): Fault | null {
    return this.#fault;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Works a unit's year out under what is chosen now; call it again whenever data set, year, list or assumption change. */
  async show(unitId: string): Promise<void> {
    const { dataset, year } = this.#results;
    if (!dataset || year === 0) return;
    const target = { year, period: null, month: null, unitId, line: 'total' } as const;
    const basis = this.#basis();
    await this.#latest.put(
      () => this.#client.ask(dataset, 'explain', target, basis),
      (answer) => {
        const barred = 'code' in answer;
        this.#trace = barred ? null : answer;
        this.#fault = barred ? answer : null;
        this.#problem = null;
      },
      (error) => {
        this.#trace = null;
        this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }
}
