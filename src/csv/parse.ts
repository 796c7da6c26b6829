// CSV-text till rader: papaparse on a decoded string, with the delimiter given and spreadsheet row numbers.
import Papa from 'papaparse';

export type Delimiter = ';' | ',' | '\t';

export interface RawRow {
  /** As a spreadsheet shows it: the header is usually 1, blank rows count, a quoted cell may hold line breaks. */
  readonly row: number;
  /** Trimmed, and without characters that cannot be seen. */
  readonly cells: readonly string[];
}

interface Parsed {
  readonly rows: readonly RawRow[];
  /** Rows where a quoted cell never ends, or goes on after its closing quote. */
  readonly unbalanced: readonly number[];
}

/** Marks of direction, joiners, soft hyphens: two ids that differ in these alone look the same to everyone. */
const INVISIBLE = /\p{Cf}/gu;
/** Tabs, line breaks in quoted cells, and other signs that are no part of a name. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** A cell's text without what cannot be seen in it. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/** The rows that hold anything. All three newlines end a row, as they do in spreadsheet programs, even mixed in one file. */
export function parse(text: string, delimiter: Delimiter): Parsed {
  const seen = text.replace(INVISIBLE, '');
  const unix = seen.includes('\r') ? seen.replace(/\r\n?/g, '\n') : seen;
  const { data, errors } = Papa.parse<string[]>(unix, { delimiter, newline: '\n' });
  const rows: RawRow[] = [];
  data.forEach((cells, i) => {
    let filled = false;
    // In place: a copy of every row would double the memory of a large file.
    for (let j = 0; j < cells.length; j++) {
      cells[j] = cells[j]!.replace(CONTROL, ' ').trim();
      filled ||= cells[j] !== '';
    }
    if (filled) rows.push({ row: i + 1, cells });
  });
  const unbalanced = errors.filter((e) => e.type === 'Quotes').map((e) => (e.row ?? 0) + 1);
  return { rows, unbalanced: [...new Set(unbalanced)] };
}
