// Staplar per vårdenhet: geometry of horizontal stacked bars, one row a unit.
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { cut } from './rows.ts';

export interface StackDatum {
  readonly id: string;
  readonly label: string;
  /** Follows the label, quieter; empty for none. */
  readonly note: string;
  /** Value by key, in the measure that is shown; null where the figure is barred. */
  readonly parts: Readonly<Record<string, number>> | null;
  /** Written at the end of the bar. */
  readonly text: string;
  /** What a screen reader says of the row. */
  readonly description: string;
}

interface StackRow {
  readonly datum: StackDatum;
  readonly y: number;
  readonly bars: readonly { readonly key: string; readonly x: number; readonly width: number }[];
  /** Where the bar ends. */
  readonly end: number;
  /** The label, cut to the room there is. */
  readonly label: string;
}

export interface StackLayout {
  readonly rows: readonly StackRow[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Baselines of the axis title and of the ticks, and where the rules under them begin. */
  readonly axis: { readonly titleY: number; readonly tickY: number; readonly ruleY: number };
  readonly height: number;
  readonly rowHeight: number;
  /** Top of the bar and baseline of the label within a row. */
  readonly barY: number;
  readonly labelY: number;
  readonly barHeight: number;
  readonly left: number;
}

/** Below this width labels stand above their bars. */
const NARROW = 560;
/** Height of a line of the axis, and the room under the ticks. */
const AXIS_LINE = 18;
const AXIS_FOOT = 6;
/** Room a character takes at the note's size and the axis', on the safe side. */
const SMALL_CHARACTER = 6.4;
/** A hairline of paper between neighbours tells them apart where colours cannot. */
const GAP = 1;

/**
 * Lays rows out in a drawing `width` pixels wide, in the order given; `keys` from the left. The axis' `title` stands
 * in the labels' column where it has room there, else on a line of its own above the ticks.
 */
export function unitStack(
  data: readonly StackDatum[],
  keys: readonly string[],
  width: number,
  title = '',
): StackLayout {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(260, width * 0.32);
  const right = 80;
  const rowHeight = narrow ? 42 : 25;
  const barHeight = narrow ? 14 : 16;
  const barY = narrow ? 22 : 4;
  const axisLines = title.length * SMALL_CHARACTER > left - 8 ? 2 : 1;
  const axisHeight = axisLines * AXIS_LINE + AXIS_FOOT;
  const totals = data.map(({ parts }) => keys.reduce((sum, key) => sum + (parts?.[key] ?? 0), 0));
  const scale = scaleLinear()
    .domain([0, max(totals) || 1])
    .range([left, Math.max(left + 40, width - right)]);
  const series = stack<StackDatum>()
    .keys(keys)
    .value(({ parts }, key) => parts?.[key] ?? 0)([...data]);

  const rows = data.map((datum, index): StackRow => {
    const bars = series.map((layer) => {
      const [from, to] = layer[index] ?? [0, 0];
      const x = scale(from);
      return { key: layer.key, x, width: Math.max(0, scale(to) - x - GAP) };
    });
    const room = (narrow ? width : left) - 8 - (datum.note ? (datum.note.length + 2) * SMALL_CHARACTER : 0);
    return {
      datum,
      y: axisHeight + index * rowHeight,
      bars: bars.filter((bar) => bar.width > 0),
      end: scale(totals[index] ?? 0),
      label: cut(datum.label, room),
    };
  });
  const known = totals.some((total) => total > 0);
  const ticks = known ? scale.ticks(narrow ? 3 : 6).map((value) => ({ value, x: scale(value) })) : [];
  return {
    rows,
    ticks,
    axis: { titleY: 13, tickY: 13 + (axisLines - 1) * AXIS_LINE, ruleY: axisHeight - 4 },
    rowHeight,
    barHeight,
    barY,
    labelY: narrow ? 16 : 17,
    left,
    height: axisHeight + rows.length * rowHeight + 4,
  };
}
