// Sums over ages: counted together they are what each is by itself, however long a list is.
import { expect, test } from 'vitest';
import { ageSumsOf } from '../../src/model/ageSums.ts';
import { weightedPersons } from '../../src/model/listing.ts';
import { regionOf } from '../../src/model/region.ts';
import { datasetOf, rulesWith } from './build.ts';

const RULES = rulesWith(2026, {});
const HEAVIEST = Math.max(...RULES.listing.weights, ...RULES.medication.weights);

test.each([
  ['a village', 7],
  ['the longest list whose two sums fit into one number', Math.ceil(2 ** 26 / HEAVIEST) - 3],
  ['one person more than that', Math.ceil(2 ** 26 / HEAVIEST) + 1],
  ['a country', 10_000_000_000],
])('the weights of both lines on %s', (_, persons) => {
  const region = regionOf(
    datasetOf({
      A: { km: 0, persons: { '0-4': 1, '90-94': 1, '95-99': persons } },
      B: { km: 0, persons: { '100+': 1 } },
    }),
    '2026',
  );
  const { listing, medication } = ageSumsOf(region, RULES);
  expect(listing).toEqual(weightedPersons(region, RULES.listing.weights));
  expect(medication).toEqual(weightedPersons(region, RULES.medication.weights));
});

test('a weight below zero takes nothing from the other line', () => {
  const region = regionOf(datasetOf({ A: { km: 0, persons: { '0-4': 10 } } }), '2026');
  const [first = 0, ...rest] = RULES.medication.weights;
  const { listing, medication } = ageSumsOf(region, {
    ...RULES,
    medication: { ...RULES.medication, weights: [-first, ...rest] },
  });
  expect([listing[0], medication[0]]).toEqual([10 * RULES.listing.weights[0]!, -10 * first]);
});

test('a list whose heaviest sum is just what one number cannot hold beside another', () => {
  // 65 536 persons × 10.24 are 2²⁶ hundredths.
  const rules = rulesWith(2026, { 'medication.weights.0-4': '10.24' });
  const region = regionOf(datasetOf({ A: { km: 0, persons: { '0-4': 65_536 } } }), '2026');
  const { listing, medication } = ageSumsOf(region, rules);
  expect([listing[0], medication[0]]).toEqual([65_536 * 116, 65_536 * 1024]);
});
