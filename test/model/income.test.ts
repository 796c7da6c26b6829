// The year's income by month, §5: worked examples, and what holds for every region.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { income, monthOf, yearOf, type Assumption, type Income } from '../../src/model/income.ts';
import { amountOf, sumOf } from '../../src/model/line.ts';
import {
  AGE_CLASSES,
  INCOME_LINES,
  LINES,
  type Activity,
  type Dataset,
  type IncomeLine,
  type List,
  type PostCode,
} from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { MONTH_CASES, type MonthCase } from '../cases/months.ts';
import { fraction, nearest, plus, ZERO } from '../money/exact.ts';
import { amountsOf, datasetOf, reading, rulesWith } from './build.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';

/** Enough to find what is wrong, few enough to be run all the time. */
const RUNS = { numRuns: 40 };
const UNCHANGED: Assumption = { growth: null };
const anyRules = yearFiles.map(rulesOf);
const years = fc.constantFrom(2025 as const, 2026 as const).map((year) => rulesWith(year));
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('worked examples', () => {
  test.each(MONTH_CASES)('$section, $year: $name', (example) => {
    const result = income(
      datasetOfLists(example.lists),
      rulesWith(example.year, example.parameters, example.readings),
      example.choice ?? 'own',
      { growth: example.growth === undefined ? null : AGE_CLASSES.map(() => example.growth ?? NaN) },
    );
    const paid = Object.entries(example.expected).map(([id, lines]) => [
      id,
      Object.fromEntries(
        (Object.keys(lines) as IncomeLine[]).map((line) => [line, paidTo(result, id, line)]),
      ),
    ]);
    expect(Object.fromEntries(paid), example.because).toEqual(example.expected);
    const known = result.months.filter(({ basis }) => basis === 'list').map(({ month }) => month);
    expect(known).toEqual(example.known);
  });
});

describe('the months of an unchanged list', () => {
  test('sum to what the list gives over the year, for every line, to the öre', () => {
    fc.assert(
      fc.property(regionsWithGaps, anyRules, (dataset, rules) => {
        const result = income(dataset, rules, 'own', UNCHANGED);
        const year = compensation(dataset, rules, '2026');
        expect(result.unitIds).toEqual(year.unitIds);
        const years = year.unitIds.map((id, unit) => [
          id,
          Object.fromEntries(LINES.map((line) => [line, yearOf(result, unit, line)])),
        ]);
        expect(Object.fromEntries(years)).toEqual(amountsOf(year));
      }),
      RUNS,
    );
  });

  test('are a twelfth each, within an öre', () => {
    fc.assert(
      fc.property(regions, years, (dataset, rules) => {
        const result = income(dataset, rules, 'own', UNCHANGED);
        const year = compensation(dataset, rules, '2026');
        year.unitIds.forEach((_, unit) => {
          for (const line of LINES) {
            const twelfth = (amountOf(year, unit, line) ?? NaN) / 12;
            const off = MONTHS.map((month) => (monthOf(result, unit, line, month) ?? NaN) - twelfth);
            if (!Number.isNaN(twelfth)) expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(1);
          }
        });
      }),
      RUNS,
    );
  });

  test('share out a fixed pool whole over the year', () => {
    const pots = {
      'funding.listing': 'pot',
      'funding.medication': 'pot',
      'sparsity.pool': 'published',
    } as const;
    fc.assert(
      fc.property(regions, years, (dataset, rules) => {
        const fixed = reading(rules, pots);
        const result = income(dataset, fixed, 'own', UNCHANGED);
        for (const line of ['listing', 'medication', 'sparsity'] as const) {
          const paid = result.unitIds.map((_, unit) => yearOf(result, unit, line));
          if (!paid.includes(null))
            expect(sumOf(Float64Array.from(paid, Number))).toBe(fixed.published[line]);
        }
      }),
      RUNS,
    );
  });
  test('of sums beyond what floating point counts in shares of an öre, are right to the öre', () => {
    const rules = rulesWith(2026, {
      'medication.base.tertial1': '987654.31',
      'medication.base.tertial2': '912345.67',
      'medication.base.tertial3': '999999.99',
      'medication.weights.20-24': '0.77',
    });
    const persons = { '20-24': 49_999_937 };
    let due = ZERO;
    const paid = MONTHS.map((month) => {
      const base = rules.medication.base[Math.floor((month - 1) / 4)]!;
      due = plus(due, fraction(BigInt(49_999_937 * 77) * BigInt(base), 100n * 12n));
      return Number(nearest(due));
    });
    const payments = paid.map((ore, month) => ore - (paid[month - 1] ?? 0));
    const result = income(datasetOf({ A: { persons }, B: { persons } }), rules, 'own', UNCHANGED);
    expect(paidTo(result, 'A', 'medication')).toEqual(payments);
  });
});

