// Tornado: geometry of what lowering and raising each parameter does, as bars from a centre line.
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { cut, LABEL_SPACE, room, rowFrame, type RowFrame } from './rows.ts';

export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** Effect of the lowered and of the raised parameter; NaN where it is barred. */
  readonly low: number;
  readonly high: number;
  /** What was changed, and its effect: `−10 %: −1,2 mnkr`. */
  readonly lowText: string;
  readonly highText: string;
  /** What is told of the row, and what a screen reader says of it. */
  readonly description: string;
}

interface End {
  readonly key: 'low' | 'high';
  readonly gain: boolean;
  /** The bar within its row. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

export interface TornadoLayout {
  readonly frame: RowFrame;
  readonly rows: readonly { readonly label: string; readonly ends: readonly [End, End] }[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly zeroX: number;
  /** Baseline of the ends' texts within a row. */
  readonly textY: number;
}

const BAR = 16;
const SPACE = 6;
/** Where labels stand above the bars and the plot would be narrower than this, the ends' texts stand under them. */
const LEAST_PLOT = 120;
const TEXT_LINE = 26;

/** Lays rows out in a drawing `width` pixels wide, in the order given. `title` is the axis'. */
export function tornado(data: readonly TornadoRow[], width: number, title: string): TornadoLayout {
  const letters = max(data, (row) => Math.max(row.lowText.length, row.highText.length)) ?? 0;
  const longest = max(data, ({ label }) => label.length) ?? 0;
  const beside = width - 2 * room(letters) >= LEAST_PLOT;
  const ends = { left: letters, right: letters };
  const rows = rowFrame(data.length, width, title, ends, beside ? 0 : TEXT_LINE, longest);
  const frame = rows.narrow && beside ? { ...rows, left: room(letters), right: width - room(letters) } : rows;
  const effects = data.flatMap(({ low, high }) => [low, high]).filter((effect) => !Number.isNaN(effect));
  const least = Math.min(0, min(effects) ?? 0);
  const most = Math.max(0, max(effects) ?? 0);
  const scale = scaleLinear()
    .domain(least < most ? [least, most] : [-1, 1])
    .range([frame.left, frame.right]);
  return {
    frame,
    rows: data.map((row) => ({
      label: cut(row.label, frame.labels - LABEL_SPACE),
      ends: endsOf(row, scale, frame, frame.narrow && !beside),
    })),
    ticks: least < most ? scale.ticks(frame.narrow ? 3 : 6).map((value) => ({ value, x: scale(value) })) : [],
    zeroX: scale(0),
    textY: frame.narrow && !beside ? frame.rowHeight - 14 : frame.markY + 5,
  };
}

/**
 * Two bars on the same side share the row's height; the shorter one's text goes to the side that is empty. Texts that
 * stand `under` the bars are at the plot's edges.
 */
function endsOf(
  row: TornadoRow,
  scale: (value: number) => number,
  frame: RowFrame,
  under: boolean,
): [End, End] {
  const low = row.low || 0;
  const high = row.high || 0;
  const shared = low * high > 0;
  const lowIsLeft = low <= high;
  const bar = (key: End['key'], effect: number, text: string, left: boolean): End => {
    const [from, to] = [scale(Math.min(0, effect)), scale(Math.max(0, effect))];
    const height = shared ? BAR / 2 - 1 : BAR;
    const textX = under ? (left ? frame.left : frame.right) : left ? from - SPACE : to + SPACE;
    return {
      key,
      gain: effect > 0,
      x: from,
      y: frame.markY - BAR / 2 + (shared && key === 'high' ? BAR / 2 + 1 : 0),
      width: to - from,
      height,
      text,
      textX,
      anchor: left === under ? 'start' : 'end',
    };
  };
  return [bar('low', low, row.lowText, lowIsLeft), bar('high', high, row.highText, !lowIsLeft)];
}
