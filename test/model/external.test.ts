// The two lines of external units, §5.
import { expect, test } from 'vitest';
import { external } from '../../src/model/external.ts';
import { EXTERNAL_CASES } from '../cases/external.ts';
import { rulesWith } from './build.ts';
import { checkCases } from './check.ts';

checkCases(EXTERNAL_CASES);

test('where nobody knows who runs a unit neither line is known, though all others are', () => {
  const line = Float64Array.of(100_00);
  const lines = { listing: line, cni: line, sparsity: line, medication: line, rehab: line };
  for (const base of ['withoutMedication', 'listing', 'all'] as const) {
    const rules = rulesWith(2026, {}, { 'external.supplementBase': base });
    const { adminSupplement, vatCompensation } = external({ members: [{ unit: null }] }, rules, lines);
    expect([...adminSupplement, ...vatCompensation], base).toEqual([NaN, NaN]);
  }
});
