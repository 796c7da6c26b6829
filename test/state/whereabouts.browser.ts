import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkText } from '../../src/params/link.ts';
import { pack } from '../../src/state/packed.ts';
import { Session } from '../../src/state/session.svelte.ts';

let session: Session;
/** Opens a page of its own at an address. */
async function openAt(hash: string): Promise<void> {
  history.replaceState(null, '', hash);
  session = new Session();
  await session.start();
}
/** What the page does whenever something has changed. */
const settled = (): string => (session.whereabouts.follow(), location.hash);
/** Goes back or forward, and waits until the address has followed. */
async function travel(steps: number): Promise<void> {
  const there = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  history.go(steps);
  await there;
  session.whereabouts.follow();
}
const shown = (): string => `${session.results.year} ${session.results.listChoice}`;

let before: string;
beforeEach(() => (before = location.hash));
afterEach(() => history.replaceState(null, '', before || '#'));

test('an address without a year is made to say the one that is shown', async () => {
  await openAt('#/enhet/JH18');
  expect(location.hash).toBe('#/enhet/JH18?ar=2026');
});

test('an address opens its view on its year and its list', async () => {
  await openAt('#/enhet/JH08?ar=2025&lista=2026');
  await expect.poll(shown).toBe('2025 2026');
  expect(session.place.unitId).toBe('JH08');
  expect(settled()).toBe('#/enhet/JH08?ar=2025&lista=2026');
  expect(session.whereabouts.unmet).toEqual([]);
});

test('a choice is a step that back returns from, and forward makes again', async () => {
  await openAt('#/oversikt');
  session.chooseRules({ year: 2025, scenario: null });
  expect(settled()).toBe('#/oversikt?ar=2025');
  await session.results.chooseList('2026');
  expect(settled()).toBe('#/oversikt?ar=2025&lista=2026');
  await travel(-1);
  await expect.poll(shown).toBe('2025 own');
  await travel(-1);
  expect(shown()).toBe('2026 own');
  await travel(2);
  await expect.poll(shown).toBe('2025 2026');
  expect(settled()).toBe('#/oversikt?ar=2025&lista=2026');
});

test('who goes elsewhere while the page takes something into use gets there', async () => {
  await openAt('#/data');
  const told = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  await session.whereabouts.quietly(async () => {
    await session.results.chooseList('2025');
    // The page is told of it a moment later.
    location.hash = '#/scenario';
  });
  await told;
  expect(settled()).toBe('#/scenario?ar=2026&lista=2025');
  expect(session.place.name).toBe('scenario');
});

test('back before the answer has come ends on the address shown', async () => {
  await openAt('#/oversikt');
  const late = session.results.chooseList('2025');
  expect(settled()).toBe('#/oversikt?ar=2026&lista=2025');
  await travel(-1);
  await late;
  await expect.poll(shown).toBe('2026 own');
  expect(settled()).toBe('#/oversikt?ar=2026');
});

test('a year and a list that are not there are told, and the address says what is shown instead', async () => {
  await openAt('#/oversikt?ar=2031&lista=1999');
  expect(session.whereabouts.unmet).toEqual([
    { kind: 'year', said: '2031' },
    { kind: 'list', said: '1999' },
  ]);
  expect(location.hash).toBe('#/oversikt?ar=2026');
  session.whereabouts.dismiss();
  expect(session.whereabouts.unmet).toEqual([]);
});

test('an address of no view is told, and the start page shown', async () => {
  await openAt('#/finns-inte');
  expect(session.place.name).toBe('start');
  expect(session.whereabouts.unmet).toEqual([{ kind: 'place', said: '#/finns-inte' }]);
  expect(settled()).toBe('#/?ar=2026');
  await openAt('#/');
  expect(session.whereabouts.unmet).toEqual([]);
});

test('a scenario of another browser is not taken for one of this', async () => {
  await openAt('#/oversikt?ar=2025&scenario=s1&namn=Annat');
  expect(session.whereabouts.unmet).toEqual([{ kind: 'scenario', said: 'Annat' }]);
  expect(location.hash).toBe('#/oversikt?ar=2025');
});

test('a link to a scenario is opened also where something has been written behind it', async () => {
  const changes = [{ path: 'listing.base', value: '2400', rationale: '' }];
  const scenario = { name: 'Skickat', baseYear: 2025, changes };
  const link = linkText({ scenario, app: 'x', base: 'x', before: {}, headline: null });
  await openAt(`#/scenario?ar=2026&s=${await pack(link)}&utm=mail`);
  expect(session.scenarios.chosen?.name).toBe('Skickat');
  expect(settled()).toMatch(/^#\/scenario\?ar=2025&scenario=s\d+&namn=Skickat$/);
  expect(session.whereabouts.unmet).toEqual([]);
});

test('a scenario is in the address, and one taken away leaves it', async () => {
  await openAt('#/scenario/vikter');
  session.scenarios.set({ 'listing.base': '2400' }, 'Mitt förslag');
  expect(settled()).toBe('#/scenario/vikter?ar=2026&scenario=s1&namn=Mitt+f%C3%B6rslag');
  await expect.poll(() => session.results.variant?.id).toBe('s1');
  session.scenarios.choose(null);
  expect(settled()).toBe('#/scenario/vikter?ar=2026');
  await travel(-1);
  await expect.poll(() => session.results.variant?.id).toBe('s1');
  const length = history.length;
  session.scenarios.remove(session.scenarios.chosen!);
  expect(settled()).toBe('#/scenario/vikter?ar=2026');
  expect(history.length).toBe(length);
});

test('a comparison names the sides that have been chosen, and opens them', async () => {
  await openAt('#/jamfor');
  session.compare.swap();
  const address = '#/jamfor?ar=2026&fran=2026&fran-lista=2026&till=2025&till-lista=2025';
  expect(settled()).toBe(address);
  await openAt(address);
  expect(session.compare.sides).toMatchObject([{ year: 2026 }, { year: 2025 }]);
  await openAt('#/jamfor?ar=2026&fran=2019');
  expect(session.whereabouts.unmet).toEqual([{ kind: 'side', said: '2019' }]);
});

test('data taken into use correct the address and are no step', async () => {
  await openAt('#/data?ar=2026&lista=2025');
  const { length } = history;
  await session.startOver();
  expect(settled()).toBe('#/data?ar=2026');
  expect(history.length).toBe(length);
});
