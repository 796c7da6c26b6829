// Vårdenheter att välja bland: by name.
import type { Session } from '../../../state/session.svelte.ts';

export function unitOptions(session: Session): { value: string; label: string }[] {
  const collator = new Intl.Collator(session.settings.language, { numeric: true });
  return (session.results.dataset?.units ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
