// What holds for every region: sums close, order means nothing, more persons are never worth less.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { amountOf } from '../../src/model/line.ts';
import { AGE_CLASSES, LINES, type Dataset, type Result, type UnitList } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { reading, rulesWith } from './build.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';

/** Enough to find what is wrong, few enough to be run all the time. */
const RUNS = { numRuns: 60 };
const years = fc.constantFrom(2025 as const, 2026 as const).map((year) => rulesWith(year));
const anyRules = yearFiles.map(rulesOf);

test('the totals are the sums of the lines, and unknown only where a part is', () => {
  fc.assert(
    fc.property(regionsWithGaps, anyRules, (dataset, rules) => {
      const result = compensation(dataset, rules, '2026');
      LINES.forEach((line, column) => {
        const parts = result.unitIds.map((_, unit) => amountOf(result, unit, line));
        const sum = parts.includes(null) ? null : parts.reduce((all, part) => (all ?? 0) + (part ?? 0), 0);
        expect(result.totals[column], line).toBe(sum);
      });
    }),
    RUNS,
  );
});

test('every amount is a whole number of öre and none is negative, or it is told to be unknown', () => {
  fc.assert(
    fc.property(regionsWithGaps, anyRules, (dataset, rules) => {
      const { amounts, faults } = compensation(dataset, rules, '2026');
      const whole = [...amounts].every((ore) => Number.isNaN(ore) || (Number.isSafeInteger(ore) && ore >= 0));
      expect(whole).toBe(true);
      if (amounts.some(Number.isNaN)) expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    RUNS,
  );
});

test('the order of units, lists and rows means nothing', () => {
  const shuffled = regionsWithGaps.chain((dataset) =>
    fc
      .tuple(
        fc.shuffledSubarray([...dataset.units], { minLength: dataset.units.length }),
        fc.shuffledSubarray([...listOf(dataset)], { minLength: listOf(dataset).length }),
      )
      .map(([units, lists]): [Dataset, Dataset] => [
        dataset,
        {
          ...dataset,
          units,
          lists: [
            { period: '2024', units: [] },
            {
              period: '2026',
              units: lists.map((list) => ({ ...list, residence: list.residence.toReversed() })),
            },
          ],
        },
      ]),
  );
  fc.assert(
    fc.property(shuffled, anyRules, ([dataset, other], rules) => {
      const [a, b] = [compensation(dataset, rules, '2026'), compensation(other, rules, '2026')];
      expect(told(b)).toEqual(told(a));
    }),
    RUNS,
  );
});

test('the same input gives the same result, and is left as it was', () => {
  fc.assert(
    fc.property(regionsWithGaps, anyRules, (dataset, rules) => {
      const before = structuredClone({ dataset, rules });
      const [a, b] = [compensation(dataset, rules, '2026'), compensation(dataset, rules, '2026')];
      expect(b).toEqual(a);
      expect({ dataset, rules }).toEqual(before);
    }),
    RUNS,
  );
});

test('nobody far enough away, or nobody external, bars no line but sparsity', () => {
  fc.assert(
    fc.property(regions, years, (dataset, rules) => {
      const result = compensation(dataset, rules, '2026');
      const barred = LINES.filter((_, column) => result.totals[column] === null);
      const none = result.faults.some(({ code }) => code === 'noSparsityPoints');
      expect(barred.includes('sparsity')).toBe(none);
      for (const line of ['listing', 'cni', 'medication', 'rehab'] as const)
        if (!result.faults.some(({ code }) => code === 'noPoints')) expect(barred).not.toContain(line);
    }),
    RUNS,
  );
});

test('twice the persons are worth twice as much by rate, but for the rounding', () => {
  const twice = (list: UnitList): UnitList => ({
    ...list,
    classes: list.classes.map((count) => 2 * count),
    ages: list.ages?.map((count) => 2 * count) ?? null,
    residence: list.residence.map(({ km, persons }) => ({ km, persons: 2 * persons })),
  });
  fc.assert(
    fc.property(regions, years, (dataset, rules) => {
      const one = compensation(dataset, rules, '2026');
      const two = compensation(withLists(dataset, twice), rules, '2026');
      one.unitIds.forEach((_, unit) => {
        for (const line of ['listing', 'medication', 'rehab'] as const) {
          const [single, double] = [amountOf(one, unit, line), amountOf(two, unit, line)];
          expect(Math.abs((double ?? NaN) - 2 * (single ?? NaN))).toBeLessThanOrEqual(1);
        }
      });
    }),
    RUNS,
  );
});

test('one more listed person never lowers listing, medication or rehab', () => {
  const place = fc.nat({ max: AGE_CLASSES.length - 1 });
  fc.assert(
    fc.property(regions, years, place, (dataset, rules, a) => {
      // In fifths: a class known age by age cannot take a person of no stated age.
      const cut = reading(rules, { 'rehab.ages': 'fifths' });
      const more = (list: UnitList): UnitList => ({
        ...list,
        classes: list.classes.with(a, (list.classes[a] ?? 0) + 1),
      });
      const before = compensation(dataset, cut, '2026');
      const after = compensation(withLists(dataset, more), cut, '2026');
      before.unitIds.forEach((_, unit) => {
        for (const line of ['listing', 'medication'] as const)
          expect(amountOf(after, unit, line)).toBeGreaterThan(amountOf(before, unit, line) ?? NaN);
        expect(amountOf(after, unit, 'rehab')).toBeGreaterThanOrEqual(amountOf(before, unit, 'rehab') ?? NaN);
      });
    }),
    RUNS,
  );
});

describe('external lines taken from the pools', () => {
  const base = fc.constantFrom('withoutMedication' as const, 'listing' as const, 'all' as const);
  const both = fc
    .tuple(regions, years, base)
    .map(([dataset, rules, supplement]) => {
      const chosen = reading(rules, { 'external.supplementBase': supplement });
      return {
        onTop: compensation(dataset, chosen, '2026'),
        taken: compensation(dataset, reading(chosen, { 'external.funding': 'fromPools' }), '2026'),
      };
    })
    .filter(({ onTop }) => !onTop.totals.includes(null));
  const FOUR = ['listing', 'cni', 'sparsity', 'rehab'] as const;
  const sum = (result: Result, lines: readonly (typeof LINES)[number][]): number =>
    lines.reduce((all, line) => all + (result.totals[LINES.indexOf(line)] ?? NaN), 0);

  test('leave the sum of all that is paid at what the pools were, to the öre', () => {
    fc.assert(
      fc.property(both, ({ onTop, taken }) => {
        expect(sum(taken, LINES)).toBe(sum(onTop, [...FOUR, 'medication']));
      }),
      RUNS,
    );
  });

  test('take the same part of every line of every unit, but for the rounding', () => {
    fc.assert(
      fc.property(both, ({ onTop, taken }) => {
        const factor = sum(taken, FOUR) / sum(onTop, FOUR);
        onTop.unitIds.forEach((_, unit) => {
          for (const line of FOUR) {
            const kept = (amountOf(onTop, unit, line) ?? NaN) * factor;
            expect(Math.abs((amountOf(taken, unit, line) ?? NaN) - kept)).toBeLessThanOrEqual(4);
          }
          expect(amountOf(taken, unit, 'medication')).toBe(amountOf(onTop, unit, 'medication'));
        });
      }),
      RUNS,
    );
  });

  test('give units run by the region exactly nothing', () => {
    fc.assert(
      fc.property(regions, anyRules, (dataset, rules) => {
        const result = compensation(dataset, rules, '2026');
        result.unitIds.forEach((id, unit) => {
          if (dataset.units.find((own) => own.id === id)?.ownership === 'external') return;
          expect(amountOf(result, unit, 'adminSupplement')).toBe(0);
          expect(amountOf(result, unit, 'vatCompensation')).toBe(0);
        });
      }),
      RUNS,
    );
  });
});

function listOf(dataset: Dataset): readonly UnitList[] {
  return dataset.lists[0]?.units ?? [];
}

function withLists(dataset: Dataset, change: (list: UnitList) => UnitList): Dataset {
  return { ...dataset, lists: [{ period: '2026', units: listOf(dataset).map(change) }] };
}

/** A result without the order in which its faults were met. */
function told(result: Result): unknown {
  return { ...result, faults: result.faults.map((fault) => JSON.stringify(fault)).sort() };
}
