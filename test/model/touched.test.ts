// Which of the other lines rules change, and what these come to.
import { expect, test } from 'vitest';
import { yearOfOthers, touchedLines } from '../../src/model/touched.ts';
import { otherYear } from '../../src/model/otherYear.ts';
import { INCOME_LINES, LINES, type LineCode } from '../../src/model/types.ts';
import { rulesWith, reading } from './build.ts';
import { activeRegion } from './activities.ts';
import { assignment, datasetWith } from './purchases.ts';

const RULES = rulesWith(2026);
const OTHERS = INCOME_LINES.filter((line) => !LINES.includes(line as LineCode));

test('rules of another year touch all of them, the same rules none', () => {
  expect(touchedLines(RULES, rulesWith(2025))).toEqual(new Set(OTHERS));
  expect(touchedLines(RULES, rulesWith(2026))).toEqual(new Set());
});

test('a reading touches the lines that go by it', () => {
  const byDay = reading(RULES, { 'servicePurchase.hour': 'patientDay' });
  expect(touchedLines(RULES, byDay)).toEqual(new Set(['servicePurchase', 'servicePurchaseCost']));
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
