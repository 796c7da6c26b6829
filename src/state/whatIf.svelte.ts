// Vad händer om: what one more listed person is worth to a unit, where its limits are, and what moves of persons do.
import type { Cliffs } from '../model/cliffs.ts';
import type { Fault } from '../model/fault.ts';
import type { Marginal } from '../model/marginal.ts';
import type { Similar } from '../model/similar.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { Move, Moved } from '../model/whatIf.ts';
import type { Client, Request } from '../worker/client.ts';
import { Latest, sameRegion } from './latest.ts';
import type { Results } from './results.svelte.ts';

/** Of one unit, under the rules and the list chosen. */
export interface UnitOutlook {
  readonly unitId: string;
  readonly marginal: readonly Marginal[] | Fault;
  readonly cliffs: Cliffs | Fault;
  readonly similar: Similar | Fault;
}

export class WhatIf {
  readonly #client: Client;
  readonly #results: Results;
  readonly #looking = new Latest();
  readonly #moving = new Latest();
  #outlook = $state.raw<UnitOutlook | null>(null);
  #moved = $state.raw<Moved | Fault | null>(null);
  /** What the answers are of. */
  #seen = $state.raw<Dataset | null>(null);
  #movedIn = $state.raw<Dataset | null>(null);
  /** Whether a newer answer to either is on its way. */
  #awaited = $state.raw({ outlook: false, moved: false });
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  /** The newest answer; of another unit until the next is there. */
  get outlook(): UnitOutlook | null {
    return sameRegion(this.#seen, this.#results.dataset) ? this.#outlook : null;
  }

  /** What the moves asked about last do; null while none are asked about, and where the data were replaced since. */
  get moved(): Moved | Fault | null {
    return sameRegion(this.#movedIn, this.#results.dataset) ? this.#moved : null;
  }

  /** Whether a newer answer is on its way. */
  get busy(): boolean {
    return this.#awaited.outlook || this.#awaited.moved;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Looks at a unit under what is chosen now; call it again whenever data set, year or list change. */
  async look(unitId: string): Promise<void> {
    const { dataset, result } = this.#results;
    if (!dataset || !result) return;
    const request = { ...requestOf(result), unitId };
    this.#await('outlook', true);
    await this.#looking.put(
      () =>
        Promise.all([
          this.#client.ask(dataset, 'marginal', request),
          this.#client.ask(dataset, 'cliffs', request),
          this.#client.ask(dataset, 'similar', request),
        ]),
      ([marginal, cliffs, similar]) => {
        this.#seen = dataset;
        this.#outlook = { unitId, marginal, cliffs, similar };
        this.#problem = null;
        this.#await('outlook', false);
      },
      (error) => this.#fail('outlook', error),
    );
  }

  async move(moves: readonly Move[]): Promise<void> {
    const { dataset, result } = this.#results;
    if (!dataset || !result) return;
    this.#await('moved', true);
    await this.#moving.put(
      () => this.#client.ask(dataset, 'move', requestOf(result), moves),
      (answer) => {
        this.#moved = answer;
        this.#movedIn = dataset;
        this.#problem = null;
        this.#await('moved', false);
      },
      (error) => this.#fail('moved', error),
    );
  }

  /** Forgets the moves. */
  stay(): void {
    this.#moving.drop();
    this.#moved = null;
    this.#await('moved', false);
  }

  #await(answer: 'outlook' | 'moved', awaited: boolean): void {
    this.#awaited = { ...this.#awaited, [answer]: awaited };
  }

  /** What could not be answered anew is of what was chosen before, and goes. */
  #fail(answer: 'outlook' | 'moved', error: unknown): void {
    this.#await(answer, false);
    if (answer === 'outlook') this.#outlook = null;
    else this.#moved = null;
    this.#problem = error instanceof Error ? error.message : String(error);
  }
}

function requestOf({ year, scenario, period }: Result): Request {
  return { year, scenario, period };
}
