// Urval och ordning: which units the chart and its table show, and in what order.
import type { UnitRow } from '../state/rows.ts';

export type Sort = 'name' | 'amount' | 'perListed' | 'distance';
export type OwnershipFilter = 'all' | 'region' | 'external';

/** The units that pass the filter, in order; units without the figure come last, equals by name. */
export function orderUnits(
  rows: readonly UnitRow[],
  sort: Sort,
  ownership: OwnershipFilter,
  language: string,
): UnitRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: UnitRow, b: UnitRow): number => collator.compare(a.name, b.name);
  const figure: Record<Exclude<Sort, 'name'>, (row: UnitRow) => number | null> = {
    amount: (row) => row.total,
    perListed: (row) => row.perListed,
    distance: (row) => (row.km === null ? null : -row.km),
  };
  const kept = rows.filter((row) => ownership === 'all' || row.external === (ownership === 'external'));
  if (sort === 'name') return kept.sort(byName);
  const of = figure[sort];
  return kept.sort((a, b) => (of(b) ?? -Infinity) - (of(a) ?? -Infinity) || byName(a, b));
}
