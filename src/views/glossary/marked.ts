// Orden i en text: where a sentence has a word that the glossary explains, in whatever form it stands there.
import type { Dictionary } from '../../i18n/sv.ts';
import type { TermKey } from './terms.ts';

export interface Piece {
  readonly said: string;
  /** The word that this is; null for what stands between. */
  readonly term: TermKey | null;
}

/** The text in pieces: each of the words once, where it first occurs, with its ending (`pott` finds `potterna`). */
export function marked(t: Dictionary, text: string, terms: readonly TermKey[]): Piece[] {
  const found: { readonly at: number; readonly said: string; readonly term: TermKey }[] = [];
  for (const term of terms) {
    const match = patternOf(t.glossary.term[term].word).exec(text);
    const [said = ''] = match ?? [];
    const at = match?.index ?? -1;
    const taken = found.some((other) => at < other.at + other.said.length && other.at < at + said.length);
    if (at >= 0 && !taken) found.push({ at, said, term });
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, said, term } of found.sort((a, b) => a.at - b.at)) {
    if (at > end) pieces.push({ said: text.slice(end, at), term: null });
    pieces.push({ said, term });
    end = at + said.length;
  }
  if (end < text.length) pieces.push({ said: text.slice(end), term: null });
  return pieces;
}

/** The word, or what it is short for, at the beginning of a word of the text. */
function patternOf(word: string): RegExp {
  const names = word
    .split(/ \(|\)|, /)
    .filter((name) => name !== '')
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(${names.join('|')})\\p{L}*`, 'iu');
}
