import { describe, expect, it } from 'vitest';
import file2025 from '../../data/params/2025.json';
import file2026 from '../../data/params/2026.json';
import type { ChangeGroup } from '../../src/model/changeGroups.ts';
import { AGE_CLASSES, type AgeClass } from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { withValue } from '../../src/params/parameter.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { kindOf, type Part } from '../../src/state/change.ts';
import { changedValues } from '../../src/state/changedValues.ts';
import { foremost, reasonOf, sideBasis, type SideBasis } from '../../src/state/reasons.ts';
import { createApi } from '../../src/worker/api.ts';

const [RULES_2025, RULES_2026] = [file2025, file2026].map((json) => checkYearFile(json).file!) as [
  YearFile,
  YearFile,
];

const part = (group: ChangeGroup, ore: number): Part => ({
  ...{ group, kind: kindOf(group), ore, low: ore, high: ore, share: null },
});

const persons = (counts: Partial<Record<AgeClass, number>>): number[] =>
  AGE_CLASSES.map((age) => counts[age] ?? 0);

/** Half of the region are young, half old; the unit has more old. */
const REGION = persons({ '20-24': 500, '80-84': 500 });
const OLD = persons({ '20-24': 40, '80-84': 60 });
const side = (file: YearFile, own = OLD, region = REGION): SideBasis => ({ file, own, region });

const changed = (file: YearFile, values: Readonly<Record<string, string>>): YearFile =>
  Object.entries(values).reduce((made, [path, value]) => withValue(made, path, value), file);

describe('the changed values', () => {
  it('are told with their group and measure', () => {
    const after = changed(RULES_2026, { 'listing.base': '2400', 'interpretations.ceilings': 'full' });
    expect(changedValues(RULES_2026, after)).toEqual([
      { path: 'listing.base', group: 'bases', unit: 'kr', before: '2301', after: '2400' },
      {
        ...{ path: 'interpretations.ceilings', group: 'readings', unit: 'reading' },
        ...{ before: 'proRata', after: 'full' },
      },
    ]);
  });
});

