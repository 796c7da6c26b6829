// Minnet: answers kept in the browser for the next files, no more than a number of them, the oldest forgotten first.
import { load, save } from './store.ts';

type Entry<T> = readonly [key: string, value: T];

export class Memory<T> {
  readonly #name: string;
  readonly #most: number;
  readonly #isValue: (value: unknown) => value is T;
  /** What was kept when this page last looked or wrote. */
  #text: string | null = null;
  #entries = $state.raw<readonly Entry<T>[]>([]);

  /** `name` is what it is kept under; what `isValue` does not know again is passed over. */
  constructor(name: string, most: number, isValue: (value: unknown) => value is T) {
    this.#name = name;
    this.#most = most;
    this.#isValue = isValue;
    this.#look();
  }

  /** The newest last. */
  get entries(): readonly Entry<T>[] {
    return this.#entries;
  }

  get all(): Readonly<Record<string, T>> {
    return Object.fromEntries(this.#entries);
  }

  keep(key: string, value: T): void {
    this.#look();
    this.#set([...this.#without(key), [key, value] as const].slice(-this.#most));
  }

  /** Keeps what is not kept under its key already. */
  keepOthers(entries: readonly Entry<T>[]): void {
    this.#look();
    const others = entries.filter(([key]) => this.#without(key).length === this.#entries.length);
    if (others.length > 0) this.#set([...this.#entries, ...others].slice(-this.#most));
  }

  forget(key: string): void {
    this.#look();
    this.#set(this.#without(key));
  }

  #without(key: string): readonly Entry<T>[] {
    return this.#entries.filter(([kept]) => kept !== key);
  }

  /** Takes what another page has kept meanwhile; where nothing is or can be kept, this page's own stays. */
  #look(): void {
    const text = load(this.#name);
    if (text === null || text === this.#text) return;
    this.#text = text;
    this.#entries = parse(text).filter(
      (entry): entry is Entry<T> =>
        Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && this.#isValue(entry[1]),
    );
  }

  #set(entries: readonly Entry<T>[]): void {
    this.#entries = entries;
    save(this.#name, JSON.stringify(entries));
    this.#text = load(this.#name);
  }
}

/** Nothing where what was kept cannot be read. */
function parse(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
