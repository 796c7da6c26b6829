// En rad i bytes: where a row that has quotes in it ends, by the rules of the parser that then reads it.
import { INVISIBLE } from '../model/unseen.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Reads the bytes of a sign as text. */
type Text = (bytes: Uint8Array) => string | null;

/**
 * The place of the line end that ends the row, or `to` where none does. A quoted cell ends with a quote that only blanks
 * part from a delimiter or a line end; any other quote in it is text.
 */
export function rowEnd(bytes: Uint8Array, from: number, to: number, delimiter: number, text: Text): number {
  /** Before the first sign of a cell, in a cell without quotes, in quotes, after a quote, or after it and blanks. */
  let state: 'start' | 'bare' | 'quoted' | 'closed' | 'blank' = 'start';
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) {
      const width = signWidth(bytes, i, to);
      // Signs that cannot be seen are dropped before a row is read.
      const sign = (text(bytes.subarray(i, i + width)) ?? 'x').replace(INVISIBLE, '');
      i += width - 1;
      if (sign === '') continue;
      if (state === 'start') state = 'bare';
      else if (state === 'closed' || state === 'blank') state = sign.trim() === '' ? 'blank' : 'quoted';
    } else if (state === 'quoted') {
      if (byte === QUOTE) state = 'closed';
    } else if (byte === QUOTE && state === 'start') state = 'quoted';
    else if (byte === QUOTE && state === 'blank') state = 'closed';
    else if (byte === LF || byte === CR) return i;
    else if (byte === delimiter) state = 'start';
    else if (state === 'closed' || state === 'blank')
      state = String.fromCharCode(byte).trim() === '' ? 'blank' : 'quoted';
    else state = 'bare';
  }
  return to;
}

/** How many bytes the sign that starts here takes in UTF-8; where a byte is a sign, how many such bytes stand here. */
function signWidth(bytes: Uint8Array, at: number, to: number): number {
  let width = 1;
  while (width < 4 && at + width < to && (bytes[at + width]! & 0xc0) === 0x80) width++;
  return width;
}
