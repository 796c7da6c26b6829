import { beforeEach, expect, test } from 'vitest';
import { linkText } from '../../src/params/link.ts';
import { scenarioText } from '../../src/params/scenarioFile.ts';
import { pack } from '../../src/state/packed.ts';
import { Session } from '../../src/state/session.svelte.ts';

const CHANGE = { path: 'listing.base', value: '2400', rationale: '' };

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

/** Lets the worker answer whatever it has been asked. */
async function quiet(): Promise<void> {
  await session.resultsFile.amounts();
  await new Promise((done) => setTimeout(done, 300));
}

/** Öre of the region's listing line as shown. */
const listing = (): number | null | undefined => session.results.result?.totals[0];

test('a value set on a year’s own rules starts a scenario, and the page shows it', async () => {
  const before = listing();
  expect(session.scenarios.set({ 'listing.base': '2400' }, 'Förslag 1')).toBeNull();
  await expect.poll(() => session.results.variant?.name).toBe('Förslag 1');
  expect(session.results.chosen).toEqual({ year: 2026, scenario: session.scenarios.chosen?.id });
  expect(listing()).toBeGreaterThan(before!);
  expect(session.results.otherResult?.totals[0]).toBe(before);
  expect(session.results.nameOf(session.results.chosen)).toBe('2026 ”Förslag 1”');
  expect(session.holdsOwnData).toBe(true);
});

test('a scenario is held against its year, not against what is published', async () => {
  session.scenarios.set({ 'listing.base': '3000' }, 'Dyrt');
  await expect.poll(() => session.results.variant?.name).toBe('Dyrt');
  expect(session.results.result?.checks.every(({ agrees }) => agrees)).toBe(false);
  expect(session.reconciled).toBe(true);
  expect(session.audit.result).toMatchObject({ year: 2026, scenario: null });
});

test('undo goes back to the year, redo to the scenario', async () => {
  session.scenarios.set({ 'listing.base': '2400' }, 'Förslag 1');
  await expect.poll(() => session.results.variant).not.toBeNull();
  session.scenarios.undo();
  expect(session.results.variant).toBeNull();
  session.scenarios.redo();
  await expect.poll(() => session.results.variant?.file.listing.base.value).toBe('2400');
});

test('a scenario follows its changes, and the forecast and explanations are its own', async () => {
  session.scenarios.set({ 'rehab.amount': '200' }, 'Rehab');
  await expect.poll(() => session.results.variant).not.toBeNull();
  await session.forecast.update();
  expect(session.forecast.income?.scenario).toBe(session.scenarios.chosen?.id);
  const { chosen, result } = session.results;
  await session.explanation.open({
    ...chosen,
    ...{ period: result!.period, month: null, unitId: null, line: 'rehab' },
  });
  expect(session.explanation.trace?.root.value.num).toBe(BigInt(result!.totals[4]!));
});

test('a year chosen is shown as it is, and the scenario waits', async () => {
  session.scenarios.set({ 'listing.base': '2400' }, 'Förslag 1');
  await expect.poll(() => session.results.variant).not.toBeNull();
  session.chooseRules({ year: 2025, scenario: null });
  expect(session.results.chosen).toEqual({ year: 2025, scenario: null });
  expect(session.scenarios.chosen).toBeNull();
  expect(session.scenarios.all).toHaveLength(1);
});

test('a year that a scenario starts from can go; the scenario then says what it lacks', async () => {
  await session.indexYear('2.5', 'listed');
  session.scenarios.set({ 'listing.base': '2400' }, 'På index');
  await expect.poll(() => session.results.variant).not.toBeNull();
  await session.removeYear(2027);
  expect(session.results.chosen).toEqual({ year: 2026, scenario: null });
  expect(session.scenarios.fileOf(session.scenarios.all[0]!).faults).toMatchObject([
    { code: 'noSuchYear', year: 2027 },
  ]);
});

test('what is gone back to before its answer is there is shown, and nothing of what was left', async () => {
  const { scenarios, results } = session;
  const year = listing();
  scenarios.set({ 'listing.base': '3000' }, 'Förslag 1');
  await expect.poll(() => results.variant?.file.listing.base.value).toBe('3000');
  const before = listing();

  scenarios.set({ 'listing.base': '4000' }, '');
  scenarios.undo();
  await quiet();
  expect(results.variant?.file.listing.base.value).toBe('3000');
  expect(listing()).toBe(before);

  scenarios.undo();
  scenarios.redo();
  scenarios.undo();
  await quiet();
  expect([results.variant, listing()]).toEqual([null, year]);

  const a = scenarios.create(2026, 'A');
  await expect.poll(() => results.variant?.id).toBe(a);
  const b = scenarios.create(2025, 'B');
  scenarios.choose(a);
  scenarios.choose(b);
  scenarios.choose(a);
  await quiet();
  expect(results.variant?.id).toBe(a);
  expect(results.chosen).toEqual({ year: 2026, scenario: a });
});

test('a value of a scenario without its year is refused', async () => {
  await session.indexYear('2.5', 'listed');
  session.scenarios.create(2027, 'På index');
  await session.removeYear(2027);
  session.scenarios.choose(session.scenarios.all[0]!.id);
  expect(session.scenarios.set({ 'listing.base': '2400' }, '')).toMatchObject({ code: 'noSuchYear' });
});

test('a scenario file among the data files is read as one, and what waits to be used is left alone', async () => {
  const text = scenarioText({ name: 'Mitt förslag', baseYear: 2026, changes: [CHANGE] });
  await session.give([new File([text], 'mitt.json')]);
  await expect.poll(() => session.results.variant?.name).toBe('Mitt förslag');
  expect(session.scenarioFiles.given).toEqual([{ name: 'mitt.json', scenario: 'Mitt förslag', faults: [] }]);
  expect([session.intake.reading, session.opening.name]).toEqual([null, null]);
});

test('a link that speaks of values that no year has is opened without them', async () => {
  const before = { 'interpretations.nope': 'x', 'constructor.x': 'x', 'listing.base': '1' };
  const scenario = { name: 'Länkat', baseYear: 2026, changes: [CHANGE] };
  const link = linkText({ scenario, app: 'x', base: 'x', before, headline: null });
  // Without telling the pages of the other tests.
  history.replaceState(null, '', session.place.linkTo('scenario', await pack(link)));
  await session.link.open();
  await expect.poll(() => session.link.difference).not.toBeNull();
  expect(session.link.difference?.values.map(({ path }) => path)).toEqual(['listing.base']);
});
