// Resultat: the chosen rule year and list, and the amounts of all years under them.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { EngineError, type Client, type Outcome, type Request } from '../worker/client.ts';
import { namesOf, pairYears, periodFor, requestsFor, type ListChoice } from './choice.ts';

export type Phase = 'loading' | 'ready' | 'failed';

/** What is on screen: a data set, a list choice, and the answers computed of just these. */
interface Shown {
  readonly dataset: Dataset;
  readonly choice: ListChoice;
  readonly answers: readonly { readonly request: Request; readonly outcome: Outcome }[];
}

export class Results {
  readonly #client: Client;
  #years = $state.raw<readonly YearFile[]>([]);
  #added = $state.raw<readonly YearFile[]>([]);
  #year = $state(0);
  #shown = $state.raw<Shown | null>(null);
  #phase = $state<Phase>('loading');
  #problem = $state<string | null>(null);
  /** What was asked for last; a further choice starts from it, answered or not. */
  #wanted: { dataset: Dataset; choice: ListChoice } | null = null;
  #names = $derived(namesOf(this.#shown?.dataset.units ?? []));
  #pair = $derived(pairYears(this.#years, this.#year));

  constructor(client: Client) {
    this.#client = client;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** What the browser said when the computation failed. */
  get problem(): string | null {
    return this.#problem;
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

  get year(): number {
    return this.#year;
  }

  /** The year that the chosen one is compared with: the one before it, or the next where it is the first. */
  get otherYear(): number | null {
    return this.#pair.other?.year ?? null;
  }

  get rules(): YearFile | null {
    return this.#pair.chosen;
  }

  get listChoice(): ListChoice {
    return this.#shown?.choice ?? 'own';
  }

  get periods(): readonly string[] {
    return this.dataset?.lists.map((list) => list.period) ?? [];
  }

  get result(): Result | null {
    return resultIn(this.#answer(this.#year));
  }

  /** The other year's result, on its own list or on the one chosen for all. */
  get otherResult(): Result | null {
    return this.otherYear === null ? null : resultIn(this.#answer(this.otherYear));
  }

  /** The other year's rules on the chosen year's list: the difference to it is the rules' alone. */
  get otherOnSameList(): Result | null {
    const period = this.result?.period;
    return this.otherYear === null || period === undefined
      ? null
      : resultIn(this.#answer(this.otherYear, period));
  }

  /** Each year's result, in the order of the years. */
  get all(): readonly Result[] {
    return this.#years.map(({ year }) => resultIn(this.#answer(year))).filter((result) => result !== null);
  }

  /** Why there is no result at all for the chosen year. */
  get fault(): Fault | null {
    const outcome = this.#answer(this.#year);
    return outcome && 'fault' in outcome ? outcome.fault : null;
  }

  /** Loads the rule years and shows the data set, newest year first. */
  async start(dataset: Dataset): Promise<void> {
    this.#years = await this.#client.years();
    this.#year = this.#years.at(-1)?.year ?? 0;
    await this.show(dataset);
  }

  /** Takes a data set into use. Rejects where it cannot be computed, and what was shown stays. */
  async show(dataset: Dataset): Promise<void> {
    const periods = dataset.lists.map((list) => list.period);
    const choice = this.#wanted?.choice ?? 'own';
    await this.#compute({ dataset, choice: periods.includes(choice) ? choice : 'own' });
  }

  /** The rule years that the user has added to those that ship. */
  get addedYears(): readonly YearFile[] {
    return this.#added;
  }

  /** Adds a rule year and chooses it. Rejects where it cannot be used, and what was shown stays. */
  async addYear(file: YearFile): Promise<void> {
    await this.#useYears([...this.#added, file]);
    this.#year = file.year;
  }

  /** Takes an added rule year away. */
  async removeYear(year: number): Promise<void> {
    await this.#useYears(this.#added.filter((file) => file.year !== year));
    if (!this.#years.some((file) => file.year === this.#year)) this.#year = this.#years.at(-1)?.year ?? 0;
  }

  chooseYear(year: number): void {
    this.#year = year;
  }

  async chooseList(choice: ListChoice): Promise<void> {
    const dataset = this.#wanted?.dataset;
    if (!dataset) return;
    await this.#compute({ dataset, choice }).catch((error: unknown) => this.fail(error));
  }

  /** Computes anew what was shown last. */
  async retry(): Promise<void> {
    const { dataset, choice } = this.#shown ?? {};
    if (!dataset || choice === undefined) return;
    await this.#compute({ dataset, choice }).catch((error: unknown) => this.fail(error));
  }

  /** Says that nothing can be computed, and what the browser said of it. */
  fail(error: unknown): void {
    this.#phase = 'failed';
    this.#problem = error instanceof Error ? error.message : String(error);
  }

  async #useYears(added: readonly YearFile[]): Promise<void> {
    const [yearsBefore, addedBefore] = [this.#years, this.#added];
    this.#client.addYears(added);
    try {
      const years = await this.#client.years();
      this.#added = added;
      this.#years = years;
      const dataset = this.#shown?.dataset;
      if (dataset) await this.#compute({ dataset, choice: this.listChoice });
    } catch (error) {
      this.#client.addYears(addedBefore);
      this.#added = addedBefore;
      this.#years = yearsBefore;
      throw error;
    }
  }

  #answer(year: number, period = this.#periodOf(year)): Outcome | undefined {
    return this.#shown?.answers.find(({ request }) => request.year === year && request.period === period)
      ?.outcome;
  }

  #periodOf(year: number): string {
    return this.listChoice === 'own' ? periodFor(year, this.dataset?.lists ?? []) : this.listChoice;
  }

  /** Shows the answers together with what they are of; an answer that a newer question overtook is dropped. */
  async #compute(wanted: { dataset: Dataset; choice: ListChoice }): Promise<void> {
    const before = this.#wanted;
    this.#wanted = wanted;
    const { dataset, choice } = wanted;
    const requests = requestsFor(this.#years, dataset, choice);
    try {
      const outcomes = await this.#client.compute(dataset, requests);
      const answers = requests.map((request, index) => ({ request, outcome: outcomes[index]! }));
      this.#shown = { dataset, choice, answers };
      this.#phase = 'ready';
      this.#problem = null;
    } catch (error) {
      if (error instanceof EngineError && error.reason === 'superseded') return;
      if (this.#wanted === wanted) this.#wanted = before;
      throw error;
    }
  }
}

function resultIn(outcome: Outcome | undefined): Result | null {
  return outcome && 'result' in outcome ? outcome.result : null;
}
