import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { overlap, type Disc } from '../../src/charts/placing.ts';
import { fit, kmBetween } from '../../src/charts/projection.ts';
import { viewOf } from '../../src/charts/mapView.ts';
import { closeOf, unitMap, type MapArea, type MapLayout, type MapUnit } from '../../src/charts/unitMap.ts';

const geo = JSON.parse(readFileSync('data/geo/municipalities.geojson', 'utf8')) as {
  features: { properties: { name: string }; geometry: { coordinates: [number, number][][][] } }[];
};
const AREAS: MapArea[] = geo.features.map(({ properties, geometry }) => ({
  name: properties.name,
  rings: geometry.coordinates.flat(),
}));

const unit = (id: string, lon: number, lat: number, value: number | null): MapUnit => ({
  id,
  label: `Hälsocentral ${id}`,
  lat,
  lon,
  value,
  text: '+100 tkr',
  description: '',
});

/** The sample's units, with amounts in kronor. */
const SAMPLE: MapUnit[] = readFileSync('data/sample/units.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line, index) => {
    const [id = '', , , , , , lat = '', lon = ''] = line.split(';');
    return unit(id, +lon.replace(',', '.'), +lat.replace(',', '.'), (index - 12) * 40_000);
  });

const WIDTHS = [320, 390, 640, 768, 1280, 1600];
const circlesOf = ({ region, inset }: MapLayout): MapLayout['region']['circles'] => [
  ...region.circles,
  ...(inset?.circles ?? []),
];
const apartBy = (a: Disc, b: Disc): number => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r;

describe('the projection', () => {
  const { project, invert, pixelsPerKm } = fit(
    { west: 12, east: 17, south: 61.5, north: 65 },
    { x: 10, y: 20, width: 500, height: 700 },
  );

  test('has north up and east to the right', () => {
    expect(project([14, 64]).y).toBeLessThan(project([14, 63]).y);
    expect(project([15, 63]).x).toBeGreaterThan(project([14, 63]).x);
  });

  test('draws a kilometre alike in both directions at the middle latitude', () => {
    const [lon, lat] = [14.5, 63.25];
    const [here, east, north] = [project([lon, lat]), project([lon + 0.1, lat]), project([lon, lat + 0.1])];
    expect((east.x - here.x) / kmBetween([lon, lat], [lon + 0.1, lat])).toBeCloseTo(pixelsPerKm, 4);
    expect((here.y - north.y) / kmBetween([lon, lat], [lon, lat + 0.1])).toBeCloseTo(pixelsPerKm, 6);
  });

  test('leads back to the place', () => {
    const { x, y } = project([13.2, 62.7]);
    const [lon, lat] = invert(x, y);
    expect([lon, lat]).toEqual([expect.closeTo(13.2, 9), expect.closeTo(62.7, 9)]);
  });

  test('measures a degree of latitude to 111 km, and one of longitude at 60° to half of that', () => {
    expect(kmBetween([14, 62], [14, 63])).toBeCloseTo(111.2, 6);
    expect(kmBetween([14, 60], [15, 60])).toBeCloseTo(55.6, 6);
  });
});

describe.each(WIDTHS)('in %i pixels', (width) => {
  const layout = unitMap(AREAS, SAMPLE, width);

  test('every unit is there once, its circle within its part of the map', () => {
    expect(
      circlesOf(layout)
        .map((circle) => circle.unit.id)
        .toSorted(),
    ).toEqual(SAMPLE.map(({ id }) => id).toSorted());
    for (const panel of [layout.region, layout.inset!]) {
      for (const { x, y, r } of panel.circles) {
        expect(x - r).toBeGreaterThanOrEqual(panel.x - 1e-6);
        expect(x + r).toBeLessThanOrEqual(panel.x + panel.width + 1e-6);
        expect(y - r).toBeGreaterThanOrEqual(panel.y - 1e-6);
        expect(y + r).toBeLessThanOrEqual(panel.y + panel.height + 1e-6);
      }
    }
  });

  test('no circle lies on another', () => {
    for (const { circles } of [layout.region, layout.inset!]) {
      circles.forEach((circle, index) => {
        for (const other of circles.slice(index + 1)) expect(apartBy(circle, other)).toBeGreaterThan(0);
      });
    }
  });

  test('no label lies on a circle or on another label', () => {
    for (const { circles, names, texts } of [layout.region, layout.inset!]) {
      const boxes = [...names, ...texts].map(({ box }) => box);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        for (const { x, y, r } of circles) {
          expect(overlap(box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).toBe(false);
        }
      });
    }
  });

  test('the region and the inset stand apart within the drawing', () => {
    const { region, inset, height } = layout;
    expect(overlap(region, inset!)).toBe(false);
    for (const panel of [region, inset!]) {
      expect(panel.x + panel.width).toBeLessThanOrEqual(width + 1e-6);
      expect(panel.y + panel.height).toBeLessThanOrEqual(height + 1e-6);
    }
  });
});

describe('Östersund', () => {
  const { inset, region, frame } = unitMap(AREAS, SAMPLE, 1000);

  test('is enlarged: its nine units in town, and no other', () => {
    expect(inset!.circles.map(({ unit: { id } }) => id).toSorted()).toEqual(
      ['01', '02', '03', '04', '05', '08', '09', '10', '11'].map((number) => `JH${number}`),
    );
  });

  test('keeps its shape, and is framed where it is in the region', () => {
    expect(frame!.width / frame!.height).toBeCloseTo(inset!.width / inset!.height, 1);
    expect(frame!.width).toBeLessThan(inset!.width / 10);
    for (const { x, y, r } of region.circles) {
      const middle = [frame!.x + frame!.width / 2 - x, frame!.y + frame!.height / 2 - y] as const;
      expect(Math.hypot(...middle) + 1).toBeGreaterThan(r + frame!.width / 2);
    }
  });

  test('needs no inset where no three units stand close', () => {
    const few = SAMPLE.filter(({ id }) => !/JH(0[2-5]|0[89]|1[01])/.test(id));
    expect(unitMap(AREAS, few, 1000)).toMatchObject({ inset: null, frame: null, rays: '' });
  });
});

