// The numbers of the year files against those of the source, typed anew.
import { describe, expect, test } from 'vitest';
import file2025 from '../../data/params/2025.json';
import file2026 from '../../data/params/2026.json';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { leavesOf } from './leaves.ts';

/** §5.1.1 and §5.1.4: class, listing 2025, listing 2026, medication 2025, medication 2026. */
const AGE_WEIGHTS: readonly (readonly [string, number, number, number, number])[] = [
  ['0-4', 1.04, 1.16, 0.51, 0.49],
  ['5-9', 0.33, 0.36, 0.43, 0.44],
  ['10-14', 0.3, 0.34, 0.43, 0.43],
  ['15-19', 0.45, 0.53, 0.39, 0.44],
  ['20-24', 0.56, 0.64, 0.16, 0.17],
  ['25-29', 0.68, 0.76, 0.21, 0.2],
  ['30-34', 0.78, 0.81, 0.29, 0.27],
  ['35-39', 0.8, 0.79, 0.36, 0.37],
  ['40-44', 0.79, 0.76, 0.45, 0.46],
  ['45-49', 0.8, 0.78, 0.56, 0.56],
  ['50-54', 0.95, 0.86, 0.74, 0.75],
  ['55-59', 1.09, 0.98, 1.03, 1.04],
  ['60-64', 1.28, 1.12, 1.46, 1.44],
  ['65-69', 1.35, 1.28, 1.7, 1.71],
  ['70-74', 1.59, 1.54, 2.04, 2.12],
  ['75-79', 1.85, 1.8, 2.75, 2.44],
  ['80-84', 2.13, 2.21, 3.04, 3.05],
  ['85-89', 2.25, 2.39, 3.12, 3.1],
  ['90-94', 2.03, 2.23, 3.29, 3.34],
  ['95-99', 1.77, 1.93, 3.35, 3.39],
  ['100+', 1.1, 1.38, 2.78, 3.03],
];

