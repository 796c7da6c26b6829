// CSV-text till rader: papaparse on a decoded string, with the delimiter given and spreadsheet row numbers.
import Papa from 'papaparse';
import { CONTROL, INVISIBLE } from '../model/unseen.ts';
import { bounded } from './quoted.ts';

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

/** The rows that hold anything. All three newlines end a row, as they do in spreadsheet programs, even mixed in one file. */
export function parse(text: string, delimiter: Delimiter): Parsed {
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const whole = unix.replace(INVISIBLE, '');
  const seen = bounded(whole, delimiter);
  // Without its line end, a last cell with blanks behind its closing quote would be taken for one that is not closed.
  const ended = seen.endsWith('\n') ? seen : `${seen}\n`;
  const { data, errors } = Papa.parse<string[]>(ended, { delimiter, newline: '\n' });
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
  // With the delimiter given and no headers asked for, nothing else can be wrong.
  const unbalanced = errors.map(({ row }) => row! + 1);
  // What was cut off stands in the last row.
  if (seen !== whole) unbalanced.push(data.length);
  return { rows, unbalanced: [...new Set(unbalanced)] };
}
