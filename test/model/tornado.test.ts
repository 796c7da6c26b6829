// What one parameter after another does, held against the income with and without it.
import { describe, expect, test } from 'vitest';
import { income, yearOf } from '../../src/model/income.ts';
import { tornado, type Tornado } from '../../src/model/tornado.ts';
import { INCOME_LINES, LINES, type Dataset, type IncomeLine, type Rules } from '../../src/model/types.ts';
import { createApi } from '../../src/worker/api.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, reading, rulesWith } from './build.ts';

const SAMPLE = createApi().sample();
const BASE = rulesWith(2026);

function swings(
  dataset: Dataset,
  base: Rules,
  variants: Readonly<Record<string, readonly [Rules, Rules]>>,
): Tornado {
  const work = tornado(
    dataset,
    '2026',
    base,
    Object.entries(variants).map(([path, [low, high]]) => ({ path, low, high })),
  );
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Öre a year of some lines, by unit. */
function paid(
  dataset: Dataset,
  rules: Rules,
  lines: readonly IncomeLine[] = INCOME_LINES,
): Record<string, number> {
  const result = income(dataset, rules, '2026', { growth: null });
  return Object.fromEntries(
    result.unitIds.map((id, unit) => [
      id,
      lines.reduce((sum, line) => sum + (yearOf(result, unit, line) ?? NaN), 0),
    ]),
  );
}

const byUnit = ({ unitIds }: Tornado, values: Float64Array): Record<string, number> =>
  Object.fromEntries(unitIds.map((id, unit) => [id, values[unit]!]));

describe('a lowered and a raised parameter', () => {
  test.each([
    ['listing.base', '2070.9', '2531.1'],
    ['listing.weights.80-84', '2.00', '2.40'],
    ['cni.average', '1400', '1600'],
    ['cni.weights.movedIn', '4', '5'],
    ['sparsity.share', '14', '16'],
    ['sparsity.distanceWeights.band2', '0.9', '1.1'],
    ['sparsity.sizeTo.tier1', '1800', '2200'],
    ['medication.base.tertial2', '1400', '1500'],
    ['medication.weights.0-4', '0.4', '0.6'],
    ['rehab.amount', '100', '110'],
    ['rehab.toAge', '66', '68'],
    ['external.supplement', '1', '2'],
    ['healthTalks.amount', '1000', '1300'],
    ['unlistedVisits.amounts.doctor', '600', '800'],
    ['familyCentre.floor', '20000', '90000'],
    ['careHomes.permanent', '9000', '11000'],
    ['residentDoctors.ceiling', '1000', '40000'],
    ['ambulance.amount', '7000', '7300'],
  ])('%s does what the year’s income says it does, to every unit', (path, low, high) => {
    const [lower, higher] = [rulesWith(2026, { [path]: low }), rulesWith(2026, { [path]: high })];
    const result = swings(SAMPLE, BASE, { [path]: [lower, higher] });
    const before = paid(SAMPLE, BASE);
    const expected = (rules: Rules) =>
      Object.fromEntries(Object.entries(paid(SAMPLE, rules)).map(([id, ore]) => [id, ore - before[id]!]));
    expect(byUnit(result, result.swings[0]!.low)).toEqual(expected(lower));
    expect(byUnit(result, result.swings[0]!.high)).toEqual(expected(higher));
    expect(byUnit(result, result.base)).toEqual(paid(SAMPLE, BASE, LINES));
  });

  test('that nothing depends on does nothing, and a reading is one too', () => {
    const result = swings(SAMPLE, BASE, {
      'published.listing': [rulesWith(2026, { 'published.listing': '1' }), BASE],
      ceilings: [reading(BASE, { ceilings: 'full' }), reading(BASE, { 'sparsity.sizeTiers': 'whole' })],
    });
    expect([...result.swings[0]!.low, ...result.swings[0]!.high].every((ore) => ore === 0)).toBe(true);
    expect(result.swings[1]!.high.some((ore) => ore !== 0)).toBe(true);
  });
});

describe('a fault', () => {
  const region = {
    A: { persons: { '30-34': 100 }, km: 40 },
    B: { persons: { '30-34': 200 }, km: 80 },
  } as const;

  test('in another line bars nothing, in the parameter’s own line its unit', () => {
    // No region-wide median salary: the line of the resident doctors is barred at A.
    const dataset = activeRegion(['A;2026;residentDoctors;st;1;;', 'A;2026;healthTalks;;10;;'], region);
    const result = swings(dataset, BASE, {
      'healthTalks.amount': [BASE, rulesWith(2026, { 'healthTalks.amount': '1250' })],
      'residentDoctors.share': [BASE, rulesWith(2026, { 'residentDoctors.share': '70' })],
    });
    expect(byUnit(result, result.swings[0]!.high)).toEqual({ A: 100_000, B: 0 });
    expect(byUnit(result, result.swings[1]!.high)).toEqual({ A: NaN, B: 0 });
  });

  test('in what all units share bars all', () => {
    const dataset = datasetOf({ ...region, C: { persons: { '30-34': 50 }, km: null } });
    const result = swings(dataset, BASE, {
      'listing.base': [BASE, rulesWith(2026, { 'listing.base': '2400' })],
    });
    expect([...result.swings[0]!.high]).toEqual([NaN, NaN, NaN]);
  });
});

test('each parameter does what its own lines do, on the list that is asked for', () => {
  const rows = ['C;2026;healthTalks;;10;;', 'C;2026;ambulance;;1;;', 'B;2026;familyCentre;Centrum;;;'];
  const of = (children: number): Dataset =>
    activeRegion(rows, {
      C: { persons: { '40-44': 1 }, km: 40 },
      B: { ages: { 3: children }, km: 40 },
      A: {},
    });
  const other = { ...of(650).lists[0]!, period: '2025-07' };
  const dataset = {
    ...of(600),
    lists: [other, ...of(600).lists],
    activities: [...of(600).activities, ...activeRegion(['A;2026;healthTalks;;1;;'], {}).activities],
  };
  const result = swings(dataset, BASE, {
    talks: [BASE, { ...BASE, healthTalks: { amount: BASE.healthTalks.amount + 100 } }],
    ambulance: [BASE, { ...BASE, ambulance: { amount: BASE.ambulance.amount + 700 } }],
    centres: [
      BASE,
      { ...BASE, familyCentre: { ...BASE.familyCentre, amount: BASE.familyCentre.amount + 5 } },
    ],
  });
  expect(result.unitIds).toEqual(['A', 'B', 'C']);
  expect(result.swings.map(({ high }) => [...high])).toEqual([
    [100, 0, 1000],
    [0, 0, 700],
    [0, 3000, 0],
  ]);
  expect(result.swings.every(({ low }) => low.every((ore) => ore === 0))).toBe(true);
});

test('a unit that is on no list has what its other lines do', () => {
  const dataset = activeRegion(['Z;2026;healthTalks;;10;;'], { A: { persons: { '30-34': 100 }, km: 40 } });
  const listed = { ...dataset, units: [...dataset.units, { ...dataset.units[0]!, id: 'Z' }] };
  const result = swings(listed, BASE, {
    'healthTalks.amount': [rulesWith(2026, { 'healthTalks.amount': '1000' }), BASE],
  });
  expect(byUnit(result, result.swings[0]!.low)).toEqual({ A: 0, Z: -150_000 });
  expect(byUnit(result, result.base)['Z']).toBe(0);
});

test('each parameter is told of as it is done', () => {
  const work = tornado(SAMPLE, '2026', BASE, [
    { path: 'a', low: BASE, high: BASE },
    { path: 'b', low: BASE, high: BASE },
  ]);
  expect([work.next().value, work.next().value]).toEqual([
    { done: 1, total: 2 },
    { done: 2, total: 2 },
  ]);
});

test('a list that is not loaded leaves what other lines do', () => {
  const rows = ['A;2026;healthTalks;;12;;', 'A;2026;familyCentre;Centrum;;;'];
  const dataset = activeRegion(rows, { A: { persons: { '30-34': 100 } } });
  const dearer = rulesWith(2026, { 'healthTalks.amount': '1151' });
  const floor = rulesWith(2026, { 'familyCentre.floor': '7' });
  const ended = (high: Rules): unknown => {
    const work = tornado(dataset, '2031', BASE, [{ path: '', low: BASE, high }]);
    expect(work.next().done).toBe(false);
    const { done, value } = work.next();
    return done && value.unitIds.map((id, unit) => [id, value.swings[0]!.high[unit]]);
  };
  expect(ended(BASE)).toEqual([]);
  expect(ended(dearer)).toEqual([['A', 1200]]);
  expect(ended(floor)).toEqual([['A', NaN]]);
});
