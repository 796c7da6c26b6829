// In what the data of two lists differ.
import { expect, test } from 'vitest';
import { changedData, paired } from '../../src/model/pairing.ts';
import { regionOf } from '../../src/model/region.ts';
import type { Dataset, Unit } from '../../src/model/types.ts';
import { datasetOf, type RegionSpec, type UnitSpec } from './build.ts';

const UNIT: UnitSpec = {
  km: 40,
  ages: { 1: 10, 82: 30 },
  homes: [
    [10, 4],
    [50, 8],
  ],
};
const B: RegionSpec = { B: { persons: { '0-4': 5 } } };

const between = (a: Dataset, b: Dataset): string[] =>
  [...changedData(paired([regionOf(a, '2026'), regionOf(b, '2026')]))].sort();
const region = (unit: UnitSpec): Dataset => datasetOf({ A: unit, ...B });
const stating = (some: Partial<Unit>): Dataset => {
  const dataset = region(UNIT);
  return { ...dataset, units: dataset.units.map((unit) => (unit.id === 'A' ? { ...unit, ...some } : unit)) };
};
const NUMBERS = ['others', 'ownNumber'];

test.each<[string, Dataset, readonly string[]]>([
  ['nothing', region(UNIT), []],
  [
    'its number, with the same mix and homes',
    region({
      ...UNIT,
      ages: { 1: 20, 82: 60 },
      homes: [
        [10, 8],
        [50, 16],
      ],
    }),
    NUMBERS,
  ],
  ['its mix', region({ ...UNIT, ages: { 1: 9, 82: 31 } }), ['others', 'ownMix']],
  ['ages within a class', region({ ...UNIT, ages: { 2: 10, 82: 30 } }), ['others', 'ownMix']],
  [
    'whether single ages are known',
    region({ km: 40, homes: UNIT.homes!, persons: { '0-4': 10, '80-84': 30 } }),
    ['others', 'ownMix'],
  ],
  ['its CNI', stating({ cni: 9_000 }), ['cniData']],
  ['the seven counts', region({ ...UNIT, counts: { underFive: 7 } }), ['cniData']],
  ['who runs it', region({ ...UNIT, external: true }), ['place']],
  ['its distance', region({ ...UNIT, km: 50 }), ['place']],
  [
    'a home more',
    region({
      ...UNIT,
      homes: [
        [10, 4],
        [50, 8],
        [90, 1],
      ],
    }),
    ['place'],
  ],
  ['a home less', region({ ...UNIT, homes: [[10, 4]] }), ['place']],
  [
    'where a home is',
    region({
      ...UNIT,
      homes: [
        [10, 4],
        [60, 8],
      ],
    }),
    ['place'],
  ],
  [
    'how many live there',
    region({
      ...UNIT,
      homes: [
        [10, 5],
        [50, 7],
      ],
    }),
    ['place'],
  ],
  ['that it is gone', datasetOf(B), NUMBERS],
])('two lists may differ in %s', (_, after, expected) => {
  expect(between(region(UNIT), after)).toEqual(expected);
  expect(between(after, region(UNIT))).toEqual(expected);
});

test('a unit alone has no others', () => {
  expect(between(datasetOf({ A: UNIT }), datasetOf({ A: { ...UNIT, ages: { 1: 9, 82: 31 } } }))).toEqual([
    'ownMix',
  ]);
});

test('a unit that the units file lacks differs from one that it has, and not from itself', () => {
  const known = region(UNIT);
  const unknown = { ...known, units: known.units.slice(1) };
  expect(between(known, unknown)).toEqual(['cniData', 'place']);
  expect(between(unknown, known)).toEqual(['cniData', 'place']);
  expect(between(unknown, unknown)).toEqual([]);
});

test('units of both sides stand in the order of their ids', () => {
  const { ids, members } = paired([
    regionOf(datasetOf({ C: UNIT, B: UNIT }), '2026'),
    regionOf(datasetOf({ A: UNIT, C: UNIT }), '2026'),
  ]);
  expect(ids).toEqual(['A', 'B', 'C']);
  expect(members.map((side) => side.map((member) => member?.id ?? null))).toEqual([
    [null, 'B', 'C'],
    ['A', null, 'C'],
  ]);
});
