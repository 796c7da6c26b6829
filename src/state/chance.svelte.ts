// Osäkerheten: assumptions about what is not known, and what units may be paid when it is drawn many times.
import type { Fault } from '../model/fault.ts';
import { mostDraws, type MonteCarlo } from '../model/monteCarlo.ts';
import type { Assumptions } from '../model/shocks.ts';
import type { Client, DrawRequest } from '../worker/client.ts';
import type { Results } from './results.svelte.ts';
import { Task, type Asked } from './task.svelte.ts';

export type { Assumptions } from '../model/shocks.ts';
export type { MonteCarlo, Outcome } from '../model/monteCarlo.ts';

/** Where nobody has said anything else: a guess to start from, not knowledge. */
const SUGGESTED: Assumptions = {
  draws: 2000,
  seed: 2026,
  drift: { mean: 0, sd: 150, common: 50 },
  cni: { sd: 300 },
  medication: { sd: 300, correlated: false },
};
/** Seeds that can be told from each other and read aloud. */
const SEEDS = 1_000_000;

/** An answer, and what it is of. */
export interface Drawn {
  readonly of: DrawRequest;
  readonly answer: MonteCarlo;
  /** Milliseconds. */
  readonly took: number;
}

export class Chance {
  readonly #client: Client;
  readonly #results: Results;
  readonly task = new Task<DrawRequest, MonteCarlo>();
  assumptions = $state.raw<Assumptions>(SUGGESTED);
  /** What a unit may lose against: the amount without any chance, or the rules compared with. */
  against = $state<'certain' | 'other'>('certain');

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  /** The most draws that memory holds for this region. */
  get most(): number {
    return mostDraws(this.#results.dataset?.units.length ?? 1);
  }

  /** The newest answer about the data in use; it may be of other assumptions or rules, see `current`. */
  get drawn(): Drawn | null {
    const { answered } = this.task;
    if (!answered || answered.of.dataset !== this.#results.dataset) return null;
    return { of: answered.of.request, answer: answered.answer, took: answered.took };
  }

  /** Whether the newest answer is of what is chosen now. */
  get current(): boolean {
    return this.asked !== null && this.task.answerTo(this.asked) !== null;
  }

  get fault(): Fault | null {
    return this.asked && this.task.faultOf(this.asked);
  }

  /** Another seed, by chance. */
  reseed(): void {
    this.assumptions = { ...this.assumptions, seed: Math.floor(Math.random() * SEEDS) };
  }

  suggest(): void {
    this.assumptions = SUGGESTED;
  }

  /** Draws under what is chosen now. The answer before stays until the new one is there. */
  async run(): Promise<void> {
    const of = this.asked;
    if (!of) return;
    await this.task.put(of, (tell) => this.#client.work(of.dataset, 'draw', tell, of.request));
  }

  /** What is chosen now, as a question. */
  get asked(): Asked<DrawRequest> | null {
    const { dataset, chosen, other, listChoice: choice } = this.#results;
    if (!dataset) return null;
    const { assumptions } = this;
    const against: DrawRequest['against'] = this.against === 'certain' || !other ? 'certain' : other;
    const names = against === 'certain' ? [chosen] : [chosen, against];
    const request = { ...chosen, choice, assumptions, against };
    return { dataset, files: names.map((name) => this.#results.fileOf(name)), request };
  }
}
