// Lagring i webbläsaren: the only way to it. Where it is blocked, what is kept lasts as long as the page.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Head } from './kept.ts';

const PREFIX = 'halsoval.';
const DATABASE = 'halsoval';
/** Milliseconds that a browser has for opening its storage: some never answer where it is blocked. */
const PATIENCE = 4_000;

export function load(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function save(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full: the choice still holds on this page.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Blocked: there is nothing to forget.
  }
}

/** The keys that begin with some words. */
export function keysOf(beginning: string): string[] {
  try {
    return ownKeys(localStorage).flatMap((key) =>
      key.startsWith(PREFIX + beginning) ? [key.slice(PREFIX.length)] : [],
    );
  } catch {
    return [];
  }
}

/** The tab that this page is; it stays where the page is loaded anew, and is copied where the tab is duplicated. */
export function loadTab(): string | null {
  try {
    return sessionStorage.getItem(`${PREFIX}tab`);
  } catch {
    return null;
  }
}

export function saveTab(id: string): void {
  try {
    sessionStorage.setItem(`${PREFIX}tab`, id);
  } catch {
    // Blocked: the page is a new tab each time it is loaded.
  }
}

/** What is kept of work: heads that are quickly looked through, and the text of a project to each. Rejects where it fails. */
export interface Store {
  heads(): Promise<readonly Head[]>;
  /** Null where it is gone. */
  text(id: string): Promise<string | null>;
  /** Keeps a project, or none of it. */
  put(head: Head, text: string): Promise<void>;
  /** Gives what is kept another head. */
  label(head: Head): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Takes away all that the application has in the browser, also of other pages of it. */
  removeAll(): Promise<void>;
}

interface Schema extends DBSchema {
  heads: { key: string; value: Head };
  texts: { key: string; value: string };
}

export class BrowserStore implements Store {
  readonly #name: string;
  #opening: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = DATABASE) {
    this.#name = name;
  }

  async heads(): Promise<readonly Head[]> {
    return (await this.#isThere()) ? (await this.#open()).getAll('heads') : [];
  }

  async text(id: string): Promise<string | null> {
    return (await (await this.#open()).get('texts', id)) ?? null;
  }

  async put(head: Head, text: string): Promise<void> {
    const both = (await this.#open()).transaction(['heads', 'texts'], 'readwrite');
    const written = [both.objectStore('heads').put(head), both.objectStore('texts').put(text, head.id)];
    await Promise.all([...written, both.done]);
  }

  async label(head: Head): Promise<void> {
    await (await this.#open()).put('heads', head);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const both = (await this.#open()).transaction(['heads', 'texts'], 'readwrite');
    const gone = ids.flatMap((id) => [
      both.objectStore('heads').delete(id),
      both.objectStore('texts').delete(id),
    ]);
    await Promise.all([...gone, both.done]);
  }

  async removeAll(): Promise<void> {
    (await this.#opening?.catch(() => null))?.close();
    this.#opening = null;
    await deleteDB(this.#name);
    for (const storage of [localStorage, sessionStorage])
      ownKeys(storage).forEach((key) => storage.removeItem(key));
    await removeOffline();
  }

  /** Whether anything has ever been kept: looking is to leave nothing behind. */
  async #isThere(): Promise<boolean> {
    if (this.#opening || !('databases' in indexedDB)) return true;
    return (await indexedDB.databases()).some(({ name }) => name === this.#name);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#opened().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #opened(): Promise<IDBPDatabase<Schema>> {
    const opened = openDB<Schema>(this.#name, 1, {
      upgrade(database) {
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('texts');
      },
      // Another page removes everything, or is of a newer version: neither may wait for this one.
      blocking: () => {
        void opened.then((database) => database.close());
        this.#opening = null;
      },
      terminated: () => (this.#opening = null),
    });
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The storage does not answer')), PATIENCE),
    );
    return Promise.race([opened, late]);
  }
}

function ownKeys(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(PREFIX));
}

/** Takes away what lets the page work without a network: it comes back with the next visit. */
async function removeOffline(): Promise<void> {
  const here = new URL('./', location.href).href;
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.filter(({ scope }) => scope === here).map((worker) => worker.unregister()));
  const stores = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(
    stores.filter((name) => name.startsWith(`${DATABASE} ${here} `)).map((name) => caches.delete(name)),
  );
}
