// Runs worked examples.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Case } from '../cases/case.ts';
import { amountsOf, datasetOf, rulesWith } from './build.ts';

/** What a region has for being small; it bars nothing that the examples look at. */
const SMALL = 'noSparsityPoints';

export function checkCases(cases: readonly Case[]): void {
  describe('worked examples', () => {
    for (const { section, name, year, units, parameters, readings, expected, because } of cases)
      test(`${section}, ${year}: ${name}`, () => {
        const result = compensation(datasetOf(units), rulesWith(year, parameters, readings), '2026');
        expect(amountsOf(result), because).toMatchObject(expected);
        expect(result.faults.filter(({ code }) => code !== SMALL)).toEqual([]);
      });
  });
}
