// Fasta potter: which pools are to stay where they were, and the amounts that this takes.
import type { Fault } from '../model/fault.ts';
import { POOLS, type PoolCode } from '../model/types.ts';
import type { Client, Pot, Pots as PotsAnswer, Wanted } from '../worker/client.ts';
import { Answer } from './answer.svelte.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';
import { subjectOf, type Subject } from './subject.ts';
import { wholeOf } from '../i18n/written.ts';

export type { OutOfBounds, Pot, Pots as PotsAnswer } from '../worker/client.ts';

/** Two decimals, so that `304,261` is not taken for a three hundred that was meant as thousands. */
const PLACES = 2;
/** Öre in a hundredth of a thousand kronor. */
const ORE = 1000;

export class Pots {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #answer = new Answer<PotsAnswer>();
  /** Thousands of kronor as typed, by pool; empty for what it was, and none where the amount per point is held. */
  #held = $state.raw<Readonly<Partial<Record<PoolCode, string>>>>({});
  #refused = $state.raw<Fault | null>(null);

  constructor(client: Client, results: Results, scenarios: Scenarios) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
  }

  get subject(): Subject | null {
    return subjectOf(this.#results, this.#scenarios);
  }

  /** What is typed for a pool that is held; null where its amount per point is. */
  typed(line: PoolCode): string | null {
    return this.#held[line] ?? null;
  }

  /** Holds a pool at what is typed; null lets it follow its amount again. */
  hold(line: PoolCode, typed: string | null): void {
    const others = Object.entries(this.#held).filter(([other]) => other !== line);
    this.#held = Object.fromEntries(typed === null ? others : [...others, [line, typed]]);
    this.#refused = null;
  }

  /** Whether what is typed for a pool is no amount. */
  unreadable(line: PoolCode): boolean {
    const typed = this.#held[line];
    return typed !== undefined && typed.trim() !== '' && poolOf(typed) === null;
  }

  /** The pools that are held, by the öre; null at what they were. */
  get #wanted(): Wanted {
    const lines = POOLS.filter((line) => line in this.#held && !this.unreadable(line));
    return Object.fromEntries(
      lines.map((line) => [line, this.#held[line]!.trim() === '' ? null : poolOf(this.#held[line]!)]),
    );
  }

  get answer(): PotsAnswer | null {
    return this.#answer.of(this.#key);
  }

  /** The pools as they are, which do not wait for what is held. */
  get figures(): readonly Pot[] | null {
    return this.#answer.within(this.subject?.key ?? null)?.pots ?? null;
  }

  get fault(): Fault | null {
    return this.#answer.faultOf(this.#key);
  }

  get problem(): string | null {
    return this.#answer.problem;
  }

  /** Call it again whenever anything changes that the figures are of. */
  async update(): Promise<void> {
    const { subject } = this;
    const wanted = this.#wanted;
    if (!subject || !this.#key) return;
    const { dataset, request, compared } = subject;
    await this.#answer.put(this.#key, () =>
      this.#client.ask(dataset, 'heldPools', request, compared, wanted),
    );
  }

  /** The held amounts as values of the parameters, those that change: decimal texts by path. */
  get values(): Readonly<Record<string, string>> {
    const bases = (this.answer?.pots ?? []).flatMap(({ held }) =>
      held && 'bases' in held ? held.bases : [],
    );
    return Object.fromEntries(
      bases
        .filter(({ before, after }) => before !== after)
        .map(({ path, after }) => [path, String(after / 100)]),
    );
  }

  /** Sets the held amounts in the scenario; the pools are not held again until that is asked for. */
  use(name: string, rationale: string): void {
    this.#refused = this.#scenarios.set(this.values, name, rationale);
    if (!this.#refused) this.#held = {};
  }

  /** Why the held amounts could not be set; null again when anything else is held. */
  get refused(): Fault | null {
    return this.#refused;
  }

  get #key(): readonly unknown[] | null {
    return this.subject && [...this.subject.key, JSON.stringify(this.#wanted)];
  }
}

/** Öre of what is typed; null where it is no amount, or more than öre can be counted in. */
function poolOf(typed: string): number | null {
  const ore = (wholeOf(typed, PLACES) ?? NaN) * ORE;
  return Number.isSafeInteger(ore) && ore >= 0 ? ore : null;
}
