import { expect, test } from 'vitest';
import type { Activity, Assignment, CompanionShift, Dataset } from '../../src/model/types.ts';
import { lateInterest, purchase } from '../../src/worker/purchase.ts';
import { datasetOf, rulesWith } from '../model/build.ts';

const rules = rulesWith(2026);
const series = (period: string, kind: string, values: Pick<Activity, 'count' | 'amount'>): Activity => ({
  ...{ unitId: null, period, post: kind === 'assistanceRate' ? 'companion' : 'servicePurchase', kind },
  ...{ ...values, counterpart: null, origin: null },
});
const ACTIVITIES = [
  series('2026', 'rate', { count: null, amount: 60_000 }),
  series('2026', 'assistanceRate', { count: null, amount: 35_000 }),
  series('2026-07', 'referenceRate', { count: 200, amount: null }),
];
const ASSIGNMENT: Assignment = {
  ...{ date: '2026-02-10', start: 600, careMinutes: 50, adminMinutes: 20, travelMinutes: 0 },
  ...{ ownJourney: false, requester: 'A', performer: 'Bergs kommun', patient: 'P01' },
  ...{ kind: 'primaryCare', cost: null, disputed: false, origin: null },
};
const SHIFT: CompanionShift = {
  ...{ date: '2025-12-30', hours: 200, requester: 'A', performer: 'Bergs kommun', patient: 'P31' },
  ...{ agreement: '7', granted: '2026-01-15', origin: null },
};
const region = (parts: Partial<Dataset>): Dataset => ({
  ...datasetOf({ A: { persons: { '20-24': 10 } } }),
  activities: ACTIVITIES,
  ...parts,
});
const REQUEST = { scheme: 'region', year: 2026, part: 1, dated: '2026-04-01' } as const;

test('rates run from the last printed year to that of the rules', () => {
  const { rates } = purchase(region({}), rules, { ...REQUEST, year: 2018 });
  expect(rates.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  expect(rates.map(({ ore }) => ore).filter((ore) => ore !== null)).toEqual([51_000, 60_000]);
});

test('a quarter’s invoice has two started hours at the announced rate', () => {
  const { invoices } = purchase(region({ assignments: [ASSIGNMENT] }), rules, REQUEST);
  expect(invoices.invoices).toMatchObject([{ ore: 120_000, due: '2026-05-01', dated: '2026-04-01' }]);
});

test('the follow-up spans the months of the year that have work', () => {
  const assignments = [
    ASSIGNMENT,
    { ...ASSIGNMENT, date: '2026-05-04' },
    { ...ASSIGNMENT, date: '2025-01-04' },
  ];
  const { followUp } = purchase(region({ assignments }), rules, REQUEST);
  expect(followUp).toMatchObject({ from: '2026-02', to: '2026-05' });
  expect(followUp?.requesters).toMatchObject([
    { requester: 'A', ore: 240_000, perMonth: { ore: 60_000, times: 4, remainder: 0 } },
  ]);
});

test('a year without work has no follow-up', () => {
  expect(purchase(region({}), rules, REQUEST).followUp).toBeNull();
});

test('every companion’s day is told once, in the year that settles it', () => {
  const paid = series('2025', 'assistanceRate', { count: null, amount: 34_000 });
  const data = region({ activities: [...ACTIVITIES, paid], companionShifts: [SHIFT] });
  const { entries } = purchase(data, rules, { ...REQUEST, scheme: 'varmland' });
  expect(entries.map(({ date, ore }) => [date, ore])).toEqual([
    ['2025-12-30', 68_000],
    ['2026-01-15', -68_000],
  ]);
});

test('interest is counted by the day at the reference rate and the markup', () => {
  // 10 % of 1 200 kr for 73 of 365 days.
  const debt = { ore: 120_000, due: '2026-06-30', paid: '2026-09-11' };
  expect(lateInterest(region({}), rules, debt).ore).toBe(2_400);
});

test('interest waits for a reference rate that nobody has stated', () => {
  const { ore, faults } = lateInterest(region({}), rules, { ore: 1, due: '2026-05-01', paid: '2026-06-01' });
  expect(ore).toBeNull();
  expect(faults).toMatchObject([{ code: 'referenceRateMissing', period: '2026-01' }]);
});
