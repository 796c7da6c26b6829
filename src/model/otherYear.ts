// Övriga poster under ett år: what every unit is due of the lines beside those for the listed (§5.2, §5.3, purchases).
import { rounded, sumOfFractions } from '../money/fraction.ts';
import type { Fault } from './fault.ts';
import { otherLines } from './income.ts';
import type { Dataset, List, Rules } from './types.ts';

const MONTHS = 12;

export interface OtherYear {
  /** Öre a year of each unit with such a line, each line rounded once; NaN where a fault bars one of them. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** A year whose months all rest on the list of `period`. */
export function otherYear(dataset: Dataset, rules: Rules, period: string): OtherYear {
  const list: List = dataset.lists.find((one) => one.period === period) ?? { period, units: [] };
  const parts = otherLines(dataset, rules, Array<List>(MONTHS).fill(list));
  const amounts = new Map<string, number>();
  for (const { unitId, months } of parts.flatMap(({ claims }) => claims)) {
    const ore = months ? rounded(sumOfFractions(months)) : NaN;
    amounts.set(unitId, (amounts.get(unitId) ?? 0) + ore);
  }
  return { amounts, faults: parts.flatMap(({ faults }) => faults) };
}
