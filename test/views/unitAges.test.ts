import { expect, test } from 'vitest';
import { maskOf } from '../../src/model/mask.ts';
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
  const ages = agesOf(list, 'A', null)!;
  expect(ages.persons).toBe(40);
  expect(ages.classes).toHaveLength(21);
  expect(ages.classes[0]).toEqual({
    ...{ ageClass: '0-4', persons: 30, share: 0.75, regionShare: 0.4 },
    ...{ hidden: false, regionHidden: false },
  });
  expect(ages.classes[12]).toEqual({
    ...{ ageClass: '60-64', persons: 0, share: 0, regionShare: 0.4 },
    ...{ hidden: false, regionHidden: false },
  });
});

test('those of 65 and over are counted from 65', () => {
  expect(agesOf(list, 'A', null)).toMatchObject({ elderly: 0.25, regionElderly: 0.2 });
  expect(agesOf(list, 'B', null)!.elderly).toBeCloseTo(10 / 60, 12);
});

test('a unit without listed persons, or whose counts are unusable, has none', () => {
  expect(agesOf(list, 'C', null)).toBeNull();
  expect(agesOf(list, 'D', null)).toBeNull();
  expect(agesOf({ ...list, units: [unit('A', { 0: NaN })] }, 'A', null)).toBeNull();
});

test('what a mask hides of a unit and of the region is told', () => {
  const mask = maskOf(
    list.units.map(({ classes }) => classes),
    20,
  );
  const ages = agesOf(list, 'B', mask)!;
  expect(ages.classes[0]).toMatchObject({ hidden: mask.cells[1]![0], regionHidden: mask.columns[0] });
  expect(ages.classes.filter(({ hidden }) => hidden).length).toBeGreaterThan(1);
  expect(ages.hidden).toBe(mask.rows[1]);
});
