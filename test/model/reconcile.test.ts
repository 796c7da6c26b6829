// The computed pools and persons against what is published, within the rounding of what is printed.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { reconcile, type Base } from '../../src/model/reconcile.ts';
import type { Check, Rules } from '../../src/model/types.ts';
import { reading, rulesWith } from './build.ts';
import { sample } from './sample.ts';

const SAMPLE = sample();

function checkOf(key: Check['key'], rules: Rules): Check | undefined {
  return compensation(SAMPLE, rules, String(rules.year)).checks.find((check) => check.key === key);
}

describe('the persons that published pool ÷ published amount imply', () => {
  // Pool ± half a thousand kronor ÷ amount ± half a krona; of several the narrowest; the point between them.
  test.each([
    // 293 880.5 tkr ÷ 2 222.50 kr; 195 921.5 tkr ÷ 1 481.50 kr
    { year: 2025, key: 'listed', low: 132_229.7, high: 132_245.4, published: 132_237.5 },
    // 304 261.5 tkr ÷ 2 301.50 kr; 304 262.5 tkr ÷ 2 300.50 kr
    { year: 2026, key: 'listed', low: 132_201.4, high: 132_259.3, published: 132_230.3 },
    // 8 424.5 tkr ÷ 103.50 kr; 8 425.5 tkr ÷ 102.50 kr; 8 425 tkr ÷ 103 kr
    { year: 2025, key: 'aged16to67', low: 81_396.1, high: 82_200.0, published: 81_796.1 },
    // 8 685.5 tkr ÷ 106.50 kr; 8 686.5 tkr ÷ 105.50 kr; 8 686 tkr ÷ 106 kr
    { year: 2026, key: 'aged16to67', low: 81_554.0, high: 82_336.5, published: 81_943.4 },
    // 86 434.5 tkr ÷ 1 591.50 kr; 86 435.5 tkr ÷ 1 590.50 kr; 86 435 tkr ÷ 1 591 kr
    { year: 2025, key: 'eligible', low: 54_310.1, high: 54_344.9, published: 54_327.5 },
    // 89 488.5 tkr ÷ 1 652.50 kr; 89 489.5 tkr ÷ 1 651.50 kr; 89 489 tkr ÷ 1 652 kr
    { year: 2026, key: 'eligible', low: 54_153.4, high: 54_186.8, published: 54_170.1 },
  ] as const)('in $year, $key: $low–$high', ({ year, key, ...expected }) => {
    const check = checkOf(key, rulesWith(year));
    const tenth = (value: number | undefined): number => Math.round((value ?? NaN) * 10) / 10;
    expect({
      low: tenth(check?.low),
      high: tenth(check?.high),
      published: tenth(check?.published),
    }).toEqual(expected);
    expect(check).toMatchObject({ unit: 'persons', agrees: true });
  });

  test('must suit medication as well as listing and CNI', () => {
    // 192 720.5 tkr ÷ 1 457.50 kr = 132 226.8, less than the 132 230 of the sample
    const check = checkOf('listed', rulesWith(2026, { 'published.medication': '192720' }));
    expect(Math.floor(check?.high ?? NaN)).toBe(132_226);
    expect(check?.agrees).toBe(false);
  });

  test('are told of by no amount that may be nothing but its rounding', () => {
    const aged = (amount: string) => checkOf('aged16to67', rulesWith(2026, { 'rehab.amount': amount }));
    const { checks } = compensation(SAMPLE, rulesWith(2026, { 'rehab.amount': '0' }), '2026');
    const pools = ['listing', 'cni', 'sparsity', 'medication', 'rehab'];
    expect(checks.map(({ key }) => key)).toEqual([...pools, 'total', 'listed', 'eligible']);
    expect(aged('0.50')).toBeUndefined();
    // 8 686 tkr ÷ 0.51 kr; 8 686.5 tkr ÷ 0.01 kr
    expect(aged('0.51')?.published).toBeCloseTo(17_031_372.5, 1);
    expect(aged('0.51')?.high).toBeCloseTo(868_650_000, 0);
    // Of the three amounts for all who are listed two are left: the medication's, and the CNI's, which is narrower.
    const listed = checkOf('listed', rulesWith(2026, { 'listing.base': '0' }));
    // 202 841.5 tkr ÷ 1 534.50 kr; 202 842.5 tkr ÷ 1 533.50 kr
    expect(listed?.agrees).toBe(true);
    expect(listed?.low).toBeCloseTo(132_187.4, 1);
  });

  test('are counted with the mean of the three tertials', () => {
    const bases = { 'medication.base.tertial1': '1457', 'medication.base.tertial3': '1459' };
    expect(checkOf('listed', rulesWith(2026, bases))).toEqual(checkOf('listed', rulesWith(2026)));
  });
});

