// Posternas härledning: how the lines of a region at one list date came about, from what they were computed from.
import { cniSteps } from './cni.ts';
import type { Workings } from './compensation.ts';
import { externalSteps, supplementBase, TAXED } from './external.ts';
import { fundedSteps } from './fromPools.ts';
import { once, type Steps } from './line.ts';
import { listingSteps } from './listing.ts';
import { medicationSteps } from './medication.ts';
import { rehabSteps } from './rehab.ts';
import { sparsitySteps } from './sparsity.ts';
import type { LineCode, PoolCode, ReadingKey, Rules } from './types.ts';

/** The steps of every line by the unit's position; only for figures that no fault bars. */
export function lineSteps({ region, rules, points, pools, paid }: Workings): Record<LineCode, Steps> {
  const before: Record<PoolCode, Steps> = {
    listing: lazily(() => listingSteps(region, rules, pools.listing)),
    cni: lazily(() => cniSteps(region, rules, pools.cni)),
    sparsity: lazily(() => sparsitySteps(region, rules, pools, points.sparsity)),
    medication: lazily(() => medicationSteps(region, rules, pools.medication)),
    rehab: lazily(() => rehabSteps(region, rules, pools.rehab)),
  };
  const { taken } = paid;
  return taken
    ? fundedSteps(region, rules, pools, { ...paid, taken }, before)
    : { ...before, ...externalSteps(region, rules, before) };
}

const OWN_READINGS: Readonly<Record<PoolCode, readonly ReadingKey[]>> = {
  listing: ['funding.listing'],
  cni: ['funding.cni', 'cni.reference'],
  sparsity: [
    'sparsity.pool',
    'sparsity.distanceBy',
    'sparsity.bounds',
    'sparsity.sizeTiers',
    'sparsity.sizeCount',
  ],
  medication: ['funding.medication'],
  rehab: ['funding.rehab', 'rehab.ages'],
};

/** The open questions that bear on a line, those of the lines it is counted on among them. */
export function readingsOf(line: LineCode, rules: Rules): ReadingKey[] {
  const bear = new Set<ReadingKey>();
  if (line === 'adminSupplement' || line === 'vatCompensation') {
    bear.add('external.supplementBase');
    const base = line === 'adminSupplement' ? supplementBase(rules) : [...TAXED, ...supplementBase(rules)];
    for (const code of base) for (const key of readingsOf(code, rules)) bear.add(key);
  } else {
    for (const key of OWN_READINGS[line]) bear.add(key);
    if (line === 'sparsity' && rules.interpretations['sparsity.pool'] === 'rule')
      for (const code of ['listing', 'cni'] as const) OWN_READINGS[code].forEach((key) => bear.add(key));
  }
  if (line !== 'medication') bear.add('external.funding');
  return [...bear];
}

/** Steps that are prepared when the first is asked for: a line that is barred has none to prepare. */
function lazily(make: () => Steps): Steps {
  let steps: Steps | null = null;
  return once((index) => (steps ??= make())(index));
}
