// Arbetspasset: what one opened page holds, and the steps that concern more than one part of it.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result, RulesName, Source } from '../model/types.ts';
import type { Project } from '../params/project.ts';
import { readProject } from '../params/projectFile.ts';
import type { YearFile } from '../params/schema.ts';
import { Client, EngineError, worker, type IndexScope } from '../worker/client.ts';
import { Audit } from './audit.svelte.ts';
import { ChangeEffects } from './changeEffects.svelte.ts';
import { Chance } from './chance.svelte.ts';
import { Compare } from './compare.svelte.ts';
import { Explanation } from './explanation.svelte.ts';
import { Forecast } from './forecast.svelte.ts';
import { GoalSeek } from './goal.svelte.ts';
import { Groups } from './groups.svelte.ts';
import { Inputs } from './inputs.svelte.ts';
import { Intake } from './intake.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import type { Head, Why } from './kept.ts';
import { Link } from './link.svelte.ts';
import { Masking } from './masking.svelte.ts';
import { NO_WORK } from './noWork.ts';
import { Opening } from './opening.svelte.ts';
import { Place } from './place.svelte.ts';
import { Pots } from './pots.svelte.ts';
import { Printing } from './printing.svelte.ts';
import { Purchase } from './purchase.svelte.ts';
import { Ranking } from './ranking.svelte.ts';
import { Readings } from './readings.svelte.ts';
import { Results } from './results.svelte.ts';
import { ResultsFile } from './resultsFile.ts';
import { RuleEffects } from './ruleEffects.svelte.ts';
import { RuleText } from './ruleText.svelte.ts';
import { unitRows, type UnitRow } from './rows.ts';
import { ScenarioFiles } from './scenarioFiles.svelte.ts';
import { Scenarios } from './scenarios.svelte.ts';
import { nextName } from './scenarioName.ts';
import { Settings } from './settings.svelte.ts';
import { stampsFor, type Stamp } from './stamps.ts';
import { Sweep } from './sweep.svelte.ts';
import { Tornado } from './tornado.svelte.ts';
import { Several } from './several.svelte.ts';
import { Tour } from './tour.svelte.ts';
import { tourUnits } from './tourUnits.ts';
import { Transition } from './transition.svelte.ts';
import { Weights } from './weights.svelte.ts';
import { Workbook } from './workbook.svelte.ts';
import { WhatIf } from './whatIf.svelte.ts';
import { Whereabouts } from './whereabouts.svelte.ts';
import { Version } from './version.svelte.ts';
import { projectOf, restore } from './work.ts';
import { YearChange } from './yearChange.svelte.ts';

export class Session {
  readonly settings = new Settings();
  readonly place = new Place();
  readonly version = new Version();
  readonly results: Results;
  readonly resultsFile: ResultsFile;
  readonly audit: Audit;
  readonly intake: Intake;
  readonly inputs: Inputs;
  readonly forecast: Forecast;
  readonly yearChange: YearChange;
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
  readonly printing: Printing;
  readonly tornado: Tornado;
  readonly workbook: Workbook;
  readonly sweep: Sweep;
  readonly chance: Chance;
  readonly several: Several;
  readonly groups = new Groups();
  readonly masking = new Masking();
  readonly ranking: Ranking;
  readonly weights: Weights;
  readonly link: Link;
  readonly whereabouts: Whereabouts;
  readonly tour: Tour;
  readonly keeping: Keeping;
  /** Project files that were given and wait for the user to say so. */
  readonly opening = new Opening();
  readonly scenarioFiles: ScenarioFiles;
  readonly #engine: Client;
  /** The data set that ships. */
  #sample = $state.raw<Dataset | null>(null);
  #started: Promise<void> = Promise.resolve();
  /** Counts the times files have been given: looking into them may take longer than giving others. */
  #given = 0;

  /** Every unit with listed persons under the chosen rules. */
  readonly rows: readonly UnitRow[] = $derived.by(() => {
    const { dataset, result, otherResult } = this.results;
    return dataset && result ? unitRows(dataset, result, otherResult) : [];
  });

