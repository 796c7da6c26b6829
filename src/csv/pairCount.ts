// Antal per par: how often each pair of two small whole numbers was met, in little memory and no time.

/** Second numbers are below this. */
const ITEMS = 2 ** 21;
/** Pairs of smaller numbers than these have a place of their own, at most 32 MB in all; the others are looked up. */
const NEAR_ITEMS = 2 ** 12;
const NEAR_GROUPS = 2 ** 10;

export class PairCount implements Iterable<{ group: number; item: number; count: number }> {
  #near = new Float64Array(4 * NEAR_ITEMS);
  readonly #far = new Map<number, number>();
  #size = 0;

  /** Counts a pair; false, and counts nothing, where there would be more than so many. */
  add(group: number, item: number, most: number): boolean {
    if (item >= NEAR_ITEMS || group >= NEAR_GROUPS) return this.#addFar(group * ITEMS + item, most);
    const place = group * NEAR_ITEMS + item;
    const count = this.#near[place] ?? 0;
    if (count === 0) {
      if (this.#size === most) return false;
      this.#size += 1;
      if (place >= this.#near.length) this.#widen(place);
    }
    this.#near[place] = count + 1;
    return true;
  }

  *[Symbol.iterator](): Iterator<{ group: number; item: number; count: number }> {
    const near = this.#near;
    for (let place = 0; place < near.length; place++) {
      const count = near[place]!;
      if (count > 0) yield { group: Math.floor(place / NEAR_ITEMS), item: place % NEAR_ITEMS, count };
    }
    for (const [key, count] of this.#far) yield { group: Math.floor(key / ITEMS), item: key % ITEMS, count };
  }

  #addFar(key: number, most: number): boolean {
    const count = this.#far.get(key) ?? 0;
    if (count === 0) {
      if (this.#size === most) return false;
      this.#size += 1;
    }
    this.#far.set(key, count + 1);
    return true;
  }

  #widen(place: number): void {
    const wider = new Float64Array(2 ** Math.ceil(Math.log2(place + 1)));
    wider.set(this.#near);
    this.#near = wider;
  }
}
