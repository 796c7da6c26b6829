// Karta över vårdenheter: geometry of circles on a map of municipalities, with an inset where units stand close.
import { max, ticks } from 'd3-array';
import { mapPanel, type MapArea, type MapUnit, type Panel } from './mapPanel.ts';
import { placeOf, wholeOf } from './mapView.ts';
import type { Disc } from './placing.ts';
import {
  aspectOf,
  boundsOf,
  fit,
  kmBetween,
  type Bounds,
  type Box,
  type Place,
  type Projection,
} from './projection.ts';

export type { MapArea, MapUnit };

export interface MapLayout {
  readonly region: Panel;
  /** Enlarged, where units stand close; null where none do. */
  readonly inset: Panel | null;
  /** What the inset shows, in the region, and lines from there to the inset. */
  readonly frame: Box | null;
  readonly rays: string;
  /** Circles to read sizes off, on one ground. */
  readonly sizes: readonly (Disc & { readonly value: number })[];
  /** How many units stand outside of what is shown. */
  readonly outside: number;
  readonly height: number;
}

/** Below this width the inset stands under the region instead of beside it. */
const NARROW = 640;
const GAP = 32;
/** Room over the inset for its name, and under it for sizes. */
const TITLE = 28;
const LEGEND = 84;
/** Room beside a circle of the legend for its figure. */
const FIGURE = 84;
/** Radii: the least, and the greatest with room and without. */
const LEAST = 4;
const MOST = { wide: 22, narrow: 16 };
/** Units nearer to each other than so many km stand close; so many of them get an inset. */
const CLOSE = 4.5;
const CROWD = 3;

/**
 * Lays the map out in a drawing `width` pixels wide, all of it at one scale. The area of a circle follows its value
 * down to the least circle that can be seen. Where many units stand close they are drawn in an inset;
 * other circles that overlap are moved apart. Of a `view` it shows only that part, as large as it can.
 */
export function unitMap(
  areas: readonly MapArea[],
  units: readonly MapUnit[],
  width: number,
  view: Bounds | null = null,
): MapLayout {
  const narrow = width < NARROW;
  const bounds = wholeOf(areas, units);
  const aspect = aspectOf(bounds);
  const tall = Math.min(760, Math.max(480, width * 0.64));
  const regionWidth = narrow ? width : Math.min(width / 2, tall * aspect);
  const regionBox = { x: 0, y: 0, width: regionWidth, height: regionWidth / aspect };
  const region = fit(bounds, regionBox);

  const greatest = max(units, ({ value }) => Math.abs(value ?? 0)) ?? 0;
  const most = narrow ? MOST.narrow : MOST.wide;
  const radius: Radius = (value) =>
    greatest === 0 ? LEAST : Math.max(LEAST, most * Math.sqrt(Math.abs(value) / greatest));

  if (view) return partOf(view, areas, units, { x: 0, y: 0, width, height: Math.min(tall, width) }, radius);

  const side = narrow
    ? { x: 0, y: regionBox.height + GAP, width }
    : { x: regionWidth + GAP, y: 0, width: Math.min(480, width - regionWidth - GAP) };
  const insetHeight = Math.min(side.width, narrow ? 320 : tall - TITLE - LEGEND);
  const insetBox = { ...side, y: side.y + TITLE, height: insetHeight };
  const close = closeOf(units);
  const inset = close.length === 0 ? null : fit(boundsOf(close), inner(insetBox, 2 * most));
  const enlarged = units.filter((unit) => inset && holds(insetBox, inset.project(placeOf(unit))));
  const others = units.filter((unit) => !enlarged.includes(unit));
  const frame = inset && frameOf(insetBox, inset, region);

  const sizesY = inset ? insetBox.y + insetHeight : side.y;
  return {
    region: mapPanel(regionBox, region, others, radius, areas, frame ? [discAround(frame)] : []),
    inset: inset && mapPanel(insetBox, inset, enlarged, radius, areas, []),
    frame,
    rays: frame ? raysOf(frame, insetBox, narrow) : '',
    sizes: sizesOf(greatest, side.x, sizesY, radius),
    outside: 0,
    height: Math.max(regionBox.height, sizesY + LEGEND),
  };
}

type Radius = (value: number) => number;

/** One part of the map in `box`. */
function partOf(
  view: Bounds,
  areas: readonly MapArea[],
  units: readonly MapUnit[],
  box: Box,
  radius: Radius,
): MapLayout {
  const part = fit(view, box);
  const seen = units.filter((unit) => holds(box, part.project(placeOf(unit))));
  const greatest = max(units, ({ value }) => Math.abs(value ?? 0)) ?? 0;
  return {
    region: mapPanel(box, part, seen, radius, areas, []),
    ...{ inset: null, frame: null, rays: '' },
    sizes: sizesOf(greatest, box.x, box.height, radius),
    outside: units.length - seen.length,
    height: box.height + LEGEND,
  };
}

/** Circles on one ground, from `x` to the right, in the legend's room under `y`. */
function sizesOf(greatest: number, x: number, y: number, radius: Radius): MapLayout['sizes'] {
  const most = radius(greatest);
  return roundOf(greatest).map((value, index) => ({
    value,
    r: radius(value),
    x: x + most + index * (2 * most + FIGURE),
    y: y + LEGEND - 8 - most,
  }));
}

/** Places of the units that are drawn enlarged; none where no units stand close. */
export function closeOf(units: readonly MapUnit[]): readonly Place[] {
  const crowd = crowdOf(units);
  return crowd.length < CROWD ? [] : crowd.map(placeOf);
}

/** The most units of which each stands close to another one of them. */
function crowdOf(units: readonly MapUnit[]): readonly MapUnit[] {
  const left = new Set(units);
  let most: readonly MapUnit[] = [];
  for (const first of units) {
    if (!left.delete(first)) continue;
    const crowd = [first];
    for (const member of crowd) {
      for (const other of left) {
        if (kmBetween(placeOf(member), placeOf(other)) > CLOSE) continue;
        left.delete(other);
        crowd.push(other);
      }
    }
    if (crowd.length > most.length) most = crowd;
  }
  return most;
}

/** What `inset` shows in its box, in the region. */
function frameOf(box: Box, inset: Projection, region: Projection): Box {
  const from = region.project(inset.invert(box.x, box.y));
  const to = region.project(inset.invert(box.x + box.width, box.y + box.height));
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** From the frame's two corners that face the inset, to those of the inset. */
function raysOf(frame: Box, inset: Box, below: boolean): string {
  const [left, right] = [frame.x, frame.x + frame.width];
  const [top, bottom] = [frame.y, frame.y + frame.height];
  return below
    ? `M${left} ${bottom}L${inset.x} ${inset.y}M${right} ${bottom}L${inset.x + inset.width} ${inset.y}`
    : `M${right} ${top}L${inset.x} ${inset.y}M${right} ${bottom}L${inset.x} ${inset.y + inset.height}`;
}

/** One round value or two to read sizes off: near the greatest, and a part of it. */
function roundOf(greatest: number): number[] {
  const round = ticks(0, greatest, 4).filter((value) => value > 0);
  return [...new Set([round[0], round.at(-1)])].filter((value) => value !== undefined);
}

function inner({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) };
}

function holds(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

function discAround({ x, y, width, height }: Box): Disc {
  return { x: x + width / 2, y: y + height / 2, r: Math.hypot(width, height) / 2 };
}
