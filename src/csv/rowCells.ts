// Cellerna i en rad: where they stand among the bytes, and what they were read as before.
import { KnownCells } from './knownCells.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** As many digits as a personal identity number has. */
const MANY_DIGITS = 10;
/** First byte, in UTF-8, of a digit as wide as signs of Chinese. */
const WIDE = 0xef;
const UNUSED = -1;

export class RowCells {
  /** What each column is read as, a number from 0; −1 where it is not. */
  readonly #roles: Int8Array;
  readonly #delimiter: number;
  /** 1 for the bytes that end a cell, or that forbid to know a row without reading it. */
  readonly #stops = new Uint8Array(256);
  readonly #known: readonly KnownCells[];
  /** The bytes last looked at. */
  #bytes: Uint8Array = new Uint8Array();
  #view = new DataView(this.#bytes.buffer);
  /** Of the row last divided, by role: where its cells start and end. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** All bytes of cells that are not read, joined bit by bit. */
  #unread = 0;

  /** `columns` tells the index of each role; undefined where there is no such column. */
  constructor(width: number, columns: readonly (number | undefined)[], delimiter: number) {
    this.#roles = new Int8Array(width).fill(UNUSED);
    columns.forEach((index, role) => index !== undefined && (this.#roles[index] = role));
    this.#delimiter = delimiter;
    for (const byte of [0, QUOTE, LF, CR, delimiter]) this.#stops[byte] = 1;
    this.#known = columns.map(() => new KnownCells());
    this.#from = new Int32Array(columns.length);
    this.#to = new Int32Array(columns.length);
  }

  /**
   * Notes where the cells of the row stand that starts here, and answers where the next starts; 0 where its quotes or its
   * number of cells are out of the way, or it may hold a personal identity number. A line end
   * must follow somewhere, and three bytes more.
   */
  divide(bytes: Uint8Array, at: number): number {
    // At hand, for this is done for every byte.
    const roles = this.#roles;
    const stops = this.#stops;
    const delimiter = this.#delimiter;
    const starts = this.#from;
    const ends = this.#to;
    let unread = 0;
    let i = at;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset);
    }
    for (let column = 0; column < roles.length; column++) {
      if (column > 0) {
        if (bytes[i] !== delimiter) return 0;
        i++;
      }
      const role = roles[column]!;
      const from = i;
      let digits = 0;
      let byte = bytes[i]!;
      const quoted = byte === QUOTE;
      if (quoted) byte = bytes[++i]!;
      if (role === UNUSED) {
        for (; stops[byte] === 0 || (quoted && byte === delimiter); byte = bytes[++i]!) {
          unread |= byte;
          if ((byte >= 0x30 && byte <= 0x39) || byte === WIDE) digits++;
        }
      } else {
        while (stops[byte] === 0) byte = bytes[++i]!;
        while (quoted && (stops[byte] === 0 || byte === delimiter)) byte = bytes[++i]!;
      }
      if (quoted && bytes[i++] !== QUOTE) return 0;
      if (digits >= MANY_DIGITS) return 0;
      if (role === UNUSED) continue;
      starts[role] = from;
      ends[role] = i;
    }
    this.#unread |= unread;
    // Empty cells at the end of each row, where the header has none.
    while (bytes[i] === delimiter) i++;
    if (bytes[i] === LF) return i + 1;
    if (bytes[i] !== CR) return 0;
    return bytes[i + 1] === LF ? i + 2 : i + 1;
  }

  /** Whether the cell is empty, or there is no such column. */
  isEmpty(role: number): boolean {
    return this.#from[role] === this.#to[role];
  }

  /** What the cell was read as before, or −1. */
  find(role: number): number {
    return this.#known[role]!.find(this.#view, this.#from[role]!, this.#to[role]!);
  }

  /** Notes what the cell was read as, a number from 0. */
  learn(role: number, value: number): void {
    if (this.isEmpty(role) || this.find(role) >= 0) return;
    this.#known[role]!.learn(this.#view, this.#from[role]!, this.#to[role]!, value);
  }

  /** Whether a cell that was not read had a byte outside ASCII since this was last asked. */
  takeForeign(): boolean {
    const foreign = this.#unread > 0x7f;
    this.#unread = 0;
    return foreign;
  }
}
