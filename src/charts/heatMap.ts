// Värmekarta: geometry of a two-way sweep – cells, colours, and the line where the effect changes sign.
import { max, maxIndex, minIndex, range } from 'd3-array';

export interface Cell {
  readonly x: number;
  readonly y: number;
}

export interface HeatLayout {
  /** The plot: its upper left corner, its size and that of a cell. The first of `ys` is the lowest row. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly plotHeight: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly height: number;
  /** Middles of the columns and rows that have room for their figure. */
  readonly xTicks: readonly { readonly x: number; readonly value: number }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  /** The greatest distance from the middle: where the colours end. */
  readonly reach: number;
  /** Where the value crosses the middle; empty where it does not. */
  readonly contour: string;
  /** Outlines of barred cells. */
  readonly barred: string;
  /** The cells furthest above and below the middle. */
  readonly highest: Cell | null;
  readonly lowest: Cell | null;
}

const TOP = 10;
const FOOT = 28;
const CHARACTER = 7;
/** Height of the plot as a part of its width, and its limits. */
const SHAPE = 0.55;
const LOWEST = 200;
const HIGHEST = 440;
/** Room between figures along each axis. */
const LINE = 24;

/**
 * Lays a sweep out in a drawing `width` pixels wide. `values` are row-major, NaN where barred; `letters` are the
 * lengths of the longest figures on the axes.
 */
export function heatMap(
  xs: readonly number[],
  ys: readonly number[],
  values: Float64Array,
  middle: number,
  width: number,
  letters: { readonly x: number; readonly y: number },
): HeatLayout {
  const [columns, rows] = [xs.length, ys.length];
  const left = letters.y * CHARACTER + 10;
  const plotWidth = Math.max(40, width - left - (letters.x * CHARACTER) / 2);
  const plotHeight = Math.min(HIGHEST, Math.max(LOWEST, plotWidth * SHAPE));
  const [cellWidth, cellHeight] = [plotWidth / columns, plotHeight / rows];
  const grid = { left, top: TOP, width: plotWidth, plotHeight, cellWidth, cellHeight };
  const every = (room: number, cell: number): number => Math.max(1, Math.ceil(room / cell));
  const cell = (index: number): Cell => ({ x: index % columns, y: Math.floor(index / columns) });
  const [high, low] = [maxIndex(values), minIndex(values)];
  return {
    ...grid,
    height: TOP + plotHeight + FOOT,
    xTicks: range(0, columns, every(letters.x * CHARACTER + 14, cellWidth)).map((index) => ({
      x: left + (index + 0.5) * cellWidth,
      value: xs[index]!,
    })),
    yTicks: range(0, rows, every(LINE, cellHeight)).map((index) => ({
      y: TOP + plotHeight - (index + 0.5) * cellHeight,
      value: ys[index]!,
    })),
    reach: max(values, (value) => Math.abs(value - middle)) ?? 0,
    contour: contour(values, columns, rows, middle, grid),
    barred: barred(values, columns, grid),
    highest: high >= 0 && values[high]! > middle ? cell(high) : null,
    lowest: low >= 0 && values[low]! < middle ? cell(low) : null,
  };
}

type Grid = Pick<HeatLayout, 'left' | 'top' | 'width' | 'plotHeight' | 'cellWidth' | 'cellHeight'>;

/** Upper left corner of a cell. */
export function cornerOf({ x, y }: Cell, grid: Grid): Cell {
  return { x: grid.left + x * grid.cellWidth, y: grid.top + grid.plotHeight - (y + 1) * grid.cellHeight };
}

/** The cell at a place in the drawing; null outside the plot. */
export function cellAt(x: number, y: number, grid: Grid): Cell | null {
  const [right, up] = [x - grid.left, grid.top + grid.plotHeight - y];
  if (right < 0 || up <= 0 || right >= grid.width || up > grid.plotHeight) return null;
  return { x: Math.floor(right / grid.cellWidth), y: Math.ceil(up / grid.cellHeight) - 1 };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 5],
  PageDown: [0, -5],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/** The cell that `key` leads to; null for a key that leads nowhere. */
export function moved(key: string, { x, y }: Cell, columns: number, rows: number): Cell | null {
  const step = STEPS[key];
  const within = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));
  if (key === 'Home') return { x: 0, y };
  if (key === 'End') return { x: columns - 1, y };
  return step ? { x: within(x + step[0], columns), y: within(y + step[1], rows) } : null;
}

/**
 * A line through every place where the value, taken as even between the cells' middles, passes `middle`; it goes on
 * straight to the plot's edges, and stops at barred cells.
 */
function contour(values: Float64Array, columns: number, rows: number, middle: number, grid: Grid): string {
  const node = (i: number, j: number): { x: number; y: number; value: number } => {
    const [x, y] = [Math.min(columns - 1, Math.max(0, i)), Math.min(rows - 1, Math.max(0, j))];
    return {
      x: grid.left + Math.min(columns, Math.max(0, i + 0.5)) * grid.cellWidth,
      y: grid.top + grid.plotHeight - Math.min(rows, Math.max(0, j + 0.5)) * grid.cellHeight,
      value: values[y * columns + x]! - middle,
    };
  };
  const path: string[] = [];
  for (let j = -1; j < rows; j++) {
    for (let i = -1; i < columns; i++) {
      const corners = [node(i, j), node(i + 1, j), node(i + 1, j + 1), node(i, j + 1)];
      if (corners.some(({ value }) => Number.isNaN(value))) continue;
      const crossings = corners.flatMap((a, index) => {
        const b = corners[(index + 1) % 4]!;
        if (a.value >= 0 === b.value >= 0) return [];
        const t = a.value / (a.value - b.value);
        return [`${fixed(a.x + (b.x - a.x) * t)} ${fixed(a.y + (b.y - a.y) * t)}`];
      });
      for (let k = 0; k < crossings.length; k += 2) path.push(`M${crossings[k]}L${crossings[k + 1]}`);
    }
  }
  return path.join('');
}

function barred(values: Float64Array, columns: number, grid: Grid): string {
  return [...values]
    .flatMap((value, index) => {
      if (!Number.isNaN(value)) return [];
      const { x, y } = cornerOf({ x: index % columns, y: Math.floor(index / columns) }, grid);
      return [
        `M${fixed(x)} ${fixed(y)}h${fixed(grid.cellWidth)}v${fixed(grid.cellHeight)}h${fixed(-grid.cellWidth)}z`,
      ];
    })
    .join('');
}

const fixed = (pixels: number): string => pixels.toFixed(2);

/** How far a value is from the middle, −1 … 1 of the reach; nought where nothing differs. */
export function strength(value: number, middle: number, reach: number): number {
  return reach > 0 ? Math.max(-1, Math.min(1, (value - middle) / reach)) : 0;
}
