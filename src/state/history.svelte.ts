// Ångra och gör om: a value and how it came to be, step by step.

export class History<T> {
  #now: T;
  #past = $state.raw<readonly T[]>([]);
  #future = $state.raw<readonly T[]>([]);

  constructor(first: T) {
    this.#now = $state.raw(first);
  }

  get now(): T {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What redoing comes to; undefined where nothing has been undone. */
  get next(): T | undefined {
    return this.#future.at(-1);
  }

  /** Takes a step; what was undone before it cannot be redone after it. */
  go(next: T): void {
    this.#past = [...this.#past, this.#now];
    this.#future = [];
    this.#now = next;
  }

  /** Starts over: nothing before can be undone. */
  start(first: T): void {
    this.#past = [];
    this.#future = [];
    this.#now = first;
  }

  /** Has something else in place of what is now, without a step. */
  replace(now: T): void {
    this.#now = now;
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#now];
    this.#now = before;
  }

  redo(): void {
    const { next } = this;
    if (next === undefined) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#now];
    this.#now = next;
  }
}
