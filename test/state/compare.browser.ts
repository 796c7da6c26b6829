import { beforeEach, expect, test } from 'vitest';
import { Session } from '../../src/state/session.svelte.ts';

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

const told = (): (string | undefined)[] | undefined =>
  session.compare.sides?.map(({ year, scenario, period }) => `${year} ${scenario ?? '–'} ${period}`);

test('compares the year before with the chosen one, each on its own list, until something else is chosen', () => {
  expect(told()).toEqual(['2025 – 2025', '2026 – 2026']);
  expect(session.compare.follows).toBe(true);
  session.compare.choose(1, { year: 2026, scenario: null, period: '2025' });
  expect(told()).toEqual(['2025 – 2025', '2026 – 2025']);
  session.compare.swap();
  expect(told()).toEqual(['2026 – 2025', '2025 – 2025']);
  expect(session.compare.follows).toBe(false);
  session.compare.follow();
  expect(told()).toEqual(['2025 – 2025', '2026 – 2026']);
});

test('follows the page: its list date, and a scenario against its year', async () => {
  await session.results.chooseList('2025');
  expect(told()).toEqual(['2025 – 2025', '2026 – 2025']);
  session.scenarios.set({ 'listing.base': '2400' }, 'Mitt');
  await expect.poll(told).toEqual(['2026 – 2025', '2026 s1 2025']);
  expect(session.compare.differences).toEqual([{ path: 'listing.base', a: '2301', b: '2400' }]);
  expect(session.compare.values).toMatchObject([{ group: 'bases', unit: 'kr', before: '2301' }]);
});

test('drops a side whose rules or list are gone', async () => {
  session.scenarios.set({ 'listing.base': '2400' }, 'Mitt');
  await expect.poll(() => session.results.variant).not.toBeNull();
  session.compare.choose(1, { year: 2026, scenario: 's1', period: '2025' });
  session.scenarios.remove(session.scenarios.chosen!);
  expect(told()).toEqual(['2025 – 2025', '2026 – 2026']);
});

test('answers with parts and both results, of just the sides that are chosen', async () => {
  expect(session.compare.decomposition).toBeNull();
  await session.compare.update();
  expect(session.compare.decomposition?.region).toMatchObject({ before: 79_340_864_484 });
  expect(session.compare.results.map((result) => result?.period)).toEqual(['2025', '2026']);
  expect([session.compare.progress, session.compare.fault, session.compare.problem]).toEqual([
    null,
    null,
    null,
  ]);

  session.compare.swap();
  expect([session.compare.decomposition, session.compare.results]).toEqual([null, [null, null]]);
  await session.compare.update();
  expect(session.compare.decomposition?.region).toMatchObject({ after: 79_340_864_484 });
});

test('does not show the figures of a scenario as it was before it changed', async () => {
  session.scenarios.set({ 'listing.base': '2400' }, 'Mitt');
  await expect.poll(() => session.results.variant).not.toBeNull();
  await session.compare.update();
  const before = session.compare.decomposition!.region.after;
  session.scenarios.set({ 'listing.base': '2500' }, 'Mitt');
  await expect.poll(() => session.compare.decomposition).toBeNull();
  await session.compare.update();
  expect(session.compare.decomposition!.region.after).toBeGreaterThan(before!);
});

test('keeps the answer of the sides chosen last, however fast they come', async () => {
  const first = session.compare.update();
  session.compare.swap();
  await Promise.all([first, session.compare.update()]);
  expect(session.compare.decomposition?.region).toMatchObject({ after: 79_340_864_484 });
});

test('can be stopped, says so, and computes again when asked to', async () => {
  const running = session.compare.update();
  expect(session.compare.progress).toEqual({ done: 0, total: 1 });
  session.compare.cancel();
  await running;
  expect([session.compare.cancelled, session.compare.progress]).toEqual([true, null]);
  await session.compare.update();
  expect([session.compare.cancelled, session.compare.decomposition]).toEqual([true, null]);
  await session.compare.retry();
  expect(session.compare.cancelled).toBe(false);
  expect(session.compare.decomposition).not.toBeNull();
});

test('has nothing under way twice', async () => {
  const first = session.compare.update();
  await session.compare.update();
  // The second had nothing to wait for.
  expect(session.compare.progress).not.toBeNull();
  await first;
  expect(session.compare.decomposition).not.toBeNull();
});
