// Each reading of what the source leaves open changes the listed lines it is about, and no others.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import {
  LINES,
  READINGS,
  type Interpretations,
  type LineCode,
  type ReadingKey,
  type RegionFacts,
} from '../../src/model/types.ts';
import { amountsOf, datasetOf, reading, rulesWith } from './build.ts';

/** A region where every reading matters: sizes over the brackets, homes on both sides of a limit, single ages. */
const REGION = datasetOf({
  A: { external: true, km: 40, cni: '1.3', ages: { 15: 40, 16: 30, 40: 2500, 66: 90, 68: 70 } },
  B: { external: true, km: 10, cni: '0.9', persons: { '0-4': 300, '45-49': 2000 }, homes: [[80, 600]] },
  C: { km: 120, cni: '1.1', persons: { '30-34': 2500, '70-74': 1700 }, homes: [[69.5, 800]] },
  D: { km: 0, cni: '0.7', persons: { '20-24': 900, '80-84': 100 } },
});
const DEFAULTS = rulesWith(2026, { 'cni.givenMean': '1.02' });

const EXTERNAL = ['adminSupplement', 'vatCompensation'] as const;
const SPARSITY = ['sparsity', ...EXTERNAL] as const;

interface Effect {
  readonly lines: readonly LineCode[];
  readonly base?: readonly (keyof RegionFacts)[];
}

/** What differs from the default, by key and reading. */
const EFFECTS: { readonly [K in ReadingKey]: Partial<Record<Interpretations[K], Effect>> } = {
  'sparsity.sizeTiers': { whole: { lines: SPARSITY } },
  'sparsity.bounds': { printed: { lines: SPARSITY, base: ['eligible'] } },
  'sparsity.distanceBy': { unit: { lines: SPARSITY, base: ['eligible'] } },
  'sparsity.pool': { published: { lines: SPARSITY } },
  'sparsity.sizeCount': { eligible: { lines: SPARSITY } },
  'cni.reference': { given: { lines: ['cni', ...SPARSITY] } },
  'external.supplementBase': { listing: { lines: EXTERNAL }, all: { lines: EXTERNAL } },
  'external.funding': { fromPools: { lines: ['listing', 'cni', 'sparsity', 'rehab', ...EXTERNAL] } },
  'rehab.ages': { fifths: { lines: ['rehab', ...EXTERNAL], base: ['aged16to67'] } },
  // About lines that do not rest on the listed persons alone.
  'familyCentre.ages': { fifths: { lines: [] } },
  ceilings: { full: { lines: [] } },
  'servicePurchase.hour': { patientDay: { lines: [] } },
  'funding.listing': { pot: { lines: ['listing', ...SPARSITY] } },
  'funding.cni': { pot: { lines: ['cni', ...SPARSITY] } },
  'funding.medication': { pot: { lines: ['medication'] } },
  'funding.rehab': { pot: { lines: ['rehab', ...EXTERNAL] } },
};

const alternatives = (Object.keys(READINGS) as ReadingKey[]).flatMap((key) =>
  READINGS[key].slice(1).map((value) => ({ key, value })),
);

describe.each(alternatives)('$key read as $value', ({ key, value }) => {
  const effect = (EFFECTS[key] as Record<string, Effect>)[value];
  const before = compensation(REGION, DEFAULTS, '2026');
  const after = compensation(REGION, reading(DEFAULTS, { [key]: value }), '2026');

  test('changes the lines it is about, and no others', () => {
    const [old, now] = [amountsOf(before), amountsOf(after)];
    const changed = LINES.filter((line) => before.unitIds.some((id) => old[id]?.[line] !== now[id]?.[line]));
    expect(changed).toEqual(effect?.lines);
  });

  test('changes what the figures rest on only where it is about that', () => {
    const changed = (Object.keys(before.base) as (keyof RegionFacts)[]).filter(
      (fact) => before.base[fact] !== after.base[fact],
    );
    expect(changed).toEqual(effect?.base ?? []);
  });
});

test('the first reading of each key is what the year files choose', () => {
  for (const year of [2025, 2026] as const)
    expect(rulesWith(year).interpretations).toEqual(
      Object.fromEntries(Object.entries(READINGS).map(([key, [first]]) => [key, first])),
    );
});
