// Interest on what is paid late, bilaga 4 and 6 § räntelagen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { interest, referenceRates, type ReferenceRate } from '../../src/model/interest.ts';
import { recompute, steps } from '../../src/model/trace.ts';
import { fraction } from '../../src/money/fraction.ts';
import { rulesWith } from './build.ts';
import { region } from './purchases.ts';

const MARKUP = rulesWith(2026).servicePurchase.interestMarkup;
const RATES: ReferenceRate[] = [
  { from: '2025-07', percent: 225, origin: null },
  { from: '2026-01', percent: 200, origin: null },
  { from: '2026-07', percent: -50, origin: null },
];
const oreOf = (debt: number, due: string, paid: string): number | null =>
  interest(debt, due, paid, RATES, MARKUP).ore;

describe('interest', () => {
  test('is none on the day it is due, and before', () => {
    expect(oreOf(1_000_000, '2026-03-31', '2026-03-31')).toBe(0);
    expect(oreOf(1_000_000, '2026-03-31', '2026-01-01')).toBe(0);
  });

  test('is for one day on the day after', () => {
    // 10 000 kr × (2 + 8) % × 1/365 = 2.7397 kr
    expect(oreOf(1_000_000, '2026-03-31', '2026-04-01')).toBe(274);
  });

  test('is the reference rate and eight points a year', () => {
    // 10 000 kr × 10 % × 73/365 = 200 kr
    expect(oreOf(1_000_000, '2026-01-31', '2026-04-14')).toBe(20_000);
  });

  test('takes each half-year at its own rate', () => {
    // June 16–30 is 15 days at 10 %, July 1–20 is 20 days at 7.5 %:
    // 36 500 kr × 0.10 × 15/365 = 150 kr; 36 500 kr × 0.075 × 20/365 = 150 kr
    expect(oreOf(3_650_000, '2026-06-15', '2026-07-20')).toBe(30_000);
  });

  test('takes the new year’s rate from New Year’s Day', () => {
    // 31 December at 10.25 %, 1 January at 10 %: 36 500 × 0.1025/365 + 36 500 × 0.1/365 = 10.25 + 10 kr
    expect(oreOf(3_650_000, '2025-12-30', '2026-01-01')).toBe(2_025);
  });

  test('is rounded once over the half-years', () => {
    // 18.25 kr: 30 June 0.10/365 × 18.25 = 0.005 kr; 1 July 0.075/365 × 18.25 = 0.00375 kr; together 0.00875 kr
    expect(oreOf(1_825, '2026-06-29', '2026-07-01')).toBe(1);
  });

  test('is none on what is owed to the payer', () => {
    expect(oreOf(-1_000_000, '2026-01-31', '2026-04-14')).toBe(0);
    expect(oreOf(0, '2026-01-31', '2026-04-14')).toBe(0);
  });

  test('on nothing is asked no rate for', () => {
    expect(interest(0, '2026-01-31', '2026-04-14', [], MARKUP)).toMatchObject({ ore: 0, faults: [] });
  });

  test('cannot be known without the rate of each half-year it runs over', () => {
    expect(interest(1_000_000, '2026-11-30', '2027-08-01', RATES, MARKUP)).toEqual({
      ore: null,
      step: null,
      faults: [
        { code: 'referenceRateMissing', severity: 'error', period: '2027-01' },
        { code: 'referenceRateMissing', severity: 'error', period: '2027-07' },
      ],
    });
  });

  test('needs no rate of a half-year it does not reach', () => {
    expect(interest(1_000_000, '2026-12-30', '2026-12-31', RATES, MARKUP).faults).toEqual([]);
    expect(interest(1_000_000, '2026-12-31', '2027-01-01', RATES, MARKUP).faults).toHaveLength(1);
  });

  test('recomputes from its trace, day by day', () => {
    const debt = fc.nat({ max: 1_000_000_000 });
    const late = fc.nat({ max: 300 });
    fc.assert(
      fc.property(debt, late, (owed, days) => {
        const paid = addDays('2025-12-01', days);
        const { ore, step } = interest(owed, '2025-12-01', paid, RATES, MARKUP);
        expect(recompute(step!)).toEqual(fraction(ore!));
        const counted = steps(step!).filter(({ what }) => what === 'lateDays');
        const sum = counted.reduce((all, { value }) => all + Number(value.num), 0);
        expect(sum).toBe(owed > 0 ? days : 0);
      }),
    );
  });
});

describe('the reference rates', () => {
  const rate = (period: string, count: number | null): ReturnType<typeof region> =>
    region('servicePurchase', 'referenceRate', period, { count });

  test('are read in the order of time', () => {
    const { rates, faults } = referenceRates([rate('2026-07', -50), rate('2026-01', 200)]);
    expect(rates.map(({ from, percent }) => [from, percent])).toEqual([
      ['2026-01', 200],
      ['2026-07', -50],
    ]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['stated twice', [rate('2026-01', 200), rate('2026-01', 200)], 'seriesTwice'],
    ['without a value', [rate('2026-01', null)], 'seriesUnusable'],
    ['for a whole year', [rate('2026', 200)], 'seriesUnusable'],
    ['for a month within the half-year', [rate('2026-03', 200)], 'seriesUnusable'],
    ['for a day of the half-year', [rate('2026-01-01', 200)], 'seriesUnusable'],
    ['for what is no year', [rate('12026-01', 200)], 'seriesUnusable'],
  ] as const)('are of no use %s', (_, rows, code) => {
    const { rates, faults } = referenceRates(rows);
    expect(rates).toEqual([]);
    expect(faults).toMatchObject([{ code, severity: 'error', kind: 'referenceRate' }]);
  });
});
