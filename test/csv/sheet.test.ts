// Columns without a header are named as spreadsheet programs name them.
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/csv/sheet.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
