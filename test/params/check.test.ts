// A parameter file is refused for anything that is wrong with it, by path and value.
import { describe, expect, test } from 'vitest';
import file2025 from '../../data/params/2025.json';
import file2026 from '../../data/params/2026.json';
import type { Fault } from '../../src/model/fault.ts';
import { AGE_CLASSES, READINGS } from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { FORMAT, FORMAT_VERSION } from '../../src/params/schema.ts';
import { leavesOf } from './leaves.ts';

type Fields = Record<string, unknown>;

test.each([file2025, file2026])('the file of $year that ships is sound', (file) => {
  const checked = checkYearFile(file);
  expect(checked.faults).toEqual([]);
  expect(checked.file).toEqual(file);
  expect(file).toMatchObject({ format: FORMAT, version: FORMAT_VERSION });
});

describe('a file with one fault is refused, by path and value', () => {
  test.each<[name: string, path: string, change: (at: Fields, key: string) => void, fault: Partial<Fault>]>([
    [
      'an unknown key at the top',
      'dentalCare',
      (at, key) => (at[key] = { value: '1' }),
      { code: 'parameterUnknown', path: 'dentalCare' },
    ],
    [
      'an unknown key in an entry',
      'listing.base.amount',
      (at, key) => (at[key] = '1'),
      { code: 'parameterUnknown', path: 'listing.base.amount' },
    ],
    [
      'an age class that there is not',
      'listing.weights.values.105+',
      (at, key) => (at[key] = '1'),
      { code: 'parameterUnknown', path: 'listing.weights.values.105+' },
    ],
    ['a missing section', 'rehab', drop, { code: 'parameterMissing', path: 'rehab' }],
    ['a missing value', 'rehab.amount.value', drop, { code: 'parameterMissing', path: 'rehab.amount.value' }],
    ['a missing citation', 'cni.average.section', drop, { code: 'parameterMissing' }],
    ['a missing date', 'cni.average.from', drop, { code: 'parameterMissing', path: 'cni.average.from' }],
    ['a missing status', 'external.vat.status', drop, { code: 'parameterMissing' }],
    [
      'a missing class',
      'medication.weights.values.100+',
      drop,
      { code: 'parameterMissing', path: 'medication.weights.values.100+' },
    ],
    ['a missing group of CNI', 'cni.weights.values.movedIn', drop, { code: 'parameterMissing' }],
    ['a missing tertial', 'medication.base.values.tertial3', drop, { code: 'parameterMissing' }],
    ['a missing reading', 'interpretations.rehab.ages', drop, { code: 'parameterMissing' }],
    [
      'a number instead of text',
      'listing.base.value',
      put(2301),
      { code: 'parameterType', path: 'listing.base.value', value: '2301' },
    ],
    [
      'nothing instead of a value',
      'listing.base.value',
      put(null),
      { code: 'parameterType', path: 'listing.base.value', value: 'null' },
    ],
    ['a decimal comma', 'listing.base.value', put('2301,5'), { code: 'parameterType', value: '"2301,5"' }],
    ['a thousands space', 'listing.base.value', put('2 301'), { code: 'parameterType', value: '"2 301"' }],
    ['an exponent', 'listing.base.value', put('2e3'), { code: 'parameterType', value: '"2e3"' }],
    ['no digits', 'listing.base.value', put(''), { code: 'parameterType', value: '""' }],
    ['another unit of measure', 'listing.base.unit', put('tkr'), { code: 'parameterType', value: '"tkr"' }],
    ['a year as text', 'year', put('2026'), { code: 'parameterType', path: 'year', value: '"2026"' }],
    ['half a year', 'year', put(2026.5), { code: 'parameterType', path: 'year', value: '2026.5' }],
    ['a year long gone', 'year', put(1999), { code: 'parameterType', path: 'year', value: '1999' }],
    ['another format', 'format', put('csv'), { code: 'parameterType', path: 'format', value: '"csv"' }],
    ['a later version', 'version', put(2), { code: 'parameterType', path: 'version', value: '2' }],
    ['a date that is none', 'rehab.amount.from', put('2026-13-01'), { code: 'parameterType' }],
    ['a status that is none', 'rehab.amount.status', put('maybe'), { code: 'parameterType' }],
    ['a section of another chapter', 'rehab.amount.section', put('7.1'), { code: 'parameterType' }],
    ['a list instead of an entry', 'rehab.amount', put([]), { code: 'parameterMissing' }],
    [
      'a reading that there is not',
      'interpretations.rehab.ages.value',
      put('guess'),
      { code: 'parameterType', path: 'interpretations.rehab.ages.value', value: '"guess"' },
    ],
    [
      'more decimals of a krona than öre',
      'listing.base.value',
      put('2301.505'),
      { code: 'parameterPlaces', path: 'listing.base', value: '2301.505', places: 2 },
    ],
    [
      'more decimals of a weight than two',
      'listing.weights.values.0-4',
      put('1.165'),
      { code: 'parameterPlaces', path: 'listing.weights.0-4', value: '1.165', places: 2 },
    ],
    [
      'more decimals of an index than four',
      'cni.scbReference.value',
      put('2.47611'),
      { code: 'parameterPlaces', path: 'cni.scbReference', places: 4 },
    ],
    [
      'half an inhabitant',
      'sparsity.sizeTo.values.tier1',
      put('2000.5'),
      { code: 'parameterPlaces', path: 'sparsity.sizeTo.tier1', places: 0 },
    ],
    [
      'half a year of age',
      'rehab.toAge.value',
      put('67.5'),
      { code: 'parameterPlaces', path: 'rehab.toAge', places: 0 },
    ],
    [
      'more than the bounds allow',
      'sparsity.share.value',
      put('50.01'),
      { code: 'parameterBounds', path: 'sparsity.share', value: '50.01', min: '0', max: '50' },
    ],
    [
      'less than the bounds allow',
      'listing.weights.values.5-9',
      put('-0.01'),
      { code: 'parameterBounds', path: 'listing.weights.5-9', value: '-0.01', min: '0', max: '10' },
    ],
    [
      'a given mean out of bounds',
      'cni.givenMean.value',
      put('0'),
      { code: 'parameterBounds', path: 'cni.givenMean', value: '0', min: '0.1', max: '10' },
    ],
    [
      'bounds that shut the value out',
      'rehab.amount.max',
      put('100'),
      { code: 'parameterBounds', path: 'rehab.amount', value: '106', max: '100' },
    ],
    [
      'distance bands out of order',
      'sparsity.distanceFrom.values.band3',
      put('30'),
      { code: 'parameterOrder', path: 'sparsity.distanceFrom', value: '0 · 30 · 30 · 100 · 150' },
    ],
    [
      'ends of distance bands out of order',
      'sparsity.distanceTo.values.band4',
      put('98'),
      { code: 'parameterOrder', path: 'sparsity.distanceTo', value: '29 · 69 · 99 · 98' },
    ],
    [
      'size brackets out of order',
      'sparsity.sizeFrom.values.tier3',
      put('2000'),
      { code: 'parameterOrder', path: 'sparsity.sizeFrom', value: '0 · 2001 · 2000' },
    ],
    [
      'ends of size brackets out of order',
      'sparsity.sizeTo.values.tier1',
      put('10000'),
      { code: 'parameterOrder', path: 'sparsity.sizeTo', value: '10000 · 4000' },
    ],
    [
      'ages out of order',
      'rehab.fromAge.value',
      put('67'),
      { code: 'parameterOrder', path: 'rehab.fromAge, rehab.toAge', value: '67 · 67' },
    ],
    [
      'a day that ends before it begins',
      'servicePurchase.dayTo.value',
      put('7'),
      {
        code: 'parameterOrder',
        path: 'servicePurchase.dayFrom, servicePurchase.dayTo',
        value: '8 · 7',
      },
    ],
  ])('%s', (_, path, change, fault) => {
    const file: Fields = structuredClone(file2026);
    const { at, key } = find(file, path);
    change(at, key);
    const checked = checkYearFile(file);
    expect(checked.file).toBeNull();
    expect(checked.faults).toContainEqual(expect.objectContaining({ severity: 'error', ...fault }));
  });
});

