// Why the sample region’s amounts change from 2025 to 2026, whole, so that a change of any part shows in a review.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decompose, type Decomposition } from '../../src/model/decompose.ts';
import { createApi } from '../../src/worker/api.ts';
import { rulesWith } from './build.ts';

const PATH = new URL('../golden/decomposition-2025-2026.csv', import.meta.url);

test('the change of the sample from 2025 to 2026 is that of test/golden/decomposition-2025-2026.csv', () => {
  const dataset = createApi().sample();
  const found = decompose(
    { dataset, rules: rulesWith(2025), period: '2025' },
    { dataset, rules: rulesWith(2026), period: '2026' },
  );
  if ('code' in found) throw new Error(found.code);
  expect(found.faults).toEqual([]);
  const text = golden(found);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PATH, text);
  expect(existsSync(PATH) ? readFileSync(PATH, 'utf8') : '').toBe(text);
});

/** One row per unit and one for the region: öre before and after, and the part of each group. */
function golden({ groups, unitIds, before, after, parts, region }: Decomposition): string {
  const rows = unitIds.map((id, unit) =>
    [id, before[unit], after[unit], ...parts.slice(unit * groups.length, (unit + 1) * groups.length)].join(
      ';',
    ),
  );
  const whole = ['region', region.before, region.after, ...region.parts].join(';');
  return [['unit', 'before', 'after', ...groups].join(';'), ...rows, whole, ''].join('\n');
}
