// All that a page holds goes into a project, and another page holds the same by it.
import { expect, test, vi } from 'vitest';
import type { Project } from '../../src/params/project.ts';
import { readProject } from '../../src/params/projectFile.ts';
import { Keeping } from '../../src/state/keeping.svelte.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { Client } from '../../src/worker/client.ts';
import { MemoryStore, Pages } from './memoryStore.ts';

const UNITS =
  'enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\nB;Enhet B;Berg;privat;12;0,9\n';
const LISTING = 'enhet_id;period;aldersgrupp;antal\nA;2026;20-24;70\nB;2026;30-34;30\n';
const FILES = [new File([UNITS], 'enheter.csv'), new File([LISTING], 'listning.csv')];

async function page(store = new MemoryStore()): Promise<Session> {
  // Opened by itself, not by an address that says what to show.
  history.replaceState(null, '', '#/');
  const keeping = new Keeping('1.0.0', store, new Pages().page());
  const session = new Session(new Client(), new Client(), new Client(), keeping);
  await session.start();
  return session;
}

/** A page with something of everything. */
async function worked(store?: MemoryStore): Promise<Session> {
  const session = await page(store);
  await session.give(FILES);
  await session.useFiles();
  await session.indexYear('2.5', 'listed');
  session.scenarios.set({ 'listing.base': '2400' }, 'Mitt förslag', 'Mer till alla');
  await expect.poll(() => session.results.variant?.name).toBe('Mitt förslag');
  session.groups.add('Syd', ['A', 'Borta']);
  session.forecast.setAllGrowth(150);
  session.transition.set({ floor: '-2', shares: ['50', '100'] });
  session.compare.choose(0, { year: 2025, scenario: null, period: '2026' });
  session.audit.restore([{ key: 'k', reason: 'Känt sedan förut', at: '2026-11-22T14:32:00.000Z' }]);
  await session.results.chooseList('2026');
  return session;
}

const kept = async (session: Session): Promise<Project> => {
  const { project, faults } = readProject(session.projectFile()!);
  expect(faults).toEqual([]);
  return project!;
};

test('the untouched sample is a project of nothing', async () => {
  const session = await page();
  expect(session.project).toMatchObject({
    dataset: null,
    years: [],
    scenarios: [],
    groups: [],
    growth: null,
  });
  expect(session.keeping.unsaved).toBe(false);
});

test('another page goes on with the same project, and the same figures', async () => {
  const session = await worked();
  const project = await kept(session);
  expect(project).toEqual(session.project);
  const other = await page();
  expect(await other.replace(project, 'project')).toEqual([]);
  await expect.poll(() => other.results.variant?.name).toBe('Mitt förslag');
  expect(other.project).toEqual(project);
  expect(other.results.chosen).toEqual(session.results.chosen);
  expect(other.results.result?.totals).toEqual(session.results.result?.totals);
  expect(other.scenarios.canUndo).toBe(false);
  const next = other.scenarios.create(2026, 'Nästa');
  expect(other.scenarios.all.filter(({ id }) => id === next)).toHaveLength(1);
});

test('a page that is opened again shows what was kept, not the sample', async () => {
  const store = new MemoryStore();
  const session = await worked(store);
  session.keeping.note(session.project);
  await session.keeping.flush();
  const again = await page(store);
  await expect.poll(() => again.results.variant?.name).toBe('Mitt förslag');
  expect(again.keeping.continued).not.toBeNull();
  expect(again.project).toEqual(session.project);
});

test('what was kept and cannot be shown gives way to the sample, and stays as a snapshot', async () => {
  const store = new MemoryStore();
  const before = await worked(store);
  before.keeping.note(before.project);
  await before.keeping.flush();
  const keeping = new Keeping('1.0.0', store, new Pages().page());
  const session = new Session(new Client(), new Client(), new Client(), keeping);
  vi.spyOn(session.results, 'restore').mockRejectedValueOnce(new Error('Odd'));
  await session.start();
  expect([session.sample, session.results.phase]).toEqual([true, 'ready']);
  expect(keeping.faults).toMatchObject([{ code: 'projectNotCounted' }]);
  const failed = keeping.snapshots.find(({ why }) => why === 'failed')!;
  expect(await session.goBack(failed)).toEqual([]);
  expect(session.results.dataset?.units).toHaveLength(2);
});

test('starting over shows the sample, and a snapshot leads back', async () => {
  const session = await worked();
  const before = await kept(session);
  await session.startOver();
  expect(session.project).toMatchObject({ dataset: null, years: [], scenarios: [], log: [], groups: [] });
  expect(session.results.years.map(({ year }) => year)).toEqual([2025, 2026]);
  expect(session.results.chosen).toEqual({ year: 2026, scenario: null });
  expect(session.results.result?.base.listed).toBe(132_230);
  const snapshot = session.keeping.snapshots.find(({ why }) => why === 'sample')!;
  expect(await session.goBack(snapshot)).toEqual([]);
  await expect.poll(() => session.results.variant?.name).toBe('Mitt förslag');
  expect(session.project).toEqual(before);
});

test('a project file among others is offered, and nothing is replaced before the user says so', async () => {
  const file = new File([(await worked()).projectFile()!], 'vad som helst.txt');
  const session = await page();
  await session.give([file, FILES[0]!]);
  expect(session.opening.offered?.holds).toMatchObject({
    data: { units: 2, listed: 100 },
    scenario: 'Mitt förslag',
  });
  expect(session.intake.reading?.files.map((one) => one.file)).toEqual(['enheter.csv']);
  expect(session.results.result?.base.listed).toBe(132_230);
  await session.openProject();
  expect([session.opening.opened, session.results.dataset?.units.length]).toEqual([true, 2]);
});

test('a damaged project file is refused in words, and the page stays as it was', async () => {
  const session = await page();
  const text = (await worked()).projectFile()!;
  await session.give([new File([text.slice(0, 3000)], 'projekt.json')]);
  expect(session.opening.faults).toMatchObject([{ code: 'projectNotJson' }]);
  expect(session.opening.offered).toBeNull();
  expect(session.project).toMatchObject({ dataset: null });
});

test('a rule year that ships by now is used, and that is said where it differs', async () => {
  const session = await page();
  const [first] = session.results.years;
  const other = { ...first!, source: { ...first!.source, title: 'Mitt eget' } };
  const project: Project = { ...session.project!, years: [other] };
  expect(await session.replace(project, 'project')).toMatchObject([{ code: 'projectYears', years: [2025] }]);
  expect(session.results.addedYears).toEqual([]);
  expect(await session.replace({ ...project, years: [first!] }, 'project')).toEqual([]);
});
