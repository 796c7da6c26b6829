// Tjänsteköpets svar: everything that the page of service purchase and companions shows, of one period.
import { priced, type PricedAssignment } from '../model/assignment.ts';
import { companionEntries, type CompanionEntry } from '../model/companion.ts';
import type { Fault } from '../model/fault.ts';
import { flatRates, type Follow, type Period } from '../model/flatRate.ts';
import { hourlyRates, type HourlyRate } from '../model/hourlyRate.ts';
import { interest, referenceRates, type Interest } from '../model/interest.ts';
import { monthlyCompanionInvoices, quarterlyInvoices, type Invoices } from '../model/invoice.ts';
import type { Dataset, Rules } from '../model/types.ts';

export interface PurchaseRequest {
  /** `region`: service purchase in Jämtland Härjedalen. `varmland`: companions under Region Värmland's agreement. */
  readonly scheme: 'region' | 'varmland';
  readonly year: number;
  /** The quarter, or the month of companions. */
  readonly part: number;
  /** The invoices' date, or that of their arrival: `2026-04-01`. */
  readonly dated: string;
}

export interface PurchaseAnswer {
  /** From the last year of the printed rate on. */
  readonly rates: readonly HourlyRate[];
  /** Every assignment, by date. */
  readonly items: readonly PricedAssignment[];
  /** Every companion's day, by date. */
  readonly entries: readonly CompanionEntry[];
  /** Of the period. */
  readonly invoices: Invoices;
  /** From the first month of the year with work to the last; null where there is none. */
  readonly followUp: (Period & { readonly requesters: readonly Follow[] }) | null;
  /** What bars or bears on the log. */
  readonly faults: readonly Fault[];
}

/** A debt in öre, the day it is due and that on which it is paid. */
export interface Debt {
  readonly ore: number;
  readonly due: string;
  readonly paid: string;
}

export function purchase(dataset: Dataset, rules: Rules, request: PurchaseRequest): PurchaseAnswer {
  const { activities, assignments, companionShifts } = dataset;
  const { scheme, year, part, dated } = request;
  const log = priced(assignments, rules, activities);
  const years = new Set(companionShifts.flatMap(({ date, granted }) => [date, granted ?? date].map(yearOf)));
  const shifts = [...years].sort().map((one) => companionEntries(companionShifts, rules, activities, one));
  const first = rules.servicePurchase.indexFrom - 1;
  return {
    rates: hourlyRates(rules, activities, first, Math.max(year, rules.year)),
    items: log.items,
    entries: shifts.flatMap(({ entries }) => entries),
    invoices:
      scheme === 'region'
        ? quarterlyInvoices(dataset, rules, { year, quarter: part }, dated)
        : monthlyCompanionInvoices(dataset, rules, { year, month: part }, dated),
    followUp: followUp(dataset, rules, year),
    faults: scheme === 'region' ? log.faults : shifts.flatMap(({ faults }) => faults),
  };
}

/** Statutory interest on what is paid late. */
export function lateInterest({ activities }: Dataset, rules: Rules, { ore, due, paid }: Debt): Interest {
  const { rates, faults } = referenceRates(activities);
  const charged = interest(ore, due, paid, rates, rules.servicePurchase.interestMarkup);
  return { ...charged, faults: [...faults, ...charged.faults] };
}

function followUp(dataset: Dataset, rules: Rules, year: number): PurchaseAnswer['followUp'] {
  const days = dataset.assignments.map(({ date }) => date).filter((date) => yearOf(date) === String(year));
  const months = days.map((date) => date.slice(0, 7)).sort();
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { from, to, requesters: flatRates(dataset, rules, { from, to }).requesters };
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
