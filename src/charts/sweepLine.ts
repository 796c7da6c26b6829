// Svep: geometry of a one-way sweep as a line, with the value that it is held against.
import { extent, minIndex } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface SweepLayout {
  /** `y` is null where the value is barred; `from` and `to` are half way to the neighbours. */
  readonly points: readonly {
    readonly x: number;
    readonly y: number | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly path: string;
  readonly xTicks: readonly { readonly x: number; readonly value: number }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly middleY: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const TOP = 24;
const PLOT = 240;
const FOOT = 28;
const SIDE = 12;
const CHARACTER = 7;

/** Lays a sweep out in a drawing `width` pixels wide; `letters` are the lengths of the longest figures on the axes. */
export function sweepLine(
  xs: readonly number[],
  values: Float64Array,
  middle: number,
  width: number,
  letters: { readonly x: number; readonly value: number },
): SweepLayout {
  const left = letters.value * CHARACTER + 10;
  const right = Math.max(left + 40, width - SIDE);
  const [first = 0, last = 1] = extent(xs);
  const [least = middle, most = middle] = extent([...values, middle]);
  const places = scaleLinear()
    .domain(first < last ? [first, last] : [first - 1, first + 1])
    .range([left + SIDE, right]);
  const heights = scaleLinear()
    .domain(least < most ? [least, most] : [middle - 1, middle + 1])
    .range([TOP + PLOT, TOP])
    .nice(5);
  const x = xs.map((value) => places(value));
  const path = line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, index) => x[index]!)
    .y((value) => heights(value));
  return {
    points: x.map((own, index) => ({
      x: own,
      y: Number.isNaN(values[index]) ? null : heights(values[index]!),
      from: index === 0 ? left : (x[index - 1]! + own) / 2,
      to: index === x.length - 1 ? right : (own + x[index + 1]!) / 2,
    })),
    path: path(values) ?? '',
    xTicks: places
      .ticks(Math.max(2, Math.floor((right - left) / (letters.x * CHARACTER + 40))))
      .map((value) => ({ value, x: places(value) })),
    yTicks: heights.ticks(5).map((value) => ({ value, y: heights(value) })),
    middleY: heights(middle),
    left,
    right,
    top: TOP,
    bottom: TOP + PLOT,
    height: TOP + PLOT + FOOT,
  };
}

/** The point nearest to a place along the drawing. */
export function nearestAlong(points: SweepLayout['points'], x: number): number {
  return minIndex(points, (point) => Math.abs(point.x - x));
}
