import { expect, test } from 'vitest';
import { barring, linesOf } from '../../src/model/barring.ts';
import type { Fault, FaultCode } from '../../src/model/fault.ts';

const PRICE: Fault = {
  ...{ code: 'activityPriceMissing', severity: 'error', year: 2026, series: null },
  ...{ unitId: 'A', post: 'training', kind: 'vfu' },
};
const CNI: Fault = { code: 'unitWithoutCni', severity: 'error', unitId: 'B' };
const DISTANCE: Fault = { code: 'unitWithoutDistance', severity: 'error', unitId: 'A', persons: 4 };
const ALL = [CNI, DISTANCE, PRICE];

test.each([
  ['training', 'A', PRICE],
  ['variable', 'A', PRICE],
  ['cni', 'A', CNI],
  ['sparsity', 'A', DISTANCE],
  ['sparsity', 'B', CNI],
] as const)('where %s of %s is missing, the fault that bears on it is told', (line, unitId, fault) => {
  expect(barring(ALL, line, unitId)).toBe(fault);
});

test('a warning bars nothing', () => {
  const warning: Fault = { code: 'emptyList', severity: 'warning', unitId: 'A', period: '2026' };
  expect(() => barring([warning], 'cni', 'A')).toThrow(/without a fault/);
});

test.each<[string, Fault, readonly string[]]>([
  ['of a line bears on that line', { code: 'noPoints', severity: 'error', line: 'rehab' }, ['rehab']],
  ['of interest bears on no line', { ...PRICE, post: 'servicePurchase', kind: 'referenceRate' }, []],
  [
    'of a post with a cost of its own bears on both its lines',
    { ...PRICE, post: 'unlistedVisits', kind: 'doctor' },
    ['unlistedVisits', 'unlistedVisitsCost'],
  ],
])('a fault %s', (_, fault, lines) => {
  expect(linesOf(fault)).toEqual(lines);
});

const NEED = ['cni', 'sparsity', 'adminSupplement', 'vatCompensation'];
const PLACE = NEED.slice(1);
const WORK = ['servicePurchase', 'servicePurchaseCost'];

test.each<[FaultCode, readonly string[] | null]>([
  ['unknownUnit', NEED],
  ['unitWithoutCni', NEED],
  ['noGivenCniMean', NEED],
  ['unitWithoutDistance', PLACE],
  ['residenceExceedsList', PLACE],
  ['noSparsityPoints', PLACE],
  ['vpiMissing', WORK],
  ['accompanyingWithoutCost', WORK],
  ['unusableAssignment', WORK],
  ['assistanceRateMissing', ['companion']],
  ['noAgreement', ['companion']],
  ['unusableShift', ['companion']],
  ['stayTooLong', ['companion']],
  ['referenceRateMissing', []],
  ['badCount', null],
])('%s bears on the lines that need it: %j', (code, lines) => {
  expect(linesOf({ code, severity: 'error' } as Fault)).toEqual(lines);
});

test('a price of service purchase bears on both its lines', () => {
  expect(linesOf({ ...PRICE, post: 'servicePurchase', kind: 'rate' })).toEqual(WORK);
});

test('a fault that can bear on any line comes before one that bears on others', () => {
  const any: Fault = { code: 'badCount', severity: 'error', unitId: 'A' } as Fault;
  const warning: Fault = { ...CNI, severity: 'warning' };
  expect(barring([warning, CNI, any], 'rehab', null)).toBe(any);
  expect(barring([warning, CNI], 'cni', 'B')).toBe(CNI);
});
