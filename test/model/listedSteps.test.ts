// The steps of a listed line that rests on the lists of twelve months.
import { describe, expect, test } from 'vitest';
import { listedSteps, type DueStep } from '../../src/model/listedSteps.ts';
import { monthLists } from '../../src/model/months.ts';
import { steps, type Step } from '../../src/model/trace.ts';
import { AGE_CLASSES, type Dataset, type Rules } from '../../src/model/types.ts';
import { approximate } from '../../src/money/fraction.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';

/** A krona a year for each person by listing, and so many by medication in each tertial. */
const RULES: Readonly<Record<string, string>> = {
  'listing.base': '1',
  'listing.weights.40-44': '1',
  'medication.base.tertial1': '12',
  'medication.base.tertial2': '24',
  'medication.base.tertial3': '36',
  'medication.weights.40-44': '1',
};
const listed = (persons: Readonly<Record<string, number>>, period: string): Dataset => {
  const units = Object.entries(persons).map(([id, count]) => [id, { km: 40, persons: { '40-44': count } }]);
  const dataset = datasetOf(Object.fromEntries(units) as RegionSpec, period);
  const origins = { file: 'list.csv', rows: AGE_CLASSES.map((_, index) => [index + 2]) };
  return {
    ...dataset,
    lists: dataset.lists.map((list) => ({
      ...list,
      units: list.units.map((unit) => ({ ...unit, origins })),
    })),
  };
};
/** A and B from January, B and C from June. */
const [WINTER, SUMMER] = [listed({ A: 120, B: 12 }, '2026-01'), listed({ B: 24, C: 36 }, '2026-06')];
const BOTH: Dataset = {
  ...WINTER,
  units: [...WINTER.units, ...SUMMER.units.slice(1)],
  lists: [...WINTER.lists, ...SUMMER.lists],
};

function dueOf(dataset = BOTH, rules: Rules = rulesWith(2026, RULES), growth: number | null = null): DueStep {
  const assumption = { growth: growth === null ? null : AGE_CLASSES.map(() => growth) };
  return listedSteps(dataset, rules, monthLists(dataset.lists, 2026, 'own', assumption));
}
const kr = (step: Step | null): number => approximate(step!.value) / 100;
const partsOf = (step: Step | null): string[] =>
  step!.parts.map(({ what, label, parts }) => `${what} ${label} ${parts.at(-1)?.parts[0]?.label}`);

describe('what is due', () => {
  test('is a part of what each list gives, for the months that it stands for', () => {
    const due = dueOf();
    // 12 kr × 5 ÷ 12 + 24 kr × 7 ÷ 12.
    expect(kr(due('B', 'listing', 12))).toBe(19);
    expect(partsOf(due('B', 'listing', 12))).toEqual(['listPart 2026-01 1–5', 'listPart 2026-06 6–12']);
    expect(kr(due('B', 'listing', 6))).toBe(7);
    expect(partsOf(due('B', 'listing', 6))).toEqual(['listPart 2026-01 1–5', 'listPart 2026-06 6']);
    expect(due('B', 'listing', 6)).toMatchObject({ what: 'dueBy', label: '6', how: 'sum' });
    expect(kr(due('B', 'listing', 1))).toBe(1);
  });

  test('is a single part where the unit is on one of the lists, and nothing where it is on none', () => {
    const due = dueOf();
    expect(due('A', 'listing', 12)).toMatchObject({ what: 'listPart', label: '2026-01', how: 'product' });
    expect(kr(due('A', 'listing', 12))).toBe(50);
    expect(kr(due('C', 'listing', 7))).toBe(6);
    expect(due('C', 'listing', 5)).toBeNull();
    expect(due('Z', 'listing', 12)).toBeNull();
  });

  test('of medication is by the base of each tertial that a list stands for', () => {
    const due = dueOf();
    // A krona, two and three a month for each person: 12 × (4 × 1 + 2) + 24 × (3 × 2 + 4 × 3).
    expect(kr(due('B', 'medication', 12))).toBe(504);
    expect(partsOf(due('B', 'medication', 12))).toEqual([
      ...['listPart 2026-01 1–4', 'listPart 2026-01 5'],
      ...['listPart 2026-06 6–8', 'listPart 2026-06 9–12'],
    ]);
    expect(kr(due('B', 'medication', 4))).toBe(48);
    const [base, persons] = due('B', 'medication', 4)!.parts;
    expect(base).toMatchObject({ what: 'tertialBase', parameter: 'medication.base.tertial1' });
    expect([kr(base!), kr(persons!)]).toEqual([12, 0.12]);
  });

  test('of medication by the mean of the bases is that of a year on one list', () => {
    const due = dueOf(WINTER);
    expect(kr(due('A', 'medication', 12))).toBe(2880);
    expect(due('A', 'medication', 12)!.what).toBe('yearAmount');
    expect(kr(due('A', 'medication', 11))).toBe(120 * (4 + 8 + 9));
  });

  test('of a stated pool for medication is a part of the year, whatever the tertial', () => {
    const rules = rulesWith(
      2026,
      { ...RULES, 'published.medication': '132' },
      { 'funding.medication': 'pot' },
    );
    const due = dueOf(BOTH, rules);
    // 1 000 kr for each of 132 persons, 2 200 kr for each of 60: 5 and 7 twelfths.
    expect(kr(due('A', 'medication', 12))).toBe(50_000);
    expect(partsOf(due('B', 'medication', 12))).toEqual(['listPart 2026-01 1–5', 'listPart 2026-06 6–12']);
    expect(kr(due('B', 'medication', 12))).toBe(5_000 + 30_800);
  });
});

test('persons are read where the list was, but not those that it is taken to have grown to', () => {
  const persons = (step: Step | null) => steps(step!).filter(({ what }) => what === 'persons');
  const [known] = persons(dueOf(WINTER)('A', 'listing', 12));
  expect(known).toMatchObject({ label: '40-44', origin: { file: 'list.csv', rows: [10] } });
  const grown = dueOf(WINTER, rulesWith(2026, RULES), 10_000)('A', 'listing', 12);
  expect(persons(grown).map(({ value, origin }) => [Number(value.num), origin?.file])).toEqual([
    [120, 'list.csv'],
    // Doubled in a year: by ten persons a month.
    ...Array.from({ length: 11 }, (_, month) => [130 + 10 * month, undefined]),
  ]);
});
