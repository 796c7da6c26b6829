// Explanations of what is paid over a year and in its months, of every line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { income, monthOf, yearOf, type Assumption, type Income } from '../../src/model/income.ts';
import { isSum, steps, type Step, type Target } from '../../src/model/trace.ts';
import {
  AGE_CLASSES,
  INCOME_LINES,
  LINES,
  SUMS,
  type Dataset,
  type IncomeLine,
  type Rules,
  type Sum,
} from '../../src/model/types.ts';
import { approximate } from '../../src/money/fraction.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { createApi } from '../../src/worker/api.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, rulesWith, yearFile } from './build.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';
import { expectSound, traceOf, UNCHANGED } from './traces.ts';

const RUNS = { numRuns: 8 };
const RULES = rulesWith(2026);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type Asked = Pick<Target, 'unitId' | 'line'> & { readonly month?: number };

function explained(
  dataset: Dataset,
  rules: Rules,
  { unitId, line, month }: Asked,
  assumption: Assumption = UNCHANGED,
): ReturnType<typeof explain> {
  const target = { year: rules.year, scenario: null, period: null, month: month ?? null, unitId, line };
  return explain(dataset, rules, target, 'own', assumption);
}

/** What is paid of some lines to a unit or to all, in a month or over the year; null where a part is barred. */
function paid(result: Income, { unitId, month }: Asked, lines: readonly IncomeLine[]): number | null {
  let sum = 0;
  for (const [unit, id] of result.unitIds.entries()) {
    if (unitId !== null && unitId !== id) continue;
    for (const line of lines) {
      const ore = month === undefined ? yearOf(result, unit, line) : monthOf(result, unit, line, month);
      if (ore === null) return null;
      sum += ore;
    }
  }
  return sum;
}

function expectYearSound(
  dataset: Dataset,
  file: YearFile,
  asked: readonly Asked[],
  assumption: Assumption = UNCHANGED,
): void {
  const rules = rulesOf(file);
  const result = income(dataset, rules, 'own', assumption);
  for (const one of asked) {
    const lines: readonly IncomeLine[] = isSum(one.line) ? SUMS[one.line] : [one.line];
    const ore = paid(result, one, lines);
    const answer = explained(dataset, rules, one, assumption);
    if (ore === null) expect(answer).toMatchObject({ severity: 'error' });
    else expectSound(traceOf(answer), ore, file);
  }
}

const SUM_NAMES = Object.keys(SUMS) as Sum[];

/** A unit's and the region's lines, of the year and of a month. */
function asking(unitId: string, month: number, lines: readonly IncomeLine[] = INCOME_LINES): Asked[] {
  return [unitId, null].flatMap((id) =>
    ([...lines, ...SUM_NAMES] as const).flatMap((line) => [
      { unitId: id, line },
      { unitId: id, line, month },
    ]),
  );
}

const growth = fc.option(
  fc.array(fc.integer({ min: -2000, max: 2000 }), {
    minLength: AGE_CLASSES.length,
    maxLength: AGE_CLASSES.length,
  }),
  { nil: null },
);
const month = fc.integer({ min: 1, max: 12 });
const line = fc.constantFrom(...LINES);

test('every amount of any region, under any readings and growth, follows from its parts', () => {
  fc.assert(
    fc.property(regions, yearFiles, growth, month, line, (dataset, file, percent, at, one) => {
      expectYearSound(dataset, file, asking('U00', at, [one]), { growth: percent });
    }),
    RUNS,
  );
}, 60_000);

test('every amount that can be known is explained, and of the others a fault is told', () => {
  fc.assert(
    fc.property(regionsWithGaps, yearFiles, month, line, (dataset, file, at, one) => {
      expectYearSound(dataset, file, asking('U00', at, [one]));
    }),
    RUNS,
  );
}, 60_000);

describe('the sample with all its activities', () => {
  const dataset = createApi().sample();

  test.each([2025, 2026] as const)(
    'is explained for every unit under the rules of %i',
    (year) => {
      const asked = dataset.units.map(({ id }): Asked => ({ unitId: id, line: 'total' }));
      expectYearSound(dataset, yearFile(year), asked);
    },
    30_000,
  );

  test('is explained for every line that a unit or the region has', () => {
    expectYearSound(dataset, yearFile(2026), [...asking('JH01', 3)]);
  }, 60_000);

  test('has twelve explained payments of each unit that sum to its year', () => {
    for (const unitId of ['JH18']) {
      const root = (at?: number): Step =>
        traceOf(explained(dataset, RULES, { unitId, line: 'total', ...(at && { month: at }) })).root;
      const months = MONTHS.map((at) => Number(root(at).value.num));
      expect(months.reduce((sum, ore) => sum + ore, 0)).toBe(Number(root().value.num));
    }
  });

  test('tells of every line where it was read', () => {
    const { root } = traceOf(explained(dataset, RULES, { unitId: 'JH01', line: 'total' }));
    const read = (root.parts as readonly Step[]).filter((line) => steps(line).some(({ origin }) => origin));
    expect(read.map(({ label }) => label)).toEqual(root.parts.map(({ label }) => label));
  });
});

