// The year after by index: what rises, what does not, and that it is a year file like any other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { POOLS } from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { indexedYear, type IndexScope } from '../../src/params/indexed.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { yearFile } from '../model/build.ts';
import { leavesOf } from './leaves.ts';

function next(file: YearFile, lpik: string, scope: IndexScope = 'listed'): YearFile {
  const made = indexedYear(file, lpik, scope);
  if ('code' in made) throw new Error(JSON.stringify(made));
  return made;
}

const valuesOf = (file: YearFile): Map<string, string | null> =>
  new Map(leavesOf(file).map(({ path, value }) => [path, value]));

/** The paths of the values that differ. */
function changed(a: YearFile, b: YearFile): string[] {
  const after = valuesOf(b);
  return [...valuesOf(a)].filter(([path, value]) => after.get(path) !== value).map(([path]) => path);
}

const AMOUNTS_PER_LISTED = [
  ...['listing.base', 'cni.average', 'rehab.amount', 'published.listing', 'published.cni'],
  ...['published.sparsity', 'published.rehab', 'published.total', 'published.sparsityAverage'],
];
const OTHER_AMOUNTS = [
  'healthTalks.amount',
  ...['doctor', 'licensed', 'psychosocial', 'treatment', 'homeVisit'].map(
    (kind) => `unlistedVisits.amounts.${kind}`,
  ),
  ...['familyCentre.amount', 'familyCentre.floor', 'familyCentre.ceiling'],
  ...['careHomes.permanent', 'careHomes.shortStay', 'expertGroups.doctor', 'expertGroups.other'],
  ...['internDoctors.doubleHousing', 'internDoctors.ceiling', 'residentDoctors.ceiling'],
  ...['psychologists.ceiling', 'ambulance.amount', 'publicHealth.total'],
];

describe('the year after 2026, with LPIK 3.1 %', () => {
  const file = yearFile(2026);

  test.each([
    ['listing.base', '2372.33', '2 301 × 1.031 = 2 372.331'],
    ['cni.average', '1581.55', '1 534 × 1.031 = 1 581.554'],
    ['rehab.amount', '109.29', '106 × 1.031 = 109.286'],
    ['published.listing', '313694.122', '304 262 × 1.031'],
    ['published.cni', '209130.102', '202 842 × 1.031'],
    ['published.sparsity', '92263.159', '89 489 × 1.031'],
    ['published.rehab', '8955.266', '8 686 × 1.031'],
    ['published.total', '816810.649', '605 279 × 1.031 + 192 768 for medication'],
    ['published.sparsityAverage', '1703.21', '1 652 × 1.031 = 1 703.212'],
  ])('raises %s to %s', (path, expected, because) => {
    expect(valuesOf(next(file, '3.1')).get(path), because).toBe(expected);
  });

  test('raises the amounts per listed and nothing else', () => {
    expect(changed(file, next(file, '3.1')).sort()).toEqual([...AMOUNTS_PER_LISTED].sort());
  });

  test('raises the other amounts too, where it is asked for, but not medication and service purchase', () => {
    const all = next(file, '3.1', 'all');
    expect(changed(file, all).sort()).toEqual([...AMOUNTS_PER_LISTED, ...OTHER_AMOUNTS].sort());
    expect(all.ambulance.amount.value).toBe('7462.378');
    expect(all.unlistedVisits.amounts.values.treatment).toBe('257.75');
    expect(all.servicePurchase.rate.value).toBe('510');
  });

  test('says that it is made by index, of what has been, and that nobody has decided it', () => {
    const made = next(file, '3.1');
    expect(made).toMatchObject({ year: 2027, status: 'indexed' });
    const indexed = leavesOf(made).filter(({ entry }) => entry['status'] === 'indexed');
    expect(indexed.map(({ path }) => path).sort()).toEqual([...AMOUNTS_PER_LISTED].sort());
    expect(made.medication.base).toMatchObject({ status: 'assumed', from: '2027-01-01' });
    expect(made.servicePurchase.rate).toEqual(file.servicePurchase.rate);
    expect(made.source).toEqual({
      title: '2027 års regler, framräknade ur 2026 års med LPIK 3,1\u00a0%. Ingen har beslutat dem.',
      prints: 'Beloppen i avsnitt 5.1 utom läkemedel är uppräknade. Allt annat är som 2026.',
      checked: file.source.checked,
    });
    expect(next(file, '-0.50', 'all').source).toMatchObject({
      title: '2027 års regler, framräknade ur 2026 års med LPIK −0,5\u00a0%. Ingen har beslutat dem.',
      prints: 'Beloppen i avsnitt 5.1–5.3 utom läkemedel är uppräknade. Allt annat är som 2026.',
    });
  });

  test('holds from the first of January, but for agreements that are older and go on', () => {
    for (const { path, entry } of leavesOf(next(file, '3.1'))) {
      const before = leavesOf(file).find((leaf) => leaf.path === path)?.entry['from'];
      expect(entry['from'], path).toBe(before === '2026-01-01' ? '2027-01-01' : before);
      if (/^5/.test(String(entry['section']))) expect(entry['from'], path).toBe('2027-01-01');
    }
  });

  test('leaves the year that it is made from as it was', () => {
    const before = structuredClone(file);
    next(file, '3.1', 'all');
    expect(file).toEqual(before);
  });
});

