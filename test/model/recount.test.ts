// Counting anew only what a change touches gives what counting all anew does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workings } from '../../src/model/compensation.ts';
import { recounting } from '../../src/model/recount.ts';
import { regionOf } from '../../src/model/region.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { datasetOf, rulesWith } from './build.ts';
import { regionsWithGaps, yearFiles } from './regions.ts';

test('under one set of rules after another, and back', () => {
  fc.assert(
    fc.property(
      regionsWithGaps,
      fc.array(yearFiles.map(rulesOf), { minLength: 2, maxLength: 6 }),
      (dataset, all) => {
        const recount = recounting(regionOf(dataset, '2026'));
        for (const rules of [...all, ...all.toReversed()])
          expect(recount(rules).lines).toEqual(workings(dataset, rules, '2026').lines);
      },
    ),
    { numRuns: 60 },
  );
});

test('under more rules than are remembered, and back to the first', () => {
  const dataset = datasetOf({ A: { km: 40, persons: { '0-4': 10, '80-84': 7 } } });
  const all = Array.from({ length: 70 }, (_, i) => rulesWith(2026, { 'listing.weights.0-4': `1.${10 + i}` }));
  const recount = recounting(regionOf(dataset, '2026'));
  for (const rules of [...all, all[0]!])
    expect(recount(rules).lines).toEqual(workings(dataset, rules, '2026').lines);
});
