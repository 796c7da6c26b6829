// De listades ersättning över året (§5): the steps of a listed line that rests on the lists of twelve months.
import { workings } from './compensation.ts';
import { partOfYear } from './due.ts';
import { weightedStep } from './listing.ts';
import { lineSteps } from './lineSteps.ts';
import type { MonthList } from './months.ts';
import { given, made, type Step } from './trace.ts';
import type { Dataset, LineCode, List, Rules } from './types.ts';

const TERTIALS = [1, 2, 3] as const;
const MONTHS_OF_TERTIAL = 4;

/** What a unit is due of a line for the months 1 … `until`, exact; null where it is on none of their lists. */
export type DueStep = (unitId: string, line: LineCode, until: number) => Step | null;

/**
 * §5: each month is a twelfth of what its list gives over a year; of medication, weighted persons × the base of the
 * month's tertial ÷ 12 (§5.1.4). Only for figures that no fault bars.
 */
export function listedSteps(dataset: Dataset, rules: Rules, months: readonly MonthList[]): DueStep {
  const lists = new Map<List, OfList>();
  for (const { list } of months) if (!lists.has(list)) lists.set(list, stepsOn(dataset, rules, list));
  const byTertial = rules.interpretations['funding.medication'] === 'rate';

  return (unitId, line, until) => {
    const parts = runsOf(months.slice(0, until)).flatMap(({ list, first, last }) => {
      const of = lists.get(list)!;
      if (!of.has(unitId)) return [];
      const name = { what: 'listPart', unit: 'kr', label: list.period } as const;
      // Where one list stands for the whole year the tertials come to their mean.
      if (line === 'medication' && byTertial && last - first < 11)
        return TERTIALS.flatMap((tertial) => {
          const end = tertial * MONTHS_OF_TERTIAL;
          const [from, to] = [Math.max(first, end - MONTHS_OF_TERTIAL + 1), Math.min(last, end)];
          if (from > to) return [];
          const parameter = `medication.base.tertial${tertial}`;
          const base = given(
            { what: 'tertialBase', unit: 'kr', label: String(tertial), parameter },
            rules.medication.base[tertial - 1]!,
          );
          return [made(name, 'product', [base, of.weighted(unitId), partOf(from, to)])];
        });
      const step = of.line(line, unitId);
      return [last - first === 11 ? step : made(name, 'product', [step, partOf(first, last)])];
    });
    return parts.length === 0
      ? null
      : parts.length === 1
        ? parts[0]!
        : made({ what: 'dueBy', unit: 'kr', label: String(until) }, 'sum', parts);
  };
}

interface OfList {
  readonly has: (unitId: string) => boolean;
  readonly line: (line: LineCode, unitId: string) => Step;
  /** Persons weighted for medication. */
  readonly weighted: (unitId: string) => Step;
}

function stepsOn(dataset: Dataset, rules: Rules, list: List): OfList {
  // The rows of a file do not say what a list is taken to have grown to.
  const units = dataset.lists.includes(list)
    ? list.units
    : list.units.map((unit) => ({ ...unit, origins: null }));
  const worked = workings({ ...dataset, lists: [{ ...list, units }] }, rules, list.period);
  const { members } = worked.region;
  const places = new Map(members.map(({ id }, index) => [id, index]));
  const steps = lineSteps(worked);
  return {
    has: (unitId) => places.has(unitId),
    line: (line, unitId) => steps[line](places.get(unitId)!),
    weighted: (unitId) => weightedStep(members[places.get(unitId)!]!, rules.medication.weights, 'medication'),
  };
}

interface Run {
  readonly list: List;
  readonly first: number;
  readonly last: number;
}

/** Months in a row that rest on the very same list. */
function runsOf(months: readonly MonthList[]): Run[] {
  const runs: Run[] = [];
  for (const { list, month } of months) {
    const run = runs.at(-1);
    if (run?.list === list) runs[runs.length - 1] = { ...run, last: month.month };
    else runs.push({ list, first: month.month, last: month.month });
  }
  return runs;
}

/** The part of a year that some months are. */
function partOf(first: number, last: number): Step {
  return partOfYear(last - first + 1, first === last ? String(first) : `${first}–${last}`);
}
