// Worked examples of the two lines of external units, §5. Unit A is external, B is run by the region.
import type { RegionSpec } from '../model/build.ts';
import type { Case } from './case.ts';

const HUNDRED = { persons: { '40-44': 100 } } as const;
/** A in town, so that it has no sparsity; both have the same needs. */
const TOWN: RegionSpec = { A: { ...HUNDRED, external: true }, B: { ...HUNDRED, km: 40 } };
/** Both 40 km out, sharing all pools alike. */
const COUNTRY: RegionSpec = { A: { ...HUNDRED, external: true, km: 40 }, B: { ...HUNDRED, km: 40 } };

export const EXTERNAL_CASES: readonly Case[] = [
  {
    name: 'the supplement is 1.5 % of all but medication, and VAT 3 % of that and the supplement',
    section: '§5',
    year: 2026,
    units: TOWN,
    expected: {
      A: {
        listing: 17_487_600,
        cni: 15_340_000,
        sparsity: 0,
        rehab: 1_060_000,
        adminSupplement: 508_314,
        vatCompensation: 1_031_877,
      },
      B: { adminSupplement: 0, vatCompensation: 0 },
    },
    because:
      '174 876 + 153 400 + 10 600 = 338 876 kr × 1.5 % = 5 083.14 kr; 343 959.14 kr × 3 % = 10 318.7742 kr',
  },
  {
    name: 'sparsity carries both',
    section: '§5',
    year: 2026,
    units: COUNTRY,
    expected: {
      A: { sparsity: 5_793_106, adminSupplement: 595_211, vatCompensation: 1_208_278 },
      B: { sparsity: 5_793_106, adminSupplement: 0, vatCompensation: 0 },
    },
    because:
      'pool 2 × 328 276 × 15/85 = 115 862.12 kr, half each; (338 876 + 57 931.06) × 1.5 % = 5 952.1059 kr; (396 807.06 + 5 952.11) × 3 % = 12 082.7751 kr',
  },
  {
    name: 'the supplement may be of the listing line alone',
    section: '§5',
    year: 2026,
    readings: { 'external.supplementBase': 'listing' },
    units: TOWN,
    expected: { A: { adminSupplement: 262_314, vatCompensation: 1_024_497 }, B: { adminSupplement: 0 } },
    because:
      '174 876 kr × 1.5 % = 2 623.14 kr; VAT is still of all four lines: (338 876 + 2 623.14) × 3 % = 10 244.9742 kr',
  },
  {
    name: 'the supplement may be of all five lines, which brings no VAT on medication itself',
    section: '§5',
    year: 2026,
    readings: { 'external.supplementBase': 'all' },
    units: TOWN,
    expected: {
      A: { medication: 6_706_800, adminSupplement: 608_916, vatCompensation: 1_034_895 },
      B: { adminSupplement: 0 },
    },
    because:
      '(338 876 + 67 068) × 1.5 % = 6 089.16 kr; (338 876 + 6 089.16) × 3 % = 10 348.9548 kr, without the 67 068',
  },
  {
    name: 'the rates are parameters',
    section: '§5',
    year: 2026,
    parameters: { 'external.supplement': '0', 'external.vat': '6' },
    units: TOWN,
    expected: { A: { adminSupplement: 0, vatCompensation: 2_033_256 }, B: { vatCompensation: 0 } },
    because: '338 876 kr × 6 % = 20 332.56 kr',
  },
  {
    name: 'taken from the pools, they shrink the four pools alike and all comes to what the pools were',
    section: '§5',
    year: 2026,
    readings: { 'external.funding': 'fromPools' },
    units: COUNTRY,
    expected: {
      A: {
        listing: 17_099_025,
        cni: 14_999_145,
        sparsity: 5_664_383,
        medication: 6_706_800,
        rehab: 1_036_447,
        adminSupplement: 581_985,
        vatCompensation: 1_181_430,
      },
      B: {
        listing: 17_099_024,
        cni: 14_999_144,
        sparsity: 5_664_383,
        medication: 6_706_800,
        rehab: 1_036_446,
        adminSupplement: 0,
        vatCompensation: 0,
      },
    },
    because:
      'pools 793 614.12 kr, on top 18 034.89 kr: each pool × 793 614.12 ÷ 811 649.01 = 341 980.49, 299 982.89, 113 287.66 and 20 728.93 kr, halved (an odd öre to A); the 17 634.15 kr set free are 1.5 % of 387 990.00 kr and 3 % of 393 809.85 kr',
  },
  {
    name: 'without external units nothing is taken',
    section: '§5',
    year: 2026,
    readings: { 'external.funding': 'fromPools' },
    units: { A: { ...HUNDRED, km: 40 }, B: { ...HUNDRED, km: 40 } },
    expected: {
      A: { listing: 17_487_600, cni: 15_340_000, rehab: 1_060_000, adminSupplement: 0, vatCompensation: 0 },
    },
    because: 'there is nothing to fund',
  },
];
