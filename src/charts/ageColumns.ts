// Staplar per åldersklass: geometry of columns by age, each with a mark to hold it against.
import { max, min } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

export interface AgeDatum {
  readonly id: string;
  readonly label: string;
  /** Null where the figure is barred. */
  readonly value: number | null;
  readonly mark: number | null;
  /** What a screen reader says of the column. */
  readonly description: string;
}

interface AgeColumn {
  readonly datum: AgeDatum;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Null where there is none. */
  readonly markY: number | null;
  /** Whether there is room for its label. */
  readonly labelled: boolean;
}

export interface AgeLayout {
  readonly columns: readonly AgeColumn[];
  readonly columnWidth: number;
  readonly step: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly zeroY: number;
  readonly left: number;
  readonly height: number;
  readonly labelY: number;
}

const TOP = 12;
const PLOT = 210;
const FOOT = 28;
const LEFT = 52;
/** Room that a label such as `80–84` needs. */
const LABEL = 46;

/** Lays columns out in a drawing `width` pixels wide. */
export function ageColumns(data: readonly AgeDatum[], width: number): AgeLayout {
  const values = data.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]);
  const bands = scaleBand()
    .domain(data.map(({ id }) => id))
    .range([LEFT, Math.max(LEFT + 40, width)])
    .paddingInner(0.25);
  const heights = scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0) || 1])
    .range([TOP + PLOT, TOP])
    .nice(4);
  const every = Math.max(1, Math.ceil(LABEL / bands.step()));
  const zeroY = heights(0);
  return {
    columns: data.map((datum, index) => {
      const end = heights(datum.value ?? 0);
      return {
        datum,
        x: bands(datum.id) ?? LEFT,
        y: Math.min(end, zeroY),
        height: Math.abs(end - zeroY),
        markY: datum.mark === null ? null : heights(datum.mark),
        labelled: index % every === 0,
      };
    }),
    columnWidth: bands.bandwidth(),
    step: bands.step(),
    ticks: values.some((value) => value !== 0)
      ? heights.ticks(4).map((value) => ({ value, y: heights(value) }))
      : [],
    zeroY,
    left: LEFT,
    height: TOP + PLOT + FOOT,
    labelY: TOP + PLOT + 20,
  };
}
