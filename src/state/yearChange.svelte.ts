// Årets förändring: the newest answer about what every unit gets in all, under the chosen rules and those compared with.
import { untrack } from 'svelte';
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { Client, Request } from '../worker/client.ts';
import { sameRegion } from './latest.ts';
import type { RankRow } from './ranking.ts';
import type { Results } from './results.svelte.ts';
import { Task, type Asked } from './task.svelte.ts';
import { unknownChange, yearChange, type Pair } from './yearChange.ts';

interface Answer {
  /** What §5.1 pays on each side: the year and the list that the rows are of. */
  readonly results: Pair<Result>;
  readonly rows: readonly RankRow[];
}

interface Question extends Asked<Pair<Request>> {
  readonly dataset: Dataset;
  readonly results: Pair<Result>;
}

export class YearChange {
  readonly #client: Client;
  readonly #results: Results;
  readonly #task = new Task<Pair<Request>, Answer>();
  /** What is to be known; null while there is nothing to compare with. */
  readonly asked: Question | null = $derived.by(() => this.#question());
  /** The units without figures, in the place of the first answer. */
  readonly #awaited: Answer | null = $derived(
    this.asked && { ...this.asked, rows: unknownChange(this.asked.dataset, this.asked.results) },
  );

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  /** The newest answer; the one before stays until the next is there, unless the data were replaced. */
  get answer(): Answer | null {
    const { answered } = this.#task;
    return answered && sameRegion(answered.of.dataset, this.#results.dataset) ? answered.answer : null;
  }

  /** The same, or the units without figures; null while there is nothing to compare with. */
  get shown(): Answer | null {
    return this.asked && (this.answer ?? this.#awaited);
  }

  /** Whether the answer is to what is asked now. */
  get settled(): boolean {
    return this.asked !== null && this.#task.answerTo(this.asked) !== null;
  }

  get fault(): Fault | null {
    return this.asked && this.#task.faultOf(this.asked);
  }

  /** What the browser said where the question could not be answered. */
  get problem(): string | null {
    return this.#task.problem;
  }

  /** Keeps the answer up to date for as long as the effect that it is called in lives. */
  follow(): void {
    if (this.asked) untrack(() => void this.update());
  }

  /** Asks for what is to be known now, unless it is. */
  async update(): Promise<void> {
    const { asked } = this;
    if (!asked || this.settled) return;
    const { dataset, request, results } = asked;
    await this.#task.put(asked, async () => {
      const [before, after] = await Promise.all([
        this.#client.ask(dataset, 'otherYear', request[0]),
        this.#client.ask(dataset, 'otherYear', request[1]),
      ]);
      if ('code' in before) return before;
      if ('code' in after) return after;
      return { results, rows: yearChange(dataset, results, [before, after]) };
    });
  }

  #question(): Question | null {
    const { dataset, result, otherResult } = this.#results;
    if (!dataset || !result || !otherResult) return null;
    const results = [otherResult, result] as const;
    return {
      dataset,
      results,
      files: results.map((side) => this.#results.fileOf(side)),
      request: [nameOf(otherResult), nameOf(result)],
    };
  }
}

function nameOf({ year, scenario, period }: Result): Request {
  return { year, scenario, period };
}
