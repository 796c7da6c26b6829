// Cellerna i en rad: what they were read as before, told by their bytes.
import { KnownCells } from './knownCells.ts';

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
  /** Of the row last read, by role: what its cells were read as. */
  readonly values: Int32Array;
  /** What each column is read as, a number from 0; −1 where it is not. */
  readonly #roles: Int8Array;
  /** Where the cells that are known of each column begin; 0 where it is not read. */
  readonly #roots: Int32Array;
  readonly #known: KnownCells;
  readonly #delimiter: number;
  /** 1 for the bytes that end a cell. */
  readonly #ends = new Uint8Array(256);
  /** 1 for these, and for those that forbid to know a row without reading it. */
  readonly #stops = new Uint8Array(256);
  /** All bytes of cells that are not read, joined bit by bit. */
  #unread = 0;

  /** `columns` tells the index of each role; undefined where there is no such column. */
  constructor(width: number, columns: readonly (number | undefined)[], delimiter: number) {
    this.values = new Int32Array(columns.length);
    this.#roles = new Int8Array(width).fill(UNUSED);
    this.#roots = new Int32Array(width);
    this.#known = new KnownCells([LF, CR, delimiter]);
    columns.forEach((index, role) => {
      if (index === undefined) return;
      this.#roles[index] = role;
      this.#roots[index] = this.#known.root();
    });
    this.#delimiter = delimiter;
    for (const byte of [LF, CR, delimiter]) this.#ends[byte] = 1;
    for (const byte of [0, QUOTE, LF, CR, delimiter]) this.#stops[byte] = 1;
  }

  /**
   * Sets the values of the row that starts here, and answers where the next starts; 0 where a cell is not known, quotes or
   * the number of cells are out of the way, or it may hold a personal identity number.
   */
  read(bytes: Uint8Array, at: number): number {
    // At hand, for this is done for every byte.
    const roots = this.#roots;
    const roles = this.#roles;
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const { edges } = this.#known;
    let i = at;
    for (let column = 0; column < roots.length; column++) {
      if (column > 0 && bytes[i++] !== delimiter) return 0;
      let edge = roots[column]!;
      if (edge === 0) {
        i = this.#passUnread(bytes, i);
        if (i < 0) return 0;
        continue;
      }
      do edge = edges[edge + bytes[i++]!]!;
      while (edge > 0);
      if (edge === 0) return 0;
      if (ends[bytes[i - 1]!] === 1) i--;
      else if (ends[bytes[i]!] === 0) return 0;
      this.values[roles[column]!] = ~edge;
    }
    return this.#rowAfter(bytes, i);
  }

  /** Notes the values of the row that starts here, numbers from 0, unless its quotes or cells are out of the way. */
  learn(bytes: Uint8Array, at: number, values: readonly number[]): void {
    const cells: [root: number, from: number, to: number, value: number][] = [];
    let i = at;
    for (const [column, root] of this.#roots.entries()) {
      if (column > 0 && bytes[i++] !== this.#delimiter) return;
      const from = i;
      i = root === 0 ? this.#passUnread(bytes, from) : this.#endOf(bytes, from);
      if (i < 0) return;
      if (root !== 0) cells.push([root, from, i, values[this.#roles[column]!]!]);
    }
    if (this.#rowAfter(bytes, i) === 0) return;
    for (const [root, from, to, value] of cells) this.#known.learn(root, bytes, from, to, value);
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
