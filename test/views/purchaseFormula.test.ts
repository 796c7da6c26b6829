import { expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { priced } from '../../src/model/assignment.ts';
import { hourlyRate } from '../../src/model/hourlyRate.ts';
import { interest } from '../../src/model/interest.ts';
import type { Step } from '../../src/model/trace.ts';
import type { Activity, Assignment } from '../../src/model/types.ts';
import { interestParts, wholeOf, written } from '../../src/views/purchase/formula.ts';
import { clock, hourCount, hourFormula, hourPlaces } from '../../src/views/purchase/hours.ts';
import { valueText } from '../../src/views/why/values.ts';
import { rulesWith } from '../model/build.ts';

const rules = rulesWith(2026);
const format = formatFor('sv');
const UNITS = { hour: 'tim', kr: 'kr' };
/** With plain spaces, to be read here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const say = (step: Step): string => valueText(step, sv, 'sv');

const vpi = (year: number, count: number): Activity => ({
  ...{ unitId: null, period: String(year), post: 'servicePurchase', kind: 'vpi', count, amount: null },
  ...{ counterpart: null, origin: null },
});
const ASSIGNMENT: Assignment = {
  ...{ date: '2017-03-14', start: 600, careMinutes: 50, adminMinutes: 20, travelMinutes: 0 },
  ...{ ownJourney: false, requester: 'A', performer: 'Bergs kommun', patient: 'P01' },
  ...{ kind: 'primaryCare', cost: null, disputed: false, origin: null },
};
const priceOf = (changes: Partial<Assignment>) =>
  priced([{ ...ASSIGNMENT, ...changes }], rules, []).items[0]!;

test('a rate is written as the printed rate times one and the index of each year', () => {
  const { step } = hourlyRate(rules, [vpi(2018, 280), vpi(2019, 310)], 2019);
  expect(plain(written(step!, say))).toBe('510,00 kr × 1,028 × 1,031');
});

test('years in a row with the same index are written as a power', () => {
  const same = Array.from({ length: 9 }, (_, i) => vpi(2018 + i, 250));
  expect(plain(written(hourlyRate(rules, same, 2026).step!, say))).toBe('510,00 kr × 1,025⁹');
  // 510 × 1,025⁹ = 636,92…: what a calculator shows is what is paid.
  expect(hourlyRate(rules, same, 2026).ore).toBe(Math.round(51_000 * 1.025 ** 9));
  const mixed = [vpi(2018, 250), vpi(2019, 250), vpi(2020, 310), vpi(2021, 250)];
  expect(plain(written(hourlyRate(rules, mixed, 2021).step!, say))).toBe(
    '510,00 kr × 1,025² × 1,031 × 1,025',
  );
});

test('interest is written by half-year', () => {
  const rates = [
    { from: '2026-01', percent: 200, origin: null },
    { from: '2026-07', percent: 175, origin: null },
  ];
  const { step } = interest(540_520, '2026-06-20', '2026-07-05', rates, 800);
  expect(interestParts(step!, say).map(plain)).toEqual([
    '5 405,20 kr × (2 % + 8 %) × 10 dagar / 365 dagar',
    '5 405,20 kr × (1,75 % + 8 %) × 5 dagar / 365 dagar',
  ]);
});

test('started hours are written with their rate, halved where the cost is split', () => {
  const alone = priceOf({});
  const split = priceOf({ disputed: true });
  expect(plain(hourFormula({ ...alone, hours: alone.hours * 100 }, format, UNITS, 0))).toBe(
    '2 tim × 510,00 kr',
  );
  expect(plain(hourFormula({ ...split, hours: split.hours * 100 }, format, UNITS, 0))).toBe(
    '2 tim × 510,00 kr / 2',
  );
  expect(plain(hourFormula({ hours: 750, rate: 34_620, remarks: [] }, format, UNITS, 2))).toBe(
    '7,50 tim × 346,20 kr',
  );
});

test('hours of one table have the decimals that one of them needs', () => {
  const alike = (hours: number[]) => hours.map((one) => hourCount(one, format, hourPlaces(hours)));
  expect(alike([800, 1200])).toEqual(['8', '12']);
  expect(alike([750, 800])).toEqual(['7,5', '8,0']);
  expect(alike([750, -800, 625])).toEqual(['7,50', '−8,00', '6,25']);
});

test('what is not paid by the hour has no hours', () => {
  const night = priceOf({ start: 1200 });
  expect(hourFormula({ ...night, hours: 0 }, format, UNITS, 0)).toBe('–');
});

test('the whole of a disputed cost is twice its half', () => {
  expect(wholeOf(priceOf({ disputed: true }).step!)).toBe(102_000);
  expect(wholeOf(priceOf({}).step!)).toBeNull();
});

test('a time of day has two figures each', () => {
  expect([clock(0), clock(495), clock(1439)]).toEqual(['00:00', '08:15', '23:59']);
});
