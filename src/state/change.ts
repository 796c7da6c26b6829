// Förändringen: what a decomposition says of a unit, or of the region, ready to be shown.
import { RULE_GROUPS, type ChangeGroup } from '../model/changeGroups.ts';
import type { Decomposition } from '../model/decompose.ts';
import { amountOf } from '../model/line.ts';
import { LINES, type Result } from '../model/types.ts';
import { minus, paidTotal, ratio } from './rows.ts';

export type Kind = 'rule' | 'data';

/** What one group of change did; öre a year. */
export interface Part {
  readonly group: ChangeGroup;
  readonly kind: Kind;
  readonly ore: number;
  /** The least and the most in any order. */
  readonly low: number;
  readonly high: number;
  /** Of the whole change; null where nothing changed. */
  readonly share: number | null;
}

export interface Change {
  /** Null for the region. */
  readonly unitId: string | null;
  /** Öre a year of all lines; null where a fault bars it. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly ratio: number | null;
  /** In the order of the groups; they sum to the change. Null where a fault bars them. */
  readonly parts: readonly Part[] | null;
  /** Sums of the parts of either kind. */
  readonly rule: number | null;
  readonly data: number | null;
}

/** The region's change, or a unit's; null where the unit has no amount on either side. */
export function changeOf(decomposition: Decomposition, unitId: string | null): Change | null {
  const { groups, unitIds, region } = decomposition;
  if (unitId === null) return changed(null, groups, region, 0);
  const unit = unitIds.indexOf(unitId);
  return unit < 0 ? null : unitChange(decomposition, unit);
}

/** Every unit's change, in the order of the decomposition. */
export function changesOf(decomposition: Decomposition): Change[] {
  return decomposition.unitIds.map((_, unit) => unitChange(decomposition, unit));
}

/** The `count` units whose amount changes most in per cent, up or down; one that was not there before has no per cent. */
export function mostAffected(changes: readonly Change[], count: number): Change[] {
  return changes
    .filter((one) => one.ratio !== null && one.ratio !== 0)
    .sort((a, b) => Math.abs(b.ratio!) - Math.abs(a.ratio!) || Math.abs(b.change!) - Math.abs(a.change!))
    .slice(0, count);
}

/** The part of a group, null where a fault bars it; a group that is not there has none. */
export function partOf(change: Change, group: ChangeGroup): number | null {
  return change.parts?.find((part) => part.group === group)?.ore ?? null;
}

/** How many times the whole change its largest part is: of a whole that is nothing infinitely; 0 where no part moves. */
export function excess({ change, parts }: Change): number {
  const largest = Math.max(0, ...(parts ?? []).map(({ ore }) => Math.abs(ore)));
  return largest === 0 ? 0 : largest / Math.abs(change ?? 0);
}

/** What §5.1 pays a unit, or the region, öre a year: of the whole payment what follows from the list; 0 where it has none. */
export function listedTotal(result: Result, unitId: string | null): number | null {
  if (unitId === null) return paidTotal(result);
  const unit = result.unitIds.indexOf(unitId);
  if (unit < 0) return 0;
  return LINES.reduce<number | null>((sum, line) => {
    const amount = amountOf(result, unit, line);
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
}

export function kindOf(group: ChangeGroup): Kind {
  return (RULE_GROUPS as readonly string[]).includes(group) ? 'rule' : 'data';
}

interface Amounts {
  readonly before: number | null;
  readonly after: number | null;
  readonly parts: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function unitChange(
  { groups, unitIds, before, after, parts, low, high }: Decomposition,
  unit: number,
): Change {
  const amounts = { before: before[unit] ?? null, after: after[unit] ?? null, parts, low, high };
  return changed(unitIds[unit]!, groups, amounts, unit * groups.length);
}

/** `first` is where the row begins. */
function changed(
  unitId: string | null,
  groups: readonly ChangeGroup[],
  { before, after, parts, low, high }: Amounts,
  first: number,
): Change {
  const change = minus(after, before);
  const rows = groups.map((group, index): Part => {
    const at = first + index;
    const ore = parts[at]!;
    return {
      ...{ group, kind: kindOf(group), ore, low: low[at]!, high: high[at]! },
      share: change === null ? null : ratio(ore, change),
    };
  });
  const barred = change === null || rows.some(({ ore }) => Number.isNaN(ore));
  const sum = (kind: Kind): number | null =>
    barred ? null : rows.reduce((all, part) => all + (part.kind === kind ? part.ore : 0), 0);
  return {
    ...{ unitId, before, after, change },
    ratio: ratio(change, before),
    parts: barred ? null : rows,
    rule: sum('rule'),
    data: sum('data'),
  };
}
