// Återfunnet: work whose head a fault has left half or taken away is known again by its text.
import { readProject } from '../params/projectFile.ts';
import { holdsOf, type Head } from './kept.ts';
import { now } from './moment.ts';
import type { Store } from './store.ts';

/** What is kept: the heads that are whole, and those made anew, which are not kept yet. */
export interface Heads {
  readonly whole: readonly Head[];
  readonly madeAnew: readonly Head[];
}

/** Heads of all that is kept: as the work of a tab, or as a snapshot where a text that has none cannot be read either. */
export async function allHeads(store: Store): Promise<Heads> {
  // In this order: what another tab keeps meanwhile has its head.
  const ids = await store.ids();
  const whole = await store.heads();
  const known = new Set(whole.map(({ id }) => id));
  const lost = ids.filter((id) => !known.has(id));
  const madeAnew = await Promise.all(lost.map(async (id) => headOf(id, await store.text(id))));
  return { whole, madeAnew: madeAnew.filter((head) => head !== null) };
}

/** Null where another tab has taken the text away meanwhile. */
function headOf(id: string, text: string | null): Head | null {
  if (text === null) return null;
  const { project, written } = readProject(text);
  if (!project || !written) return { id, at: now(), why: 'failed', holds: null };
  return { id, at: written.saved, why: null, holds: holdsOf(project) };
}
