// The reference itself against what the source prints and what was worked out by hand: it can be wrong too.
import { describe, expect, test } from 'vitest';
import { AGE_CLASSES, type List } from '../../src/model/types.ts';
import { ADDON_CASES } from '../cases/addons.ts';
import { CNI_CASES, PRINTED_ROWS } from '../cases/cni.ts';
import { EXTERNAL_CASES } from '../cases/external.ts';
import { LISTING_CASES } from '../cases/listing.ts';
import { MEDICATION_CASES } from '../cases/medication.ts';
import { MONTH_CASES } from '../cases/months.ts';
import { REHAB_CASES } from '../cases/rehab.ts';
import { SPARSITY_CASES } from '../cases/sparsity.ts';
import { VARIABLE_CASES } from '../cases/variable.ts';
import { activeRegion } from '../model/activities.ts';
import { datasetOf, yearFile, type RegionSpec } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { fraction, nearest, total } from '../money/exact.ts';
import { MONTHS, sum } from './amounts.ts';
import { yearIncome } from './income.ts';
import { careNeedOf, listedAmounts } from './listed.ts';
import { othersDue } from './others.ts';
import { figure } from './tally.ts';

describe('by hand', () => {
  const listed = [
    ...[...LISTING_CASES, ...CNI_CASES, ...SPARSITY_CASES],
    ...[...MEDICATION_CASES, ...REHAB_CASES, ...EXTERNAL_CASES],
  ];
  test.each(listed)('$section, $year: $name', ({ year, units, parameters, readings, expected, because }) => {
    const dataset = datasetOf(units);
    const { ids, lines } = listedAmounts(
      dataset.units,
      dataset.lists[0]!,
      yearFile(year, parameters, readings),
    );
    const found = ids.map((id, unit) => [
      id,
      Object.fromEntries(Object.entries(lines).map(([line, column]) => [line, figure(column[unit]!)])),
    ]);
    expect(Object.fromEntries(found), because).toMatchObject(expected);
  });

  // What else can be wrong with rows than a price is for those to tell who check them.
  const sound = [...VARIABLE_CASES, ...ADDON_CASES].filter(({ faults }) => !faults);
  test.each(sound)('$section: $name', (example) => {
    const { rows, year = 2026, parameters, readings, months = {}, expected, because } = example;
    const named = rows.map((row) => row.split(';')[0]!).filter((id) => id !== '*');
    const units: RegionSpec = example.units ?? Object.fromEntries(named.map((id) => [id, {}]));
    const dataset = activeRegion(rows, units);
    const lists = MONTHS.map((month): List => (months[month] ? datasetOf(months[month]) : dataset).lists[0]!);
    const found: Record<string, Record<string, number | null>> = {};
    for (const [key, due] of othersDue(dataset, yearFile(year, parameters, readings), lists)) {
      const [unit = '', line = ''] = key.split(' ');
      (found[unit] ??= {})[line] = due && figure(nearest(total(due)));
    }
    expect(found, because).toEqual(expected);
  });

  test.each(MONTH_CASES)('$section, $year: $name', (example) => {
    const { lists, year, parameters, readings, choice = 'own', growth, expected, because } = example;
    const datasets = Object.entries(lists).map(([period, units]) => datasetOf(units, period));
    const units = new Map(datasets.flatMap((one) => one.units).map((unit) => [unit.id, unit]));
    const dataset = {
      ...datasets[0]!,
      units: [...units.values()],
      lists: datasets.flatMap((one) => one.lists),
    };
    const paces = growth === undefined ? null : AGE_CLASSES.map(() => growth);
    const paid = yearIncome(dataset, yearFile(year, parameters, readings), choice, paces);
    for (const [id, own] of Object.entries(expected))
      for (const [line, payments] of Object.entries(own))
        expect(paid.get(`${id} ${line}`)!.map(figure), because).toEqual(payments);
  });
});

describe('as printed', () => {
  test.each(PRINTED_ROWS)('the need of $population inhabitants', ({ population, counts, cni }) => {
    const { units, lists } = datasetOf({ A: { persons: { '40-44': population }, counts } });
    const need = careNeedOf(units[0]!, fraction(lists[0]!.units[0]!.classes[8]!), yearFile(2026))!;
    expect((Number(need.n) / Number(need.d) / population).toFixed(4)).toBe(cni);
  });

  test.each([
    [2025, [293_881, 195_921, 86_435, 188_434, 8_425], 773_096],
    [2026, [304_262, 202_842, 89_489, 192_768, 8_686], 798_047],
  ] as const)('the pools of %i, within what their amounts are rounded by', (year, pools, all) => {
    const { units, lists } = sample();
    const list = lists.find(({ period }) => period === String(year))!;
    const { lines } = listedAmounts(units, list, yearFile(year));
    const tkr = ['listing', 'cni', 'sparsity', 'medication', 'rehab'].map(
      (line) => figure(sum(lines[line]!))! / 100_000,
    );
    // Half a krona for each of the listed, and half of the thousand that is printed.
    const slack = [66.7, 66.7, 28, 66.7, 41.6];
    tkr.forEach((pool, i) => expect(Math.abs(pool - pools[i]!)).toBeLessThanOrEqual(slack[i]!));
    expect(Math.abs(tkr.reduce((one, other) => one + other) - all)).toBeLessThanOrEqual(269.7);
    expect(tkr[2]).toBeCloseTo((15 / 85) * (tkr[0]! + tkr[1]!), 4);
  });
});
