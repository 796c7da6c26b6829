// Personregister i bytes: rows are counted as they stream past, by what their bytes are known to say; any other row is
// read like the rows of a file in memory.
import type { Place } from '../model/fault.ts';
import { decimalOf } from './detect.ts';
import { KnownPersons } from './knownPersons.ts';
import { isNote, noteNote } from './notes.ts';
import type { DecimalSign } from './numbers.ts';
import { parse } from './parse.ts';
import type { Delimiter, RawRow } from './parse.ts';
import { personalNumberIn } from './personal.ts';
import { Persons } from './persons.ts';
import type { Person } from './persons.ts';
import { rowEnd } from './record.ts';
import type { Sheet } from './sheet.ts';
import { idOf, isTotal } from './totals.ts';

const LF = 0x0a;
const CR = 0x0d;
/** Bytes behind those of the file: the end that is set there, and what a word of four bytes may reach. */
export const SPARE = 4;
/** Bytes of a row: more come of a quote that is never closed, or are no table. */
const LONGEST_ROW = 2 ** 20;
/** Rows of sums that are shown, and rows of one cell that wait for another. */
const MOST_NOTES = 200;

interface Form {
  readonly delimiter: Delimiter;
  /** Row of the headers. */
  readonly header: number;
  /** The text of some whole rows; null where they are of another encoding. */
  readonly text: (bytes: Uint8Array) => string | null;
}

export class RegisterRows {
  readonly persons: Persons;
  /** Rows of persons. */
  read = 0;
  /** The first rows of sums, which are left out. */
  readonly totals: RawRow[] = [];
  /** Where a personal identity number was met: nothing more is then read. */
  refused: Omit<Place, 'file'> | null = null;
  /** Bytes that are not of the encoding, or are no text. */
  misread = false;
  readonly #sheet: Sheet;
  readonly #form: Form;
  readonly #delimiter: number;
  readonly #known: KnownPersons;
  /** Decimal signs that distances show. */
  readonly #signs = new Set<DecimalSign>();
  #row = 0;
  /** Rows of one cell, which may be notes under the table. */
  #short: RawRow[] = [];
  /** The ids of the rows read. */
  readonly #ids = new Set<string>();
  /** Rows where a quoted cell never ends, or goes on after its closing quote. */
  #unbalanced = 0;
  /** A row goes on and on. */
  #endless = false;

  constructor(sheet: Sheet, form: Form) {
    this.persons = new Persons(sheet);
    this.#sheet = sheet;
    this.#form = form;
    this.#delimiter = form.delimiter.charCodeAt(0);
    this.#known = new KnownPersons(sheet, this.persons.count, this.#delimiter);
  }

  /** The one decimal sign that distances show; null where they show none, or both. */
  get decimal(): DecimalSign {
    const signs = new Set([...this.#signs, ...this.#known.signs]);
    signs.delete(null);
    return signs.size === 1 ? [...signs][0]! : null;
  }

  /** Whether all rows were read, and none is to be doubted for its quotes. */
  get whole(): boolean {
    return !this.ended && this.#unbalanced === 0;
  }

  /** Whether nothing more is to be read. */
  get ended(): boolean {
    return this.persons.over || this.refused !== null || this.misread || this.#endless;
  }

  /**
   * Counts the rows that end before `to`, and at the end of the file (`last`) the one that does not, and answers how many
   * bytes they took. `bytes` must have room for `SPARE` more.
   */
  take(bytes: Uint8Array, to: number, last: boolean): number {
    // So that no cell runs on past the end.
    bytes[to] = LF;
    let at = 0;
    while (at < to && !this.ended) {
      at = this.#passKnown(bytes, at, to);
      if (at === to) break;
      const end = rowEnd(bytes, at, to, this.#delimiter, this.#form.text);
      const open = end === to || (end === to - 1 && bytes[end] === CR);
      if (open && !last) {
        if (to - at > LONGEST_ROW) this.#giveUp();
        break;
      }
      this.#read(bytes, at, end);
      at = end + (bytes[end] === CR && bytes[end + 1] === LF && end + 1 < to ? 2 : 1);
    }
    const taken = Math.min(at, to);
    if (this.#known.cells.takeForeign()) this.misread ||= this.#form.text(bytes.subarray(0, taken)) === null;
    if (last && !this.ended) this.#end();
    return taken;
  }

  /** Counts the rows from here on that need not be read, and answers where the first starts that does. */
  #passKnown(bytes: Uint8Array, from: number, to: number): number {
    if (this.#row < this.#form.header) return from;
    const before = this.#known.counted;
    const at = this.#known.pass(bytes, from, to);
    const counted = this.#known.counted - before;
    if (counted > 0) this.#takeShort();
    this.#row += counted;
    this.read += counted;
    return at;
  }

  /** Reads the row between two places as those of a file in memory are read, and learns its cells. */
  #read(bytes: Uint8Array, from: number, to: number): void {
    const before = this.#row;
    this.#row += 1;
    if (before < this.#form.header || from === to) return;
    const text = this.#form.text(bytes.subarray(from, to));
    if (text === null || text.includes('\0')) {
      this.misread = true;
      return;
    }
    const { rows, unbalanced } = parse(text, this.#form.delimiter);
    for (const row of unbalanced) {
      this.#unbalanced += 1;
      this.#sheet.faults.add({ code: 'unbalancedQuote' }, 'error', { row: before + row });
    }
    for (const { row, cells } of rows) {
      const person = this.#takeRow({ row: before + row, cells });
      if (person && unbalanced.length === 0) this.#known.learn(bytes, from, person);
    }
  }

  #takeRow(raw: RawRow): Person | null {
    this.refused ??= personalNumberIn({ ...this.#sheet, rows: [raw] });
    if (this.ended) return null;
    this.#signs.add(decimalOf([raw], this.#sheet.numeric));
    const short = raw.cells.filter((cell) => cell !== '').length === 1;
    if (!short || this.#short.length > MOST_NOTES) this.#takeShort();
    if (isTotal(this.#sheet, raw)) {
      if (this.totals.length < MOST_NOTES) this.totals.push(raw);
      this.#sheet.faults.add({ code: 'totalRow' }, 'warning', { row: raw.row });
      return null;
    }
    if (short) this.#short.push(raw);
    return short ? null : this.#takePerson(raw);
  }

  #takePerson(raw: RawRow): Person | null {
    this.read += 1;
    this.#ids.add(idOf(this.#sheet, raw));
    return this.persons.take(raw);
  }

  /** Rows of one cell that other rows follow are no notes. */
  #takeShort(): void {
    this.#short.splice(0).forEach((raw) => this.#takePerson(raw));
  }

  /** Notes under the table are left out. */
  #end(): void {
    for (const raw of this.#short.splice(0)) {
      if (isNote(raw, this.#ids)) noteNote(this.#sheet, raw);
      else this.#takePerson(raw);
    }
  }

  #giveUp(): void {
    this.#unbalanced += 1;
    this.#endless = true;
    this.#sheet.faults.add({ code: 'unbalancedQuote' }, 'error', { row: this.#row + 1 });
  }
}
