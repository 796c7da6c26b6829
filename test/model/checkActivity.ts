// Runs worked examples of §5.2 and §5.3.
import { describe, expect, test } from 'vitest';
import { rounded, sumOfFractions } from '../../src/money/fraction.ts';
import { recompute } from '../../src/model/trace.ts';
import type { ActivityCase } from '../cases/activityCase.ts';
import { activeRegion, claimIn, claimsOf } from './activities.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';

export function checkActivityCases(cases: readonly ActivityCase[]): void {
  describe('worked examples', () => {
    for (const example of cases) test(`${example.section}: ${example.name}`, () => check(example));
  });
}

function check(example: ActivityCase): void {
  const { rows, year = 2026, parameters, readings, months = {}, because } = example;
  const named = rows.map((row) => row.split(';')[0]!).filter((id) => id !== '*');
  const units: RegionSpec = example.units ?? Object.fromEntries(named.map((id) => [id, {}]));
  const dataset = activeRegion(rows, units);
  const lists = Array.from({ length: 12 }, (_, index) => {
    const own = months[index + 1];
    return own ? datasetOf(own).lists[0]! : dataset.lists[0]!;
  });
  const found = claimsOf(dataset, rulesWith(year, parameters, readings), lists);
  const amounts: Record<string, Record<string, number | null>> = {};
  for (const { unitId, line, step, months: paid } of found.claims) {
    const ore = step && rounded(step.value);
    (amounts[unitId] ??= {})[line] = ore;
    if (step) expect(recompute(step)).toEqual(step.value);
    if (step) expect(sumOfFractions(paid ?? [])).toEqual(step.value);
  }
  expect(amounts, because).toEqual(example.expected);
  for (const [key, ore] of Object.entries(example.paid ?? {})) {
    const [unit = '', line = '', month = ''] = key.split('.');
    expect(rounded(claimIn(found, unit, line).months![Number(month) - 1]!), key).toBe(ore);
  }
  if (example.ceilings) expect(found.ceilings).toEqual(example.ceilings);
  expect(found.faults.map(({ code }) => code)).toEqual(example.faults ?? []);
}
