// Reglernas ställning: how sure some rules are, in a word.
import type { RulesName } from '../model/types.ts';
import type { Dictionary } from './sv.ts';

/** `förslag`, `beslutad`; a scenario is the reader's own, whatever year it starts from. */
export function statusText(
  t: Dictionary,
  { scenario }: Pick<RulesName, 'scenario'>,
  status: keyof Dictionary['status'],
): string {
  return scenario === null ? t.status[status] : t.context.own;
}
