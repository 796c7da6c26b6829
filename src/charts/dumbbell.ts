// Hantel: geometry of two dots a row, before and after a rule, with the rule's limits across all rows.
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { cut, rowFrame, type RowFrame } from './rows.ts';

export interface DumbbellRow {
  readonly id: string;
  readonly label: string;
  /** Without and with the rule; null where there is nothing to compare with. */
  readonly from: number | null;
  readonly to: number | null;
  /** Written beside the dots. */
  readonly text: string;
  /** What is told of the row, and what a screen reader says of it. */
  readonly description: string;
}

export interface Limit {
  readonly id: string;
  readonly value: number;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Null where the rule leaves the row alone. */
  readonly direction: 'gain' | 'loss' | null;
}

export interface DumbbellLayout {
  readonly frame: RowFrame;
  readonly rows: readonly {
    readonly label: string;
    /** Null where there are no dots. */
    readonly pair: Pair | null;
  }[];
  readonly limits: readonly { readonly id: string; readonly x: number }[];
  /** Of the limits' lines within a row; where labels stand above the dots, they must not be crossed. */
  readonly limitTop: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Where the rows' texts begin; where labels stand above the dots, where they end. */
  readonly textX: number;
  readonly textY: number;
}

const SPACE = 8;
/** Room that a dot needs within the plot. */
const DOT = 7;
const CHARACTER = 7.1;

/** Lays rows out in a drawing `width` pixels wide, in the order given, on one axis. `title` is the axis'. */
export function dumbbell(
  data: readonly DumbbellRow[],
  limits: readonly Limit[],
  width: number,
  title: string,
): DumbbellLayout {
  const letters = max(data, ({ text }) => text.length) ?? 0;
  const frame = rowFrame(data.length, width, title, { left: 0, right: letters + 2 }, 0);
  const values = [
    ...limits.map(({ value }) => value),
    ...data.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])),
  ];
  const [least, most] = [min(values) ?? 0, max(values) ?? 0];
  const scale = scaleLinear()
    .domain(least < most ? [least, most] : [least - 1, most + 1])
    .range([frame.left + DOT, frame.right - DOT])
    .nice(frame.narrow ? 4 : 6);
  return {
    frame,
    rows: data.map(({ label, from, to, text }) => ({
      label: cut(label, frame.labels - SPACE - (frame.narrow ? text.length * CHARACTER : 0)),
      pair:
        from === null || to === null
          ? null
          : {
              ...{ from: scale(from), to: scale(to) },
              direction: from === to ? null : to > from ? 'gain' : 'loss',
            },
    })),
    limits: limits.map(({ id, value }) => ({ id, x: scale(value) })),
    limitTop: frame.narrow ? frame.markY - DOT : 0,
    ticks: scale.ticks(frame.narrow ? 4 : 6).map((value) => ({ value, x: scale(value) })),
    textX: frame.narrow ? width : frame.right + SPACE,
    textY: frame.labelY,
  };
}
