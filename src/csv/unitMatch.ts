// Enheter som liknar: which units of the units data a name or an id in another file may mean.
import type { Unit } from '../model/types.ts';

/** A unit that may be meant; `same` where only case, spaces or signs differ from its id or its name, and no other unit's do. */
export interface Suggestion {
  readonly unitId: string;
  readonly same: boolean;
}

const MOST = 3;
/** Least share of letters in their places for two words to be likely one. */
const CLOSE = 0.7;
/** Least share of common words for two names to be likely one. */
const COMMON = 0.5;
/** Longer texts are compared by their beginning. */
const LONGEST_TEXT = 100;
/** Words that names of care units have in common. */
const GENERIC = new Set(
  'hc halsocentral halsocentralen vc vardcentral vardcentralen vardenhet enhet mottagning mottagningen ab i och'.split(
    ' ',
  ),
);

/** Text as it is compared. */
interface Compared {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Of the words that tell. */
  readonly core: string;
  readonly digits: string;
}

/** What suggests units for an id or a name: those that are the same first, then the likeliest; at most three. */
export function unitSuggester(units: readonly Unit[]): (written: string) => Suggestion[] {
  const known = units.map(({ id, name }) => ({ unitId: id, texts: [compared(id), compared(name)] }));
  return (written) => {
    const own = compared(written);
    const same = known.filter(({ texts }) =>
      texts.some(({ folded }) => folded !== '' && folded === own.folded),
    );
    if (same.length === 1) return [{ unitId: same[0]!.unitId, same: true }];
    return known
      .map(({ unitId, texts }) => ({ unitId, score: Math.max(...texts.map((text) => likeness(own, text))) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.unitId < b.unitId ? -1 : 1))
      .slice(0, MOST)
      .map(({ unitId }) => ({ unitId, same: false }));
  };
}

function compared(text: string): Compared {
  const plain = text.slice(0, LONGEST_TEXT).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const written = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  const words = written.filter((word) => !GENERIC.has(word));
  const folded = unpadded(written.join(''));
  const core = unpadded(words.join(''));
  return { folded, words: new Set(words), core, digits: core.replace(/\D/g, '') };
}

/** Spreadsheet programs take the zeros from the front of a number. */
function unpadded(text: string): string {
  return text.replace(/(?<!\d)0+(?=\d)/g, '');
}

/** 0 … 1; 0 where two are not likely one. A number that differs is another unit, not a slip. */
function likeness(a: Compared, b: Compared): number {
  if (a.folded === b.folded && a.folded !== '') return 1;
  if (a.digits !== b.digits && a.digits !== '' && b.digits !== '') return 0;
  const both = [...a.words].filter((word) => b.words.has(word)).length;
  const shared = (2 * both) / (a.words.size + b.words.size);
  const near = 1 - distance(a.core, b.core) / Math.max(a.core.length, b.core.length);
  return Math.max(shared >= COMMON ? shared : 0, near >= CLOSE ? near : 0);
}

/** How many letters are to be put in, taken out or changed to make one text of the other. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++)
      row.push(Math.min(row[j]! + 1, before[j + 1]! + 1, before[j]! + (a[i] === b[j] ? 0 : 1)));
    before = row;
  }
  return before[b.length]!;
}
