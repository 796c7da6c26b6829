// A store in memory, that can be told to fail, and pages that are alive as long as a test says so.
import { isHead } from '../../src/state/head.ts';
import type { Head } from '../../src/state/kept.ts';
import type { Presence } from '../../src/state/presence.ts';
import type { Store } from '../../src/state/store.ts';

/** Stands for a text that is gone. */
export const NO_TEXT = '';

export class MemoryStore implements Store {
  readonly kept = new Map<string, { head: Head; text: string }>();
  /** Thrown by whatever is asked for. */
  blocked: Error | null = null;
  /** Whether heads are found but no text can be read. */
  unreadable = false;
  /** Most characters that there is room for. */
  room = Infinity;

  async heads(): Promise<readonly Head[]> {
    await this.#answer();
    return [...this.kept.values()].map(({ head }) => head).filter(isHead);
  }

  async ids(): Promise<readonly string[]> {
    await this.#answer();
    return [...this.kept].filter(([, { text }]) => text !== NO_TEXT).map(([id]) => id);
  }

  async text(id: string): Promise<string | null> {
    await this.#answer();
    if (this.unreadable) throw new DOMException('Failed to read', 'DataError');
    const text = this.kept.get(id)?.text ?? NO_TEXT;
    return text === NO_TEXT ? null : text;
  }

  async put(head: Head, text: string): Promise<void> {
    await this.#answer();
    const others = [...this.kept].filter(([id]) => id !== head.id);
    const used = others.reduce((sum, [, { text: other }]) => sum + other.length, 0);
    if (used + text.length > this.room) throw new DOMException('No room', 'QuotaExceededError');
    this.kept.set(head.id, { head, text });
  }

  async label(head: Head): Promise<void> {
    await this.#answer();
    const before = this.kept.get(head.id);
    if (before) this.kept.set(head.id, { ...before, head });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#answer();
    ids.forEach((id) => this.kept.delete(id));
  }

  async removeAll(): Promise<void> {
    await this.#answer();
    this.kept.clear();
  }

  async #answer(): Promise<void> {
    await Promise.resolve();
    if (this.blocked) throw this.blocked;
  }
}

/** Pages of one browser, each of which holds names while it lives. */
export class Pages {
  readonly #held = new Map<string, object>();

  page(): Presence & { close(): void } {
    const page = {};
    return {
      hold: (name) => {
        if (this.#held.has(name)) return Promise.resolve(false);
        this.#held.set(name, page);
        return Promise.resolve(true);
      },
      held: () => Promise.resolve(new Set(this.#held.keys())),
      close: () => {
        for (const [name, by] of this.#held) if (by === page) this.#held.delete(name);
      },
    };
  }
}
