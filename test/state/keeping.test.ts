// Work is kept as it is made, comes back, and is nowhere lost: not by a full storage, a crash or another tab.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Project } from '../../src/params/project.ts';
import { readProject } from '../../src/params/projectFile.ts';
import { Keeping } from '../../src/state/keeping.svelte.ts';
import { BETWEEN_SNAPSHOTS, MOST_SNAPSHOTS, type Head } from '../../src/state/kept.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import { MemoryStore, NO_TEXT, Pages } from './memoryStore.ts';

let store: MemoryStore;
let pages: Pages;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T14:32:00Z') });
  [store, pages] = [new MemoryStore(), new Pages()];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PLAIN: Project = { ...NO_WORK, rules: { year: 2026, scenario: null } };
/** Work that is told apart by the name of a group. */
const work = (name: string): Project => ({ ...PLAIN, groups: [{ id: 'g1', name, unitIds: ['A'] }] });
const nameOf = (project: Project | null): string | undefined => project?.groups[0]?.name;

interface Tab {
  readonly keeping: Keeping;
  readonly page: ReturnType<Pages['page']>;
  /** What the page went on with. */
  readonly found: Project | null;
}

/** A page of the browser; `session` is what its tab remembers from before. */
async function tab(session: Record<string, string> = {}): Promise<Tab> {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session[key] ?? null,
    setItem: (key: string, value: string) => (session[key] = value),
  });
  const page = pages.page();
  const keeping = new Keeping('1.0.0', store, page);
  const found = await keeping.open();
  if (found) keeping.resumed(found, []);
  return { keeping, page, found };
}

/** Notes a change and lets the time pass until it is kept. */
async function change(keeping: Keeping, project: Project): Promise<void> {
  keeping.note(project);
  await vi.advanceTimersByTimeAsync(1_500);
}

const kept = (why: string | null): (string | undefined)[] =>
  [...store.kept.values()]
    .filter(({ head }) => head.why === why)
    .map(({ text }) => nameOf(readProject(text).project));

