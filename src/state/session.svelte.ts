// Arbetspasset: what one opened page holds, and the steps that concern more than one part of it.
import { activitiesCsv } from '../export/activities.ts';
import { resultsCsv } from '../export/csv.ts';
import type { Fault } from '../model/fault.ts';
import type { Result, Source } from '../model/types.ts';
import { Client, type IndexScope } from '../worker/client.ts';
import { Explanation } from './explanation.svelte.ts';
import { Forecast } from './forecast.svelte.ts';
import { Inputs } from './inputs.svelte.ts';
import { Intake } from './intake.svelte.ts';
import { Place } from './place.svelte.ts';
import { Purchase } from './purchase.svelte.ts';
import { Results } from './results.svelte.ts';
import { unitRows, type UnitRow } from './rows.ts';
import { Settings } from './settings.svelte.ts';
import { WhatIf } from './whatIf.svelte.ts';
import { resultLines, yearAmounts, type YearAmounts } from './yearAmounts.ts';

export class Session {
  readonly settings = new Settings();
  readonly place = new Place();
  readonly results: Results;
  readonly intake: Intake;
  readonly inputs: Inputs;
  readonly forecast: Forecast;
  readonly explanation: Explanation;
  /** Of the worked example, which stays in sight. */
  readonly example: Explanation;
  readonly whatIf: WhatIf;
  readonly purchase: Purchase;
  readonly #engine: Client;
  #started: Promise<void> = Promise.resolve();

  /** Every unit with listed persons under the chosen rules. */
  readonly rows: readonly UnitRow[] = $derived.by(() => {
    const { dataset, result, otherResult } = this.results;
    return dataset && result ? unitRows(dataset, result, otherResult) : [];
  });

  /** Two workers: reading a file can be stopped without stopping the computation. */
  constructor(engine = new Client(), reader = new Client()) {
    this.#engine = engine;
    this.results = new Results(engine);
    this.intake = new Intake(reader);
    this.inputs = new Inputs(this.results);
    this.forecast = new Forecast(engine, this.results);
    this.explanation = new Explanation(engine, this.results, () => this.forecast.basis);
    this.example = new Explanation(engine, this.results, () => this.forecast.basis);
    this.whatIf = new WhatIf(engine, this.results);
    this.purchase = new Purchase(engine, this.results, this.inputs);
  }

  /** Whether any of the data shown is invented. */
  get sample(): boolean {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.sample || sources.listing.sample : false;
  }

  /** Whether anything but the sample would be lost with the page. */
  get holdsOwnData(): boolean {
    const sources = Object.values(this.results.dataset?.sources ?? {}) as (Source | null)[];
    const own = sources.some((source) => source !== null && !source.sample);
    return own || this.inputs.holdsTyped || this.results.addedYears.length > 0;
  }

  /** Whether only one of the two files is the sample's. */
  get partlySample(): boolean {
    const sources = this.results.dataset?.sources;
    return this.sample && !(sources?.units.sample && sources.listing.sample);
  }

  /** Faulty rows that were left out of the data shown. */
  get skippedRows(): number {
    const sources = Object.values(this.results.dataset?.sources ?? {}) as (Source | null)[];
    return sources.reduce((sum, source) => sum + (source?.skipped ?? 0), 0);
  }

  /** Whether the chosen year agrees with the published figures; null while there is no result, or nothing to agree with. */
  get reconciled(): boolean | null {
    const { result, phase, fault } = this.results;
    if (phase !== 'ready') return null;
    if (fault) return false;
    if (this.unpublished) return this.skippedRows === 0 ? null : false;
    return result ? this.#agrees([result]) : null;
  }

  /** Whether nothing is published for the chosen year: it is last year's, raised by an index. */
  get unpublished(): boolean {
    return this.results.rules?.status === 'indexed';
  }

  /** Whether all years agree, as their results go out in one file. */
  get allReconciled(): boolean {
    return this.#agrees(this.results.all);
  }

  /** Shows the sample region, which is what a first visit sees. */
  start(): Promise<void> {
    this.#started = this.#begin();
    return this.#started;
  }

  /** Starts over where the worker failed, on the data that were shown. */
  async retry(): Promise<void> {
    if (this.results.dataset) await this.results.retry();
    else await this.start();
  }

  /** Files given before the first figures are there wait for them. */
  async give(files: readonly File[]): Promise<void> {
    await this.#started;
    if (!this.results.dataset) await this.start();
    if (this.results.dataset) await this.intake.give(files, this.results.dataset);
  }

  /** Replaces the loaded data by what the files make, all at once; where that fails the old stay. */
  async useFiles(): Promise<void> {
    const reading = this.intake.reading;
    if (!reading) return;
    const { dataset } = reading.assembly;
    try {
      for (const file of reading.years) await this.results.addYear(file);
      if (dataset) {
        await this.results.show(dataset);
        this.inputs.forget();
        this.explanation.close();
      }
      this.intake.finish('used');
    } catch (error) {
      this.intake.fail('notComputed', error);
    }
  }

  async useSample(): Promise<void> {
    try {
      await this.results.show(await this.#engine.sample());
      this.inputs.forget();
      this.explanation.close();
      this.intake.finish('restored');
    } catch (error) {
      this.intake.fail('notComputed', error);
    }
  }

  /** Makes the year after the last one by index, and chooses it; answers with the fault where it cannot be made. */
  async indexYear(lpik: string, scope: IndexScope): Promise<Fault | null> {
    const { dataset, years } = this.results;
    const last = years.at(-1);
    if (!dataset || !last) return null;
    const made = await this.#engine.ask(dataset, 'indexYear', last.year, lpik, scope);
    if ('code' in made) return made;
    await this.results.addYear(made);
    return null;
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#engine.sampleFiles();
  }

  /** The activities as a file that can be read back. */
  activitiesFile(): string {
    return activitiesCsv(this.inputs.activities);
  }

  /** Every unit's yearly amounts of all rule years, on their lists as they are. */
  async amounts(): Promise<YearAmounts[]> {
    const { dataset, all, listChoice: choice } = this.results;
    if (!dataset) return [];
    const basis = { choice, assumption: { growth: null } };
    return Promise.all(
      all.map(async (result) => {
        const income = await this.#engine.ask(dataset, 'income', {
          ...{ year: result.year, scenario: result.scenario },
          ...basis,
        });
        if ('code' in income) throw new Error(income.code);
        return yearAmounts(result, income);
      }),
    );
  }

  /** The results file of all rule years; null while any amount is missing. `scenario` names what a list gave. */
  async resultsFile(scenario: (period: string) => string): Promise<string | null> {
    const { names } = this.results;
    const lines = resultLines(await this.amounts(), names, scenario);
    return lines && lines.length > 0 ? resultsCsv(lines) : null;
  }

  #agrees(results: readonly Result[]): boolean {
    const indexed = this.results.years.filter(({ status }) => status === 'indexed').map(({ year }) => year);
    const published = results.filter(({ year }) => !indexed.includes(year));
    return this.skippedRows === 0 && published.every(({ checks }) => checks.every((check) => check.agrees));
  }

  async #begin(): Promise<void> {
    try {
      await this.results.start(await this.#engine.sample());
    } catch (error) {
      this.results.fail(error);
    }
  }
}
