// Tabellens text: what a table on the screen says, cell by cell, for a reader who has only the figures.

interface TableText {
  head: string[][];
  body: string[][];
  /** Where the body has words, whatever they look like: headings of rows, and columns of text. */
  words: boolean[][];
}

/**
 * Every row of a table that is in sight, all equally long. A heading over several columns or rows stands over each of
 * them; rows that only open a further table are left out.
 */
export function tableText(table: HTMLTableElement): TableText {
  const rows = [...table.rows].filter((row) => !hidden(row) && !row.querySelector('table'));
  const isHead = (row: HTMLTableRowElement): boolean => row.parentElement?.localName === 'thead';
  const all = filled(rows);
  const body = all.filter((_, index) => !isHead(rows[index]!));
  return {
    head: all.filter((_, index) => isHead(rows[index]!)).map((row) => row.map(({ text }) => text)),
    body: body.map((row) => row.map(({ text }) => text)),
    words: body.map((row) => row.map(({ words }) => words)),
  };
}

interface Cell {
  readonly text: string;
  readonly words: boolean;
}

const EMPTY: Cell = { text: '', words: false };

/** The rows' cells, with what spans several places said at each of them in the head, and once in the body. */
function filled(rows: readonly HTMLTableRowElement[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    const repeats = row.parentElement?.localName === 'thead';
    let x = 0;
    for (const cell of [...row.cells].filter((one) => !hidden(one))) {
      while (grid[y]![x] !== undefined) x += 1;
      const words = cell.localName === 'th' || cell.classList.contains('text');
      const said = { text: cellText(cell), words };
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - y); down += 1) {
        for (let along = 0; along < cell.colSpan; along += 1) {
          grid[y + down]![x + along] = repeats || (down === 0 && along === 0) ? said : EMPTY;
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY));
}

/** What is seen; where that is a mark alone, what is told to those who do not see it. */
function cellText(cell: HTMLElement): string {
  const seen = textOf(cell, false);
  return /[\p{L}\p{N}]/u.test(seen) ? seen : textOf(cell, true) || seen;
}

/** Text, and what fields hold; `told` reads the words for those who do not see instead. */
function textOf(element: Element, told: boolean): string {
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Text) return !told || element.closest('.visually-hidden') ? node.data : '';
    if (!(node instanceof HTMLElement) || hidden(node)) return '';
    if (!told && node.classList.contains('visually-hidden')) return '';
    if (node instanceof HTMLSelectElement) return told ? '' : (node.selectedOptions[0]?.text ?? '');
    if (node instanceof HTMLInputElement) return told || /checkbox|radio/.test(node.type) ? '' : node.value;
    const text = textOf(node, told);
    return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
  });
  // No-break spaces are part of numbers.
  return parts
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

const hidden = (element: HTMLElement): boolean =>
  element.classList.contains('no-print') || getComputedStyle(element).display === 'none';
