import { beforeEach, expect, test } from 'vitest';
import { Session } from '../../src/state/session.svelte.ts';
import { Client } from '../../src/worker/client.ts';
import { stand } from '../worker/stand.ts';

const UNITS =
  'enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\nB;Enhet B;Berg;privat;12;0,9\n';
const LISTING = 'enhet_id;period;aldersgrupp;antal\nA;2026;20-24;70\nB;2026;30-34;30\n';

const file = (text: string, name: string): File => new File([text], name);

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

/** Listed persons of what is on screen. */
const listed = (): number | null | undefined => session.results.result?.base.listed;

test('shows the sample, each year on its own list and the other year’s rules beside it', () => {
  expect(session.results.all.map(({ year, period }) => `${year} on ${period}`)).toEqual([
    '2025 on 2025',
    '2026 on 2026',
  ]);
  expect(session.results.otherOnSameList).toMatchObject({ year: 2025, period: '2026' });
  expect([session.sample, session.reconciled, session.holdsOwnData]).toEqual([true, true, false]);
});

test('replaces nothing before the user says so, then all at once', async () => {
  await session.give([file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv')]);
  expect(session.intake.reading?.assembly.dataset?.units).toHaveLength(2);
  expect(listed()).toBe(132_230);
  await session.useFiles();
  expect(listed()).toBe(100);
  expect([session.sample, session.intake.notice, session.holdsOwnData]).toEqual([false, 'used', true]);
});

test('takes two files one after the other', async () => {
  await session.give([file(UNITS, 'enheter.csv')]);
  expect(session.intake.faults).toMatchObject([{ code: 'needsListing' }]);
  await session.give([file(LISTING, 'listning.csv')]);
  expect(session.intake.reading?.files.map(({ kind }) => kind)).toEqual(['units', 'listing']);
  await session.useFiles();
  expect(listed()).toBe(100);
});

test('lets a mended file take the place of the faulty one, whatever its name', async () => {
  await session.give([file(UNITS, 'enheter.csv'), file(LISTING.replace('70', 'sjuttio'), 'listning.csv')]);
  expect(session.intake.reading?.assembly.dataset).toBeNull();
  await session.give([file(LISTING, 'listning rättad.csv')]);
  expect(session.intake.reading?.files.map((reading) => reading.file)).toEqual([
    'enheter.csv',
    'listning rättad.csv',
  ]);
  expect(session.intake.reading?.assembly.dataset).not.toBeNull();
});

test('keeps data set, list and figures together however fast the choices come', async () => {
  await session.give([file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv')]);
  const using = session.useFiles();
  const choosing = session.results.chooseList('2026');
  await Promise.all([using, choosing]);
  expect(session.results.dataset?.units).toHaveLength(2);
  expect(session.results.listChoice).toBe('2026');
  expect(listed()).toBe(100);
});

test('drops the answer of files that were given before the newest', async () => {
  const first = session.give([file(UNITS, 'a.csv'), file(LISTING, 'b.csv')]);
  const second = session.give([
    file('enhet_id;namn;regelar;scenario;post;belopp_kr\nA;A;2026;x;listing;1,00\n', 'c.csv'),
  ]);
  await Promise.all([first, second]);
  expect(session.intake.reading?.files.map((reading) => reading.file)).toEqual(['c.csv']);
  expect(session.intake.progress).toBeNull();
});

test('stops reading when asked to, and nothing of it comes back', async () => {
  const loaded = session.results.dataset!;
  const giving = session.intake.give([file(UNITS, 'a.csv'), file(LISTING, 'b.csv')], loaded);
  session.intake.cancel();
  await giving;
  expect([session.intake.reading, session.intake.notice, session.intake.progress]).toEqual([
    null,
    'cancelled',
    null,
  ]);
});

test('goes back to the sample and forgets files that were waiting', async () => {
  await session.give([file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv')]);
  await session.useFiles();
  await session.give([file(LISTING, 'listning.csv')]);
  await session.useSample();
  expect([session.intake.reading, session.intake.notice]).toEqual([null, 'restored']);
  expect(listed()).toBe(132_230);
});

test('keeps what was shown, with its labels, where new data cannot be computed', async () => {
  let units = 0;
  const worker = stand((api) => ({
    use: (dataset: Parameters<typeof api.use>[0]) => {
      units = dataset.units.length;
      api.use(dataset);
    },
    compute: (requests: Parameters<typeof api.compute>[0]) => {
      if (units === 2) throw new RangeError('Too large');
      return api.compute(requests);
    },
  }));
  session = new Session(new Client(worker.spawn));
  await session.start();
  await session.give([file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv')]);
  await session.useFiles();
  expect(session.intake.problem).toEqual({ kind: 'notComputed', detail: 'Too large' });
  expect([session.results.phase, session.sample, listed()]).toEqual(['ready', true, 132_230]);
  await session.results.chooseList('2025');
  expect([session.sample, session.results.dataset?.units.length, listed()]).toEqual([true, 30, 132_240]);
  worker.close();
});
