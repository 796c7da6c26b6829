// Counting anew only what a change touches gives what counting all anew does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workings } from '../../src/model/compensation.ts';
import { pointsOf } from '../../src/model/points.ts';
import { recounting, recountingPoints } from '../../src/model/recount.ts';
import { regionOf } from '../../src/model/region.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { datasetOf, rulesWith, type Readings } from './build.ts';
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

/** Where each part of the rules tells: on the limits of ages and distances, in all brackets of size, by seven counts. */
const REGION = regionOf(
  datasetOf({
    A: {
      ...{ km: 62, counts: { elderlyAlone: 20, underFive: 45, movedIn: 7 } },
      ages: { 3: 450, 16: 1300, 17: 300, 67: 350, 68: 25, 82: 2000 },
      homes: [
        [29.5, 700],
        [55, 900],
        [120, 400],
      ],
    },
    B: { km: 40, cni: '0.9', persons: { '0-4': 60, '15-19': 90, '40-44': 3400, '65-69': 210, '80-84': 900 } },
  }),
  '2026',
);

test.each<[parameters: Readonly<Record<string, string>>, readings: Readings]>([
  [{ 'listing.weights.0-4': '9' }, {}],
  [{ 'medication.weights.80-84': '9' }, {}],
  [{ 'rehab.fromAge': '17' }, {}],
  [{ 'rehab.toAge': '68' }, {}],
  [{}, { 'rehab.ages': 'fifths' }],
  [{ 'cni.weights.underFive': '9' }, {}],
  [{ 'cni.scbReference': '3' }, {}],
  [{ 'sparsity.distanceFrom.band3': '50', 'sparsity.distanceTo.band2': '49' }, {}],
  [{ 'sparsity.distanceWeights.band2': '9' }, {}],
  [{ 'sparsity.sizeFrom.tier2': '1001', 'sparsity.sizeTo.tier1': '1000' }, {}],
  [{ 'sparsity.sizeWeights.tier2': '0.1' }, {}],
  [{}, { 'sparsity.sizeTiers': 'whole' }],
  [{}, { 'sparsity.bounds': 'printed' }],
  [{}, { 'sparsity.distanceBy': 'unit' }],
  [{}, { 'sparsity.sizeCount': 'eligible' }],
])('what goes by %o and %o is counted anew, and all else is not', (parameters, readings) => {
  const [before, after] = [rulesWith(2026), rulesWith(2026, parameters, readings)];
  const recount = recountingPoints(REGION, 2);
  const [first, second] = [recount(before), recount(after)];
  expect(second).toEqual(pointsOf(REGION, after));
  expect(second).not.toEqual(first);
  expect(recount(before)).toEqual(pointsOf(REGION, before));
  const anew = (['listing', 'cni', 'sparsity'] as const).filter(
    (part) => first.points[part] !== second.points[part],
  );
  expect(anew).toHaveLength(1);
});

test('nothing is counted anew under rules with the very same tables', () => {
  const recount = recountingPoints(REGION, 1);
  const rules = rulesWith(2026);
  const [first, second] = [recount(rules).points, recount({ ...rules, year: 2027 }).points];
  expect(second.listing).toBe(first.listing);
  expect(second.sparsity).toBe(first.sparsity);
  expect(second.cni).toBe(first.cni);
});

test('tables of other lengths are others', () => {
  const recount = recountingPoints(REGION, 2);
  const rules = rulesWith(2026);
  const { sizeFrom, sizeTo, sizeWeights } = rules.sparsity;
  const sparsity = {
    ...rules.sparsity,
    ...{ sizeFrom: sizeFrom.slice(0, 1), sizeTo: [null], sizeWeights: sizeWeights.slice(0, 1) },
  };
  expect(sizeTo).toHaveLength(3);
  const one = { ...rules, sparsity };
  expect(recount(rules).points.sparsity).toEqual(pointsOf(REGION, rules).points.sparsity);
  expect(recount(one).points.sparsity).toEqual(pointsOf(REGION, one).points.sparsity);
  expect(recount(one).points.sparsity).not.toEqual(recount(rules).points.sparsity);
});

test('no more than the latest answers are remembered', () => {
  const recount = recountingPoints(REGION, 2);
  const cni = (weight: string) => recount(rulesWith(2026, { 'cni.weights.underFive': weight })).points.cni;
  const [one, two] = [cni('1'), cni('2')];
  expect([cni('1') === one, cni('2') === two]).toEqual([true, true]);
  expect(cni('1')).toBe(one);
  cni('3');
  expect(cni('1')).toBe(one);
  expect(cni('2')).not.toBe(two);
});
