// Follow-up of volumes and the flat rate that would have paid the same, huvudavtalet §10.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatRates } from '../../src/model/flatRate.ts';
import { purchases } from '../../src/model/servicePurchase.ts';
import { rulesWith } from './build.ts';
import { assignment, assignmentLogs, datasetWith } from './purchases.ts';

const RULES = rulesWith(2026);
const YEAR = { from: '2026-01', to: '2026-12' };

test('a requester’s volume is told whole and by month, with the flat rates that pay the same', () => {
  const assignments = [
    assignment({ date: '2026-01-31', careMinutes: 61 }),
    assignment({ date: '2026-03-01' }),
    assignment({ date: '2026-03-02', start: 0 }),
    assignment({ date: '2026-04-01' }),
  ];
  const { requesters, faults } = flatRates(datasetWith({ assignments }), RULES, {
    from: '2026-01',
    to: '2026-03',
  });
  expect(faults).toEqual([]);
  // 3 h × 612.50 kr = 1 837.50 kr: ÷ 3 months, ÷ 3 assignments and ÷ 10 listed
  expect(requesters).toEqual([
    {
      requester: 'A',
      ...{ assignments: 3, unpaid: 1, hours: 3, ore: 183_750 },
      months: [
        { month: '2026-01', assignments: 1, unpaid: 0, hours: 2, ore: 122_500 },
        { month: '2026-02', assignments: 0, unpaid: 0, hours: 0, ore: 0 },
        { month: '2026-03', assignments: 2, unpaid: 1, hours: 1, ore: 61_250 },
      ],
      perMonth: { ore: 61_250, times: 3, remainder: 0 },
      perAssignment: { ore: 61_250, times: 3, remainder: 0 },
      perListed: { ore: 18_375, times: 10, remainder: 0 },
    },
  ]);
});

describe('a flat rate', () => {
  test('is rounded down to öre, and the remainder is said', () => {
    const { requesters } = flatRates(datasetWith({ assignments: [assignment()] }), RULES, YEAR);
    // 612.50 kr ÷ 12 = 51.0416… kr: 12 × 51.04 = 612.48 kr
    expect(requesters[0]?.perMonth).toEqual({ ore: 5_104, times: 12, remainder: 2 });
  });

  test('is unknown where the amount is, and the volume is known', () => {
    const dataset = datasetWith({ assignments: [assignment()], activities: [] });
    const { requesters, faults } = flatRates(dataset, RULES, YEAR);
    expect(requesters).toMatchObject([
      { assignments: 1, ore: null, perMonth: null, perAssignment: null, perListed: null },
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['vpiMissing']);
  });

  test('per listed is unknown for whoever has no list', () => {
    const { requesters } = flatRates(
      datasetWith({ assignments: [assignment({ requester: 'Bergs kommun', performer: 'A' })] }),
      RULES,
      YEAR,
    );
    expect(requesters).toMatchObject([{ requester: 'Bergs kommun', perListed: null }]);
  });

  test('per listed rests on the latest list at the end of the period, or the first after it', () => {
    const { lists } = datasetWith({});
    const units = lists[0]!.units;
    const twice = units.map((unit) => ({ ...unit, classes: unit.classes.map((n) => 2 * n) }));
    const dataset = datasetWith({
      assignments: [assignment()],
      lists: [
        { period: '2026-07', units: twice },
        { period: '2026-02', units },
      ],
    });
    const listed = (to: string): unknown =>
      flatRates(dataset, RULES, { from: '2026-01', to }).requesters[0]?.perListed?.times;
    expect(['2026-03', '2026-06', '2026-07', '2027-01'].map(listed)).toEqual([10, 10, 20, 20]);
    const late = { ...dataset, lists: [{ period: '2026-07', units: twice }] };
    expect(flatRates(late, RULES, YEAR).requesters[0]?.perListed?.times).toBe(20);
  });
});

test('a period runs over the new year, and a period the wrong way holds nothing', () => {
  const dataset = datasetWith({ assignments: [assignment({ date: '2026-12-31' })] });
  const { requesters } = flatRates(dataset, RULES, { from: '2026-11', to: '2027-02' });
  expect(requesters[0]?.months.map(({ month }) => month)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ]);
  expect(flatRates(dataset, RULES, { from: '2027-02', to: '2026-11' }).requesters).toEqual([]);
});

test('the rates pay the year’s cost to the öre, whatever the log', () => {
  fc.assert(
    fc.property(assignmentLogs, (assignments) => {
      const dataset = datasetWith({ assignments });
      const { claims } = purchases(dataset, RULES);
      for (const { requester, ore, months, perMonth, perAssignment } of flatRates(dataset, RULES, YEAR)
        .requesters) {
        expect(months.reduce((sum, month) => sum + (month.ore ?? NaN), 0)).toBe(ore);
        for (const rate of [perMonth!, perAssignment!]) {
          expect(rate.ore * rate.times + rate.remainder).toBe(ore);
          expect(rate.remainder).toBeLessThan(rate.times);
        }
        const cost = claims.find(
          ({ unitId, line }) => unitId === requester && line === 'servicePurchaseCost',
        );
        if (cost) expect(Number(cost.step!.value.num)).toBe(-ore! || 0);
      }
    }),
  );
});

test('what was bought is held against the list of its time, however lists are ordered, and none gives no rate', () => {
  const [period, assignments] = [{ from: '2026-03', to: '2026-03' }, [assignment()]];
  const dataset = datasetWith({ assignments });
  const [list] = dataset.lists;
  const rate = (lists: typeof dataset.lists): number | undefined =>
    flatRates({ ...dataset, lists }, RULES, period).requesters[0]!.perListed?.times;
  const grown = {
    ...list!,
    period: '2026-04',
    units: list!.units.map((unit) => ({ ...unit, classes: unit.classes.map((n) => 2 * n) })),
  };
  expect(
    [
      [list!, grown],
      [grown, list!],
    ].map(rate),
  ).toEqual([rate([list!]), rate([list!])]);
  expect(rate([grown])).toBe(2 * rate([list!])!);
  expect(rate([])).toBeUndefined();
});

test('an amount is unknown where any of it is, first or last', () => {
  const barred = assignment({ kind: 'accompanying', cost: null });
  const known = [assignment({ date: '2026-03-13' }), assignment({ date: '2026-03-15' })];
  for (const log of [
    [barred, known[0]!],
    [barred, known[1]!],
    [barred, ...known],
  ])
    expect(flatRates(datasetWith({ assignments: log }), RULES, YEAR).requesters[0]).toMatchObject({
      assignments: log.length,
      ore: null,
    });
});

test('of several lists before the end of the period the latest is taken, in whatever order they come', () => {
  const [list] = datasetWith({}).lists;
  const [first, second, third] = [1, 2, 3].map((times) => ({
    period: `2026-0${times}`,
    units: list!.units.map((unit) => ({ ...unit, classes: unit.classes.map((n) => times * n) })),
  }));
  for (const lists of [
    [first!, second!, third!],
    [third!, second!, first!],
    [second!, third!, first!],
  ]) {
    const dataset = datasetWith({ assignments: [assignment({ date: '2026-02-10' })], lists });
    const period = { from: '2026-01', to: '2026-02' };
    expect(flatRates(dataset, RULES, period).requesters[0]!.perListed!.times).toBe(20);
  }
});
