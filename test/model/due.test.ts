// What a row comes to, and how that is told.
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/model/activity.ts';
import { costOf, dueOf, partOfYear } from '../../src/model/due.ts';
import { given, type Step } from '../../src/model/trace.ts';
import { fraction, ZERO } from '../../src/money/fraction.ts';
import { activity } from './activities.ts';
import { rulesWith } from './build.ts';

const PRICE = given({ what: 'price', unit: 'kr' }, 60_000);

function stepOf(text: string): Step {
  const row = activity(text);
  return dueOf(row, kindOf(row.post, row.kind)!, PRICE, rulesWith(2026)).step;
}

describe('a row', () => {
  test('without a number is its price, and nothing more is told', () => {
    expect(stepOf('A;2026;training;vfu;;600')).toBe(PRICE);
  });

  test.each([
    ['A;2026;expertGroups;doctor;1.5', 'hours', fraction(3, 2)],
    ['A;2026;psychologists;ptp;6', 'months', fraction(6)],
    ['A;2026;medicalStudents;share;40', 'percent', fraction(2, 5)],
    ['A;2026;healthTalks;;7', 'number', fraction(7)],
  ])('counts in a unit of its own where it has one: %s in %s', (text, unit, value) => {
    expect(stepOf(text).parts[0]).toMatchObject({ what: 'count', unit, value });
  });
});

describe('a cost', () => {
  const months = Array.from({ length: 12 }, (_, index) => (index === 2 ? fraction(60_000) : ZERO));

  test('is what is due, taken off', () => {
    const { step, months: paid } = costOf({ step: PRICE, months });
    expect(step.value).toEqual(fraction(-60_000));
    expect(paid[2]).toEqual(fraction(-60_000));
    expect(paid[3]).toEqual(ZERO);
  });

  test('has the name of what is due, and no more words than that', () => {
    const name = { what: 'activity', unit: 'kr' } as const;
    const named = (more: { label?: string; post?: 'training' }): Step =>
      costOf({ step: given({ ...name, ...more }, 1), months }).step;
    const keys = ['what', 'unit', 'how', 'parts', 'value'];
    expect(Object.keys(named({})).sort()).toEqual(keys.toSorted());
    expect(named({ label: 'vfu', post: 'training' })).toMatchObject({ label: 'vfu', post: 'training' });
    expect(Object.keys(named({ label: '' })).sort()).toEqual([...keys, 'label'].sort());
  });
});

test('a part of the year tells which months only where it is said', () => {
  expect(partOfYear(5).parts[0]).not.toHaveProperty('label');
  expect(partOfYear(5, '1–5')).toMatchObject({ value: fraction(5, 12), parts: [{ label: '1–5' }, {}] });
});
