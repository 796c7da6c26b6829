// What one more listed person is worth.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { amountOf } from '../../src/model/line.ts';
import { marginal, type Marginal } from '../../src/model/marginal.ts';
import {
  AGE_CLASSES,
  LINES,
  READINGS,
  type AgeClass,
  type Dataset,
  type ReadingKey,
  type Rules,
} from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { NO_MONEY, datasetOf, reading, rulesWith, type Readings, type RegionSpec } from './build.ts';
import { regions, yearFiles } from './regions.ts';

const RULES = rulesWith(2026);

function worth(dataset: Dataset, rules: Rules, unitId = 'A'): Record<AgeClass, Marginal> {
  const answer = marginal(dataset, rules, '2026', unitId);
  if ('code' in answer) throw new Error(answer.code);
  return Object.fromEntries(answer.map((row) => [row.ageClass, row])) as Record<AgeClass, Marginal>;
}

describe('one more listed person', () => {
  const TOWN: RegionSpec = {
    A: { km: 0, cni: '1.2', persons: { '40-44': 1000 } },
    B: { km: 40, cni: '1', persons: { '40-44': 1000 } },
  };

  test('is worth her listing, CNI, medication and rehab where no distance weighs', () => {
    const { '40-44': grown, '0-4': child } = worth(datasetOf(TOWN), RULES);
    // Mean CNI 1.1: 2 301 × 0.76 + 1 534 × 1.2 ÷ 1.1 + 1 458 × 0.46 + 106 kr, and 2 301 × 1.16 + … + 1 458 × 0.49.
    expect(Math.abs(grown.held! - (174_876 + 167_345.45 + 67_068 + 10_600))).toBeLessThanOrEqual(2);
    expect(Math.abs(child.held! - (266_916 + 167_345.45 + 71_442))).toBeLessThanOrEqual(2);
  });

  test('is worth less to a needy unit as she lifts the mean that its index is held against', () => {
    const { '40-44': grown } = worth(datasetOf(TOWN), RULES);
    // 1 000 × 1.2 of 2 200 at 2 000 listed, 1 001 × 1.2 of 2 201.2 at 2 001: 1 534 × (1 001 × 1.2 × 2 001 ÷ 2 201.2 − 1 000 × 1.2 × 2 000 ÷ 2 200).
    const cni = 153_400 * ((1001 * 1.2 * 2001) / 2201.2 - (1000 * 1.2 * 2000) / 2200);
    expect(Math.abs(grown.diluted! - (174_876 + cni + 67_068 + 10_600))).toBeLessThanOrEqual(2);
    expect(grown.diluted!).toBeLessThan(grown.held!);
  });

  test('is worth her share of a fixed pool only as it is diluted', () => {
    const rules = rulesWith(2026, { 'published.rehab': '2' }, { 'funding.rehab': 'pot' });
    const { '40-44': pot } = worth(datasetOf(TOWN), rules);
    const { '40-44': rate } = worth(datasetOf(TOWN), RULES);
    // 2 000 kr on 2 000 persons is a krona each; 1 001 of 2 001 is 1 000.4998 kr.
    expect(pot.held! - rate.held!).toBe(100 - 10_600);
    expect(pot.diluted! - rate.diluted!).toBe(50 - 10_600);
  });

  test('carries supplement and VAT to an external unit, not on medication', () => {
    const external = worth(datasetOf({ ...TOWN, A: { ...TOWN['A'], external: true } }), RULES)['40-44'].held!;
    const own = worth(datasetOf(TOWN), RULES)['40-44'].held!;
    const base = own - 67_068;
    expect(Math.abs(external - (own + base * 0.015 + base * 1.015 * 0.03))).toBeLessThanOrEqual(2);
  });

  test('is of the middle age of her class where single ages are known', () => {
    const dataset = datasetOf({ A: { km: 40, ages: { 15: 10, 67: 10, 69: 10 } } });
    const { '15-19': young, '65-69': old } = worth(dataset, RULES);
    const { '15-19': cutYoung, '65-69': cutOld } = worth(
      dataset,
      rulesWith(2026, {}, { 'rehab.ages': 'fifths' }),
    );
    // 17 and 67 are within 16–67, and else 4/5 and 3/5 are.
    expect(young.held! - cutYoung.held!).toBe(2_120);
    expect(old.held! - cutOld.held!).toBe(4_240);
  });

  test('is of unknown worth where the distance she would live at is', () => {
    const dataset = datasetOf({
      A: { km: null, persons: { '40-44': 10 }, homes: [[40, 10]] },
      B: { km: 40, persons: { '40-44': 10 } },
    });
    expect(worth(dataset, RULES)['40-44']).toEqual({ ageClass: '40-44', held: null, diluted: null });
  });
});

