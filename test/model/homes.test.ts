// Where the listed live: stated homes, and the rest at their unit.
import { describe, expect, test } from 'vitest';
import { homesOf, restAt } from '../../src/model/homes.ts';
import { regionOf, type Member } from '../../src/model/region.ts';
import { datasetOf, type UnitSpec } from './build.ts';

const memberOf = (spec: UnitSpec): Member => regionOf(datasetOf({ A: spec }), '2026').members[0]!;
const TEN = { '40-44': 10 };

describe('persons without a stated home', () => {
  test.each<[string, UnitSpec, unknown]>([
    [
      'live at the unit',
      {
        km: 40,
        persons: TEN,
        homes: [
          [80, 3],
          [120, 2],
        ],
      },
      5,
    ],
    [
      'are none where all are stated, whatever the unit’s distance',
      { km: null, persons: TEN, homes: [[80, 10]] },
      0,
    ],
    [
      'have no distance where the unit has none',
      { km: null, persons: TEN, homes: [[80, 3]] },
      { code: 'unitWithoutDistance', severity: 'error', unitId: 'A', persons: 7 },
    ],
    [
      'cannot be fewer than none',
      { km: 40, persons: TEN, homes: [[80, 11]] },
      { code: 'residenceExceedsList', severity: 'error', unitId: 'A', residence: 11, listed: 10 },
    ],
    ['are unknown where the list is, which is told elsewhere', { km: 40, persons: { '40-44': -1 } }, null],
    ['and so without a distance', { km: null, persons: { '40-44': -1 } }, null],
  ])('%s', (_, spec, rest) => {
    expect(restAt(memberOf(spec), true)).toEqual(rest);
  });

  test('are all where homes do not count', () => {
    expect(restAt(memberOf({ km: 40, persons: TEN, homes: [[80, 11]] }), false)).toBe(10);
  });

  test('of a unit that the units data lack have no distance, which is told elsewhere', () => {
    expect(restAt({ ...memberOf({ persons: TEN }), unit: null }, true)).toBeNull();
  });
});

test('the homes of a region stand one after the other, the stated ones first', () => {
  const { members } = regionOf(
    datasetOf({
      A: {
        km: 40,
        persons: TEN,
        homes: [
          [80, 3],
          [120, 2],
        ],
      },
      B: { km: null, persons: TEN },
      C: { km: 10, persons: TEN, homes: [[20, 10]] },
      D: { km: 55, persons: TEN },
    }),
    '2026',
  );
  const { first, km, persons, listed, barred } = homesOf(members, true);
  expect([...first]).toEqual([0, 3, 3, 4, 5]);
  expect([...km]).toEqual([80, 120, 40, 20, 55]);
  expect([...persons]).toEqual([3, 2, 5, 10, 10]);
  expect([...listed]).toEqual([10, 10, 10, 10]);
  expect([...barred.keys()]).toEqual([1]);
});
