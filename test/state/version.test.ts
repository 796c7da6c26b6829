// Going over to a newer version: at once, later, or with a page that its user would not let go of.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Version } from '../../src/state/version.svelte.ts';

const reload = vi.fn();
const said = vi.fn();
let container: EventTarget & { controller: object | null };
let registration: EventTarget & { waiting: { postMessage(word: string): void } | null };

beforeEach(() => {
  vi.useFakeTimers();
  registration = Object.assign(new EventTarget(), {
    active: { postMessage: vi.fn() },
    installing: null,
    waiting: { postMessage: said },
    update: () => Promise.resolve(),
  });
  container = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(registration),
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal('navigator', { serviceWorker: container, locks: { request: () => Promise.resolve() } });
  vi.stubGlobal('document', { querySelector: () => ({ content: 'old' }) });
  vi.stubGlobal('location', { href: 'http://localhost/', reload });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function asked(): Promise<Version> {
  const version = new Version();
  await version.start();
  expect(version.newer).toBe('ready');
  version.replace();
  expect(said).toHaveBeenCalledExactlyOnceWith('replace');
  return version;
}

/** The browser has let go of the old version. */
function letGo(): void {
  registration.waiting = null;
  container.dispatchEvent(new Event('controllerchange'));
}

test('the page is loaded anew as soon as the newer version is in use', async () => {
  await asked();
  expect(reload).not.toHaveBeenCalled();
  letGo();
  expect(reload).toHaveBeenCalledOnce();
});

test('a page whose user stays, for what is not saved, says that the newer version is in use', async () => {
  const version = await asked();
  // The user answers the browser's question with no: the page lives on.
  letGo();
  vi.runAllTimers();
  expect(version.newer).toBe('taken');
  version.replace();
  expect(reload).toHaveBeenCalledTimes(2);
});

test('what comes late comes without the page being loaded anew, until that is asked for', async () => {
  const version = await asked();
  vi.runAllTimers();
  expect(version.newer).toBe('coming');
  letGo();
  expect(version.newer).toBe('taken');
  expect(reload).not.toHaveBeenCalled();
  version.replace();
  expect(reload).toHaveBeenCalledOnce();
});
