// Every value of a year file by its path, in the order of the source.
import { describe, expect, test } from 'vitest';
import { READINGS, type ReadingKey } from '../../src/model/types.ts';
import { assumed, parameterAt, parametersOf, sameValue, withValue } from '../../src/params/parameter.ts';
import { yearFile } from '../model/build.ts';
import { leavesOf } from './leaves.ts';

const file2026 = yearFile(2026);

describe.each([yearFile(2025), file2026])('the parameters of $year', (file) => {
  const parameters = parametersOf(file);

  test('are every value and every reading of the file, once', () => {
    const expected = [
      ...leavesOf(file).map(({ path, value }) => [path, value]),
      ...Object.entries(file.interpretations).map(([key, { value }]) => [`interpretations.${key}`, value]),
    ];
    const found = parameters.map(({ path, value }) => [path, value]);
    expect(new Set(found.map(([path]) => path)).size).toBe(found.length);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('are found by their paths as they are listed', () => {
    for (const parameter of parameters) expect(parameterAt(file, parameter.path)).toEqual(parameter);
  });

  test('set to what they are leave the file as it is', () => {
    for (const { path, value } of parameters) expect(withValue(file, path, value), path).toEqual(file);
  });

  test('set to something else change one value and nothing else', () => {
    for (const { path } of parameters) {
      const after = parametersOf(withValue(file, path, '7'));
      expect(after, path).toEqual(
        parameters.map((one) => (one.path === path ? { ...one, value: '7' } : one)),
      );
    }
  });

  test('come in the order of the chapters, the interpretations last', () => {
    const sections = (readings: boolean): string[] => [
      ...new Set(
        parameters.filter(({ unit }) => (unit === 'reading') === readings).map(({ section }) => section),
      ),
    ];
    expect(sections(false)).toEqual([
      ...['5', '5.1', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.5'],
      ...['5.2.1', '5.2.2', '5.2.5', '5.2.6'],
      ...['5.3.1', '5.3.2', '5.3.3', '5.3.5', '5.3.7', '5.3.8', '5.3.9', '5.3.10'],
      ...['Bilaga 2', 'Bilaga 4', '6 § räntelagen', 'Värmland', 'Värmland bilaga 1'],
    ]);
    expect(sections(true)).toEqual([
      ...['5', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.5', '5.3', '5.3.1', 'Bilaga 4'],
    ]);
    const first = parameters.findIndex(({ unit }) => unit === 'reading');
    expect(parameters.slice(first).every(({ group }) => group === 'interpretations')).toBe(true);
  });

  test('of a section come as the file has them', () => {
    const paths = parameters.filter(({ section }) => section === '5.1.1').map(({ path }) => path);
    expect([paths[0], paths[1], paths[21], paths[22], paths[23]]).toEqual([
      'listing.base',
      'listing.weights.0-4',
      'listing.weights.100+',
      'published.listing',
      'interpretations.funding.listing',
    ]);
  });
});

describe('a parameter', () => {
  test('of several values tells which, and where it comes from', () => {
    expect(parameterAt(file2026, 'listing.weights.80-84')).toEqual({
      path: 'listing.weights.80-84',
      group: 'listing',
      key: 'weights',
      sub: '80-84',
      value: '2.21',
      unit: 'vikt',
      section: '5.1.1',
      from: '2026-01-01',
      status: 'proposal',
      min: '0',
      max: '10',
      options: null,
    });
  });

  test('that nobody has stated has no value, and may have a note', () => {
    expect(parameterAt(file2026, 'cni.givenMean')).toMatchObject({
      value: null,
      sub: null,
      note: file2026.cni.givenMean.note,
    });
  });

  test('that is a reading has readings to choose from, the default first, and no bounds', () => {
    expect(parameterAt(file2026, 'interpretations.external.supplementBase')).toEqual({
      path: 'interpretations.external.supplementBase',
      group: 'interpretations',
      key: 'external.supplementBase',
      sub: null,
      value: 'withoutMedication',
      unit: 'reading',
      section: '5',
      from: null,
      status: 'assumed',
      min: null,
      max: null,
      options: ['withoutMedication', 'listing', 'all'],
    });
    for (const key of Object.keys(READINGS) as ReadingKey[])
      expect(parameterAt(file2026, `interpretations.${key}`)?.options).toEqual(READINGS[key]);
  });

  test.each([
    ['the file’s, where they are narrower', { min: '10', max: '20' }, { min: '10', max: '20' }],
    ['those of all counting, where the file’s are wider', { min: '-5', max: '100' }, { min: '0', max: '99' }],
    ['the narrower at each end', { min: '5.50', max: '99.01' }, { min: '5.50', max: '99' }],
    ['those of all counting, where the file’s are no numbers to count with', { min: '1e3', max: '' }, {}],
  ])('has the bounds that hold: %s', (_, own, expected) => {
    const { sparsity } = file2026;
    const file = { ...file2026, sparsity: { ...sparsity, share: { ...sparsity.share, ...own } } };
    expect(parameterAt(file, 'sparsity.share')).toMatchObject({ min: '0', max: '99', ...expected });
  });

  test.each([
    'listing',
    'listing.weights',
    'listing.weights.105+',
    'listing.base.value',
    'listing.base.unit',
    'interpretations',
    'interpretations.rehab',
    'source.title',
    'year',
    'status',
    '',
    '.',
    '__proto__',
    '__proto__.polluted',
    'constructor.name',
    'listing.constructor',
    'listing.weights.__proto__',
  ])('is not found at “%s”, and cannot be set there', (path) => {
    expect(parameterAt(file2026, path)).toBeNull();
    expect(() => withValue(file2026, path, '1')).toThrow(`No such parameter: ${path}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is set in a copy', () => {
    const before = structuredClone(file2026);
    const after = withValue(file2026, 'listing.weights.80-84', '2.40');
    expect(after.listing.weights.values['80-84']).toBe('2.40');
    expect(file2026).toEqual(before);
    expect(after.medication).toBe(file2026.medication);
  });

  test('is assumed with all that it belongs together with, and with nothing else', () => {
    const after = assumed(file2026, 'listing.weights.80-84');
    const differing = parametersOf(after).filter(
      ({ path, status }) => status !== parameterAt(file2026, path)?.status,
    );
    expect(new Set(differing.map(({ key }) => key))).toEqual(new Set(['weights']));
    expect(differing).toHaveLength(21);
  });
});

test.each([
  ['2.4', '2.40', true],
  ['2', '2.00', true],
  ['0', '-0', true],
  ['12.34567', '12.34567', true],
  ['2.4', '2.41', false],
  ['0.00001', '0.00002', false],
  ['10', '1', false],
  [null, null, true],
  [null, '0', false],
  ['0', null, false],
  ['mean', 'mean', true],
  ['mean', 'given', false],
  ['mean', '0', false],
  ['', '0', false],
])('%s and %s are the same value: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});
