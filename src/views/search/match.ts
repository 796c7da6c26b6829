// Sökning: how well what was written fits a text, forgiving case, accents, the order of words and one slip.

/** A text as it is searched: its words in small letters, without accents. */
export type Folded = readonly string[];

/** Writings shorter than this are too short to hold a slip. */
const SURE = 4;
/** Points of a writing against a word: the fewer the better. */
const [BEGINS, INSIDE, SLIP] = [0, 1, 3];

export function fold(text: string): Folded {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * Points of a search against the words of something, 0 for the best; null where some word of it fits none of them.
 * `slips` are forgiven, or not.
 */
export function pointsOf(search: Folded, words: Folded, slips: boolean): number | null {
  let sum = 0;
  for (const written of search) {
    const best = Math.min(...words.map((word) => wordPoints(written, word, slips)));
    if (best === Infinity) return null;
    sum += best;
  }
  return sum;
}

function wordPoints(written: string, word: string, slips: boolean): number {
  const at = word.indexOf(written);
  if (at >= 0) return at === 0 ? BEGINS : INSIDE;
  return slips && written.length >= SURE && beginsNearly(word, written) ? SLIP : Infinity;
}

/** Whether a word begins as written but for one letter too many, missing, wrong, or changed places with the next. */
function beginsNearly(word: string, written: string): boolean {
  let same = 0;
  while (word[same] === written[same]) same += 1;
  const [left, rest] = [word.slice(same), written.slice(same)];
  return (
    left.startsWith(rest.slice(1)) ||
    left.slice(1).startsWith(rest) ||
    left.slice(1).startsWith(rest.slice(1)) ||
    (left[0] === rest[1] && left[1] === rest[0] && left.slice(2).startsWith(rest.slice(2)))
  );
}
