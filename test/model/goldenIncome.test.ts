// The sample region's income month by month, whole, so that a change of any amount shows in a review.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { income, monthOf, yearOf, type Income } from '../../src/model/income.ts';
import { INCOME_LINES } from '../../src/model/types.ts';
import { createApi } from '../../src/worker/api.ts';
import { rulesWith } from './build.ts';

const SAMPLE = createApi().sample();

test.each([2025, 2026] as const)('the income of %s is that of test/golden/income-%s.csv', (year) => {
  const paid = income(SAMPLE, rulesWith(year), 'own', { growth: null });
  expect(paid.faults).toEqual([]);
  const path = new URL(`../golden/income-${year}.csv`, import.meta.url);
  const text = golden(paid);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
});

/** One row per unit and line with an amount: öre of the twelve payments, and of the year. */
function golden(paid: Income): string {
  const days = paid.months.map(({ payday }) => payday);
  const rows = paid.unitIds.flatMap((id, unit) =>
    INCOME_LINES.filter((line) => yearOf(paid, unit, line) !== 0).map((line) =>
      [id, line, ...days.map((_, i) => monthOf(paid, unit, line, i + 1)), yearOf(paid, unit, line)].join(';'),
    ),
  );
  return [['unit', 'line', ...days, 'year'].join(';'), ...rows, ''].join('\n');
}
