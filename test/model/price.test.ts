// What one of a row's visits is paid, and what to state where that is not known.
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/model/activity.ts';
import { priceOf, type Price } from '../../src/model/price.ts';
import { activity } from './activities.ts';
import { rulesWith } from './build.ts';

function priced(row: string, ...region: string[]): Price {
  const own = activity(row);
  const rows = region.map((text, index) => activity(text, index + 3));
  return priceOf(own, kindOf(own.post, own.kind)!, rows, rulesWith(2026));
}

const EXAMINED = 'A;2026;asylum;examination;1;;';
const VISIT = 'A;2026;patientFees;doctor;1;;';
const KPI = ['*;2024;asylum;kpi;400;;', '*;2026;asylum;kpi;412;;'];

describe('the price', () => {
  test.each<[string, number, row: string, ...region: string[]]>([
    ['of the row itself', 150_050, 'A;2026;otherRegions;doctor;2;1500.50;', '*;2026;otherRegions;doctor;;9;'],
    ['of the rules', 1150_00, 'A;2026;healthTalks;;1;;'],
    [
      'of the region’s row',
      300_00,
      VISIT,
      '*;2026;patientFees;doctor;;300;',
      '*;2025;patientFees;doctor;;9;',
    ],
    ['of nothing, where the region says so', 0, VISIT, '*;2026;patientFees;doctor;;0;'],
    ['of another post’s list', 1800_00, 'A;2026;asylum;doctor;1;;', '*;2026;otherRegions;doctor;;1800;'],
    ['of the year', 2100_00, EXAMINED, '*;2026;asylum;examination;;2100;', '*;2024;asylum;examination;;9;'],
    ['of nothing in the year', 0, EXAMINED, '*;2026;asylum;examination;;0;'],
    // 2 000 kr × 412 ÷ 400.
    ['of an earlier year, raised', 2060_00, EXAMINED, '*;2024;asylum;examination;;2000;', ...KPI],
    [
      'of the latest year before',
      2060_00,
      EXAMINED,
      ...['*;2023;asylum;examination;;1900;', '*;2024;asylum;examination;;2000;', ...KPI],
      ...['*;2027;asylum;examination;;9;', '*;2025;otherRegions;examination;;9;', '*;2025;asylum;lab;;9;'],
    ],
  ])('%s', (_, ore, row, ...region) => {
    const { step, fault } = priced(row, ...region);
    expect(fault).toBeNull();
    expect(step?.value).toEqual({ num: BigInt(ore), den: 1n });
  });

  test('is told with the row that it stands in', () => {
    expect(priced(EXAMINED, '*;2026;asylum;examination;;2100;').step).toMatchObject({
      ...{ what: 'listPrice', label: 'examination', post: 'asylum', unit: 'kr' },
      origin: { file: 'activities.csv', rows: [3] },
    });
    expect(priced(VISIT, '*;2026;patientFees;doctor;;300;').step).toMatchObject({ what: 'listPrice' });
    expect(priced('A;2026;medicalStudents;share;40;;', '*;2026;medicalStudents;sum;;7;').step).toMatchObject({
      what: 'regionValue',
      label: 'sum',
      post: 'medicalStudents',
    });
  });
});

describe('what is missing', () => {
  test.each<[string, object, row: string, ...region: string[]]>([
    ['in the row alone', { series: null }, 'A;2026;training;vfu;1;;'],
    [
      'in the row alone, whatever the region says',
      { series: null },
      'A;2026;training;vfu;1;;',
      '*;2026;training;vfu;;9;',
    ],
    ['in the region’s rows, too', { series: { post: 'patientFees', kind: 'doctor' } }, VISIT],
    [
      'in the list of another post',
      { series: { post: 'otherRegions', kind: 'doctor' } },
      'A;2026;asylum;doctor;1;;',
      '*;2025;otherRegions;doctor;;9;',
    ],
    [
      'in a list of one kind',
      { series: { post: 'medicalStudents', kind: 'sum' } },
      'A;2026;medicalStudents;share;40;;',
    ],
  ])('is told: %s', (_, expected, row, ...region) => {
    const { step, fault } = priced(row, ...region);
    expect(step).toBeNull();
    expect(fault).toMatchObject({ code: 'activityPriceMissing', severity: 'error', year: 2026, ...expected });
    expect(fault).toMatchObject({ unitId: 'A', place: { file: 'activities.csv', row: 2 } });
  });

  test.each<[string, number | null, ...region: string[]]>([
    ['a price of any year', null, ...KPI],
    ['a price of any year, whatever the indices are', null, ...KPI, KPI[1]!],
    ['a price of this year or an earlier one', null, '*;2027;asylum;examination;;9;', ...KPI],
    ['both indices', 2024, '*;2024;asylum;examination;;2000;'],
    ['the index of the year', 2024, '*;2024;asylum;examination;;2000;', KPI[0]!],
    ['the index of the price’s year', 2024, '*;2024;asylum;examination;;2000;', KPI[1]!],
  ])('of an examination is told: %s', (_, stated, ...region) => {
    expect(priced(EXAMINED, ...region)).toEqual({
      step: null,
      fault: {
        ...{ code: 'examinationPriceMissing', severity: 'error', unitId: 'A', post: 'asylum' },
        ...{ kind: 'examination', year: 2026, stated, place: { file: 'activities.csv', row: 2 } },
      },
    });
  });
});

describe('a price is barred, for a fault of the region’s row tells why, by', () => {
  test.each<[string, row: string, ...region: string[]]>([
    ['two rows', VISIT, '*;2026;patientFees;doctor;;300;', '*;2026;patientFees;doctor;;300;'],
    ['a row of a month', VISIT, '*;2026-01;patientFees;doctor;;300;'],
    ['less than nothing', VISIT, '*;2026;patientFees;doctor;;-1;'],
    ['less than nothing for an examination', EXAMINED, '*;2024;asylum;examination;;-1;', ...KPI],
    ['a month of the year for an examination', EXAMINED, '*;2026-02;asylum;examination;;9;'],
    ['an index of nothing', EXAMINED, '*;2024;asylum;examination;;9;', '*;2026;asylum;kpi;0;;', KPI[0]!],
    ['two indices', EXAMINED, '*;2024;asylum;examination;;9;', ...KPI, KPI[0]!],
  ])('%s', (_, row, ...region) => {
    expect(priced(row, ...region)).toEqual({ step: null, fault: null });
  });
});
