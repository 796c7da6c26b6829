// Invoices of service purchase, bilaga 4, and of companions, Region Värmland.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  monthlyCompanionInvoices,
  quarterlyInvoices,
  type Invoice,
  type Invoices,
} from '../../src/model/invoice.ts';
import { purchases } from '../../src/model/servicePurchase.ts';
import { recompute } from '../../src/model/trace.ts';
import type { Assignment, CompanionShift, Dataset } from '../../src/model/types.ts';
import { fraction } from '../../src/money/fraction.ts';
import { reading, rulesWith } from './build.ts';
import { assignment, assignmentLogs, datasetWith, shift, shiftLogs } from './purchases.ts';

const RULES = rulesWith(2026);
const BY_DAY = reading(RULES, { 'servicePurchase.hour': 'patientDay' });
const QUARTERS = [1, 2, 3, 4];
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const first = (assignments: readonly Assignment[], rules = RULES): Invoices =>
  quarterlyInvoices(datasetWith({ assignments }), rules, { year: 2026, quarter: 1 }, '2026-04-07');
const march = (companionShifts: readonly CompanionShift[]): Invoices =>
  monthlyCompanionInvoices(datasetWith({ companionShifts }), RULES, { year: 2026, month: 3 }, '2026-04-07');
const numbers = ({ invoices }: Invoices): string[] => invoices.map(({ number }) => number);

test('a quarter’s invoice is this', () => {
  const log = [
    assignment({ patient: 'P2', date: '2026-02-01', careMinutes: 61, travelMinutes: 10, ownJourney: false }),
    assignment({ patient: 'P1', date: '2026-03-31', start: 1020 }),
    assignment({ patient: 'P1', date: '2026-01-01', adminMinutes: 5 }),
  ];
  const { invoices, faults } = first(log);
  expect(faults).toEqual([]);
  const work = { start: 600, careMinutes: 45, adminMinutes: 0, travelMinutes: 0 };
  expect(invoices).toEqual([
    {
      number: '2026-K1-A-ostersund',
      requester: 'A',
      performer: 'Östersund',
      period: '2026-K1',
      dated: '2026-04-07',
      due: '2026-05-07',
      patients: [
        {
          patient: 'P1',
          lines: [
            {
              ...{ date: '2026-01-01', repays: null },
              work: { ...work, adminMinutes: 5 },
              ...{ hours: 100, rate: 61_250, ore: 61_250, remarks: [] },
            },
            {
              ...{ date: '2026-03-31', repays: null },
              work: { ...work, start: 1020 },
              ...{ hours: 0, rate: null, ore: 0, remarks: ['night'] },
            },
          ],
          hours: 100,
          ore: 61_250,
        },
        {
          patient: 'P2',
          lines: [
            {
              ...{ date: '2026-02-01', repays: null },
              work: { ...work, careMinutes: 61, travelMinutes: 10 },
              ...{ hours: 200, rate: 61_250, ore: 122_500, remarks: ['travelNotPaid'] },
            },
          ],
          hours: 200,
          ore: 122_500,
        },
      ],
      hours: 300,
      ore: 183_750,
      step: expect.objectContaining({ what: 'invoice', value: fraction(183_750) }),
    },
  ]);
});

