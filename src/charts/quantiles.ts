// Kvantiler: geometry of what each unit gets in the middle draw and in most draws, as a dot on a whisker.
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { cut, rowFrame, type RowFrame } from './rows.ts';

export interface QuantileRow {
  readonly id: string;
  readonly label: string;
  /** NaN where the unit's figure is barred. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** What it is held against; null for nothing. */
  readonly reference: number | null;
  /** Written beside the whisker. */
  readonly text: string;
  /** What is told of the row, and what a screen reader says of it. */
  readonly description: string;
}

interface Whisker {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

export interface QuantilesLayout {
  readonly frame: RowFrame;
  readonly rows: readonly {
    readonly label: string;
    /** Null where the figure is barred. */
    readonly whisker: Whisker | null;
    readonly referenceX: number | null;
  }[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Where the rows' texts begin; where labels stand above the whiskers, where they end. */
  readonly textX: number;
  readonly textY: number;
}

const SPACE = 8;
/** Room that a dot or a mark needs within the plot. */
const MARK = 6;
const CHARACTER = 7.1;

/** Lays rows out in a drawing `width` pixels wide, in the order given, on one axis. `title` is the axis'. */
export function quantiles(data: readonly QuantileRow[], width: number, title: string): QuantilesLayout {
  const letters = max(data, ({ text }) => text.length) ?? 0;
  const frame = rowFrame(data.length, width, title, { left: 0, right: letters + 2 }, 0);
  const values = data
    .flatMap(({ p10, p50, p90, reference }) => [p10, p50, p90, reference ?? NaN])
    .filter((value) => !Number.isNaN(value));
  const [least, most] = [min(values) ?? 0, max(values) ?? 0];
  const scale = scaleLinear()
    .domain(least < most ? [least, most] : [least - 1, most + 1])
    .range([frame.left + MARK, frame.right - MARK])
    .nice(frame.narrow ? 4 : 6);
  return {
    frame,
    rows: data.map((row) => ({
      label: cut(row.label, frame.labels - SPACE - (frame.narrow ? row.text.length * CHARACTER : 0)),
      whisker: Number.isNaN(row.p10 + row.p50 + row.p90)
        ? null
        : { from: scale(row.p10), middle: scale(row.p50), to: scale(row.p90) },
      referenceX: row.reference === null || Number.isNaN(row.reference) ? null : scale(row.reference),
    })),
    ticks:
      values.length > 0 ? scale.ticks(frame.narrow ? 4 : 6).map((value) => ({ value, x: scale(value) })) : [],
    textX: frame.narrow ? width : frame.right + SPACE,
    textY: frame.labelY,
  };
}
