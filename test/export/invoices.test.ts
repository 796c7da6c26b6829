// Invoices and logs as Swedish CSV: their form to the letter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { assignmentsCsv, companionCsv, invoiceCsv } from '../../src/export/invoices.ts';
import { monthlyCompanionInvoices, quarterlyInvoices } from '../../src/model/invoice.ts';
import { rulesWith } from '../model/build.ts';
import { assignment, assignmentLogs, datasetWith, shift, shiftLogs } from '../model/purchases.ts';

const RULES = rulesWith(2026);

test('the invoice file has a row for each assignment', () => {
  const assignments = [
    assignment({ date: '2026-01-05', start: 485, adminMinutes: 10, travelMinutes: 20, ownJourney: false }),
    assignment({ date: '2026-01-06', start: 1020, patient: 'P;2' }),
    assignment({ kind: 'accompanying', cost: 100_001, disputed: true, performer: '=Berg' }),
  ];
  const { invoices } = quarterlyInvoices(
    datasetWith({ assignments }),
    RULES,
    { year: 2026, quarter: 1 },
    '2026-04-07',
  );
  expect(invoiceCsv(invoices)).toBe(
    '\ufefffakturanummer;bestallare;utforare;patient;datum;starttid;vard_min;admin_min;resa_min;' +
      'timmar;timpris_kr;belopp_kr;anmarkning;fakturadatum;forfallodatum\r\n' +
      "2026-K1-A-berg;A;'=Berg;P1;2026-03-14;10:00;45;0;0;0,00;;500,01;" +
      'till självkostnad, tvist: delas lika;2026-04-07;2026-05-07\r\n' +
      '2026-K1-A-ostersund;A;Östersund;P1;2026-01-05;08:05;45;10;20;1,00;612,50;612,50;' +
      'restid ersätts inte;2026-04-07;2026-05-07\r\n' +
      '2026-K1-A-ostersund;A;Östersund;"P;2";2026-01-06;17:00;45;0;0;0,00;;0,00;' +
      'kväll eller natt ersätts inte;2026-04-07;2026-05-07\r\n',
  );
});

test('the invoice file of companions leaves the minutes empty', () => {
  const dataset = datasetWith({
    companionShifts: [shift({ date: '2026-02-27', hours: 250, granted: '2026-03-30' })],
  });
  const { invoices } = monthlyCompanionInvoices(dataset, RULES, { year: 2026, month: 3 }, '2026-12-15');
  expect(invoiceCsv(invoices).split('\r\n')[1]).toBe(
    '2026-M03-A-hammaro;A;Hammarö;P1;2026-03-30;;;;;-2,50;350,25;-875,63;återbetalning för 2026-02-27;2026-12-15;2027-01-14',
  );
});

describe('a log', () => {
  test('of assignments is written as it is read', () => {
    const log = [
      assignment({ start: 0, adminMinutes: 10, travelMinutes: 95 }),
      assignment({ start: 1439, kind: 'specialist', ownJourney: false, disputed: true }),
      assignment({ kind: 'accompanying', cost: 123_456, patient: '-P1', requester: 'A;B' }),
    ];
    expect(assignmentsCsv(log)).toBe(
      '\ufeffdatum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient;egen_resa;slag;kostnad_kr;tvist\r\n' +
        '2026-03-14;00:00;45;10;95;A;Östersund;P1;ja;primärvård;;nej\r\n' +
        '2026-03-14;23:59;45;0;0;A;Östersund;P1;nej;specialistvård;;ja\r\n' +
        '2026-03-14;10:00;45;0;0;"A;B";Östersund;\'-P1;ja;medföljande;1234,56;nej\r\n',
    );
  });

  test('of companions is written as it is read', () => {
    const log = [shift({ hours: 750 }), shift({ agreement: '', granted: '2026-06-15', patient: 'P"2' })];
    expect(companionCsv(log)).toBe(
      '\ufeffdatum;timmar;bestallare;utforare;patient;avtal;beviljad\r\n' +
        '2026-03-02;7,50;A;Hammarö;P1;AVT-1;\r\n' +
        '2026-03-02;8,00;A;Hammarö;"P""2";;2026-06-15\r\n',
    );
  });

  test('without rows is the header alone', () => {
    expect(assignmentsCsv([]).split('\r\n')).toHaveLength(2);
    expect(companionCsv([]).split('\r\n')).toHaveLength(2);
    expect(invoiceCsv([]).split('\r\n')).toHaveLength(2);
  });

  test('is read back as it was written, but for the rows', () => {
    const read = (name: string, text: string): unknown =>
      readFile(name, new TextEncoder().encode(text)).content;
    const rows = <T>(file: string, log: readonly T[]): T[] =>
      log.map((entry, i) => ({ ...entry, origin: { file, rows: [i + 2] } }));
    fc.assert(
      fc.property(
        assignmentLogs.filter((log) => log.length > 0),
        shiftLogs.filter((log) => log.length > 0),
        (log, shifts) => {
          expect(read('a.csv', assignmentsCsv(log))).toEqual({
            kind: 'assignments',
            assignments: rows('a.csv', log),
          });
          expect(read('b.csv', companionCsv(shifts))).toEqual({
            kind: 'companionShifts',
            companionShifts: rows('b.csv', shifts),
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
