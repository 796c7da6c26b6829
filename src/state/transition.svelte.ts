// Övergången: limits of what a change may mean to each unit, the years it takes, and who finances whom.
import type { Fault } from '../model/fault.ts';
import type { Project } from '../params/project.ts';
import type { AskedTransition, Client, Phased, Request, Unkept } from '../worker/client.ts';
import { Answer } from './answer.svelte.ts';
import type { Compare } from './compare.svelte.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';
import { otherSide, subjectOf, type Against, type Subject } from './subject.ts';
import {
  equalShares,
  NEW_TRANSITION,
  readTransition,
  type ReadTransition,
  unread,
  type TransitionForm,
  type Unread,
} from './transitionForm.ts';

export type { Phased, PhasedUnit, Unkept } from '../worker/client.ts';
export type { TransitionForm } from './transitionForm.ts';
export { MOST_YEARS } from './transitionForm.ts';

/** A rule that limits something and can be kept, and what it does in its first year. */
export interface TransitionRule extends ReadTransition {
  readonly first: Phased['years'][number];
  readonly request: Request;
  readonly compared: Request;
}

export class Transition {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #compare: Compare;
  readonly #answer = new Answer<Phased | Unkept>();
  #form = $state.raw<TransitionForm>(NEW_TRANSITION);
  #against = $state<Against>('base');
  /** Whose flows are told; null for the largest of all. */
  #unitId = $state<string | null>(null);
  /** Whether the user wants it in the amendment; it is there only while there is a rule. */
  inAmendment = $state(false);

  constructor(client: Client, results: Results, scenarios: Scenarios, compare: Compare) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
    this.#compare = compare;
  }

  get form(): TransitionForm {
    return this.#form;
  }

  set(change: Partial<TransitionForm>): void {
    this.#form = { ...this.#form, ...change };
  }

  /** Over so many years, by equal steps. */
  spread(years: number): void {
    this.set({ shares: equalShares(years) });
  }

  get unread(): Unread {
    return unread(this.#form);
  }

  /** What can be measured against besides the base year on the same list. */
  get side(): Request | null {
    return otherSide(this.#results, this.#compare);
  }

  get against(): Against {
    return this.side ? this.#against : 'base';
  }

  set against(against: Against) {
    this.#against = against;
  }

  /** The unit whose flows are told; null where it is gone with its data. */
  get unitId(): string | null {
    return this.#unitId !== null && this.#results.names.has(this.#unitId) ? this.#unitId : null;
  }

  set unitId(id: string | null) {
    this.#unitId = id;
  }

  /** The rule as it is written, and what becomes of it. */
  get written(): Project['transition'] {
    return { form: this.#form, against: this.#against, inAmendment: this.inAmendment };
  }

  restore({ form, against, inAmendment }: Project['transition']): void {
    [this.#form, this.#against, this.inAmendment] = [form, against, inAmendment];
  }

  get subject(): Subject | null {
    return subjectOf(this.#results, this.#scenarios, this.against, this.#compare);
  }

  /** Whether every field can be read. */
  get ready(): boolean {
    return this.#asked !== null;
  }

  get answer(): Phased | Unkept | null {
    return this.#answer.of(this.#key);
  }

  /** The same, whose flows may be another unit's until its own are there. */
  get figures(): Phased | Unkept | null {
    return this.#answer.within(this.#key?.slice(0, -1) ?? null);
  }

  /** Null while nothing is limited nor phased in, and until it is known that it can be kept. */
  get rule(): TransitionRule | null {
    const { subject, figures } = this;
    const read = readTransition(this.#form);
    const first = figures && !('unkept' in figures) ? figures.years[0] : undefined;
    if (!subject || !read || !first) return null;
    const { limits, shares } = read;
    if (limits.floor === null && limits.ceiling === null && shares.length === 1) return null;
    return { limits, shares, first, request: subject.request, compared: subject.compared };
  }

  get fault(): Fault | null {
    return this.#answer.faultOf(this.#key);
  }

  get busy(): boolean {
    return this.#answer.busy;
  }

  get problem(): string | null {
    return this.#answer.problem;
  }

  /** Call it again whenever anything changes that the figures are of. */
  async update(): Promise<void> {
    const { subject } = this;
    const asked = this.#asked;
    const key = this.#key;
    if (!subject || !asked || !key) return;
    const { dataset, request, compared } = subject;
    await this.#answer.put(key, () => this.#client.ask(dataset, 'phase', request, compared, asked));
  }

  cancel(): void {
    this.#answer.drop();
    this.#client.cancel();
  }

  get #asked(): AskedTransition | null {
    const read = readTransition(this.#form);
    return read && { ...read, unitId: this.unitId };
  }

  get #key(): readonly unknown[] | null {
    const asked = this.#asked;
    if (!this.subject || !asked) return null;
    const { unitId, ...rest } = asked;
    return [...this.subject.key, JSON.stringify(rest), unitId];
  }
}
