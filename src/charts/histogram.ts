// Histogram: geometry of how often draws fell in each of alike parts, with marks across.
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface HistogramDatum {
  readonly id: string;
  readonly count: number;
  /** What a screen reader says of the column. */
  readonly description: string;
}

export interface HistogramMark {
  readonly id: string;
  readonly value: number;
  readonly label: string;
}

export interface HistogramLayout {
  readonly columns: readonly {
    readonly datum: HistogramDatum;
    readonly x: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly columnWidth: number;
  readonly step: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  /** Figures under the columns. */
  readonly values: readonly { readonly x: number; readonly value: number }[];
  /** Each with the line that its label has room on, from the top. */
  readonly marks: readonly {
    readonly mark: HistogramMark;
    readonly x: number;
    /** The middle of its label, which stays within the drawing. */
    readonly labelX: number;
    readonly line: number;
  }[];
  readonly zeroY: number;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly labelY: number;
}

const PLOT = 180;
const FOOT = 28;
const LEFT = 52;
/** Room to the right for half of the last figure. */
const RIGHT = 24;
const CHARACTER = 7;
/** Height of a line of the marks' labels. */
export const LINE = 18;
const GAP = 1;

/** Lays columns from `low` to `high` out in a drawing `width` pixels wide; `letters` is the length of the figures under them. */
export function histogram(
  data: readonly HistogramDatum[],
  [low, high]: readonly [number, number],
  marks: readonly HistogramMark[],
  width: number,
  letters: number,
): HistogramLayout {
  const right = Math.max(LEFT + 40, width - RIGHT);
  const places = scaleLinear()
    .domain(low < high ? [low, high] : [low - 1, high + 1])
    .range([LEFT, right]);
  const set = onLines(
    marks.map((mark) => ({ mark, x: places(mark.value) })),
    width,
  );
  const top = (1 + Math.max(0, ...set.map(({ line }) => line))) * LINE + 4;
  const heights = scaleLinear()
    .domain([0, max(data, ({ count }) => count) || 1])
    .range([top + PLOT, top])
    .nice(4);
  const step = (right - LEFT) / Math.max(1, data.length);
  return {
    columns: data.map((datum, index) => ({
      datum,
      x: LEFT + index * step,
      y: heights(datum.count),
      height: top + PLOT - heights(datum.count),
    })),
    columnWidth: Math.max(1, step - GAP),
    step,
    ticks: heights.ticks(4).map((value) => ({ value, y: heights(value) })),
    values: places
      .ticks(Math.max(2, Math.floor((right - LEFT) / (letters * CHARACTER + 32))))
      .map((value) => ({ value, x: places(value) })),
    marks: set,
    zeroY: top + PLOT,
    left: LEFT,
    top,
    height: top + PLOT + FOOT,
    labelY: top + PLOT + 20,
  };
}

/** From the left, each label on the first line where it does not run into another. */
function onLines(
  marks: readonly { mark: HistogramMark; x: number }[],
  width: number,
): HistogramLayout['marks'] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const half = (mark.label.length * CHARACTER) / 2 + 4;
      const labelX = Math.max(half, Math.min(width - half, x));
      const free = ends.findIndex((end) => end <= labelX - half);
      const line = free < 0 ? ends.length : free;
      ends[line] = labelX + half;
      return { mark, x, labelX, line };
    });
}
