// Which of the other lines rules change, and what these come to.
import { expect, test } from 'vitest';
import { touchedLines, yearOfOthers, type OtherLine } from '../../src/model/touched.ts';
import { otherYear } from '../../src/model/otherYear.ts';
import { INCOME_LINES, LINES, type LineCode } from '../../src/model/types.ts';
import { reading, rulesWith, type Readings } from './build.ts';
import { activeRegion } from './activities.ts';
import { assignment, datasetWith } from './purchases.ts';

const RULES = rulesWith(2026);
const OTHERS = INCOME_LINES.filter((line) => !LINES.includes(line as LineCode));

test('rules of another year touch all of them, the same rules none', () => {
  expect(touchedLines(RULES, rulesWith(2025))).toEqual(new Set(OTHERS));
  expect(touchedLines(RULES, rulesWith(2026))).toEqual(new Set());
});

test.each<[Readings, readonly OtherLine[]]>([
  [{ 'servicePurchase.hour': 'patientDay' }, ['servicePurchase', 'servicePurchaseCost']],
  [{ ceilings: 'full' }, ['internDoctors', 'residentDoctors', 'psychologists', 'publicHealth']],
  [{ 'familyCentre.ages': 'fifths' }, ['familyCentre']],
  [{ 'rehab.ages': 'fifths', 'funding.listing': 'pot' }, []],
])('%o touches the lines that go by it', (readings, lines) => {
  expect(touchedLines(RULES, reading(RULES, readings))).toEqual(new Set(lines));
});

test.each<[parameter: string, readonly OtherLine[]]>([
  ['healthTalks.amount', ['healthTalks']],
  ['patientFees.freeBelowAge', ['patientFees']],
  ['unlistedVisits.amounts.doctor', ['unlistedVisits', 'unlistedVisitsCost']],
  ['medicalStudents.coordination', ['medicalStudents']],
  ['familyCentre.floor', ['familyCentre']],
  ['careHomes.permanent', ['careHomes']],
  ['expertGroups.doctor', ['expertGroups']],
  ['internDoctors.share', ['internDoctors']],
  ['residentDoctors.share', ['residentDoctors']],
  ['psychologists.ptpShare', ['psychologists']],
  ['ambulance.amount', ['ambulance']],
  ['publicHealth.total', ['publicHealth']],
  ['servicePurchase.rate', ['servicePurchase', 'servicePurchaseCost']],
  ['companion.longestDays', ['companion']],
  ['listing.base', []],
])('%s touches the lines that it is of', (parameter, lines) => {
  expect(touchedLines(RULES, rulesWith(2026, { [parameter]: '7' }))).toEqual(new Set(lines));
});

test('a year of others is of the lines that are asked for, unknown where one of them is', () => {
  const dataset = activeRegion(
    [
      'A;2026;healthTalks;;2;;',
      'A;2026;ambulance;;1;;',
      'A;2026;familyCentre;Centrum;;;',
      'B;2026;healthTalks;;1;;',
      'B;2026;internDoctors;salary;;;',
    ],
    { A: { ages: { 3: 600 } }, B: { persons: { '30-34': 100 } } },
  );
  const [list] = dataset.lists;
  const of = (...lines: OtherLine[]) => yearOfOthers(dataset, RULES, list!, new Set(lines));
  expect(of('healthTalks')).toEqual(
    new Map([
      ['A', 2300_00],
      ['B', 1150_00],
    ]),
  );
  expect(of('ambulance')).toEqual(new Map([['A', 7_238_000_00]]));
  expect(of('healthTalks', 'ambulance').get('A')).toBe(2300_00 + 7_238_000_00);
  expect(of('companion')).toEqual(new Map());
  expect(of('healthTalks', 'internDoctors').get('B')).toBeNaN();
  expect(of('familyCentre')).toEqual(new Map([['A', 600 * 100_00]]));
});

test('a purchase costs the one what the other is paid', () => {
  const dataset = datasetWith({ assignments: [assignment({ performer: 'B' })] });
  const of = (...lines: ('servicePurchase' | 'servicePurchaseCost')[]): number[] => [
    ...yearOfOthers(dataset, RULES, dataset.lists[0]!, new Set(lines)).values(),
  ];
  const [paid] = of('servicePurchase');
  expect(paid).toBeGreaterThan(0);
  expect(of('servicePurchaseCost')).toEqual([-paid!]);
});

test('a year on a list that is not loaded has what no list bears on', () => {
  const dataset = activeRegion(['A;2026;healthTalks;;12;;'], { A: { persons: { '30-34': 100 } } });
  expect(otherYear(dataset, RULES, '2031').amounts.get('A')).toBe(
    otherYear(dataset, RULES, '2026').amounts.get('A'),
  );
});