  /** Three workers: reading a file, or a long question, can be stopped without stopping the computation. */
  constructor(
    engine = new Client(worker('engine')),
    reader = new Client(worker('reader')),
    thinker = new Client(worker('thinker')),
    keeping = new Keeping(__VERSION__),
  ) {
    this.#engine = engine;
    this.keeping = keeping;
    this.results = new Results(engine, [thinker]);
    this.resultsFile = new ResultsFile(engine, this.results);
    this.audit = new Audit(this.results);
    this.intake = new Intake(reader);
    this.inputs = new Inputs(this.results);
    this.forecast = new Forecast(engine, this.results);
    this.yearChange = new YearChange(engine, this.results);
    this.explanation = new Explanation(engine, this.results, () => this.forecast.basis);
    this.example = new Explanation(engine, this.results, () => this.forecast.basis);
    this.whatIf = new WhatIf(engine, this.results);
    this.purchase = new Purchase(engine, this.results, this.inputs);
    this.scenarios = new Scenarios(this.results);
    this.scenarioFiles = new ScenarioFiles(this.scenarios);
    this.link = new Link(this.results, this.scenarios, this.place, __VERSION__);
    this.tour = new Tour(this.place, () => tourUnits(this.rows, this.compare.decomposition));
    this.readings = new Readings(engine, this.results, this.scenarios);
    this.ruleEffects = new RuleEffects(engine, this.results);
    this.ruleText = new RuleText(this.results, this.scenarios);
    this.changeEffects = new ChangeEffects(thinker, this.results, this.scenarios);
    this.compare = new Compare(thinker, this.results);
    this.printing = new Printing(engine, this.results, this.compare, () => this.forecast.assumption);
    this.pots = new Pots(engine, this.results, this.scenarios);
    this.goal = new GoalSeek(thinker, this.results, this.scenarios, this.compare);
    this.transition = new Transition(thinker, this.results, this.scenarios, this.compare);
    this.tornado = new Tornado(thinker, this.results);
    this.workbook = new Workbook(thinker, this);
    this.sweep = new Sweep(thinker, this.results, this.scenarios);
    this.chance = new Chance(thinker, this.results);
    this.whereabouts = new Whereabouts(this);
    this.several = new Several(engine, this.results, this.compare);
    this.ranking = new Ranking(this.results, this.compare, this.groups, () => this.settings.language);
    this.weights = new Weights(engine, this.results, this.scenarios, () =>
      nextName(this.scenarios.all, this.settings.t.scenario.proposal),
    );
  }

  /** Whether figures in sight still are of what was chosen before: those of what is chosen now are on their way. */
  get catchingUp(): boolean {
    const answers = [this.forecast, this.whatIf, this.example, this.purchase];
    return this.results.phase === 'ready' && (!this.results.settled || answers.some(({ busy }) => busy));
  }

  /** Whether any of the data shown is invented. */
  get sample(): boolean {
    const sources = this.results.dataset?.sources;
    return sources ? sources.units.sample || sources.listing.sample : false;
  }

  /** Whether anything but the sample would be lost with the page. */
  get holdsOwnData(): boolean {
    const made = this.scenarios.all.length > 0 || this.results.addedYears.length > 0;
    return this.holdsOwnInput || made || this.groups.all.length > 0 || this.audit.holdsAcceptances;
  }

