// Without locks a page tells that it lives by beating, and is dead when it has not for long.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byBeats } from '../../src/state/presence.ts';

let stored: Record<string, string>;
let leave: () => void;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  stored = {};
  const storage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => (stored[key] = value),
    removeItem: (key: string) => Reflect.deleteProperty(stored, key),
  };
  // What is stored can be listed as the browser's storage can.
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, {
      ownKeys: () => Object.keys(stored),
      getOwnPropertyDescriptor: (_, key) => ({
        value: stored[String(key)],
        enumerable: true,
        configurable: true,
      }),
    }),
  );
  vi.stubGlobal(
    'addEventListener',
    (name: string, listener: () => void) => name === 'pagehide' && (leave = listener),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a name is held by one page at a time', async () => {
  expect(await byBeats().hold('a')).toBe(true);
  expect(await byBeats().hold('a')).toBe(false);
  expect(await byBeats().hold('b')).toBe(true);
  expect([...(await byBeats().held())].toSorted()).toEqual(['a', 'b']);
});

test('a page that beats holds its name for hours', async () => {
  await byBeats().hold('a');
  vi.advanceTimersByTime(3 * 3_600_000);
  expect(await byBeats().hold('a')).toBe(false);
});

test('a page that is left lets go at once', async () => {
  await byBeats().hold('a');
  leave();
  expect([...(await byBeats().held())]).toEqual([]);
  expect(await byBeats().hold('a')).toBe(true);
});

test('a page that died lets go after a while, and nothing of it stays', async () => {
  await byBeats().hold('a');
  vi.clearAllTimers();
  const later = (seconds: number) => byBeats(() => 1_000_000 + seconds * 1_000);
  expect([...(await later(80).held())]).toEqual(['a']);
  expect([...(await later(100).held())]).toEqual([]);
  expect(stored).toEqual({});
});

test('a page that died before the clock was set back by a year does not hold its name for that year', async () => {
  await byBeats().hold('a');
  vi.clearAllTimers();
  expect([...(await byBeats(() => 1_000_000 - 365 * 86_400_000).held())]).toEqual([]);
});
