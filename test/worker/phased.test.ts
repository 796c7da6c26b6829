// A change of rules year by year within limits.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { phased, type AskedTransition, type Phased } from '../../src/worker/phased.ts';
import { datasetOf } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { BASE, bookWith, SCENARIO } from './books.ts';

const NONE = { measure: 'percent', floor: null, ceiling: null } as const;
const FLOOR = { ...NONE, floor: -100 } as const;
/** Listing stays at its pool, so that what the elderly get the others pay. */
const CHANGED = { 'listing.weights.80-84': '9', 'interpretations.funding.listing': 'pot' };

function phase(asked: Partial<AskedTransition>, values: Readonly<Record<string, string>> = CHANGED): Phased {
  const whole = { limits: FLOOR, shares: [10_000], unitId: null, ...asked };
  const answer = phased(bookWith(values).book, SCENARIO, BASE, whole);
  if ('code' in answer || 'unkept' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test('no unit falls below the floor, and the pot is the same to the öre', () => {
  const { units, years, potAfter } = phase({});
  expect(units.some(({ before, after }) => after < before * 0.99)).toBe(true);
  for (const { before, adjusted } of units) expect(adjusted[0]).toBeGreaterThanOrEqual(before * 0.99);
  expect(years[0]!.pot).toBe(potAfter);
  expect(sum(units.map(({ after }) => after))).toBe(potAfter);
  const all = compensation(sample(), rulesOf(bookWith(CHANGED).file), '2026').totals;
  expect(potAfter).toBe(all.reduce<number>((total, ore) => total + ore!, 0));
});

test('what changes hands is what some pay and others receive', () => {
  const { units, years } = phase({});
  const [year] = years;
  const gains = units.map(({ adjusted, after }) => adjusted[0]! - after);
  expect(year!.moved).toBe(sum(gains.filter((gain) => gain > 0)));
  expect(year!.payers).toBe(gains.filter((gain) => gain < 0).length);
  expect(year!.receivers).toBe(gains.filter((gain) => gain > 0).length);
  expect(year!.flows[0]!.ore).toBe(Math.max(...year!.flows.map(({ ore }) => ore)));
});

test('the flows of one unit are all of its own, and come to what it pays or receives', () => {
  const { units } = phase({});
  const low = units.find(({ adjusted, after }) => adjusted[0]! > after)!;
  const { years } = phase({ unitId: low.id });
  expect(years[0]!.flows.every(({ to }) => to === low.id)).toBe(true);
  expect(sum(years[0]!.flows.map(({ ore }) => ore))).toBe(low.adjusted[0]! - low.after);
});

test('a phase-in reaches the new rules in its last year, every year within the pot', () => {
  const { units, years, potAfter } = phase({ limits: NONE, shares: [3333, 6667, 10_000] });
  expect(years.map(({ pot }) => pot)).toEqual([potAfter, potAfter, potAfter]);
  expect(units.every(({ after, adjusted }) => adjusted[2] === after)).toBe(true);
  expect(years[0]!.moved).toBeGreaterThan(years[1]!.moved);
  expect(years[2]!.moved).toBe(0);
});

test('limits that the pot cannot keep are told with what it lacks', () => {
  const { book } = bookWith({ 'listing.base': '2000' });
  const asked = { limits: { ...NONE, floor: 0 }, shares: [10_000], unitId: null };
  const answer = phased(book, SCENARIO, BASE, asked);
  const lost =
    compensation(sample(), rulesOf(bookWith().file), '2026').totals.reduce<number>((all, x) => all + x!, 0) -
    phase({ limits: NONE }, { 'listing.base': '2000' }).potAfter;
  expect(answer).toEqual({ unkept: { code: 'floorsExceedPot', ore: lost } });
});

test('units that are new, gone or empty stand outside and are said to', () => {
  const old = datasetOf({ A: { persons: { '40-44': 100 } }, B: { persons: { '40-44': 50 } } }, '2025');
  const now = datasetOf({ A: { persons: { '40-44': 90 } }, C: { persons: { '40-44': 60 } } });
  const dataset: Dataset = {
    ...now,
    units: [...old.units, now.units[1]!],
    lists: [...old.lists, ...now.lists],
  };
  // Without a share for sparsity nobody needs a place.
  const { book } = bookWith({ 'interpretations.sparsity.pool': 'published' }, dataset);
  const answer = phased(
    book,
    SCENARIO,
    { ...BASE, period: '2025' },
    {
      ...{ limits: { ...NONE, floor: -10_000 }, shares: [10_000], unitId: null },
    },
  );
  expect(answer).toMatchObject({ code: 'noSparsityPoints' });
  const far = { ...dataset, units: dataset.units.map((unit) => ({ ...unit, distanceKm: 40 })) };
  const phasedFar = phased(
    bookWith({}, far).book,
    SCENARIO,
    { ...BASE, period: '2025' },
    {
      ...{ limits: NONE, shares: [10_000], unitId: null },
    },
  );
  if ('code' in phasedFar || 'unkept' in phasedFar) throw new Error('barred');
  expect(phasedFar.units.map(({ id, outside }) => [id, outside])).toEqual([
    ['A', null],
    ['B', 'gone'],
    ['C', 'new'],
  ]);
  expect(phasedFar.units[1]).toMatchObject({ after: 0, adjusted: [0] });
  expect(phasedFar.units[2]).toMatchObject({ before: 0 });
});