describe('an invoice', () => {
  test.each([
    ['2026-01-01', '2026-01-31'],
    ['2026-12-02', '2027-01-01'],
    ['2027-12-31', '2028-01-30'],
    ['2028-01-31', '2028-03-01'],
  ])('of %s is due on %s', (date, due) => {
    const dataset = datasetWith({ assignments: [assignment()], companionShifts: [shift()] });
    const quarter = quarterlyInvoices(dataset, RULES, { year: 2026, quarter: 1 }, date);
    const month = monthlyCompanionInvoices(dataset, RULES, { year: 2026, month: 3 }, date);
    expect([...quarter.invoices, ...month.invoices].map((one) => [one.dated, one.due])).toEqual([
      [date, due],
      [date, due],
    ]);
  });

  test('is due as many days later as each rule says', () => {
    const rules = rulesWith(2026, { 'servicePurchase.dueDays': '10', 'companion.dueDays': '20' });
    const dataset = datasetWith({ assignments: [assignment()], companionShifts: [shift()] });
    const quarter = quarterlyInvoices(dataset, rules, { year: 2026, quarter: 1 }, '2026-04-01');
    const month = monthlyCompanionInvoices(dataset, rules, { year: 2026, month: 3 }, '2026-04-01');
    expect([quarter.invoices[0]?.due, month.invoices[0]?.due]).toEqual(['2026-04-11', '2026-04-21']);
  });

  test('goes from each performer to each requester', () => {
    const log = [
      assignment({ requester: 'B' }),
      assignment({ performer: 'Åre' }),
      assignment({ requester: 'Bergs kommun', performer: 'A' }),
      assignment(),
    ];
    expect(numbers(first(log))).toEqual([
      '2026-K1-A-are',
      '2026-K1-A-ostersund',
      '2026-K1-B-ostersund',
      '2026-K1-bergs-kommun-A',
    ]);
  });

  test('has a number of its own where names look alike', () => {
    const log = ['Åre', 'Are', 'Äre'].map((performer) => assignment({ performer }));
    expect(numbers(first(log))).toEqual(['2026-K1-A-are', '2026-K1-A-are-2', '2026-K1-A-are-3']);
    expect(numbers(first(log.toReversed()))).toEqual(numbers(first(log)));
  });

  test('has a number of small letters and single hyphens, whatever a name is written with', () => {
    expect(numbers(first([assignment({ performer: '(Åre – Närvård & Co.)' })]))).toEqual([
      '2026-K1-A-are-narvard-co',
    ]);
  });

  test('is not made where a part of it is unknown, and the others are', () => {
    const log = [
      assignment({ requester: 'B', kind: 'accompanying' }),
      assignment({ requester: 'B' }),
      assignment(),
    ];
    const { invoices, faults } = first(log);
    expect(invoices.map(({ requester }) => requester)).toEqual(['A']);
    expect(faults.map(({ code }) => code)).toEqual(['accompanyingWithoutCost']);
  });

  test('is not made without the rate, and the fault says why', () => {
    const dataset = datasetWith({ assignments: [assignment()], activities: [] });
    const { invoices, faults } = quarterlyInvoices(dataset, RULES, { year: 2026, quarter: 1 }, '2026-04-07');
    expect(invoices).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['vpiMissing']);
  });

  test('takes the work of its quarter and no other', () => {
    const dates = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2027-01-01'];
    const { invoices } = first(dates.map((date) => assignment({ date })));
    expect(linesOf(invoices).map(({ date }) => date)).toEqual(['2026-01-01', '2026-03-31']);
  });

  test('bears no day that does not exist', () => {
    expect(() => quarterlyInvoices(datasetWith({}), RULES, { year: 2026, quarter: 1 }, '2026-02-30')).toThrow(
      RangeError,
    );
  });
});

