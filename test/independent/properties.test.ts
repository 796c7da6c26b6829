// What holds for every region under any rules: order means nothing, a region beside itself is paid twice, pools close.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { income } from '../../src/model/income.ts';
import { amountOf } from '../../src/model/line.ts';
import {
  LINES,
  POOLS,
  type Dataset,
  type LineCode,
  type Result,
  type UnitList,
} from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { anyRegions, wholeRegions } from './regions.ts';
import { scenes } from './scenes.ts';
import { PATIENCE, runs } from './tally.ts';
import { anyYears } from './years.ts';

test(
  'the order of units, lists and rows of every file means nothing to any payment',
  () => {
    const shuffled = scenes.chain((scene) => {
      const { units, lists, activities, assignments, companionShifts } = scene.dataset;
      const mixed = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray([...all], { minLength: all.length });
      return fc
        .record({
          units: mixed(units),
          lists: mixed(lists.map((list) => ({ ...list, units: list.units.toReversed() }))),
          activities: mixed(activities),
          assignments: mixed(assignments),
          companionShifts: mixed(companionShifts),
        })
        .map((parts): [typeof scene, Dataset] => [scene, { ...scene.dataset, ...parts }]);
    });
    fc.assert(
      fc.property(shuffled, ([{ dataset, file, choice, growth }, other]) => {
        const paid = (of: Dataset): unknown => {
          const { unitIds, amounts, ceilings } = income(of, rulesOf(file), choice, { growth });
          return { unitIds, amounts, ceilings };
        };
        expect(paid(other)).toEqual(paid(dataset));
      }),
      runs(8, 0.2),
    );
  },
  PATIENCE,
);

test(
  'a region beside itself is paid the same by rate twice over, and shares of a pool that is twice as large',
  () => {
    fc.assert(
      fc.property(wholeRegions, anyYears, (dataset, file) => {
        const rules = rulesOf(byRate(file));
        const [one, two] = [
          compensation(dataset, rules, '2026'),
          compensation(beside(dataset), rules, '2026'),
        ];
        one.unitIds.forEach((id, unit) => {
          for (const copy of [id, `${id}+`]) {
            const place = two.unitIds.indexOf(copy);
            const both = (line: LineCode): [number | null, number | null] => [
              amountOf(one, unit, line),
              amountOf(two, place, line),
            ];
            for (const line of ['listing', 'medication', 'rehab', 'cni'] as const) {
              const [once, twice] = both(line);
              expect(twice, line).toBe(once);
            }
            const [once, twice] = both('sparsity');
            expect(twice === null).toBe(once === null);
            expect(Math.abs(once! - twice!)).toBeLessThanOrEqual(1);
          }
        });
      }),
      runs(20, 0.2),
    );
  },
  PATIENCE,
);

test(
  'a fixed pool is paid out whole, and the sparsity pool is its share of a sum that holds itself',
  () => {
    fc.assert(
      fc.property(anyRegions, anyYears, (dataset, file) => {
        const onTop = withReadings(file, { 'external.funding': 'onTop' });
        const rules = rulesOf(onTop);
        const { totals } = compensation(dataset, rules, '2026');
        const total = (line: LineCode): number | null => totals[LINES.indexOf(line)]!;
        for (const line of POOLS) {
          const fixed =
            line === 'sparsity'
              ? rules.interpretations['sparsity.pool'] === 'published'
              : rules.interpretations[`funding.${line}`] === 'pot';
          if (fixed && total(line) !== null) expect(total(line), line).toBe(rules.published[line]);
        }
        const [listing, cni, sparsity] = [total('listing'), total('cni'), total('sparsity')];
        if (rules.interpretations['sparsity.pool'] === 'published' || sparsity === null) return;
        // Half an öre of the pool, as large as its share makes it of the whole.
        const share = rules.sparsity.share / 10_000;
        expect(Math.abs(sparsity - share * (listing! + cni! + sparsity))).toBeLessThan(0.5 + 1e-6 * sparsity);
      }),
      runs(20, 0.2),
    );
  },
  PATIENCE,
);

test(
  'one more listed person never lowers an amount that is a fixed sum for a point',
  () => {
    fc.assert(
      fc.property(wholeRegions, anyYears, fc.nat({ max: 20 }), fc.nat({ max: 7 }), (dataset, file, a, at) => {
        // In fifths: a class known age by age cannot take a person of no stated age.
        const fixed = withReadings(byRate(file), { 'rehab.ages': 'fifths', 'cni.reference': 'given' });
        if (fixed.cni.givenMean.value === null) fixed.cni.givenMean.value = '1.05';
        const rules = rulesOf(fixed);
        const before = compensation(dataset, rules, '2026');
        const more = (list: UnitList, i: number): UnitList =>
          i === at ? { ...list, classes: list.classes.with(a, list.classes[a]! + 1) } : list;
        const [first] = dataset.lists;
        const after = compensation(
          { ...dataset, lists: [{ ...first!, units: first!.units.map(more) }] },
          rules,
          '2026',
        );
        for (const [unit] of before.unitIds.entries())
          for (const line of ['listing', 'cni', 'medication', 'rehab'] as const)
            expect(amountOf(after, unit, line), line).toBeGreaterThanOrEqual(amountOf(before, unit, line)!);
        expect(others(after, at)).toEqual(others(before, at));
      }),
      runs(20, 0.2),
    );
  },
  PATIENCE,
);

/** What the units but one are paid by rate: nobody else's list is any of theirs. */
function others(result: Result, at: number): unknown {
  return result.unitIds.map((_, unit) =>
    unit === at
      ? null
      : (['listing', 'cni', 'medication', 'rehab'] as const).map((line) => amountOf(result, unit, line)),
  );
}

function byRate(file: YearFile): YearFile {
  return withReadings(file, {
    ...{
      'funding.listing': 'rate',
      'funding.cni': 'rate',
      'funding.medication': 'rate',
      'funding.rehab': 'rate',
    },
    ...{ 'external.funding': 'onTop', 'sparsity.pool': 'rule' },
  });
}

function withReadings(file: YearFile, readings: Readonly<Record<string, string>>): YearFile {
  const copy = structuredClone(file);
  for (const [key, value] of Object.entries(readings))
    Object.assign(copy.interpretations[key as keyof YearFile['interpretations']], { value });
  return copy;
}

/** Every unit and its list once more under another name. */
function beside(dataset: Dataset): Dataset {
  const again = (id: string): string => `${id}+`;
  return {
    ...dataset,
    units: dataset.units.flatMap((unit) => [unit, { ...unit, id: again(unit.id) }]),
    lists: dataset.lists.map((list) => ({
      ...list,
      units: list.units.flatMap((own) => [own, { ...own, unitId: again(own.unitId) }]),
    })),
  };
}
