// The top of a table as it is shown to the user.
import { expect, test } from 'vitest';
import type { Found } from '../../src/csv/header.ts';
import { headOf, previewOf } from '../../src/csv/preview.ts';

const rows = Array.from({ length: 40 }, (_, i) => ({ row: i + 3, cells: [`${i}`] }));
const at = (index: number): Found => ({ index, headers: [], key: null, mapping: null });

test.each([
  { index: 0, shown: 12, titles: [] },
  { index: 6, shown: 12, titles: [3, 4, 5, 6, 7, 8] },
  { index: 7, shown: 13, titles: [3, 4, 5, 6, 7, 8, 9] },
])('has $shown rows where the headers are in row $index', ({ index, shown, titles }) => {
  const preview = previewOf(rows, at(index));
  expect(preview.rows).toEqual(rows.slice(0, shown));
  expect(preview).toMatchObject({ header: index + 3, titles });
});

test('has no headers where there are no rows', () => {
  expect(previewOf([], at(0))).toEqual({ rows: [], header: null, titles: [] });
});

test('of persons ends with the headers', () => {
  expect(headOf(rows, at(1))).toEqual({ rows: rows.slice(0, 2), header: 4, titles: [3] });
});

test('shows no more than 80 signs of a cell, and no personal identity number', () => {
  const cells = ['x'.repeat(80), 'x'.repeat(81), '19121212-1212'];
  const [shown] = previewOf([{ row: 1, cells }], at(0)).rows;
  expect(shown?.cells).toEqual(['x'.repeat(80), `${'x'.repeat(79)}…`, '••••••••-••••']);
});
