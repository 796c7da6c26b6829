// Listans ändring: the units of one list date against those of the date before it.
import type { List, Result } from './types.ts';

/** The list before, and what became of its units; only units with listed persons are on a list. */
export interface Before {
  readonly period: string;
  /** On both, the one that has changed most first. */
  readonly both: readonly { readonly unitId: string; readonly was: number; readonly is: number }[];
  readonly gone: readonly { readonly unitId: string; readonly was: number }[];
  readonly added: readonly { readonly unitId: string; readonly is: number }[];
}

/** The list date next before another; null where there is none. */
function periodBefore(lists: readonly List[], period: string): string | null {
  const earlier = lists.map((list) => list.period).filter((each) => each < period);
  return earlier.sort().at(-1) ?? null;
}

/** Null for the first list date. Units whose persons a fault bars are left out: their fault is told elsewhere. */
export function changesSince(
  lists: readonly List[],
  { period, unitIds, facts }: Pick<Result, 'period' | 'unitIds' | 'facts'>,
): Before | null {
  const earlier = periodBefore(lists, period);
  const list = lists.find((each) => each.period === earlier);
  if (!list) return null;
  const then = new Map(
    list.units
      .map(({ unitId, classes }): [string, number] => [
        unitId,
        classes.reduce((sum, count) => sum + count, 0),
      ])
      .filter(([, persons]) => persons !== 0),
  );
  const now = unitIds.flatMap((unitId, unit) => {
    const is = facts[unit]!.listed;
    return is ? [{ unitId, is }] : [];
  });
  const both = now.flatMap(({ unitId, is }) => {
    const was = then.get(unitId);
    return was === undefined || Number.isNaN(was) ? [] : [{ unitId, was, is }];
  });
  const change = ({ was, is }: { was: number; is: number }): number => Math.abs(is - was) / was;
  return {
    period: list.period,
    both: both.sort((a, b) => change(b) - change(a)),
    gone: [...then].flatMap(([unitId, was]) =>
      unitIds.includes(unitId) || Number.isNaN(was) ? [] : [{ unitId, was }],
    ),
    added: now.filter(({ unitId }) => !then.has(unitId)),
  };
}
