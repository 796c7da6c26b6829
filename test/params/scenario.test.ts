// A scenario changes what it says it changes, and nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { differences } from '../../src/params/differences.ts';
import { parameterAt, parametersOf, sameValue, type Parameter } from '../../src/params/parameter.ts';
import {
  changed,
  changedAll,
  copyOf,
  faultOf,
  reset,
  scenarioYear,
  withRationale,
  type Scenario,
} from '../../src/params/scenario.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { yearFile } from '../model/build.ts';
import { scenarioOf, someValues } from './changes.ts';

const base = yearFile(2026);
const OLD = 'listing.weights.80-84';

function yearOf(scenario: Scenario): YearFile {
  const { file, faults } = scenarioYear(base, scenario);
  if (!file) throw new Error(JSON.stringify(faults));
  return file;
}

describe('the year of a scenario', () => {
  test('is that of its base where nothing is changed', () => {
    expect(scenarioYear(base, scenarioOf(base))).toEqual({ file: base, faults: [] });
  });

  test('has the changed value, assumed with its whole table, in an assumed file', () => {
    const file = yearOf(changed(scenarioOf(base), base, OLD, '2.40'));
    expect(file.listing.weights.values).toEqual({ ...base.listing.weights.values, '80-84': '2.40' });
    expect(file.listing.weights).toMatchObject({ status: 'assumed', from: '2026-01-01' });
    expect(file.status).toBe('assumed');
    expect(file.listing.base.status).toBe('proposal');
    expect(file.year).toBe(2026);
  });

  test('has the changed reading', () => {
    const file = yearOf(changed(scenarioOf(base), base, 'interpretations.cni.reference', 'given'));
    expect(file.interpretations['cni.reference'].value).toBe('given');
  });

  test('is not assumed for a change to what the base says already', () => {
    const scenario = scenarioOf(base, [{ path: 'listing.weights.75-79', value: '1.8', rationale: '' }]);
    expect(yearOf(scenario)).toEqual(base);
  });

  test('is none where a change is of something that the year does not have, and each such change is told', () => {
    const scenario = scenarioOf(base, [
      { path: 'listing.bas', value: '1', rationale: '' },
      { path: OLD, value: '2.40', rationale: '' },
      { path: '__proto__.polluted', value: '1', rationale: '' },
    ]);
    expect(scenarioYear(base, scenario)).toEqual({
      file: null,
      faults: [
        { code: 'changeUnknown', severity: 'error', path: 'listing.bas', year: 2026 },
        { code: 'changeUnknown', severity: 'error', path: '__proto__.polluted', year: 2026 },
      ],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is none where values cannot be, and each of them is told by the path of its parameter', () => {
    const scenario = scenarioOf(base, [
      { path: OLD, value: '2,4', rationale: '' },
      { path: 'listing.base', value: null, rationale: '' },
    ]);
    const { file, faults } = scenarioYear(base, scenario);
    expect(file).toBeNull();
    expect(faults).toEqual([
      { code: 'parameterType', severity: 'error', path: 'listing.base', value: 'null' },
      { code: 'parameterType', severity: 'error', path: OLD, value: '"2,4"' },
    ]);
  });

  test('is none of another base year than the scenario’s', () => {
    expect(scenarioYear(yearFile(2025), scenarioOf(base))).toEqual({
      file: null,
      faults: [{ code: 'noSuchYear', severity: 'error', year: 2026, years: [2025] }],
    });
  });
});

describe.each([base, yearFile(2025)])('whatever is changed within bounds in $year', (from) => {
  test('changes in the scenario’s year, and nothing else does', () => {
    fc.assert(
      fc.property(someValues(from), (values) => {
        const { file, faults } = scenarioYear(from, changedAll(scenarioOf(from), from, values));
        expect(faults).toEqual([]);
        const found = new Map(parametersOf(file!).map(({ path, value }) => [path, value]));
        for (const { path, value } of parametersOf(from))
          expect(sameValue(found.get(path) ?? null, values[path] ?? value), path).toBe(true);
        expect(checkYearFile(file)).toEqual({ file, faults: [] });
      }),
      { numRuns: 40 },
    );
  });

  test('is exactly what differs', () => {
    fc.assert(
      fc.property(someValues(from), (values) => {
        const scenario = changedAll(scenarioOf(from), from, values);
        const found = differences(from, scenarioYear(from, scenario).file!);
        const other = Object.entries(values).filter(
          ([path, value]) => !sameValue(value, parameterAt(from, path)!.value),
        );
        expect(new Map(found.map(({ path, b }) => [path, b]))).toEqual(new Map(other));
        expect(scenario.changes.map(({ path }) => path).sort()).toEqual(other.map(([path]) => path).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('is gone when all is reset, in any way', () => {
    fc.assert(
      fc.property(someValues(from), (values) => {
        const scenario = changedAll(scenarioOf(from), from, values);
        const one = Object.keys(values).reduce(reset, scenario);
        const own = Object.fromEntries(
          Object.keys(values).map((path) => [path, parameterAt(from, path)!.value]),
        );
        expect(one).toEqual(scenarioOf(from));
        expect(changedAll(scenario, from, own)).toEqual(scenarioOf(from));
        expect(scenarioYear(from, one).file).toEqual(from);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a change', () => {
  const scenario = changed(
    changed(scenarioOf(base), base, OLD, '2.40', 'De äldsta söker oftare.'),
    base,
    'listing.base',
    '2290',
  );

  test('keeps its place and its rationale when its value is set again', () => {
    expect(changed(scenario, base, OLD, '2.45').changes).toEqual([
      { path: OLD, value: '2.45', rationale: 'De äldsta söker oftare.' },
      { path: 'listing.base', value: '2290', rationale: '' },
    ]);
  });

  test('takes the rationale that comes with the value, even an empty one', () => {
    expect(changed(scenario, base, OLD, '2.45', 'Nytt skäl.').changes[0]?.rationale).toBe('Nytt skäl.');
    expect(changed(scenario, base, OLD, '2.45', '').changes[0]?.rationale).toBe('');
  });

  test.each(['2.21', '2.210'])('is gone when its value is set to the base’s: %s', (value) => {
    expect(changed(scenario, base, OLD, value).changes.map(({ path }) => path)).toEqual(['listing.base']);
  });

  test('to nothing is gone when the base has nothing', () => {
    const given = changed(scenarioOf(base), base, 'cni.givenMean', '1.05');
    expect(given.changes).toHaveLength(1);
    expect(changed(given, base, 'cni.givenMean', null).changes).toEqual([]);
  });

  test('gets a rationale by its path; what is not changed gets none', () => {
    expect(withRationale(scenario, 'listing.base', 'Potten hålls.').changes[1]).toEqual({
      path: 'listing.base',
      value: '2290',
      rationale: 'Potten hålls.',
    });
    expect(withRationale(scenario, 'cni.average', 'Skäl.')).toEqual(scenario);
    // As a file of it is read: without what turns the text beside it.
    expect(withRationale(scenario, OLD, 'A\u202eB').changes[0]?.rationale).toBe('AB');
  });

  test('is taken away alone', () => {
    expect(reset(scenario, OLD).changes.map(({ path }) => path)).toEqual(['listing.base']);
    expect(reset(scenario, 'cni.average')).toEqual(scenario);
  });

  test('of something that the base does not have is refused', () => {
    expect(() => changed(scenario, base, 'listing.bas', '1')).toThrow('No such parameter: listing.bas');
  });

  test('leaves the scenario it is made in as it was', () => {
    const before = structuredClone(scenario);
    changedAll(scenario, base, { [OLD]: '2.5', 'cni.average': '1500' });
    withRationale(scenario, OLD, 'x');
    reset(scenario, OLD);
    expect(scenario).toEqual(before);
  });
});

test('a copy has the same changes, and knows what it was copied from', () => {
  const scenario = changed(scenarioOf(base), base, OLD, '2.40', 'Skäl.');
  expect(copyOf(scenario, 's2', 'Kopia')).toEqual({ ...scenario, id: 's2', name: 'Kopia', parent: 's1' });
  expect(copyOf(copyOf(scenario, 's2', 'a'), 's3', 'b').parent).toBe('s2');
});

describe('a value', () => {
  test.each([
    [OLD, '2.40'],
    [OLD, '0'],
    [OLD, '10'],
    ['cni.givenMean', null],
    ['cni.givenMean', '1.0512'],
    ['sparsity.distanceFrom.band2', '25'],
    ['interpretations.ceilings', 'full'],
  ])('of %s can be %s', (path, value) => {
    expect(faultOf(base, path, value)).toBeNull();
  });

  test.each([
    [OLD, '2,4', { code: 'parameterType', value: '"2,4"' }],
    [OLD, '', { code: 'parameterType', value: '""' }],
    [OLD, null, { code: 'parameterType', value: 'null' }],
    [OLD, '2.405', { code: 'parameterPlaces', value: '2.405', places: 2 }],
    [OLD, '10.01', { code: 'parameterBounds', value: '10.01', min: '0', max: '10' }],
    [OLD, '-0.01', { code: 'parameterBounds', value: '-0.01', min: '0', max: '10' }],
    ['listing.base', '2 301', { code: 'parameterType', value: '"2 301"' }],
    ['interpretations.ceilings', 'half', { code: 'parameterType', value: '"half"' }],
    ['interpretations.ceilings', null, { code: 'parameterType', value: 'null' }],
    ['listing.bas', '1', { code: 'changeUnknown', year: 2026 }],
    ['constructor', '1', { code: 'changeUnknown', year: 2026 }],
  ])('of %s cannot be %s', (path, value, fault) => {
    expect(faultOf(base, path, value)).toEqual({ severity: 'error', path, ...fault });
  });

  test('of a band cannot pass the next one; the whole row is told', () => {
    expect(faultOf(base, 'sparsity.distanceFrom.band2', '70')).toEqual({
      code: 'parameterOrder',
      severity: 'error',
      path: 'sparsity.distanceFrom',
      value: '0 · 70 · 70 · 100 · 150',
    });
    const wider = yearOf(changed(scenarioOf(base), base, 'sparsity.distanceFrom.band3', '80'));
    expect(faultOf(wider, 'sparsity.distanceFrom.band2', '70')).toBeNull();
  });

  test('beyond the bounds that a parameter has is refused, and its bounds are allowed', () => {
    const bounded = parametersOf(base).filter(({ unit }) => unit !== 'reading');
    const faultsOf = (valueOf: (parameter: Parameter) => number): readonly Fault[] => {
      const values = bounded.map((one) => ({ path: one.path, value: `${valueOf(one)}`, rationale: '' }));
      return scenarioYear(base, scenarioOf(base, values)).faults;
    };
    // What must rise cannot all be at one end: that is another fault.
    const codes = (faults: readonly Fault[]): string[] => [...new Set(faults.map(({ code }) => code))];
    expect(codes(faultsOf(({ max }) => Number(max)))).toEqual(['parameterOrder']);
    expect(codes(faultsOf(({ min }) => Number(min)))).toEqual(['parameterOrder']);
    for (const beyond of [faultsOf(({ max }) => Number(max) + 1), faultsOf(({ min }) => Number(min) - 1)]) {
      const told = beyond.flatMap((fault) => (fault.code === 'parameterBounds' ? [fault.path] : []));
      expect(told.sort()).toEqual(bounded.map(({ path }) => path).sort());
    }
  });
});
