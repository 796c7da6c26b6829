// Vad ett belopp är: the question that opens the explanation of an amount of one unit.
import type { Target } from '../../model/trace.ts';

/** What of the unit's income: a line or all of them, of the whole year or of one month. */
export function targetOf(
  year: number,
  unitId: string,
  line: Target['line'],
  month: number | null = null,
): Target {
  return { year, period: null, month, unitId, line };
}