/** Up to four list dates about the year, each with some of the units, larger or smaller. */
const changing = regions.chain((dataset) => {
  const units = dataset.lists[0]?.units ?? [];
  const list = fc
    .tuple(fc.subarray([...units], { minLength: 1 }), fc.constantFrom(1, 2, 3))
    .map(([some, factor]) =>
      some.map((unit) => ({
        ...unit,
        classes: unit.classes.map((count) => count * factor),
        ages: null,
        residence: unit.residence.map((home) => ({ ...home, persons: home.persons * factor })),
      })),
    );
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
  const period = fc.tuple(fc.constantFrom('2025', '2026'), month).map((parts) => parts.join('-'));
  return fc
    .uniqueArray(fc.tuple(period, list), { minLength: 1, maxLength: 4, selector: ([of]) => of })
    .map((lists): Dataset => ({
      ...dataset,
      lists: lists.map(([of, some]): List => ({ period: of, units: some })),
    }));
});

describe('the months of lists that change', () => {
  test('sum to a twelfth of each month’s list, rounded once; one barred month bars the line', () => {
    fc.assert(
      fc.property(changing, anyRules, (dataset, rules) => {
        const result = income(dataset, rules, 'own', UNCHANGED);
        const tertials = rules.interpretations['funding.medication'] === 'rate';
        const periods = [...new Set(result.months.map(({ period }) => period))];
        const years = new Map(
          periods.map((period) => [period, amountsOf(compensation(dataset, rules, period))]),
        );
        for (const line of LINES) {
          if (line === 'medication' && tertials) continue;
          result.unitIds.forEach((id, unit) => {
            const parts = result.months.map(({ period }) => {
              const own = years.get(period)?.[id];
              return own ? own[line] : 0;
            });
            const sum = parts.reduce((all, part) => plus(all, fraction(part ?? 0, 12)), ZERO);
            const expected = parts.includes(null) ? null : Number(nearest(sum));
            expect(yearOf(result, unit, line), `${id} ${line}`).toBe(expected);
          });
        }
      }),
      RUNS,
    );
  });

  test('are whole öre, none below zero, and nothing stands beside a barred month', () => {
    fc.assert(
      fc.property(changing, anyRules, (dataset, rules) => {
        const result = income(dataset, rules, 'own', { growth: AGE_CLASSES.map(() => 730) });
        const wrong = result.unitIds.flatMap((id, unit) =>
          INCOME_LINES.filter((line) => {
            const paid = paidTo(result, id, line);
            const barred = paid.every((ore) => ore === null);
            const sound = paid.every((ore) => Number.isSafeInteger(ore) && (ore ?? NaN) >= 0);
            return (yearOf(result, unit, line) === null) !== barred || !(barred || sound);
          }),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('do not depend on the order of units, lists and rows', () => {
    fc.assert(
      fc.property(changing, anyRules, (dataset, rules) => {
        const turned: Dataset = {
          ...dataset,
          units: dataset.units.toReversed(),
          lists: dataset.lists.map((list) => ({ ...list, units: list.units.toReversed() })).reverse(),
        };
        expect(told(income(turned, rules, 'own', UNCHANGED))).toEqual(
          told(income(dataset, rules, 'own', UNCHANGED)),
        );
      }),
      RUNS,
    );
  });

  test('are the same for no growth and for growth of nought', () => {
    fc.assert(
      fc.property(changing, anyRules, (dataset, rules) => {
        const nought = { growth: AGE_CLASSES.map(() => 0) };
        expect(income(dataset, rules, 'own', nought)).toEqual(income(dataset, rules, 'own', UNCHANGED));
      }),
      RUNS,
    );
  });

  test('rise with growth, for listing and medication', () => {
    fc.assert(
      fc.property(changing, years, (dataset, rules) => {
        const some = income(dataset, rules, 'own', UNCHANGED);
        const more = income(dataset, rules, 'own', { growth: AGE_CLASSES.map(() => 5000) });
        expect(more.unitIds).toEqual(some.unitIds);
        some.unitIds.forEach((_, unit) => {
          for (const line of ['listing', 'medication'] as const)
            expect(yearOf(more, unit, line)).toBeGreaterThanOrEqual(yearOf(some, unit, line) ?? NaN);
        });
      }),
      RUNS,
    );
  });
});

/** A row of the activity file. */
function row(unitId: string, period: string, post: PostCode, rest: Partial<Activity>): Activity {
  const blank = { kind: '', count: null, amount: null, counterpart: null, origin: null };
  return { unitId, period, post, ...blank, ...rest };
}

describe('with the payments for the listed come', () => {
  const units = { A: { persons: { '40-44': 10 }, km: 40 }, B: { persons: { '40-44': 10 }, km: 40 }, Z: {} };
  const incomeWith = (...activities: Activity[]): Income =>
    income({ ...datasetOf(units), activities }, rulesWith(2026), 'own', UNCHANGED);

  test('what was done in a month in that month, and what was done in a year by twelfths', () => {
    const result = incomeWith(
      row('A', '2026', 'healthTalks', { count: 700 }),
      row('B', '2026-03', 'healthTalks', { count: 200 }),
    );
    // 7 × 1 150 kr ÷ 12 = 670.8333… kr; 2 × 1 150 kr.
    expect(paidTo(result, 'A', 'healthTalks')).toEqual([0, 1, 2, 3].flatMap(() => [67_083, 67_084, 67_083]));
    expect(paidTo(result, 'B', 'healthTalks')).toEqual(MONTHS.map((month) => (month === 3 ? 230_000 : 0)));
  });

  test('several kinds of one line together, rounded once, and their cost where the patients are listed', () => {
    const result = incomeWith(
      row('A', '2026', 'unlistedVisits', { kind: 'doctor', count: 100, counterpart: 'B' }),
      row('A', '2026', 'unlistedVisits', { kind: 'licensed', count: 100, counterpart: 'B' }),
    );
    // 1 100 kr ÷ 12 = 91.6666… kr; 58.33 + 33.33 would be 91.66 kr.
    const paid = [0, 1, 2, 3].flatMap(() => [9_167, 9_166, 9_167]);
    expect(paidTo(result, 'A', 'unlistedVisits')).toEqual(paid);
    expect(paidTo(result, 'B', 'unlistedVisitsCost')).toEqual(paid.map((ore) => -ore));
  });

  test('what a unit without listed persons is due, and nothing else to it', () => {
    const result = incomeWith(row('Z', '2026', 'ambulance', { count: 100 }));
    const unit = result.unitIds.indexOf('Z');
    for (const line of INCOME_LINES)
      expect(yearOf(result, unit, line), line).toBe(line === 'ambulance' ? 723_800_000 : 0);
  });

  test('no amount of a line that a fault bars, and the fault', () => {
    const result = incomeWith(
      row('A', '2026-05', 'otherRegions', { kind: 'läkarbesök', count: 100 }),
      row('A', '2026', 'healthTalks', { count: 1200 }),
    );
    expect(paidTo(result, 'A', 'otherRegions')).toEqual(MONTHS.map(() => null));
    expect(paidTo(result, 'A', 'healthTalks')).toEqual(MONTHS.map(() => 115_000));
    expect(paidTo(result, 'B', 'otherRegions')).toEqual(MONTHS.map(() => 0));
    expect(result.faults.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('of units with and without listed persons, by their ids', () => {
    const result = income(
      { ...datasetOf({ B: units.A, A: {} }), activities: [row('A', '2026', 'ambulance', { count: 100 })] },
      rulesWith(2026),
      'own',
      UNCHANGED,
    );
    expect(result.unitIds).toEqual(['A', 'B']);
    expect(yearOf(result, 0, 'ambulance')).toBe(723_800_000);
    expect(yearOf(result, 1, 'listing')).toBeGreaterThan(0);
  });

  test('what region-wide ceilings leave', () => {
    const result = incomeWith(row('A', '2026', 'publicHealth', { amount: 120_000_000 }));
    expect(result.ceilings).toContainEqual({
      line: 'publicHealth',
      ...{ claimed: 120_000_000, ceiling: 110_000_000, paid: 110_000_000 },
    });
    expect(yearOf(result, 0, 'publicHealth')).toBe(110_000_000);
  });
});

describe('what cannot be computed', () => {
  test('is told once, though twelve months have it', () => {
    const { faults } = income(
      datasetOf({ A: { persons: { '15-19': 10 }, cni: null, km: 40 } }),
      rulesWith(2026),
      'own',
      { growth: AGE_CLASSES.map(() => 1000) },
    );
    expect(faults).toEqual([{ code: 'unitWithoutCni', severity: 'error', unitId: 'A' }]);
  });

  test('is a list date that is not loaded: the fault tells of those that are', () => {
    const result = income(datasetOf({ A: { persons: { '15-19': 1 } } }), rulesWith(2026), '2031', UNCHANGED);
    expect(result.unitIds).toEqual([]);
    expect(result.months.every(({ basis }) => basis === 'assumed')).toBe(true);
    expect(result.faults).toEqual([
      { code: 'noSuchPeriod', severity: 'error', period: '2031', periods: ['2026'] },
    ]);
  });

  test('is what a unit gets by a list that is not loaded, though it is due something else', () => {
    const dataset = datasetOf({ A: { persons: { '15-19': 1 } } });
    const activities = [row('A', '2026', 'healthTalks', { count: 1200 })];
    const result = income({ ...dataset, activities }, rulesWith(2026), '2031', UNCHANGED);
    expect(paidTo(result, 'A', 'listing')).toEqual(MONTHS.map(() => null));
    expect(paidTo(result, 'A', 'healthTalks')).toEqual(MONTHS.map(() => 1_150_00));
  });

  test('is what is due by a list to units that are on none, where one month’s list is empty', () => {
    const lists = { '2026-01': { A: { persons: { '15-19': 1 }, km: 40 } }, '2026-12': {} };
    const dataset = datasetOfLists(lists);
    const others = datasetOf({ Y: {}, Z: {} }).units;
    const result = income(
      {
        ...dataset,
        units: [...dataset.units, ...others],
        activities: others.map(({ id }) => row(id, '2026', 'healthTalks', { count: 1200 })),
      },
      rulesWith(2026),
      'own',
      UNCHANGED,
    );
    expect(result.unitIds).toEqual(['A', 'Y', 'Z']);
    for (const id of result.unitIds)
      for (const line of LINES)
        expect(paidTo(result, id, line), `${id} ${line}`).toEqual(MONTHS.map(() => null));
    for (const id of result.unitIds) expect(paidTo(result, id, 'training'), id).toEqual(MONTHS.map(() => 0));
    for (const id of ['Y', 'Z'])
      expect(paidTo(result, id, 'healthTalks')).toEqual(MONTHS.map(() => 1_150_00));
  });

  test('is a year in which one month’s list is empty: no amount passes for nothing', () => {
    const dataset = datasetOfLists({ '2026-01': { A: { persons: { '15-19': 1 }, km: 40 } }, '2026-12': {} });
    const result = income(dataset, rulesWith(2026), 'own', UNCHANGED);
    for (const line of LINES) expect(paidTo(result, 'A', line), line).toEqual(MONTHS.map(() => null));
    expect(result.faults.map(({ code }) => code)).toContain('emptyPeriod');
  });
});

test('what is not there is not known, and what is there is told with its year and scenario', () => {
  const rules = { ...rulesWith(2026), scenario: 'Mer till glesbygd' };
  const result = income(datasetOf({ A: { persons: { '15-19': 1 }, cni: null } }), rules, 'own', UNCHANGED);
  expect(result).toMatchObject({ year: 2026, scenario: 'Mer till glesbygd' });
  expect(monthOf(result, -1, 'listing', 1)).toBeNull();
  expect(monthOf(result, 1, 'listing', 1)).toBeNull();
  expect(yearOf(result, 1, 'listing')).toBeNull();
  expect(yearOf(result, 0, 'cni')).toBeNull();
});

test('the input is left as it was', () => {
  fc.assert(
    fc.property(changing, anyRules, (dataset, rules) => {
      const before = structuredClone({ dataset, rules });
      income(dataset, rules, 'own', { growth: AGE_CLASSES.map((_, index) => index * 100) });
      expect({ dataset, rules }).toEqual(before);
    }),
    RUNS,
  );
});

function datasetOfLists(lists: MonthCase['lists']): Dataset {
  const parts = Object.entries(lists).map(([period, units]) => datasetOf(units, period));
  const units = new Map(parts.flatMap((part) => part.units.map((unit) => [unit.id, unit])));
  return { ...datasetOf({}), units: [...units.values()], lists: parts.flatMap((part) => part.lists) };
}

function paidTo(result: Income, id: string, line: IncomeLine): (number | null)[] {
  return MONTHS.map((month) => monthOf(result, result.unitIds.indexOf(id), line, month));
}

/** Without the order in which the faults were met. */
function told(result: Income): unknown {
  return { ...result, faults: result.faults.map((fault) => JSON.stringify(fault)).sort() };
}
