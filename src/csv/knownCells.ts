// Kända celler: what cells have been read as, found again by their bytes alone.

/** How many are kept, and how many words of four bytes of them; any others are read anew each time. */
const MOST = 2 ** 14;
const MOST_WORDS = 2 ** 16;
/** Places for them, never more than half taken. */
const PLACES = 2 * MOST;
const UNKNOWN = -1;
const ODD = 0x9e3779b1;

/** Cells are given as a view of the bytes, which has three more behind them, and where they start and end. */
export class KnownCells {
  readonly #words = new Int32Array(MOST_WORDS);
  /** Four numbers a place: the hash, where the words start, how many bytes they are (0 where it is free), the value. */
  readonly #places = new Int32Array(4 * PLACES);
  #used = 0;
  #size = 0;

  /** The value of the cell, or −1. */
  find(view: DataView, from: number, to: number): number {
    const places = this.#places;
    const words = this.#words;
    const hash = hashOf(view, from, to);
    search: for (let at = placeOf(hash); places[at + 2] !== 0; at = (at + 4) & (4 * PLACES - 1)) {
      if (places[at] !== hash || places[at + 2] !== to - from) continue;
      let word = places[at + 1]!;
      for (let i = from; i < to; i += 4) if (words[word++] !== wordAt(view, i, to)) continue search;
      return places[at + 3]!;
    }
    return UNKNOWN;
  }

  /** Notes the value, 0 or above, of a cell that is not empty and not known. */
  learn(view: DataView, from: number, to: number, value: number): void {
    if (this.#size === MOST || this.#used + (to - from) / 4 > MOST_WORDS - 1) return;
    const places = this.#places;
    const hash = hashOf(view, from, to);
    let at = placeOf(hash);
    while (places[at + 2] !== 0) at = (at + 4) & (4 * PLACES - 1);
    places.set([hash, this.#used, to - from, value], at);
    for (let i = from; i < to; i += 4) this.#words[this.#used++] = wordAt(view, i, to);
    this.#size += 1;
  }
}

/** Four bytes, or those that are left. */
function wordAt(view: DataView, at: number, to: number): number {
  const word = view.getInt32(at);
  return to - at >= 4 ? word : word >> (8 * (4 - to + at));
}

function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i += 4) hash = Math.imul(hash ^ wordAt(view, i, to), ODD) ^ (hash >>> 15);
  return hash;
}

/** Where the search for a hash begins. */
function placeOf(hash: number): number {
  return (Math.imul(hash, ODD) >>> 17) * 4;
}
