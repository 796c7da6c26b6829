import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskOf, type Mask } from '../../src/model/mask.ts';

describe('a table of counts', () => {
  it('without small groups hides nothing', () => {
    const mask = maskOf(
      [
        [5, 0, 7],
        [12, 9, 5],
      ],
      5,
    );
    expect(hiddenOf(mask)).toBe(0);
  });

  it('hides a small group together with three others, so that neither its row nor its column tells it', () => {
    const mask = maskOf(
      [
        [3, 40, 50],
        [20, 10, 60],
        [30, 70, 80],
      ],
      5,
    );
    expect(mask.cells).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
    expect([...mask.rows, ...mask.columns, mask.all]).not.toContain(true);
  });

  it('shows nobody as nobody', () => {
    const mask = maskOf(
      [
        [0, 2, 9],
        [6, 8, 0],
        [7, 7, 7],
      ],
      5,
    );
    expect(mask.cells[0]![0]).toBe(false);
    expect(mask.cells[1]![2]).toBe(false);
    expect(mask.cells[0]![1]).toBe(true);
  });

  it('hides sums where a single row leaves nothing else', () => {
    const mask = maskOf([[2, 90, 80]], 5);
    expect(mask.cells[0]![0]).toBe(true);
    expect(mask.columns[0]).toBe(true);
  });

  it('goes by the threshold that is set', () => {
    expect(
      hiddenOf(
        maskOf(
          [
            [9, 20],
            [30, 40],
          ],
          10,
        ),
      ),
    ).toBeGreaterThan(0);
    expect(
      hiddenOf(
        maskOf(
          [
            [9, 20],
            [30, 40],
          ],
          9,
        ),
      ),
    ).toBe(0);
  });
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(
      fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })), { minLength: width, maxLength: width }),
      {
        minLength: height,
        maxLength: height,
      },
    ),
  );

it('no hidden cell can be worked out from what is shown: by elimination each has another solution', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const mask = maskOf(counts, 5);
      const free = freeCells(counts, mask);
      counts.forEach((row, i) =>
        row.forEach((count, j) => {
          if (count > 0 && count < 5) expect(mask.cells[i]![j]).toBe(true);
          if (mask.cells[i]![j]) expect(free.has(`${i} ${j}`)).toBe(true);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

it('1 200 units are masked in a moment, and the same way each time', () => {
  const counts = Array.from({ length: 1200 }, (_, i) =>
    Array.from({ length: 21 }, (_, j) => (i * 37 + j * 101 + ((i * j) % 7)) % (j > 18 ? 12 : 300)),
  );
  expect(maskOf(counts, 5)).toEqual(maskOf(counts, 5));
});

function hiddenOf({ cells, rows, columns, all }: Mask): number {
  return [...cells.flat(), ...rows, ...columns, all].filter(Boolean).length;
}

/**
 * The hidden cells whose value the shown ones do not settle, by Gauss–Jordan over fractions of whole numbers: unknowns
 * are the hidden cells and sums, equations that every row and column adds up.
 */
function freeCells(counts: readonly (readonly number[])[], mask: Mask): Set<string> {
  const [height, width] = [counts.length, counts[0]!.length];
  const isHidden = (i: number, j: number): boolean =>
    i < height ? (j < width ? mask.cells[i]![j]! : mask.rows[i]!) : j < width ? mask.columns[j]! : mask.all;
  const unknowns: string[] = [];
  for (let i = 0; i <= height; i++)
    for (let j = 0; j <= width; j++) if (isHidden(i, j)) unknowns.push(`${i} ${j}`);
  const equation = (cells: readonly (readonly [number, number, number])[]): number[] =>
    unknowns.map((key) => {
      const found = cells.find(([i, j]) => `${i} ${j}` === key);
      return found ? found[2] : 0;
    });
  const equations: number[][] = [];
  for (let i = 0; i <= height; i++)
    equations.push(
      equation(Array.from({ length: width + 1 }, (_, j) => [i, j, j < width ? 1 : -1] as const)),
    );
  for (let j = 0; j <= width; j++)
    equations.push(
      equation(Array.from({ length: height + 1 }, (_, i) => [i, j, i < height ? 1 : -1] as const)),
    );
  const settled = new Set<string>();
  const rows = reduced(equations);
  for (const row of rows) {
    const touched = row.flatMap((value, k) => (value === 0 ? [] : [k]));
    if (touched.length === 1) settled.add(unknowns[touched[0]!]!);
  }
  return new Set(unknowns.filter((key) => !settled.has(key)));
}

/** Reduced row echelon form; the matrices of tables are totally unimodular, so entries stay −1, 0 and 1. */
function reduced(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= done && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const lead = rows[done]![column]!;
    rows[done] = rows[done]!.map((value) => value / lead);
    rows.forEach((row, i) => {
      const factor = row[column]!;
      if (i !== done && factor !== 0) rows[i] = row.map((value, k) => value - factor * rows[done]![k]!);
    });
    done++;
  }
  return rows;
}
