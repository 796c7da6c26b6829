// Visningarnas enheter: which units the steps of a guided tour are of.
import type { Decomposition } from '../model/decompose.ts';
import { changesOf, mostAffected } from './change.ts';
import type { UnitRow } from './rows.ts';
import type { TourUnits } from './tourSteps.ts';

/** By the comparison where it is there, else by what the page shows. */
export function tourUnits(rows: readonly UnitRow[], decomposition: Decomposition | null): TourUnits {
  const size = (row: UnitRow): number => Math.abs(row.changeRatio ?? 0);
  const changed = rows.toSorted((a, b) => size(b) - size(a))[0];
  const largest = rows.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))[0];
  const affected = decomposition ? mostAffected(changesOf(decomposition), 1)[0]?.unitId : changed?.id;
  return { affected: affected ?? null, own: largest?.id ?? null };
}
