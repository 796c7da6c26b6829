// Service purchase, bilaga 2 and 4: prices of assignments, and what they are to the units.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priced } from '../../src/model/assignment.ts';
import { purchases } from '../../src/model/servicePurchase.ts';
import { recompute, steps } from '../../src/model/trace.ts';
import type { Dataset } from '../../src/model/types.ts';
import { fraction, sumOfFractions } from '../../src/money/fraction.ts';
import { PURCHASE_CASES } from '../cases/servicePurchase.ts';
import { reading, rulesWith } from './build.ts';
import { ANNOUNCED, assignment, assignmentLogs, datasetWith, shift, shiftLogs, vpi } from './purchases.ts';

const RULES = rulesWith(2026);
const BY_DAY = reading(RULES, { 'servicePurchase.hour': 'patientDay' });
const anyRules = fc.constantFrom(RULES, BY_DAY);
const datasets = fc
  .record({ assignments: assignmentLogs, companionShifts: shiftLogs })
  .map((logs) => datasetWith(logs));

/** Öre of the twelve months by unit and line, barred ones null; months without anything left out. */
function settled(dataset: Dataset, rules = RULES): Record<string, Record<number, number> | null> {
  return Object.fromEntries(
    purchases(dataset, rules).claims.map(({ unitId, line, months }) => [
      `${unitId} ${line}`,
      months &&
        Object.fromEntries(months.flatMap(({ num }, i) => (num === 0n ? [] : [[i + 1, Number(num)]]))),
    ]),
  );
}

describe('worked examples', () => {
  for (const { section, name, readings, assignments, expected, because } of PURCHASE_CASES)
    test(`${section}: ${name}`, () => {
      const rules = rulesWith(2026, {}, readings);
      const { items, faults } = priced(assignments.map(assignment), rules, [ANNOUNCED]);
      expect(
        items.map(({ hours, ore, remarks }) => [hours, ore, remarks]),
        because,
      ).toEqual(expected.map(([hours, ore, remarks = []]) => [hours, ore, remarks]));
      expect(faults).toEqual([]);
      expect(items.map(({ step }) => recompute(step!))).toEqual(expected.map(([, ore]) => fraction(ore)));
    });
});

describe('an assignment', () => {
  test('is paid at the rate of the year in which it was done', () => {
    const rules = rulesWith(2026);
    const { items } = priced(
      [assignment({ date: '2018-01-01' }), assignment({ date: '2017-12-31' })],
      rules,
      [vpi(2018, 300)],
    );
    expect(items.map(({ ore }) => ore)).toEqual([51_000, 52_530]);
  });

  test('may begin when the rules say that the day begins and ends', () => {
    const rules = rulesWith(2026, { 'servicePurchase.dayFrom': '7', 'servicePurchase.dayTo': '18' });
    const log = [419, 420, 1079, 1080].map((start) => assignment({ start }));
    expect(priced(log, rules, [ANNOUNCED]).items.map(({ hours }) => hours)).toEqual([0, 1, 1, 0]);
  });

  test('of accompanying staff without a cost bars what it is part of', () => {
    const dataset = datasetWith({ assignments: [assignment(), assignment({ kind: 'accompanying' })] });
    expect(settled(dataset)).toEqual({ 'A servicePurchaseCost': null });
    expect(purchases(dataset, RULES).faults).toEqual([
      {
        ...{ code: 'accompanyingWithoutCost', severity: 'error', date: '2026-03-14' },
        place: { file: 'uppdrag.csv', row: 2 },
      },
    ]);
  });

  test('paid by the hour has no use for a cost, and says so', () => {
    const { items, faults } = priced([assignment({ cost: 5_000 })], RULES, [ANNOUNCED]);
    expect(items[0]?.ore).toBe(61_250);
    expect(faults).toMatchObject([{ code: 'costNotPaid', severity: 'warning' }]);
  });

  test.each([
    ['a day that does not exist', { date: '2026-02-30' }],
    ['minutes below zero', { careMinutes: -1 }],
    ['half a minute', { travelMinutes: 0.5 }],
    ['minutes that are no number', { adminMinutes: NaN }],
    ['a time after midnight', { start: 1440 }],
    ['a cost that is no whole öre', { cost: 0.5 }],
  ])('with %s bars what it is part of', (_, wrong) => {
    const dataset = datasetWith({ assignments: [assignment(), assignment({ ...wrong, performer: 'B' })] });
    expect(settled(dataset)).toEqual({ 'A servicePurchaseCost': null, 'B servicePurchase': null });
    expect(purchases(dataset, RULES).faults).toMatchObject([
      { code: 'unusableAssignment', severity: 'error', place: { file: 'uppdrag.csv', row: 2 } },
    ]);
  });

  test('typed into the page has no place', () => {
    const { faults } = priced([assignment({ careMinutes: -1, origin: null })], RULES, [ANNOUNCED]);
    expect(faults).toEqual([{ code: 'unusableAssignment', severity: 'error', date: '2026-03-14' }]);
  });
});

