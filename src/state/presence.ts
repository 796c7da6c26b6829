// Öppna flikar: which pages of the application are alive, so that none writes over another's work.
import { forget, keysOf, load, save } from './store.ts';

export interface Presence {
  /** Takes hold of a name for as long as the page lives; false where another page has it. */
  hold(name: string): Promise<boolean>;
  /** The names that living pages hold. */
  held(): Promise<ReadonlySet<string>>;
}

const LOCK = 'halsoval.tab.';
/** Milliseconds that a page on its way out has for letting go. */
const LETTING_GO = 500;

const BEAT = 'alive.';
const BETWEEN_BEATS = 5_000;
/** A page in the background may be let to beat but once a minute. */
const DEAD_AFTER = 90_000;

/** By locks, which the browser takes back; without encryption it has none, and each page tells that it lives. */
export function browserPresence(): Presence {
  return navigator.locks ? byLocks(navigator.locks) : byBeats();
}

function byLocks(locks: LockManager): Presence {
  return {
    hold: (name) =>
      new Promise((resolve) => {
        const signal = AbortSignal.timeout(LETTING_GO);
        locks
          .request(LOCK + name, { signal }, () => {
            resolve(true);
            return new Promise(() => undefined);
          })
          .catch(() => resolve(false));
      }),
    async held() {
      const { held = [] } = await locks.query();
      return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
    },
  };
}

/** `now` in milliseconds. */
export function byBeats(now: () => number = Date.now): Presence {
  const isAlive = (name: string): boolean => Math.abs(now() - Number(load(BEAT + name) ?? 0)) < DEAD_AFTER;
  return {
    hold(name) {
      if (isAlive(name)) return Promise.resolve(false);
      const beat = (): void => save(BEAT + name, String(now()));
      beat();
      setInterval(beat, BETWEEN_BEATS);
      addEventListener('pagehide', () => forget(BEAT + name));
      addEventListener('pageshow', beat);
      return Promise.resolve(true);
    },
    held: () => {
      const names = keysOf(BEAT).map((key) => key.slice(BEAT.length));
      names.filter((name) => !isAlive(name)).forEach((name) => forget(BEAT + name));
      return Promise.resolve(new Set(names.filter(isAlive)));
    },
  };
}