describe('a part of the map', () => {
  const berg = viewOf(AREAS.find(({ name }) => name === 'Berg')!.rings.flat());

  test.each(WIDTHS)('shows in %i pixels the units that stand there, and says how many do not', (width) => {
    const { region, inset, outside } = unitMap(AREAS, SAMPLE, width, berg);
    expect(inset).toBeNull();
    expect(region.circles.length).toBeGreaterThan(0);
    expect(region.circles.length + outside).toBe(SAMPLE.length);
    expect(region.names.map(({ text }) => text)).toContain('Berg');
    for (const { x, y, r } of region.circles) {
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(-1e-6);
      expect(x + r).toBeLessThanOrEqual(width + 1e-6);
    }
  });

  test('shows the crowd on its own as the inset does', () => {
    const ids = (found: MapLayout['region']): string[] =>
      found.circles.map(({ unit: { id } }) => id).toSorted();
    const { region } = unitMap(AREAS, SAMPLE, 1000, viewOf(closeOf(SAMPLE)));
    expect(ids(region)).toEqual(expect.arrayContaining(ids(unitMap(AREAS, SAMPLE, 1000).inset!)));
  });
});

describe('a label', () => {
  test('has the unit’s name over the figure where there is room, and the largest come first', () => {
    const named = SAMPLE.map((one) => ({ ...one, name: `Enhet ${one.id}` }));
    for (const width of WIDTHS) {
      const { region, inset } = unitMap(AREAS, named, width);
      for (const panel of [region, inset!]) {
        expect(panel.texts[0]).toMatchObject({ id: panel.circles[0]!.unit.id });
        const boxes = [...panel.names, ...panel.texts].map(({ box }) => box);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }
    }
    const { inset } = unitMap(AREAS, named, 1280);
    expect(inset!.texts.filter(({ name }) => name !== '').length).toBeGreaterThan(6);
  });
});

describe('a circle', () => {
  const at = (value: number | null, id = 'A'): MapUnit =>
    unit(id, 14 + (id.charCodeAt(0) - 65) / 4, 63, value);
  const sizes = (...units: MapUnit[]): Record<string, number> =>
    Object.fromEntries(circlesOf(unitMap(AREAS, units, 1000)).map(({ unit: { id }, r }) => [id, r]));

  test('has an area that follows its amount, whatever the sign', () => {
    const { A, B } = sizes(at(1000, 'A'), at(-250, 'B'));
    expect(A).toBe(22);
    expect(B).toBeCloseTo(11, 9);
  });

  test('is never too small to be seen', () => {
    expect(sizes(at(1_000_000, 'A'), at(1, 'B'), at(0, 'C'), at(null, 'D'))).toEqual({
      A: 22,
      B: 4,
      C: 4,
      D: 4,
    });
  });

  test('tells a gain, a loss, no change and no figure apart', () => {
    const { region } = unitMap(AREAS, [at(2, 'A'), at(-1, 'B'), at(0, 'C'), at(null, 'D')], 1000);
    expect(region.circles.map(({ direction }) => direction)).toEqual(['gain', 'loss', 'same', 'barred']);
  });

  test('stays in its place where it has room, and moves as little as it must where it has not', () => {
    const [alone] = unitMap(AREAS, [at(5)], 1000).region.circles;
    expect([alone!.x, alone!.y]).toEqual([alone!.place.x, alone!.place.y]);
    const two = unitMap(AREAS, [unit('A', 14, 63, 5), unit('B', 14, 63, 5)], 1000).region.circles;
    for (const { x, y, r, place } of two) expect(Math.hypot(x - place.x, y - place.y)).toBeCloseTo(r + 1, 6);
  });
});

test('the map keeps its shape and is the same every time', () => {
  const aspects = WIDTHS.map((width) => {
    const { region } = unitMap(AREAS, SAMPLE, width);
    return region.width / region.height;
  });
  for (const aspect of aspects) expect(aspect).toBeCloseTo(aspects[0]!, 9);
  expect(unitMap(AREAS, SAMPLE, 800)).toEqual(unitMap(AREAS, SAMPLE, 800));
});

test('municipalities have their names, and lengths on the ground are round', () => {
  const { region, inset } = unitMap(AREAS, [], 1000);
  expect(region.names.map(({ text }) => text).toSorted()).toEqual(AREAS.map(({ name }) => name).toSorted());
  expect(region.scale.km).toBe(50);
  expect(inset).toBeNull();
  const south = Math.min(...AREAS.flatMap(({ rings }) => rings.flat().map(([, lat]) => lat)));
  const north = Math.max(...AREAS.flatMap(({ rings }) => rings.flat().map(([, lat]) => lat)));
  expect(region.scale.width / region.height).toBeCloseTo(50 / kmBetween([14, south], [14, north]), 6);
});

test('everything has a finite place, wherever the units are', () => {
  const places = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -60, max: 70, noNaN: true }),
    value: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
  });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), fc.integer({ min: 320, max: 1600 }), (all, width) => {
      const layout = unitMap(
        [],
        all.map(({ lon, lat, value }, index) => unit(`${index}`, lon, lat, value)),
        width,
      );
      const numbers = circlesOf(layout).flatMap(({ x, y, r }) => [x, y, r]);
      expect([...numbers, layout.height].every(Number.isFinite)).toBe(true);
      expect(numbers).toHaveLength(3 * all.length);
    }),
  );
});
