import { describe, expect, it } from 'vitest';
import { decompose, type Decomposition } from '../../src/model/decompose.ts';
import { compensation } from '../../src/model/compensation.ts';
import {
  changeOf,
  changesOf,
  kindOf,
  listedTotal,
  mostAffected,
  partOf,
  type Change,
} from '../../src/state/change.ts';
import { createApi } from '../../src/worker/api.ts';
import { rulesWith } from '../model/build.ts';

const REGION = {
  ...{ before: 3000, after: 3600 },
  ...{ parts: Float64Array.of(900, -300), low: Float64Array.of(800, -310), high: Float64Array.of(910, -200) },
};

/** A gets 1 000 and then 1 500 öre, B 2 000 and then 2 100. */
const TWO: Decomposition = {
  groups: ['bases', 'ownNumber'],
  unitIds: ['A', 'B'],
  before: [1000, 2000],
  after: [1500, 2100],
  parts: Float64Array.of(600, -100, 300, -200),
  low: Float64Array.of(550, -110, 250, -210),
  high: Float64Array.of(610, -50, 310, -150),
  region: REGION,
  faults: [],
};

const barred: Decomposition = {
  ...TWO,
  before: [null, 2000],
  parts: Float64Array.of(NaN, NaN, 300, -200),
  region: { ...REGION, before: null, parts: Float64Array.of(NaN, NaN) },
};

describe('a change', () => {
  it('of a unit has its own row of the parts, with their shares and ranges', () => {
    expect(changeOf(TWO, 'B')).toEqual({
      ...{ unitId: 'B', before: 2000, after: 2100, change: 100, ratio: 0.05, rule: 300, data: -200 },
      parts: [
        { group: 'bases', kind: 'rule', ore: 300, low: 250, high: 310, share: 3 },
        { group: 'ownNumber', kind: 'data', ore: -200, low: -210, high: -150, share: -2 },
      ],
    });
  });

  it('of the region is the region’s', () => {
    expect(changeOf(TWO, null)).toMatchObject({
      unitId: null,
      change: 600,
      ratio: 0.2,
      rule: 900,
      data: -300,
    });
  });

  it('of a unit that neither side knows is none', () => {
    expect(changeOf(TWO, 'C')).toBeNull();
  });

  it('that a fault bars has no parts and no sums', () => {
    const nothing = { change: null, ratio: null, parts: null, rule: null, data: null };
    expect(changeOf(barred, 'A')).toMatchObject({ before: null, after: 1500, ...nothing });
    expect(changeOf(barred, null)).toMatchObject(nothing);
    expect(changeOf(barred, 'B')?.change).toBe(100);
  });

  it('of nothing has parts without a share', () => {
    const even = { ...TWO, after: [1000, 2100], parts: Float64Array.of(100, -100, 300, -200) };
    expect(changeOf(even, 'A')?.parts?.map(({ share }) => share)).toEqual([null, null]);
  });

  it('tells the part of a group, and none of one that is not there', () => {
    const change = changeOf(TWO, 'A')!;
    expect([partOf(change, 'ownNumber'), partOf(change, 'cniData')]).toEqual([-100, null]);
  });
});

it('what stands in the rules is of the rules, all else of the data', () => {
  expect([kindOf('readings'), kindOf('addonRules'), kindOf('ownMix'), kindOf('addonData')]).toEqual([
    'rule',
    'rule',
    'data',
    'data',
  ]);
});

describe('the most affected', () => {
  const of = (unitId: string, before: number, after: number): Change => ({
    ...{ unitId, before, after, change: after - before, parts: [], rule: 0, data: 0 },
    ratio: before === 0 ? null : (after - before) / before,
  });

  it('are those whose amount changes most in per cent, whichever way', () => {
    const changes = [of('A', 100, 103), of('B', 100, 92), of('C', 100, 105), of('D', 1000, 1010)];
    expect(mostAffected(changes, 3).map(({ unitId }) => unitId)).toEqual(['B', 'C', 'A']);
  });

  it('leave out the unchanged, the new and the barred, and put the larger amount first where per cents are equal', () => {
    const none = { ...of('E', 100, 100), change: null, ratio: null };
    const changes = [of('A', 100, 100), of('B', 0, 500), none, of('C', 100, 110), of('D', 1000, 900)];
    expect(mostAffected(changes, 3).map(({ unitId }) => unitId)).toEqual(['D', 'C']);
  });
});

describe('the sample from 2025 to 2026', () => {
  const dataset = createApi().sample();
  const found = decompose(
    { dataset, rules: rulesWith(2025), period: '2025' },
    { dataset, rules: rulesWith(2026), period: '2026' },
  );
  if ('code' in found) throw new Error(found.code);
  const region = changeOf(found, null)!;
  const units = changesOf(found);

  it('has columns that sum to the region’s row', () => {
    for (const { group, ore } of region.parts!)
      expect(units.reduce((sum, unit) => sum + partOf(unit, group)!, 0)).toBe(ore);
    expect(units.reduce((sum, { change }) => sum + change!, 0)).toBe(region.change);
  });

  it('has rows whose parts sum to the change', () => {
    for (const one of [...units, region]) {
      expect(one.parts!.reduce((sum, { ore }) => sum + ore, 0)).toBe(one.change);
      expect(one.rule! + one.data!).toBe(one.change);
    }
  });

  it('is of what §5.1 pays where there is nothing else', () => {
    const listed = { ...dataset, activities: [] };
    const alone = decompose(
      { dataset: listed, rules: rulesWith(2025), period: '2025' },
      { dataset: listed, rules: rulesWith(2026), period: '2026' },
    ) as Decomposition;
    const result = compensation(listed, rulesWith(2026), '2026');
    for (const { unitId, after } of [...changesOf(alone), changeOf(alone, null)!])
      expect(listedTotal(result, unitId)).toBe(after);
    expect(listedTotal(result, 'none such')).toBe(0);
  });
});