test.each([
  ['sparsity.share', '100', '0', '99'],
  ['sparsity.share', '-1', '0', '99'],
  ['listing.base', '-5', '0', '1000000'],
  ['listing.base', '90000000', '0', '1000000'],
  ['cni.scbReference', '0', '0.01', '100'],
  ['internDoctors.share', '101', '0', '100'],
  ['servicePurchase.indexFrom', '1', '2000', '2100'],
])('no bounds of a file’s own let %s be %s', (path, value, min, max) => {
  const file: Fields = structuredClone(file2026);
  for (const [key, text] of Object.entries({ value, min: '-99999999', max: '99999999' })) {
    const { at } = find(file, `${path}.${key}`);
    at[key] = text;
  }
  expect(checkYearFile(file).faults).toEqual([
    { code: 'parameterBounds', severity: 'error', path, value, min, max },
  ]);
});

test('bands are in the order of their numbers, not of their first digits', () => {
  const file: Fields = structuredClone(file2026);
  const { at, key } = find(file, 'sparsity.distanceFrom.values.band2');
  at[key] = '9';
  expect(checkYearFile(file).faults).toEqual([]);
});

test('the bounds themselves are allowed', () => {
  for (const bound of ['0', '50']) {
    const file: Fields = structuredClone(file2026);
    const { at, key } = find(file, 'sparsity.share.value');
    at[key] = bound;
    expect(checkYearFile(file).faults).toEqual([]);
  }
});

