// Staplar per månad: geometry of twelve stacked columns, with what is forecast marked out above them.
import { max, min } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';

export interface MonthDatum {
  readonly id: string;
  /** Under the column: the month, and below it the day of payment. */
  readonly label: string;
  readonly day: string;
  /** Value by key, negative for costs; null where the figure is barred. */
  readonly parts: Readonly<Record<string, number>> | null;
  readonly forecast: boolean;
  /** What a screen reader says of the column. */
  readonly description: string;
}

interface MonthColumn {
  readonly datum: MonthDatum;
  readonly x: number;
  readonly bars: readonly { readonly key: string; readonly y: number; readonly height: number }[];
}

export interface MonthsLayout {
  readonly columns: readonly MonthColumn[];
  /** From the middle of one column to that of the next, and of the column itself. */
  readonly step: number;
  readonly columnWidth: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly zeroY: number;
  /** Runs of forecast months. */
  readonly forecasts: readonly { readonly from: number; readonly to: number }[];
  readonly left: number;
  readonly height: number;
  /** How many letters of a month's name have room under it. */
  readonly letters: number;
  /** Baselines: the forecast's word, the months, the days. */
  readonly wordY: number;
  readonly labelY: number;
  readonly dayY: number;
}

const TOP = 34;
const PLOT = 230;
const FOOT = 48;
/** Room for the ticks' figures. */
const LEFT = 46;
const NARROW = 560;
/** Room that a month's short name needs. */
const NAME = 26;
/** A hairline of paper between neighbours tells them apart where colours cannot. */
const GAP = 1;

/** Lays columns out in a drawing `width` pixels wide; `keys` from the ground up, costs from the ground down. */
export function monthColumns(
  data: readonly MonthDatum[],
  keys: readonly string[],
  width: number,
): MonthsLayout {
  const series = stack<MonthDatum>()
    .keys(keys)
    .value(({ parts }, key) => parts?.[key] ?? 0)
    .offset(stackOffsetDiverging)([...data]);
  const ends = series.flatMap((layer) => layer.flatMap(([from, to]) => [from, to]));
  const bands = scaleBand()
    .domain(data.map(({ id }) => id))
    .range([LEFT, Math.max(LEFT + 40, width)])
    .paddingInner(width < NARROW ? 0.2 : 0.3);
  const heights = scaleLinear()
    .domain([Math.min(0, min(ends) ?? 0), max(ends) || 1])
    .range([TOP + PLOT, TOP])
    .nice(4);

  const columns = data.map((datum, index): MonthColumn => {
    const bars = series.map((layer) => {
      const [from, to] = layer[index] ?? [0, 0];
      return { key: layer.key, y: heights(to), height: Math.max(0, heights(from) - heights(to) - GAP) };
    });
    return {
      datum,
      x: bands(datum.id) ?? LEFT,
      bars: bars.filter((bar) => bar.height > 0),
    };
  });
  return {
    columns,
    step: bands.step(),
    columnWidth: bands.bandwidth(),
    ticks: ends.some((end) => end !== 0)
      ? heights.ticks(4).map((value) => ({ value, y: heights(value) }))
      : [],
    zeroY: heights(0),
    forecasts: runs(columns, bands.bandwidth()),
    left: LEFT,
    height: TOP + PLOT + FOOT,
    letters: bands.step() < NAME ? 1 : 3,
    wordY: 12,
    labelY: TOP + PLOT + 20,
    dayY: TOP + PLOT + 40,
  };
}

/** Where forecast months follow each other, from the first's left to the last's right. */
function runs(columns: readonly MonthColumn[], width: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  columns.forEach(({ datum, x }, index) => {
    if (!datum.forecast) return;
    const last = found.at(-1);
    if (last && columns[index - 1]?.datum.forecast) last.to = x + width;
    else found.push({ from: x, to: x + width });
  });
  return found;
}
