// The hourly rate of service purchase, bilaga 4.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyRate, hourlyRates } from '../../src/model/hourlyRate.ts';
import { recompute, steps } from '../../src/model/trace.ts';
import { fraction } from '../../src/money/fraction.ts';
import { rulesWith } from './build.ts';
import { region, vpi } from './purchases.ts';

const RULES = rulesWith(2026);
const CHAIN = [vpi(2018, 300), vpi(2019, 250), vpi(2020, -50)];
const oreIn = (year: number, rows = CHAIN): number | null => hourlyRate(RULES, rows, year).ore;

describe('the rate', () => {
  test('is 510 kr until 2017, whatever the index', () => {
    expect(oreIn(2017)).toBe(51_000);
    expect(oreIn(2017, [])).toBe(51_000);
  });

  test('is raised from 2018 on by the index of each year', () => {
    // 510 × 1.03 = 525.30; × 1.025 = 538.4325; × 0.995 = 535.7403375
    expect([2018, 2019, 2020].map((year) => oreIn(year))).toEqual([52_530, 53_843, 53_574]);
  });

  test('is rounded once, not year by year', () => {
    // 510 × 1.0102 × 1.0148 = 522.8269…; rounded on the way: 515.202 → 515.20, × 1.0148 = 522.8249…
    expect(oreIn(2019, [vpi(2018, 102), vpi(2019, 148)])).toBe(52_283);
  });

  test('is what the region has announced for the year, where that is stated', () => {
    const announced = region('servicePurchase', 'rate', '2019', { amount: 54_000 });
    expect(oreIn(2019, [...CHAIN, announced])).toBe(54_000);
    expect(oreIn(2020, [...CHAIN, announced])).toBe(53_574);
    expect(oreIn(2019, [announced])).toBe(54_000);
  });

  test('is not what a unit states for itself', () => {
    const own = { ...region('servicePurchase', 'rate', '2018', { amount: 1 }), unitId: 'A' };
    expect(oreIn(2018, [...CHAIN, own])).toBe(52_530);
  });
});

describe('a rate that cannot be known', () => {
  test('names the years whose index is missing', () => {
    expect(hourlyRate(RULES, [vpi(2019, 250)], 2021)).toEqual({
      year: 2021,
      ore: null,
      step: null,
      faults: [{ code: 'vpiMissing', severity: 'error', year: 2021, years: [2018, 2020, 2021] }],
    });
  });

  test('says which index would leave nothing of it', () => {
    expect(oreIn(2018, [vpi(2018, -9_999)])).toBe(5);
    const { ore, faults } = hourlyRate(RULES, [vpi(2018, -10_000)], 2018);
    expect(ore).toBeNull();
    expect(faults).toEqual([
      {
        ...{
          code: 'seriesUnusable',
          severity: 'error',
          post: 'servicePurchase',
          kind: 'vpi',
          period: '2018',
        },
        place: { file: 'verksamhet.csv', row: 2 },
      },
    ]);
  });

  test('says that the index of a year is stated twice', () => {
    const { ore, faults } = hourlyRate(RULES, [...CHAIN, vpi(2019, 250)], 2020);
    expect(ore).toBeNull();
    expect(faults).toEqual([
      {
        ...{ code: 'seriesTwice', severity: 'error', post: 'servicePurchase', kind: 'vpi', period: '2019' },
        place: { file: 'verksamhet.csv', row: 2 },
      },
    ]);
  });

  test('is not one whose index is known so far, whatever is wrong with later years', () => {
    expect(hourlyRate(RULES, [...CHAIN, vpi(2021, 1), vpi(2021, 2)], 2020).faults).toEqual([]);
  });

  test.each([
    ['a row without a value', vpi(2018, null)],
    ['a row for a month', region('servicePurchase', 'vpi', '2018-01', { count: 300 })],
    ['an announced rate without an amount', region('servicePurchase', 'rate', '2018', { count: 100 })],
    ['an announced rate for a month', region('servicePurchase', 'rate', '2018-01', { amount: 54_000 })],
  ])('does not do with %s', (_, row) => {
    const rows = row.kind === 'rate' ? [...CHAIN, row] : [row];
    const { ore, faults } = hourlyRate(RULES, rows, 2018);
    expect(ore).toBeNull();
    expect(faults).toMatchObject([{ code: 'seriesUnusable', kind: row.kind, period: row.period }]);
  });
});

test('the table of rates has every year, known or not', () => {
  const table = hourlyRates(RULES, CHAIN, 2017, 2021);
  expect(table.map(({ year, ore }) => [year, ore])).toEqual([
    [2017, 51_000],
    [2018, 52_530],
    [2019, 53_843],
    [2020, 53_574],
    [2021, null],
  ]);
  expect(hourlyRates(RULES, CHAIN, 2018, 2017)).toEqual([]);
});

test('the trace recomputes to the rate, and names its parameter and rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 1500 }), { minLength: 1, maxLength: 9 }),
      (percents) => {
        const rows = percents.map((percent, i) => vpi(2018 + i, percent));
        const { ore, step } = hourlyRate(RULES, rows, 2017 + percents.length);
        expect(recompute(step!)).toEqual(fraction(ore!));
        const all = steps(step!);
        expect(all.filter(({ parameter }) => parameter === 'servicePurchase.rate')).toHaveLength(1);
        expect(all.filter(({ origin }) => origin?.file === 'verksamhet.csv')).toHaveLength(percents.length);
      },
    ),
  );
});
