// Enheterna på listan: those that effects can be told of, by name, and what they get.
import { paidTotal } from '../../state/rows.ts';
import type { Session } from '../../state/session.svelte.ts';

export function unitsOf(session: Session): readonly { readonly id: string; readonly name: string }[] {
  const collator = new Intl.Collator(session.settings.language, { numeric: true });
  return session.rows
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Öre a year of the listed lines, of a unit or of the region; null where it is barred. */
export function paidOf(session: Session, unitId: string | null): number | null {
  const { result } = session.results;
  if (unitId !== null) return session.rows.find(({ id }) => id === unitId)?.total ?? null;
  return result && paidTotal(result);
}
