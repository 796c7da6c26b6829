// Ändringarnas verkan: what each change of a scenario does on its own, as the scenario stands.
import { amountOf } from '../model/line.ts';
import { compensation } from '../model/compensation.ts';
import type { Fault } from '../model/fault.ts';
import { touchedLines, yearOfOthers } from '../model/touched.ts';
import { LINES, type Dataset, type Rules } from '../model/types.ts';
import { checkYearFile } from '../params/check.ts';
import { differences, type Difference } from '../params/differences.ts';
import { withValue } from '../params/parameter.ts';
import { rulesOf } from '../params/rules.ts';
import type { YearFile } from '../params/schema.ts';
import type { Progress, Request } from './api.ts';
import type { Book } from './book.ts';
import { whyNothing, type WhyNothing } from './whyNothing.ts';

/**
 * The scenario with a change against the scenario without it: öre a year, all listed lines and those of the others that
 * the change can touch.
 */
export interface ChangeEffect {
  readonly path: string;
  /** Of the region, without the change and with it; null where a fault bars an amount. */
  readonly before: number | null;
  readonly after: number | null;
  /** Units whose amount it changes. */
  readonly units: number;
  /** The unit that it changes most, up or down. */
  readonly most: { readonly unitId: string; readonly change: number } | null;
  /** Why it changes nobody's amount; null where it does, or nobody knows. */
  readonly nothing: WhyNothing | null;
}

/** Öre by unit; NaN where a fault bars an amount. */
type Amounts = ReadonlyMap<string, number>;

/** One effect for each value in which a scenario differs from its year, in the order of the chapters. */
export async function changeEffects(
  book: Book,
  { period, ...name }: Request,
  progress: Progress,
): Promise<readonly ChangeEffect[] | Fault> {
  // Data and rules may be exchanged while this waits; the answer is of those it was asked about.
  const { dataset } = book;
  const base = book.find({ year: name.year, scenario: null });
  const own = book.find(name);
  if ('code' in base) return base;
  if ('code' in own) return own;
  const changes = differences(base.file, own.file);
  const listed = amountsOf(dataset, own.rules, period);
  const effects: ChangeEffect[] = [];
  for (const change of changes) {
    await progress(effects.length, changes.length);
    effects.push(effectOf(change, own.file, { dataset, rules: own.rules, period, listed }));
  }
  return effects;
}

interface With {
  readonly dataset: Dataset;
  readonly rules: Rules;
  readonly period: string;
  /** What the listed lines come to. */
  readonly listed: Amounts;
}

function effectOf({ path, a }: Difference, own: YearFile, whole: With): ChangeEffect {
  const { dataset, rules, period } = whole;
  const { file } = checkYearFile(withValue(own, path, a));
  const unknown = { path, before: null, after: null, units: 0, most: null };
  // Without a limit that another one rests on the rules cannot be used.
  if (!file) return { ...unknown, nothing: 'notAlone' };
  const without = rulesOf(file, rules.scenario);
  const lines = touchedLines(without, rules);
  const list = dataset.lists.find((one) => one.period === period) ?? { period, units: [] };
  const others = (of: Rules): Amounts =>
    lines.size === 0 ? new Map() : yearOfOthers(dataset, of, list, lines);
  const before = joined(amountsOf(dataset, without, period), others(without));
  const after = joined(whole.listed, others(rules));

  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const moved = ids
    .map((unitId) => ({ unitId, change: (after.get(unitId) ?? 0) - (before.get(unitId) ?? 0) }))
    .filter(({ change }) => change !== 0);
  const total = (amounts: Amounts): number => [...amounts.values()].reduce((sum, ore) => sum + ore, 0);
  const [from, to] = [total(before), total(after)];
  if (Number.isNaN(from) || Number.isNaN(to)) return { ...unknown, nothing: null };
  return {
    ...{ path, before: from, after: to, units: moved.length },
    most: moved.toSorted((x, y) => Math.abs(y.change) - Math.abs(x.change))[0] ?? null,
    nothing: moved.length > 0 ? null : whyNothing(path, dataset, rules, period),
  };
}

/** All listed lines of every unit on the list. */
function amountsOf(dataset: Dataset, rules: Rules, period: string): Amounts {
  const result = compensation(dataset, rules, period);
  return new Map(
    result.unitIds.map((id, unit) => [
      id,
      LINES.reduce((sum, line) => sum + (amountOf(result, unit, line) ?? NaN), 0),
    ]),
  );
}

function joined(a: Amounts, b: Amounts): Amounts {
  const all = new Map(a);
  for (const [id, ore] of b) all.set(id, (all.get(id) ?? 0) + ore);
  return all;
}