/** Path, section, unit, value 2025, value 2026. */
const VALUES: readonly (readonly [string, string, string, number | null, number | null])[] = [
  ['listing.base', '5.1.1', 'kr', 2222, 2301],
  ...AGE_WEIGHTS.map(
    ([age, before, after]) => [`listing.weights.${age}`, '5.1.1', 'vikt', before, after] as const,
  ),
  ['cni.average', '5.1.2', 'kr', 1482, 1534],
  ['cni.weights.elderlyAlone', '5.1.2', 'vikt', 6.15, 6.15],
  ['cni.weights.underFive', '5.1.2', 'vikt', 3.23, 3.23],
  ['cni.weights.singleParent', '5.1.2', 'vikt', 4.19, 4.19],
  ['cni.weights.lowEducation', '5.1.2', 'vikt', 3.97, 3.97],
  ['cni.weights.unemployed', '5.1.2', 'vikt', 5.13, 5.13],
  ['cni.weights.bornAbroad', '5.1.2', 'vikt', 5.72, 5.72],
  ['cni.weights.movedIn', '5.1.2', 'vikt', 4.19, 4.19],
  ['cni.scbReference', '5.1.2', 'index', 2.4761, 2.4761],
  ['cni.givenMean', '5.1.2', 'index', null, null],
  ['sparsity.share', '5.1.3', '%', 15, 15],
  ['sparsity.distanceFrom.band1', '5.1.3', 'km', 0, 0],
  ['sparsity.distanceFrom.band2', '5.1.3', 'km', 30, 30],
  ['sparsity.distanceFrom.band3', '5.1.3', 'km', 70, 70],
  ['sparsity.distanceFrom.band4', '5.1.3', 'km', 100, 100],
  ['sparsity.distanceFrom.band5', '5.1.3', 'km', 150, 150],
  ['sparsity.distanceTo.band1', '5.1.3', 'km', 29, 29],
  ['sparsity.distanceTo.band2', '5.1.3', 'km', 69, 69],
  ['sparsity.distanceTo.band3', '5.1.3', 'km', 99, 99],
  ['sparsity.distanceTo.band4', '5.1.3', 'km', 149, 149],
  ['sparsity.distanceWeights.band1', '5.1.3', 'vikt', 0, 0],
  ['sparsity.distanceWeights.band2', '5.1.3', 'vikt', 1, 1],
  ['sparsity.distanceWeights.band3', '5.1.3', 'vikt', 1.29, 1.29],
  ['sparsity.distanceWeights.band4', '5.1.3', 'vikt', 1.68, 1.68],
  ['sparsity.distanceWeights.band5', '5.1.3', 'vikt', 2.25, 2.25],
  ['sparsity.sizeFrom.tier1', '5.1.3', 'invånare', 0, 0],
  ['sparsity.sizeFrom.tier2', '5.1.3', 'invånare', 2001, 2001],
  ['sparsity.sizeFrom.tier3', '5.1.3', 'invånare', 4001, 4001],
  ['sparsity.sizeTo.tier1', '5.1.3', 'invånare', 2000, 2000],
  ['sparsity.sizeTo.tier2', '5.1.3', 'invånare', 4000, 4000],
  ['sparsity.sizeWeights.tier1', '5.1.3', 'vikt', 1, 1],
  ['sparsity.sizeWeights.tier2', '5.1.3', 'vikt', 0.8, 0.8],
  ['sparsity.sizeWeights.tier3', '5.1.3', 'vikt', 0.6, 0.6],
  ['medication.base.tertial1', '5.1.4', 'kr', 1425, 1458],
  ['medication.base.tertial2', '5.1.4', 'kr', 1425, 1458],
  ['medication.base.tertial3', '5.1.4', 'kr', 1425, 1458],
  ...AGE_WEIGHTS.map(
    ([age, , , before, after]) => [`medication.weights.${age}`, '5.1.4', 'vikt', before, after] as const,
  ),
  ['rehab.amount', '5.1.5', 'kr', 103, 106],
  ['rehab.fromAge', '5.1.5', 'år', 16, 16],
  ['rehab.toAge', '5.1.5', 'år', 67, 67],
  ['external.supplement', '5', '%', 1.5, 1.5],
  ['external.vat', '5', '%', 3, 3],
  ['healthTalks.amount', '5.2.1', 'kr', 1150, 1150],
  ['patientFees.freeBelowAge', '5.2.2', 'år', 18, 18],
  ['unlistedVisits.amounts.doctor', '5.2.5', 'kr', 700, 700],
  ['unlistedVisits.amounts.licensed', '5.2.5', 'kr', 400, 400],
  ['unlistedVisits.amounts.psychosocial', '5.2.5', 'kr', 700, 700],
  ['unlistedVisits.amounts.treatment', '5.2.5', 'kr', 250, 250],
  ['unlistedVisits.amounts.homeVisit', '5.2.5', 'kr', 500, 500],
  ['medicalStudents.coordination', '5.2.6', '%', 5, 5],
  ['familyCentre.amount', '5.3.1', 'kr', 100, 100],
  ['familyCentre.floor', '5.3.1', 'kr', 25_000, 25_000],
  ['familyCentre.ceiling', '5.3.1', 'kr', 100_000, 100_000],
  ['familyCentre.toAge', '5.3.1', 'år', 5, 5],
  ['careHomes.permanent', '5.3.2', 'kr', 10_000, 10_000],
  ['careHomes.shortStay', '5.3.2', 'kr', 24_000, 24_000],
  ['expertGroups.doctor', '5.3.3', 'kr', 1500, 1500],
  ['expertGroups.other', '5.3.3', 'kr', 1000, 1000],
  ['expertGroups.qualityCoordinator', '5.3.3', '%', 20, 20],
  ['internDoctors.share', '5.3.5', '%', 70, 70],
  ['internDoctors.doubleHousing', '5.3.5', 'kr', 6000, 6000],
  ['internDoctors.ceiling', '5.3.5', 'tkr', 6089, 6089],
  ['residentDoctors.share', '5.3.7', '%', 60, 60],
  ['residentDoctors.ceiling', '5.3.7', 'tkr', 36_197, 36_197],
  ['psychologists.ptpShare', '5.3.8', '%', 75, 75],
  ['psychologists.stpShare', '5.3.8', '%', 20, 20],
  ['psychologists.ceiling', '5.3.8', 'tkr', 5801, 5801],
  ['ambulance.amount', '5.3.9', 'tkr', 7020, 7238],
  ['publicHealth.total', '5.3.10', 'tkr', 1100, 1100],
  ['servicePurchase.rate', 'Bilaga 4', 'kr', 510, 510],
  ['servicePurchase.indexFrom', 'Bilaga 4', 'år', 2018, 2018],
  ['servicePurchase.dayFrom', 'Bilaga 2', 'klockan', 8, 8],
  ['servicePurchase.dayTo', 'Bilaga 2', 'klockan', 17, 17],
  ['servicePurchase.dueDays', 'Bilaga 4', 'dagar', 30, 30],
  ['servicePurchase.interestMarkup', '6 § räntelagen', '%', 8, 8],
  ['companion.dueDays', 'Värmland bilaga 1', 'dagar', 30, 30],
  ['companion.longestDays', 'Värmland', 'dagar', 28, 28],
  ['published.listing', '5.1.1', 'tkr', 293_881, 304_262],
  ['published.cni', '5.1.2', 'tkr', 195_921, 202_842],
  ['published.sparsity', '5.1.3', 'tkr', 86_435, 89_489],
  ['published.medication', '5.1.4', 'tkr', 188_434, 192_768],
  ['published.rehab', '5.1.5', 'tkr', 8_425, 8_686],
  ['published.total', '5.1', 'tkr', 773_096, 798_047],
  ['published.sparsityAverage', '5.1.3', 'kr', 1591, 1652],
];

