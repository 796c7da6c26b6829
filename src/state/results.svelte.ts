// Resultat: the chosen rule year and list, and the amounts of all years under them.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { EngineError, type Client, type Outcome, type Request } from '../worker/client.ts';
import { pairYears, periodFor } from './choice.ts';

/** `own`: each rule year on its own list; else one list date for all years. */
export type ListChoice = 'own' | (string & {});

export type Phase = 'loading' | 'ready' | 'failed';

export class Results {
  readonly #client: Client;
  #years = $state.raw<readonly YearFile[]>([]);
  #year = $state(0);
  #listChoice = $state<ListChoice>('own');
  #dataset = $state.raw<Dataset | null>(null);
  /** One for each of the years, in their order. */
  #outcomes = $state.raw<readonly Outcome[]>([]);
  #phase = $state<Phase>('loading');
  #problem = $state<string | null>(null);
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
    return this.#dataset;
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
    return this.#listChoice;
  }

  get periods(): readonly string[] {
    return this.#dataset?.lists.map((list) => list.period) ?? [];
  }

  get result(): Result | null {
    return this.#resultOf(this.#year);
  }

  get otherResult(): Result | null {
    const other = this.otherYear;
    return other === null ? null : this.#resultOf(other);
  }

  /** All results, in the order of the years. */
  get all(): readonly Result[] {
    return this.#years.map(({ year }) => this.#resultOf(year)).filter((result) => result !== null);
  }

  /** Why there is no result at all for the chosen year. */
  get fault(): Fault | null {
    const outcome = this.#outcomeOf(this.#year);
    return outcome && 'fault' in outcome ? outcome.fault : null;
  }

  /** Loads the rule years and shows the data set, newest year first. */
  async start(dataset: Dataset): Promise<void> {
    this.#years = await this.#client.years();
    this.#year = this.#years.at(-1)?.year ?? 0;
    await this.show(dataset);
  }

  /** Takes a data set into use; the old results stay until the new ones are there. */
  async show(dataset: Dataset): Promise<void> {
    try {
      await this.#client.use(dataset);
    } catch (error) {
      this.fail(error);
      return;
    }
    const periods = dataset.lists.map((list) => list.period);
    const choice = periods.includes(this.#listChoice) ? this.#listChoice : 'own';
    await this.#compute(dataset, choice);
  }

  chooseYear(year: number): void {
    this.#year = year;
  }

  async chooseList(choice: ListChoice): Promise<void> {
    if (this.#dataset) await this.#compute(this.#dataset, choice);
  }

  /** Says that nothing can be computed, and what the browser said of it. */
  fail(error: unknown): void {
    this.#phase = 'failed';
    this.#problem = error instanceof Error ? error.message : String(error);
  }

  #resultOf(year: number): Result | null {
    const outcome = this.#outcomeOf(year);
    return outcome && 'result' in outcome ? outcome.result : null;
  }

  #outcomeOf(year: number): Outcome | undefined {
    return this.#outcomes[this.#years.findIndex((rules) => rules.year === year)];
  }

  async #compute(dataset: Dataset, choice: ListChoice): Promise<void> {
    const requests: Request[] = this.#years.map(({ year }) => ({
      year,
      period: choice === 'own' ? periodFor(year, dataset.lists) : choice,
    }));
    try {
      const outcomes = await this.#client.compute(requests);
      this.#dataset = dataset;
      this.#listChoice = choice;
      this.#outcomes = outcomes;
      this.#phase = 'ready';
      this.#problem = null;
    } catch (error) {
      if (error instanceof EngineError && error.reason === 'superseded') return;
      this.fail(error);
    }
  }
}
