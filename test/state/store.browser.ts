// The browser's own storage, as the application uses it.
import { afterEach, expect, test } from 'vitest';
import { holdsOf, type Head } from '../../src/state/kept.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import { BrowserStore, load, loadTab, save, saveTab } from '../../src/state/store.ts';

const NAME = 'halsoval-test';
const head = (id: string, at = '2026-11-22T14:32:00.000Z'): Head => ({
  ...{ id, at, why: null },
  holds: holdsOf({ ...NO_WORK, rules: { year: 2026, scenario: null } }),
});
const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

afterEach(() => new BrowserStore(NAME).removeAll());

test('looking leaves nothing behind', async () => {
  expect(await new BrowserStore(NAME).heads()).toEqual([]);
  expect(await databases()).not.toContain(NAME);
});

test('what is kept is there for the next page, and goes when it is removed', async () => {
  const store = new BrowserStore(NAME);
  await store.put(head('a'), 'text a');
  await store.put(head('b'), 'text b');
  await store.put(head('b', '2026-11-22T14:33:00.000Z'), 'newer b');
  await store.label({ ...head('a'), why: 'tab' });
  const next = new BrowserStore(NAME);
  expect(await next.heads()).toEqual([{ ...head('a'), why: 'tab' }, head('b', '2026-11-22T14:33:00.000Z')]);
  expect([await next.text('a'), await next.text('b'), await next.text('c')]).toEqual([
    'text a',
    'newer b',
    null,
  ]);
  await next.remove(['a']);
  expect((await store.heads()).map(({ id }) => id)).toEqual(['b']);
  expect(await store.text('a')).toBeNull();
});

test('removing everything leaves nothing of ours, waits for no other page, and lets others’ be', async () => {
  const other = new BrowserStore(NAME);
  const store = new BrowserStore(NAME);
  await other.put(head('a'), 'text');
  await store.put(head('b'), 'text');
  save('language', 'en');
  saveTab('a');
  localStorage.setItem('annan', '1');
  await caches.open(`halsoval ${new URL('./', location.href).href} 1`);
  await caches.open('annan');
  await store.removeAll();
  expect(await databases()).not.toContain(NAME);
  expect([load('language'), loadTab(), localStorage.getItem('annan')]).toEqual([null, null, '1']);
  expect(await caches.keys()).toEqual(['annan']);
  expect(await other.heads()).toEqual([]);
  await caches.delete('annan');
  localStorage.removeItem('annan');
});

test('what the storage refuses is refused as a whole', async () => {
  const store = new BrowserStore(NAME);
  await expect(store.put({ ...head('a'), holds: (() => 1) as never }, 'text')).rejects.toThrow();
  expect([await store.heads(), await store.text('a')]).toEqual([[], null]);
});
