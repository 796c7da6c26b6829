// Gränsskala: geometry of a line with limits on it, and where one stands among them.
import { scaleLinear } from 'd3-scale';

type Anchor = 'start' | 'middle' | 'end';

export interface LimitLayout {
  readonly limits: readonly { readonly value: number; readonly x: number }[];
  /** Where the unit stands, and which way its label goes so as to stay within the drawing. */
  readonly x: number;
  readonly anchor: Anchor;
  readonly from: number;
  readonly to: number;
}

const SIDE = 4;
/** Room beyond the last limit, as a part of it. */
const BEYOND = 1.25;
/** Half the room that the unit's label needs. */
const LABEL = 70;

/** Lays a scale from nought out in a drawing `width` pixels wide, beyond the last limit and `value`. */
export function limitScale(value: number, limits: readonly number[], width: number): LimitLayout {
  const end = Math.max(SIDE + 40, width - SIDE);
  const scale = scaleLinear()
    .domain([0, Math.max(...limits, value) * BEYOND || 1])
    .range([SIDE, end]);
  const x = scale(value);
  return {
    limits: limits.map((limit) => ({ value: limit, x: scale(limit) })),
    x,
    anchor: x < LABEL ? 'start' : x > width - LABEL ? 'end' : 'middle',
    from: SIDE,
    to: end,
  };
}
