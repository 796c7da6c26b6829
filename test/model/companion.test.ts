// Companions in inpatient care, Region Värmland.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companionEntries } from '../../src/model/companion.ts';
import { addDays } from '../../src/model/day.ts';
import { recompute, steps } from '../../src/model/trace.ts';
import type { CompanionShift } from '../../src/model/types.ts';
import { fraction } from '../../src/money/fraction.ts';
import { rulesWith } from './build.ts';
import { ASSISTANCE, region, shift, shiftLogs } from './purchases.ts';

const RULES = rulesWith(2026);
const settle = (shifts: readonly CompanionShift[], period = '2026'): ReturnType<typeof companionEntries> =>
  companionEntries(shifts, RULES, [ASSISTANCE], period);
const oreOf = (shifts: readonly CompanionShift[], period?: string): (number | null)[] =>
  settle(shifts, period).entries.map(({ ore }) => ore);
const WHERE = { date: '2026-03-02', patient: 'P1', place: { file: 'medfoljare.csv', row: 2 } };

describe('a shift', () => {
  test('costs its hours at the assistance rate of the year', () => {
    // 8 h × 350.25 kr = 2 802 kr
    expect(settle([shift()]).entries).toMatchObject([
      { date: '2026-03-02', hours: 800, rate: 35_025, ore: 280_200, remarks: [] },
    ]);
  });

  test('is rounded once to öre', () => {
    // 7.31 h × 350.25 kr = 2 560.3275 kr
    expect(oreOf([shift({ hours: 731 })])).toEqual([256_033]);
  });

  test('is settled in its own month', () => {
    expect(oreOf([shift()], '2026-03')).toEqual([280_200]);
    expect(oreOf([shift()], '2026-02')).toEqual([]);
  });

  test('of no hours costs nothing', () => {
    expect(oreOf([shift({ hours: 0 })])).toEqual([0]);
  });

  test('of another year is asked no rate for', () => {
    expect(settle([shift(), shift({ date: '2025-03-02' })]).faults).toEqual([]);
  });

  test('of another year has the rate of that year', () => {
    const rates = [ASSISTANCE, region('companion', 'assistanceRate', '2025', { amount: 33_000 })];
    const { entries } = companionEntries([shift({ date: '2025-12-31' })], RULES, rates, '2025');
    expect(entries[0]?.ore).toBe(264_000);
  });

  test('has no price without the rate of its year', () => {
    const { entries, faults } = companionEntries([shift(), shift()], RULES, [], '2026');
    expect(entries.map(({ ore, step }) => [ore, step])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(faults).toEqual([{ code: 'assistanceRateMissing', severity: 'error', year: 2026 }]);
  });

  test('has no price where the rate is stated twice', () => {
    const { entries, faults } = companionEntries([shift()], RULES, [ASSISTANCE, ASSISTANCE], '2026');
    expect(entries.map(({ ore }) => ore)).toEqual([null]);
    expect(faults).toMatchObject([{ code: 'seriesTwice', kind: 'assistanceRate' }]);
  });

  test.each([
    ['a day that does not exist', { date: '2026-02-29' }],
    ['hours below zero', { hours: -1 }],
    ['hours that are no number', { hours: NaN }],
    ['a grant on no day', { granted: 'yes' }],
  ])('with %s has no price', (_, wrong) => {
    const { entries, faults } = settle([shift(wrong)]);
    expect(entries.map(({ ore }) => ore)).toEqual([null]);
    expect(faults).toMatchObject([{ code: 'unusableShift', severity: 'error' }]);
  });
});

test('entries come by day, then by requester, performer and patient, whatever the order of the log', () => {
  const log = [
    shift({ date: '2026-03-05', granted: '2026-03-03' }),
    shift({ date: '2026-03-02', granted: '2026-03-04' }),
    shift({ date: '2026-03-03', patient: 'P2' }),
    shift({ date: '2026-03-03' }),
    shift({ date: '2026-03-03', performer: 'Forshaga', agreement: '' }),
    shift({ date: '2026-03-03', requester: 'B', hours: 100 }),
    shift({ date: '2026-03-03', hours: NaN }),
  ];
  const told = (shifts: readonly CompanionShift[]): string[] =>
    settle(shifts).entries.map(({ date, shift: { requester, performer, patient }, ore }) =>
      [date.slice(5), requester, performer, patient, ore].join(' '),
    );
  const wanted = [
    '03-02 A Hammarö P1 280200',
    '03-03 A Forshaga P1 0',
    '03-03 A Hammarö P1 280200',
    '03-03 A Hammarö P1 ',
    '03-03 A Hammarö P2 280200',
    '03-03 B Hammarö P1 35025',
    '03-04 A Hammarö P1 -280200',
    '03-05 A Hammarö P1 280200',
    '03-05 A Hammarö P1 -280200',
  ];
  expect(told(log)).toEqual(wanted);
  expect(told(log.toReversed())).toEqual(wanted);
});

test('what is paid back comes on the day of the grant, behind what was refused before it', () => {
  const { entries } = settle([
    shift({ date: '2026-03-01', granted: '2026-03-20' }),
    shift({ date: '2026-03-10', agreement: '' }),
  ]);
  expect(entries.map(({ date, ore }) => [date, ore])).toEqual([
    ['2026-03-01', 280_200],
    ['2026-03-10', 0],
    ['2026-03-20', -280_200],
  ]);
});

describe('without a signed agreement', () => {
  test.each(['', '  '])('nothing is payable, and it is said (%j)', (agreement) => {
    const { entries, faults } = settle([shift({ agreement })]);
    expect(entries).toMatchObject([{ hours: 0, rate: null, ore: 0, remarks: ['noAgreement'] }]);
    expect(faults).toEqual([{ code: 'noAgreement', severity: 'error', ...WHERE }]);
  });

  test('nothing is paid back either, and no rate is asked for', () => {
    const { entries, faults } = companionEntries(
      [shift({ agreement: '', granted: '2026-06-01' })],
      RULES,
      [],
      '2026',
    );
    expect(entries.map(({ ore }) => ore)).toEqual([0]);
    expect(faults.map(({ code }) => code)).toEqual(['noAgreement']);
  });
});

describe('a stay', () => {
  const on = (...days: readonly number[]): CompanionShift[] =>
    days.map((number) => shift({ date: addDays('2026-03-01', number - 1), hours: 100 }));
  const PAID = 35_025;

  test('is paid for 28 days from its first shift', () => {
    expect(oreOf(on(1, 8, 16, 24, 28, 29))).toEqual([PAID, PAID, PAID, PAID, PAID, 0]);
  });

  test('that is longer is reported by the day', () => {
    expect(settle(on(1, 8, 16, 24, 29)).faults).toEqual([
      {
        ...{ code: 'stayTooLong', severity: 'warning', date: '2026-03-29', patient: 'P1' },
        ...{ first: '2026-03-01', days: 29, longest: 28, place: { file: 'medfoljare.csv', row: 2 } },
      },
    ]);
  });

  test('goes on after seven days without a shift, and is another after eight', () => {
    expect(oreOf(on(1, 9, 17, 25, 33))).toEqual([PAID, PAID, PAID, PAID, 0]);
    expect(oreOf(on(1, 9, 17, 26, 33))).toEqual([PAID, PAID, PAID, PAID, PAID]);
  });

  test('is counted from before the period, and over days that are not payable', () => {
    const [first, ...rest] = on(1, 9, 17, 25, 33);
    expect(oreOf([{ ...first!, agreement: '' }, ...rest], '2026-04')).toEqual([0]);
  });

  test('is one patient’s with one performer', () => {
    const others = [shift({ patient: 'P2' }), shift({ performer: 'Forshaga' })].map((other) => ({
      ...other,
      date: '2026-03-29',
      hours: 100,
    }));
    expect(oreOf([...on(1, 9, 17, 25), ...others], '2026-03').slice(4)).toEqual([PAID, PAID]);
    const long = on(1, 9, 17, 25, 33);
    expect(oreOf([...long, { ...long[4]!, patient: 'P2' }], '2026-04')).toEqual([0, PAID]);
  });

  test('is as long as the rules say', () => {
    const rules = rulesWith(2026, { 'companion.longestDays': '2' });
    const { entries } = companionEntries(on(1, 2, 3), rules, [ASSISTANCE], '2026');
    expect(entries.map(({ ore }) => ore)).toEqual([PAID, PAID, 0]);
  });
});

describe('benefit granted afterwards', () => {
  test('pays the same amount back on the day of the grant', () => {
    const granted = [shift({ hours: 731, granted: '2026-06-15' })];
    expect(settle(granted, '2026-03').entries).toMatchObject([{ ore: 256_033, remarks: [] }]);
    expect(settle(granted, '2026-06').entries).toMatchObject([
      { date: '2026-06-15', hours: -731, rate: 35_025, ore: -256_033, remarks: ['repaid'] },
    ]);
    expect(settle(granted, '2026-04').entries).toEqual([]);
  });

  test('in the next year pays back at the rate of the year of the shift', () => {
    const rates = [ASSISTANCE, region('companion', 'assistanceRate', '2027', { amount: 40_000 })];
    const { entries } = companionEntries([shift({ granted: '2027-01-02' })], RULES, rates, '2027');
    expect(entries.map(({ ore }) => ore)).toEqual([-280_200]);
  });

  test('is a repayment also while its amount is barred', () => {
    const { entries } = companionEntries([shift({ granted: '2026-06-15' })], RULES, [], '2026-06');
    expect(entries).toMatchObject([{ date: '2026-06-15', ore: null, remarks: ['repaid'] }]);
  });

  test('before the shift pays back on the day of the shift', () => {
    const { entries } = settle([shift({ granted: '2026-01-01' })]);
    expect(entries.map(({ date, ore }) => [date, ore])).toEqual([
      ['2026-03-02', 280_200],
      ['2026-03-02', -280_200],
    ]);
  });

  test('of an amount that is unknown pays an unknown amount back', () => {
    const { entries } = companionEntries([shift({ granted: '2026-06-15' })], RULES, [], '2026-06');
    expect(entries).toMatchObject([{ date: '2026-06-15', ore: null, step: null }]);
  });
});

describe('for every log', () => {
  test('the trace recomputes to the öre and tells the row', () => {
    fc.assert(
      fc.property(shiftLogs, (log) => {
        for (const { ore, step } of settle(log).entries) {
          expect(recompute(step!)).toEqual(fraction(ore!));
          expect(steps(step!).some(({ origin }) => origin?.file === 'medfoljare.csv')).toBe(true);
        }
      }),
    );
  });

  test('what is granted for every shift leaves nothing to pay over the year', () => {
    fc.assert(
      fc.property(shiftLogs, (log) => {
        const granted = log.map((one) => ({ ...one, granted: one.granted ?? '2026-12-31' }));
        expect(oreOf(granted).reduce<number>((sum, ore) => sum + (ore ?? NaN), 0)).toBe(0);
      }),
    );
  });

  test('the months have the entries of the year, each once', () => {
    fc.assert(
      fc.property(shiftLogs, (log) => {
        const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
        expect(months.flatMap((month) => settle(log, month).entries)).toEqual(settle(log).entries);
      }),
    );
  });
});
