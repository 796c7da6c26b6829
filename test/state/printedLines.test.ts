// The lines of both sides, as they stand on paper: they are what the whole payment is made of.
import { describe, expect, it } from 'vitest';
import type { Income } from '../../src/model/income.ts';
import type { Result } from '../../src/model/types.ts';
import { changeOf } from '../../src/state/change.ts';
import { printedLines } from '../../src/state/printedLines.ts';
import { createApi } from '../../src/worker/api.ts';

const api = createApi();
const dataset = api.sample();
api.use(dataset);

/** Rules and lists of the two sides. */
const SIDES = [
  [2025, '2025'],
  [2026, '2025'],
] as const;
const sides = SIDES.map(([year, period]) => ({ year, scenario: null, period }));
const results = api.compute(sides).map((outcome) => ('result' in outcome ? outcome.result : null)) as [
  Result,
  Result,
];
const incomes = sides.map(({ period, ...rules }) =>
  api.income({ ...rules, choice: period, assumption: { growth: null } }),
) as [Income, Income];

const summed = (unitId: string | null, side: 'before' | 'after'): number =>
  printedLines(results, incomes, unitId).reduce((sum, line) => sum + line[side]!, 0);

describe('the printed lines', () => {
  it('sum to the whole payment of the comparison, of each unit and of the region, on both sides', async () => {
    const decomposition = await api.decompose(sides[0]!, sides[1]!, () => undefined);
    if ('code' in decomposition) throw new Error(decomposition.code);
    for (const unitId of [null, ...decomposition.unitIds]) {
      const { before, after } = changeOf(decomposition, unitId)!;
      expect([summed(unitId, 'before'), summed(unitId, 'after')]).toEqual([before, after]);
    }
  });

  it('leave out what is nothing on both sides, and keep what is barred on one', () => {
    const lines = printedLines(results, incomes, 'JH08');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.every(({ before, after }) => before !== 0 || after !== 0)).toBe(true);
    const barred = { ...results[1], amounts: results[1].amounts.map(() => NaN) };
    expect(
      printedLines([results[0], barred], incomes, 'JH08').find(({ line }) => line === 'listing')?.after,
    ).toBe(null);
  });

  it('are none for a unit that is on neither side', () => {
    expect(printedLines(results, incomes, 'nowhere')).toEqual([]);
  });
});
