// Kalkylblad: a sheet of a workbook while it is being filled, and how its cells are named in formulas.

/** How a cell looks: a heading, a value that the reader may change, a sum, a warning. */
export type Look = 'title' | 'heading' | 'input' | 'sum' | 'warning' | 'wrapped';

/** Formats of numbers: Swedish groups of three in the programs that let a format say so. */
export const FORMAT = {
  kr: '[$-41D]#,##0.00',
  whole: '[$-41D]#,##0',
  two: '[$-41D]#,##0.00',
  four: '[$-41D]#,##0.0000',
  /** Also of formulas that give a text. */
  plain: 'General',
} as const;
export type NumberFormat = keyof typeof FORMAT;

export interface Cell {
  /** A text is only ever a text, whatever it starts with. */
  readonly text?: string;
  readonly number?: number;
  /** Without `=`; functions by their English names, arguments parted by commas, as the file format has it. */
  readonly formula?: string;
  /** What the formula came to when it was written, for programs that show a file without computing it. */
  readonly shown?: number;
  readonly format?: NumberFormat;
  readonly look?: Look;
}

export const text = (words: string, look?: Look): Cell => ({ text: words, ...(look && { look }) });
export const number = (value: number, format: NumberFormat = 'whole', look?: Look): Cell => ({
  ...{ number: value, format },
  ...(look && { look }),
});
export const formula = (
  content: string,
  format: NumberFormat = 'whole',
  shown?: number | null,
  look?: Look,
): Cell => ({
  ...{ formula: content, format },
  ...(shown == null || Number.isNaN(shown) ? {} : { shown }),
  ...(look && { look }),
});

/** Rows and columns count from 1, as a spreadsheet shows them. */
export class Page {
  readonly name: string;
  readonly rows: (Cell | undefined)[][] = [];
  /** In characters, by column. */
  readonly widths: number[] = [];
  readonly frozen: { readonly rows: number; readonly columns: number };

  constructor(name: string, frozen: { readonly rows: number; readonly columns: number }) {
    this.name = name;
    this.frozen = frozen;
  }

  put(row: number, column: number, cell: Cell): void {
    while (this.rows.length < row) this.rows.push([]);
    this.rows[row - 1]![column - 1] = row % 2 === 0 ? unlike(cell) : cell;
  }

  putRow(row: number, from: number, cells: readonly (Cell | undefined)[]): void {
    cells.forEach((cell, index) => cell && this.put(row, from + index, cell));
  }

  /** A cell or a range of it as other sheets name it. */
  from(reference: string): string {
    return `'${this.name.replaceAll("'", "''")}'!${reference}`;
  }
}

/**
 * The same number by a formula that differs from the row's above. LibreOffice 7 computes a hundred and more equal formulas
 * of a column together; where groups rest on each other across columns it takes that for a circle, or for nothing.
 */
function unlike(cell: Cell): Cell {
  const { formula: content, format } = cell;
  return content === undefined || format === 'plain' ? cell : { ...cell, formula: `${content}+0` };
}

/** 1 is `A`, 27 is `AA`. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}

/** `J7`, which moves with the formula where a reader copies it. */
export function at(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** `$J$7`. */
export function fixed(row: number, column: number): string {
  return `$${letters(column)}$${row}`;
}

/** `$J$7:$J$36`. */
export function span(from: readonly [row: number, column: number], to: readonly [number, number]): string {
  return `${fixed(...from)}:${fixed(...to)}`;
}

/** A text within a formula. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** Öre of a cell, or of each of a range, that holds kronor. */
export function oreOf(kronor: string): string {
  return `ROUND(${kronor}*100,0)`;
}
