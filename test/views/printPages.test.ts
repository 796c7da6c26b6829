// Which sheets are printed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, briefSheets, REGION, sheetsOf } from '../../src/views/print/pages.ts';

const ids = (n: number): string[] => Array.from({ length: n }, (_, index) => `JH${index}`);

describe('the sheets', () => {
  it('of the region’s brief are two, for as many units as a region has', () => {
    expect(briefSheets(30, 54).map(({ kind }) => kind)).toEqual(['result', 'rules']);
  });

  it('hold every unit once and in order, however many they are', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(400), (units, values) => {
        let next = 0;
        for (const plan of briefSheets(units, values)) {
          if (!('first' in plan)) continue;
          expect(plan.first).toBe(next);
          expect(plan.last).toBeGreaterThanOrEqual(plan.first);
          next = plan.last;
        }
        expect(next).toBe(units);
      }),
    );
  });

  it('tell of many changed values on a sheet of their own', () => {
    expect(briefSheets(30, 300).at(-1)).toEqual({ kind: 'ruleList' });
  });

  it('are one for a unit, none for one that is not there, and of everything the brief and one a unit', () => {
    expect(sheetsOf('JH7', ids(30), 54)).toEqual([{ kind: 'unit', unitId: 'JH7' }]);
    expect(sheetsOf('JH99', ids(30), 54)).toEqual([]);
    expect(sheetsOf(REGION, ids(30), 54)).toHaveLength(2);
    expect(sheetsOf(ALL, ids(30), 54)).toHaveLength(32);
  });
});
