// Resultatfilen: every unit's yearly amounts of all rule years and the scenario shown, on their lists as they are.
import { resultsCsv } from '../export/csv.ts';
import type { Client } from '../worker/client.ts';
import type { Results } from './results.svelte.ts';
import { resultLines, yearAmounts, type YearAmounts } from './yearAmounts.ts';

export class ResultsFile {
  readonly #engine: Client;
  readonly #results: Results;

  constructor(engine: Client, results: Results) {
    this.#engine = engine;
    this.#results = results;
  }

  async amounts(): Promise<YearAmounts[]> {
    const { dataset, all, variant, result: shown, listChoice: choice } = this.#results;
    if (!dataset) return [];
    return Promise.all(
      (variant && shown ? [...all, shown] : all).map(async (result) => {
        const { year, scenario } = result;
        const request = { year, scenario, choice, assumption: { growth: null } };
        const income = await this.#engine.ask(dataset, 'income', request);
        if ('code' in income) throw new Error(income.code);
        return yearAmounts(result, income, scenario === null ? null : (variant?.name ?? null));
      }),
    );
  }

  /** The file's text; null while any amount is missing. `called` names what a scenario, or none, gave on a list. */
  async text(called: (scenario: string | null, period: string) => string): Promise<string | null> {
    const { names } = this.#results;
    const lines = resultLines(await this.amounts(), names, called);
    return lines && lines.length > 0 ? resultsCsv(lines) : null;
  }
}
