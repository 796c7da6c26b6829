// Rehabilitation coordinator, §5.1.5.
import { expect, test } from 'vitest';
import { regionOf } from '../../src/model/region.ts';
import { workingAge } from '../../src/model/rehab.ts';
import { REHAB_CASES } from '../cases/rehab.ts';
import { datasetOf, rulesWith } from './build.ts';
import { checkCases } from './check.ts';

checkCases(REHAB_CASES);

test('whose counts are unusable has nobody of working age that can be known, single ages or not', () => {
  const region = regionOf(
    datasetOf({
      A: { persons: { '30-34': 0.5 }, ages: { 40: 7 } },
      B: { persons: { '30-34': 0.5, '40-44': 7 } },
      C: { ages: { 15: 3, 40: 7 } },
    }),
    '2026',
  );
  for (const ages of ['exact', 'fifths'] as const) {
    const [a, b, c] = workingAge(region, rulesWith(2026, {}, { 'rehab.ages': ages }));
    expect([a, b]).toEqual([NaN, NaN]);
    // In fifths four of the five years of 15–19 are within 16–67.
    expect(c).toBe(ages === 'exact' ? 35 : 47);
  }
});
