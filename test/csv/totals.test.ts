import { describe, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { namesSum } from '../../src/csv/totals.ts';
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

describe('a row with persons but without its unit', () => {
  const codes = ({ faults }: ReturnType<typeof read>) =>
    faults.map(({ code, severity, place }) =>
      `${code} ${severity} ${place?.row} ${place?.column ?? ''}`.trim(),
    );

  test('is an error where cells are merged, for only the first of them has a value', () => {
    const [first, ...merged] = AGE_CLASSES.map((label) => ['', '', label, 10, '']);
    const reading = read([first!.with(0, 'A').with(1, '2026'), ...merged]);
    expect(reading).toMatchObject({ totals: [], rows: { read: 21, rejected: 20 }, content: null });
    expect(codes(reading).slice(0, 2)).toEqual(['emptyCell error 3 enhet_id', 'emptyCell error 3 period']);
    expect(reading.faulty.map(({ row }) => row)).toEqual(merged.map((_, i) => i + 3));
  });

  test.each([
    {
      name: 'one other row of its age',
      rows: [
        ['A', '2026', '0-4', 7, ''],
        ['', '', '0-4', 7, ''],
      ],
    },
    {
      name: 'no rows',
      rows: [
        ['A', '2026', '0-4', 7, ''],
        ['B', '2026', '0-4', 7, ''],
        ['', '', '0-4', 9, ''],
      ],
    },
    {
      name: 'rows of nobody',
      rows: [
        ['A', '2026', '0-4', 0, ''],
        ['B', '2026', '0-4', 0, ''],
        ['', '', '0-4', 0, ''],
      ],
    },
    {
      name: 'no rows, nor states an age',
      rows: [
        ['A', '2026', '0-4', 7, ''],
        ['', '', '', 8, ''],
      ],
    },
  ])('is an error where its number is that of $name', ({ rows }) => {
    const reading = read(rows);
    expect(reading).toMatchObject({ totals: [], rows: { rejected: 1 }, content: null });
    expect(codes(reading)[0]).toBe(`emptyCell error ${rows.length + 1} enhet_id`);
  });

  test('is a sum where its number is that of several rows of its age together', () => {
    const reading = read([
      ['A', '2026', '0-4', 7, ''],
      ['B', '2026', '0-4', 8, ''],
      ['', '', '0-4', 15, ''],
    ]);
    expect(codes(reading)).toEqual(['totalRow warning 4']);
  });

  test('is no sum of a wide listing unless all its numbers are', () => {
    const wide = wideHead();
    const rows = [wideRow(wide, 'A'), wideRow(wide, 'B'), wideRow(wide, '', { '0-4': 7 }).with(1, '')];
    expect(codes(read(rows, {}, wide))).toEqual(['emptyCell error 4 enhet_id', 'emptyCell error 4 period']);
    const sum = rows[0]!.map((cell, i) => (i < 2 ? '' : 2 * Number(cell)));
    expect(codes(read([rows[0]!, rows[1]!, sum], {}, wide))).toEqual(['totalRow warning 4']);
  });

  test('is no sum by the word for both sexes, which is its own', () => {
    const head = ['enhet_id', 'period', 'aldersgrupp', 'kön', 'antal'];
    const rows = [
      ['A', '2026', '0-4', 'Samtliga', 7],
      ['', '', '5-9', 'Samtliga', 8],
    ];
    expect(codes(read(rows, {}, head))).toEqual(['emptyCell error 3 enhet_id', 'emptyCell error 3 period']);
    const sum = [
      ['A', '2026', '0-4', 'K', 7],
      ['A', '2026', '0-4', 'M', 8],
      ['', '2026', '0-4', 'Samtliga', 15],
    ];
    expect(codes(read(sum, {}, head))).toEqual(['totalRow warning 4']);
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
    { name: 'an id of two words', rows: [good, ['HC B', '', '', '', '']] },
    { name: 'an age', rows: [good, ['', '', '0-4 år', '', '']] },
    {
      name: 'an id that stands above, whatever its words',
      rows: [good.with(0, 'HC: norr om ån i Åre'), ['HC: norr om ån i Åre', '', '', '', '']],
    },
    { name: 'one between the rows', rows: [['Källa: x', '', '', '', ''], good] },
  ])('is not $name', ({ rows }) => {
    const reading = read(rows);
    expect(reading.faults.map(({ code }) => code)).toEqual(['emptyCell', 'emptyCell', 'emptyCell']);
    expect(reading.content).toBeNull();
  });

  test('may be as long as a cell can be, and is looked at in a moment', () => {
    const start = process.cpuUsage();
    const long = Array.from({ length: 10 }, () => ['x'.repeat(32_767), '', '', '', '']);
    const { faults } = read([good, ...long]);
    expect(faults.map(({ code }) => code)).toEqual(long.flatMap(() => Array(3).fill('emptyCell')));
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  test('that is longer bars its file, with its place told', () => {
    const start = process.cpuUsage();
    const { faults, content } = read([good, ['x'.repeat(300_000), '', '', '', '']]);
    const place = { file: 'listning.csv', row: 3, column: 'A' };
    expect(faults).toEqual([{ code: 'tooLongCell', severity: 'error', most: 32_767, place }]);
    expect(content).toBeNull();
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
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

describe('the name of a sum', () => {
  test.each([
    ...[
      'Summa',
      'Delsumma',
      'slutsumma',
      'Totalsumma',
      'Sum',
      'Total',
      'Grand total',
      'Subtotal',
      'Sub-total',
    ],
    ...[
      'Total antal',
      'Totalt',
      'Totalt antal',
      'Totalt hela regionen',
      'Totalt länet',
      'Hela regionen totalt',
      'Hela  länet totalt',
    ],
    ...['Regionen totalt', 'Länet totalt', 'Hela länet', 'Hela  regionen', 'Samtliga', 'Samtliga enheter'],
    ...['Alla hälsocentraler', 'Alla enheter', 'Summa:', 'Summa :', `Summa${' '.repeat(44)}:`],
  ])('is “%s”', (text) => {
    expect(namesSum(text)).toBe(true);
  });

  test.each([
    ...['', 'Alla', 'Regionen', 'Totalcentralen', 'Summa AB', 'AB Summa', 'Totalt sett', 'Mellansumma'],
    ...[`Summa${' '.repeat(45)}:`, 'Summa::', 'Hela', 'Totalt hela'],
  ])('is not “%s”', (text) => {
    expect(namesSum(text)).toBe(false);
  });
});
