// Känslighet, en parameter i taget (tornado): what each unit gains or loses as one after another is lowered and raised.
import { totalsOf } from './lines.ts';
import { recounting } from './recount.ts';
import { regionOf } from './region.ts';
import { touchedLines, yearOfOthers } from './touched.ts';
import type { Dataset, Rules } from './types.ts';

/** A parameter and the rules with it lowered and raised. */
export interface Variant {
  readonly path: string;
  readonly low: Rules;
  readonly high: Rules;
}

/** What it does, öre a year by the position of the unit; NaN where a fault bars it. */
export interface Swing {
  readonly path: string;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Tornado {
  /** Those on the list, and those that an other line is due to, by id. */
  readonly unitIds: readonly string[];
  /** Öre a year of the listed lines (§5.1, supplement and VAT) under the rules that were changed, by unit. */
  readonly base: Float64Array;
  readonly swings: readonly Swing[];
}

/**
 * The changes of the listed lines, and of those of §5.2–5.3 and service purchase that a parameter is about: a fault in
 * another of them bars nothing. All is for a year on the list of `period`. Yields after each parameter.
 */
export function* tornado(
  dataset: Dataset,
  period: string,
  base: Rules,
  variants: readonly Variant[],
): Generator<{ readonly done: number; readonly total: number }, Tornado> {
  const region = regionOf(dataset, period);
  const list = dataset.lists.find((candidate) => candidate.period === period) ?? { period, units: [] };
  const listed = region.members.map(({ id }) => id);
  const recount = recounting(region);
  const before = totalsOf(recount(base));
  const othersBefore = new Map<string, ReadonlyMap<string, number>>();

  const changeUnder = (rules: Rules): Map<string, number> => {
    const after = totalsOf(recount(rules));
    const change = new Map(listed.map((id, unit) => [id, after[unit]! - before[unit]!]));
    const lines = touchedLines(base, rules);
    if (lines.size === 0) return change;
    const add = (others: ReadonlyMap<string, number>, sign: number): void => {
      for (const [id, ore] of others) change.set(id, (change.get(id) ?? 0) + sign * ore);
    };
    add(yearOfOthers(dataset, rules, list, lines), 1);
    // Most parameters share their lines with others.
    const key = [...lines].join();
    if (!othersBefore.has(key)) othersBefore.set(key, yearOfOthers(dataset, base, list, lines));
    add(othersBefore.get(key)!, -1);
    return change;
  };
  const changes: { path: string; low: Map<string, number>; high: Map<string, number> }[] = [];
  for (const { path, low, high } of variants) {
    changes.push({ path, low: changeUnder(low), high: changeUnder(high) });
    yield { done: changes.length, total: variants.length };
  }

  const others = changes.flatMap(({ low, high }) => [...low.keys(), ...high.keys()]);
  const unitIds = [...new Set([...listed, ...others])].sort();
  const totals = new Map(listed.map((id, unit) => [id, before[unit]!]));
  const inOrder = (amounts: ReadonlyMap<string, number>): Float64Array =>
    Float64Array.from(unitIds, (id) => amounts.get(id) ?? 0);
  return {
    unitIds,
    base: inOrder(totals),
    swings: changes.map(({ path, low, high }) => ({ path, low: inOrder(low), high: inOrder(high) })),
  };
}
