// Fliken: which kept work is this page's own, and what becomes of the work of pages that are gone.
import { abandoned, asSnapshot, asTab, picked, type Head, type Picked } from './kept.ts';
import { allHeads } from './foundAgain.ts';
import { now } from './moment.ts';
import type { Presence } from './presence.ts';
import { loadTab, saveTab, type Store } from './store.ts';

/** What is kept when a page is opened, and what of it the page goes on with; null for nothing. */
export interface Found {
  readonly heads: readonly Head[];
  /** Heads among them that were half or gone and have been made anew; they are not kept yet. */
  readonly madeAnew: readonly Head[];
  readonly found: Picked | null;
}

export class Tab {
  readonly #store: Store;
  readonly #presence: Presence;
  #id: string | null = null;
  /** The tabs that lived when the page was opened. */
  #held: ReadonlySet<string> = new Set();

  constructor(store: Store, presence: Presence) {
    this.#store = store;
    this.#presence = presence;
  }

  /** What this page's work is kept under; null until it is known, and where nothing can be kept. */
  get id(): string | null {
    return this.#id;
  }

  /** Finds what the page goes on with, and what its work is kept under. Rejects where the storage fails. */
  async open(): Promise<Found> {
    const own = loadTab();
    const { whole, madeAnew } = await allHeads(this.#store);
    const heads = [...whole, ...madeAnew];
    const again = heads.some(({ id }) => id === own) && (await this.#presence.hold(own!));
    this.#held = await this.#presence.held();
    const found = picked(heads, own, !again, this.#held);
    if (again) this.#id = own;
    // The work of a tab that is gone is gone on with by becoming that tab.
    else await this.become(found && !found.copy ? found.head.id : newId());
    return { heads, madeAnew, found };
  }

  /** Keeps work under a name from now on, or under a new one where another page has it. */
  async become(id: string): Promise<void> {
    const free = await this.#presence.hold(id);
    this.#id = free ? id : newId();
    if (!free) await this.#presence.hold(this.#id);
    saveTab(this.#id);
  }

  /** The work of tabs that were gone is kept as snapshots, all of them: their user has not seen them yet. */
  async tidy(heads: readonly Head[]): Promise<void> {
    for (const head of heads) {
      if (head.id === this.#id && head.why !== null) await this.#store.label(asTab(head));
    }
    for (const head of abandoned(heads, this.#held, this.#id ?? '')) {
      await this.#store.label(asSnapshot(head, 'tab', now()));
    }
  }
}

/** Unlike any other page's; `crypto.randomUUID` is missing where a page is served without encryption. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}
