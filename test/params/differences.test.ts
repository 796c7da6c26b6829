// What differs between two years, and to which group of change it belongs.
import { describe, expect, test } from 'vitest';
import { RULE_GROUPS } from '../../src/model/changeGroups.ts';
import { differences, groupOf } from '../../src/params/differences.ts';
import { parametersOf, withValue } from '../../src/params/parameter.ts';
import { yearFile } from '../model/build.ts';

const [file2025, file2026] = [yearFile(2025), yearFile(2026)];

describe('the differences', () => {
  test('between 2025 and 2026 are the amounts and the weights that the source prints anew', () => {
    const found = differences(file2025, file2026);
    const paths = found.map(({ path }) => path);
    const others = paths.filter((path) => !/^(listing|medication)\.weights\./.test(path));
    expect(others).toEqual([
      'published.total',
      ...['listing.base', 'published.listing', 'cni.average', 'published.cni'],
      ...['published.sparsity', 'published.sparsityAverage'],
      ...['medication.base.tertial1', 'medication.base.tertial2', 'medication.base.tertial3'],
      ...['published.medication', 'rehab.amount', 'published.rehab', 'ambulance.amount'],
    ]);
    expect(paths.filter((path) => path.startsWith('listing.weights.'))).toHaveLength(21);
    // 10–14 and 45–49 have the same weight for medication in both years.
    expect(paths.filter((path) => path.startsWith('medication.weights.'))).toHaveLength(19);
    expect(found.find(({ path }) => path === 'listing.weights.80-84')).toEqual({
      path: 'listing.weights.80-84',
      a: '2.13',
      b: '2.21',
    });
  });

  test('come in the order of the parameters', () => {
    const order = parametersOf(file2025).map(({ path }) => path);
    const places = differences(file2025, file2026).map(({ path }) => order.indexOf(path));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('of a year from itself are none, whatever its head, dates, status and bounds', () => {
    const base = { ...file2026.listing.base, value: '2301.00', status: 'assumed' as const };
    const other = {
      ...file2026,
      year: 2027,
      status: 'assumed' as const,
      listing: { ...file2026.listing, base: { ...base, from: '2027-01-01', section: '5.1', max: '3000' } },
    };
    expect(differences(file2026, other)).toEqual([]);
  });

  test('include what one of them does not state, and a reading', () => {
    const stated = withValue(file2026, 'cni.givenMean', '1.05');
    expect(differences(file2026, stated)).toEqual([{ path: 'cni.givenMean', a: null, b: '1.05' }]);
    expect(differences(stated, file2026)).toEqual([{ path: 'cni.givenMean', a: '1.05', b: null }]);
    expect(differences(file2026, withValue(file2026, 'interpretations.ceilings', 'full'))).toEqual([
      { path: 'interpretations.ceilings', a: 'proRata', b: 'full' },
    ]);
  });
});

describe('the group of change', () => {
  test.each([
    ['bases', ['listing.base', 'cni.average', 'medication.base.tertial2', 'rehab.amount', 'rehab.fromAge']],
    ['bases', ['external.vat', 'published.total', 'published.sparsityAverage']],
    ['listingWeights', ['listing.weights.0-4', 'listing.weights.100+']],
    ['medicationWeights', ['medication.weights.80-84']],
    ['sparsityRule', ['sparsity.share', 'sparsity.distanceTo.band4', 'sparsity.sizeWeights.tier1']],
    ['cniRule', ['cni.weights.movedIn', 'cni.scbReference', 'cni.givenMean']],
    ['readings', ['interpretations.sparsity.pool', 'interpretations.ceilings']],
    ['addonRules', ['healthTalks.amount', 'unlistedVisits.amounts.doctor', 'familyCentre.floor']],
    ['addonRules', ['ambulance.amount', 'servicePurchase.rate', 'companion.dueDays']],
  ])('%s has %s', (group, paths) => {
    for (const path of paths) expect(groupOf(path), path).toBe(group);
  });

  test('is there for every parameter, and every group has some', () => {
    const groups = parametersOf(file2026).map(({ path }) => groupOf(path));
    expect(new Set(groups)).toEqual(new Set(RULE_GROUPS));
  });

  test.each(['dental.base', 'listing', 'listing.constructor', '__proto__.x', 'constructor', 'year', ''])(
    'is refused for “%s”, which is no parameter',
    (path) => {
      expect(() => groupOf(path)).toThrow(`No such parameter: ${path}`);
    },
  );
});