describe('a year on several lists', () => {
  const first = datasetOf(
    { A: { km: 40, persons: { '40-44': 1000 } }, B: { persons: { '40-44': 500 } } },
    '2026',
  );
  const later = datasetOf(
    { A: { km: 40, persons: { '40-44': 1300 } }, B: { persons: { '40-44': 500 } } },
    '2026-09',
  );
  const dataset = { ...first, lists: [...first.lists, ...later.lists] };

  test('is each list’s part of the year', () => {
    const { root } = traceOf(explained(dataset, RULES, { unitId: 'A', line: 'listing' }));
    const parts = root.parts[0]!.parts;
    // 8 ÷ 12 × 1 000 × 0.76 × 2 301 kr + 4 ÷ 12 × 1 300 × 0.76 × 2 301 kr.
    expect(approximate(root.value)).toBe(192_363_600);
    expect(parts.map(({ what, label }) => [what, label])).toEqual([
      ['listPart', '2026'],
      ['listPart', '2026-09'],
    ]);
    expect(parts.map((part) => part.parts[1]?.parts[0]?.label)).toEqual(['1–8', '9–12']);
  });

  test('takes medication by tertial', () => {
    const rules = rulesWith(2026, { 'medication.base.tertial2': '1500', 'medication.base.tertial3': '1536' });
    const { root } = traceOf(explained(dataset, rules, { unitId: 'A', line: 'medication' }));
    // (1 458 + 1 500) ÷ 3 × 460 + 1 536 ÷ 3 × 598 kr.
    expect(approximate(root.value)).toBe(75_973_600);
    expect(
      steps(root)
        .filter(({ what }) => what === 'tertialBase')
        .map(({ label }) => label),
    ).toEqual(['1', '2', '3']);
  });

  test('of the region names each unit, to be opened by itself', () => {
    const { root } = traceOf(explained(dataset, RULES, { unitId: null, line: 'listing' }));
    expect(root.parts.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(root.parts.map(({ parts: [unit] }) => unit?.how)).toEqual(['given', 'given']);
  });

  test('has nothing of a list that the unit is not on', () => {
    const closed = {
      ...dataset,
      lists: [first.lists[0]!, { ...later.lists[0]!, units: later.lists[0]!.units.slice(0, 1) }],
    };
    const { root } = traceOf(explained(closed, RULES, { unitId: 'B', line: 'listing' }));
    // 8 ÷ 12 × 500 × 0.76 × 2 301 kr.
    expect(approximate(root.value)).toBe(58_292_000);
    const last = traceOf(explained(closed, RULES, { unitId: 'B', line: 'listing', month: 12 })).root;
    expect(approximate(last.value)).toBe(0);
  });
});

test('a month is what has been paid by then less what had been paid before', () => {
  const dataset = activeRegion(['A;2026;healthTalks;;7;;'], { A: { km: 40, persons: { '40-44': 100 } } });
  const { root } = traceOf(explained(dataset, RULES, { unitId: 'A', line: 'healthTalks', month: 2 }));
  // 8 050 kr × 2 ÷ 12 is 1 341.67 kr, less 670.83 kr.
  expect(root.parts.map(({ what, value }) => [what, approximate(value)])).toEqual([
    ['paidBy', 134_167],
    ['paidBefore', 67_083],
  ]);
});

test('a unit that is paid nothing in the year is told of', () => {
  const dataset = datasetOf({ A: { persons: { '40-44': 100 } } });
  expect(explained(dataset, RULES, { unitId: 'Z', line: 'listing' })).toEqual({
    ...{ code: 'unitWithoutList', severity: 'error', unitId: 'Z', period: '2026' },
  });
});

test('a line that is barred is told of by what bars it, in the year and in a month', () => {
  const dataset = datasetOf({ A: { cni: null, persons: { '40-44': 100 } } });
  for (const asked of [{}, { month: 3 }])
    expect(explained(dataset, RULES, { unitId: 'A', line: 'cni', ...asked })).toMatchObject({
      code: 'unitWithoutCni',
    });
});

describe('the region on a single list', () => {
  const dataset = datasetOf({ A: { km: 40, persons: { '40-44': 100 } }, B: { persons: { '40-44': 10 } } });

  test('is explained unit by unit in full', () => {
    const { root } = traceOf(explained(dataset, RULES, { unitId: null, line: 'listing' }));
    expect(root.parts.map(({ parts: [unit] }) => unit!.parts.length > 0)).toEqual([true, true]);
  });

  test('is paid nothing of a line that nobody has, and its sum has no such line', () => {
    const { root } = traceOf(explained(dataset, RULES, { unitId: null, line: 'training' }));
    expect(root).toMatchObject({ what: 'yearAmount', label: 'training', unit: 'kr', how: 'sum', parts: [] });
    const month = traceOf(explained(dataset, RULES, { unitId: null, line: 'training', month: 4 })).root;
    expect(month).toMatchObject({ what: 'monthAmount', label: 'training', unit: 'kr', parts: [] });
    const total = traceOf(explained(dataset, RULES, { unitId: null, line: 'total' })).root;
    expect(total.parts.map(({ label }) => label)).toEqual([...LINES]);
  });
});

describe('the readings of a line', () => {
  const dataset = activeRegion(
    ['A;2026;familyCentre;;300', 'A;2026;healthTalks;;7', 'B;2026;familyCentre;;'],
    { A: { km: 40, persons: { '0-4': 100 } }, B: { persons: { '0-4': 100 } } },
  );
  test.each<[string | null, IncomeLine, readonly string[]]>([
    ['A', 'familyCentre', []],
    ['B', 'familyCentre', ['familyCentre.ages']],
    [null, 'familyCentre', ['familyCentre.ages']],
    ['A', 'healthTalks', []],
    [null, 'healthTalks', []],
  ])('are those of its own claims: of %s, %s', (unitId, line, readings) => {
    expect(traceOf(explained(dataset, RULES, { unitId, line })).readings).toEqual(readings);
  });
});

describe('a month of other lines', () => {
  const persons = { A: { km: 40, persons: { '40-44': 100 } } };
  const month = (rows: readonly string[], line: IncomeLine): Step =>
    traceOf(explained(activeRegion(rows, persons), RULES, { unitId: 'A', line, month: 2 })).root;

  test('is due of several rows together', () => {
    const root = month(['A;2026-01;healthTalks;;1;;', 'A;2026-02;healthTalks;;2;;'], 'healthTalks');
    expect(approximate(root.value)).toBe(230_000);
    expect(root.parts[0]!.parts[0]!.parts).toHaveLength(2);
  });

  test('in January is what has been paid by then, less nothing', () => {
    const dataset = activeRegion(['A;2026;healthTalks;;7;;'], persons);
    const { root } = traceOf(explained(dataset, RULES, { unitId: 'A', line: 'healthTalks', month: 1 }));
    const [by, before] = root.parts;
    expect(by).toMatchObject({ what: 'paidBy', unit: 'kr', label: '1' });
    expect(steps(by!).find(({ what, label }) => what === 'months' && label !== undefined)).toMatchObject({
      label: '1',
    });
    expect(before).toMatchObject({ what: 'paidBefore', unit: 'kr' });
    expect(before!.parts).toMatchObject([{ what: 'nothing', unit: 'kr', how: 'given' }]);
    const later = traceOf(explained(dataset, RULES, { unitId: 'A', line: 'healthTalks', month: 3 })).root;
    expect(steps(later).flatMap(({ what, label }) => (what === 'months' ? [label] : []))).toEqual([
      ...['1–3', '1–2'],
    ]);
  });

  test('is due of a row that comes to nothing', () => {
    const root = month(['A;2026;healthTalks;;0;;'], 'healthTalks');
    expect(approximate(root.value)).toBe(0);
  });
});

test('a year without any unit is barred by what bars it', () => {
  const nobody = { ...datasetOf({}), lists: [] };
  for (const unitId of [null, 'A'])
    expect(explained(nobody, RULES, { unitId, line: 'listing' })).toMatchObject({
      ...{ severity: 'error', code: 'noSuchPeriod' },
    });
});

test('a month before the first list with a unit has nothing of its listed lines', () => {
  const dataset = {
    ...datasetOf(
      { A: { km: 40, persons: { '40-44': 1 } }, B: { km: 40, persons: { '40-44': 1 } } },
      '2026-09',
    ),
  };
  const early = datasetOf({ A: { km: 40, persons: { '40-44': 1 } } }, '2026-01');
  const both = { ...dataset, lists: [...early.lists, ...dataset.lists] };
  const { root } = traceOf(explained(both, RULES, { unitId: 'B', line: 'listing', month: 2 }));
  expect(approximate(root.value)).toBe(0);
});
