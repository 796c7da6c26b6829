// Till ett avsnitt: the address names a part of a view, and the reader is taken to its heading.
import { tick } from 'svelte';

/** Scrolls to a part and puts the focus on its heading, so that reading and keyboard go on from there. */
export async function goToHeading(id: string): Promise<void> {
  await tick();
  const part = document.getElementById(id);
  const heading = part?.querySelector<HTMLElement>('h2, h3, h4');
  if (!part || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView();
}
