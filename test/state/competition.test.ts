// What public and external units are paid per listed, and what the amounts follow.
import { describe, expect, test } from 'vitest';
import { AGE_CLASSES, type Dataset } from '../../src/model/types.ts';
import { amountIn, competition } from '../../src/state/competition.ts';
import { yearFile } from '../model/build.ts';
import { resultOf, unitsOf } from './results.ts';

const people = (young: number, old: number): number[] =>
  AGE_CLASSES.map((name) => (name === '5-9' ? young : name === '80-84' ? old : 0));
const dataset: Dataset = {
  ...unitsOf({ id: 'A' }, { id: 'B' }, { id: 'E', ownership: 'external' }),
  lists: [
    {
      period: '2026',
      units: [
        { unitId: 'A', classes: people(60, 40) },
        { unitId: 'B', classes: people(0, 100) },
        { unitId: 'E', classes: people(50, 0) },
      ].map((unit) => ({ ...unit, ages: null, residence: [], origins: null })),
    },
  ],
};
const result = resultOf(
  2026,
  {
    A: { listing: 100_000, cni: 50_000 },
    B: { listing: 300_000, cni: 50_000 },
    E: { listing: 60_000, cni: 15_000, adminSupplement: 1_000, vatCompensation: 2_000 },
    Z: { listing: 7 },
  },
  { A: 100, B: 100, E: 50, Z: 1 },
);
const found = competition(dataset, result, yearFile(2026));
const line = (code: string): object | undefined => found.lines.find((row) => row.line === code);

describe('public against external', () => {
  test('divides all amounts by all listed, line by line', () => {
    expect(line('listing')).toEqual({
      ...{ line: 'listing', region: 2_000, external: 1_200, difference: -800, ratio: -0.4 },
    });
    expect(line('adminSupplement')).toMatchObject({ region: 0, external: 20, difference: 20, ratio: null });
  });

  test('sums with and without supplement and VAT compensation', () => {
    expect(line('pools')).toMatchObject({ region: 2_500, external: 1_500, difference: -1_000 });
    expect(line('total')).toMatchObject({ region: 2_500, external: 1_560, difference: -940 });
    expect(amountIn(found.external, 'total')).toBe(78_000);
  });

  test('weighs ages by the weights of the year, and means by the listed', () => {
    // 5–9: 0.36, 80–84: 2.21.
    expect(found.region.facts.listingWeight).toBeCloseTo((60 * 0.36 + 140 * 2.21) / 200, 9);
    expect(found.external.facts.listingWeight).toBeCloseTo(0.36, 9);
    expect(found.region.facts).toMatchObject({ cni: 1.25, sparse: 0, unitSize: 100 });
  });

  test('leaves out a unit of which nobody knows who runs it, and names it', () => {
    expect(found.unknown).toEqual(['Z']);
    expect([found.region.unitIds, found.external.unitIds]).toEqual([['A', 'B'], ['E']]);
  });

  test('knows no difference where a unit is barred, or one of the two has no units', () => {
    const barred = competition(dataset, resultOf(2026, { A: { cni: null }, E: {} }), yearFile(2026));
    expect(barred.lines.find((row) => row.line === 'total')).toMatchObject({
      region: null,
      difference: null,
    });
    expect(barred.lines.find((row) => row.line === 'listing')).toMatchObject({ difference: 0, ratio: null });
    const alone = competition(dataset, resultOf(2026, { A: { listing: 5 } }), yearFile(2026));
    expect(alone.lines[0]).toMatchObject({ external: null, difference: null });
    expect(alone.external.facts).toMatchObject({ cni: null, listingWeight: null, unitSize: null });
  });
});