describe('a pool agrees', () => {
  // The sample comes to 304 261.23 tkr; 132 230 persons at half a krona, and half a thousand kronor, are 66.615 tkr.
  test.each([
    ['304194.615', true],
    ['304194.614', false],
    ['304327.845', true],
    ['304327.846', false],
  ])('up to the last öre of the rounding: published %s tkr, %s', (published, agrees) => {
    expect(checkOf('listing', rulesWith(2026, { 'published.listing': published }))?.agrees).toBe(agrees);
  });

  test('in its own rounding; the total in the sum of theirs', () => {
    const rules = rulesWith(2026);
    const slack = (key: Check['key']): number => {
      const check = checkOf(key, rules);
      return (check?.high ?? NaN) - (check?.published ?? NaN);
    };
    const pools = ['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const;
    expect(slack('total')).toBe(pools.reduce((sum, key) => sum + slack(key), 0));
  });

  test('as it was before external lines were taken from it', () => {
    const rules = rulesWith(2026);
    const onTop = compensation(SAMPLE, rules, '2026');
    const taken = compensation(SAMPLE, reading(rules, { 'external.funding': 'fromPools' }), '2026');
    expect(taken.totals).not.toEqual(onTop.totals);
    expect(taken.checks).toEqual(onTop.checks);
  });
});

describe('by hand', () => {
  const rules = rulesWith(2026, {
    ...{ 'listing.base': '100', 'cni.average': '50', 'rehab.amount': '10' },
    ...{
      'medication.base.tertial1': '80',
      'medication.base.tertial2': '90',
      'medication.base.tertial3': '100',
    },
    ...{ 'published.listing': '100', 'published.cni': '50', 'published.medication': '90' },
    ...{ 'published.sparsity': '20', 'published.sparsityAverage': '40', 'published.rehab': '0' },
    'published.total': '261',
  });
  const base: Base = { listing: 1000, medication: 1000.01, listed: 1000, eligible: 500, aged16to67: 10 };
  const pools = {
    ...{ listing: 100_000_00, cni: 50_000_00, sparsity: 20_000_00, medication: 91_000_02, rehab: 0 },
  };
  const of = (key: Check['key'], of: Partial<Base> = {}, paid: Partial<typeof pools> = {}) =>
    reconcile({ ...pools, ...paid }, { ...base, ...of }, rules).find((check) => check.key === key);

  test('a pool lies within half a krona a person and half a thousand kronor, part of an öre rounded up', () => {
    expect(of('listing')).toEqual({
      ...{ key: 'listing', unit: 'ore', computed: 100_000_00, published: 100_000_00, agrees: true },
      ...{ low: 99_000_00, high: 101_000_00 },
    });
    expect(of('medication')).toMatchObject({ high: 91_000_01, computed: 91_000_02, agrees: false });
  });

  test('the sum of the pools lies within all of it', () => {
    // Half a krona for 1 000, 1 000, 500, 1 000.01 and 10 persons, and five times half a thousand kronor.
    const slack = 1755_01 + 2500_00;
    expect(of('total')).toEqual({
      ...{ key: 'total', unit: 'ore', computed: 261_000_02, published: 261_000_00, agrees: true },
      ...{ low: 261_000_00 - slack, high: 261_000_00 + slack },
    });
  });

  test('persons are implied by one pool or suit several', () => {
    expect(of('eligible')).toMatchObject({ unit: 'persons', published: 500, computed: 500, agrees: true });
    // 99 500 kr ÷ 100.50 kr to 100 500 kr ÷ 99.50 kr by listing; by CNI and medication the range is wider.
    const [low, high] = [99_500 / 100.5, 100_500 / 99.5];
    expect(of('listed')).toMatchObject({ low, high, published: (low + high) / 2 });
  });

  test('what is barred agrees with nothing, not even with nobody', () => {
    expect(of('aged16to67', { aged16to67: NaN })).toMatchObject({
      computed: null,
      published: 0,
      agrees: false,
    });
    expect(of('listing', { listing: NaN }, { listing: NaN })).toMatchObject({
      ...{ computed: null, low: 100_000_00, high: 100_000_00, agrees: false },
    });
  });
});