test('LPIK 3.1 % makes the rehab and ambulance amounts of 2026 out of those of 2025', () => {
  const made = next(yearFile(2025), '3.1', 'all');
  expect(made.rehab.amount.value).toBe('106.19');
  expect(made.ambulance.amount.value).toBe('7237.62');
  expect(Math.round(Number(made.rehab.amount.value))).toBe(106);
  expect(Math.round(Number(made.ambulance.amount.value))).toBe(7238);
});

test('a year by index is a year to go on from', () => {
  const made = next(next(yearFile(2026), '3.1'), '2');
  expect(made.year).toBe(2028);
  expect(made.listing.base.value).toBe('2419.78');
  expect(made.published.total.value).toBe('829291.50198');
  expect(made.source.title).toBe(
    '2028 års regler, framräknade ur 2027 års med LPIK 2\u00a0%. Ingen har beslutat dem.',
  );
  for (const { path, entry } of leavesOf(made))
    if (String(entry['section']).startsWith('5')) expect(entry['from'], path).toBe('2028-01-01');
});

test('no index leaves every value as it was', () => {
  expect(changed(yearFile(2026), next(yearFile(2026), '0', 'all'))).toEqual([]);
});

test('every year by index is a sound file, also when saved and read again, and its pools sum to its total', () => {
  const lpik = fc.integer({ min: -2000, max: 5000 }).map((percent) => (percent / 100).toFixed(2));
  const scope = fc.constantFrom<IndexScope>('listed', 'all');
  fc.assert(
    fc.property(fc.constantFrom(2025 as const, 2026 as const), lpik, scope, (year, percent, wide) => {
      const made = next(yearFile(year), percent, wide);
      expect(checkYearFile(JSON.parse(JSON.stringify(made)))).toEqual({ file: made, faults: [] });
      const { published } = rulesOf(made);
      expect(POOLS.reduce((sum, pool) => sum + published[pool], 0)).toBe(published.total);
    }),
    { numRuns: 30 },
  );
});

describe('no year is made', () => {
  test.each(['', '3,1', '3.125', '3 %', '1e1', 'x', '-20.01', '50.01', 'NaN'])(
    'by the index “%s”',
    (lpik) => {
      const fault: Fault = { code: 'notIndex', severity: 'error', value: lpik };
      expect(indexedYear(yearFile(2026), lpik, 'listed')).toEqual(fault);
    },
  );

  test.each(['-20', '50'])('but by %s, which is just within what can be believed', (lpik) => {
    expect(indexedYear(yearFile(2026), lpik, 'all')).toMatchObject({ year: 2027 });
  });

  test('with an amount out of its bounds', () => {
    const file = yearFile(2026, { 'rehab.amount': '4999' });
    expect(indexedYear(file, '3.1', 'listed')).toEqual({
      code: 'parameterBounds',
      severity: 'error',
      path: 'rehab.amount',
      ...{ value: '5153.97', min: '0', max: '5000' },
    });
  });
});
