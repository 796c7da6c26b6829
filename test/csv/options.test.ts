import { expect, test } from 'vitest';
import { tableKey } from '../../src/csv/options.ts';

test('a table is called by its file, and by its sheet where it has one', () => {
  expect([tableKey('a.csv', null), tableKey('a.xlsx', 'Blad1')]).toEqual(['a.csv', 'a.xlsx\nBlad1']);
});
