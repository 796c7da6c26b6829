// All lines of one unit by the sums of its region, in numbers that can be followed by hand.
import { describe, expect, test } from 'vitest';
import { amountOfStanding, tariffOf, type Standing } from '../../src/model/standing.ts';
import { rulesWith, type Readings } from './build.ts';

/** A need of 1 in the points of CNI. */
const NEED = 10 ** 8;
const OWN: Standing = {
  ...{ listed: 10, listing: 1000, cni: 15 * NEED, sparsity: 2, medication: 900, rehab: 35 },
};
const ALL: Standing = {
  ...{ listed: 40, listing: 4000, cni: 60 * NEED, sparsity: 8, medication: 3600, rehab: 140 },
};
const NOTHING: Standing = { listed: 0, listing: 0, cni: 0, sparsity: 0, medication: 0, rehab: 0 };

/**
 * Of 10 weighted persons at 100 kr 1 000 kr; of 40 × 30 kr ÷ 60 in need 15 of them 300 kr; of 20 ⁄ 80 of all such
 * amounts, 1 300 kr, a fourth; of 9 weighted persons at 20 kr 180 kr; of 7 persons at 50 kr 350 kr.
 */
const PRICES = {
  'listing.base': '100',
  'cni.average': '30',
  'cni.scbReference': '1',
  'cni.givenMean': '1.25',
  'sparsity.share': '20',
  'medication.base.tertial1': '10',
  'medication.base.tertial2': '20',
  'medication.base.tertial3': '30',
  'rehab.amount': '50',
  'external.supplement': '10',
  'external.vat': '20',
  'published.listing': '5',
  'published.cni': '2',
  'published.sparsity': '1',
  'published.medication': '0.9',
  'published.rehab': '1.5',
};
const BASE_OF_ALL: Readings = { 'external.supplementBase': 'all' };
const FROM_POOLS: Readings = { 'external.funding': 'fromPools' };

/** Öre of the unit as the region's own and as an external one; where it is external it is the only one. */
function paid(
  readings: Readings,
  prices: Readonly<Record<string, string>> = {},
  { own, all, allExternal }: Partial<Record<'own' | 'all' | 'allExternal', Standing>> = {},
): readonly [own: number, external: number] {
  const tariff = tariffOf(rulesWith(2026, { ...PRICES, ...prices }, readings));
  const amount = (external: number): number =>
    amountOfStanding(tariff, own ?? OWN, external, all ?? ALL, allExternal ?? own ?? OWN);
  return [amount(0), amount(1)];
}

describe('a unit of the region’s own, and an external one', () => {
  test.each<[string, Readings, readonly [own: number, external: number]]>([
    ['a tenth of 1 975 kr, and a fifth of that and the tenth', {}, [2155_00, 2787_00]],
    ['a tenth of listing alone', { 'external.supplementBase': 'listing' }, [2155_00, 2670_00]],
    ['a tenth of medication as well', BASE_OF_ALL, [2155_00, 2808_60]],
    ['a fourth of a pot of listing', { 'funding.listing': 'pot' }, [2467_50, 3199_50]],
    ['a fourth of a pot of CNI', { 'funding.cni': 'pot' }, [2405_00, 3117_00]],
    ['a fourth of a pot of medication', { 'funding.medication': 'pot' }, [2200_00, 2832_00]],
    ['a fourth of a pot of rehab', { 'funding.rehab': 'pot' }, [2180_00, 2820_00]],
    ['a fourth of the published pool', { 'sparsity.pool': 'published' }, [2080_00, 2688_00]],
    ['30 kr × 15 ÷ the stated mean of 1.25', { 'cni.reference': 'given' }, [2230_00, 2886_00]],
  ])('%s', (_, readings, expected) => {
    expect(paid(readings)).toEqual(expected);
  });

  test('the stated mean of CNI is that of the mean of Sweden', () => {
    expect(paid({ 'cni.reference': 'given' }, { 'cni.scbReference': '2' })[0]).toBe(2005_00);
  });

  test('a mean that is not stated leaves the amount unknown', () => {
    const rules = rulesWith(2026, PRICES, { 'cni.reference': 'given' });
    const tariff = tariffOf({ ...rules, cni: { ...rules.cni, givenMean: null } });
    expect(amountOfStanding(tariff, OWN, 0, ALL, OWN)).toBeNaN();
  });
});

describe('what external units cost more, taken from the pools of 7 900 kr', () => {
  test.each<[string, Readings, readonly [own: number, external: number]]>([
    ['632 kr', {}, [2008_71, 2593_90]],
    ['515 kr by listing alone', { 'external.supplementBase': 'listing' }, [2034_13, 2517_61]],
    ['653.60 kr, of which 21.60 kr do not shrink with the pools', BASE_OF_ALL, [2003_70, 2608_88]],
  ])('%s', (_, readings, expected) => {
    expect(paid({ ...FROM_POOLS, ...readings })).toEqual(expected);
  });

  test('is nothing where no unit is external, nor where there are no pools', () => {
    expect(paid(FROM_POOLS, {}, { allExternal: NOTHING })[0]).toBe(2155_00);
    expect(paid(FROM_POOLS, {}, { own: NOTHING, all: NOTHING })).toEqual([0, 0]);
  });

  test('is all of them where they do not suffice: 1.40 kr of the 21.60 kr that medication takes', () => {
    const poor = { 'listing.base': '0', 'cni.average': '0', 'rehab.amount': '0.05' };
    expect(paid({ ...FROM_POOLS, ...BASE_OF_ALL }, poor)).toEqual([180_00, 181_40]);
  });
});

test('half an öre is paid as one, and less as none', () => {
  const single = { 'listing.base': '0.01' };
  const listed = (listing: number): Standing => ({ ...NOTHING, listing });
  const amount = (listing: number): number =>
    paid({}, single, { own: listed(listing), all: { ...NOTHING, listing: 0 } })[0];
  expect([49, 50, 149, 150].map(amount)).toEqual([0, 1, 1, 2]);
});

test('a pot that nobody has points for is paid to nobody', () => {
  const pots = { 'funding.listing': 'pot', 'funding.medication': 'pot', 'funding.rehab': 'pot' } as const;
  for (const cni of ['pot', 'rate'] as const)
    expect(paid({ ...pots, 'funding.cni': cni }, {}, { own: NOTHING, all: NOTHING })).toEqual([0, 0]);
});
