// Which open questions bear on a line.
import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../src/model/lineSteps.ts';
import type { LineCode, ReadingKey } from '../../src/model/types.ts';
import { rulesWith, type Readings } from './build.ts';

const FUNDING = 'external.funding';
const BASE = 'external.supplementBase';
const CNI: readonly ReadingKey[] = ['funding.cni', 'cni.reference'];
const PLACE: readonly ReadingKey[] = [
  ...(['sparsity.pool', 'sparsity.distanceBy', 'sparsity.bounds'] as const),
  ...(['sparsity.sizeTiers', 'sparsity.sizeCount'] as const),
];
const REHAB: readonly ReadingKey[] = ['funding.rehab', 'rehab.ages'];
/** Of the four lines that VAT is counted on. */
const TAXED: readonly ReadingKey[] = ['funding.listing', ...CNI, ...PLACE, ...REHAB];

describe('on a line', () => {
  test.each<[LineCode, Readings, readonly ReadingKey[]]>([
    ['listing', {}, ['funding.listing', FUNDING]],
    ['cni', {}, [...CNI, FUNDING]],
    ['sparsity', {}, [...PLACE, 'funding.listing', ...CNI, FUNDING]],
    ['sparsity', { 'sparsity.pool': 'published' }, [...PLACE, FUNDING]],
    ['medication', {}, ['funding.medication']],
    ['rehab', {}, [...REHAB, FUNDING]],
    ['adminSupplement', {}, [BASE, ...TAXED, FUNDING]],
    ['adminSupplement', { [BASE]: 'listing' }, [BASE, 'funding.listing', FUNDING]],
    ['adminSupplement', { [BASE]: 'all' }, [BASE, ...TAXED, 'funding.medication', FUNDING]],
    ['vatCompensation', { [BASE]: 'listing' }, [BASE, ...TAXED, FUNDING]],
    ['vatCompensation', { [BASE]: 'all' }, [BASE, ...TAXED, 'funding.medication', FUNDING]],
  ])('%s under %o', (line, readings, expected) => {
    expect(readingsOf(line, rulesWith(2026, {}, readings)).toSorted()).toEqual(expected.toSorted());
  });
});
