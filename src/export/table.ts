// Tabell: a table as the screen shows it, in the forms that spreadsheets take: text to save, and two to copy.
import { cell, sheet, unformulated } from './sheet.ts';

/** A table as text, every row as long as the others; the last row of the head names the columns. */
export interface TableText {
  readonly head: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  /** Where the body has words, which stay as they are though they look like numbers: `5.10`, `+46`. */
  readonly words: readonly (readonly boolean[])[];
}

/** How the screen writes numbers. */
export interface Writing {
  readonly language: 'sv' | 'en';
  /** What may follow a number: `kr`, `tkr/år`, `%`. */
  readonly units: readonly string[];
}

interface Read {
  /** With a decimal comma and a plain minus sign, without grouping. */
  readonly number: string;
  readonly unit: string;
}

interface Shown {
  readonly text: string;
  /** A number is no formula, whatever it begins with. */
  readonly number: boolean;
}

/** A cell that says that there is no value. */
const NONE = /^[–—]?$/;

const SIGNS: Record<string, string> = { '−': '-', '-': '-', '+': '', '': '' };

/** As no-break spaces group and a comma divides in Swedish, commas and a point in English. */
const NUMBERS = {
  sv: /^([+−-]?)(\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?/,
  en: /^([+−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/,
};

/** A whole text as one number and its unit, else null: `−1 267,5 kr` is `-1267,5` and `kr`. */
export function readNumber(text: string, { language, units }: Writing): Read | null {
  const found = NUMBERS[language].exec(text);
  if (!found) return null;
  const [whole, sign = '', digits = '', decimals] = found;
  const unit = text.slice(whole.length).trim();
  if (unit !== '' && !units.includes(unit)) return null;
  const fraction = decimals === undefined ? '' : `,${decimals}`;
  return { number: `${SIGNS[sign]}${digits.replace(/\D/g, '')}${fraction}`, unit };
}

/**
 * Numbers as a Swedish spreadsheet reads them. A unit that all numbers of a column share goes to its heading; in a
 * column of several units, or of units and none, the numbers that have one stay as they are written. A column with
 * any other text keeps its units too. What only says that a value is missing becomes empty.
 */
function plain({ head, body, words }: TableText, writing: Writing): { head: string[][]; body: Shown[][] } {
  const numbers = body.map((row, y) => row.map((text, x) => (words[y]?.[x] ? '' : text)));
  const units = (body[0] ?? []).map((_, column) => sharedUnit(numbers, column, writing));
  const names = head.map((row) => row.map(tidy));
  const last = names.at(-1);
  units.forEach((unit, column) => {
    const told = names.some((row) => row[column]?.includes(unit ?? ''));
    if (unit && last && !told) last[column] = `${last[column] ?? ''} (${unit})`.trim();
  });
  return {
    head: names,
    body: body.map((row, y) => row.map((text, x) => show(text, units[x] ?? '', words[y]?.[x] ?? false))),
  };

  function show(text: string, unit: string, asWords: boolean): Shown {
    if (asWords) return { text: tidy(text), number: false };
    if (NONE.test(text.trim())) return { text: '', number: false };
    const read = readNumber(text.trim(), writing);
    return read && (read.unit === '' || read.unit === unit)
      ? { text: read.number, number: true }
      : { text: tidy(text), number: false };
  }
}

/** The unit that every filled cell of a column has; null where they differ. */
function sharedUnit(body: TableText['body'], column: number, writing: Writing): string | null {
  const filled = body.map((row) => row[column]?.trim() ?? '').filter((text) => !NONE.test(text));
  const found = new Set(filled.map((text) => readNumber(text, writing)?.unit ?? null));
  const [unit = null] = found;
  return found.size === 1 ? unit : null;
}

/** One line, with plain spaces. */
const tidy = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** A cell's text so that no spreadsheet runs it. */
const harmless = ({ text, number }: Shown, write: (text: string) => string): string =>
  number ? text : write(text);

/** The table as a file; what it is, and where from, stands after it, where no reader takes it for a row. */
export function tableCsv(table: TableText, writing: Writing, notes: readonly string[]): string {
  const { head, body } = plain(table, writing);
  const rows = [
    ...head.map((row) => row.map(cell)),
    ...body.map((row) => row.map((one) => harmless(one, cell))),
    [],
    ...notes.map((note) => [cell(tidy(note))]),
  ];
  const [first = [], ...rest] = rows;
  return sheet(first, rest);
}

/** The table to be pasted: cells apart by tabs, rows by line breaks. */
export function tableTsv(table: TableText, writing: Writing): string {
  const { head, body } = plain(table, writing);
  const rows = [
    ...head.map((row) => row.map(unformulated)),
    ...body.map((row) => row.map((one) => harmless(one, unformulated))),
  ];
  return rows.map((row) => row.join('\t')).join('\r\n');
}

/** The table to be pasted where formatting is taken: rows and cells, nothing else. */
export function tableHtml(table: TableText, writing: Writing): string {
  const { head, body } = plain(table, writing);
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')}</tr>`;
  const top = head.map((cells) => row(cells.map(unformulated), 'th')).join('');
  const rest = body
    .map((cells) =>
      row(
        cells.map((one) => harmless(one, unformulated)),
        'td',
      ),
    )
    .join('');
  return `<table><thead>${top}</thead><tbody>${rest}</tbody></table>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
