// The lines beside those for the listed, over a year on one list.
import { expect, test } from 'vitest';
import { otherYear } from '../../src/model/otherYear.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, rulesWith } from './build.ts';

const RULES = rulesWith(2026);
const ROWS = ['A;2026;familyCentre;Centrum;;;', 'A;2026;healthTalks;;2;;', 'B;2026;healthTalks;;1;;'];
const EARLIER = { A: { ages: { 3: 600 } }, B: { persons: { '30-34': 9 } } };
const DATASET = {
  ...activeRegion(ROWS, EARLIER),
  lists: [
    ...datasetOf(EARLIER, '2026-01').lists,
    ...datasetOf({ ...EARLIER, A: { ages: { 3: 500 } } }, '2026-09').lists,
  ],
};

test.each([
  ['2026-01', 600],
  ['2026-09', 500],
])('every month rests on the list of %s, with its %i children at 100 kr', (period, children) => {
  const { amounts, faults } = otherYear(DATASET, RULES, period);
  expect(amounts).toEqual(
    new Map([
      ['A', children * 100_00 + 2300_00],
      ['B', 1150_00],
    ]),
  );
  expect(faults).toEqual([]);
});

test('on a list that is not loaded, what goes by a list is unknown, and all else is as it is', () => {
  const { amounts } = otherYear(DATASET, RULES, '2031');
  expect([amounts.get('A'), amounts.get('B')]).toEqual([NaN, 1150_00]);
});
