// Vad som förklaras: the amount of a result that an explanation is asked of.
import type { Target } from '../../model/trace.ts';
import type { Result } from '../../model/types.ts';

/** A unit's yearly amount on the result's list, or the region's where the unit is null. */
export function yearTarget({ year, period }: Result, unitId: string | null, line: Target['line']): Target {
  return { year, period, month: null, unitId, line };
}
