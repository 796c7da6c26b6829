// Nollställe: the whole step nearest to the start at which a quantity changes sign, found so that it always ends.

/** A quantity at each whole step, NaN where it is unknown; no step is asked for twice. */
type Quantity = (step: number) => number;

/** Two neighbouring steps: at `near`, towards the start, the sign is that of the start or unknown; at `far` it is not. */
export interface Crossing {
  readonly near: number;
  readonly far: number;
  /** `linear`: the line between two values hit it. `bracketed`: what it lies between was narrowed down. */
  readonly method: 'linear' | 'bracketed';
}

/** No such step: the one that comes nearest, and whether all the same is reached everywhere. */
export interface NoCrossing {
  readonly nearest: number;
  readonly constant: boolean;
}

/** Into how many parts the whole is cut where its ends and bends show no change of sign. */
const PARTS = 16;

/**
 * Seeks the change of sign nearest to `start`, where the quantity is not zero, first between the given steps (its ends,
 * `start`, and where it bends: between these a straight line has one at most), then on a coarse grid, last around the
 * step that comes nearest. A quantity that changes sign twice within one part of the grid may be taken for one that
 * does not, unless it rises or falls to a single peak there.
 */
export function crossing(quantity: Quantity, start: number, given: readonly number[]): Crossing | NoCrossing {
  const asked = remembered(quantity);
  const side = Math.sign(asked(start));
  const height: Quantity = (step) => side * asked(step);
  const steps = ascending([start, ...given]);
  const grid = ascending([...steps, ...gridOf(steps[0]!, steps.at(-1)!)]);
  const found = nearestCrossing(height, start, steps) ?? nearestCrossing(height, start, grid);
  if (found) return found;

  const known = grid.filter((step) => !Number.isNaN(height(step)));
  const best = lowest(height, start, known);
  const place = grid.indexOf(best);
  const bottom = descended(height, grid[place - 1] ?? best, best, grid[place + 1] ?? best);
  const crossed = nearestCrossing(height, start, ascending([...grid, bottom]));
  if (crossed) return crossed;
  const heights = known.map(height);
  return {
    nearest: lowest(height, start, [best, bottom]),
    constant: heights.every((value) => value === heights[0]),
  };
}

/** The first step below and the first above the start that is not above zero; the nearer of what they close in on. */
function nearestCrossing(height: Quantity, start: number, steps: readonly number[]): Crossing | null {
  const up = firstCrossing(
    height,
    steps.filter((step) => step >= start),
  );
  const down = firstCrossing(height, steps.filter((step) => step <= start).reverse());
  if (!up || !down) return up ?? down;
  return up.far - start <= start - down.far ? up : down;
}

function firstCrossing(height: Quantity, way: readonly number[]): Crossing | null {
  let near = way[0]!;
  for (const step of way) {
    if (height(step) <= 0) return closedIn(height, near, step);
    if (height(step) > 0) near = step;
  }
  return null;
}

/**
 * Closes in on a change of sign. First where the line between both ends is zero and the step beside it: that is all
 * where the quantity is linear. After that by halves and by the line in turn, so twice as many steps as halves at most.
 */
function closedIn(height: Quantity, near: number, far: number): Crossing {
  let turn = 0;
  for (; Math.abs(far - near) > 1; turn++) {
    const half = near + Math.trunc((far - near) / 2);
    const halved = (turn > 1 && turn % 2 === 0) || Number.isNaN(height(near));
    const step = halved ? half : onLine(height, near, far);
    if (height(step) <= 0) far = step;
    else near = step;
  }
  return { near, far, method: turn <= 2 ? 'linear' : 'bracketed' };
}

/** Strictly between the two, nearest to where the line through their heights is zero. */
function onLine(height: Quantity, near: number, far: number): number {
  const [above, below] = [height(near), height(far)];
  const way = Math.sign(far - near);
  const part = Math.round((Math.abs(far - near) * above) / (above - below));
  return near + way * Math.min(Math.max(part, 1), Math.abs(far - near) - 1);
}

/** Downhill from the lowest of three steps to the bottom between the outer ones, where there is one bottom only. */
function descended(height: Quantity, low: number, best: number, high: number): number {
  const down = (step: number): boolean => height(step + 1) < height(step);
  // Most often the best is an end, and the way to it is downhill all along.
  if (low === best && (low === high || !down(best))) return best;
  if (high === best && !(height(best - 1) < height(best))) return best;
  while (low < high) {
    const half = low + Math.floor((high - low) / 2);
    if (height(half) <= 0) return half;
    // From where it is unknown back to where it is known.
    if (Number.isNaN(height(half)) ? half < best : down(half)) low = half + 1;
    else high = half;
  }
  return low;
}

/** The step with the least height; of equals the nearest to the start. */
function lowest(height: Quantity, start: number, steps: readonly number[]): number {
  const better = (a: number, b: number): boolean =>
    height(a) < height(b) || (height(a) === height(b) && Math.abs(a - start) < Math.abs(b - start));
  return steps.reduce((best, step) => (better(step, best) ? step : best), steps[0]!);
}

function remembered(quantity: Quantity): Quantity {
  const known = new Map<number, number>();
  return (step) => {
    const value = known.get(step) ?? quantity(step);
    known.set(step, value);
    return value;
  };
}

function gridOf(low: number, high: number): number[] {
  return Array.from({ length: PARTS - 1 }, (_, i) => low + Math.round(((high - low) * (i + 1)) / PARTS));
}

function ascending(steps: readonly number[]): number[] {
  return [...new Set(steps)].sort((a, b) => a - b);
}
