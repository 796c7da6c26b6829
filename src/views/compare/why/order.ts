// Ordningen i tabellen över alla enheter: by name, by the change or its ratio, or by what one group did.
import type { ChangeGroup } from '../../../model/changeGroups.ts';
import { partOf, type Change } from '../../../state/change.ts';
import { inOrder, type Order as OrderOf } from '../../order.ts';

export type Column = 'name' | 'change' | 'ratio' | ChangeGroup;

export type Order = OrderOf<Column>;

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
  const figure = column === 'name' ? null : (change: Change) => figureOf(change, column);
  return inOrder(changes, descending, figure, compareNames);
}
