// Tolkningarna: what the source leaves open, what is in force, and what every other answer would do.
import type { Fault } from '../model/fault.ts';
import { READINGS, type Dataset, type ReadingKey } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Client, ReadingEffects } from '../worker/client.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';

export type { ReadingEffect, ReadingEffects, RuleEffect } from '../worker/client.ts';
export { spreadOf, type Spread } from './spread.ts';

/** One question, and how it is answered now. */
export interface Question {
  readonly key: ReadingKey;
  readonly section: string;
  /** Default first. */
  readonly options: readonly string[];
  readonly inForce: string;
  readonly changed: boolean;
}

const KEYS = Object.keys(READINGS) as ReadingKey[];

export class Readings {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #latest = new Latest();
  #answer = $state.raw<ReadingEffects | Fault | null>(null);
  /** What the answer is of. */
  #of = $state.raw<{
    readonly dataset: Dataset;
    readonly rules: YearFile | null;
    readonly period: string;
  } | null>(null);
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results, scenarios: Scenarios) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
  }

  /** All of them, in the order of the source. */
  get questions(): readonly Question[] {
    const { rules } = this.#results;
    if (!rules) return [];
    return KEYS.map((key) => {
      const { value, section } = rules.interpretations[key];
      const options: readonly string[] = READINGS[key];
      return { key, section, options, inForce: value, changed: value !== options[0] };
    });
  }

  /** What the other answers do; null until it is known, and where it is of other rules, data or another list. */
  get effects(): ReadingEffects | Fault | null {
    const { dataset, rules, result } = this.#results;
    const of = this.#of;
    const fits = of?.dataset === dataset && of?.rules === rules && of?.period === result?.period;
    return fits ? this.#answer : null;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Computes the effects anew; call it again whenever data, rules or list change. */
  async update(): Promise<void> {
    const { dataset, rules, result, chosen } = this.#results;
    if (!dataset || !result) return;
    const { period } = result;
    await this.#latest.put(
      () => this.#client.ask(dataset, 'readingEffects', { ...chosen, period }),
      (answer) => {
        this.#of = { dataset, rules, period };
        this.#answer = answer;
        this.#problem = null;
      },
      (error) => (this.#problem = error instanceof Error ? error.message : String(error)),
    );
  }

  /** Reads a question otherwise, in the scenario chosen or in a new one of that name. */
  answer(key: ReadingKey, option: string, name: string): Fault | null {
    return this.#scenarios.set({ [pathOf(key)]: option }, name);
  }

  /** Takes the questions back to their defaults, which may differ from the readings of the year that one started from. */
  resetTo(keys: readonly ReadingKey[], name: string): Fault | null {
    return this.#scenarios.set(Object.fromEntries(keys.map((key) => [pathOf(key), READINGS[key][0]])), name);
  }
}

function pathOf(key: ReadingKey): string {
  return `interpretations.${key}`;
}
