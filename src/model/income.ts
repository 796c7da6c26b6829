// Intäkter: every line of every unit for a year, month by month, with what is known and what is assumed.
import { addons } from './addons.ts';
import type { Ceiling, Claims } from './claim.ts';
import type { Fault } from './fault.ts';
import { listedMonths } from './listedMonths.ts';
import { listedYear } from './listedYear.ts';
import { monthLists } from './months.ts';
import { payments } from './payments.ts';
import { purchases } from './servicePurchase.ts';
import {
  INCOME_LINES,
  LINES,
  type Dataset,
  type IncomeLine,
  type List,
  type Rules,
  type RulesName,
} from './types.ts';
import { variable } from './variable.ts';

/** How the list is taken to change after the last one that is loaded. */
export interface Assumption {
  /** Per cent a year × 10² by age class, in the order of AGE_CLASSES; null for an unchanged list. */
  readonly growth: readonly number[] | null;
}

/** One of the twelve payments. */
export interface Month {
  /** 1–12. */
  readonly month: number;
  /** The day of payment, `2026-06-22`. */
  readonly payday: string;
  /** The list that the month is computed on. */
  readonly period: string;
  /** `list`: that month's own list is loaded. `assumed`: an earlier one (or the nearest) stands in for it. */
  readonly basis: 'list' | 'assumed';
}

/** Amounts in whole öre; plain data. */
export interface Income extends RulesName {
  /** Every unit that has listed persons, or any other line, in some month; by id. */
  readonly unitIds: readonly string[];
  readonly months: readonly Month[];
  /** Öre by unit, line and month: (unit × INCOME_LINES.length + line) × 12 + month; NaN where barred. */
  readonly amounts: Float64Array;
  readonly ceilings: readonly Ceiling[];
  readonly faults: readonly Fault[];
}

/** Twelve months of which nothing is known. */
const BARRED = Array<null>(12).fill(null);

/**
 * The twelve payments of a year to every unit: what the list of each month gives (§5) and with it every other line.
 * The months of a line sum to its year, rounded once; a line that is barred in some month is barred in all.
 */
export function income(
  dataset: Dataset,
  rules: Rules,
  choice: 'own' | (string & {}),
  assumption: Assumption,
): Income {
  const months = monthLists(dataset.lists, rules.year, choice, assumption);
  const lists = months.map(({ list }) => list);
  const year = listedYear(dataset, lists);
  const listed = listedMonths(year, rules);
  const others = otherLines(dataset, rules, lists);
  const claims = others.flatMap((part) => part.claims);

  const unitIds = [...new Set([...year.unitIds, ...claims.map(({ unitId }) => unitId)])].sort();
  const places = new Map(unitIds.map((id, unit) => [id, unit * INCOME_LINES.length]));
  const amounts = new Float64Array(unitIds.length * INCOME_LINES.length * 12);
  const put = (unitId: string, line: IncomeLine, paid: readonly number[]): void =>
    amounts.set(paid, (places.get(unitId)! + INCOME_LINES.indexOf(line)) * 12);

  const all = LINES.length * 12;
  // Where nobody is on a month's list, nothing is known of those who are on none either.
  if (year.regions.some(({ members }) => members.length === 0))
    for (const first of places.values()) amounts.fill(NaN, first * 12, first * 12 + all);
  year.unitIds.forEach((id, unit) =>
    amounts.set(listed.amounts.subarray(unit * all, (unit + 1) * all), places.get(id)! * 12),
  );
  for (const claim of claims) put(claim.unitId, claim.line, payments(claim.months ?? BARRED));

  return {
    ...{ year: rules.year, scenario: rules.scenario },
    unitIds,
    months: months.map(({ month }) => month),
    amounts,
    ceilings: others.flatMap(({ ceilings }) => ceilings),
    faults: unrepeated([...listed.faults, ...others.flatMap(({ faults }) => faults)]),
  };
}

/** What is due of every line but the listed ones, one claim to a unit's line; `lists` are those of the months. */
export function otherLines(dataset: Dataset, rules: Rules, lists: readonly List[]): Claims[] {
  return [variable(dataset, rules), addons(dataset, rules, lists), purchases(dataset, rules)];
}

/** Lists of several months often have the same faults. */
function unrepeated(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Öre of one unit and line in a month (1–12), or null where a fault bars it. `unit` is the position in `unitIds`. */
export function monthOf(income: Income, unit: number, line: IncomeLine, month: number): number | null {
  const ore = income.amounts[(unit * INCOME_LINES.length + INCOME_LINES.indexOf(line)) * 12 + month - 1];
  return ore === undefined || Number.isNaN(ore) ? null : ore;
}

/** Öre of one unit and line over the year: the sum of its months; null where a month is barred. */
export function yearOf(income: Income, unit: number, line: IncomeLine): number | null {
  let sum = 0;
  for (let month = 1; month <= 12; month++) {
    const ore = monthOf(income, unit, line, month);
    if (ore === null) return null;
    sum += ore;
  }
  return sum;
}
