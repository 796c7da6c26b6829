// Fakturor (bilaga 4; Region Värmland): what a performer asks of a requester for a quarter, or a month of companions.
import { rounded } from '../money/fraction.ts';
import { priced, type AssignmentRemark, type PricedAssignment } from './assignment.ts';
import { companionEntries, type CompanionEntry, type CompanionRemark } from './companion.ts';
import { addDays } from './day.ts';
import type { Fault } from './fault.ts';
import { grouped } from './group.ts';
import { made, type Step } from './trace.ts';
import type { Dataset, Rules } from './types.ts';

export type Remark = AssignmentRemark | CompanionRemark;

/** One assignment, or one companion's day. Amounts in whole öre. */
export interface InvoiceLine {
  /** The day of the work, or of the grant that makes it paid back. */
  readonly date: string;
  /** The day of the shift that is paid back; null where nothing is. */
  readonly repays: string | null;
  /** Minutes after midnight and minutes worked; null for companions. */
  readonly work: {
    readonly start: number;
    readonly careMinutes: number;
    readonly adminMinutes: number;
    readonly travelMinutes: number;
  } | null;
  /** Hours × 10² that are paid; below zero where they are paid back. */
  readonly hours: number;
  /** Öre per hour; null where nothing is paid by the hour. */
  readonly rate: number | null;
  readonly ore: number;
  readonly remarks: readonly Remark[];
}

/** The specification of one patient, under a pseudonym. */
interface InvoicePatient {
  readonly patient: string;
  readonly lines: readonly InvoiceLine[];
  readonly hours: number;
  readonly ore: number;
}

export interface Invoice {
  /** `2026-K1-JH01-ostersund`: the same for the same data, and no other's of the same period. */
  readonly number: string;
  readonly requester: string;
  readonly performer: string;
  /** `2026-K1` or `2026-M03`. */
  readonly period: string;
  /** The day from which the days of payment are counted: the invoice's date, for companions that of its arrival. */
  readonly dated: string;
  readonly due: string;
  readonly patients: readonly InvoicePatient[];
  readonly hours: number;
  readonly ore: number;
  /** Its value is `ore`. */
  readonly step: Step;
}

/** An invoice that a fault bars is not among `invoices`. */
export interface Invoices {
  readonly invoices: readonly Invoice[];
  readonly faults: readonly Fault[];
}

/**
 * Bilaga 4: the invoices of a quarter (1–4), one from each performer to each requester, by requester and performer.
 * What is done without compensation stands in them at nothing. RangeError for an invoice date that is no day.
 */
export function quarterlyInvoices(
  dataset: Dataset,
  rules: Rules,
  { year, quarter }: { readonly year: number; readonly quarter: number },
  invoiceDate: string,
): Invoices {
  const inQuarter = dataset.assignments.filter(
    ({ date }) => date.startsWith(`${year}-`) && Math.ceil(Number(date.slice(5, 7)) / 3) === quarter,
  );
  const { items, faults } = priced(inQuarter, rules, dataset.activities);
  const due = addDays(invoiceDate, rules.servicePurchase.dueDays);
  return {
    invoices: invoicesOf(items.map(ofAssignment), `${year}-K${quarter}`, invoiceDate, due, dataset),
    faults,
  };
}

/**
 * Region Värmland, bilaga 1: the invoices of a month (1–12) in arrears, one from each performer to each requester.
 * RangeError for an arrival that is no day.
 */
export function monthlyCompanionInvoices(
  dataset: Dataset,
  rules: Rules,
  { year, month }: { readonly year: number; readonly month: number },
  arrival: string,
): Invoices {
  const mm = String(month).padStart(2, '0');
  const { companionShifts, activities } = dataset;
  const { entries, faults } = companionEntries(companionShifts, rules, activities, `${year}-${mm}`);
  const due = addDays(arrival, rules.companion.dueDays);
  return { invoices: invoicesOf(entries.map(ofCompanion), `${year}-M${mm}`, arrival, due, dataset), faults };
}

/** A line and whose it is; `line` is null where a fault bars it. */
interface Entry {
  readonly requester: string;
  readonly performer: string;
  readonly patient: string;
  readonly priced: { readonly line: InvoiceLine; readonly step: Step } | null;
}
type Priced = NonNullable<Entry['priced']> & { readonly patient: string };

function ofAssignment({ assignment, hours, rate, ore, step, remarks }: PricedAssignment): Entry {
  const { requester, performer, patient, date, start, careMinutes, adminMinutes, travelMinutes } = assignment;
  const work = { start, careMinutes, adminMinutes, travelMinutes };
  const line = ore === null ? null : { date, repays: null, work, hours: hours * 100, rate, ore, remarks };
  return { requester, performer, patient, priced: line && step && { line, step } };
}

function ofCompanion({ shift, date, hours, rate, ore, step, remarks }: CompanionEntry): Entry {
  const { requester, performer, patient } = shift;
  const repays = remarks.includes('repaid') ? shift.date : null;
  const line = ore === null ? null : { date, repays, work: null, hours, rate, ore, remarks };
  return { requester, performer, patient, priced: line && step && { line, step } };
}

function invoicesOf(
  entries: readonly Entry[],
  period: string,
  dated: string,
  due: string,
  { units }: Dataset,
): Invoice[] {
  const ids = new Set(units.map(({ id }) => id));
  const taken = new Set<string>();
  return [
    ...grouped(entries, ({ requester, performer }) => JSON.stringify([requester, performer])).values(),
  ].flatMap((own) => {
    const { requester, performer } = own[0]!;
    const number = free([period, slug(requester, ids), slug(performer, ids)].join('-'), taken);
    const lines = own.flatMap(({ patient, priced: known }) => (known ? [{ ...known, patient }] : []));
    if (lines.length < own.length) return [];
    const about = { number, requester, performer, period, dated, due };
    return [{ ...about, ...specified(lines, number) }];
  });
}

/** The specification by patient, and its sums. */
function specified(
  lines: readonly Priced[],
  number: string,
): Pick<Invoice, 'patients' | 'hours' | 'ore' | 'step'> {
  const byPatient = [...grouped(lines, ({ patient }) => patient)];
  const patients = byPatient.map(([patient, own]): InvoicePatient => {
    const all = own.map(({ line }) => line);
    return {
      patient,
      lines: all,
      hours: sum(all.map(({ hours }) => hours)),
      ore: sum(all.map(({ ore }) => ore)),
    };
  });
  const step = made(
    { what: 'invoice', unit: 'kr', label: number },
    'sum',
    byPatient.map(([patient, own]) =>
      made(
        { what: 'amount', unit: 'kr', label: patient },
        'sum',
        own.map((one) => one.step),
      ),
    ),
  );
  return { patients, hours: sum(patients.map(({ hours }) => hours)), ore: rounded(step.value), step };
}

/** Unit ids stay as they are; names become small letters without marks, joined by hyphens. */
function slug(party: string, ids: ReadonlySet<string>): string {
  if (ids.has(party)) return party;
  const plain = party.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The number, or where another has it (Åre and Are) the number with a counter. */
function free(number: string, taken: Set<string>): string {
  let own = number;
  for (let next = 2; taken.has(own); next++) own = `${number}-${next}`;
  taken.add(own);
  return own;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