describe('the reason for a part', () => {
  it('is the only value of its group that differs', () => {
    const after = changed(RULES_2026, { 'sparsity.share': '17', 'listing.base': '2400' });
    expect(reasonOf(part('sparsityRule', -500), side(RULES_2026), side(after))).toMatchObject({
      kind: 'parameter',
      value: { path: 'sparsity.share', before: '15', after: '17' },
    });
  });

  it('is that all amounts are raised, kinds counted once', () => {
    const bases = part('bases', 100_000);
    expect(reasonOf(bases, side(RULES_2025), side(RULES_2026))).toEqual({ kind: 'allRaised', count: 4 });
    expect(reasonOf({ ...bases, ore: -100_000 }, side(RULES_2026), side(RULES_2025))).toEqual({
      kind: 'allLowered',
      count: 4,
    });
  });

  it.each([
    ['the part goes the other way', -100, {}],
    ['one amount is lowered', 100, { 'rehab.amount': '100' }],
    ['an age limit changes', 100, { 'rehab.fromAge': '18' }],
    ['a pool is fixed', 100, { 'interpretations.funding.listing': 'pot' }],
  ])('is not told of amounts where %s', (_, ore, values) => {
    expect(reasonOf(part('bases', ore), side(RULES_2025), side(changed(RULES_2026, values)))).toBeNull();
  });

  it('is the ages of which the unit has more than the region, where their weights rise', () => {
    // In 2026 both 20–24 and 80–84 get 0.08 more: so let the young lose what the old gain.
    const after = changed(RULES_2025, { 'listing.weights.20-24': '0.46', 'listing.weights.80-84': '2.23' });
    expect(reasonOf(part('listingWeights', 100), side(RULES_2025), side(after))).toEqual({
      ...{ kind: 'ages', band: 'from80', raised: true, own: 0.6, region: 0.5 },
    });
  });

  it('is the ages of which the unit has more than the region, where their weights sink', () => {
    const after = changed(RULES_2025, { 'listing.weights.20-24': '0.44', 'listing.weights.80-84': '2.23' });
    const young = persons({ '20-24': 80, '80-84': 20 });
    expect(reasonOf(part('listingWeights', -100), side(RULES_2025, young), side(after, young))).toMatchObject(
      { kind: 'ages', band: 'from20', raised: false, own: 0.8, region: 0.5 },
    );
  });

  it('is the mean weight where the region moves as much as the unit', () => {
    // Half of 0.08 and half of 0.08 for the region; the unit gets the same 0.08, from 0.56·0.4 + 2.13·0.6.
    const after = changed(RULES_2025, { 'listing.weights.20-24': '0.64', 'listing.weights.80-84': '2.21' });
    const reason = reasonOf(part('listingWeights', 100), side(RULES_2025), side(after));
    if (reason?.kind !== 'sameList') throw new Error(String(reason?.kind));
    expect([reason.before, reason.after].map((mean) => mean.toFixed(4))).toEqual(['1.5020', '1.5820']);
  });

  it('is not told of weights that point the other way, nor where nobody is listed', () => {
    const after = changed(RULES_2025, { 'listing.weights.20-24': '0.64', 'listing.weights.80-84': '2.21' });
    expect(reasonOf(part('listingWeights', -100), side(RULES_2025), side(after))).toBeNull();
    expect(reasonOf(part('listingWeights', 100), side(RULES_2025, []), side(after, persons({})))).toBeNull();
  });

  it('is how many more or fewer are listed', () => {
    const [few, many] = [persons({ '20-24': 90 }), persons({ '20-24': 100 })];
    const [a, b] = [side(RULES_2026, few), side(RULES_2026, many)];
    expect(reasonOf(part('ownNumber', 100), a, b)).toEqual({ kind: 'listed', before: 90, after: 100 });
    expect(reasonOf(part('ownNumber', -100), b, a)).toEqual({ kind: 'listed', before: 100, after: 90 });
    expect(reasonOf(part('ownNumber', -100), a, b)).toBeNull();
  });

  it('is what the ages alone do to the mean weight', () => {
    // 2026: 20–24 weighs 0.64 and 80–84 weighs 2.21.
    const [young, old] = [persons({ '20-24': 100 }), persons({ '20-24': 25, '80-84': 25 })];
    const [a, b] = [side(RULES_2025, young), side(RULES_2026, old)];
    const reason = reasonOf(part('ownMix', 100), a, b);
    if (reason?.kind !== 'sameWeights') throw new Error(String(reason?.kind));
    expect([reason.before, reason.after].map((mean) => mean.toFixed(4))).toEqual(['0.6400', '1.4250']);
    expect(reasonOf(part('ownMix', -100), a, b)).toBeNull();
  });

  it('is none for what rules and lists do not tell, nor for nought', () => {
    const [a, b] = [side(RULES_2025), side(RULES_2026)];
    expect(reasonOf(part('others', 100), a, b)).toBeNull();
    expect(reasonOf(part('bases', 0), a, b)).toBeNull();
    expect(reasonOf(part('bases', NaN), a, b)).toBeNull();
  });
});

describe('a side', () => {
  const dataset = createApi().sample();

  it('has the unit’s listed beside the region’s, and the region’s alone where no unit is named', () => {
    const unit = sideBasis(RULES_2026, dataset, '2026', 'JH01');
    const sum = (classes: readonly number[]): number => classes.reduce((all, n) => all + n, 0);
    expect([sum(unit.own), sum(unit.region)]).toEqual([11_017, 132_230]);
    expect(sideBasis(RULES_2026, dataset, '2026', null).own).toEqual(unit.region);
  });

  it('has nobody on a list that is not there', () => {
    expect(new Set(sideBasis(RULES_2026, dataset, '2031', 'JH01').own)).toEqual(new Set([0]));
  });
});

describe('the foremost parts', () => {
  it('are three by size, whichever way they go', () => {
    const parts = [part('bases', 100), part('ownMix', -300), part('others', 0), part('ownNumber', 50)];
    expect(foremost(parts).map(({ group }) => group)).toEqual(['ownMix', 'bases', 'ownNumber']);
  });

  it('are two where the third is small beside the first', () => {
    const parts = [part('bases', 1001), part('ownMix', -300), part('ownNumber', 100)];
    expect(foremost(parts).map(({ group }) => group)).toEqual(['bases', 'ownMix']);
  });

  it('are none where nothing moved', () => {
    expect(foremost([part('bases', 0)])).toEqual([]);
  });
});
