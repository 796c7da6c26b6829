// Lagring i webbläsaren: the only way to it. Where it is blocked, what is kept lasts as long as the page.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isHead, type Head } from './head.ts';

const PREFIX = 'halsoval.';
const DATABASE = 'halsoval';
/** Milliseconds that a browser has for opening its storage and looking into it: some never answer. */
const PATIENCE = 8_000;
/** The same for reading and writing whole projects, which may be large. */
const LONG_PATIENCE = 30_000;

/** Whether the browser allows the page no storage at all. */
export function isBlocked(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

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
  /** What is no head, as a fault may leave it, is passed over. */
  heads(): Promise<readonly Head[]>;
  /** What there are texts of. */
  ids(): Promise<readonly string[]>;
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
    const database = await this.#opened();
    const heads: readonly unknown[] = database ? await within(PATIENCE, database.getAll('heads')) : [];
    return heads.filter(isHead);
  }

  async ids(): Promise<readonly string[]> {
    const database = await this.#opened();
    return database ? within(PATIENCE, database.getAllKeys('texts')) : [];
  }

  async text(id: string): Promise<string | null> {
    const text: unknown = await within(LONG_PATIENCE, (await this.#open()).get('texts', id));
    return text === undefined ? null : String(text);
  }

  async put(head: Head, text: string): Promise<void> {
    const both = (await this.#open()).transaction(['heads', 'texts'], 'readwrite');
    const written = [both.objectStore('heads').put(head), both.objectStore('texts').put(text, head.id)];
    await within(LONG_PATIENCE, Promise.all([...written, both.done]));
  }

  async label(head: Head): Promise<void> {
    await within(LONG_PATIENCE, (await this.#open()).put('heads', head));
  }

  async remove(ids: readonly string[]): Promise<void> {
    const both = (await this.#open()).transaction(['heads', 'texts'], 'readwrite');
    const gone = ids.flatMap((id) => [
      both.objectStore('heads').delete(id),
      both.objectStore('texts').delete(id),
    ]);
    await within(LONG_PATIENCE, Promise.all([...gone, both.done]));
  }

  async removeAll(): Promise<void> {
    (await this.#opening?.catch(() => null))?.close();
    this.#opening = null;
    await deleteDB(this.#name);
    for (const storage of [localStorage, sessionStorage])
      ownKeys(storage).forEach((key) => storage.removeItem(key));
    await removeOffline();
  }

  /** Null where nothing has ever been kept: looking is to leave nothing behind. */
  async #opened(): Promise<IDBPDatabase<Schema> | null> {
    if (this.#opening || !('databases' in indexedDB)) return this.#open();
    const there = await within(PATIENCE, indexedDB.databases());
    return there.some(({ name }) => name === this.#name) ? this.#open() : null;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #connect(): Promise<IDBPDatabase<Schema>> {
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
    return within(PATIENCE, opened);
  }
}

/** Rejects what takes longer than some milliseconds. */
function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The storage does not answer')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
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
