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
 * Cell and sums make a table whose rows and columns all balance. A hidden cell can be worked out just when it is a
 * bridge of the graph that has rows and columns as its nodes and hidden cells as its edges: round a ring of hidden
 * cells, persons can be moved without any sum telling. Only cells with somebody in them are hidden, so that at least
 * one person can always be moved.
 */
export function maskOf(counts: readonly (readonly number[])[], threshold: number): Mask {
  const table = withSums(counts);
  const hidden = table.map((row) => row.map((count) => count > 0 && count < threshold));
  for (let cell = bridge(hidden); cell !== null; cell = bridge(hidden)) {
    for (const [row, column] of ringThrough(table, hidden, cell)) hidden[row]![column] = true;
  }
  const width = (counts[0] ?? []).length;
  const inner = hidden.slice(0, counts.length);
  return {
    cells: inner.map((row) => row.slice(0, width)),
    rows: inner.map((row) => row[width]!),
    columns: hidden[counts.length]!.slice(0, width),
    all: hidden[counts.length]![width]!,
  };
}

type Cell = readonly [row: number, column: number];

/** The table with a column and a row of sums at its end. */
function withSums(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = (counts[0] ?? []).length + 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column]!)))];
}

/** A hidden cell that is on no ring of hidden cells; null where there is none. */
function bridge(hidden: readonly (readonly boolean[])[]): Cell | null {
  const height = hidden.length;
  const near = neighbours(hidden);
  const order = new Int32Array(near.length).fill(-1);
  const low = new Int32Array(near.length);
  let count = 0;
  for (let start = 0; start < near.length; start++) {
    if (order[start] !== -1 || near[start]!.length === 0) continue;
    const path: { node: number; from: number; next: number }[] = [{ node: start, from: -1, next: 0 }];
    order[start] = low[start] = count++;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, from } = top;
      const to = near[node]![top.next++];
      if (to === undefined) {
        path.pop();
        if (from === -1) continue;
        low[from] = Math.min(low[from]!, low[node]!);
        if (low[node]! > order[from]!) return from < height ? [from, node - height] : [node, from - height];
      } else if (order[to] === -1) {
        order[to] = low[to] = count++;
        path.push({ node: to, from: node, next: 0 });
      } else if (to !== from) low[node] = Math.min(low[node]!, order[to]!);
    }
  }
  return null;
}

/** Nodes are the rows, then the columns. */
function neighbours(hidden: readonly (readonly boolean[])[]): number[][] {
  const height = hidden.length;
  const near: number[][] = Array.from({ length: height + (hidden[0] ?? []).length }, () => []);
  hidden.forEach((row, i) =>
    row.forEach((is, j) => {
      if (!is) return;
      near[i]!.push(height + j);
      near[height + j]!.push(i);
    }),
  );
  return near;
}

/** The three other corners of the cheapest rectangle with the cell: few persons, no sums, what is hidden already first. */
function ringThrough(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: Cell,
): Cell[] {
  const [lastRow, lastColumn] = [table.length - 1, table[0]!.length - 1];
  const cost = (i: number, j: number): number => {
    if (hidden[i]![j]) return 0;
    const persons = table[i]![j]!;
    if (persons === 0) return Infinity;
    return persons + (i === lastRow || j === lastColumn ? SUM_COST : 0);
  };
  let least = Infinity;
  let best: Cell = [lastRow, lastColumn];
  for (let i = 0; i <= lastRow; i++) {
    if (i === row) continue;
    const upright = cost(i, column);
    if (upright >= least) continue;
    for (let j = 0; j <= lastColumn; j++) {
      if (j === column) continue;
      const whole = upright + cost(row, j) + cost(i, j);
      if (whole < least) [least, best] = [whole, [i, j]];
    }
  }
  const [i, j] = best;
  return [
    [i, column],
    [row, j],
    [i, j],
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