describe('the units', () => {
  test('pay in the last month of the quarter in which the work was done', () => {
    const dates = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'];
    const assignments = dates.map((date) => assignment({ date }));
    expect(settled(datasetWith({ assignments }))).toEqual({
      'A servicePurchaseCost': { 3: -122_500, 6: -61_250, 9: -61_250, 12: -61_250 },
    });
  });

  test('are paid for what they do for others, and one pays the other', () => {
    const assignments = [
      assignment({ requester: 'Berg', performer: 'B' }),
      assignment({ requester: 'A', performer: 'B', careMinutes: 70 }),
    ];
    expect(settled(datasetWith({ assignments }))).toEqual({
      'B servicePurchase': { 3: 183_750 },
      'A servicePurchaseCost': { 3: -122_500 },
    });
  });

  test('have nothing of work in other years', () => {
    const assignments = [assignment({ date: '2025-12-31' }), assignment({ date: '2027-01-01' })];
    expect(purchases(datasetWith({ assignments }), RULES)).toEqual({ claims: [], ceilings: [], faults: [] });
  });

  test('pay for companions in the month of the shift', () => {
    const companionShifts = [shift(), shift({ date: '2026-05-05', requester: 'Ward 5' })];
    // 8 h × 350.25 kr
    expect(settled(datasetWith({ companionShifts }))).toEqual({ 'A companion': { 3: -280_200 } });
  });

  test('are told of work that is none of theirs, where an id may be misspelt', () => {
    const assignments = [assignment({ requester: 'a' })];
    const { claims, faults } = purchases(datasetWith({ assignments }), RULES);
    expect(claims).toEqual([]);
    expect(faults).toEqual([
      {
        ...{ code: 'purchaseWithoutUnit', severity: 'warning', date: '2026-03-14' },
        ...{ requester: 'a', performer: 'Östersund', place: { file: 'uppdrag.csv', row: 2 } },
      },
    ]);
  });

  test('have figures for what does not rest on the missing rate', () => {
    const assignments = [
      assignment(),
      assignment({ requester: 'B', kind: 'accompanying', cost: 99 }),
      assignment({ requester: 'B', start: 0 }),
    ];
    const dataset = datasetWith({ assignments, activities: [] });
    expect(settled(dataset)).toEqual({ 'A servicePurchaseCost': null, 'B servicePurchaseCost': { 3: -99 } });
    expect(purchases(dataset, RULES).faults).toMatchObject([{ code: 'vpiMissing', year: 2026 }]);
  });

  test('are shown the open question of the started hour', () => {
    const { claims } = purchases(
      datasetWith({ assignments: [assignment()], companionShifts: [shift()] }),
      RULES,
    );
    expect(claims.map(({ line, readings }) => [line, readings])).toEqual([
      ['servicePurchaseCost', ['servicePurchase.hour']],
      ['companion', []],
    ]);
  });
});

