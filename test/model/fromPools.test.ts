// The other reading of §5's funding: what the pools keep, and what they pay for the external lines.
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { fundedFromPools, type Funded } from '../../src/model/fromPools.ts';
import type { PoolLines } from '../../src/model/external.ts';
import { POOLS, type IncomeLine, type PoolCode } from '../../src/model/types.ts';
import { approximate } from '../../src/money/fraction.ts';
import { NO_MONEY, datasetOf, rulesWith, yearFile } from './build.ts';
import { expectSound, traceOf, UNCHANGED } from './traces.ts';

const READING = { 'external.funding': 'fromPools' } as const;
const RULES = rulesWith(2026, {}, READING);
const REGION = { members: [{ unit: { ownership: 'external' } }, { unit: { ownership: 'region' } }] } as const;

/** Öre of the external unit and of the region's own by line; nothing of the others. */
function funded(lines: Partial<Record<PoolCode, readonly [number, number]>>, region = REGION): Funded {
  const all = Object.fromEntries(
    POOLS.map((code) => [code, Float64Array.from(lines[code] ?? [0, 0])]),
  ) as unknown as PoolLines;
  return fundedFromPools(region, RULES, all);
}

test('the pools shrink alike, and with the external lines come to what they were', () => {
  const { lines, external, taken } = funded({
    listing: [100_000, 300_000],
    rehab: [10_000, 0],
    medication: [5_000, 5_000],
  });
  // 1.5 % and 3 % of 110 000 and 1 650: 1 650 and 3 350 (3 349.5) of 410 000 öre. Kept: 410 000 ÷ 415 000 of each pool.
  expect(taken).toMatchObject({ kept: { listing: 395_181, rehab: 9_880 }, left: 4_939 });
  expect([...lines.listing]).toEqual([98_795, 296_386]);
  expect([...lines.rehab]).toEqual([9_880, 0]);
  expect([...lines.medication]).toEqual([5_000, 5_000]);
  expect(taken!.kept).not.toHaveProperty('cni');
  expect([...external.adminSupplement, ...external.vatCompensation].reduce((a, b) => a + b, 0)).toBe(4_939);
  expect([external.adminSupplement[1], external.vatCompensation[1]]).toEqual([0, 0]);
});

test('nothing is taken where there is nothing to pay', () => {
  const { lines, external, taken } = funded({ listing: [0, 300_000] });
  expect(taken).toBeNull();
  expect([...lines.listing]).toEqual([0, 300_000]);
  expect([...external.vatCompensation]).toEqual([0, 0]);
});

test('an unknown amount of one line bars all four and what is counted on them, and no medication', () => {
  const { lines, external, taken } = funded({
    ...{ listing: [100_000, 300_000], cni: [NaN, 20_000], medication: [5_000, 6_000] },
  });
  expect(taken).toBeNull();
  for (const code of ['listing', 'cni', 'sparsity', 'rehab'] as const)
    expect([...lines[code]], code).toEqual([NaN, NaN]);
  expect([...lines.medication]).toEqual([5_000, 6_000]);
  expect(external.adminSupplement[0]).toBeNaN();
  expect(external.vatCompensation[0]).toBeNaN();
});

describe('of so little that what is kept gives no whole öre of either external line', () => {
  // 17 öre: 0.255 and 0.51 öre of it, which is one. 17 ÷ 18 of 17 öre is 16, of which they are 0.24 and 0.48.
  test('nothing is shared out', () => {
    const { lines, external, taken } = funded({ listing: [17, 0] });
    expect([...lines.listing]).toEqual([16, 0]);
    expect([...external.adminSupplement, ...external.vatCompensation]).toEqual([0, 0, 0, 0]);
    expect(taken).toMatchObject({ kept: { listing: 16 }, left: 1, due: null });
    expect(taken!.onTop.vatCompensation[0]).toBe(1);
  });

  test('the lines are explained by what is kept', () => {
    const values = { ...NO_MONEY, 'listing.base': '0.17', 'listing.weights.30-34': '1' };
    const file = yearFile(2026, values, READING);
    const dataset = datasetOf({ A: { external: true, km: 80, persons: { '30-34': 1 } } });
    const of = (line: IncomeLine | 'total') =>
      traceOf(
        explain(
          dataset,
          rulesWith(2026, values, READING),
          { year: 2026, scenario: null, period: '2026', month: null, unitId: 'A', line },
          'own',
          UNCHANGED,
        ),
      );
    for (const [line, ore] of Object.entries({ listing: 16, cni: 0, sparsity: 0, rehab: 0, medication: 0 }))
      expectSound(of(line as IncomeLine), ore, file);
    expectSound(of('adminSupplement'), 0, file);
    expectSound(of('vatCompensation'), 0, file);
    expectSound(of('total'), 16, file);
    expect(of('vatCompensation').root.how).toBe('rounded');
    const { root } = of('listing');
    expect([root.how, root.parts[0]?.what]).toEqual(['shared', 'keptPool']);
    expect(approximate(root.parts[0]!.value)).toBe(16);
    expect(of('cni').root.how).not.toBe('shared');
  });
});

test('lines that nothing was taken from have no part in what pays for the external ones', () => {
  const values = { 'rehab.amount': '0' };
  const file = yearFile(2026, values, READING);
  const dataset = datasetOf({
    A: { external: true, km: 80, persons: { '30-34': 1000 } },
    B: { km: 40, persons: { '30-34': 3000 } },
  });
  const root = (line: IncomeLine) => {
    const target = { year: 2026, scenario: null, period: '2026', month: null, unitId: 'A', line };
    const trace = traceOf(explain(dataset, rulesWith(2026, values, READING), target, 'own', UNCHANGED));
    expectSound(trace, Number(trace.root.value.num), file);
    return trace.root;
  };
  expect(root('vatCompensation').parts[0]!.parts.map(({ what, label }) => [what, label])).toEqual([
    ['takenFromPool', 'listing'],
    ['takenFromPool', 'cni'],
    ['takenFromPool', 'sparsity'],
  ]);
  expect(root('rehab').how).toBe('rounded');
});
