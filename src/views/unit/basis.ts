// Vad månaderna vilar på: which payments are on a loaded list, which are forecast, and what that changes.
import type { Assumption, Month } from '../../model/income.ts';

/** Months that follow each other, first and last of each run. */
export type Run = readonly [first: number, last: number];

export function runsOf(months: readonly Month[], basis: Month['basis']): Run[] {
  const runs: [number, number][] = [];
  for (const month of months) {
    if (month.basis !== basis) continue;
    const last = runs.at(-1);
    if (last && last[1] === month.month - 1) last[1] = month.month;
    else runs.push([month.month, month.month]);
  }
  return runs;
}

/** Why the months do not come to the yearly amount on one list. */
export type Reason = 'growth' | 'lists' | 'otherList' | 'tertials';

export function reasonsOf(months: readonly Month[], assumption: Assumption, period: string): Reason[] {
  const lists = new Set(months.map((month) => month.period));
  const reasons: Reason[] = [];
  if (assumption.growth) reasons.push('growth');
  if (lists.size > 1) reasons.push('lists');
  else if (!lists.has(period)) reasons.push('otherList');
  // One list, unchanged: only the medication's base can differ between the months.
  return reasons.length > 0 ? reasons : ['tertials'];
}
