// What is told of where a part of the data came from.
import { expect, test } from 'vitest';
import { joined, sourceOf, withLeftOut } from '../../src/csv/source.ts';
import { blank } from '../../src/csv/table.ts';

const file = (name: string, read: number, rejected: number) => ({
  ...blank(name, null, name),
  rows: { read, rejected },
});
const source = { file: 'a.csv', sample: false, rows: 5, skipped: 1 };

test('files are named once, and their rows added up', () => {
  expect(sourceOf([file('a.xlsx', 5, 1), file('a.xlsx', 7, 0), file('b.csv', 1, 1)])).toEqual({
    ...{ file: 'a.xlsx, b.csv', sample: false, rows: 13, skipped: 2 },
  });
});

test('two sources are the sample where either is', () => {
  const other = { file: 'b.csv', sample: true, rows: 2, skipped: 3 };
  const both = { file: 'a.csv, b.csv', sample: true, rows: 7, skipped: 4 };
  expect(joined(source, other)).toEqual(both);
  expect(joined(other, source)).toEqual({ ...both, file: 'b.csv, a.csv' });
  expect(joined(source, source).sample).toBe(false);
});

test('rows that are left out afterwards are among those skipped', () => {
  expect(withLeftOut(source, 2)).toEqual({ ...source, skipped: 3 });
  expect(withLeftOut(source, 0)).toBe(source);
  expect(withLeftOut(null, 2)).toBeNull();
});
