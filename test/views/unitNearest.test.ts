import { expect, test } from 'vitest';
import { nearest } from '../../src/views/unit/nearest.ts';

type Likeness = Parameters<typeof nearest>[0];
const unit = (unitId: string, listed: number, km: number | null, meanAge: number): Likeness => ({
  ...{ unitId, listed, km, meanAge },
  ...{ cni: null, perListed: null },
});

test('sizes are compared by their ratio, as the likeness is', () => {
  // 2 000 is twice as large, and 450 is 2.2 times smaller though only 550 away.
  const others = [unit('A', 2000, 0, 0), unit('B', 450, 0, 0)];
  expect(nearest(unit('X', 1000, 0, 0), others).listed).toEqual(['A']);
});

test('distance and age are compared by their difference, and equals are both nearest', () => {
  const found = nearest(unit('X', 1000, 50, 44), [
    unit('A', 1000, 40, 45.5),
    unit('B', 1000, 60, 43),
    unit('C', 1000, 75, 40),
  ]);
  expect(found.km).toEqual(['A', 'B']);
  expect(found.meanAge).toEqual(['B']);
});

test('what is unknown is not nearest', () => {
  expect(nearest(unit('X', 1000, 50, 44), [unit('A', 900, null, 44), unit('B', 900, 90, 44)]).km).toEqual([
    'B',
  ]);
  expect(nearest(unit('X', 1000, null, 44), [unit('A', 900, 10, 44)]).km).toEqual([]);
  expect(nearest(unit('X', 1000, 50, 44), [unit('A', 900, 10, 44)]).cni).toEqual([]);
});
