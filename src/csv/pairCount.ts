// Antal per par: how often each pair of two small whole numbers was met, in little memory and no time.

/** Second numbers are below this. */
const ITEMS = 2 ** 21;
const FREE = -1;

export class PairCount implements Iterable<{ group: number; item: number; count: number }> {
  #keys = new Float64Array(1024).fill(FREE);
  #counts = new Float64Array(1024);
  #size = 0;

  /** Counts a pair; false, and counts nothing, where there would be more than so many. */
  add(group: number, item: number, most: number): boolean {
    const slot = this.#slotOf(group, item);
    if (this.#keys[slot] === FREE) {
      if (this.#size >= most) return false;
      this.#keys[slot] = group * ITEMS + item;
      this.#size += 1;
    }
    this.#counts[slot]! += 1;
    if (2 * this.#size > this.#keys.length) this.#grow();
    return true;
  }

  *[Symbol.iterator](): Iterator<{ group: number; item: number; count: number }> {
    for (const [slot, key] of this.#keys.entries())
      if (key !== FREE)
        yield { group: Math.floor(key / ITEMS), item: key % ITEMS, count: this.#counts[slot]! };
  }

  /** Where the pair stands, or may be set: the first free place from where its numbers lead. */
  #slotOf(group: number, item: number): number {
    const keys = this.#keys;
    const key = group * ITEMS + item;
    const mask = keys.length - 1;
    let slot = (Math.imul(group, 0x9e3779b1) + Math.imul(item, 0x85ebca6b)) >>> 7;
    for (slot &= mask; keys[slot] !== FREE && keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Float64Array(2 * keys.length).fill(FREE);
    this.#counts = new Float64Array(2 * keys.length);
    keys.forEach((key, i) => {
      if (key === FREE) return;
      const slot = this.#slotOf(Math.floor(key / ITEMS), key % ITEMS);
      this.#keys[slot] = key;
      this.#counts[slot] = counts[i]!;
    });
  }
}
