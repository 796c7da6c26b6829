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

/** Pixels between the margins of app.css: A4 upright, and on its side. */
const UPRIGHT = 688;
const ASIDE = 1016;
/** A table shrunk further than this is better read on its side. */
const LEGIBLE = 0.75;
/** The size of the root's letters on paper (app.css). */
const LETTERS = 12;

/**
 * Whatever starts the printing, no table is cut at the edge of the paper: a wide one is shrunk, and where that would make
 * it too small to read, the paper lies on its side. The letters of a chart grow by as much as the chart shrinks. Answers
 * how to end it.
 */
export function wholeTablesOnPaper(): () => void {
  const { documentElement: root } = document;
  const end = (): void => {
    delete root.dataset['wide'];
    for (const table of document.querySelectorAll<HTMLElement>('table.table'))
      table.style.removeProperty('--print-zoom');
    for (const { style } of charts()) {
      style.removeProperty('--print-drawn');
      style.removeProperty('--print-width');
    }
  };
  const begin = (): void => {
    const smaller = LETTERS / parseFloat(getComputedStyle(root).fontSize);
    const needed = tables().map((table) => ({ table, width: leastWidth(table) * smaller }));
    const wide = needed.some(({ width }) => UPRIGHT / width < LEGIBLE);
    if (wide) root.dataset['wide'] = '';
    const room = wide ? ASIDE : UPRIGHT;
    for (const { table, width } of needed) {
      if (width > room)
        table.style.setProperty('--print-zoom', String(Math.floor((room / width) * 1000) / 1000));
    }
    // Drawn for the screen: shrunk to the paper, and no larger on it than on a narrow screen.
    for (const chart of charts()) {
      const { width } = chart.viewBox.baseVal;
      chart.style.setProperty('--print-drawn', String(Math.max(1, width / room)));
      chart.style.setProperty('--print-width', `${width}px`);
    }
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    end();
  };
}

/** Those of the part that is printed alone, where there is one: what stands behind it does not turn the paper. */
function tables(): HTMLElement[] {
  const newest = alone.at(-1);
  const part =
    document.querySelector('[data-printed]') ??
    (newest === undefined ? null : document.querySelector(`[data-print="${newest}"]`));
  return [...(part ?? document).querySelectorAll<HTMLElement>('table.table')];
}

function charts(): SVGSVGElement[] {
  return [...document.querySelectorAll<SVGSVGElement>('main svg[viewBox]')];
}

/** What a table cannot be narrower than. */
function leastWidth(table: HTMLElement): number {
  const { width } = table.style;
  table.style.width = '0';
  const least = table.offsetWidth;
  table.style.width = width;
  return least;
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