/** §4 rests on agreements beside the yearly specification, and on the law of interest. */
function agreed(path: string): { from: string | null; status: string } | null {
  if (path === 'servicePurchase.interestMarkup') return { from: '2002-07-01', status: 'decided' };
  if (path.startsWith('servicePurchase.')) return { from: '2017-04-01', status: 'decided' };
  return path.startsWith('companion.') ? { from: null, status: 'decided' } : null;
}

describe.each([
  { file: file2025, column: 3 as const },
  { file: file2026, column: 4 as const },
])('the year file of $file.year', ({ file, column }) => {
  const leaves = new Map(leavesOf(file).map((leaf) => [leaf.path, leaf]));

  test.each(VALUES)('%s is what %s prints (%s)', (...[path, section, unit, before, after]) => {
    const expected = column === 3 ? before : after;
    const leaf = leaves.get(path);
    expect(leaf?.value == null ? (leaf?.value ?? undefined) : Number(leaf.value)).toBe(expected ?? undefined);
    expect(leaf?.entry).toMatchObject({ section, unit });
  });

  test('holds nothing else', () => {
    expect([...leaves.keys()].sort()).toEqual(VALUES.map(([path]) => path).sort());
  });

  test('holds from the first of January of its year, but for agreements and laws that hold until ended', () => {
    for (const { path, entry } of leaves.values())
      expect(entry['from'], path).toBe(agreed(path)?.from ?? `${file.year}-01-01`);
  });

  test('says of every value how sure it is: as sure as the file, but for what the source does not print', () => {
    for (const { path, entry } of leaves.values())
      expect(entry['status'], path).toBe(
        ['cni.scbReference', 'cni.givenMean'].includes(path)
          ? 'assumed'
          : (agreed(path)?.status ?? file.status),
      );
    expect(file.status).toBe(file.year === 2025 ? 'decided' : 'proposal');
  });

  test('keeps every value as decimal text', () => {
    for (const { path, value } of leaves.values())
      if (value !== null) expect(value, path).toMatch(/^\d+(\.\d+)?$/);
  });

  test('has five published pools that add up to the published total', () => {
    const { total, listing, cni, sparsity, medication, rehab } = file.published;
    const sum = [listing, cni, sparsity, medication, rehab].reduce(
      (all, { value }) => all + Number(value),
      0,
    );
    expect(sum).toBe(Number(total.value));
  });

  test('has its age classes in the order of age', () => {
    expect(Object.keys(file.listing.weights.values)).toEqual([...AGE_CLASSES]);
    expect(Object.keys(file.medication.weights.values)).toEqual([...AGE_CLASSES]);
  });
});