describe('a companion’s invoice', () => {
  test('has the shifts of the month, and what is paid back in it', () => {
    const { invoices } = march([
      shift({ date: '2026-02-27', hours: 200, granted: '2026-03-30' }),
      shift({ date: '2026-03-01', hours: 300 }),
      shift({ date: '2026-04-01' }),
    ]);
    // 3 h and −2 h × 350.25 kr
    expect(invoices).toMatchObject([
      {
        ...{ number: '2026-M03-A-hammaro', period: '2026-M03', hours: 100, ore: 35_025 },
        patients: [
          {
            lines: [
              {
                ...{ date: '2026-03-01', repays: null, work: null },
                ...{ hours: 300, rate: 35_025, ore: 105_075, remarks: [] },
              },
              {
                date: '2026-03-30',
                repays: '2026-02-27',
                work: null,
                hours: -200,
                rate: 35_025,
                ore: -70_050,
                remarks: ['repaid'],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('is not made where a shift of it is barred', () => {
    const dataset = datasetWith({
      companionShifts: [shift(), shift({ date: '2026-03-03' })],
      activities: [],
    });
    const { invoices, faults } = monthlyCompanionInvoices(
      dataset,
      RULES,
      { year: 2026, month: 3 },
      '2026-04-07',
    );
    expect(invoices).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['assistanceRateMissing']);
  });

  test('shows what is not payable at nothing', () => {
    const { invoices, faults } = march([shift({ agreement: '' })]);
    expect(invoices).toMatchObject([
      { ore: 0, patients: [{ lines: [{ ore: 0, remarks: ['noAgreement'] }] }] },
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['noAgreement']);
  });
});

describe('for every log', () => {
  const logs = fc.tuple(assignmentLogs, shiftLogs, fc.constantFrom(RULES, BY_DAY));
  const ofYear = (dataset: Dataset, rules: typeof RULES): { quarters: Invoice[]; months: Invoice[] } => ({
    quarters: QUARTERS.flatMap(
      (quarter) => quarterlyInvoices(dataset, rules, { year: 2026, quarter }, '2027-01-01').invoices,
    ),
    months: MONTHS.flatMap(
      (month) => monthlyCompanionInvoices(dataset, rules, { year: 2026, month }, '2027-01-01').invoices,
    ),
  });
  const sum = (invoices: readonly Invoice[]): number => invoices.reduce((all, { ore }) => all + ore, 0);

  test('the invoices of the year are what the units pay and are paid', () => {
    fc.assert(
      fc.property(logs, ([assignments, companionShifts, rules]) => {
        const dataset = datasetWith({ assignments, companionShifts });
        const { quarters, months } = ofYear(dataset, rules);
        const claimed = (id: string, line: string): number =>
          Number(
            purchases(dataset, rules).claims.find((claim) => claim.unitId === id && claim.line === line)?.step
              ?.value.num ?? 0n,
          );
        for (const id of ['A', 'B']) {
          expect(-claimed(id, 'servicePurchaseCost')).toBe(
            sum(quarters.filter(({ requester }) => requester === id)) || -0,
          );
          expect(claimed(id, 'servicePurchase')).toBe(
            sum(quarters.filter(({ performer }) => performer === id)),
          );
          expect(-claimed(id, 'companion')).toBe(
            sum(months.filter(({ requester }) => requester === id)) || -0,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the specification sums to each invoice, hours and öre, and the trace recomputes to it', () => {
    fc.assert(
      fc.property(logs, ([assignments, companionShifts, rules]) => {
        const { quarters, months } = ofYear(datasetWith({ assignments, companionShifts }), rules);
        for (const { patients, hours, ore, step } of [...quarters, ...months]) {
          for (const patient of patients) {
            expect(patient.lines.reduce((all, line) => all + line.ore, 0)).toBe(patient.ore);
            expect(patient.lines.reduce((all, line) => all + line.hours, 0)).toBe(patient.hours);
          }
          expect(patients.reduce((all, patient) => all + patient.ore, 0)).toBe(ore);
          expect(patients.reduce((all, patient) => all + patient.hours, 0)).toBe(hours);
          expect(recompute(step)).toEqual(fraction(ore));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('every assignment is on exactly one invoice, and every number is one invoice’s', () => {
    fc.assert(
      fc.property(assignmentLogs, (assignments) => {
        const { quarters } = ofYear(datasetWith({ assignments }), RULES);
        const told = quarters.flatMap(({ requester, performer, patients }) =>
          patients.flatMap(({ patient, lines }) =>
            lines.map(({ date, work }) => JSON.stringify([requester, performer, patient, date, work])),
          ),
        );
        const logged = assignments.map(
          ({ requester, performer, patient, date, start, careMinutes, adminMinutes, travelMinutes }) =>
            JSON.stringify([
              ...[requester, performer, patient, date],
              { start, careMinutes, adminMinutes, travelMinutes },
            ]),
        );
        expect(told.sort()).toEqual(logged.sort());
        expect(new Set(quarters.map(({ number }) => number)).size).toBe(quarters.length);
      }),
      { numRuns: 50 },
    );
  });
});

function linesOf(invoices: readonly Invoice[]): Invoice['patients'][number]['lines'][number][] {
  return invoices.flatMap(({ patients }) => patients.flatMap(({ lines }) => lines));
}
