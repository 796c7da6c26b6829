// En rad under läsning: hands out its cells by column and notes what is wrong with them.
import type { Severity } from '../model/fault.ts';
import { isFormulaError } from './faults.ts';
import type { Finding } from './faults.ts';
import { wholePersons } from './numbers.ts';
import type { RawRow } from './parse.ts';
import type { Sheet } from './sheet.ts';

/**
 * The methods that read answer null where there is nothing to use, and have then noted the reason. A column that the
 * file does not have is a fault of the file and noted there, not in every row.
 */
export class Row {
  /** An error or a question was noted: the row cannot be used. */
  rejected = false;
  readonly #sheet: Sheet;
  readonly #raw: RawRow;

  constructor(sheet: Sheet, raw: RawRow) {
    this.#sheet = sheet;
    this.#raw = raw;
  }

  get number(): number {
    return this.#raw.row;
  }

  /** Whether the row has a cell for each header, besides empty ones at its end. */
  complete(): boolean {
    const expected = this.#sheet.headers.length;
    const { cells } = this.#raw;
    if (cells.length >= expected && cells.slice(expected).every((cell) => cell === '')) return true;
    this.#note({ code: 'columnCount', expected, found: cells.length }, 'error');
    return false;
  }

  has(column: string): boolean {
    return this.#sheet.columns.has(column);
  }

  /** The cell as it was meant, trimmed; empty where the file has no such column. */
  cell(column: string): string {
    return unguarded(this.#raw.cells[this.#sheet.columns.get(column) ?? -1] ?? '');
  }

  /** The text of a cell that must not be empty. */
  text(column: string): string | null {
    if (!this.has(column)) return null;
    const text = this.cell(column);
    if (isFormulaError(text)) return this.fault(column, { code: 'formulaError', cells: 1 });
    return text || this.fault(column, { code: 'emptyCell' });
  }

  /** Whole persons. */
  persons(column: string): number | null {
    if (!this.has(column)) return null;
    const read = wholePersons(this.cell(column), this.#sheet.decimal, this.#sheet.settled);
    return typeof read === 'number' ? read : this.fault(column, { code: read });
  }

  /** Notes what is wrong with a cell; how a number is to be read that may be two is for the user to say. */
  fault(
    column: string,
    finding: Finding,
    severity: Severity = finding.code === 'ambiguousNumber' ? 'question' : 'error',
  ): null {
    const index = this.#sheet.columns.get(column) ?? -1;
    return this.#note(finding, severity, {
      column: this.#sheet.headers[index] ?? column,
      value: this.#raw.cells[index] ?? '',
    });
  }

  #note(finding: Finding, severity: Severity, cell: { column?: string; value?: string } = {}): null {
    if (severity !== 'warning') this.rejected = true;
    this.#sheet.faults.add(finding, severity, { row: this.#raw.row, ...cell });
    return null;
  }
}

/**
 * The export sets `'` before what a spreadsheet program would take for a formula, and before what begins as such a
 * text does.
 */
function unguarded(text: string): string {
  return text.replace(/^'(?='*[\s\u00a0]*[=+\-@＝＋－＠])/, '');
}

/** Every row read by `read`, which answers null for a row that cannot be used. */
export function readRows<T>(sheet: Sheet, read: (row: Row) => T | null): { items: T[]; rejected: number } {
  const items: T[] = [];
  let rejected = 0;
  for (const raw of sheet.rows) {
    const row = new Row(sheet, raw);
    const item = row.complete() ? read(row) : null;
    if (row.rejected) rejected++;
    else if (item !== null) items.push(item);
  }
  return { items, rejected };
}
