// Reglernas verkan: what all units get under two sets of rules on one list, kept for whoever shows it.
import type { Fault } from '../model/fault.ts';
import type { Dataset, RulesName } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Client, NamedEffect } from '../worker/client.ts';
import { periodFor } from './choice.ts';
import type { Results } from './results.svelte.ts';

export type { NamedEffect };

/** Just what an answer is of: parameters and data, not names. */
interface Question {
  readonly dataset: Dataset;
  readonly from: YearFile;
  readonly to: YearFile;
  readonly period: string;
}

/** So many answers are kept. */
const KEPT = 8;

export class RuleEffects {
  readonly #client: Client;
  readonly #results: Results;
  #answers = $state.raw<readonly (Question & { readonly answer: NamedEffect | Fault })[]>([]);
  /** Under way; not shown by anything. */
  #asked: readonly Question[] = [];
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** The list that the effect is counted on: that of the rules changed to. */
  periodFor({ year }: RulesName): string {
    const { listChoice, dataset } = this.#results;
    return listChoice === 'own' ? periodFor(year, dataset?.lists ?? []) : listChoice;
  }

  /** The effect of going from some rules to others; null until it has been asked for and answered. */
  of(from: RulesName, to: RulesName): NamedEffect | Fault | null {
    const question = this.#question(from, to);
    return (question && this.#answers.find((known) => same(known, question))?.answer) ?? null;
  }

  /** Asks for it; call it again whenever data, rules or list change. */
  async ask(from: RulesName, to: RulesName): Promise<void> {
    const question = this.#question(from, to);
    if (!question || [...this.#answers, ...this.#asked].some((known) => same(known, question))) return;
    this.#asked = [...this.#asked, question];
    try {
      const answer = await this.#client.ask(question.dataset, 'ruleEffect', from, to, question.period);
      this.#answers = [...this.#answers, { ...question, answer }].slice(-KEPT);
      this.#problem = null;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
    } finally {
      this.#asked = this.#asked.filter((known) => known !== question);
    }
  }

  #question(from: RulesName, to: RulesName): Question | null {
    const { dataset } = this.#results;
    const [before, after] = [from, to].map((name) => this.#results.fileOf(name));
    return dataset && before && after
      ? { dataset, from: before, to: after, period: this.periodFor(to) }
      : null;
  }
}

function same(a: Question, b: Question): boolean {
  return a.dataset === b.dataset && a.from === b.from && a.to === b.to && a.period === b.period;
}
