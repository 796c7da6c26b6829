// What is told of one amount in several ways is the same to the öre: by year and by month, and by why it changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { decompose } from '../../src/model/decompose.ts';
import { income, yearOf } from '../../src/model/income.ts';
import { amountOf } from '../../src/model/line.ts';
import { INCOME_LINES, LINES } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { anyRegions } from './regions.ts';
import { scenes, type Scene } from './scenes.ts';
import { PATIENCE, runs } from './tally.ts';
import { anyYears } from './years.ts';

test(
  'twelve payments on one list sum to what the list gives in a year, line by line',
  () => {
    fc.assert(
      fc.property(anyRegions, anyYears, (dataset, file) => {
        const rules = rulesOf(file);
        const months = income(dataset, rules, '2026', { growth: null });
        const year = compensation(dataset, rules, '2026');
        expect(months.unitIds).toEqual(year.unitIds);
        for (const unit of year.unitIds.keys())
          for (const line of LINES) expect(yearOf(months, unit, line), line).toBe(amountOf(year, unit, line));
      }),
      runs(15, 0.2),
    );
  },
  PATIENCE,
);

test(
  'between any two scenes the ends are what is paid in a year, and the parts sum to the change',
  () => {
    fc.assert(
      fc.property(scenes, scenes, (a, b) => {
        const [one, other] = [a, b].map(({ dataset, file }) => ({
          ...{ dataset, rules: rulesOf(file) },
          period: dataset.lists[0]!.period,
        }));
        const found = decompose(one!, other!);
        if ('code' in found) {
          expect(found.code).toBe('emptyPeriod');
          return;
        }
        const [before, after] = [a, b].map(yearPaid);
        const { groups, unitIds, parts, region } = found;
        for (const id of [...before!.keys(), ...after!.keys()]) expect(unitIds).toContain(id);
        unitIds.forEach((id, unit) => {
          const ends = [before, after].map((side) => (side!.has(id) ? side!.get(id)! : 0));
          expect([found.before[unit], found.after[unit]], id).toEqual(ends);
          const own = [...parts.slice(unit * groups.length, (unit + 1) * groups.length)];
          // What lies between can be unknown where the ends are not; then there is a fault to tell of.
          if (own.some(Number.isNaN)) expect(found.faults, id).not.toEqual([]);
          else if (own.length > 0) expect(sumOf(own), id).toBe(ends[1]! - ends[0]!);
        });
        if (!region.parts.some(Number.isNaN))
          expect(sumOf([...region.parts])).toBe((region.after ?? NaN) - (region.before ?? NaN));
      }),
      runs(4, 0.02),
    );
  },
  PATIENCE,
);

/** Öre of a year on the first list, by unit that has any line but nothing; null where one cannot be known. */
function yearPaid({ dataset, file }: Scene): Map<string, number | null> {
  const year = income(dataset, rulesOf(file), dataset.lists[0]!.period, { growth: null });
  return new Map(
    year.unitIds.map((id, unit) => [
      id,
      INCOME_LINES.reduce<number | null>((sum, line) => {
        const ore = yearOf(year, unit, line);
        return sum === null || ore === null ? null : sum + ore;
      }, 0),
    ]),
  );
}

function sumOf(ore: readonly number[]): number {
  return ore.reduce((sum, one) => sum + one, 0);
}
