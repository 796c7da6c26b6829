import { expect, it, vi } from 'vitest';
import { decompose } from '../../src/model/decompose.ts';
import { createApi } from '../../src/worker/api.ts';
import { rulesWith } from '../model/build.ts';

const api = createApi();
const dataset = api.sample();
api.use(dataset);

const side = (year: number, period = String(year)) => ({ year, scenario: null, period });
const silent = (): void => undefined;

it('divides the change between two named sides on the data in use', async () => {
  expect(await api.decompose(side(2025), side(2026, '2025'), silent)).toEqual(
    decompose(
      { dataset, rules: rulesWith(2025), period: '2025' },
      { dataset, rules: rulesWith(2026), period: '2025' },
    ),
  );
});

it('tells of each of the units where they are few, and begins before the first', async () => {
  const progress = vi.fn();
  await api.decompose(side(2025), side(2026), progress);
  expect(progress.mock.calls[0]).toEqual([0, 1]);
  expect(progress.mock.calls.slice(1)).toEqual(
    dataset.units.map((_, index) => [index + 1, dataset.units.length]),
  );
});

it('tells at most a hundred times where they are many, and of the last', async () => {
  const many = createApi();
  const copies = [...Array(8).keys()].map((copy) => (id: string) => `${id}-${copy}`);
  many.use({
    ...dataset,
    activities: [],
    units: copies.flatMap((name) => dataset.units.map((unit) => ({ ...unit, id: name(unit.id) }))),
    lists: dataset.lists.map((list) => ({
      ...list,
      units: copies.flatMap((name) => list.units.map((unit) => ({ ...unit, unitId: name(unit.unitId) }))),
    })),
  });
  const progress = vi.fn();
  await many.decompose(side(2025), side(2026), progress);
  expect(progress.mock.calls.length).toBeLessThanOrEqual(101);
  expect(progress.mock.calls.at(-1)).toEqual([8 * dataset.units.length, 8 * dataset.units.length]);
});

it('answers with the fault of a side that cannot be computed', async () => {
  expect(await api.decompose(side(2031), side(2026), silent)).toMatchObject({
    code: 'noSuchYear',
    year: 2031,
  });
  expect(await api.decompose(side(2025), side(2026, '2019'), silent)).toMatchObject({
    ...{ code: 'noSuchPeriod', period: '2019' },
  });
});
