// Staplar per vårdenhet: geometry of horizontal stacked bars, one row a unit.
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

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
const AXIS = 24;
/** Room a character takes at the label's size, on the safe side. */
const CHARACTER = 7.1;
/** A hairline of paper between neighbours tells them apart where colours cannot. */
const GAP = 1;

/** Lays rows out in a drawing `width` pixels wide, in the order given; `keys` from the left. */
export function unitStack(data: readonly StackDatum[], keys: readonly string[], width: number): StackLayout {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(260, width * 0.32);
  const right = 64;
  const rowHeight = narrow ? 42 : 25;
  const barHeight = narrow ? 14 : 16;
  const barY = narrow ? 22 : 4;
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
    const room = (narrow ? width : left) - 8 - (datum.note ? (datum.note.length + 2) * 6.4 : 0);
    return {
      datum,
      y: AXIS + index * rowHeight,
      bars: bars.filter((bar) => bar.width > 0),
      end: scale(totals[index] ?? 0),
      label: cut(datum.label, Math.floor(room / CHARACTER)),
    };
  });
  const known = totals.some((total) => total > 0);
  const ticks = known ? scale.ticks(narrow ? 3 : 6).map((value) => ({ value, x: scale(value) })) : [];
  return {
    rows,
    ticks,
    rowHeight,
    barHeight,
    barY,
    labelY: narrow ? 16 : 17,
    left,
    height: AXIS + rows.length * rowHeight + 4,
  };
}

function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, Math.max(1, characters - 1))}…` : text;
}
