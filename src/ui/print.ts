// Utskrift av en del av sidan: one part alone on paper, whatever else the page shows.

/**
 * Prints the element that carries `data-print="{name}"`, and nothing else of the page: `printOnly('invoice')`. The
 * rules for it are in app.css. The element may stand anywhere; one that is for paper only has the class `print-only`
 * too. While a dialog with `data-print` is open it is what any printing prints.
 */
export function printOnly(name: string): void {
  for (const before of document.querySelectorAll('[data-printed]')) before.removeAttribute('data-printed');
  const part = document.querySelector(`[data-print="${name}"]`);
  part?.setAttribute('data-printed', '');
  // Some browsers go on before the paper is ready.
  window.addEventListener('afterprint', () => part?.removeAttribute('data-printed'), { once: true });
  window.print();
}
