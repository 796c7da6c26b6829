// Resultat: the chosen rule year and list, and the amounts of all years under them.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result, RulesName } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { EngineError, type Client, type Outcome, type Request } from '../worker/client.ts';
import { namesOf, pairYears, periodFor, requestsFor, sameRules, type ListChoice } from './choice.ts';

export type Phase = 'loading' | 'ready' | 'failed';

/** A scenario ready to count with: the file of its year with its changes made. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly file: YearFile;
}

/** What figures are computed of. */
interface Wanted {
  readonly dataset: Dataset;
  readonly choice: ListChoice;
  /** The scenario chosen; null where a year's own rules are. */
  readonly variant: Variant | null;
}

/** What is on screen, and the answers computed of just this. */
interface Shown extends Wanted {
  readonly answers: readonly { readonly request: Request; readonly outcome: Outcome }[];
}

export class Results {
  readonly #client: Client;
  readonly #clients: readonly Client[];
  #years = $state.raw<readonly YearFile[]>([]);
  #added = $state.raw<readonly YearFile[]>([]);
  #variants = $state.raw<readonly Variant[]>([]);
  #year = $state(0);
  #shown = $state.raw<Shown | null>(null);
  #phase = $state<Phase>('loading');
  #problem = $state<string | null>(null);
  /** What was asked for last; a further choice starts from it, answered or not. */
  #wanted = $state.raw<Wanted | null>(null);
  #names = $derived(namesOf(this.#shown?.dataset.units ?? []));
  #pair = $derived(pairYears(this.#years, this.#year));

