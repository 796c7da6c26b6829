// A table with cells as they should have been written.
import { expect, test } from 'vitest';
import { corrected, type Grid } from '../../src/csv/grid.ts';

const EMPTY: Grid = {
  ...{ sheet: null, hidden: false, encoding: 'utf-8', delimiter: ';', newline: 'lf' },
  ...{ rows: [], signs: [], unbalanced: [] },
};

test('a table without rows has none to correct', () => {
  expect(corrected(EMPTY, { withoutRows: [2], corrections: [{ row: 2, column: 0, value: 'x' }] })).toEqual(
    EMPTY,
  );
});
