// Kända celler: what cells have been read as, found again by their bytes alone.

/** Numbers of an entry: the tail, the head, where the words are, and the value. */
export const ENTRY = 4;
/** Bytes of a word. */
const WORD = 4;
/** Entries, of which no more than half are used; cells beyond are read anew each time. */
const ENTRIES = 2 ** 20;
/** Entries that are looked at for a cell: whatever has been made to collide is read anew too. */
export const MOST_STEPS = 32;
/** Bytes of the longest cell that is known. */
export const LONGEST = 256;
/** How far a hash is shifted to be the number of an entry. */
export const SHIFT = 12;
/** Spreads the bits of a word over those above. */
export const SPREAD = 0x9e3779b1 | 0;

/**
 * Cells by their bytes, taken in words of four from the first on. The bytes behind the last whole word, with zeros behind
 * them, are the tail; the length and the role of a cell together are its head. The hash starts from 0, and each word and
 * then the tail make it `(hash ^ word) · SPREAD`.
 */
export class KnownCells {
  /** All of an entry are 0 where there is none; a head never is. */
  readonly entries = new Int32Array(ENTRY * ENTRIES);
  words = new Int32Array(2 ** 10);
  #size = 0;
  #used = 0;

  /** Notes the value of a cell. */
  learn(view: DataView, from: number, length: number, role: number, value: number): void {
    if (2 * this.#size === ENTRIES || length > LONGEST) return;
    const end = from + length - (length % WORD);
    let hash = 0;
    for (let i = from; i < end; i += WORD) hash = Math.imul(hash ^ view.getInt32(i, true), SPREAD);
    const tail = view.getInt32(end, true) & (2 ** (8 * (length % WORD)) - 1);
    const head = headOf(length, role);
    const first = Math.imul(hash ^ tail, SPREAD) >>> SHIFT;
    for (let step = 0; step < MOST_STEPS; step++) {
      const entry = ENTRY * ((first + step) % ENTRIES);
      const [known, there, words] = this.entries.subarray(entry, entry + ENTRY);
      if (known === tail && there === head && this.#isAt(words!, view, from, end)) return;
      if (there !== 0) continue;
      this.#size += 1;
      this.entries.set([tail, head, this.#keep(view, from, end), value], entry);
      return;
    }
  }

  /** Whether the words between two places are those that are kept from a place on. */
  #isAt(place: number, view: DataView, from: number, to: number): boolean {
    for (let i = from; i < to; i += WORD)
      if (this.words[place + (i - from) / WORD] !== view.getInt32(i, true)) return false;
    return true;
  }

  /** Keeps the words between two places, and answers where. */
  #keep(view: DataView, from: number, to: number): number {
    const place = this.#used;
    this.#used += (to - from) / WORD;
    if (this.#used > this.words.length) {
      const wider = new Int32Array(2 * this.#used);
      wider.set(this.words);
      this.words = wider;
    }
    for (let i = from; i < to; i += WORD) this.words[place + (i - from) / WORD] = view.getInt32(i, true);
    return place;
  }
}

/** The length and the role of a cell, below 4, in one number that is not 0. */
export function headOf(length: number, role: number): number {
  return 4 * length + role + 1;
}
