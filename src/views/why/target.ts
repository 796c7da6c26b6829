// Vad som förklaras: the amounts that an explanation is asked of.
import type { Target } from '../../model/trace.ts';
import type { Result } from '../../model/types.ts';

/** A unit's yearly amount on the result's list, or the region's where the unit is null. */
export function yearTarget({ year, period }: Result, unitId: string | null, line: Target['line']): Target {
  return { year, period, month: null, unitId, line };
}

/** What of a unit's income: a line or a sum of them, of the whole year or of one month. */
export function incomeTarget(
  year: number,
  unitId: string,
  line: Target['line'],
  month: number | null = null,
): Target {
  return { year, period: null, month, unitId, line };
}
