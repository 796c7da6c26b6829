// Urval och ordning: which units the chart and its table show, and in what order.
import type { LineCode } from '../model/types.ts';
import type { UnitRow } from '../state/rows.ts';
import { inOrder, type Order as OrderOf } from './order.ts';

export type Sort = 'name' | 'amount' | 'perListed' | 'distance';
/** What the table can be ordered by. */
export type Column = Sort | 'listed' | 'change' | 'changeRatio' | 'cni' | LineCode;
export type OwnershipFilter = 'all' | 'region' | 'external';

export type Order = OrderOf<Column>;

export interface Choice {
  readonly ownership: OwnershipFilter;
  /** Part of a unit's name or municipality; all units where it is empty. */
  readonly text: string;
}

/** The order a column begins with: the first letter, the nearest, the largest. */
export function beginning(column: Column): Order {
  return { column, descending: column !== 'name' && column !== 'distance' };
}

/** The same column again turns the order. */
export function turned(order: Order, column: Column): Order {
  return order.column === column ? { column, descending: !order.descending } : beginning(column);
}

/** The chosen units, in order; units without the figure come last either way, equals by name. */
export function orderUnits(
  rows: readonly UnitRow[],
  { column, descending }: Order,
  { ownership, text }: Choice,
  language: string,
): UnitRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: UnitRow, b: UnitRow): number => collator.compare(a.name, b.name);
  const sought = text.trim().toLocaleLowerCase(language);
  const kept = rows.filter(
    (row) =>
      (ownership === 'all' || row.external === (ownership === 'external')) &&
      `${row.name} ${row.municipality}`.toLocaleLowerCase(language).includes(sought),
  );
  const figure = column === 'name' ? null : (row: UnitRow) => figureOf(row, column);
  return inOrder(kept, descending, figure, byName);
}

function figureOf(row: UnitRow, column: Exclude<Column, 'name'>): number | null {
  switch (column) {
    case 'amount':
      return row.total;
    case 'distance':
      return row.km;
    case 'perListed':
    case 'listed':
    case 'change':
    case 'changeRatio':
    case 'cni':
      return row[column];
    default:
      return row.amounts[column] ?? null;
  }
}
