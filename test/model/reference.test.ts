// The model against a slow one in rational arithmetic, öre by öre.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { amountsOf } from './build.ts';
import { reference } from './reference.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';

test('every amount is the exact one, under every combination of readings', () => {
  fc.assert(fc.property(regions, yearFiles, agree), { numRuns: 400 });
});

test('every amount that can be known is the exact one, and no other is given', () => {
  fc.assert(fc.property(regionsWithGaps, yearFiles, agree), { numRuns: 200 });
});

test('pools that do not suffice for the lines they are to pay are emptied, and owe nothing', () => {
  fc.assert(
    fc.property(regions, poorFiles, (dataset, file) => {
      fc.pre(dataset.units.some(({ ownership }) => ownership === 'external'));
      agree(dataset, file);
      const emptied = reference(dataset, file);
      expect(emptied.listing?.every((ore) => (ore ?? 0n) === 0n)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

/** The pools pay a supplement that is counted on medication, and come to far less than it. */
const poorFiles = yearFiles.map((file): YearFile => {
  const poor = structuredClone(file);
  const { interpretations, listing, cni, rehab, external } = poor;
  interpretations['external.funding'].value = 'fromPools';
  interpretations['external.supplementBase'].value = 'all';
  interpretations['sparsity.pool'].value = 'rule';
  for (const line of ['listing', 'cni', 'rehab'] as const) interpretations[`funding.${line}`].value = 'rate';
  listing.base.value = '0.01';
  cni.average.value = '0.01';
  rehab.amount.value = '0.01';
  external.supplement.value = '90.00';
  return poor;
});

function agree(dataset: Dataset, file: YearFile): void {
  const exact = reference(dataset, file);
  const result = compensation(dataset, rulesOf(file), '2026');
  const expected = result.unitIds.map((id, unit) => [
    id,
    Object.fromEntries(
      LINES.map((line) => {
        const ore = exact[line]?.[unit];
        return [line, ore === null || ore === undefined ? null : Number(ore)];
      }),
    ),
  ]);
  expect(amountsOf(result)).toEqual(Object.fromEntries(expected));
}
