// Små grupper: which counts are hidden so that no person can be told from a table, not even by its sums.

/** What stands for a hidden count, as official statistics in Sweden write what is not told. */
export const HIDDEN = '..';

/** A table's hidden cells, and those of its sums; each as the table's own rows and columns. */
export interface Mask {
  readonly cells: readonly (readonly boolean[])[];
  /** Sums of the rows, of the columns, and of all. */
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
  readonly all: boolean;
}

/** Sums are hidden only where nothing else would do. */
const SUM_COST = 1e9;

/**
 * Hides each count of persons from 1 to `threshold` − 1, and as many others as it takes that none of them can be worked
 * out from the rest and the sums. `counts` are whole persons by row and column, every row as long as the first.
 *
 * A small count cannot be worked out where one person more or less in it would suit the sums as well, other hidden
 * counts making up for it. Nobody is never hidden, so a hidden count of one cannot be one less.
 */
export function maskOf(counts: readonly (readonly number[])[], threshold: number): Mask {
  const width = (counts[0] ?? []).length;
  const table = new Table(counts);
  const small = counts.flatMap((row, i) =>
    row.flatMap((count, j): Cell[] => (count > 0 && count < threshold ? [[i, j]] : [])),
  );
  small.forEach((cell) => table.hide(cell));
  for (const cell of small) if (!table.isOpen(cell)) table.open(cell);
  const inner = table.hidden.slice(0, counts.length);
  const sums = table.hidden[counts.length]!;
  return {
    cells: inner.map((row) => row.slice(0, width)),
    rows: inner.map((row) => row[width]!),
    columns: sums.slice(0, width),
    all: sums[width]!,
  };
}

type Cell = readonly [row: number, column: number];

/** One person more, or one less. */
type Way = 'more' | 'less';

const OTHER: Readonly<Record<Way, Way>> = { more: 'less', less: 'more' };

/**
 * The counts with a column and a row of sums at their end. Sums are taken as negative, so that every row and column
 * comes to nought: one person more in one of its cells is then one less in another.
 */
class Table {
  readonly hidden: boolean[][];
  readonly #persons: readonly (readonly number[])[];
  readonly #last: Cell;
  /** Rows of the hidden cells of each column. */
  readonly #rowsOf: readonly number[][];

  constructor(counts: readonly (readonly number[])[]) {
    const rows = counts.map((row) => [...row, sum(row)]);
    const width = (counts[0] ?? []).length + 1;
    const sums = Array.from({ length: width }, (_, j) => sum(rows.map((row) => row[j]!)));
    this.#persons = [...rows, sums];
    this.#last = [counts.length, width - 1];
    this.hidden = this.#persons.map((row) => row.map(() => false));
    this.#rowsOf = sums.map(() => []);
  }

  hide([i, j]: Cell): void {
    if (this.hidden[i]![j]) return;
    this.hidden[i]![j] = true;
    this.#rowsOf[j]!.push(i);
  }

  /** Whether the hidden cells leave the count of one of them open. */
  isOpen(cell: Cell): boolean {
    return this.#canBe(cell, 'more') || this.#canBe(cell, 'less');
  }

  /** Hides the cheapest three cells that leave a count open with it; its sums where there are none. */
  open([row, column]: Cell): void {
    let least = Infinity;
    let best: Cell = this.#last;
    for (const way of ['more', 'less'] as const) {
      if (!this.#can(row, column, way)) continue;
      for (let i = 0; i <= this.#last[0]; i++) {
        const upright = i === row ? Infinity : this.#cost(i, column, OTHER[way]);
        if (upright >= least) continue;
        for (let j = 0; j <= this.#last[1]; j++) {
          if (j === column) continue;
          const whole = upright + this.#cost(row, j, OTHER[way]) + this.#cost(i, j, way);
          if (whole < least) [least, best] = [whole, [i, j]];
        }
      }
    }
    const [i, j] = best;
    this.hide([i, column]);
    this.hide([row, j]);
    this.hide([i, j]);
  }

  /** Whether a cell can have one person more or less in it, as the sums' sign has it. Nobody is never hidden. */
  #can(i: number, j: number, way: Way): boolean {
    const isSum = (i === this.#last[0]) !== (j === this.#last[1]);
    const persons = this.#persons[i]![j]!;
    return (way === 'more') !== isSum ? persons > 0 : persons > 1;
  }

  #cost(i: number, j: number, way: Way): number {
    if (!this.#can(i, j, way)) return Infinity;
    if (this.hidden[i]![j]) return 0;
    return this.#persons[i]![j]! + (i === this.#last[0] || j === this.#last[1] ? SUM_COST : 0);
  }

  /**
   * Whether a person can go into a hidden cell, or out of it, and round by other hidden cells of its column and of rows
   * in turn back to its own row.
   */
  #canBe([row, column]: Cell, way: Way): boolean {
    if (!this.#can(row, column, way)) return false;
    const seen = new Set([column]);
    const columns = [column];
    for (let at = columns.pop(); at !== undefined; at = columns.pop()) {
      if (at !== column && this.hidden[row]![at] && this.#can(row, at, OTHER[way])) return true;
      for (const i of this.#rowsOf[at]!) {
        if (seen.size > this.#last[1]) break;
        if (i === row || !this.#can(i, at, OTHER[way])) continue;
        for (let j = 0; j <= this.#last[1]; j++) {
          if (seen.has(j) || !this.hidden[i]![j] || !this.#can(i, j, way)) continue;
          seen.add(j);
          columns.push(j);
        }
      }
    }
    return false;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
