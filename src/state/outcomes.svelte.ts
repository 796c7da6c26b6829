// Flera uträkningar: the amounts under several rules on several lists, one answer for each question.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Client, Outcome, Request } from '../worker/client.ts';
import { sameSide } from './compare.svelte.ts';
import { Latest, sameRegion } from './latest.ts';
import type { Results } from './results.svelte.ts';

export class Outcomes {
  readonly #client: Client;
  readonly #results: Results;
  readonly #wanted: () => readonly Request[];
  readonly #latest = new Latest();
  #answers = $state.raw<readonly Outcome[]>([]);
  /** What the answers are of. */
  #of = $state.raw<{
    readonly dataset: Dataset;
    readonly requests: readonly Request[];
    readonly files: readonly (YearFile | null)[];
  } | null>(null);
  #problem = $state<string | null>(null);

  /** `wanted` are the questions, in the order of the answers. */
  constructor(client: Client, results: Results, wanted: () => readonly Request[]) {
    this.#client = client;
    this.#results = results;
    this.#wanted = wanted;
  }

  get requests(): readonly Request[] {
    return this.#wanted();
  }

  /** The result of each question; null where a fault bars it, and until it is there. */
  get results(): readonly (Result | null)[] {
    return this.#found.map((outcome) => (outcome && 'result' in outcome ? outcome.result : null));
  }

  /** Why there is no result, for each question; null where there is one, and until it is known. */
  get faults(): readonly (Fault | null)[] {
    return this.#found.map((outcome) => (outcome && 'fault' in outcome ? outcome.fault : null));
  }

  /** Whether any answer is still to come. */
  get waiting(): boolean {
    return this.#found.some((outcome) => outcome === null);
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Computes what is asked now; call it again whenever data set, rules or questions change. */
  async update(): Promise<void> {
    const { dataset } = this.#results;
    const { requests } = this;
    if (!dataset || requests.length === 0) return;
    const files = requests.map((request) => this.#results.fileOf(request));
    await this.#latest.put(
      () => this.#client.ask(dataset, 'compute', requests),
      (answers) => {
        this.#of = { dataset, requests, files };
        this.#answers = answers;
        this.#problem = null;
      },
      (error) => {
        this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  /** Of the questions, the data and the rules that there are now. */
  get #found(): readonly (Outcome | null)[] {
    const of = this.#of;
    const known = of !== null && sameRegion(of.dataset, this.#results.dataset);
    return this.requests.map((request) => {
      const file = this.#results.fileOf(request);
      const at = known
        ? of.requests.findIndex((one, index) => sameSide(one, request) && of.files[index] === file)
        : -1;
      return this.#answers[at] ?? null;
    });
  }
}
