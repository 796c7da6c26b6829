// Worked examples of the sparsity factor, §5.1.3.
//
// Most share a pool that is stated, with as many thousands of kronor as there are points in the region, so that a
// unit's amount in thousands of kronor is its points.
import type { RegionSpec, Readings } from '../model/build.ts';
import type { Case } from './case.ts';

/** A whole number of persons at one place, none of them special. */
const persons = (count: number): RegionSpec[string] => ({ persons: { '40-44': count } });

/** Unit A against two thousand persons 40 km away, who make 2 000 points. */
function against(
  points: string,
  unit: RegionSpec[string],
): Pick<Case, 'units' | 'parameters'> & { readings: Readings } {
  return {
    units: { A: unit, Z: { ...persons(2000), km: 40 } },
    parameters: { 'published.sparsity': points },
    readings: { 'sparsity.pool': 'published' },
  };
}

export const SPARSITY_CASES: readonly Case[] = [
  {
    name: 'the pool is 15/85 of listing and CNI, for the fifteen per cent are of a sum that it is part of',
    section: '§5.1.3',
    year: 2026,
    units: { A: { ...persons(1), km: 40 } },
    expected: { A: { listing: 174_876, cni: 153_400, sparsity: 57_931 } },
    because:
      '(1 748.76 + 1 534.00) × 15 ÷ 85 = 579.3105… kr, which is 15 % of 3 862.07 kr; 15 % of 3 282.76 kr would be 492.41 kr',
  },
  {
    name: 'the pool follows the share',
    section: '§5.1.3',
    year: 2025,
    parameters: { 'sparsity.share': '20' },
    units: { A: { ...persons(1), km: 40 } },
    expected: { A: { listing: 175_538, cni: 148_200, sparsity: 80_935 } },
    because: '(1 755.38 + 1 482.00) × 20 ÷ 80 = 809.345 kr, half an öre up',
  },
  {
    name: 'listed persons in town add to the pool and get nothing of it',
    section: '§5.1.3',
    year: 2026,
    units: { A: { ...persons(1), km: 40 }, B: { ...persons(1), km: 10 } },
    expected: { A: { sparsity: 115_862 }, B: { sparsity: 0 } },
    because: '2 × 3 282.76 kr × 15 ÷ 85 = 1 158.621… kr, all of it to A',
  },
  {
    name: 'a unit of 1 999 counts every inhabitant in full',
    section: '§5.1.3',
    year: 2026,
    ...against('3999', { ...persons(1999), km: 40 }),
    expected: { A: { sparsity: 199_900_000 }, Z: { sparsity: 200_000_000 } },
    because: '1 999 × 1.0 points',
  },
  {
    name: 'a unit of 2 000 counts every inhabitant in full',
    section: '§5.1.3',
    year: 2026,
    ...against('4000', { ...persons(2000), km: 40 }),
    expected: { A: { sparsity: 200_000_000 } },
    because: '2 000 × 1.0 points',
  },
  {
    name: 'inhabitant number 2 001 counts for 0.8',
    section: '§5.1.3',
    year: 2026,
    ...against('4000.8', { ...persons(2001), km: 40 }),
    expected: { A: { sparsity: 200_080_000 } },
    because: '2 000 × 1.0 + 1 × 0.8 = 2 000.8 points',
  },
  {
    name: 'inhabitants up to number 4 000 count for 0.8',
    section: '§5.1.3',
    year: 2026,
    ...against('5600', { ...persons(4000), km: 40 }),
    expected: { A: { sparsity: 360_000_000 } },
    because: '2 000 × 1.0 + 2 000 × 0.8 = 3 600 points',
  },
  {
    name: 'inhabitant number 4 001 counts for 0.6',
    section: '§5.1.3',
    year: 2026,
    ...against('5600.6', { ...persons(4001), km: 40 }),
    expected: { A: { sparsity: 360_060_000 } },
    because: '3 600 + 1 × 0.6 = 3 600.6 points',
  },
  {
    name: 'so does number 4 002',
    section: '§5.1.3',
    year: 2026,
    ...against('5601.2', { ...persons(4002), km: 40 }),
    expected: { A: { sparsity: 360_120_000 } },
    because: '3 600 + 2 × 0.6 = 3 601.2 points',
  },
  {
    name: 'distance and size multiply',
    section: '§5.1.3',
    year: 2026,
    ...against('10100', { ...persons(4000), km: 160 }),
    expected: { A: { sparsity: 810_000_000 }, Z: { sparsity: 200_000_000 } },
    because: '2.25 × 3 600 = 8 100 points',
  },
  {
    name: 'a unit in town is paid for those who live far out, at the rate of its own size',
    section: '§5.1.3',
    year: 2026,
    ...against('3161', { ...persons(4000), km: 10, homes: [[80, 1000]] }),
    expected: { A: { sparsity: 116_100_000 } },
    because: '1.29 × 1 000 × 3 600 ÷ 4 000 = 1 161 points',
  },
  {
    name: 'those without a stated home live where the unit lies',
    section: '§5.1.3',
    year: 2026,
    ...against('2632.76', {
      ...persons(600),
      km: 75,
      homes: [
        [5, 150],
        [31, 78],
        [110, 192],
      ],
    }),
    expected: { A: { sparsity: 63_276_000 }, Z: { sparsity: 200_000_000 } },
    because: '150 × 0 + 78 × 1.00 + 192 × 1.68 + the other 180 × 1.29 = 78 + 322.56 + 232.20 = 632.76 points',
  },
  {
    name: 'the other reading lets all live where the unit lies',
    section: '§5.1.3',
    year: 2026,
    ...against('2600', { ...persons(600), km: 40, homes: [[160, 500]] }),
    readings: { 'sparsity.pool': 'published', 'sparsity.distanceBy': 'unit' },
    expected: { A: { sparsity: 60_000_000 } },
    because: '600 × 1.00 points, wherever they are said to live',
  },
  {
    name: 'with stated homes for all, a unit needs no distance of its own',
    section: '§5.1.3',
    year: 2026,
    ...against('2168', { ...persons(100), km: null, homes: [[120, 100]] }),
    expected: { A: { sparsity: 16_800_000 } },
    because: '100 × 1.68 points',
  },
  {
    name: 'size may be counted on all who are listed',
    section: '§5.1.3',
    year: 2026,
    ...against('2933.33333', { ...persons(3000), km: 10, homes: [[50, 1000]] }),
    expected: { A: { sparsity: 93_333_333 } },
    because:
      '1 000 × (2 000 + 800) ÷ 3 000 = 933.333… points of 2 933.333…; 2 933 333.33 kr × that = 933 333.332… kr',
  },
  {
    name: 'size may be counted on those in eligible places',
    section: '§5.1.3',
    year: 2026,
    ...against('3000', { ...persons(3000), km: 10, homes: [[50, 1000]] }),
    readings: { 'sparsity.pool': 'published', 'sparsity.sizeCount': 'eligible' },
    expected: { A: { sparsity: 100_000_000 } },
    because: 'the thousand eligible make a small unit: 1 000 × 1.0 points',
  },
  {
    name: 'the published pool may be shared out whatever the other lines come to',
    section: '§5.1.3',
    year: 2025,
    readings: { 'sparsity.pool': 'published' },
    units: { A: { ...persons(1), km: 40 }, B: { ...persons(3), km: 40 } },
    expected: { A: { sparsity: 2_160_875_000 }, B: { sparsity: 6_482_625_000 } },
    because: '86 435 000 kr shared 1 : 3',
  },
];
