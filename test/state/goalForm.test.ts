// What is typed of a goal, and of the parameters that may change to reach it.
import { describe, expect, test } from 'vitest';
import file2026 from '../../data/params/2026.json';
import { goalOf, knobFor, knobOf, NEW_GOAL, plainKnobs, turnable } from '../../src/state/goalForm.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import type { YearFile } from '../../src/params/schema.ts';

const PARAMETERS = parametersOf(file2026 as unknown as YearFile);
const sound = (): null => null;

describe('a goal', () => {
  test('is no unit below minus one per cent until something else is chosen', () => {
    expect(goalOf(NEW_GOAL)).toEqual({ kind: 'floor', percent: -100 });
  });

  test('is an amount in öre, or what the rules compared with give', () => {
    const pool = { ...NEW_GOAL, kind: 'pool', line: 'cni' } as const;
    expect(goalOf(pool)).toEqual({ kind: 'pool', line: 'cni', ore: null });
    expect(goalOf({ ...pool, typed: true, amount: '200 000,5' })).toMatchObject({ ore: 20_000_050_000 });
    const unit = { ...NEW_GOAL, kind: 'unit', unitId: 'A', typed: true } as const;
    expect(goalOf({ ...unit, amount: '55 000 000,25' })).toMatchObject({ unitId: 'A', ore: 5_500_000_025 });
    expect(goalOf({ ...NEW_GOAL, kind: 'share' })).toEqual({
      kind: 'share',
      line: 'sparsity',
      percent: 1700,
    });
  });

  test('tells which field cannot be read', () => {
    expect([
      goalOf({ ...NEW_GOAL, floor: 'x' }),
      goalOf({ ...NEW_GOAL, floor: '-101' }),
      goalOf({ ...NEW_GOAL, kind: 'perListedFloor', perListed: '' }),
      goalOf({ ...NEW_GOAL, kind: 'share', share: '101' }),
      goalOf({ ...NEW_GOAL, kind: 'unit' }),
      goalOf({ ...NEW_GOAL, kind: 'total', typed: true, amount: '-5' }),
    ]).toEqual(['noFloor', 'noFloor', 'noPerListed', 'noShare', 'noUnit', 'noAmount']);
  });

  test('is no amount that öre cannot be counted in', () => {
    const total = { ...NEW_GOAL, kind: 'total', typed: true } as const;
    expect(goalOf({ ...total, amount: '999 999 999 999' })).toBe('noAmount');
    // 2^53 − 1 öre is 90 071 992 547.40991 tkr.
    expect(goalOf({ ...total, amount: '90 071 992 547,41' })).toBe('noAmount');
    expect(goalOf({ ...total, amount: '90 071 992 547,40' })).toMatchObject({ ore: 9_007_199_254_740_000 });
    const floor = { ...NEW_GOAL, kind: 'perListedFloor' } as const;
    expect(goalOf({ ...floor, perListed: '-999999999999' })).toBe('noPerListed');
    expect(goalOf({ ...floor, perListed: '-100000' })).toMatchObject({ ore: -10_000_000 });
  });

  test('has the parameters at hand that move it most plainly', () => {
    expect(plainKnobs(NEW_GOAL)).toEqual(['listing.base']);
    expect(plainKnobs({ ...NEW_GOAL, kind: 'pool', line: 'medication' })).toHaveLength(3);
    expect(plainKnobs({ ...NEW_GOAL, kind: 'share' })).toEqual(['sparsity.share']);
  });
});

describe('a parameter that may change', () => {
  const paths = turnable(PARAMETERS).map(({ path }) => path);

  test('is a number that listed lines come from, and no limit of an interval', () => {
    expect(paths).toContain('listing.weights.80-84');
    expect(paths).toContain('external.supplement');
    expect(paths).toContain('published.cni');
    for (const path of ['interpretations.ceilings', 'ambulance.amount', 'sparsity.sizeFrom.tier2'])
      expect(paths).not.toContain(path);
    // It has no value to start from.
    expect(paths).not.toContain('cni.givenMean');
    expect(paths).not.toContain('published.total');
  });

  test('starts with the bounds of its own', () => {
    const base = PARAMETERS.find(({ path }) => path === 'listing.base')!;
    expect(knobFor(base)).toEqual({ path: 'listing.base', low: base.min, high: base.max, opposite: false });
  });

  test('is asked for with a point, and tells what is wrong with its bounds', () => {
    const knob = { path: 'listing.weights.80-84', low: '2,1', high: '2,5', opposite: true };
    expect(knobOf(knob, sound)).toEqual({ ...knob, low: '2.1', high: '2.5' });
    expect(knobOf({ ...knob, low: '' }, sound)).toBe('noBound');
    expect(knobOf({ ...knob, low: '3' }, sound)).toBe('lowAboveHigh');
    const fault = { code: 'emptyPeriod', severity: 'error', period: '2026' } as const;
    expect(knobOf(knob, (_, value) => (value === '2.5' ? fault : null))).toBe(fault);
  });
});