test('diluted is what the whole computation gives with one more person', () => {
  const place = fc.nat({ max: AGE_CLASSES.length - 1 });
  fc.assert(
    fc.property(regions, yearFiles, place, (dataset, file, classIndex) => {
      const rules = rulesOf(file);
      const list = dataset.lists[0]!;
      const units = list.units.map((own, index) =>
        index > 0
          ? own
          : {
              ...own,
              classes: own.classes.with(classIndex, own.classes[classIndex]! + 1),
              ages:
                own.ages &&
                own.ages.with(
                  Math.min(5 * classIndex + 2, 100),
                  own.ages[Math.min(5 * classIndex + 2, 100)]! + 1,
                ),
            },
      );
      const total = (data: Dataset): number | null => {
        const result = compensation(data, rules, '2026');
        const amounts = LINES.map((line) => amountOf(result, 0, line));
        return amounts.includes(null) ? null : amounts.reduce<number>((sum, ore) => sum + ore!, 0);
      };
      const [before, after] = [total(dataset), total({ ...dataset, lists: [{ ...list, units }] })];
      const { diluted } = Object.values(worth(dataset, rules, 'U00'))[classIndex]!;
      expect(diluted).toBe(before === null || after === null ? null : after - before);
    }),
    { numRuns: 25 },
  );
});

test('held and diluted are all but the same in a region where she is one of many and alike', () => {
  const many = datasetOf(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `U${String(i).padStart(2, '0')}`,
        { km: 40, persons: { '40-44': 1900 } },
      ]),
    ),
  );
  const { '40-44': one } = worth(many, RULES, 'U07');
  expect(Math.abs(one.held! - one.diluted!)).toBeLessThan(one.held! * 0.02);
});

describe('in a region so large that one person moves no rate, held is diluted', () => {
  /** A few among ten million. */
  const LARGE = datasetOf({
    A: { km: 80, cni: '1.2', external: true, persons: { '0-4': 5, '15-19': 7, '40-44': 20 } },
    B: { km: 120, cni: '1.05', persons: { '30-34': 6_000_000, '70-74': 1_000_000 } },
    C: { km: 40, cni: '0.95', external: true, persons: { '20-24': 2_000_000, '80-84': 1_000_000 } },
  });
  const VALUES = {
    'cni.givenMean': '1.1',
    'medication.base.tertial2': '1500',
    'medication.base.tertial3': '1600',
    'published.listing': '9000000',
    'published.cni': '8000000',
    'published.sparsity': '7000000',
    'published.medication': '6000000',
    'published.rehab': '5000000',
  };
  const readings = (Object.keys(READINGS) as ReadingKey[]).flatMap((key) =>
    READINGS[key].slice(1).map((value): Readings => ({ [key]: value })),
  );
  const FROM_POOLS: Readings = { 'external.funding': 'fromPools' };
  test.each<Readings>([
    {},
    ...readings,
    { ...FROM_POOLS, 'external.supplementBase': 'all' },
    { ...FROM_POOLS, 'funding.listing': 'pot', 'funding.cni': 'pot', 'funding.rehab': 'pot' },
    { ...FROM_POOLS, 'sparsity.pool': 'published', 'cni.reference': 'given' },
  ])('by %o', (read) => {
    const rows = worth(LARGE, rulesWith(2026, VALUES, read));
    for (const { ageClass, held, diluted } of Object.values(rows)) {
      expect(held).toBeGreaterThan(100_000);
      // Each of up to seven lines is rounded on its own, twice.
      expect(Math.abs(held! - diluted!), ageClass).toBeLessThanOrEqual(7);
    }
  });
});

