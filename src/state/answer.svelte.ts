// Svaret: what the worker answered last, and of what; it is shown only while that is what is on screen.
import type { Fault } from '../model/fault.ts';
import { EngineError } from '../worker/client.ts';
import { Latest } from './latest.ts';

export class Answer<T extends object> {
  readonly #latest = new Latest();
  #value = $state.raw<T | Fault | null>(null);
  #of = $state.raw<readonly unknown[] | null>(null);
  /** Not reactive, so that who asks whenever an input changes does not ask again where the worker fails. */
  #asked: readonly unknown[] | null = null;
  #busy = $state(false);
  #problem = $state<string | null>(null);

  /** The answer of just this; null until it is there, and where there is a fault instead. */
  of(key: readonly unknown[] | null): T | null {
    const value = same(this.#of, key) ? this.#value : null;
    return value && !isFault(value) ? value : null;
  }

  /** The answer as far as it goes by the first part of its key: of what the rest of the key leaves as it is. */
  within(key: readonly unknown[] | null): T | null {
    return this.of(key && this.#of && [...key, ...this.#of.slice(key.length)]);
  }

  /** Why there is no answer of this. */
  faultOf(key: readonly unknown[] | null): Fault | null {
    const value = same(this.#of, key) ? this.#value : null;
    return value && isFault(value) ? value : null;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** What the browser said where the worker failed. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Asks, unless the answer of just this is there or on its way. */
  async put(key: readonly unknown[], ask: () => Promise<T | Fault>): Promise<void> {
    if (same(this.#asked, key)) return;
    this.#asked = key;
    this.#busy = true;
    await this.#latest.put(
      ask,
      (value) => {
        [this.#value, this.#of, this.#busy, this.#problem] = [value, key, false, null];
      },
      (error) => {
        this.drop();
        const stopped = error instanceof EngineError && error.reason === 'cancelled';
        this.#problem = stopped ? null : error instanceof Error ? error.message : String(error);
      },
    );
  }

  /** Forgets what is under way. */
  drop(): void {
    this.#latest.drop();
    this.#asked = null;
    this.#busy = false;
  }
}

function isFault(value: object): value is Fault {
  return 'code' in value && 'severity' in value;
}

function same(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  return a !== null && b !== null && a.length === b.length && a.every((value, i) => value === b[i]);
}
