import { describe, expect, test } from 'vitest';
import { listsIn, read, wideHead, wideRow } from './listings.ts';

describe('a row of sums', () => {
  const good = ['A', '2026', '0-4', 1, ''];

  test.each([
    ...[
      ...[
        'Totalt',
        'total',
        'SUMMA',
        'Sum',
        'Hela  regionen',
        'hela\u00a0regionen',
        ' Samtliga ',
        'Delsumma',
      ],
      ...['Summa:', 'Totalt regionen', 'Samtliga enheter', 'Grand Total'],
    ].map((id) => ({ row: [id, '', '', 1, ''] })),
    { row: ['Totalt', '2026', '0-4', 1, ''] },
    { row: ['Totalt', '2026', 'alla', 'x', 'y'] },
    { row: ['Totalt', '', '', 1] },
    { row: ['', '', '', 1, ''] },
    { row: ['', '2026', 'Totalt', 1, ''] },
    { row: ['A', '2026', 'Summa', 1, ''] },
  ])('is told as one, left out and handed over: $row', ({ row }) => {
    const reading = read([good, row]);
    expect(reading.faults).toEqual([
      { code: 'totalRow', severity: 'warning', place: { file: 'listning.csv', row: 3 } },
    ]);
    expect(reading).toMatchObject({ rows: { read: 1, rejected: 0 }, skippable: false, totals: [{ row: 3 }] });
    expect(listsIn([good, row])).toEqual(listsIn([good]));
  });

  test('is told in a wide listing', () => {
    const wide = wideHead();
    const sums = wideRow(wide, '').with(1, '');
    expect(read([sums, wideRow(wide, 'A')], {}, wide).faults).toMatchObject([
      { code: 'totalRow', place: { row: 2 } },
    ]);
  });

  test('has its name in a column that is not used', () => {
    const head = ['enhet_id', 'namn', 'period', 'aldersgrupp', 'antal'];
    const { faults } = read([['', 'Totalt', '2026', '0-4', 7]], {}, head);
    expect(faults.map(({ code }) => code)).toEqual(['noRows', 'unusedColumn', 'totalRow']);
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

describe('a sum that is checked', () => {
  const rows = [
    ['A', '2026', '0-4', 1, ''],
    ['A', '2026', '5-9', 2, ''],
    ['B', '2026', '0-4', 4, ''],
    ['B', '2025', '0-4', 8, ''],
  ];
  const differing = (total: (string | number)[], at = rows.length) =>
    read(rows.toSpliced(at, 0, total)).faults.filter(({ code }) => code === 'totalDiffers');

  test.each([
    { name: 'of all', total: ['Totalt', '', '', 15, ''] },
    { name: 'of all, above them', total: ['Totalt', '', '', 15, ''], at: 0 },
    { name: 'of those above it', total: ['Summa', '', '', 3, ''], at: 2 },
    { name: 'of a list date', total: ['Totalt', '2026', '', 7, ''] },
    { name: 'of an age', total: ['Totalt', '2026', '0-4', 5, ''] },
    { name: 'of a unit', total: ['A', '2026', 'Totalt', 3, ''] },
    { name: 'with spaces', total: ['Totalt', '', '', '15,00', ''] },
    { name: 'of nothing it could be held against', total: ['Totalt', '2024', '', 99, ''] },
    { name: 'that is no number', total: ['Totalt', '', '', 'se ovan', ''] },
    { name: 'without a number', total: ['Totalt', '', '', '', ''] },
  ])('agrees: one $name', ({ total, at }) => {
    expect(differing(total, at)).toEqual([]);
  });

  test('tells what it says and what the rows make where they differ', () => {
    expect(differing(['Totalt', '2026', '', 8, ''])).toEqual([
      {
        code: 'totalDiffers',
        severity: 'warning',
        stated: 800,
        sum: 700,
        place: { file: 'listning.csv', row: 6, column: 'antal', value: '8' },
      },
    ]);
  });

  test('may sum up the rows since the sum before', () => {
    const { faults, totals } = read([
      ...[...rows.slice(0, 2), ['Summa', '', '', 3, '']],
      ...[...rows.slice(2), ['Summa', '', '', 12, '']],
      ['Totalt', '', '', 15, ''],
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['totalRow', 'totalRow', 'totalRow']);
    expect(totals.map(({ row }) => row)).toEqual([4, 7, 8]);
  });

  test('is not held against a row without a number', () => {
    const { faults } = read([...rows, ['C', '2026', '0-4', 'x', ''], ['Totalt', '', '', 99, '']]);
    expect(faults.map(({ code }) => code)).toEqual(['notNumber', 'totalRow']);
  });
});

describe('a note', () => {
  const good = ['A', '2026', '0-4', 1, ''];

  test.each(['Källa: befolkningsregistret', '* preliminära uppgifter', 'Uttag 2026-01-02'])(
    'under the table is named and left out: %s',
    (text) => {
      const { faults, content, rows } = read([good, ['', text, '', '', ''], [text, '', '', '', '']]);
      expect(faults).toMatchObject(
        [3, 4].map((row) => ({ code: 'noteRow', severity: 'warning', place: { row, value: text } })),
      );
      expect(content).not.toBeNull();
      expect(rows).toEqual({ read: 1, rejected: 0 });
    },
  );

  test.each([
    { name: 'a lone id', rows: [good, ['B', '', '', '', '']] },
    { name: 'one between the rows', rows: [['Källa: x', '', '', '', ''], good] },
  ])('is not $name', ({ rows }) => {
    expect(read(rows).faults.map(({ code }) => code)).toEqual(['emptyCell', 'emptyCell', 'emptyCell']);
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