describe('keeping', () => {
  test('a first visit leaves nothing behind', async () => {
    const { keeping, found } = await tab();
    await change(keeping, PLAIN);
    expect([found, store.kept.size, keeping.unsaved, keeping.continued]).toEqual([null, 0, false, null]);
  });

  test('a change is kept within a second or so, and until then is told to be unsaved', async () => {
    const { keeping } = await tab();
    keeping.note(work('Syd'));
    expect([keeping.unsaved, store.kept.size]).toEqual([true, 0]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect([keeping.unsaved, keeping.keptAt]).toEqual([false, '2026-11-22T14:32:01.000Z']);
    expect(kept(null)).toEqual(['Syd']);
  });

  test('what is changed on and on is kept all the same', async () => {
    const { keeping } = await tab();
    for (let step = 0; step < 10; step += 1) {
      keeping.note(work(`Steg ${step}`));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(kept(null)).not.toEqual([]);
  });

  test('a page that is left keeps at once', async () => {
    const { keeping } = await tab();
    keeping.note(work('Syd'));
    await keeping.flush();
    expect(kept(null)).toEqual(['Syd']);
  });

  test('what is the same is not kept again', async () => {
    const { keeping } = await tab();
    const same = work('Syd');
    await change(keeping, same);
    const { keptAt } = keeping;
    await change(keeping, { ...same, rules: { ...same.rules } });
    expect(keeping.keptAt).toBe(keptAt);
    await change(keeping, work('Syd'));
    expect(keeping.keptAt).not.toBe(keptAt);
  });

  test('work that is taken away again is kept no longer', async () => {
    const { keeping } = await tab();
    await change(keeping, work('Syd'));
    await change(keeping, PLAIN);
    expect(kept(null)).toEqual([]);
  });
});

describe('going on', () => {
  test('the next visit goes on with what was there', async () => {
    const first = await tab();
    await change(first.keeping, work('Syd'));
    first.page.close();
    const { found, keeping } = await tab();
    expect(nameOf(found)).toBe('Syd');
    expect(keeping.continued).toEqual({ at: '2026-11-22T14:32:01.000Z', copy: false });
    keeping.dismiss();
    expect(keeping.continued).toBeNull();
  });

  test('a second tab gets a copy, and neither writes over the other', async () => {
    const first = await tab();
    await change(first.keeping, work('Syd'));
    const second = await tab();
    expect([nameOf(second.found), second.keeping.continued?.copy]).toEqual(['Syd', true]);
    await change(second.keeping, work('Norr'));
    await change(first.keeping, work('Syd igen'));
    expect(kept(null).toSorted()).toEqual(['Norr', 'Syd igen']);
  });

  test('a copy is kept as it is, so that its page can be loaded anew', async () => {
    const first = await tab();
    await change(first.keeping, work('Syd'));
    const second = await tab();
    await change(second.keeping, second.found!);
    expect(kept(null)).toEqual(['Syd', 'Syd']);
  });

  test('a page loaded anew goes on with its own, however many there are', async () => {
    const [a, b] = [{}, {}];
    const first = await tab(a);
    await change(first.keeping, work('Syd'));
    const second = await tab(b);
    await change(second.keeping, work('Norr'));
    first.page.close();
    expect(nameOf((await tab(a)).found)).toBe('Syd');
  });

  test('after a crash every tab comes back, whichever is first', async () => {
    const [a, b] = [{}, {}];
    const tabs = [await tab(a), await tab(b)];
    await change(tabs[0]!.keeping, work('Syd'));
    await change(tabs[1]!.keeping, work('Norr'));
    tabs.forEach(({ page }) => page.close());
    expect(nameOf((await tab(b)).found)).toBe('Norr');
    expect(kept('tab')).toEqual(['Syd']);
    expect(nameOf((await tab(a)).found)).toBe('Syd');
    expect(kept('tab')).toEqual([]);
  });

  test('the work of tabs that are gone is kept as snapshots', async () => {
    const tabs = [await tab(), await tab()];
    await change(tabs[0]!.keeping, work('Syd'));
    await change(tabs[1]!.keeping, work('Norr'));
    tabs.forEach(({ page }) => page.close());
    expect(nameOf((await tab()).found)).toBe('Norr');
    expect(kept('tab')).toEqual(['Syd']);
  });

  test('the work of a tab that is gone stays, however old it is and many snapshots are newer', async () => {
    const [a, b] = [{}, {}];
    const tabs = [await tab(a), await tab(b)];
    await change(tabs[0]!.keeping, work('Januari'));
    tabs[0]!.page.close();
    for (let step = 0; step < MOST_SNAPSHOTS + 5; step += 1) {
      await change(tabs[1]!.keeping, work(`Steg ${step}`));
      await vi.advanceTimersByTimeAsync(BETWEEN_SNAPSHOTS);
    }
    tabs[1]!.page.close();
    const { keeping } = await tab(b);
    expect(kept('tab')).toEqual(['Januari']);
    await change(keeping, work('Mars'));
    await vi.advanceTimersByTimeAsync(BETWEEN_SNAPSHOTS);
    await change(keeping, work('Mars igen'));
    expect([kept('tab'), keeping.snapshots.length]).toEqual([['Januari'], MOST_SNAPSHOTS]);
    expect(keeping.snapshots.at(-1)).toMatchObject({ why: 'tab', at: '2026-11-22T14:32:01.000Z' });
  });

  test('no work is let go before it has been seen, however many tabs a crash took', async () => {
    const tabs = [];
    for (let n = 0; n < MOST_SNAPSHOTS + 5; n += 1) tabs.push(await tab());
    for (const [n, { keeping }] of tabs.entries()) await change(keeping, work(`Flik ${n}`));
    tabs.forEach(({ page }) => page.close());
    const { found } = await tab();
    expect([nameOf(found), kept('tab').length]).toEqual([`Flik ${tabs.length - 1}`, tabs.length - 1]);
  });

  test('what cannot be read stays as a snapshot, and the page begins anew beside it', async () => {
    const first = await tab();
    await change(first.keeping, work('Syd'));
    first.page.close();
    for (const [id, { head, text }] of store.kept) store.kept.set(id, { head, text: text.slice(5) });
    const { found, keeping } = await tab();
    expect([found, keeping.continued]).toEqual([null, null]);
    expect(keeping.faults.map(({ code }) => code)).toEqual(['projectNotJson', 'projectNotCounted']);
    await change(keeping, work('Nytt'));
    expect(kept(null)).toEqual(['Nytt']);
    const failed = keeping.snapshots.find(({ why }) => why === 'failed')!;
    expect(await keeping.keptText(failed)).toContain('"Syd"');
  });
});

describe('what a fault has left half', () => {
  /** Work kept by a tab that is gone, with its head or text made otherwise. */
  async function damaged(otherwise: (kept: { head: object; text: string }) => object): Promise<void> {
    const first = await tab();
    await change(first.keeping, work('Syd'));
    first.page.close();
    for (const [id, kept] of store.kept) {
      if (kept.head.why === null) store.kept.set(id, { ...kept, ...otherwise(kept) });
      else store.kept.delete(id);
    }
  }

  test.each([
    ['no more than its id', ({ id }: { id?: unknown }) => ({ id })],
    ['no date', (head: object) => ({ ...head, at: undefined })],
    ['an odd date', (head: object) => ({ ...head, at: 'i går' })],
    ['an odd reason', (head: object) => ({ ...head, why: 'dröm' })],
    ['contents of another form', (head: object) => ({ ...head, holds: { data: 7 } })],
    ['no contents', (head: object) => ({ ...head, holds: undefined })],
    ['nothing', () => null],
  ])('is gone on with where its head says %s', async (_, otherwise) => {
    await damaged(({ head }) => ({ head: otherwise(head) }));
    const { found, keeping } = await tab();
    expect([nameOf(found), keeping.faults, keeping.problem]).toEqual(['Syd', [], null]);
    // And is known again from then on.
    expect(kept(null)).toEqual(['Syd']);
    await change(keeping, work('Norr'));
    expect(kept(null)).toEqual(['Norr']);
  });

  test('stays as a snapshot where neither head nor text can be read, beside the work of other tabs', async () => {
    await damaged(({ text }) => ({ head: null, text: text.slice(5) }));
    const second = await tab();
    expect([second.found, second.keeping.problem]).toEqual([null, null]);
    const [snapshot] = second.keeping.snapshots;
    expect(snapshot).toMatchObject({ why: 'failed', holds: null, at: '2026-11-22T14:32:01.500Z' });
    expect(await second.keeping.keptText(snapshot!)).toContain('"Syd"');
  });

  test('is told to be gone where its text is, and no more is known of it', async () => {
    await damaged(() => ({ text: NO_TEXT }));
    const { found, keeping } = await tab();
    expect([found, keeping.continued]).toEqual([null, null]);
    expect(keeping.faults.map(({ code }) => code)).toEqual(['keptGone']);
    expect([keeping.snapshots, store.kept.size]).toEqual([[], 0]);
    await change(keeping, work('Norr'));
    expect(kept(null)).toEqual(['Norr']);
  });

  test('is not written over where it could not be read this time', async () => {
    await damaged(() => ({}));
    store.unreadable = true;
    const second = await tab();
    expect([second.found, second.keeping.continued]).toEqual([null, null]);
    expect(second.keeping.faults.map(({ code }) => code)).toEqual(['projectNotCounted']);
    await change(second.keeping, work('Nytt'));
    store.unreadable = false;
    expect([kept(null), kept('failed')]).toEqual([['Nytt'], ['Syd']]);
  });
});

test('what another tab keeps, or takes away, just as this one looks is left as it is', async () => {
  await change((await tab()).keeping, work('Syd'));
  const [[id, { head, text }]] = [...store.kept] as [[string, { head: Head; text: string }]];
  // Between the first look into the storage and the second.
  let looks = 0;
  for (const look of ['ids', 'heads'] as const) {
    const found = store[look].bind(store) as () => Promise<never>;
    store[look] = async () => {
      const seen = await found();
      if ((looks += 1) === 1) {
        store.kept.clear();
        store.kept.set('later', { head: { ...head, id: 'later', why: 'files' }, text });
      }
      return seen;
    };
  }
  const { keeping } = await tab();
  expect([store.kept.has(id), kept(null), kept('files')]).toEqual([false, [], ['Syd']]);
  expect(keeping.faults).toEqual([]);
});

describe('snapshots', () => {
  test('one is taken at most every five minutes, and the last twenty stay', async () => {
    const { keeping } = await tab();
    for (let step = 0; step < 60; step += 1) {
      await change(keeping, work(`Steg ${step}`));
      await vi.advanceTimersByTimeAsync(BETWEEN_SNAPSHOTS / 2);
    }
    expect(keeping.snapshots).toHaveLength(MOST_SNAPSHOTS);
    const times = keeping.snapshots.map(({ at }) => Date.parse(at));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    times
      .slice(1)
      .forEach((at, index) => expect(times[index]! - at).toBeGreaterThanOrEqual(BETWEEN_SNAPSHOTS));
    expect(kept(null)).toEqual(['Steg 59']);
  });

  test('one is taken before something takes the work’s place, but not twice of the same', async () => {
    const { keeping } = await tab();
    await change(keeping, work('Syd'));
    const later = work('Norr');
    await change(keeping, later);
    await keeping.snapshot(later, 'files');
    await keeping.snapshot(later, 'project');
    expect([kept('change'), kept('files'), kept('project')]).toEqual([['Syd'], ['Norr'], []]);
    await keeping.remove(keeping.snapshots.find(({ why }) => why === 'files')!);
    await keeping.snapshot(later, 'project');
    expect([kept('files'), kept('project')]).toEqual([[], ['Norr']]);
  });

  test('they are taken on after the clock has been set back, and none that is just taken is let go', async () => {
    const { keeping } = await tab();
    for (let step = 0; step < MOST_SNAPSHOTS; step += 1) {
      await change(keeping, work(`Steg ${step}`));
      await vi.advanceTimersByTimeAsync(BETWEEN_SNAPSHOTS);
    }
    vi.setSystemTime(new Date('2025-12-31T23:59:59Z'));
    await change(keeping, work('Efter'));
    expect(kept('change')).toContain('Efter');
    await keeping.snapshot(work('Före filer'), 'files');
    expect([kept('files'), keeping.snapshots.length]).toEqual([['Före filer'], MOST_SNAPSHOTS]);
  });

  test('none is taken of a page that holds no work', async () => {
    const { keeping } = await tab();
    await keeping.snapshot(PLAIN, 'files');
    expect(store.kept.size).toBe(0);
  });
});

describe('a storage that fails', () => {
  test('is told where it is full; what is kept stays, and it is tried again', async () => {
    const { keeping } = await tab();
    await change(keeping, work('Syd'));
    store.room = 100;
    await change(keeping, work('Norr'));
    expect([keeping.problem?.kind, keeping.unsaved]).toEqual(['full', true]);
    expect(kept(null)).toEqual(['Syd']);
    store.room = Infinity;
    await change(keeping, work('Norr igen'));
    expect([keeping.problem, keeping.unsaved, kept(null)]).toEqual([null, false, ['Norr igen']]);
  });

  test('hands out what was to be replaced', async () => {
    const { keeping } = await tab();
    store.room = 100;
    await keeping.snapshot(work('Syd'), 'files');
    expect(nameOf(readProject(keeping.homeless!).project)).toBe('Syd');
    keeping.dismiss();
    expect(keeping.homeless).toBeNull();
  });

  test('leaves the page as it would be without one', async () => {
    store.blocked = new Error('The operation is insecure');
    const { keeping, found } = await tab();
    expect([found, keeping.problem]).toEqual([
      null,
      { kind: 'blocked', detail: 'The operation is insecure' },
    ]);
    await change(keeping, work('Syd'));
    await keeping.flush();
    expect([keeping.unsaved, keeping.problem?.kind]).toEqual([true, 'blocked']);
  });
});

describe('a storage that cannot be opened', () => {
  const allowed = { getItem: () => null, setItem: () => undefined };

  test.each([
    ['is of a newer version', new DOMException('Less than the existing', 'VersionError'), 'newer'],
    ['cannot be read', new DOMException('Internal error', 'UnknownError'), 'unread'],
    ['does not answer', new Error('The storage does not answer'), 'unread'],
    ['is not allowed', new DOMException('Denied', 'SecurityError'), 'blocked'],
  ] as const)('as it %s is told of by what it is', async (_, error, kind) => {
    vi.stubGlobal('localStorage', allowed);
    store.blocked = error;
    const { keeping, found } = await tab();
    expect([found, keeping.problem]).toEqual([null, { kind, detail: error.message }]);
    store.blocked = null;
    await change(keeping, work('Syd'));
    await keeping.flush();
    expect([keeping.unsaved, keeping.unkept, store.kept.size]).toEqual([true, kind !== 'blocked', 0]);
  });

  test('and is of a newer version by now is told of where the work is to be kept', async () => {
    const { keeping } = await tab();
    store.blocked = new DOMException('Less than the existing', 'VersionError');
    await change(keeping, work('Syd'));
    expect([keeping.problem?.kind, keeping.unkept]).toEqual(['newer', true]);
  });
});

describe('removing everything', () => {
  test('leaves nothing, and nothing is kept after it', async () => {
    const { keeping } = await tab();
    await change(keeping, work('Syd'));
    keeping.note(work('Norr'));
    expect(await keeping.removeAll()).toBe(true);
    await change(keeping, work('Norr igen'));
    await keeping.flush();
    expect([store.kept.size, keeping.snapshots, keeping.problem]).toEqual([0, [], null]);
  });

  test('that fails is told, and the page keeps on keeping', async () => {
    const { keeping } = await tab();
    await change(keeping, work('Syd'));
    store.blocked = new Error('Busy');
    expect(await keeping.removeAll()).toBe(false);
    expect(keeping.problem).toEqual({ kind: 'failed', detail: 'Busy' });
    store.blocked = null;
    await change(keeping, work('Norr'));
    expect(kept(null)).toEqual(['Norr']);
  });
});
