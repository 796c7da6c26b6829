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
  /** The data set in use, or about to be. */
  #dataset: Dataset | null = null;

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

  /** Whether only one of the two files is the sample's. */
  get partlySample(): boolean {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.sample !== sources.listing.sample : false;
  }

  /** Faulty rows that were left out of the data shown. */
  get skippedRows(): number {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.skipped + sources.listing.skipped : 0;
  }

  /** Whether the chosen year agrees with the published figures; null before there is a result. */
  get reconciled(): boolean | null {
    const { result, phase, fault } = this.results;
    if (phase === 'ready' && fault) return false;
    return result ? this.skippedRows === 0 && result.checks.every((check) => check.agrees) : null;
  }

  /** Whether all years agree, as their results go out in one file. */
  get allReconciled(): boolean {
    const agrees = (result: Result): boolean => result.checks.every((check) => check.agrees);
    return this.skippedRows === 0 && this.results.all.every(agrees);
  }

  /** Shows the sample region, which is what a first visit sees. */
  async start(): Promise<void> {
    try {
      this.#dataset = await this.#engine.sample();
      await this.results.start(this.#dataset);
    } catch (error) {
      this.results.fail(error);
    }
  }

  /** Starts over where the worker failed, on the same data. */
  async retry(): Promise<void> {
    if (this.#dataset && this.results.years.length > 0) await this.results.show(this.#dataset);
    else await this.start();
  }

  async give(files: readonly File[]): Promise<void> {
    if (this.#dataset) await this.intake.give(files, this.#dataset);
  }

  /** Replaces the loaded data by what the files make, all at once. */
  async useFiles(): Promise<void> {
    const dataset = this.intake.take();
    if (!dataset) return;
    this.#dataset = dataset;
    await this.results.show(dataset);
  }

  async useSample(): Promise<void> {
    this.#dataset = await this.#engine.sample();
    await this.results.show(this.#dataset);
    this.intake.tell('restored');
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#engine.sampleFiles();
  }

  /** The results file of all rule years; null while any amount is missing. `scenario` names what was computed. */
  resultsFile(scenario: string): string | null {
    const dataset = this.results.dataset;
    const results = this.results.all;
    if (!dataset || results.length === 0) return null;
    const lines = results.map((result) => resultLines(dataset, result, scenario));
    return lines.includes(null) ? null : resultsCsv(lines.flatMap((some) => some ?? []));
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
