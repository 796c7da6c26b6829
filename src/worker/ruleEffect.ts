// Reglernas verkan: what every unit gets under two sets of rules, in the lines that the two can make differ.
import { linesOf } from '../model/barring.ts';
import { changedRules } from '../model/changeGroups.ts';
import { compensation } from '../model/compensation.ts';
import type { Fault } from '../model/fault.ts';
import { otherLines } from '../model/income.ts';
import { amountOf } from '../model/line.ts';
import { touchedLines, yearOfOthers, type OtherLine } from '../model/touched.ts';
import {
  LINES,
  type Dataset,
  type IncomeLine,
  type List,
  type ReadingKey,
  type Result,
  type Rules,
  type RulesName,
} from '../model/types.ts';
import type { Book } from './book.ts';

/** Öre a year by unit; null where a fault bars it. */
export interface RuleEffect {
  readonly unitIds: readonly string[];
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  /** The lines that the amounts are of. */
  readonly lines: readonly IncomeLine[];
  /** What bars an amount, if any is missing. */
  readonly fault: Fault | null;
}

/** Rules on a list, with the yearly result of the list computed once. */
export interface RulesOnList {
  readonly rules: Rules;
  readonly result: () => Result;
}

/** Readings of which no line of §5.1 knows. */
const OF_OTHERS: readonly ReadingKey[] = ['familyCentre.ages', 'ceilings', 'servicePurchase.hour'];

/** From one set of rules to another, both on one list of the data in use. */
export interface NamedEffect extends RuleEffect {
  /** What the former come to on the list, to be reconciled. */
  readonly fromResult: Result;
}

export function effectBetween(
  book: Book,
  from: RulesName,
  to: RulesName,
  period: string,
): NamedEffect | Fault {
  const { dataset } = book;
  return book.under(from, (before) =>
    book.under(to, (after) => {
      const [a, b] = [before, after].map((rules) => rulesOnList(dataset, rules, period));
      return { ...ruleEffect(dataset, a!, b!), fromResult: a!.result() };
    }),
  );
}

export function rulesOnList(dataset: Dataset, rules: Rules, period: string): RulesOnList {
  let known: Result | null = null;
  return { rules, result: () => (known ??= compensation(dataset, rules, period)) };
}

/**
 * The lines of listed inhabitants where the rules differ in any of theirs, and the other lines that they differ in. Of
 * two years only the former: the others rest on what the units did in the year. A line that the rules do not differ
 * in is left out, so that a fault in it bars nothing.
 */
export function ruleEffect(dataset: Dataset, a: RulesOnList, b: RulesOnList): RuleEffect {
  const listed = touchesListed(a.rules, b.rules);
  const others = a.rules.year === b.rules.year ? touchedLines(a.rules, b.rules) : new Set<OtherLine>();
  const { period } = a.result();
  const list = dataset.lists.find((one) => one.period === period);
  const sides = [a, b].map((side) => amountsOf(dataset, side, listed, others, list));
  const unitIds = [...new Set(sides.flatMap((amounts) => [...amounts.keys()]))].sort();
  const [before, after] = sides.map((amounts) => unitIds.map((id) => orNull(amounts.get(id) ?? 0)));
  const lines = [...(listed ? LINES : []), ...others];
  const missing = [after!, before!].map((amounts) => amounts.includes(null));
  const barred = [b, a].find((_, index) => missing[index]);
  const noList = list ? null : (a.result().faults[0] ?? null);
  return {
    ...{ unitIds, lines, before: before!, after: after! },
    fault: noList ?? (barred ? barringFault(dataset, barred, lines, list) : null),
  };
}

function touchesListed(a: Rules, b: Rules): boolean {
  const alike = Object.fromEntries(OF_OTHERS.map((key) => [key, a.interpretations[key]]));
  const rest = { ...b, interpretations: { ...b.interpretations, ...alike } };
  return [...changedRules(a, rest)].some((group) => group !== 'addonRules');
}

function amountsOf(
  dataset: Dataset,
  { rules, result }: RulesOnList,
  listed: boolean,
  others: ReadonlySet<OtherLine>,
  list: List | undefined,
): Map<string, number> {
  const { unitIds } = result();
  const sums = new Map(
    unitIds.map((id, unit) => [
      id,
      listed ? LINES.reduce((sum, line) => sum + (amountOf(result(), unit, line) ?? NaN), 0) : 0,
    ]),
  );
  if (list && others.size > 0)
    for (const [id, ore] of yearOfOthers(dataset, rules, list, others))
      sums.set(id, (sums.get(id) ?? 0) + ore);
  return sums;
}

function barringFault(
  dataset: Dataset,
  { rules, result }: RulesOnList,
  lines: readonly IncomeLine[],
  list: List | undefined,
): Fault | null {
  const months = list ? Array.from({ length: 12 }, () => list) : [];
  const faults = [
    ...result().faults,
    ...(list ? otherLines(dataset, rules, months).flatMap((part) => part.faults) : []),
  ].filter(({ severity }) => severity === 'error');
  const bearing = (fault: Fault): boolean => linesOf(fault)?.some((line) => lines.includes(line)) ?? true;
  return faults.find(bearing) ?? null;
}

function orNull(ore: number): number | null {
  return Number.isNaN(ore) ? null : ore;
}
