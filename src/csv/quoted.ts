// Citerade celler: a quote that never closes makes one cell of all that follows, which is not taken up whole.
import { LONGEST_CELL } from './limits.ts';
import type { Delimiter } from './parse.ts';

/**
 * The text up to where a quoted cell has become longer than any, if that is not closed or holds a stray quote: then the
 * row where it opens is told of, and nothing of the text is used. Any other text as it is.
 */
export function bounded(text: string, delimiter: Delimiter): string {
  let at = text.indexOf('"');
  while (at >= 0) {
    const end = opens(text, at, delimiter) ? endOf(text, at, delimiter) : at;
    if (end === null) return text.slice(0, cutIn(text, at));
    at = text.indexOf('"', end + 1);
  }
  return text;
}

/** Where the cell that opens at a place is longer than any, and no quote comes last that would close it there. */
function cutIn(text: string, from: number): number {
  let end = from + LONGEST_CELL + 2;
  while (end > from + 1 && text[end - 1] === '"') end--;
  return end;
}

/** Anywhere but where a cell begins it is a sign like any other. */
function opens(text: string, at: number, delimiter: Delimiter): boolean {
  return at === 0 || text[at - 1] === delimiter || text[at - 1] === '\n';
}

/** Where the quote closes that opens at a place; the end of the text where it is not too long. Null where it is. */
function endOf(text: string, from: number, delimiter: Delimiter): number | null {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    const length = (at < 0 ? text.length : at) - from;
    if (at < 0) return length > LONGEST_CELL ? null : text.length;
    if (text[at + 1] === '"') at++;
    else if (closes(text, at, delimiter)) return at;
    else if (length > LONGEST_CELL) return null;
  }
}

/** Before the next cell or row there may be blanks. */
function closes(text: string, at: number, delimiter: Delimiter): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== delimiter && text[next] !== '\n') {
    if (text[next]!.trim() !== '') return false;
    next++;
  }
  return true;
}
