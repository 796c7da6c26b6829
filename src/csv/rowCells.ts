// Cellerna i en rad: what rows hold, told by their bytes: plain numbers by their digits, all else by having been read before.
import { ENTRY, KnownCells, LONGEST, MOST_STEPS, SHIFT, SPREAD, headOf } from './knownCells.ts';

/** What the columns that are read hold: texts, and numbers from `AGE` on. */
export const UNIT = 0;
export const PERIOD = 1;
export const AGE = 2;
export const HOME = 3;
/** Values of a row. */
export const ROLES = 4;
/** The value of a home holds its number and one, 0 where none is stated, and the decimal sign it was written with. */
export const HOMES = 2 ** 22 - 1;
export const COMMA = 2 ** 22;
export const POINT = 2 ** 23;

/** Rows that are read at a time. */
const ROWS = 256;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** As many digits as a personal identity number has. */
const MANY_DIGITS = 10;
/** First byte, in UTF-8, of a digit as wide as signs of Chinese. */
const WIDE = 0xef;
const UNUSED = -1;

/** All places are in bytes that a line end follows somewhere. */
export class RowCells {
  /** Of each row last read, by role: a number that stands for a text, years, a home. */
  readonly values = new Int32Array(ROLES * ROWS);
  /** Where each row last read starts, and the row after them. */
  readonly starts = new Int32Array(ROWS + 1);
  /** The role of each column; −1 where it is not read. */
  readonly #roles: Int8Array;
  /** Digits that years are written with, at least and at most. */
  readonly #digits: readonly [least: number, most: number];
  readonly #known = new KnownCells();
  readonly #delimiter: number;
  /** 1 for the bytes that end a cell, and for those that forbid to know a row without reading it. */
  readonly #stops = new Uint8Array(256);
  /** All bytes of cells that are not read, joined bit by bit. */
  #unread = 0;

  /** `columns` tells the index of each role; undefined where there is no such column. `born`: years are those of birth. */
  constructor(width: number, columns: readonly (number | undefined)[], born: boolean, delimiter: number) {
    this.#roles = new Int8Array(width).fill(UNUSED);
    columns.forEach((index, role) => {
      if (index !== undefined) this.#roles[index] = role;
    });
    this.#digits = born ? [4, 4] : [1, 3];
    this.#delimiter = delimiter;
    for (const byte of [0, QUOTE, LF, CR, delimiter]) this.#stops[byte] = 1;
  }

  /**
   * Sets the values and starts of some rows from here on, up to the first that has to be read itself, and answers how many
   * they are. To be read itself is a row where a cell is neither a plain number nor known, quotes or the number of
   * cells are out of the way, or which may hold a personal identity number.
   */
  read(bytes: Uint8Array, from: number, to: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // At hand, for this is done for every byte.
    const { values, starts } = this;
    const roles = this.#roles;
    const delimiter = this.#delimiter;
    const [least, most] = this.#digits;
    const { entries, words } = this.#known;
    const last = entries.length - 1;
    const quote = QUOTE;
    let rows = 0;
    let i = from;
    starts[0] = from;
    reading: while (i < to && rows < ROWS) {
      for (let column = 0; column < roles.length; column++) {
        if (column > 0 && bytes[i++] !== delimiter) break reading;
        const role = roles[column]!;
        if (role < 0) {
          i = this.#passUnread(bytes, i);
          if (i < 0) break reading;
          continue;
        }
        const quoted = bytes[i] === quote;
        if (quoted) i++;
        const first = i;
        let value = -1;
        if (role >= AGE) {
          let number = 0;
          let byte = bytes[i]!;
          for (; byte >= 0x30 && byte <= 0x39 && i - first < 4; byte = bytes[++i]!)
            number = 10 * number + byte - 0x30;
          const digits = i - first;
          if (role === AGE) {
            if (digits >= least && digits <= most) value = number;
          } else if (digits < 4) {
            value = digits > 0 ? 10 * number + 1 : 0;
            if (digits > 0 && (byte === 0x2c || byte === 0x2e) && (quoted || byte !== delimiter)) {
              const tenth = bytes[i + 1]! - 0x30;
              value = tenth >= 0 && tenth <= 9 ? value + tenth + (byte === 0x2c ? COMMA : POINT) : -1;
              i += 2;
            }
          }
          byte = bytes[i]!;
          if (quoted ? byte !== quote : byte !== delimiter && byte !== LF && byte !== CR) value = -1;
        }
        if (value < 0) {
          i = first;
          const sign = (quoted ? quote : delimiter) * 0x01010101;
          let hash = 0;
          let word = view.getInt32(i, true);
          let stops = stopsIn(word, sign);
          while (stops === 0) {
            hash = Math.imul(hash ^ word, SPREAD);
            i += 4;
            if (i - first > LONGEST) break reading;
            word = view.getInt32(i, true);
            stops = stopsIn(word, sign);
          }
          // Of the word, the bytes before the first that stops.
          const before = (stops ^ (stops - 1)) >>> 8;
          const tail = word & before;
          i += (32 - Math.clz32(before)) >>> 3;
          const head = headOf(i - first, role);
          let entry = (Math.imul(hash ^ tail, SPREAD) >>> SHIFT) * ENTRY;
          for (let step = 0; ; step++) {
            if (entries[entry + 1] === 0 || step === MOST_STEPS) break reading;
            if (entries[entry + 1] === head && entries[entry] === tail) {
              let place = entries[entry + 2]!;
              let at = first;
              while (at + 4 <= i && words[place] === view.getInt32(at, true)) {
                place++;
                at += 4;
              }
              if (at + 4 > i) break;
            }
            entry = (entry + ENTRY) & last;
          }
          value = entries[entry + 3]!;
        }
        if (quoted && bytes[i++] !== quote) break reading;
        values[ROLES * rows + role] = value;
      }
      i = this.#rowAfter(bytes, i);
      // The end that was set behind the last row is not the row's own, nor is the second half of CR LF.
      if (i === 0 || i > to) break;
      starts[++rows] = i;
    }
    return rows;
  }

