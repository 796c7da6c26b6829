// Arbetspasset: what one opened page holds, and the steps that concern more than one part of it.
import { resultsCsv, type ResultLine } from '../export/csv.ts';
import { amountOf } from '../model/line.ts';
import { LINES, type Dataset, type Result } from '../model/types.ts';
import { Client } from '../worker/client.ts';
import { Intake } from './intake.svelte.ts';
import { Place } from './place.svelte.ts';
import { Results } from './results.svelte.ts';
import { unitRows, type UnitRow } from './rows.ts';
import { Settings } from './settings.svelte.ts';

export class Session {
  readonly settings = new Settings();
  readonly place = new Place();
  readonly results: Results;
  readonly intake: Intake;
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
  }

  /** Whether any of the data shown is invented. */
  get sample(): boolean {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.sample || sources.listing.sample : false;
  }

  /** Whether anything but the sample would be lost with the page. */
  get holdsOwnData(): boolean {
    const sources = this.results.dataset?.sources;
    return sources ? !(sources.units.sample && sources.listing.sample) : false;
  }

  /** Whether only one of the two files is the sample's. */
  get partlySample(): boolean {
    return this.sample && this.holdsOwnData;
  }

  /** Faulty rows that were left out of the data shown. */
  get skippedRows(): number {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.skipped + sources.listing.skipped : 0;
  }

  /** Whether the chosen year agrees with the published figures; null while there is no result. */
  get reconciled(): boolean | null {
    const { result, phase, fault } = this.results;
    if (phase !== 'ready') return null;
    if (fault) return false;
    return result ? this.#agrees([result]) : null;
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
    const dataset = this.intake.reading?.assembly.dataset;
    if (!dataset) return;
    try {
      await this.results.show(dataset);
      this.intake.finish('used');
    } catch (error) {
      this.intake.fail('notComputed', error);
    }
  }

  async useSample(): Promise<void> {
    try {
      await this.results.show(await this.#engine.sample());
      this.intake.finish('restored');
    } catch (error) {
      this.intake.fail('notComputed', error);
    }
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#engine.sampleFiles();
  }

  /** The results file of all rule years; null while any amount is missing. `scenario` names what a list gave. */
  resultsFile(scenario: (period: string) => string): string | null {
    const dataset = this.results.dataset;
    const results = this.results.all;
    if (!dataset || results.length === 0) return null;
    const lines = results.map((result) => resultLines(dataset, result, scenario(result.period)));
    return lines.includes(null) ? null : resultsCsv(lines.flatMap((some) => some ?? []));
  }

  #agrees(results: readonly Result[]): boolean {
    return this.skippedRows === 0 && results.every(({ checks }) => checks.every((check) => check.agrees));
  }

  async #begin(): Promise<void> {
    try {
      await this.results.start(await this.#engine.sample());
    } catch (error) {
      this.results.fail(error);
    }
  }
}

/** One line per unit and payment line, or null where an amount is missing. */
function resultLines(dataset: Dataset, result: Result, scenario: string): ResultLine[] | null {
  const names = new Map(dataset.units.map((unit) => [unit.id, unit.name]));
  const lines: ResultLine[] = [];
  for (const [index, unitId] of result.unitIds.entries()) {
    for (const line of LINES) {
      const ore = amountOf(result, index, line);
      if (ore === null) return null;
      lines.push({ unitId, name: names.get(unitId) ?? unitId, year: result.year, scenario, line, ore });
    }
  }
  return lines.length > 0 ? lines : null;
}
