// A drawn year, held against `income` on lists that have grown as drawn, öre for öre, under every reading.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnYearOf, noShocks, type Shocks } from '../../src/model/drawnYear.ts';
import { income, yearOf } from '../../src/model/income.ts';
import { monthLists } from '../../src/model/months.ts';
import { AGE_CLASSES, LINES, type Dataset, type List, type Rules } from '../../src/model/types.ts';
import { roundProduct } from '../../src/money/round.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { datasetOf, rulesWith, type Readings, type RegionSpec } from './build.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';

const RUNS = { numRuns: 40 };
const PATIENCE = 30_000;
const anyRules = yearFiles.map(rulesOf);

/** What `income` pays of the listed lines over the year, by unit; null where barred. */
function paid(dataset: Dataset, rules: Rules, choice: string): Record<string, number | null> {
  const result = income({ ...dataset, activities: [] }, rules, choice, { growth: null });
  return Object.fromEntries(
    result.unitIds.map((id, unit) => {
      const lines = LINES.map((line) => yearOf(result, unit, line));
      return [id, lines.reduce((sum, ore) => (sum === null || ore === null ? null : sum + ore), 0)];
    }),
  );
}

function drawn(
  dataset: Dataset,
  rules: Rules,
  choice: string,
  shocks?: Shocks,
): Record<string, number | null> {
  const { unitIds, draw } = drawnYearOf(dataset, rules, choice);
  const totals = new Float64Array(unitIds.length);
  draw(shocks ?? noShocks(unitIds.length), totals);
  return Object.fromEntries(
    unitIds.map((id, unit) => [id, Number.isNaN(totals[unit]) ? null : totals[unit]!]),
  );
}

/** The same region with what was drawn written into its lists, units and rules: twelve lists, one a month. */
function applied(
  dataset: Dataset,
  rules: Rules,
  choice: string,
  { growth, cni, medication }: Shocks,
): [Dataset, Rules] {
  const { unitIds } = drawnYearOf(dataset, rules, choice);
  const months = unitIds.map((id, unit) => {
    const own = dataset.lists.map(({ period, units }) => ({
      period,
      units: units.filter((one) => one.unitId === id),
    }));
    return monthLists(own, rules.year, choice, { growth: AGE_CLASSES.map(() => growth[unit]!) });
  });
  const lists = Array.from({ length: 12 }, (_, month): List => ({
    period: `${rules.year}-${String(month + 1).padStart(2, '0')}`,
    units: months.flatMap((own) => own[month]!.list.units),
  }));
  const units = dataset.units.map((unit) => {
    const moved = cni[unitIds.indexOf(unit.id)] ?? 0;
    return unit.cni === null || moved === 0 ? unit : { ...unit, cni: Math.max(100, unit.cni + moved) };
  });
  const base = rules.medication.base.map((ore, tertial) =>
    roundProduct(ore, Math.max(0, 10_000 + medication[tertial]!), 10_000),
  );
  return [
    { ...dataset, units, lists },
    { ...rules, medication: { ...rules.medication, base: [base[0]!, base[1]!, base[2]!] } },
  ];
}