  /** Whether anything has been loaded or written in, which goes with the return to the sample. */
  get holdsOwnInput(): boolean {
    const sources = Object.values(this.results.dataset?.sources ?? {}) as (Source | null)[];
    return this.inputs.holdsTyped || sources.some((source) => source !== null && !source.sample);
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
   * Whether everything checked of the chosen year agrees or is accepted; null while there is no result, or nothing
   * published to agree with. Of a scenario it is the year that it starts from.
   */
  get reconciled(): boolean | null {
    const { phase, fault } = this.results;
    const { result, unpublished } = this.audit;
    if (phase !== 'ready') return null;
    if (fault) return false;
    if (!result) return null;
    if (this.audit.standingOf([result]) === 'differs') return false;
    return unpublished ? null : true;
  }

  /** Whether all years agree or are accepted, as their results go out in one file. */
  get allReconciled(): boolean {
    return this.audit.standingOf(this.results.all) !== 'differs';
  }

  /** What every figure of the chosen rules, and those compared with, is stamped with; empty where nothing is to be told. */
  get stamps(): readonly Stamp[] {
    const { result } = this.audit;
    const { otherResult: other } = this.results;
    const compared = other && other.scenario === null && other.year !== result?.year ? [other] : [];
    return stampsFor(this, result ? [result, ...compared] : [], this.results.fault !== null);
  }

  /** What figures of some results are stamped with: of all years together, of `results.all`. */
  stampsOf(results: readonly Result[]): readonly Stamp[] {
    return stampsFor(this, results, false);
  }

  /** The stamps' words in the chosen language. */
  get stampTexts(): readonly string[] {
    return this.stamps.map(({ text }) => text);
  }

  /** Shows a year's own rules, or a scenario. */
  chooseRules({ year, scenario }: RulesName): void {
    this.scenarios.choose(scenario);
    if (scenario === null) this.results.chooseYear(year);
  }

  /** All that would be lost with the page; null while it shows nothing. */
  get project(): Project | null {
    return projectOf(this, this.#sample);
  }

  /** Goes on with what was kept, or shows the sample region, which is what a first visit sees. */
  async start(): Promise<void> {
    await this.whereabouts.quietly(async () => {
      this.#started = this.#begin();
      await this.#started;
      await this.link.open();
    });
  }

  /** Starts over where the worker failed, on the data that were shown. */
  async retry(): Promise<void> {
    // One that has failed, for want of memory or whatever else, may well fail again: another takes its place.
    this.#engine.cancel();
    if (this.results.dataset) await this.results.retry();
    else await this.start();
  }

  /** Files given before the first figures are there wait for them. */
  async give(files: readonly File[]): Promise<void> {
    await this.#started;
    if (!this.results.dataset) await this.start();
    const turn = (this.#given += 1);
    const others = await this.opening.take(await this.scenarioFiles.take(files));
    if (turn !== this.#given) return;
    if (this.results.dataset && others.length > 0) await this.intake.give(others, this.results.dataset);
  }

  /**
   * Holds a project instead of what the page holds, of which a snapshot is kept; answers with what is different in it.
   * Rejects where it cannot be computed, and all stays.
   */
  async replace(project: Project, why: Why): Promise<readonly Fault[]> {
    await this.keeping.snapshot(this.project, why);
    const sample = await this.#sampleData();
    const faults = await this.whereabouts.quietly(() => restore(this, project, sample));
    this.intake.finish(null);
    return faults;
  }

  /** Opens the project that was offered. */
  async openProject(): Promise<void> {
    const { offered } = this.opening;
    if (!offered) return;
    try {
      this.opening.done(await this.replace(offered.project, 'project'));
      this.keeping.dismiss();
    } catch (error) {
      this.opening.fail(error);
    }
  }

  /** Goes back to a snapshot; answers with why it cannot be used, or what is different in it. */
  async goBack(to: Head): Promise<readonly Fault[]> {
    const { project, faults } = readProject((await this.keeping.keptText(to)) ?? '');
    return project ? this.replace(project, 'snapshot') : faults;
  }

  /** Begins as a first visit does, with a snapshot of what was; small groups stay hidden where they were. */
  async startOver(): Promise<void> {
    const { masking } = this.project ?? NO_WORK;
    await this.replace({ ...NO_WORK, masking }, 'sample').catch((error: unknown) => this.results.fail(error));
    this.keeping.dismiss();
  }

  /** The project file of all that the page holds; null while it shows nothing. */
  projectFile(): string | null {
    return this.project && this.keeping.textOf(this.project);
  }

  /** Replaces the loaded data by what the files make, all at once; where that fails the old stay. */
  async useFiles(): Promise<void> {
    const reading = this.intake.reading;
    if (!reading) return;
    const { dataset } = reading.assembly;
    try {
      await this.keeping.snapshot(this.project, 'files');
      for (const file of reading.years) await this.#addYear(file);
      if (dataset) {
        await this.whereabouts.quietly(() => this.results.show(dataset));
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
      await this.keeping.snapshot(this.project, 'sample');
      const sample = await this.#sampleData();
      await this.whereabouts.quietly(() => this.results.show(sample));
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
    await this.whereabouts.quietly(async () => {
      await this.results.removeYear(year);
      this.scenarios.refresh();
    });
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#engine.sampleFiles();
  }

  /** Adds a rule year and shows its own rules. */
  async #addYear(file: YearFile): Promise<void> {
    await this.whereabouts.quietly(async () => {
      await this.results.addYear(file);
      this.scenarios.choose(null);
    });
  }

  async #begin(): Promise<void> {
    try {
      const [sample, kept] = await Promise.all([this.#sampleData(), this.keeping.open()]);
      if (!kept || !(await this.#resume(kept, sample))) await this.results.start(sample);
    } catch (error) {
      this.results.fail(error);
    }
  }

  /** Whether what was kept can be shown. Rejects where the worker fails, for then nobody knows. */
  async #resume(kept: Project, sample: Dataset): Promise<boolean> {
    try {
      this.keeping.resumed(kept, await restore(this, kept, sample));
      return true;
    } catch (error) {
      if (error instanceof EngineError) throw error;
      await this.keeping.refused([]);
      return false;
    }
  }

  async #sampleData(): Promise<Dataset> {
    this.#sample ??= await this.#engine.sample();
    return this.#sample;
  }
}
