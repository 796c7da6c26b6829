// Utskrift av en del av sidan: one part alone on paper, whatever else the page shows.

/** Parts that are printed alone while they are open, by name; the newest last. */
const alone: string[] = [];

/**
 * Prints the element that carries `data-print="{name}"`, and nothing else of the page: `printOnly('invoice')`. The
 * rules for it are in app.css. The element may stand anywhere.
 */
export function printOnly(name: string): void {
  mark(name);
  window.print();
}

/**
 * Whatever starts the printing, from now on prints only that part; of several the one that came last. For `$effect`:
 * answers how to end it.
 */
export function aloneOnPaper(name: string): () => void {
  if (alone.length === 0) window.addEventListener('beforeprint', markNewest);
  alone.push(name);
  return () => {
    alone.splice(alone.lastIndexOf(name), 1);
    if (alone.length === 0) window.removeEventListener('beforeprint', markNewest);
  };
}

function markNewest(): void {
  mark(alone.at(-1) ?? '');
}

/** Until the printing is over: some browsers go on before the paper is ready. */
function mark(name: string): void {
  unmark();
  document.querySelector(`[data-print="${name}"]`)?.setAttribute('data-printed', '');
  window.addEventListener('afterprint', unmark, { once: true });
}

function unmark(): void {
  for (const part of document.querySelectorAll('[data-printed]')) part.removeAttribute('data-printed');
}
