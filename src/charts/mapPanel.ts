// Kartruta: one part of the map: its municipalities, the circles moved clear of each other, and what is written beside them.
import { greatest } from 'd3-array';
import { firstClear, moveApart, type Disc } from './placing.ts';
import type { Box, Place, Projection } from './projection.ts';

export interface MapArea {
  readonly name: string;
  /** Rings of longitude and latitude (WGS84), of all its polygons. */
  readonly rings: readonly (readonly Place[])[];
}

export interface MapUnit {
  readonly id: string;
  readonly label: string;
  /** The label where there is little room; written over `text`. None for the text alone. */
  readonly name?: string;
  readonly lat: number;
  readonly lon: number;
  /** Null where the figure is barred. */
  readonly value: number | null;
  /** The value in words, with its sign; written where there is room. */
  readonly text: string;
  /** What a screen reader says of the unit. */
  readonly description: string;
}

export interface MapCircle extends Disc {
  readonly unit: MapUnit;
  /** Where the unit is; the circle may have been moved from there. */
  readonly place: { readonly x: number; readonly y: number };
  readonly direction: 'gain' | 'loss' | 'same' | 'barred';
}

interface MapLabel {
  readonly id: string;
  readonly text: string;
  /** Written on a line of its own over the text; empty for none. */
  readonly name: string;
  /** The middle of the text's baseline, and the room it all takes. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface Panel extends Box {
  readonly areas: readonly { readonly name: string; readonly path: string }[];
  readonly names: readonly MapLabel[];
  readonly texts: readonly MapLabel[];
  /** Largest first, so that small ones lie on top. */
  readonly circles: readonly MapCircle[];
  /** A round length on the ground, and how long it is drawn. */
  readonly scale: { readonly km: number; readonly width: number };
}

/** Room a character and a line take, on the safe side. */
const CHARACTER = 6.8;
const LINE = 15;
const LENGTHS = [100, 50, 20, 10, 5, 2, 1];
/** Where labels may stand, the best first: in steps of half their own size and their circle's from its middle. */
const BESIDE: readonly Place[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 0.6],
  [1, -0.6],
  [-1, 0.6],
  [-1, -0.6],
  [0.6, 1],
  [-0.6, 1],
  [0.6, -1],
  [-0.6, -1],
];
const NEARBY: readonly Place[] = [0, -1, 1, -2, 2, -3, 3, -4, 4].flatMap((dy): Place[] => [
  [0, dy],
  [0.4, dy],
  [-0.4, dy],
  [0.8, dy],
  [-0.8, dy],
]);

/** The part of the map that `projection` shows in `box`; circles keep away from `fixed` too. */
export function mapPanel(
  box: Box,
  projection: Projection,
  units: readonly MapUnit[],
  radius: (value: number) => number,
  areas: readonly MapArea[],
  fixed: readonly Disc[],
): Panel {
  const circles = circlesOf(box, projection, units, radius, fixed);
  const taken = [...circles, ...fixed].map(around);
  const label = (id: string, text: string, at: Disc, places: readonly Place[], name = ''): MapLabel[] => {
    const width = Math.max(text.length, name.length) * CHARACTER;
    const height = name ? 2 * LINE : LINE;
    const boxes = places.map(([dx, dy]) => ({
      x: at.x + dx * (at.r + width / 2 + 1) - width / 2,
      y: at.y + dy * (at.r + height / 2) - height / 2,
      width,
      height,
    }));
    const clear = firstClear(boxes, taken, box);
    if (!clear) return [];
    taken.push(clear);
    return [{ id, text, name, x: clear.x + width / 2, y: clear.y + height - 4, box: clear }];
  };
  // Units before municipalities, the largest first: what stands first takes the room.
  const texts = circles.flatMap((circle) => {
    const { id, text, name } = circle.unit;
    const both = name ? label(id, text, circle, BESIDE, name) : [];
    return both.length > 0 ? both : label(id, text, circle, BESIDE);
  });
  const km = LENGTHS.find((length) => length * projection.pixelsPerKm <= box.width / 4) ?? 1;
  return {
    ...box,
    areas: areas.map(({ name, rings }) => ({
      name,
      path: rings.map((ring) => pathOf(ring, projection)).join(''),
    })),
    names: areas.flatMap(({ name, rings }) =>
      label(name, name, { ...projection.project(middleOf(rings)), r: 0 }, NEARBY),
    ),
    texts,
    circles,
    scale: { km, width: km * projection.pixelsPerKm },
  };
}

function circlesOf(
  box: Box,
  { project }: Projection,
  units: readonly MapUnit[],
  radius: (value: number) => number,
  fixed: readonly Disc[],
): MapCircle[] {
  const size = ({ value }: MapUnit): number => (value === null ? -1 : Math.abs(value));
  const ordered = units.toSorted((a, b) => size(b) - size(a));
  const places = ordered.map(({ lon, lat }) => project([lon, lat]));
  const discs = places.map((place, index) => ({ ...place, r: radius(ordered[index]?.value ?? 0) }));
  return moveApart(discs, fixed, box).map((disc, index) => ({
    ...disc,
    unit: ordered[index]!,
    place: places[index]!,
    direction: directionOf(ordered[index]!),
  }));
}

function directionOf({ value }: MapUnit): MapCircle['direction'] {
  if (value === null) return 'barred';
  return value === 0 ? 'same' : value > 0 ? 'gain' : 'loss';
}

function around({ x, y, r }: Disc): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function pathOf(ring: readonly Place[], { project }: Projection): string {
  const points = ring.map((place) => project(place)).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${points.join('L')}Z`;
}

/** The centre of gravity of the largest ring. */
function middleOf(rings: MapArea['rings']): Place {
  const middles = rings.map((ring) => {
    let [area, lon, lat] = [0, 0, 0];
    const [x0, y0] = ring[0] ?? [0, 0];
    ring.forEach(([xa, ya], index) => {
      const [xb, yb] = ring[(index + 1) % ring.length]!;
      const cross = (xa - x0) * (yb - y0) - (xb - x0) * (ya - y0);
      area += cross;
      lon += cross * (xa + xb - 2 * x0);
      lat += cross * (ya + yb - 2 * y0);
    });
    const place: Place = area === 0 ? [x0, y0] : [x0 + lon / (3 * area), y0 + lat / (3 * area)];
    return { place, size: Math.abs(area) };
  });
  return greatest(middles, ({ size }) => size)?.place ?? [0, 0];
}
