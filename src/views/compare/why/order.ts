// Ordningen i tabellen över alla enheter: by name, by the change or its ratio, or by what one group did.
import type { ChangeGroup } from '../../../model/changeGroups.ts';
import { partOf, type Change } from '../../../state/change.ts';

export type Column = 'name' | 'change' | 'ratio' | ChangeGroup;

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The figure of a column; null where there is none. */
export function figureOf(change: Change, column: Exclude<Column, 'name'>): number | null {
  if (column === 'change' || column === 'ratio') return change[column];
  return partOf(change, column);
}

/** The changes as ordered; those without a figure come last either way, and the same figures by name. */
export function ordered(
  changes: readonly Change[],
  { column, descending }: Order,
  compareNames: (a: Change, b: Change) => number,
): Change[] {
  const sign = descending ? -1 : 1;
  if (column === 'name') return [...changes].sort((a, b) => sign * compareNames(a, b));
  return [...changes].sort((a, b) => {
    const [one, other] = [figureOf(a, column), figureOf(b, column)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || compareNames(a, b);
    return sign * (one - other) || compareNames(a, b);
  });
}

/** The same column again turns the order; names begin with the first letter, figures with the largest. */
export function turned(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== 'name' };
}