test('the order of the keys in a file means nothing', () => {
  const backwards = (node: unknown): unknown =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(
          Object.entries(node)
            .reverse()
            .map(([key, child]) => [key, backwards(child)]),
        )
      : node;
  expect(checkYearFile(backwards(file2026)).faults).toEqual([]);
});

test('many faults are told at once', () => {
  const file: Fields = structuredClone(file2026);
  for (const path of ['listing.base.value', 'cni.average.value', 'rehab.amount.value']) {
    const { at, key } = find(file, path);
    at[key] = '1000000';
  }
  const { faults } = checkYearFile(file);
  expect(faults.map((fault) => 'path' in fault && fault.path)).toEqual([
    'listing.base',
    'cni.average',
    'rehab.amount',
  ]);
});

test.each([[null], [undefined], ['2026'], [2026], [[]], [{}]])('%j is no parameter file', (json) => {
  const { file, faults } = checkYearFile(json);
  expect(file).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
});

describe.each([file2025, file2026])('each value of $year', (file) => {
  test('is missed where it is missing', () => {
    for (const { path } of leavesOf(file)) {
      const copy: Fields = structuredClone(file);
      const { at, key } = find(copy, inFile(file, path));
      drop(at, key);
      expect(checkYearFile(copy).faults, path).toContainEqual(
        expect.objectContaining({ code: 'parameterMissing', path: inFile(file, path) }),
      );
    }
  });
});

test('the file has a reading for each thing the source leaves open, and every class', () => {
  expect(Object.keys(file2026.interpretations)).toEqual(Object.keys(READINGS));
  expect(Object.keys(file2026.listing.weights.values)).toHaveLength(AGE_CLASSES.length);
});

/** Where a leaf stands in the file: its path with `value` or `values`. */
function inFile(file: object, path: string): string {
  const parts = path.split('.');
  const { at, key } = find(file as Fields, path);
  return 'values' in at && !(key in at) ? [...parts.slice(0, -1), 'values', key].join('.') : `${path}.value`;
}

/** The object that holds the last key of a path. Keys of interpretations have points of their own. */
function find(file: Fields, path: string): { at: Fields; key: string } {
  let [at, rest] = [file, path];
  for (;;) {
    const own = Object.keys(at).find((key) => rest.startsWith(`${key}.`));
    const child = own === undefined ? undefined : at[own];
    if (own === undefined || typeof child !== 'object' || child === null) return { at, key: rest };
    rest = rest.slice(own.length + 1);
    at = child as Fields;
  }
}

function put(value: unknown): (at: Fields, key: string) => void {
  return (at, key) => {
    at[key] = value;
  };
}

function drop(at: Fields, key: string): void {
  Reflect.deleteProperty(at, key);
}
