// Vad betyder mest: what every parameter does, lowered and raised, under the rules and on the list chosen.
import type { Fault } from '../model/fault.ts';
import type { Client, Swings, SwingsRequest } from '../worker/client.ts';
import type { Results } from './results.svelte.ts';
import { Task, type Asked } from './task.svelte.ts';

export type { Swings } from '../worker/client.ts';

export class Tornado {
  readonly #client: Client;
  readonly #results: Results;
  readonly task = new Task<SwingsRequest, Swings>();
  /** Whole per cent that values are lowered and raised by, 1–50. */
  percent = $state(10);
  /** Whether the age weights of a line are moved all at once. */
  together = $state(false);
  /** The unit that effects are of; null for the region. */
  unitId = $state<string | null>(null);

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  /** The answer to what is chosen now; null until it is there. */
  get swings(): Swings | null {
    return this.asked && this.task.answerTo(this.asked);
  }

  get fault(): Fault | null {
    return this.asked && this.task.faultOf(this.asked);
  }

  /** Asks, unless it is answered already; call it again whenever data set, rules, list or choices change. */
  async update(): Promise<void> {
    const of = this.asked;
    if (!of || this.swings) return;
    await this.task.put(of, (tell) => this.#client.work(of.dataset, 'swings', tell, of.request));
  }

  /** What is chosen now, as a question. */
  get asked(): Asked<SwingsRequest> | null {
    const { dataset, result, chosen } = this.#results;
    if (!dataset || !result) return null;
    const { percent, together } = this;
    const request = { ...chosen, period: result.period, percent, together };
    return { dataset, files: [this.#results.fileOf(chosen)], request };
  }
}
