// Vad som inte är med: the lines that a sum is without, in words.
import type { Dictionary } from '../../i18n/sv.ts';
import type { IncomeLine } from '../../model/types.ts';

/** `utan ST- och BT-läkare`; empty where nothing is missing. */
export function without(
  t: Dictionary,
  barred: readonly IncomeLine[],
  form: 'name' | 'short' = 'name',
): string {
  return barred.length === 0 ? '' : t.unitView.without(barred.map((line) => t.line[line][form]).join(', '));
}
