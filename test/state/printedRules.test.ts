import { expect, it } from 'vitest';
import { printedRules } from '../../src/state/printedRules.ts';
import { changedValues } from '../../src/state/changedValues.ts';
import { createApi } from '../../src/worker/api.ts';

const [a, b] = createApi().years();

it('every changed value stands on paper once, those that belong together in one row with their section', () => {
  const rules = printedRules(a!, b!);
  expect(rules.flatMap(({ values }) => values.map(({ path }) => path)).sort()).toEqual(
    changedValues(a!, b!)
      .map(({ path }) => path)
      .sort(),
  );
  const weights = rules.find(({ path }) => path === 'listing.weights');
  expect(weights).toMatchObject({ section: '5.1.1', group: 'listingWeights' });
  expect(weights?.values.length).toBeGreaterThan(10);
  expect(weights?.values[0]).toMatchObject({ sub: '0-4', before: '1.04', after: '1.16' });
});

it('rules that are the same have nothing to print', () => {
  expect(printedRules(a!, a!)).toEqual([]);
});
