// The yearly amounts of a list, where there is little to compute.
import { expect, test } from 'vitest';
import { compensation, placeOf, workings } from '../../src/model/compensation.ts';
import { datasetOf, rulesWith } from './build.ts';

const RULES = rulesWith(2026);

test('of a list without anybody nothing is known', () => {
  const { totals, base, unitIds } = compensation(datasetOf({}), RULES, '2026');
  expect(unitIds).toEqual([]);
  expect(new Set(totals)).toEqual(new Set([null]));
  expect(new Set(Object.values(base))).toEqual(new Set([null]));
});

test('a unit that is not on the list is told of, whatever else is wrong', () => {
  const unusable = datasetOf({ A: { persons: { '40-44': -1 } } });
  expect(placeOf(workings(unusable, RULES, '2026'), 'Z')).toEqual({
    ...{ code: 'unitWithoutList', severity: 'error', unitId: 'Z', period: '2026' },
  });
  expect(placeOf(workings(unusable, RULES, '2031'), 'A')).toMatchObject({ code: 'noSuchPeriod' });
});
