// Uppställning: how the persons of a listing stand in its rows and columns.
import type { Headers } from './columns.ts';
import { isColumn } from './countColumns.ts';
import type { HowRead } from './read.ts';

/** Null for what lists no persons. */
export function layoutOf({ kind, wide, columns }: Headers): HowRead['layout'] {
  if (kind !== 'listing') return kind === 'register' ? 'persons' : null;
  if (!wide) return 'long';
  const counts = columns.map(({ count }) => count).filter(isColumn);
  const bySex = counts.some(({ sex }) => sex !== null);
  // What one column of counts names all of them do.
  const { age, period } = counts[0]!;
  if (age !== null) return bySex ? 'wideBySex' : 'wide';
  if (period !== null) return bySex ? 'datesBySex' : 'dates';
  return 'sexes';
}
