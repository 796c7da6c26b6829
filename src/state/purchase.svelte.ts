// Tjänsteköp: which agreement and period is looked at, and what is paid under it.
import { invoiceCsv } from '../export/invoices.ts';
import { isDay } from '../model/day.ts';
import type { Fault } from '../model/fault.ts';
import type { Dataset, RulesName } from '../model/types.ts';
import type { HourlyRate } from '../model/hourlyRate.ts';
import type { Interest } from '../model/interest.ts';
import type { Invoice } from '../model/invoice.ts';
import type { Client, PurchaseAnswer } from '../worker/client.ts';
import type { Inputs } from './inputs.svelte.ts';
import { Latest, sameRegion } from './latest.ts';
import { PurchaseLog } from './purchaseLog.ts';
import { dayAfter, firstPart, PARTS, yearsOf, type Scheme } from './purchasePeriod.ts';
import type { Results } from './results.svelte.ts';

export type { CompanionEntry } from '../model/companion.ts';
export type { HourlyRate } from '../model/hourlyRate.ts';
export type { Invoice, InvoiceLine } from '../model/invoice.ts';
export type { PricedAssignment } from '../model/assignment.ts';
export type { Follow } from '../model/flatRate.ts';
export type { Scheme } from './purchasePeriod.ts';

/** What invoices are of: an agreement, a year, and the quarter (of 4) or month (of 12). */
interface Period {
  readonly scheme: Scheme;
  readonly year: number;
  readonly part: number;
  readonly parts: number;
}

export class Purchase {
  readonly log: PurchaseLog;
  readonly #client: Client;
  readonly #results: Results;
  readonly #inputs: Inputs;
  readonly #computing = new Latest();
  readonly #charging = new Latest();
  #scheme = $state<Scheme>('region');
  /** Null where the log decides. */
  #year = $state<number | null>(null);
  #part = $state<number | null>(null);
  #dated = $state<string | null>(null);
  #opened = $state<string | null>(null);
  #answer = $state.raw<PurchaseAnswer | null>(null);
  #of = $state.raw<(Period & { readonly dataset: Dataset }) | null>(null);
  #busy = $state(false);
  #interest = $state.raw<Interest | null>(null);
  #fault = $state.raw<Fault | null>(null);
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results, inputs: Inputs) {
    this.#client = client;
    this.#results = results;
    this.#inputs = inputs;
    this.log = new PurchaseLog(client, results, inputs);
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  /** The days of the log that the agreement is about. */
  get #days(): readonly string[] {
    const log = this.#scheme === 'region' ? this.#inputs.assignments : this.#inputs.companionShifts;
    return log.map(({ date }) => date);
  }

  /** The years of the log and those that have rules, ascending. */
  get years(): readonly number[] {
    return yearsOf([...this.#days, ...this.#results.years.map(({ year }) => `${year}-01-01`)]);
  }

  /** The year chosen, else the last of the log, else that of the rules. */
  get year(): number {
    return this.#year ?? yearsOf(this.#days).at(-1) ?? this.#results.year;
  }

  /** How many invoices a year has of each performer: quarters or months. */
  get parts(): number {
    return PARTS[this.#scheme];
  }

  /** The quarter or month chosen, else the first of the year in the log. */
  get part(): number {
    return this.#part ?? firstPart(this.#days, this.year, this.parts);
  }

  /** The invoices' date, or that of their arrival: the first day after the period unless another is written. */
  get dated(): string {
    return this.#dated ?? dayAfter(this.year, this.part, this.parts);
  }

  /** The newest answer; the one before stays until the next is there, unless the data were replaced. */
  get answer(): PurchaseAnswer | null {
    return this.#stands ? this.#answer : null;
  }

  /** What the newest answer is of; what is chosen is ahead of it until the worker has answered. */
  get shown(): Period {
    return (this.#stands ? this.#of : null) ?? this;
  }

  /** Whether a newer answer is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  get rates(): readonly HourlyRate[] {
    return this.answer?.rates ?? [];
  }

  get invoices(): readonly Invoice[] {
    return this.answer?.invoices.invoices ?? [];
  }

  /** The invoice that is open; null where none is, or it is no more. */
  get opened(): Invoice | null {
    return this.invoices.find(({ number }) => number === this.#opened) ?? null;
  }

  /** Interest on the open invoice, if it was asked for. */
  get interest(): Interest | null {
    return this.#interest;
  }

  /** Why nothing can be computed. */
  get fault(): Fault | null {
    return this.#fault;
  }

  get problem(): string | null {
    return this.#problem;
  }

  chooseScheme(scheme: Scheme): void {
    this.#scheme = scheme;
    this.chooseYear(null);
  }

  chooseYear(year: number | null): void {
    this.#year = year;
    this.choosePart(null);
  }

  choosePart(part: number | null): void {
    this.#part = part;
    this.#dated = null;
    this.open(null);
  }

  /** Whether a text is a day of the calendar, `2026-03-14`. */
  isDay(text: string): boolean {
    return isDay(text);
  }

  /** Dates the invoices of the period; answers whether the text is a day. */
  date(text: string): boolean {
    if (isDay(text)) this.#dated = text;
    return isDay(text);
  }

  /** Opens the invoice of a number, or closes the one that is open. */
  open(number: string | null): void {
    this.#opened = number;
    this.#charging.drop();
    this.#interest = null;
  }

  /** Computes what is chosen now; call it again whenever data set, rule year or choice change. */
  async update(): Promise<void> {
    const dataset = this.#results.dataset;
    if (!dataset || this.year === 0) return;
    const { scheme, year, part, parts, dated } = this;
    this.#busy = true;
    await this.#computing.put(
      () => this.#client.ask(dataset, 'purchase', this.#rules, { scheme, year, part, dated }),
      (answer) => {
        const barred = 'code' in answer;
        this.#answer = barred ? null : answer;
        this.#of = { dataset, scheme, year, part, parts };
        this.#busy = false;
        this.#fault = barred ? answer : null;
        this.#problem = null;
      },
      (error) => {
        this.#busy = false;
        this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  /** Interest on an invoice that was paid on a day, or is to be. */
  async charge({ ore, due }: Invoice, paid: string): Promise<void> {
    const dataset = this.#results.dataset;
    if (!dataset) return;
    await this.#charging.put(
      () => this.#client.ask(dataset, 'lateInterest', this.#rules, { ore, due, paid }),
      (answer) => (this.#interest = 'code' in answer ? null : answer),
      (error) => (this.#problem = error instanceof Error ? error.message : String(error)),
    );
  }

  /** Invoices as a table, one row per line. */
  invoiceFile(invoices: readonly Invoice[]): string {
    return invoiceCsv(invoices);
  }

  /** Whether the newest answer may be seen: not where the data were replaced. */
  get #stands(): boolean {
    return sameRegion(this.#of?.dataset ?? null, this.#results.dataset);
  }

  /** The rules of the period's year, or where it has none those that are chosen. */
  get #rules(): RulesName {
    const { years, chosen } = this.#results;
    const own = chosen.year !== this.year && years.some(({ year }) => year === this.year);
    return own ? { year: this.year, scenario: null } : chosen;
  }
}