  /** `others` are the clients that answer about the same rules. */
  constructor(client: Client, others: readonly Client[] = []) {
    this.#client = client;
    this.#clients = [client, ...others];
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** What the browser said when the computation failed. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether the figures are of what was asked for last; until then they are of what was before. */
  get settled(): boolean {
    return this.#phase === 'ready' && this.#isShown(this.#wanted);
  }

  /** The data set the shown results are of. */
  get dataset(): Dataset | null {
    return this.#shown?.dataset ?? null;
  }

  /** Names of the units by their ids. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  get years(): readonly YearFile[] {
    return this.#years;
  }

  /** The calendar year of the rules chosen. */
  get year(): number {
    return this.#year;
  }

  /** The scenario shown; null where a year's own rules are. */
  get variant(): Variant | null {
    return this.#shown?.variant ?? null;
  }

  /** The scenario asked for last, shown already or not. */
  get asked(): Variant | null {
    return this.#wanted?.variant ?? null;
  }

  /** The data set asked for last, shown already or not: a further change starts from it. */
  get askedDataset(): Dataset | null {
    return this.#wanted?.dataset ?? null;
  }

  /** The list asked for last, shown already or not. */
  get askedList(): ListChoice {
    return this.#wanted?.choice ?? 'own';
  }

  /** The rules chosen. */
  get chosen(): RulesName {
    return { year: this.#year, scenario: this.variant?.id ?? null };
  }

  /**
   * The rules that those chosen are compared with: of a scenario those of its year; of a year those of the year before
   * it, or the next where it is the first.
   */
  get other(): RulesName | null {
    if (this.variant) return { year: this.#year, scenario: null };
    const year = this.#pair.other?.year;
    return year === undefined ? null : { year, scenario: null };
  }

  get rules(): YearFile | null {
    return this.variant?.file ?? this.#pair.chosen;
  }

  /** The parameters of some rules; null where they are gone. */
  fileOf({ year, scenario }: RulesName): YearFile | null {
    if (scenario !== null) return this.#variantOf(scenario)?.file ?? null;
    return this.#years.find((file) => file.year === year) ?? null;
  }

  /** What some rules are called where figures are told to be theirs: the year, with the scenario's name. */
  nameOf({ year, scenario }: RulesName): string {
    const name = scenario === null ? undefined : this.#variantOf(scenario)?.name;
    return name === undefined ? String(year) : `${year} ”${name}”`;
  }

  /** Makes scenarios known, so that figures of them can be asked for and named. */
  useVariants(variants: readonly Variant[]): void {
    this.#variants = variants;
    this.#clients.forEach((client) => client.useScenarios(variants));
  }

  get listChoice(): ListChoice {
    return this.#shown?.choice ?? 'own';
  }

  get periods(): readonly string[] {
    return this.dataset?.lists.map((list) => list.period) ?? [];
  }

  get result(): Result | null {
    return resultIn(this.#answer(this.chosen));
  }

  /** The result of the rules compared with, on their own list or on the one chosen for all. */
  get otherResult(): Result | null {
    return this.other && resultIn(this.#answer(this.other));
  }

  /** The rules compared with on the list of those chosen: the difference to it is the rules' alone. */
  get otherOnSameList(): Result | null {
    const period = this.result?.period;
    return this.other && period !== undefined ? resultIn(this.#answer(this.other, period)) : null;
  }

  /** Each year's result, in the order of the years. */
  get all(): readonly Result[] {
    return this.#years
      .map(({ year }) => resultIn(this.#answer({ year, scenario: null })))
      .filter((result) => result !== null);
  }

  /** Why there is no result at all for the chosen year. */
  get fault(): Fault | null {
    const outcome = this.#answer(this.chosen);
    return outcome && 'fault' in outcome ? outcome.fault : null;
  }

  /** Loads the rule years and shows the data set, newest year first. */
  async start(dataset: Dataset): Promise<void> {
    this.#years = await this.#client.years();
    this.#year = lastOf(this.#years);
    await this.show(dataset);
  }

  /** Takes a data set into use. Rejects where it cannot be computed, and what was shown stays. */
  async show(dataset: Dataset): Promise<void> {
    const periods = dataset.lists.map((list) => list.period);
    const { choice = 'own', variant = null } = this.#wanted ?? {};
    await this.#tryOut({ dataset, choice: periods.includes(choice) ? choice : 'own', variant });
  }

  /** The rule years that the user has added to those that ship. */
  get addedYears(): readonly YearFile[] {
    return this.#added;
  }

  /** Adds a rule year and chooses it. Rejects where it cannot be used, and what was shown stays. */
  async addYear(file: YearFile): Promise<void> {
    await this.#useYears([...this.#added, file]);
    this.chooseYear(file.year);
  }

  /** Takes an added rule year away. */
  async removeYear(year: number): Promise<void> {
    await this.#useYears(this.#added.filter((file) => file.year !== year));
    if (!this.#years.some((file) => file.year === this.#year)) this.#year = lastOf(this.#years);
  }

  /** The rule years that ship. */
  async shippedYears(): Promise<readonly YearFile[]> {
    const all = await this.#client.years();
    return all.filter(({ year }) => !this.#added.some((file) => file.year === year));
  }

  /**
   * Starts over on other data, added years, a year and a list; the last year where there is no such one. Rejects where
   * they cannot be computed, and what was shown stays.
   */
  async restore(dataset: Dataset, added: readonly YearFile[], year: number, list: ListChoice): Promise<void> {
    const there = list === 'own' || dataset.lists.some(({ period }) => period === list);
    await this.#useYears(added, { dataset, choice: there ? list : 'own', variant: null }, year);
  }

  /** Shows a year's own rules; all of them are computed already. */
  chooseYear(year: number): void {
    if (this.#wanted) this.#wanted = { ...this.#wanted, variant: null };
    if (this.#shown) this.#shown = { ...this.#shown, variant: null };
    this.#year = year;
  }

  /**
   * Shows a scenario, or how it has changed since; what is shown or asked for already is not asked for again. Where it
   * cannot be computed it stays asked for, as its values stay on the page.
   */
  async chooseVariant(variant: Variant): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted || sameVariant(wanted.variant, variant)) return;
    const next = { ...wanted, variant };
    // Back to what is in sight: whatever is under way is of what was left.
    if (this.#isShown(next)) this.#wanted = next;
    else await this.#compute(next).catch((error: unknown) => this.fail(error));
  }

  async chooseList(choice: ListChoice): Promise<void> {
    if (!this.#wanted) return;
    await this.#compute({ ...this.#wanted, choice }).catch((error: unknown) => this.fail(error));
  }

  /** Computes anew what was asked for last. */
  async retry(): Promise<void> {
    if (!this.#wanted) return;
    await this.#compute({ ...this.#wanted }).catch((error: unknown) => this.fail(error));
  }

  /** Says that nothing can be computed, and what the browser said of it. */
  fail(error: unknown): void {
    this.#phase = 'failed';
    this.#problem = error instanceof Error ? error.message : String(error);
  }

  async #useYears(
    added: readonly YearFile[],
    wanted = this.#wanted,
    year: number | null = null,
  ): Promise<void> {
    const [yearsBefore, addedBefore] = [this.#years, this.#added];
    this.#clients.forEach((client) => client.addYears(added));
    try {
      const years = await this.#client.years();
      this.#added = added;
      this.#years = years;
      if (wanted) await this.#tryOut({ ...wanted }, year);
    } catch (error) {
      this.#clients.forEach((client) => client.addYears(addedBefore));
      this.#added = addedBefore;
      this.#years = yearsBefore;
      throw error;
    }
  }

  /** The one shown goes before its newer state, of which nothing is computed yet. */
  #variantOf(id: string): Variant | undefined {
    return this.variant?.id === id ? this.variant : this.#variants.find((variant) => variant.id === id);
  }

  #answer(name: RulesName, period = this.#periodOf(name.year)): Outcome | undefined {
    return this.#shown?.answers.find(({ request }) => sameRules(request, name) && request.period === period)
      ?.outcome;
  }

  #periodOf(year: number): string {
    return this.listChoice === 'own' ? periodFor(year, this.dataset?.lists ?? []) : this.listChoice;
  }

  /** Whether the figures are of just this. */
  #isShown(wanted: Wanted | null): boolean {
    const shown = this.#shown;
    return (
      shown !== null &&
      wanted !== null &&
      shown.dataset === wanted.dataset &&
      shown.choice === wanted.choice &&
      sameVariant(shown.variant, wanted.variant)
    );
  }

  /** Computes, and asks for what was asked for before where that fails. */
  async #tryOut(wanted: Wanted, year: number | null = null): Promise<void> {
    const before = this.#wanted;
    try {
      await this.#compute(wanted, year);
    } catch (error) {
      if (this.#wanted === wanted) {
        this.#wanted = before;
        // It may have been overtaken by what has failed.
        if (before && !this.#isShown(before)) await this.retry();
      }
      throw error;
    }
  }

  /** Shows the answers together with what they are of, and `year`; an answer that a newer question overtook is dropped. */
  async #compute(wanted: Wanted, year: number | null = null): Promise<void> {
    this.#wanted = wanted;
    const { dataset, choice, variant } = wanted;
    const scenario = variant && { year: variant.file.year, scenario: variant.id };
    const requests = requestsFor(this.#years, dataset, choice, scenario);
    try {
      const outcomes = await this.#client.compute(dataset, requests);
      const answers = requests.map((request, index) => ({ request, outcome: outcomes[index]! }));
      // A year's own rules may have been chosen meanwhile: their answers are among these. Not so another scenario's.
      const left = this.#wanted.variant !== variant;
      if (left && this.#wanted.variant !== null) return;
      this.#shown = { ...wanted, variant: left ? null : variant, answers };
      if (variant && !left) this.#year = variant.file.year;
      if (year !== null)
        this.#year = this.#years.some((file) => file.year === year) ? year : lastOf(this.#years);
      this.#phase = 'ready';
      this.#problem = null;
    } catch (error) {
      if (error instanceof EngineError && error.reason === 'superseded') return;
      throw error;
    }
  }
}

/** The last year; 0 where there is none. */
function lastOf(years: readonly YearFile[]): number {
  return years.at(-1)?.year ?? 0;
}

function sameVariant(a: Variant | null, b: Variant | null): boolean {
  return a === b || (a !== null && b !== null && a.id === b.id && a.file === b.file && a.name === b.name);
}

function resultIn(outcome: Outcome | undefined): Result | null {
  return outcome && 'result' in outcome ? outcome.result : null;
}
