// Avstämning: every check of what is shown, and the deviations that somebody has accepted with a reason.
import { audit, ORDINARY, readingsInForce } from '../model/audit.ts';
import { auditKey, type AuditLimits, type AuditRow } from '../model/auditRow.ts';
import type { Interpretations, Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Results } from './results.svelte.ts';

/** A deviation that was looked into. It holds for just what it was of: another number makes it another deviation. */
export interface Acceptance {
  /** The row's `auditKey`. */
  readonly key: string;
  readonly reason: string;
  /** ISO date and time. */
  readonly at: string;
}

/** Of several checks together: all agree, what differs is accepted, or something differs. */
export type Standing = 'agrees' | 'accepted' | 'differs';

export class Audit {
  readonly #results: Results;
  #limits = $state.raw<AuditLimits>(ORDINARY);
  #acceptances = $state.raw<Readonly<Record<string, Acceptance>>>({});
  #open = $state(false);
  #audits = $derived.by(() => {
    const results = this.result ? [...this.#results.all, this.result] : this.#results.all;
    return results.map((result) => ({ result, rows: this.#auditOf(result) }));
  });

  constructor(results: Results) {
    this.#results = results;
  }

  /**
   * The result that is checked. Of a scenario it is that of the year it starts from: the data agree or do not, and the
   * scenario is meant to differ.
   */
  get result(): Result | null {
    return this.#results.variant ? this.#results.otherOnSameList : this.#results.result;
  }

  /** Whether nothing is published for its year: it is last year's, raised by an index. */
  get unpublished(): boolean {
    return this.result !== null && !this.#isPublished(this.result);
  }

  /** Every check of it, and for information the readings of the rules chosen. */
  get rows(): readonly AuditRow[] {
    const { rules } = this.#results;
    if (!this.result) return [];
    return [...this.#rowsOf(this.result), ...(rules ? readingsInForce(readingsOf(rules)) : [])];
  }

  /** The other rule years of which something differs that nobody has accepted. */
  get othersDiffering(): readonly number[] {
    const { all } = this.#results;
    return all
      .filter((result) => result.year !== this.result?.year && this.standingOf([result]) === 'differs')
      .map(({ year }) => year);
  }

  /** How the results stand together. */
  standingOf(results: readonly Result[]): Standing {
    const differing = this.#differingIn(results);
    if (differing.length === 0) return 'agrees';
    return differing.every((row) => this.acceptanceOf(row)) ? 'accepted' : 'differs';
  }

  /** Why deviations of the results are accepted, each reason once. */
  reasonsOf(results: readonly Result[]): readonly string[] {
    const reasons = this.#differingIn(results).flatMap((row) => this.acceptanceOf(row)?.reason ?? []);
    return reasons.filter((reason, index) => reasons.indexOf(reason) === index);
  }

  acceptanceOf(row: AuditRow): Acceptance | null {
    return row.state === 'differs' ? (this.#acceptances[auditKey(row)] ?? null) : null;
  }

  /** All that were ever accepted and not taken back, by key; of other data and rules too. */
  get acceptances(): Readonly<Record<string, Acceptance>> {
    return this.#acceptances;
  }

  get holdsAcceptances(): boolean {
    return Object.keys(this.#acceptances).length > 0;
  }

  /**
   * Accepts deviations with a reason, at an ISO moment. Answers whether it could: not without a reason, and not where
   * a number is unknown, for then nobody knows what would be accepted.
   */
  accept(rows: readonly AuditRow[], reason: string, at: string): boolean {
    const said = reason.trim().replace(/\s+/g, ' ');
    if (said === '' || rows.length === 0 || !rows.every(isAcceptable)) return false;
    const added = rows.map((row) => ({ key: auditKey(row), reason: said, at }));
    this.restore([...Object.values(this.#acceptances), ...added]);
    return true;
  }

  /** Takes an acceptance back; what it was of differs again. */
  withdraw(key: string): void {
    this.restore(Object.values(this.#acceptances).filter((acceptance) => acceptance.key !== key));
  }

  /** Takes these in the place of all there are. */
  restore(acceptances: readonly Acceptance[]): void {
    this.#acceptances = Object.fromEntries(acceptances.map((acceptance) => [acceptance.key, acceptance]));
  }

  get limits(): AuditLimits {
    return this.#limits;
  }

  /** Changes what is still ordinary. */
  limit(limits: Partial<AuditLimits>): void {
    this.#limits = { ...this.#limits, ...limits };
  }

  /** Whether the panel with all checks is open. */
  get open(): boolean {
    return this.#open;
  }

  show(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
  }

  #differingIn(results: readonly Result[]): AuditRow[] {
    return results.flatMap((result) => this.#rowsOf(result)).filter(({ state }) => state === 'differs');
  }

  #rowsOf(result: Result): readonly AuditRow[] {
    return this.#audits.find((audited) => audited.result === result)?.rows ?? this.#auditOf(result);
  }

  #auditOf(result: Result): readonly AuditRow[] {
    const { dataset } = this.#results;
    const file = this.#results.fileOf(result);
    if (!dataset || !file) return [];
    const published = this.#isPublished(result);
    return audit({ dataset, result, readings: readingsOf(file), published }, this.#limits);
  }

  #isPublished(result: Result): boolean {
    return this.#results.fileOf({ year: result.year, scenario: null })?.status !== 'indexed';
  }
}

/** Whether both numbers of a deviation are known. */
export function isAcceptable({ state, found, expected }: AuditRow): boolean {
  return state === 'differs' && found !== null && expected !== null;
}

function readingsOf({ interpretations }: YearFile): Interpretations {
  return Object.fromEntries(
    Object.entries(interpretations).map(([key, { value }]) => [key, value]),
  ) as Interpretations;
}
