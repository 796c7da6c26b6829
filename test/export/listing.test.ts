// The listing file where small groups are hidden.
import { expect, test } from 'vitest';
import { listingCsv } from '../../src/export/listing.ts';
import { AGE_CLASSES, type List } from '../../src/model/types.ts';
import { maskOf } from '../../src/model/mask.ts';

const classesOf = (first: number, rest: number): number[] =>
  AGE_CLASSES.map((_, i) => (i === 0 ? first : rest));
const list: List = {
  period: '2026',
  units: [
    {
      ...{ unitId: 'A', classes: classesOf(3, 40), ages: null, origins: null },
      residence: [{ km: 12.5, persons: 803 }],
    },
    { unitId: 'B', classes: classesOf(50, 60), ages: null, residence: [], origins: null },
  ],
};

test('hidden counts are two dots, and distances that would tell them are left out', () => {
  const text = listingCsv([list], () =>
    maskOf(
      list.units.map(({ classes }) => classes),
      5,
    ),
  );
  const lines = text.split('\r\n');
  expect(lines[1]).toBe('A;2026;0–4;..;');
  expect(text).not.toContain('12,5');
  expect(text).not.toContain(';3;');
  // Another of the unit, and two of another unit, so that neither sum tells it.
  expect(lines.filter((line) => line.includes(';..;'))).toHaveLength(4);
});

test('without small groups it is written by class all the same, and whole where none are to be hidden', () => {
  const mask = maskOf(
    list.units.map(({ classes }) => classes),
    3,
  );
  const text = listingCsv([list], () => mask);
  expect(text).toContain('A;2026;0–4;3;\r\n');
  expect(text).not.toMatch(/12,5|\.\./);
  expect(listingCsv([list])).toContain('A;2026;0–4;3;12,5');
});
