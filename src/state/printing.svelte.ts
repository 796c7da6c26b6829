// Utskriften: what the sheets need beside the comparison: every line of both sides, and the payments month by month.
import type { Fault } from '../model/fault.ts';
import type { Assumption, Income } from '../model/income.ts';
import type { Client } from '../worker/client.ts';
import type { Compare, Side } from './compare.svelte.ts';
import type { Results } from './results.svelte.ts';
import { Task, type Asked } from './task.svelte.ts';

export interface Incomes {
  /** A whole year on each side's list. */
  readonly sides: readonly [Income, Income];
  /** The twelve payments under the rules of the second side. */
  readonly payments: Income;
}

interface Request {
  readonly sides: readonly [Side, Side];
  /** What the payments rest on. */
  readonly choice: string;
  readonly assumption: Assumption;
}

const UNCHANGED: Assumption = { growth: null };

export class Printing {
  readonly #client: Client;
  readonly #results: Results;
  readonly #compare: Compare;
  readonly #assumption: () => Assumption;
  readonly #task = new Task<Request, Incomes>();
  /** What is to be known; null while there are no two sides. */
  readonly asked: Asked<Request> | null = $derived.by(() => this.#question());

  /** `assumption`: how the forecast takes the lists to change. */
  constructor(client: Client, results: Results, compare: Compare, assumption: () => Assumption) {
    this.#client = client;
    this.#results = results;
    this.#compare = compare;
    this.#assumption = assumption;
  }

  /** Null until they are there. */
  get incomes(): Incomes | null {
    return this.asked && this.#task.answerTo(this.asked);
  }

  get fault(): Fault | null {
    return this.asked && this.#task.faultOf(this.asked);
  }

  get problem(): string | null {
    return this.#task.problem;
  }

  /** Asks for what is to be known now, unless it is; call it whenever `asked` changes. */
  async update(): Promise<void> {
    const { asked, incomes } = this;
    if (!asked || incomes) return;
    const { dataset, request } = asked;
    const { sides, choice, assumption } = request;
    const wanted = [
      ...sides.map(({ period, ...rules }) => ({ ...rules, choice: period, assumption: UNCHANGED })),
      { year: sides[1].year, scenario: sides[1].scenario, choice, assumption },
    ];
    await this.#task.put(asked, async () => {
      const answers = await Promise.all(wanted.map((one) => this.#client.ask(dataset, 'income', one)));
      const known: Income[] = [];
      for (const answer of answers) {
        if ('code' in answer) return answer;
        known.push(answer);
      }
      return { sides: [known[0]!, known[1]!], payments: known[2]! };
    });
  }

  #question(): Asked<Request> | null {
    const { dataset, listChoice } = this.#results;
    const { sides } = this.#compare;
    if (!dataset || !sides) return null;
    // A side on its own list is paid as the page's lists have it; one on a chosen list on that alone.
    const choice = sides[1].period === this.#compare.listFor(sides[1]) ? listChoice : sides[1].period;
    return {
      dataset,
      files: sides.map((side) => this.#results.fileOf(side)),
      request: { sides, choice, assumption: this.#assumption() },
    };
  }
}