  /** Notes the values of the row that starts here, by role, unless its quotes or cells are out of the way. */
  learn(bytes: Uint8Array, at: number, values: readonly number[]): void {
    const cells: [role: number, from: number, to: number][] = [];
    let i = at;
    for (const [column, role] of this.#roles.entries()) {
      if (column > 0 && bytes[i++] !== this.#delimiter) return;
      const from = i;
      i = role === UNUSED ? this.#passUnread(bytes, from) : this.#endOf(bytes, from);
      if (i < 0) return;
      const quotes = bytes[from] === QUOTE ? 1 : 0;
      if (role !== UNUSED) cells.push([role, from + quotes, i - quotes]);
    }
    if (this.#rowAfter(bytes, i) === 0) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const [role, from, to] of cells) this.#known.learn(view, from, to - from, role, values[role]!);
  }

  /** Whether a cell that was not read had a byte outside ASCII since this was last asked. */
  takeForeign(): boolean {
    const foreign = this.#unread > 0x7f;
    this.#unread = 0;
    return foreign;
  }

  /** The end of a cell that is read; −1 where its quotes are out of the way. */
  #endOf(bytes: Uint8Array, from: number): number {
    const quoted = bytes[from] === QUOTE;
    let i = quoted ? from + 1 : from;
    while (this.#stops[bytes[i]!] === 0 || (quoted && bytes[i] === this.#delimiter)) i++;
    if (!quoted) return i;
    return bytes[i] === QUOTE ? i + 1 : -1;
  }

  /** The end of a cell that is not read; −1 also where it may hold a personal identity number. */
  #passUnread(bytes: Uint8Array, from: number): number {
    const stops = this.#stops;
    const delimiter = this.#delimiter;
    const quoted = bytes[from] === QUOTE;
    let i = quoted ? from + 1 : from;
    let unread = 0;
    let digits = 0;
    for (let byte = bytes[i]!; stops[byte] === 0 || (quoted && byte === delimiter); byte = bytes[++i]!) {
      unread |= byte;
      if ((byte >= 0x30 && byte <= 0x39) || byte === WIDE) digits++;
    }
    this.#unread |= unread;
    if (digits >= MANY_DIGITS || (quoted && bytes[i++] !== QUOTE)) return -1;
    return i;
  }

  /** Where the row after the one whose last cell ends here starts; 0 where it has cells too many. */
  #rowAfter(bytes: Uint8Array, end: number): number {
    let i = end;
    // Empty cells at the end of each row, where the header has none.
    while (bytes[i] === this.#delimiter) i++;
    if (bytes[i] === LF) return i + 1;
    if (bytes[i] !== CR) return 0;
    return bytes[i + 1] === LF ? i + 2 : i + 1;
  }
}

/**
 * The highest bit of each byte of a word that is the one that makes up `sign`, or any below 16; what is above the lowest
 * such bit says nothing.
 */
function stopsIn(word: number, sign: number): number {
  const other = word ^ sign;
  return (((other - 0x01010101) & ~other) | ((word - 0x10101010) & ~word)) & 0x80808080;
}
