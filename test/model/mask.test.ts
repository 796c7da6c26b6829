import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, maskOf, type Mask } from '../../src/model/mask.ts';

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

/** Hidden cells as `#`, each row with its sum after the line, and the sums of the columns last. */
function pictureOf({ cells, rows, columns, all }: Mask): string[] {
  const line = (hidden: readonly boolean[], sum: boolean): string =>
    [...hidden, '|', sum].map((sign) => (sign === '|' ? sign : sign ? '#' : '.')).join('');
  return [...cells.map((hidden, i) => line(hidden, rows[i]!)), line(columns, all)];
}

it.each<[what: string, counts: number[][], picture: string[]]>([
  [
    'three others that are as few persons as can be',
    [
      [80, 70, 30],
      [60, 10, 20],
      [50, 40, 3],
    ],
    ['...|.', '.##|.', '.##|.', '...|.'],
  ],
  [
    'not nobody, nor what nobody would have to make up for',
    [
      [0, 2, 9],
      [6, 8, 0],
      [7, 7, 7],
    ],
    ['.##|.', '...|.', '.##|.', '...|.'],
  ],
  ['the sums of columns, where there is but one row', [[2, 90, 80]], ['#.#|.', '#.#|.']],
  ['the sums of columns for a single person too', [[1, 90, 80]], ['#.#|.', '#.#|.']],
  ['the sums of rows, where there is but one column', [[1], [90], [80]], ['#|#', '.|.', '#|#', '.|.']],
  ['all sums, where there is but one count', [[1]], ['#|#', '#|#']],
  [
    'all sums, where there is nobody else',
    [
      [2, 0],
      [0, 0],
    ],
    ['#.|#', '..|.', '#.|#'],
  ],
  [
    'the sums of both, where either is alone',
    [
      [1, 0],
      [0, 1],
    ],
    ['#.|#', '.#|#', '##|#'],
  ],
  [
    'two others, where a row has two small groups',
    [
      [3, 2, 50],
      [20, 10, 60],
      [30, 70, 80],
    ],
    ['##.|.', '##.|.', '...|.', '...|.'],
  ],
  [
    'no others, where small groups make up for each other in a ring',
    [
      [2, 3, 50],
      [60, 2, 3],
      [3, 70, 2],
    ],
    ['##.|.', '.##|.', '#.#|.', '...|.'],
  ],
  [
    'no others, where every other one of the ring is a single person: each can be one more',
    [
      [1, 3, 50],
      [60, 1, 3],
      [3, 70, 1],
    ],
    ['##.|.', '.##|.', '#.#|.', '...|.'],
  ],
  [
    'one other, where two single persons stand beside each other in the ring: neither can be one less',
    [
      [1, 1, 50],
      [60, 3, 3],
      [3, 70, 3],
    ],
    ['###|.', '.##|.', '#.#|.', '...|.'],
  ],
  [
    'others of whom one can be less, beside single persons',
    [
      [1, 1, 50],
      [1, 40, 60],
      [50, 70, 80],
    ],
    ['###|.', '##.|.', '###|.', '...|.'],
  ],
  [
    'fewer where two could be one less and a single person beside them one more',
    [
      [2, 1, 50],
      [60, 70, 80],
    ],
    ['##.|.', '##.|.', '...|.'],
  ],
])('with a small group are hidden %s', (_, counts, picture) => {
  expect(pictureOf(maskOf(counts, 5))).toEqual(picture);
});

// Ones that cannot be one less, nobody that cannot be told, and sums that go the other way than counts.
it.each<[counts: string, picture: string]>([
  ['2 40 40', '##.|. ##.|.'],
  ['2 0 4', '#.#|. #.#|.'],
  ['1 4', '##|. ##|.'],
  ['2 6, 4 0', '#.|# #.|# ..|.'],
  ['1 2, 1 4', '##|. ##|. ##|.'],
  ['3 0 1, 1 4 3', '#.#|. ###|. .##|.'],
  ['1 1 3, 2 4 0', '###|. ##.|. #.#|.'],
  ['4 1 3, 1 11 1', '###|. ###|. ...|.'],
  ['0 18 10, 1 29 1', '.##|. ###|. ##.|.'],
  ['2 0, 4 3, 1 1', '#.|# ##|. ##|# ..|.'],
  ['3 2, 3 0, 1 1', '##|# #.|# ##|# ..|.'],
])('no more is hidden than it takes: of %s it is %s', (text, picture) => {
  const counts = text.split(', ').map((row) => row.split(' ').map(Number));
  expect(pictureOf(maskOf(counts, 5)).join(' ')).toBe(picture);
});

it('writes a hidden count as two points', () => {
  expect(HIDDEN).toBe('..');
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(
      fc.array(fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 12 })), { minLength: width, maxLength: width }),
      { minLength: height, maxLength: height },
    ),
  );

it('each hidden small count could be another, however one tries', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const mask = maskOf(counts, 4);
      const others = possible(counts, mask);
      counts.forEach((row, i) =>
        row.forEach((count, j) => {
          if (count === 0 || count >= 4) return;
          expect(mask.cells[i]![j]).toBe(true);
          expect(others.get(`${i} ${j}`)!.size).toBeGreaterThan(1);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

it('four ones that each must be one are not left by themselves', () => {
  const mask = maskOf(
    [
      [1, 1, 10],
      [1, 1, 10],
    ],
    5,
  );
  expect(hiddenOf(mask)).toBeGreaterThan(4);
});

it('1 200 units are masked, and the same way each time', () => {
  const counts = Array.from({ length: 1200 }, (_, i) =>
    Array.from({ length: 21 }, (_, j) => (i * 37 + j * 101 + ((i * j) % 7)) % (j > 18 ? 12 : 300)),
  );
  expect(maskOf(counts, 5)).toEqual(maskOf(counts, 5));
});

function hiddenOf({ cells, rows, columns, all }: Mask): number {
  return [...cells.flat(), ...rows, ...columns, all].filter(Boolean).length;
}

/**
 * Every value that each hidden count can have, given what is shown, by trying all tables that lie within three persons
 * of the true one. A hidden count is never nobody.
 */
function possible(counts: readonly (readonly number[])[], mask: Mask): Map<string, Set<number>> {
  const cells = counts.flatMap((row, i) =>
    row.flatMap((_, j): [number, number][] => (mask.cells[i]![j] ? [[i, j]] : [])),
  );
  const found = new Map(cells.map(([i, j]) => [`${i} ${j}`, new Set<number>()]));
  const now = counts.map((row) => [...row]);
  const suits = (): boolean =>
    counts.every((row, i) => mask.rows[i]! || total(row) === total(now[i]!)) &&
    (counts[0] ?? []).every(
      (_, j) => mask.columns[j]! || total(counts.map((row) => row[j]!)) === total(now.map((row) => row[j]!)),
    ) &&
    (mask.all || total(counts.flat()) === total(now.flat()));
  const span = cells.length > 6 ? 1 : 3;
  const attempt = (at: number): void => {
    const cell = cells[at];
    if (!cell) {
      if (suits()) cells.forEach(([i, j]) => found.get(`${i} ${j}`)!.add(now[i]![j]!));
      return;
    }
    const [i, j] = cell;
    const own = counts[i]![j]!;
    for (let value = Math.max(1, own - span); value <= own + span; value++) {
      now[i]![j] = value;
      attempt(at + 1);
    }
    now[i]![j] = own;
  };
  attempt(0);
  return found;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

it('hides nothing of nobody', () => {
  expect(maskOf([], 5)).toEqual({ cells: [], rows: [], columns: [], all: false });
});
