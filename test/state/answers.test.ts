import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  corrected,
  correctionCount,
  NOTHING_SAID,
  told,
  uncorrected,
  unitTold,
  untold,
  withoutFiles,
} from '../../src/state/answers.ts';

test('what is said of a table is kept beside what was said of it before', () => {
  const said = told(told(NOTHING_SAID, 'a.csv', { header: 4 }), 'a.csv', { decimal: 'comma' });
  expect(said.answers).toEqual({ 'a.csv': { header: 4, decimal: 'comma' } });
});

test('the last word on a cell counts, and other cells keep theirs', () => {
  const cell = { row: 2, column: 3 };
  let said = corrected(NOTHING_SAID, 'a.csv', { ...cell, value: '12,5' });
  said = corrected(said, 'a.csv', { row: 2, column: 0, value: 'A' });
  said = corrected(said, 'a.csv', { ...cell, value: '12' });
  expect(said.answers['a.csv']?.corrections).toEqual([
    { row: 2, column: 0, value: 'A' },
    { row: 2, column: 3, value: '12' },
  ]);
  expect(uncorrected(said, 'a.csv', cell).answers['a.csv']?.corrections).toEqual([
    { row: 2, column: 0, value: 'A' },
  ]);
});

test('corrections are counted once a cell, over all tables', () => {
  const cell = fc.record({
    key: fc.constantFrom('a.csv', 'b.xlsx\nBlad1', 'b.xlsx\nBlad2'),
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 0, max: 3 }),
    value: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const said = cells.reduce((all, { key, ...one }) => corrected(all, key, one), NOTHING_SAID);
      const places = new Set(cells.map(({ key, row, column }) => `${key} ${row} ${column}`));
      expect(correctionCount(said)).toBe(places.size);
    }),
  );
});

test('a unit can be another, be left out, or be asked of again', () => {
  const said = unitTold(unitTold(NOTHING_SAID, 'Berg', 'JH18'), 'Okänd', null);
  expect(said.units).toEqual({ Berg: 'JH18', Okänd: null });
  expect(unitTold(said, 'Berg', undefined).units).toEqual({ Okänd: null });
});

test('taking back what columns mean keeps the row of the headers and the corrections', () => {
  const corrections = [{ row: 5, column: 0, value: 'A' }];
  const said = told(NOTHING_SAID, 'a.csv', { header: 4, kind: 'listing', columns: { 0: null }, corrections });
  expect(untold(said, 'a.csv', ['kind', 'columns']).answers['a.csv']).toEqual({ header: 4, corrections });
});

test('a file that is given anew takes all its sheets’ answers with it', () => {
  let said = told(NOTHING_SAID, 'bok.xlsx\nBlad1', { leftOut: true });
  said = told(said, 'bok.xlsx', { header: 2 });
  said = told(said, 'bok.xlsx.csv', { header: 3 });
  expect(withoutFiles(said, ['bok.xlsx']).answers).toEqual({ 'bok.xlsx.csv': { header: 3 } });
});
