// Att peka: marks what a step is about, and keeps it in the part of the window that the strip leaves free.

/** Room kept around what is pointed at. */
const GAP = 16;
/** What the reader does when moving through the page by himself. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Marks the element with this `data-tour` as soon as it is there, and scrolls to it until the reader moves by himself.
 * `told` is called whenever it comes or goes. Gives what undoes it all.
 */
export function pointAt(name: string, strip: HTMLElement, told: (there: boolean) => void): () => void {
  let marked: Element | null = null;
  let led = true;
  let frame = 0;

  function look(): void {
    frame = 0;
    const element = document.querySelector(`[data-tour="${name}"]`);
    if (element !== marked) {
      marked?.removeAttribute('data-toured');
      element?.setAttribute('data-toured', '');
      marked = element;
      told(element !== null);
    }
    if (element && led) bring(element, strip);
  }
  const soon = (): void => void (frame ||= requestAnimationFrame(look));
  const moved = (event: Event): void => {
    if (!strip.contains(event.target as Node)) led = false;
  };

  const changes = new MutationObserver(soon);
  changes.observe(document.body, { childList: true, subtree: true });
  const sizes = new ResizeObserver(soon);
  [document.body, strip].forEach((element) => sizes.observe(element));
  MOVES.forEach((type) => addEventListener(type, moved, { passive: true, capture: true }));
  // A view begins at its top, also where what is pointed at is in sight wherever one is.
  scrollTo({ top: 0, behavior: 'instant' });
  soon();

  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    sizes.disconnect();
    MOVES.forEach((type) => removeEventListener(type, moved, { capture: true }));
    marked?.removeAttribute('data-toured');
  };
}

/** Scrolls so that the whole of an element is to be seen; of one too tall its beginning. */
function bring(element: Element, strip: HTMLElement): void {
  const room = { top: covered() + GAP, bottom: strip.getBoundingClientRect().top - GAP };
  const { top, bottom, height } = element.getBoundingClientRect();
  if (top >= room.top && bottom <= room.bottom) return;
  const spare = Math.max(0, room.bottom - room.top - height);
  scrollBy({ top: top - room.top - spare / 2, behavior: 'instant' });
}

/** What the page's own strip, which stays at the top, covers of the window. */
function covered(): number {
  const above = document.querySelector<HTMLElement>('.context');
  return above && getComputedStyle(above).position === 'sticky' ? above.offsetHeight : 0;
}
