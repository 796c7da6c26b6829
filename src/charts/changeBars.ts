// Förändringsstaplar: geometry of one bar a row from a line of nought, to the right for more and to the left for less.
import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { cut, rowFrame, type RowFrame } from './rows.ts';

export interface ChangeDatum {
  readonly id: string;
  readonly label: string;
  /** Null where the figure is barred or there is none. */
  readonly value: number | null;
  /** The value in words, with its sign; or why there is none. */
  readonly text: string;
  /** What is told of the row, and what a screen reader says of it. */
  readonly description: string;
}

interface ChangeBar {
  /** Cut to the room there is. */
  readonly label: string;
  readonly direction: 'gain' | 'loss' | null;
  readonly x: number;
  readonly width: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

export interface ChangeLayout {
  readonly frame: RowFrame;
  readonly rows: readonly ChangeBar[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Within a row: the bar's top, and the baseline of the text. */
  readonly barY: number;
  readonly textY: number;
}

export const BAR = 14;
const SPACE = 6;
/** Room a character of the text takes, on the safe side. */
const CHARACTER = 7.1;

/**
 * Lays rows out in a drawing `width` pixels wide, in the order given. `title` is the axis'. `together` are the rows of
 * all charts that are drawn to the same scale.
 */
export function changeBars(
  data: readonly ChangeDatum[],
  width: number,
  title: string,
  together: readonly ChangeDatum[] = data,
): ChangeLayout {
  const letters = (of: (datum: ChangeDatum) => boolean): number =>
    max(together.filter(of), ({ text }) => text.length) ?? 0;
  const ends = {
    left: letters(({ value }) => (value ?? 0) < 0),
    right: letters(({ value }) => (value ?? 0) >= 0),
  };
  const frame = rowFrame(data.length, width, title, ends, 0);
  const [low = 0, high = 0] = extent(together.map(({ value }) => value ?? 0));
  const [least, most] = [Math.min(0, low), Math.max(0, high)];
  const scale = scaleLinear()
    .domain(least < most ? [least, most] : [-1, 1])
    .range([frame.left, frame.right]);
  const zero = scale(0);
  return {
    frame,
    rows: data.map(({ label, value, text }): ChangeBar => {
      const end = scale(value ?? 0);
      const loss = end < zero;
      // Where the label stands above the bar, the text stands beside the label.
      const taken = frame.narrow ? text.length * CHARACTER + 2 * SPACE : SPACE;
      return {
        label: cut(label, frame.labels - taken),
        direction: value === null || value === 0 ? null : loss ? 'loss' : 'gain',
        x: Math.min(zero, end),
        width: Math.abs(end - zero),
        textX: frame.narrow ? width : loss ? end - SPACE : end + SPACE,
        anchor: frame.narrow || loss ? 'end' : 'start',
      };
    }),
    // Where nothing has a length there is no size to count in.
    ticks: (least < most ? scale.ticks(frame.narrow ? 3 : 6) : [0]).map((value) => ({
      value,
      x: scale(value),
    })),
    barY: frame.markY - BAR / 2,
    textY: frame.labelY,
  };
}
