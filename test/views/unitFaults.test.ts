import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfLine } from '../../src/views/unit/faults.ts';

const error = { severity: 'error' } as const;
const cni = { ...error, code: 'unitWithoutCni', unitId: 'B' } as const;
const otherCni = { ...cni, unitId: 'A' };
const points = { ...error, code: 'noSparsityPoints' } as const;
const vpi = { ...error, code: 'vpiMissing', year: 2026, years: [2025] } as const;
const rate = { ...error, code: 'assistanceRateMissing', year: 2026 } as const;
const months = {
  ...error,
  code: 'activityCountMissing',
  unitId: 'B',
  post: 'residentDoctors',
  kind: 'st',
} as const;
const reference = {
  ...error,
  code: 'seriesTwice',
  post: 'servicePurchase',
  kind: 'referenceRate',
  period: '2026-01',
} as const;

describe('the faults of a unit', () => {
  test('are those that name it, remarks too', () => {
    const remark = { ...cni, severity: 'warning' } as const;
    expect(faultsOf([cni, otherCni, remark], 'B', ['cni'])).toEqual([cni, remark]);
  });

  test('are those of the whole region only where they bear on a line that it lacks', () => {
    expect(faultsOf([points, vpi, rate], 'B', [])).toEqual([]);
    expect(faultsOf([points, vpi, rate], 'B', ['servicePurchaseCost'])).toEqual([vpi]);
    expect(faultsOf([points, vpi, rate], 'B', ['companion'])).toEqual([rate]);
    expect(faultsOf([points, vpi, rate], 'B', ['sparsity', 'vatCompensation'])).toEqual([points]);
    expect(faultsOf([{ ...months, unitId: null }, vpi], 'B', ['residentDoctors'])).toEqual([
      { ...months, unitId: null },
    ]);
  });

  test('are not the remarks on the whole region', () => {
    const remark = { severity: 'warning', code: 'emptyPeriod', period: '2026' } as const;
    expect(faultsOf([remark], 'B', ['listing'])).toEqual([]);
  });

  test('are another unit’s where nothing else says why a line is barred', () => {
    expect(faultsOf([otherCni, months], 'B', ['cni', 'residentDoctors'])).toEqual([months, otherCni]);
    expect(faultsOf([otherCni, months], 'B', ['residentDoctors'])).toEqual([months]);
    const count = { ...error, code: 'badCount', unitId: 'A', ageClass: '0-4', count: -1 } as const;
    expect(faultsOf([count], 'B', ['rehab'])).toEqual([count]);
  });

  test('are not those of interest, which is no line', () => {
    const missing = { ...error, code: 'referenceRateMissing', period: '2026-01' } as const;
    expect(faultsOf([reference, missing], 'B', ['servicePurchase', 'companion'])).toEqual([]);
  });
});

describe('the faults of a line', () => {
  test('are those of its post, also where the post has a cost of its own', () => {
    const visits = { ...months, post: 'unlistedVisits', kind: 'lab' } as const;
    expect(faultsOfLine([months, visits, cni], 'residentDoctors')).toEqual([months]);
    expect(faultsOfLine([months, visits, cni], 'unlistedVisits')).toEqual([visits]);
    expect(faultsOfLine([months, visits, cni], 'unlistedVisitsCost')).toEqual([visits]);
    expect(faultsOfLine([months, visits, cni], 'vatCompensation')).toEqual([cni]);
  });

  test('are not those that can be of any line', () => {
    expect(faultsOfLine([{ ...error, code: 'emptyList', unitId: 'B', period: '2026' }], 'cni')).toEqual([]);
  });

  test('are no remarks', () => {
    expect(faultsOfLine([{ ...months, severity: 'warning' }], 'residentDoctors')).toEqual([]);
  });
});
