import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aside, closer, further, viewOf, wholeOf, WAYS, type Way } from '../../src/charts/mapView.ts';
import type { Bounds, Place } from '../../src/charts/projection.ts';

const WHOLE: Bounds = { west: 12, east: 17, south: 61.5, north: 65 };
const heightOf = ({ south, north }: Bounds): number => north - south;
const middleOf = ({ west, east, south, north }: Bounds): Place => [(west + east) / 2, (south + north) / 2];

test('nearer shows half as much around the same middle, and further away as much as before', () => {
  const near = closer(WHOLE);
  expect(heightOf(near)).toBeCloseTo(heightOf(WHOLE) / 2, 9);
  expect(middleOf(near)).toEqual(middleOf(WHOLE));
  expect(further(closer(near), WHOLE)).toEqual(near);
});

test('from close by one comes back to the whole, and no nearer than two kilometres', () => {
  expect(further(closer(WHOLE), WHOLE)).toBeNull();
  let view = WHOLE;
  for (let index = 0; index < 30; index += 1) view = closer(view);
  expect(closer(view)).toBe(view);
  expect(heightOf(view)).toBeGreaterThan(0.005);
});

test('to the north is up, to the east is right, and the middle stays in the region however often', () => {
  const near = closer(closer(WHOLE));
  expect(aside(near, 'north', WHOLE).north).toBeGreaterThan(near.north);
  expect(aside(near, 'east', WHOLE).east).toBeGreaterThan(near.east);
  const ways = Object.keys(WAYS) as Way[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ways), { maxLength: 40 }), (path) => {
      const end = path.reduce((view, way) => aside(view, way, WHOLE), near);
      const [lon, lat] = middleOf(end);
      expect(lon).toBeGreaterThanOrEqual(WHOLE.west - 1e-9);
      expect(lon).toBeLessThanOrEqual(WHOLE.east + 1e-9);
      expect(lat).toBeGreaterThanOrEqual(WHOLE.south - 1e-9);
      expect(lat).toBeLessThanOrEqual(WHOLE.north + 1e-9);
      expect(heightOf(end)).toBeCloseTo(heightOf(near), 9);
    }),
  );
});

test('what one goes to has room round it, also a single place', () => {
  const view = viewOf([
    [14, 63],
    [15, 64],
  ]);
  expect(view.west).toBeLessThan(14);
  expect(view.north).toBeGreaterThan(64);
  expect(heightOf(viewOf([[14, 63]]))).toBeGreaterThan(0);
});

test('the whole holds every municipality and every unit, also one outside of them', () => {
  const unit = { id: 'A', label: 'A', lat: 66, lon: 18, value: 1, text: '', description: '' };
  const whole = wholeOf(
    [
      {
        name: 'Berg',
        rings: [
          [
            [13, 62],
            [14, 62],
            [14, 63],
          ],
        ],
      },
    ],
    [unit],
  );
  expect(whole).toEqual({ west: 13, east: 18, south: 62, north: 66 });
});