const shocks = fc
  .tuple(
    fc.array(fc.integer({ min: -2_000, max: 3_000 }), { minLength: 8, maxLength: 8 }),
    fc.array(fc.integer({ min: -15_000, max: 15_000 }), { minLength: 8, maxLength: 8 }),
    fc.array(fc.integer({ min: -11_000, max: 2_000 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([growth, cni, medication]): Shocks => ({
    growth: Int32Array.from(growth),
    cni: Int32Array.from(cni),
    medication: Int32Array.from(medication),
  }));

/** Two list dates of the year, the second half as large again. */
const twoLists = regions.map((dataset): Dataset => {
  const units = dataset.lists[0]!.units;
  const later = units.slice(0, Math.ceil(units.length / 2)).map((unit) => ({
    ...unit,
    ...{ classes: unit.classes.map((count) => count + (count >> 1)), ages: null },
  }));
  return {
    ...dataset,
    lists: [
      { period: '2025-11', units },
      { period: '2026-05', units: later },
    ],
  };
});

describe('a year without shocks is the forecast to the öre', () => {
  test(
    'under every reading, barred where it is',
    () => {
      fc.assert(
        fc.property(regionsWithGaps, anyRules, (dataset, rules) => {
          expect(drawn(dataset, rules, 'own')).toEqual(paid(dataset, rules, 'own'));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'on lists that change within the year, and on one that is chosen',
    () => {
      fc.assert(
        fc.property(twoLists, anyRules, fc.constantFrom('own', '2026-05'), (dataset, rules, choice) => {
          expect(drawn(dataset, rules, choice)).toEqual(paid(dataset, rules, choice));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  const spec = { km: 40, persons: { '40-44': 1000 } } as const;
  const on = (...lists: readonly (readonly [period: string, units: RegionSpec])[]): Dataset => {
    const parts = lists.map(([period, units]) => datasetOf(units, period));
    const units = new Map(parts.flatMap((part) => part.units.map((unit) => [unit.id, unit])));
    return { ...parts[0]!, units: [...units.values()], lists: parts.flatMap((part) => part.lists) };
  };
  const tertials = { 'medication.base.tertial1': '1400', 'medication.base.tertial3': '1533.37' };

  test.each<[string, Dataset, Readings]>([
    [
      'of units that come and go, in any order',
      on(['2026-01', { C: spec, B: spec }], ['2026-06', { D: spec, A: spec, C: spec }]),
      {},
    ],
    [
      'beside a unit of which not all is known',
      on(['2026-01', { A: { ...spec, cni: null } }], ['2026-06', { B: spec }]),
      {},
    ],
    ['with a month that nobody is listed in', on(['2026-01', { A: spec }], ['2026-12', {}]), {}],
    [
      'of a pot for medication',
      on(['2026-01', { A: spec, B: { ...spec, external: true } }]),
      { 'funding.medication': 'pot' },
    ],
    [
      'of a supplement on medication too',
      on(['2026-01', { A: spec, B: { ...spec, external: true } }]),
      { 'external.supplementBase': 'all' },
    ],
  ])('%s', (_, dataset, readings) => {
    const rules = rulesWith(2026, tertials, readings);
    const found = drawn(dataset, rules, 'own');
    expect(found).toEqual(paid(dataset, rules, 'own'));
    expect(Object.keys(found)).toEqual(Object.keys(found).toSorted());
  });

  test('and unknown where the chosen list is not loaded', () => {
    const dataset = datasetOf({ A: { persons: { '30-34': 10 } } });
    expect(drawn(dataset, rulesWith(2026), '2031')).toEqual(paid(dataset, rulesWith(2026), '2031'));
  });
});

describe('a drawn year is what is paid on lists that have grown as drawn', () => {
  // Indices that are counted have no row to write the drawn one into.
  const given = (dataset: Dataset): boolean => dataset.units.every((unit) => unit.cni !== null);

  test(
    'under every reading',
    () => {
      fc.assert(
        fc.property(regions.filter(given), anyRules, shocks, (dataset, rules, some) => {
          const [grown, changed] = applied(dataset, rules, 'own', some);
          expect(drawn(dataset, rules, 'own', some)).toEqual(paid(grown, changed, 'own'));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'on lists that change within the year',
    () => {
      fc.assert(
        fc.property(twoLists.filter(given), anyRules, shocks, (dataset, rules, some) => {
          const [grown, changed] = applied(dataset, rules, 'own', some);
          expect(drawn(dataset, rules, 'own', some)).toEqual(paid(grown, changed, 'own'));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test('where units are small enough to be left without anybody', () => {
    const dataset = datasetOf({
      A: { persons: { '30-34': 1 }, km: 40 },
      B: { persons: { '70-74': 50 }, km: 80 },
    });
    const some = { ...noShocks(2), growth: Int32Array.of(-9_000, 0) };
    const [grown, changed] = applied(dataset, rulesWith(2026), 'own', some);
    const expected = paid(grown, changed, 'own');
    expect(drawn(dataset, rulesWith(2026), 'own', some)).toEqual(expected);
    expect(expected['A']).toBeGreaterThan(0);
  });
});

test('an index that is counted from the seven groups moves as a given one does', () => {
  const listed = { persons: { '30-34': 1000 }, km: 40 } as const;
  // All 1 000 in a group of weight 4.00, over the reference 4.0000: an index of 1.
  const rules = rulesWith(2026, { 'cni.scbReference': '4', 'cni.weights.movedIn': '4' });
  const counted = datasetOf({ A: { ...listed, counts: { movedIn: 1000 } }, B: listed });
  const plain = datasetOf({ A: { ...listed, cni: '1.0' }, B: listed });
  const some = { ...noShocks(2), cni: Int32Array.of(2_000, 0) };
  expect(drawn(counted, rules, 'own', some)).toEqual(drawn(plain, rules, 'own', some));
  expect(drawn(counted, rules, 'own', some)).not.toEqual(drawn(counted, rules, 'own'));
});
