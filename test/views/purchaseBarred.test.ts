import { expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { whyBarred } from '../../src/views/purchase/barred.ts';

const error = { severity: 'error' } as const;
const VPI: Fault = { ...error, code: 'vpiMissing', year: 2026, years: [2025, 2026] };
const ASSISTANCE: Fault = { ...error, code: 'assistanceRateMissing', year: 2026 };
const WORK = { date: '2026-03-14', kind: 'primaryCare', cost: null } as const;

test('work by the hour waits for the rate of its year', () => {
  expect(whyBarred(WORK, [VPI])).toBe('hourlyRate');
});

test('a companion’s day waits for the amount of its year', () => {
  expect(whyBarred({ date: '2026-03-14' }, [ASSISTANCE])).toBe('assistanceRate');
});

test('staff in hospital wait for their cost, whatever rate is missing', () => {
  expect(whyBarred({ ...WORK, kind: 'accompanying' }, [VPI])).toBe('cost');
});

test('a row that cannot be used is to be mended, whatever rate is missing', () => {
  const unusable: Fault = { ...error, code: 'unusableShift', date: '2026-03-14', patient: 'P1' };
  expect(whyBarred({ date: '2026-03-14' }, [ASSISTANCE, unusable])).toBe('row');
});

test('where the rate is of another year, or stated twice, the fault itself is to be read', () => {
  expect(whyBarred({ ...WORK, date: '2025-03-14' }, [VPI])).toBe('row');
  const twice: Fault = {
    ...error,
    code: 'seriesTwice',
    post: 'servicePurchase',
    kind: 'vpi',
    period: '2026',
  };
  expect(whyBarred(WORK, [twice])).toBe('row');
});
