import { beforeEach, expect, test } from 'vitest';
import type { Activity } from '../../src/model/types.ts';
import { yearOf } from '../../src/model/income.ts';
import { Session } from '../../src/state/session.svelte.ts';

const places = (count: number, period = '2026', unitId = 'JH02'): Activity => ({
  ...{ unitId, period, post: 'careHomes', kind: 'permanent', count: count * 100, amount: null },
  ...{ counterpart: null, origin: null },
});

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

/** Care-home places of a unit as they are in the data now. */
const rows = (unitId = 'JH02'): (number | null)[] =>
  session.inputs.activities
    .filter((row) => row.unitId === unitId && row.origin === null && row.post === 'careHomes')
    .map(({ count }) => count);

/** Öre a year for care homes at a unit. */
async function careHomes(unitId = 'JH02'): Promise<number | null> {
  await session.forecast.update();
  const income = session.forecast.income;
  return income ? yearOf(income, income.unitIds.indexOf(unitId), 'careHomes') : null;
}

test('a typed row is counted, and is the user’s own', async () => {
  const before = await careHomes();
  expect(session.holdsOwnData).toBe(false);
  await session.inputs.setActivity(places(12, '2026', 'JH02'));
  expect(rows()).toEqual([1200]);
  expect(await careHomes()).toBe((before ?? NaN) + 12 * 10_000 * 100);
  expect(session.holdsOwnData).toBe(true);
});

test('changes that come at once all stand', async () => {
  await Promise.all([
    session.inputs.setActivity(places(1, '2027')),
    session.inputs.setActivity(places(2, '2028')),
    session.inputs.setActivity(places(3, '2029')),
  ]);
  expect(rows()).toEqual([100, 200, 300]);
});

test('a row of the same unit, period and kind takes the place of the one before', async () => {
  await session.inputs.setActivity(places(1, '2027'));
  await session.inputs.setActivity(places(5, '2027'));
  expect(rows()).toEqual([500]);
});

test('every step is undone and done again, in order', async () => {
  const first = places(1, '2027');
  await session.inputs.setActivity(first);
  await session.inputs.replaceActivity(session.inputs.activities.at(-1)!, [places(2, '2027')]);
  await session.inputs.removeActivity(session.inputs.activities.at(-1)!);
  expect(rows()).toEqual([]);
  await session.inputs.undo();
  expect(rows()).toEqual([200]);
  await session.inputs.undo();
  expect(rows()).toEqual([100]);
  await session.inputs.redo();
  expect(rows()).toEqual([200]);
  expect([session.inputs.canUndo, session.inputs.canRedo]).toEqual([true, true]);
  await session.inputs.setActivity(places(9, '2029'));
  expect(session.inputs.canRedo).toBe(false);
});

test('with other data the steps are gone', async () => {
  await session.inputs.setActivity(places(1, '2027'));
  await session.useSample();
  expect([rows(), session.inputs.canUndo]).toEqual([[], false]);
});

test('a year by index is chosen, badged, counted on the latest list, and can be taken away', async () => {
  expect(await session.indexYear('3.1', 'listed')).toBeNull();
  expect(session.results.year).toBe(2027);
  expect(session.results.rules).toMatchObject({ status: 'indexed', listing: { base: { value: '2372.33' } } });
  expect(session.results.result).toMatchObject({ year: 2027, period: '2026' });
  expect(session.holdsOwnData).toBe(true);
  await session.results.removeYear(2027);
  expect(session.results.years.map(({ year }) => year)).toEqual([2025, 2026]);
  expect(session.results.year).toBe(2026);
});

test('an index out of bounds is a fault, and adds nothing', async () => {
  expect(await session.indexYear('90', 'listed')).toMatchObject({ severity: 'error' });
  expect(session.results.years).toHaveLength(2);
});

test('a saved parameter file is read back to the same year', async () => {
  await session.indexYear('2.5', 'all');
  const saved = JSON.stringify(session.results.rules);
  await session.results.removeYear(2027);
  await session.give([new File([saved], '2027.json')]);
  expect(session.intake.faults).toEqual([]);
  await session.useFiles();
  expect(JSON.stringify(session.results.rules)).toBe(saved);
});

test('a parameter file of a year that is there already is refused in words, unless it says the same', async () => {
  const saved = JSON.stringify(session.results.rules);
  await session.give([new File([saved], 'samma.json')]);
  expect(session.intake.faults).toMatchObject([{ code: 'yearUnchanged', severity: 'warning' }]);
  expect(session.intake.reading?.years).toEqual([]);
  await session.give([new File([saved.replace('"2301"', '"2302"')], 'min.json')]);
  expect(session.intake.faults).toMatchObject([{ code: 'yearExists', place: { file: 'min.json' } }]);
});
