// Verkan av vikter: which age classes weigh more than before, and which units gain and lose most.
import { minus, type UnitRow } from './rows.ts';

/** Age classes in a row, by the index of the first and the last. */
export type Run = readonly [first: number, last: number];

export interface Shifts {
  readonly raised: readonly Run[];
  readonly lowered: readonly Run[];
}

/** A unit's yearly total before and after, in öre. */
export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

export interface Extremes {
  /** Null where nobody gains. */
  readonly most: Moved | null;
  /** Null where nobody loses. */
  readonly least: Moved | null;
}

/** Which classes have a higher and a lower weight than before. */
export function shifts(before: readonly number[], after: readonly number[]): Shifts {
  const by = (sign: number): Run[] =>
    runs(after.flatMap((weight, index) => (Math.sign(weight - before[index]!) === sign ? [index] : [])));
  return { raised: by(1), lowered: by(-1) };
}

/** The units whose totals change most, up and down; null where any total is missing, as it might be the one. */
export function extremes(rows: readonly UnitRow[]): Extremes | null {
  const moved: Moved[] = [];
  for (const { id, name, total, change } of rows) {
    const before = minus(total, change);
    if (total === null || before === null) return null;
    moved.push({ id, name, before, after: total });
  }
  const order = moved.toSorted((a, b) => b.after - b.before - (a.after - a.before));
  const [first, last] = [order[0], order.at(-1)];
  return {
    most: first && first.after > first.before ? first : null,
    least: last && last.after < last.before ? last : null,
  };
}

function runs(indices: readonly number[]): Run[] {
  const found: [number, number][] = [];
  for (const index of indices) {
    const run = found.at(-1);
    if (run && index === run[1] + 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}
