// Jämförelsen: two sides, each some rules on some list, and why every unit's amount differs between them.
import type { Decomposition } from '../model/decompose.ts';
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result, RulesName } from '../model/types.ts';
import { differences, type Difference } from '../params/differences.ts';
import type { YearFile } from '../params/schema.ts';
import { EngineError, type Client, type Outcome, type Request } from '../worker/client.ts';
import { changedValues, type ChangedValue } from './changedValues.ts';
import { periodFor, sameRules } from './choice.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';

export type { Difference };
export type { Decomposition } from '../model/decompose.ts';
export { RULE_GROUPS } from '../model/changeGroups.ts';

/** What is compared: rules on a list. */
export type Side = Request;

/** How far a long piece of work has come; null where none is under way. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What an answer is of: it is shown for nothing else. */
interface Question {
  readonly dataset: Dataset;
  readonly sides: readonly [Side, Side];
  readonly files: readonly (YearFile | null)[];
}

/** An answer, or why there is none. */
interface Answer extends Question {
  readonly decomposition: Decomposition | null;
  readonly results: readonly [Result | null, Result | null];
  readonly fault: Fault | null;
  /** What the browser said where the question could not be answered. */
  readonly problem: string | null;
  readonly cancelled: boolean;
}

const NOTHING: Omit<Answer, keyof Question> = {
  ...{ decomposition: null, results: [null, null], fault: null, problem: null, cancelled: false },
};

export class Compare {
  readonly #client: Client;
  readonly #results: Results;
  readonly #latest = new Latest();
  /** As the user chose them; null follows what the page shows. */
  #picked = $state.raw<readonly [Side | null, Side | null]>([null, null]);
  #answer = $state.raw<Answer | null>(null);
  /** What is being computed. */
  #asked = $state.raw<Question | null>(null);
  #progress = $state.raw<Progress | null>(null);

  constructor(client: Client, results: Results) {
    this.#client = client;
    this.#results = results;
  }

  /** Before and after: what the user chose; else the rules compared with, and the chosen ones, on their lists. */
  get sides(): readonly [Side, Side] | null {
    const [before, after] = [this.side(0), this.side(1)];
    return before && after ? [before, after] : null;
  }

  /** One of the two; null where there is nothing to compare with yet. */
  side(index: 0 | 1): Side | null {
    const picked = this.#picked[index];
    if (picked && this.#exists(picked)) return picked;
    const { chosen, other } = this.#results;
    const name = index === 0 ? other : chosen;
    const period = name && this.listFor(name);
    return name && period && this.#results.fileOf(name) ? { ...name, period } : null;
  }

  /** Whether both sides follow what the page shows. */
  get follows(): boolean {
    return this.#picked.every((side) => side === null);
  }

  /** What the user chose for the sides, there or not; null where one follows what the page shows. */
  get picked(): readonly [Side | null, Side | null] {
    return this.#picked;
  }

  /** Sets a side, 0 or 1; null lets it follow what the page shows. */
  choose(index: 0 | 1, side: Side | null): void {
    this.#picked = index === 0 ? [side, this.#picked[1]] : [this.#picked[0], side];
  }

  /** Lets both sides follow what the page shows. */
  follow(): void {
    this.#picked = [null, null];
  }

  /** Changes the sides with each other. */
  swap(): void {
    if (this.sides) this.#picked = [this.sides[1], this.sides[0]];
  }

  /** The list that some rules are counted on where nothing else is said. */
  listFor({ year }: RulesName): string {
    const { listChoice, dataset } = this.#results;
    return listChoice === 'own' ? periodFor(year, dataset?.lists ?? []) : listChoice;
  }

  /** Why the amounts differ; null until the answer is there, and where it is of other sides, rules or data. */
  get decomposition(): Decomposition | null {
    return this.#current?.decomposition ?? null;
  }

  /** What §5.1 pays on each side; null as long as the decomposition is. */
  get results(): readonly [Result | null, Result | null] {
    return this.#current?.results ?? NOTHING.results;
  }

  get fault(): Fault | null {
    return this.#current?.fault ?? null;
  }

  get problem(): string | null {
    return this.#current?.problem ?? null;
  }

  /** Whether the user stopped the computation of just this. */
  get cancelled(): boolean {
    return this.#current?.cancelled ?? false;
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  /** The parameters that differ between the sides' rules, in chapter order. */
  get differences(): Difference[] {
    const [a, b] = (this.sides ?? []).map((side) => this.#results.fileOf(side));
    return a && b ? differences(a, b) : [];
  }

  /** The same with what they are measured in and which group of change they belong to. */
  get values(): ChangedValue[] {
    const [a, b] = (this.sides ?? []).map((side) => this.#results.fileOf(side));
    return a && b ? changedValues(a, b) : [];
  }

  /** Computes the sides chosen now, unless that is what is shown or under way; call it whenever data or sides change. */
  async update(): Promise<void> {
    const question = this.#question;
    if (!question || same(question, this.#asked) || same(question, this.#answer)) return;
    await this.#ask(question);
  }

  /** Computes once more what was stopped or failed. */
  async retry(): Promise<void> {
    const question = this.#question;
    if (question) await this.#ask(question);
  }

  /** Stops the computation. */
  cancel(): void {
    const asked = this.#asked;
    if (!asked) return;
    this.#latest.drop();
    this.#client.cancel();
    this.#end({ ...asked, ...NOTHING, cancelled: true });
  }

  async #ask(question: Question): Promise<void> {
    const { dataset, sides } = question;
    this.#asked = question;
    this.#progress = { done: 0, total: 1 };
    const tell = (done: number, total: number): void => {
      if (this.#asked === question) this.#progress = { done, total };
    };
    await this.#latest.put(
      () =>
        Promise.all([
          this.#client.ask(dataset, 'compute', [...sides]),
          this.#client.work(dataset, 'decompose', tell, ...sides),
        ]),
      ([[before, after], answer]) => {
        const given = 'code' in answer ? { fault: answer } : { decomposition: answer };
        this.#end({ ...question, ...NOTHING, results: [resultIn(before), resultIn(after)], ...given });
      },
      (error) => {
        const cancelled = error instanceof EngineError && error.reason === 'cancelled';
        const problem = error instanceof Error ? error.message : String(error);
        this.#end({ ...question, ...NOTHING, ...(cancelled ? { cancelled } : { problem }) });
      },
    );
  }

  #end(answer: Answer): void {
    this.#answer = answer;
    this.#asked = null;
    this.#progress = null;
  }

  get #question(): Question | null {
    const { dataset } = this.#results;
    const { sides } = this;
    return dataset && sides
      ? { dataset, sides, files: sides.map((side) => this.#results.fileOf(side)) }
      : null;
  }

  get #current(): Answer | null {
    const question = this.#question;
    return question && same(question, this.#answer) ? this.#answer : null;
  }

  #exists(side: Side): boolean {
    return this.#results.fileOf(side) !== null && this.#results.periods.includes(side.period);
  }
}

export function sameSide(a: Side, b: Side): boolean {
  return sameRules(a, b) && a.period === b.period;
}

/** Whether two questions are of the same data, sides and rules as they stood. */
function same(a: Question, b: Question | null): boolean {
  return (
    a.dataset === b?.dataset &&
    a.sides.every((side, index) => sameSide(side, b.sides[index]!)) &&
    a.files.every((file, index) => file === b.files[index])
  );
}

function resultIn(outcome: Outcome | undefined): Result | null {
  return outcome && 'result' in outcome ? outcome.result : null;
}
