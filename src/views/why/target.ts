// Vad som förklaras: the amounts that an explanation is asked of.
import type { Target } from '../../model/trace.ts';
import type { Result, RulesName } from '../../model/types.ts';

/** A unit's yearly amount on the result's list, or the region's where the unit is null. */
export function yearTarget(
  { year, scenario, period }: Pick<Result, 'year' | 'scenario' | 'period'>,
  unitId: string | null,
  line: Target['line'],
): Target {
  return { year, scenario, period, month: null, unitId, line };
}

/** All that a side of the comparison pays a unit, or the region, in a year on its list. */
export function sideTarget({ year, scenario }: RulesName, unitId: string | null): Target {
  return { year, scenario, period: null, month: null, unitId, line: 'total' };
}

/** What of a unit's income: a line or a sum of them, of the whole year or of one month. */
export function incomeTarget(
  { year, scenario }: RulesName,
  unitId: string,
  line: Target['line'],
  month: number | null = null,
): Target {
  return { year, scenario, period: null, month, unitId, line };
}
