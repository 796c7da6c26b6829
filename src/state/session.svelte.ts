// Arbetspasset: what one opened page holds, and the steps that concern more than one part of it.
import { activitiesCsv } from '../export/activities.ts';
import { resultsCsv } from '../export/csv.ts';
import type { Fault } from '../model/fault.ts';
import type { Result, RulesName, Source } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { Client, type IndexScope } from '../worker/client.ts';
import { ChangeEffects } from './changeEffects.svelte.ts';
import { Chance } from './chance.svelte.ts';
import { Compare } from './compare.svelte.ts';
import { Explanation } from './explanation.svelte.ts';
import { Forecast } from './forecast.svelte.ts';
import { GoalSeek } from './goal.svelte.ts';
import { Groups } from './groups.svelte.ts';
import { Inputs } from './inputs.svelte.ts';
import { Intake } from './intake.svelte.ts';
import { Place } from './place.svelte.ts';
import { Pots } from './pots.svelte.ts';
import { Purchase } from './purchase.svelte.ts';
import { Ranking } from './ranking.svelte.ts';
import { Readings } from './readings.svelte.ts';
import { Results } from './results.svelte.ts';
import { RuleEffects } from './ruleEffects.svelte.ts';
import { RuleText } from './ruleText.svelte.ts';
import { unitRows, type UnitRow } from './rows.ts';
import { Scenarios } from './scenarios.svelte.ts';
import { nextName } from './scenarioName.ts';
import { Settings } from './settings.svelte.ts';
import { Sweep } from './sweep.svelte.ts';
import { Tornado } from './tornado.svelte.ts';
import { Several } from './several.svelte.ts';
import { Transition } from './transition.svelte.ts';
import { Weights } from './weights.svelte.ts';
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
  readonly scenarios: Scenarios;
  readonly readings: Readings;
  readonly ruleEffects: RuleEffects;
  readonly ruleText: RuleText;
  readonly changeEffects: ChangeEffects;
  readonly pots: Pots;
  readonly goal: GoalSeek;
  readonly transition: Transition;
  readonly compare: Compare;
  readonly tornado: Tornado;
  readonly sweep: Sweep;
  readonly chance: Chance;
  readonly several: Several;
  readonly groups = new Groups();
  readonly ranking: Ranking;
  readonly weights: Weights;
  readonly #engine: Client;
  #started: Promise<void> = Promise.resolve();

  /** Every unit with listed persons under the chosen rules. */
  readonly rows: readonly UnitRow[] = $derived.by(() => {
    const { dataset, result, otherResult } = this.results;
    return dataset && result ? unitRows(dataset, result, otherResult) : [];
  });

  /** Three workers: reading a file, or a long question, can be stopped without stopping the computation. */
  constructor(engine = new Client(), reader = new Client(), thinker = new Client()) {
    this.#engine = engine;
    this.results = new Results(engine, [thinker]);
    this.intake = new Intake(reader);
    this.inputs = new Inputs(this.results);
    this.forecast = new Forecast(engine, this.results);
    this.explanation = new Explanation(engine, this.results, () => this.forecast.basis);
    this.example = new Explanation(engine, this.results, () => this.forecast.basis);
    this.whatIf = new WhatIf(engine, this.results);
    this.purchase = new Purchase(engine, this.results, this.inputs);
    this.scenarios = new Scenarios(this.results);
    this.readings = new Readings(engine, this.results, this.scenarios);
    this.ruleEffects = new RuleEffects(engine, this.results);
    this.ruleText = new RuleText(this.results, this.scenarios);
    this.changeEffects = new ChangeEffects(thinker, this.results, this.scenarios);
    this.compare = new Compare(thinker, this.results);
    this.pots = new Pots(engine, this.results, this.scenarios);
    this.goal = new GoalSeek(thinker, this.results, this.scenarios, this.compare);
    this.transition = new Transition(thinker, this.results, this.scenarios, this.compare);
    this.tornado = new Tornado(thinker, this.results);
    this.sweep = new Sweep(thinker, this.results, this.scenarios);
    this.chance = new Chance(thinker, this.results);
    this.several = new Several(engine, this.results, this.compare);
    this.ranking = new Ranking(this.results, this.compare, this.groups, () => this.settings.language);
    this.weights = new Weights(engine, this.results, this.scenarios, () =>
      nextName(this.scenarios.all, this.settings.t.scenario.proposal),
    );
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
    const made = this.scenarios.all.length > 0 || this.results.addedYears.length > 0;
    return own || made || this.groups.all.length > 0 || this.inputs.holdsTyped;
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

  /**
   * Whether the chosen year agrees with the published figures; null while there is no result, or nothing to agree with.
   * Of a scenario it is the year that it starts from: the data agree or do not, and the scenario is meant to differ.
   */
  get reconciled(): boolean | null {
    const { phase, fault } = this.results;
    if (phase !== 'ready') return null;
    if (fault) return false;
    if (this.unpublished) return this.skippedRows === 0 ? null : false;
    return this.audited ? this.#agrees([this.audited]) : null;
  }

  /** The result that is held against the published figures. */
  get audited(): Result | null {
    return this.results.variant ? this.results.otherOnSameList : this.results.result;
  }

  /** Whether nothing is published for the chosen year: it is last year's, raised by an index. */
  get unpublished(): boolean {
    const { variant, other, rules } = this.results;
    const file = variant && other ? this.results.fileOf(other) : rules;
    return file?.status === 'indexed';
  }

  /** Whether all years agree, as their results go out in one file. */
  get allReconciled(): boolean {
    return this.#agrees(this.results.all);
  }

  /** Shows a year's own rules, or a scenario. */
  chooseRules({ year, scenario }: RulesName): void {
    this.scenarios.choose(scenario);
    if (scenario === null) this.results.chooseYear(year);
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
      for (const file of reading.years) await this.#addYear(file);
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
    await this.#addYear(made);
    return null;
  }

  /** Takes an added rule year away, and with it what scenarios made of it showed. */
  async removeYear(year: number): Promise<void> {
    await this.results.removeYear(year);
    this.scenarios.refresh();
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

  /** Adds a rule year and shows its own rules. */
  async #addYear(file: YearFile): Promise<void> {
    await this.results.addYear(file);
    this.scenarios.choose(null);
  }

  async #begin(): Promise<void> {
    try {
      await this.results.start(await this.#engine.sample());
    } catch (error) {
      this.results.fail(error);
    }
  }
}
