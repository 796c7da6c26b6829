// Månadslinje: geometry of one line through twelve months, on a scale of its own.
import { max, min } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

export interface MonthValue {
  readonly id: string;
  /** Under the line. */
  readonly label: string;
  /** Null where the figure is barred. */
  readonly value: number | null;
  readonly forecast: boolean;
  /** What a screen reader says of the month. */
  readonly description: string;
}

interface LineMonth {
  readonly datum: MonthValue;
  readonly x: number;
  /** Height of the month's part of the line; null where the figure is barred. */
  readonly y: number | null;
  /** Height of the month before, where the line comes from. */
  readonly from: number | null;
}

export interface MonthLineLayout {
  readonly columns: readonly LineMonth[];
  /** From one month to the next, which is a month's own width too. */
  readonly step: number;
  readonly columnWidth: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly zeroY: number;
  readonly left: number;
  readonly height: number;
  readonly labelY: number;
}

const TOP = 8;
const PLOT = 76;
const FOOT = 24;
/** Room for the ticks' figures. */
const LEFT = 50;
/** The scale reaches over at least this part of the largest figure, so that a small change looks small. */
const LEAST_SPAN = 0.1;

/** Lays the months out in a drawing `width` pixels wide. The scale need not begin at nought. */
export function monthLine(data: readonly MonthValue[], width: number): MonthLineLayout {
  const bands = scaleBand()
    .domain(data.map(({ id }) => id))
    .range([LEFT, Math.max(LEFT + 40, width)]);
  const values = data.flatMap(({ value }) => value ?? []);
  const [least, most] = [min(values) ?? 0, max(values) ?? 0];
  const span = Math.max(most - least, LEAST_SPAN * Math.max(Math.abs(least), Math.abs(most))) || 1;
  const middle = (least + most) / 2;
  const heights = scaleLinear()
    .domain([middle - span / 2, middle + span / 2])
    .range([TOP + PLOT, TOP])
    .nice(2);
  const y = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : heights(value);
  return {
    columns: data.map((datum, index) => ({
      ...{ datum, x: bands(datum.id) ?? LEFT, y: y(datum.value) },
      from: y(data[index - 1]?.value),
    })),
    step: bands.step(),
    columnWidth: bands.bandwidth(),
    ticks: values.length > 0 ? heights.ticks(2).map((value) => ({ value, y: heights(value) })) : [],
    zeroY: TOP + PLOT,
    left: LEFT,
    height: TOP + PLOT + FOOT,
    labelY: TOP + PLOT + 18,
  };
}
