import { expect, test } from 'vitest';
import { AGE_CLASSES, type List } from '../../src/model/types.ts';
import { agesOf } from '../../src/views/unit/ages.ts';

const unit = (unitId: string, counts: Record<number, number>): List['units'][number] => ({
  unitId,
  classes: AGE_CLASSES.map((_, index) => counts[index] ?? 0),
  ages: null,
  residence: [],
  origins: null,
});
const list: List = {
  period: '2026',
  units: [unit('A', { 0: 30, 13: 10 }), unit('B', { 0: 10, 12: 40, 20: 10 }), unit('C', {})],
};

test('a unit’s shares are of its own list, the region’s of all lists', () => {
  const ages = agesOf(list, 'A')!;
  expect(ages.persons).toBe(40);
  expect(ages.classes).toHaveLength(21);
  expect(ages.classes[0]).toEqual({ ageClass: '0-4', persons: 30, share: 0.75, regionShare: 0.4 });
  expect(ages.classes[12]).toEqual({ ageClass: '60-64', persons: 0, share: 0, regionShare: 0.4 });
});

test('those of 65 and over are counted from 65', () => {
  expect(agesOf(list, 'A')).toMatchObject({ elderly: 0.25, regionElderly: 0.2 });
  expect(agesOf(list, 'B')!.elderly).toBeCloseTo(10 / 60, 12);
});

test('a unit without listed persons, or whose counts are unusable, has none', () => {
  expect(agesOf(list, 'C')).toBeNull();
  expect(agesOf(list, 'D')).toBeNull();
  expect(agesOf({ ...list, units: [unit('A', { 0: NaN })] }, 'A')).toBeNull();
});
