// Results joined with the units they are of.
import { describe, expect, test } from 'vitest';
import { LINES } from '../../src/model/types.ts';
import { minus, paidTotal, poolRows, poolTotal, ratio, unitRows } from '../../src/state/rows.ts';
import { resultOf, unitsOf } from './results.ts';

describe('a row of a unit', () => {
  const dataset = unitsOf(
    { id: 'B', name: 'Hälsocentral Berg', municipality: 'Berg', distanceKm: 44.8 },
    { id: 'A', name: 'Vårdenhet Åre', municipality: 'Åre', ownership: 'external' },
  );
  const result = resultOf(
    2026,
    { A: { listing: 30_000, cni: 20_000, vatCompensation: 1_500 }, B: { listing: 700, rehab: 43 } },
    { A: 10, B: 7 },
  );

  test('joins the amounts with what the units file says, in the order of the result', () => {
    const [a, b] = unitRows(dataset, result, null);
    expect(a).toMatchObject({
      ...{ id: 'A', name: 'Vårdenhet Åre', municipality: 'Åre', external: true, km: null },
      ...{ listed: 10, cni: 1.25, total: 51_500, perListed: 5_150 },
    });
    expect(a?.amounts).toEqual({
      ...{ listing: 30_000, cni: 20_000, sparsity: 0, medication: 0, rehab: 0 },
      ...{ adminSupplement: 0, vatCompensation: 1_500 },
    });
    expect(b).toMatchObject({
      ...{ id: 'B', name: 'Hälsocentral Berg', external: false, km: 44.8 },
      ...{ total: 743 },
    });
    expect(b?.perListed).toBeCloseTo(106.142857, 6);
  });

  test('goes by its id where the units file lacks it', () => {
    const [row] = unitRows(unitsOf(), result, null);
    expect(row).toMatchObject({ id: 'A', name: 'A', municipality: '', external: false, km: null });
  });

  test('has the change from the other year, unit by unit', () => {
    const other = resultOf(2025, { B: { listing: 643 }, A: { listing: 50_000 } });
    const rows = unitRows(dataset, result, other);
    expect(rows.map(({ change }) => change)).toEqual([1_500, 100]);
    expect(rows.map(({ changeRatio }) => changeRatio)).toEqual([0.03, 100 / 643]);
  });

  test('has no change where there is no other year, or the unit is new', () => {
    for (const other of [null, resultOf(2025, { C: { listing: 1 } })])
      for (const row of unitRows(dataset, result, other))
        expect(row).toMatchObject({ change: null, changeRatio: null });
  });

  test('has no change in parts of nothing', () => {
    const rows = unitRows(dataset, result, resultOf(2025, { A: {} }));
    expect(rows[0]).toMatchObject({ change: 51_500, changeRatio: null });
  });

  test('has no total where a line is barred, and no change from a barred total', () => {
    const barred = resultOf(2026, { A: { listing: 100, cni: null }, B: { listing: 700 } }, { B: null });
    const [a, b] = unitRows(dataset, barred, result);
    expect(a).toMatchObject({ total: null, perListed: null, change: null, changeRatio: null });
    expect(a?.amounts).toMatchObject({ listing: 100, cni: null, rehab: 0 });
    expect(b).toMatchObject({ total: 700, perListed: null, listed: null, change: -43 });
    const [before] = unitRows(dataset, result, barred);
    expect(before).toMatchObject({ total: 51_500, change: null, changeRatio: null });
  });
});

describe('a row of a line', () => {
  const result = resultOf(2026, {
    A: { listing: 600, medication: 300, adminSupplement: 50 },
    B: { listing: 0, cni: 100 },
  });

  test('has its sum, its change and its part of the five pools', () => {
    const rows = poolRows(result, resultOf(2025, { A: { listing: 500, cni: 100 } }));
    expect(rows.map(({ line }) => line)).toEqual(LINES);
    expect(rows[0]).toEqual({
      ...{ line: 'listing', amount: 600, other: 500, change: 100, ratio: 0.2, share: 0.6 },
    });
    expect(rows[1]).toMatchObject({ amount: 100, change: 0, ratio: 0, share: 0.1 });
    expect(rows[3]).toMatchObject({ amount: 300, other: 0, change: 300, ratio: null });
    expect(rows[5]).toMatchObject({ line: 'adminSupplement', amount: 50, share: 0.05 });
  });

  test('has no change without another year', () => {
    for (const row of poolRows(result, null))
      expect(row).toMatchObject({ other: null, change: null, ratio: null });
  });

  test('is unknown where a unit is, and then so is every part of the whole', () => {
    const rows = poolRows(resultOf(2026, { A: { listing: 600, cni: null }, B: { listing: 1 } }), null);
    expect(rows[0]).toMatchObject({ amount: 601, share: null });
    expect(rows[1]).toMatchObject({ amount: null, share: null });
  });
});

test('the five pools are summed without the lines of external units, all that is paid with them', () => {
  const result = resultOf(2026, { A: { listing: 600, rehab: 5, adminSupplement: 50, vatCompensation: 7 } });
  expect(poolTotal(result)).toBe(605);
  expect(paidTotal(result)).toBe(662);
});

test('a barred line bars the sums it is part of, and no others', () => {
  const external = resultOf(2026, { A: { listing: 600, adminSupplement: null } });
  expect([poolTotal(external), paidTotal(external)]).toEqual([600, null]);
  const pool = resultOf(2026, { A: { listing: null } });
  expect([poolTotal(pool), paidTotal(pool)]).toEqual([null, null]);
});

test.each([
  [5, 3, 2],
  [3, 5, -2],
  [null, 3, null],
  [5, null, null],
  [0, 0, 0],
])('%s less %s is %s', (a, b, expected) => {
  expect(minus(a, b)).toBe(expected);
});

test.each([
  [1, 4, 0.25],
  [0, 4, 0],
  [1, 0, null],
  [null, 4, null],
  [1, null, null],
])('%s of %s is %s', (part, whole, expected) => {
  expect(ratio(part, whole)).toBe(expected);
});