describe('for every log', () => {
  test('the trace of a claim is the sum of its months, and recomputes to it', () => {
    fc.assert(
      fc.property(datasets, anyRules, (dataset, rules) => {
        for (const { months, step } of purchases(dataset, rules).claims) {
          expect(sumOfFractions(months!)).toEqual(step!.value);
          expect(recompute(step!)).toEqual(step!.value);
          expect(months!.every(({ den }) => den === 1n)).toBe(true);
        }
      }),
    );
  });

  test('the trace of an assignment recomputes to its öre and tells the rate and the row', () => {
    fc.assert(
      fc.property(assignmentLogs, anyRules, (log, rules) => {
        const { items } = priced(log, rules, [ANNOUNCED]);
        expect(items).toHaveLength(log.length);
        for (const { ore, step, hours } of items) {
          expect(recompute(step!)).toEqual(fraction(ore!));
          const all = steps(step!);
          if (hours > 0) expect(all.some(({ what }) => what === 'announcedRate')).toBe(true);
          expect(all.some(({ origin }) => origin?.file === 'uppdrag.csv')).toBe(true);
        }
      }),
    );
  });

  test('rounding up by patient and day never costs more, in all or for any requester', () => {
    fc.assert(
      fc.property(assignmentLogs, (log) => {
        const cost = (rules: typeof RULES, requester: string): number =>
          priced(log, rules, [ANNOUNCED])
            .items.filter((item) => item.assignment.requester === requester)
            // Halves of odd öre are rounded one by one.
            .reduce(
              (sum, { assignment: { disputed }, hours, rate }) =>
                sum + (disputed ? 1 : 2) * hours * (rate ?? 0),
              0,
            );
        for (const requester of new Set(log.map((one) => one.requester)))
          expect(cost(BY_DAY, requester)).toBeLessThanOrEqual(cost(RULES, requester));
      }),
    );
  });

  test('hours by patient and day are those of the day’s minutes together', () => {
    const twice = fc.array(fc.nat({ max: 130 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(twice, (minutes) => {
        const log = minutes.map((careMinutes, i) => assignment({ start: 480 + i, careMinutes }));
        const hours = priced(log, BY_DAY, [ANNOUNCED]).items.reduce((sum, item) => sum + item.hours, 0);
        expect(hours).toBe(Math.ceil(minutes.reduce((sum, n) => sum + n, 0) / 60));
      }),
    );
  });

  test('the order of the rows means nothing', () => {
    const shuffled = assignmentLogs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, anyRules, ([log, other], rules) => {
        const of = (assignments: typeof log): unknown => settled(datasetWith({ assignments }), rules);
        expect(of(other)).toEqual(of(log));
      }),
    );
  });

  test('nor does it between two that differ in nothing but the journey', () => {
    // 30 minutes of care and 40 of travel that only one is paid for: one hour or two at the first, halves of öre.
    const alike = { careMinutes: 30, travelMinutes: 40, disputed: true };
    const log = [true, false].map((ownJourney) => assignment({ ...alike, ownJourney }));
    const odd = { ...ANNOUNCED, amount: 61_255 };
    const of = (assignments: typeof log): unknown =>
      settled({ ...datasetWith({ assignments }), activities: [odd] }, BY_DAY);
    expect(of(log.toReversed())).toEqual(of(log));
  });

  test('what units of the log pay each other cancels out', () => {
    fc.assert(
      fc.property(assignmentLogs, anyRules, (log, rules) => {
        const own = log.map((one) => ({ ...one, requester: 'A', performer: 'B' }));
        const sums = purchases(datasetWith({ assignments: own }), rules).claims.map(
          ({ step }) => step!.value,
        );
        expect(sumOfFractions(sums)).toEqual(fraction(0));
      }),
    );
  });
});
