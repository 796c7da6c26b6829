// Viktkurva: geometry of the age weights as curves, and what a drag or a key does to one of them. Weights are in hundredths.
import { max, minIndex } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export interface Curve {
  readonly id: string;
  readonly label: string;
  /** Hundredths, 221 = 2.21; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface CurveLayout {
  readonly points: readonly { readonly x: number; readonly y: number; readonly labelled: boolean }[];
  /** Through my points. */
  readonly path: string;
  readonly curves: readonly { readonly id: string; readonly path: string }[];
  /** Names at the curves' right ends from the top down; baselines far enough apart to be read. */
  readonly names: readonly { readonly id: string; readonly label: string; readonly y: number }[];
  readonly nameX: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly labelY: number;
  /** What a pixel upwards is worth, hundredths. */
  readonly perPixel: number;
}

const TOP = 24;
const PLOT = 280;
const FOOT = 30;
const LEFT = 42;
/** Between the axis and the first class, so that its handle is whole. */
const SIDE = 14;
/** Room that a label such as `80–84` needs, that a character of a curve's name does, and between such names. */
const LABEL = 46;
const CHARACTER = 7.2;
const APART = 16;
/** The axis ends on a multiple of this, with this much room over the highest point. */
const EVEN = 50;
const ROOM = 1.2;

/** Where the axis ends, hundredths: over every point with room to drag it, not beyond the bound unless a point is. */
export function headroom(values: readonly number[], curves: readonly Curve[], bound: number): number {
  const highest = max([...values, ...curves.flatMap((curve) => curve.values)], (value) => value ?? 0) ?? 0;
  return Math.max(highest, Math.min(bound, Math.max(2 * EVEN, Math.ceil((highest * ROOM) / EVEN) * EVEN)));
}

/** Lays the curves out in a drawing `width` pixels wide on an axis from nought to `top` hundredths. */
export function weightCurve(
  values: readonly number[],
  curves: readonly Curve[],
  mine: string,
  top: number,
  width: number,
): CurveLayout {
  const letters = Math.max(mine.length, ...curves.map(({ label }) => label.length));
  const right = Math.max(LEFT + 40, width - SIDE - Math.min(width * 0.3, letters * CHARACTER));
  const places = scalePoint<number>()
    .domain(values.map((_, index) => index))
    .range([LEFT + SIDE, right]);
  const heights = scaleLinear()
    .domain([0, top])
    .range([TOP + PLOT, TOP]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => places(index) ?? LEFT)
    .y((value) => heights(value ?? 0));
  const every = Math.max(1, Math.ceil(LABEL / (places.step() || LABEL)));
  const ends = [...curves, { id: 'mine', label: mine, values }].flatMap((curve) => {
    const value = curve.values[values.length - 1];
    return value == null || curve.label === ''
      ? []
      : [{ id: curve.id, label: curve.label, y: heights(value) + 4 }];
  });
  return {
    points: values.map((value, index) => ({
      x: places(index) ?? LEFT,
      y: heights(value),
      labelled: index % every === 0,
    })),
    path: path(values) ?? '',
    curves: curves.map((curve) => ({ id: curve.id, path: path(curve.values) ?? '' })),
    names: apart(ends),
    nameX: right + SIDE,
    ticks: heights.ticks(6).map((value) => ({ value, y: heights(value) })),
    left: LEFT,
    right,
    height: TOP + PLOT + FOOT,
    labelY: TOP + PLOT + 22,
    perPixel: top / PLOT,
  };
}

/** Names from the top down, pushed apart; those that end up below the plot are pushed up again. */
function apart(names: CurveLayout['names']): CurveLayout['names'] {
  const placed = names.map((name) => ({ ...name })).sort((a, b) => a.y - b.y);
  let ceiling = 0;
  for (const name of placed) {
    name.y = Math.max(name.y, ceiling);
    ceiling = name.y + APART;
  }
  let floor = TOP + PLOT;
  for (const name of placed.toReversed()) {
    name.y = Math.min(name.y, floor);
    floor = name.y - APART;
  }
  return placed;
}

/** The point nearest to a place in the drawing. */
export function nearest(points: CurveLayout['points'], x: number, y: number): number {
  return minIndex(points, (point) => Math.hypot(point.x - x, point.y - y));
}

/** What a weight becomes when it is dragged `pixels` upwards: whole hundredths within 0 … `limit`. */
export function dragged(from: number, pixels: number, perPixel: number, limit: number): number {
  return Math.min(Math.max(limit, from), Math.max(0, Math.round(from + pixels * perPixel)));
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** What `key` makes of a weight, within 0 … `bound`; null for a key that does not change it. */
export function stepped(key: string, value: number, bound: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return bound;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(bound, Math.max(0, value + step));
}
