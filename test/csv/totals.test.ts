import { describe, expect, test } from 'vitest';
import { listsIn, read, wideHead, wideRow } from './listings.ts';

describe('a row of sums', () => {
  const good = ['A', '2026', '0-4', 1, ''];

  test.each([
    ...['Totalt', 'total', 'SUMMA', 'Sum', 'Hela  regionen', 'hela\u00a0regionen', ' Samtliga '].map(
      (id) => ({
        row: [id, '', '', 7, ''],
      }),
    ),
    { row: ['Totalt', '2026', '0-4', 7, ''] },
    { row: ['Totalt', '2026', 'alla', 'x', 'y'] },
    { row: ['Totalt', '', '', 7] },
    { row: ['', '', '', 7, ''] },
    { row: ['', '2026', 'Totalt', 7, ''] },
  ])('is told as one: $row', ({ row }) => {
    const reading = read([good, row]);
    expect(reading.faults).toEqual([
      { code: 'totalRow', severity: 'error', place: { file: 'listning.csv', row: 3 } },
    ]);
    expect(reading).toMatchObject({ rows: { read: 2, rejected: 1 }, content: null, skippable: true });
    expect(listsIn([good, row], { skipFaulty: true })).toMatchObject([{ units: [{ unitId: 'A' }] }]);
  });

  test('is told in a wide listing', () => {
    const wide = wideHead();
    const sums = wideRow(wide, '').with(1, '');
    expect(read([wideRow(wide, 'A'), sums], {}, wide).faults).toMatchObject([
      { code: 'totalRow', place: { row: 3 } },
    ]);
  });

  test('has its name in a column that is not used', () => {
    const head = ['enhet_id', 'namn', 'period', 'aldersgrupp', 'antal'];
    const { faults } = read([['', 'Totalt', '2026', '0-4', 7]], {}, head);
    expect(faults.map(({ code }) => code)).toEqual(['unusedColumn', 'totalRow']);
  });

  test.each([{ row: ['Totalcentralen', '2026', '5-9', 7, ''] }, { row: ['Summa AB', '2026', '5-9', 7, ''] }])(
    'is not $row',
    ({ row }) => {
      expect(read([good, row]).faults).toEqual([]);
    },
  );

  test('is not a row without unit and count', () => {
    expect(read([['', '', '0-4', '', '']]).faults.map(({ code }) => code)).toEqual([
      ...['emptyCell', 'emptyCell', 'emptyCell'],
    ]);
  });
});

test('the first row of each unit is told', () => {
  const { content } = read(
    [
      ['B', '2026', '0-4', 'x', ''],
      ['A', '2026', '0-4', 1, ''],
      ['B', '2026', '5-9', 1, ''],
      ['A', '2025', '0-4', 1, ''],
      ['Totalt', '', '', 1, ''],
    ],
    { skipFaulty: true },
  );
  expect(content).toMatchObject({
    firstRow: new Map([
      ['B', 2],
      ['A', 3],
    ]),
  });
});
