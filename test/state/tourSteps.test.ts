import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAt, spotOf, STEPS, TOURS } from '../../src/state/tourSteps.ts';
import { tourUnits } from '../../src/state/tourUnits.ts';
import type { UnitRow } from '../../src/state/rows.ts';

const views = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => readFileSync(join('src/views', file), 'utf8'))
  .join('\n');
const sections = ['statement', 'months'];

describe.each(TOURS)('the tour for the %s', (name) => {
  test.each(STEPS[name].map((step) => [step.key, step] as const))('points at something: %s', (_, step) => {
    const marked = views.includes(`data-tour="${step.target}"`);
    const section = sections.includes(step.target) && views.includes(`part="${step.target}"`);
    expect(marked || section).toBe(true);
  });

  test.each(STEPS[name].map((step) => [step.key, step] as const))(
    'names a part that is there: %s',
    (_, step) => {
      if (step.detail !== null) expect(views).toMatch(new RegExp(`'${step.detail}'`));
    },
  );

  test.each(STEPS[name].map((step) => [step.key, step] as const))('is at its own address: %s', (_, step) => {
    expect(isAt(step, spotOf(step, { affected: 'A 1', own: 'B/2' }))).toBe(true);
    expect(isAt(step, { place: 'glossary', detail: null })).toBe(false);
  });
});

const row = (id: string, total: number | null, changeRatio: number | null): UnitRow =>
  ({ id, total, changeRatio }) as UnitRow;

describe('the units that steps are of', () => {
  test('are the one that changes most in per cent, up or down, and the largest', () => {
    const rows = [row('A', 900, 0.01), row('B', 100, -0.2), row('C', 200, 0.1)];
    expect(tourUnits(rows, null)).toEqual({ affected: 'B', own: 'A' });
  });

  test('are none where there are no units', () => {
    expect(tourUnits([], null)).toEqual({ affected: null, own: null });
  });
});
