// The units of one list date, put together with what is known of them.
import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../src/model/points.ts';
import { readAt, readFor, regionOf } from '../../src/model/region.ts';
import { AGE_CLASSES, type Dataset } from '../../src/model/types.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';

const RULES = rulesWith(2026);
const PERSONS = { persons: { '30-34': 7 } } as const;

/** A list whose units file lacks some of its units, or has others. */
function without(units: RegionSpec, ...lacking: readonly string[]): Dataset {
  const dataset = datasetOf(units);
  return { ...dataset, units: dataset.units.filter(({ id }) => !lacking.includes(id)) };
}

test('units stand in the order of their ids, with their persons row by row', () => {
  const { members, persons, listed, faults } = regionOf(
    datasetOf({
      C: PERSONS,
      A: { persons: { '0-4': 1, '100+': 2 } },
      B: { persons: { '0-4': -1, '5-9': 3 } },
    }),
    '2026',
  );
  expect(members.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  expect([...listed]).toEqual([3, NaN, 7]);
  const width = AGE_CLASSES.length;
  expect([...persons]).toEqual([
    ...Array<number>(width).fill(0).with(0, 1).with(20, 2),
    ...Array<number>(width).fill(NaN),
    ...Array<number>(width).fill(0).with(6, 7),
  ]);
  expect(faults).toEqual([{ code: 'badCount', severity: 'error', unitId: 'B', ageClass: '0-4', count: -1 }]);
});

test('a list that ends before its last age class is told of, and has nobody known', () => {
  const dataset = datasetOf({ A: PERSONS });
  const lists = dataset.lists.map((list) => ({
    ...list,
    units: list.units.map((unit) => ({ ...unit, classes: unit.classes.slice(0, 20) })),
  }));
  const { listed, faults } = regionOf({ ...dataset, lists }, '2026');
  expect([...listed]).toEqual([NaN]);
  expect(faults).toEqual([
    { code: 'badCount', severity: 'error', unitId: 'A', ageClass: '100+', count: NaN },
  ]);
});

describe('what is told of a list', () => {
  test.each<[string, Dataset, object]>([
    [
      'a unit that the units file lacks',
      without({ A: PERSONS, B: PERSONS }, 'B'),
      { code: 'unknownUnit', severity: 'error', unitId: 'B' },
    ],
    [
      'a unit with nobody on its list',
      datasetOf({ A: PERSONS, B: {} }),
      { code: 'emptyList', severity: 'warning', unitId: 'B' },
    ],
    [
      'a unit that is not on it',
      { ...datasetOf({ A: PERSONS, B: PERSONS }), lists: datasetOf({ A: PERSONS }).lists },
      { code: 'unitWithoutList', severity: 'warning', unitId: 'B' },
    ],
    [
      'that it holds nobody',
      { ...datasetOf({}), lists: [{ period: '2026', units: [] }] },
      { code: 'emptyPeriod', severity: 'error' },
    ],
  ])('is %s', (_, dataset, fault) => {
    expect(regionOf(dataset, '2026').faults).toEqual([{ ...fault, period: '2026' }]);
  });

  test('is nothing where all is known', () => {
    expect(regionOf(datasetOf({ A: PERSONS }), '2026').faults).toEqual([]);
  });
});

describe('where something was read', () => {
  const [list] = datasetOf({ A: PERSONS }).lists[0]!.units;
  const origins = { file: 'listning.csv', rows: AGE_CLASSES.map((_, index) => [20 - index, 100]) };

  test('is told with each row once, in their order', () => {
    expect(readAt({ ...list!, origins }, 0, 11, 19)).toEqual({
      origin: { file: 'listning.csv', rows: [1, 9, 20, 100] },
    });
  });

  test('is told of those classes alone that have a row', () => {
    const few = { file: 'listning.csv', rows: [[2], [3]] };
    expect(readAt({ ...list!, origins: few }, 1, 5)).toEqual({ origin: { file: 'listning.csv', rows: [3] } });
  });

  test('is not told where no file holds it', () => {
    expect(readAt(list!, 0)).toEqual({});
    const [known, unknown] = regionOf(without({ A: PERSONS, B: PERSONS }, 'B'), '2026').members;
    expect([readFor(known!), readFor(unknown!)]).toEqual([{}, {}]);
    const origin = { file: 'enheter.csv', rows: [2] };
    expect(readFor({ ...known!, unit: { ...known!.unit!, origin } })).toEqual({ origin });
  });
});

test.each<[string, RegionSpec, boolean]>([
  ['in town alone', { A: PERSONS, B: PERSONS }, true],
  ['far from it', { A: PERSONS, B: { ...PERSONS, km: 40 } }, false],
  ['at a distance that nobody knows', { A: PERSONS, B: { ...PERSONS, km: null } }, false],
  ['nowhere', {}, false],
])('that a region %s has no points of sparsity is told: %o, %s', (_, units, told) => {
  const { faults } = pointsOf(regionOf(datasetOf(units), '2026'), RULES);
  expect(faults.filter(({ code }) => code === 'noSparsityPoints')).toEqual(
    told ? [{ code: 'noSparsityPoints', severity: 'error' }] : [],
  );
});