describe('the worth that is held', () => {
  const TWO: RegionSpec = {
    A: { km: 40, cni: '1.2', persons: { '40-44': 1000 } },
    B: { km: 40, cni: '1', persons: { '40-44': 1000 } },
  };
  const heldBy = (dataset: Dataset, rules: Rules, unitId = 'A'): number | null =>
    worth(dataset, rules, unitId)['40-44'].held;

  test('is unknown without the mean that CNI is held against, or without points to share by', () => {
    const given = rulesWith(2026, {}, { 'cni.reference': 'given' });
    expect(heldBy(datasetOf(TWO), given)).toBeNull();
    const pot = { ...given, cni: { ...given.cni, givenMean: null } };
    expect(heldBy(datasetOf(TWO), reading(pot, { 'funding.cni': 'pot' }))).toBeGreaterThan(0);
    const near = datasetOf({ A: { ...TWO['A'], km: 0 }, B: { ...TWO['B'], km: 0 } });
    expect(heldBy(near, RULES)).toBeNull();
    expect(heldBy(near, rulesWith(2026, {}, { 'sparsity.pool': 'published' }))).toBeNull();
    const weightless = rulesWith(2026, { 'medication.weights.40-44': '0' }, { 'funding.medication': 'pot' });
    expect(worth(datasetOf(TWO), weightless)['0-4']).toEqual({ ageClass: '0-4', held: null, diluted: null });
  });

  test('is unknown where it is unknown who runs the unit, or what another’s persons are', () => {
    const dataset = datasetOf(TWO);
    const free = rulesWith(
      2026,
      { 'published.cni': '2', 'published.sparsity': '2' },
      { 'sparsity.pool': 'published', 'funding.cni': 'pot' },
    );
    expect(heldBy({ ...dataset, units: dataset.units.slice(1) }, free)).toBeNull();
    const bad = datasetOf({ ...TWO, B: { ...TWO['B'], persons: { '40-44': 0.5 } } });
    expect(heldBy(bad, RULES)).toBeNull();
  });

  test('of what external units are due is so much of it as the pools suffice for', () => {
    // All listing there is, 1 000 kr, goes to a tenth of the medication of A: 1 000 × 1 200 kr.
    const small = {
      ...NO_MONEY,
      'listing.base': '1',
      'listing.weights.40-44': '1',
      'medication.base.tertial1': '1200',
      'medication.base.tertial2': '1200',
      'medication.base.tertial3': '1200',
      'medication.weights.40-44': '1',
      'external.supplement': '10',
      'external.vat': '0',
    };
    const rules = rulesWith(2026, small, {
      'external.funding': 'fromPools',
      'external.supplementBase': 'all',
    });
    const alone = datasetOf({ A: { km: 40, external: true, persons: { '40-44': 1000 } } });
    // 1 200 kr for her medication, and 1 000 of 120 000 of the 120 kr that are due on it.
    expect(heldBy(alone, rules)).toBe(1201_00);
  });

  test('of a stated pool is its share for each point', () => {
    // 2 000 kr for medication on 2 000 persons is a krona each, whatever their weight.
    const rules = rulesWith(2026, { 'published.medication': '2' }, { 'funding.medication': 'pot' });
    expect(heldBy(datasetOf(TWO), rules)! - heldBy(datasetOf(TWO), RULES)!).toBe(100 - 67_068);
  });
});

test('a worth is of the list that is asked for', () => {
  const [one, other] = [10, 2000].map((count) => datasetOf({ A: { km: 40, persons: { '40-44': count } } }));
  const both = { ...one!, lists: [{ ...one!.lists[0]!, period: '2025' }, ...other!.lists] };
  expect(worth(both, RULES)).toEqual(worth(other!, RULES));
  expect(worth(both, RULES)).not.toEqual(worth(one!, RULES));
});

test('a unit that is not on the list is told of', () => {
  const dataset = datasetOf({ A: { persons: { '40-44': 10 } } });
  expect(marginal(dataset, RULES, '2026', 'Z')).toMatchObject({ code: 'unitWithoutList', unitId: 'Z' });
  expect(marginal(dataset, RULES, '2030', 'A')).toMatchObject({ code: 'noSuchPeriod' });
});

test('twelve hundred units take less than two seconds', () => {
  const large = datasetOf(
    Object.fromEntries(
      Array.from({ length: 1200 }, (_, i) => [
        `U${String(i).padStart(4, '0')}`,
        {
          km: (i * 7) % 200,
          cni: '1.1',
          persons: { '40-44': 1000 + i, '70-74': 500 },
          homes: [[(i * 3) % 180, 100 + i]] as const,
        },
      ]),
    ),
  );
  const start = performance.now();
  worth(large, RULES, 'U0500');
  const took = performance.now() - start;
  expect(took).toBeLessThan(2000);
});
