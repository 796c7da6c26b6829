import { describe, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import type { List } from '../../src/model/types.ts';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/read.ts';
import { write } from './write.ts';

const HEAD = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'avstand_km'];

function read(rows: (string | number)[][], options: ReadOptions = {}, head = HEAD) {
  return readFile('listning.csv', write([head, ...rows]), options);
}

function listsIn(
  rows: (string | number)[][],
  options: ReadOptions = {},
  head = HEAD,
): readonly List[] | undefined {
  const { content } = read(rows, options, head);
  return content?.kind === 'listing' ? content.lists : undefined;
}

/** 21 or 101 counts, all zero but these. */
function counts(length: 21 | 101, some: Record<number, number>): number[] {
  return Array.from({ length }, (_, i) => some[i] ?? 0);
}

describe('a long listing', () => {
  test('is sorted by period and unit id, in the order of their signs', () => {
    const rows = ['2026', '2025-12', '2025'].flatMap((period) =>
      ['b', 'Ö', 'B', '__proto__'].map((id) => [id, period, '0-4', 1, '']),
    );
    const lists = listsIn(rows)!;
    expect(lists.map(({ period }) => period)).toEqual(['2025', '2025-12', '2026']);
    expect(lists[0]!.units.map(({ unitId }) => unitId)).toEqual(['B', '__proto__', 'b', 'Ö']);
  });

  test('takes differently written periods together', () => {
    expect(
      listsIn([
        ['A', '2026-03', '0-4', 1, ''],
        ['A', 'mars 2026', '5-9', 2, ''],
      ]),
    ).toEqual([
      {
        period: '2026-03',
        units: [{ unitId: 'A', classes: counts(21, { 0: 1, 1: 2 }), ages: null, residence: [] }],
      },
    ]);
  });

  test('counts single ages in their classes too', () => {
    const rows = [
      ...[
        ['A', '2026', '16', 3, ''],
        ['A', '2026', '17 år', 4, ''],
        ['A', '2026', '17', 5, '7'],
      ],
      ...[
        ['A', '2026', '103', 2, ''],
        ['A', '2026', '100', 1, ''],
      ],
    ];
    expect(listsIn(rows)?.[0]?.units).toEqual([
      {
        unitId: 'A',
        classes: counts(21, { 3: 12, 20: 3 }),
        ages: counts(101, { 16: 3, 17: 9, 100: 3 }),
        residence: [{ km: 7, persons: 5 }],
      },
    ]);
  });

  test('has no single ages for a unit that has a bare 100 besides classes', () => {
    expect(
      listsIn([
        ['A', '2026', '95-99', 3, ''],
        ['A', '2026', '100', 4, ''],
      ])?.[0]?.units,
    ).toEqual([{ unitId: 'A', classes: counts(21, { 19: 3, 20: 4 }), ages: null, residence: [] }]);
  });

  test('adds homes of the same distance and leaves out those without persons', () => {
    const rows = [
      ...[
        ['A', '2026', '0-4', 3, '120'],
        ['A', '2026', '5-9', 4, '120,0 km'],
        ['A', '2026', '5-9', 5, '9,5'],
      ],
      ...[
        ['A', '2026', '10-14', 0, '7'],
        ['A', '2026', '10-14', 6, ''],
      ],
    ];
    expect(listsIn(rows)?.[0]?.units).toEqual([
      {
        unitId: 'A',
        classes: counts(21, { 0: 3, 1: 9, 2: 6 }),
        ages: null,
        residence: [
          { km: 9.5, persons: 5 },
          { km: 120, persons: 7 },
        ],
      },
    ]);
  });
});

describe('a faulty row', () => {
  test.each([
    { row: ['', '2026', '0-4', '1', ''], code: 'emptyCell', column: 'enhet_id' },
    { row: ['A', '', '0-4', '1', ''], code: 'emptyCell', column: 'period' },
    { row: ['A', '2026', '', '1', ''], code: 'emptyCell', column: 'aldersgrupp' },
    { row: ['A', '2026', '0-4', '', ''], code: 'emptyCell', column: 'antal' },
    { row: ['A', '26', '0-4', '1', ''], code: 'notPeriod', column: 'period' },
    { row: ['A', '2026', '0-5', '1', ''], code: 'notAge', column: 'aldersgrupp' },
    { row: ['A', '2026', '06-sep', '1', ''], code: 'notAge', column: 'aldersgrupp' },
    { row: ['A', '2026', '0-4', '12,5', ''], code: 'notWholePersons', column: 'antal' },
    { row: ['A', '2026', '0-4', '−3', ''], code: 'negativeCount', column: 'antal' },
    { row: ['A', '2026', '0-4', '1', 'långt'], code: 'notDistance', column: 'avstand_km' },
  ])('gets $code for its $column', ({ row, code, column }) => {
    const reading = read([row, ['B', '2026', '0-4', 1, '']]);
    const value = row[HEAD.indexOf(column)];
    expect(reading.faults).toEqual([
      { code, severity: 'error', place: { file: 'listning.csv', row: 2, column, value } },
    ]);
    expect(reading).toMatchObject({ rows: { read: 2, rejected: 1 }, content: null });
    expect(listsIn([row, ['B', '2026', '0-4', 1, '']], { skipFaulty: true })).toMatchObject([
      { units: [{ unitId: 'B' }] },
    ]);
  });

  test('shows all its faults at once', () => {
    expect(read([['', 'x', 'x', 'x', 'x']]).faults.map(({ code }) => code)).toEqual([
      ...['emptyCell', 'notPeriod', 'notDistance', 'notAge', 'notNumber'],
    ]);
  });

  test.each([
    { name: 'the class first', ages: ['0-4', '3'] },
    { name: 'the single age first', ages: ['3', '0-4'] },
  ])('are refused as a class and as single ages at once: $name', ({ ages }) => {
    const { faults } = read(ages.map((age) => ['A', '2026', age, 5, '']));
    expect(faults).toMatchObject([{ code: 'overlappingAges', severity: 'error', place: { row: 3 } }]);
  });

  test('may be classes at one unit and single ages at another, or of other classes', () => {
    const rows = [
      ['A', '2026', '0-4', 5, ''],
      ['A', '2026', '7', 5, ''],
      ['B', '2026', '3', 5, ''],
    ];
    expect(read(rows).faults).toEqual([]);
  });

  test.each([
    {
      name: 'the same age in other words',
      rows: [
        ['A', '2026', '0-4', 1, ''],
        ['A', '2026', '0–4 år', 1, ''],
      ],
      first: 2,
    },
    {
      name: '100 and 100+',
      rows: [
        ['A', '2026', '100', 1, ''],
        ['A', '2026', '100+', 1, ''],
      ],
      first: 2,
    },
    {
      name: 'the same distance in other words',
      rows: [
        ['A', '2026', '0-4', 1, '7'],
        ['A', '2026', '0-4', 1, '7,0'],
      ],
      first: 2,
    },
    {
      name: 'a row that is faulty itself',
      rows: [
        ['A', '2026', '0-4', 'x', ''],
        ['A', '2026', '0-4', 1, ''],
      ],
      first: 2,
    },
  ])('may repeat $name', ({ rows, first }) => {
    const { faults } = read(rows);
    expect(faults).toContainEqual(
      expect.objectContaining({
        code: 'duplicateRow',
        first,
        severity: 'error',
        place: expect.objectContaining({ row: 3 }),
      }),
    );
  });

  test.each([
    {
      name: 'distance',
      rows: [
        ['A', '2026', '0-4', 1, '7'],
        ['A', '2026', '0-4', 1, ''],
      ],
    },
    {
      name: 'period',
      rows: [
        ['A', '2026', '0-4', 1, ''],
        ['A', '2026-01', '0-4', 1, ''],
      ],
    },
    {
      name: 'unit',
      rows: [
        ['A', '2026', '0-4', 1, ''],
        ['a', '2026', '0-4', 1, ''],
      ],
    },
    {
      name: 'age',
      rows: [
        ['A', '2026', '0', 1, ''],
        ['A', '2026', '1', 1, ''],
      ],
    },
  ])('is none for another $name', ({ rows }) => {
    expect(read(rows).faults).toEqual([]);
  });
});

describe('an age that became a date', () => {
  const rows = [
    ['A', '2026', '05-sep', 3, ''],
    ['A', '2026', 'okt-14', 4, ''],
  ];

  test('is a question', () => {
    const reading = read(rows);
    expect(reading.faults).toMatchObject([
      {
        code: 'ageAsDate',
        severity: 'question',
        suggestion: '5-9',
        place: { row: 2, column: 'aldersgrupp', value: '05-sep' },
      },
      {
        code: 'ageAsDate',
        severity: 'question',
        suggestion: '10-14',
        place: { row: 3, column: 'aldersgrupp', value: 'okt-14' },
      },
    ]);
    expect(reading).toMatchObject({ rows: { read: 2, rejected: 2 }, content: null });
  });

  test('is read as the class when told to repair', () => {
    expect(read(rows, { repairAges: true }).faults).toEqual([]);
    expect(listsIn(rows, { repairAges: true })?.[0]?.units[0]?.classes).toEqual(counts(21, { 1: 3, 2: 4 }));
  });

  test('is left out with other faulty rows', () => {
    const more = [...rows, ['A', '2026', '0-4', 5, '']];
    expect(listsIn(more, { skipFaulty: true })?.[0]?.units[0]?.classes).toEqual(counts(21, { 0: 5 }));
  });
});

/** Headers of a wide listing with all classes but those that are written in another way, or not at all. */
function wideHead(others: Partial<Record<string, readonly string[]>> = {}): string[] {
  return ['enhet_id', 'period', ...AGE_CLASSES.flatMap((label) => others[label] ?? [label])];
}

/** A row of a wide listing with counts 1, 2, 3 … unless others are given by their header. */
function wideRow(head: readonly string[], id: string, given: Partial<Record<string, string | number>> = {}) {
  const [, , ...ages] = head;
  return [id, '2026', ...ages.map((age, i) => given[age] ?? i + 1)];
}

describe('a wide listing', () => {
  const head = [
    ...['Enhet', 'Period', 'Avstånd', '0–4', '05-sep', '10-14 år', '15-19', '20-24', '25-29', '30-34'],
    ...['35', '36', '37', '38', '39', ...AGE_CLASSES.slice(8, -1), '100', 'Totalt'],
  ];
  const zeros = Array<number>(20).fill(0);
  const row = ['A', '2026', '7,5', 1, 2, 3, ...zeros.slice(0, 6), 4, ...zeros.slice(0, 14), 5, 15];

  test('has a question for a header that became a date, and counts under it are checked all the same', () => {
    const reading = read([row, row.with(0, 'B').with(4, 'x')], { skipFaulty: true }, head);
    expect(
      reading.faults.map(({ code, severity, place }) => [code, severity, place?.row, place?.column]),
    ).toEqual([
      ['ageAsDate', 'question', 1, '05-sep'],
      ['unusedColumn', 'warning', 1, 'Totalt'],
      ['notNumber', 'error', 3, '05-sep'],
    ]);
    expect(reading).toMatchObject({ content: null, rows: { read: 2, rejected: 1 }, how: { layout: 'wide' } });
  });

  test('is read when told to repair', () => {
    expect(listsIn([row], { repairAges: true }, head)).toEqual([
      {
        period: '2026',
        units: [
          {
            unitId: 'A',
            classes: counts(21, { 0: 1, 1: 2, 2: 3, 7: 4, 20: 5 }),
            ages: counts(101, { 37: 4, 100: 5 }),
            residence: [{ km: 7.5, persons: 15 }],
          },
        ],
      },
    ]);
    expect(read([row], { repairAges: true }, head).how?.columns.map(({ meaning }) => meaning)).toEqual([
      ...['enhet_id', 'period', 'avstand_km', '0-4', '5-9', '10-14', '15-19', '20-24', '25-29', '30-34'],
      ...['35', '36', '37', '38', '39', ...AGE_CLASSES.slice(8), null],
    ]);
  });

  test.each([
    {
      name: 'a class that is none',
      others: { '100+': ['100+', '65+'] },
      fault: { code: 'notAge', place: { row: 1, column: '65+' } },
    },
    {
      name: 'a class twice',
      others: { '0-4': ['0-4', '0–4 år'] },
      fault: { code: 'duplicateColumn', name: '0-4', place: { row: 1, column: '0–4 år' } },
    },
    {
      name: 'a date that was no class',
      others: { '0-4': ['0-4', '06-sep'] },
      fault: { code: 'notAge', place: { row: 1, column: '06-sep' } },
    },
  ])('is barred by $name, also when faulty rows are skipped', ({ others, fault }) => {
    const wide = wideHead(others);
    const reading = read([wideRow(wide, 'A')], { skipFaulty: true }, wide);
    expect(reading.faults).toMatchObject([{ ...fault, severity: 'error' }]);
    expect(reading.content).toBeNull();
  });

  test('has one fault for a repeated row', () => {
    const wide = wideHead();
    expect(read([wideRow(wide, 'A'), wideRow(wide, 'A')], {}, wide).faults).toMatchObject([
      { code: 'duplicateRow', first: 2, place: { row: 3, column: 'enhet_id', value: 'A' } },
    ]);
  });

  test('refuses a class beside single ages of its own, who would be counted twice', () => {
    const wide = wideHead({ '0-4': ['0-4', '3'] });
    expect(read([wideRow(wide, 'A')], {}, wide).faults).toMatchObject([
      { code: 'overlappingAges', ageClass: '0-4', place: { row: 1, column: '3' } },
    ]);
  });

  test('leaves out the whole row for one faulty cell', () => {
    const wide = wideHead();
    const rows = [wideRow(wide, 'A', { '5-9': '' }), wideRow(wide, 'B')];
    const lists = listsIn(rows, { skipFaulty: true }, wide);
    expect(lists?.[0]?.units.map(({ unitId }) => unitId)).toEqual(['B']);
  });

  test.each([
    { name: 'two classes', others: { '0-4': [], '95-99': [] }, missing: ['0–4', '95–99'] },
    { name: 'the last class', others: { '100+': [] }, missing: ['100+'] },
    { name: 'one year of a class', others: { '5-9': ['5', '6', '7', '8'] }, missing: ['5–9'] },
    {
      name: 'the same year twice for another',
      others: { '5-9': ['5', '6', '7', '8', '8 år'] },
      missing: ['5–9'],
    },
  ])('is barred where it lacks $name, also when faulty rows are skipped', ({ others, missing }) => {
    const wide = wideHead(others);
    const reading = read([wideRow(wide, 'A')], { skipFaulty: true }, wide);
    const lacking = reading.faults.filter(({ code }) => code === 'missingColumn');
    expect(lacking).toEqual(
      missing.map((name) => ({
        code: 'missingColumn',
        name,
        severity: 'error',
        place: { file: 'listning.csv', row: 1 },
      })),
    );
    expect(reading).toMatchObject({ content: null, skippable: false });
  });

  test.each([
    { name: 'all years of a class', others: { '5-9': ['9', '8', '7', '6', '5'] } },
    { name: 'a bare 100', others: { '100+': ['100'] } },
    { name: 'an age above 100', others: { '100+': ['101 år'] } },
  ])('may have $name in place of it', ({ others }) => {
    const wide = wideHead(others);
    const { faults, content } = read([wideRow(wide, 'A')], {}, wide);
    expect(faults).toEqual([]);
    expect(content).not.toBeNull();
  });

  test('has its question, not a missing column, for a class that became a date', () => {
    const wide = wideHead({ '10-14': ['okt-14'] });
    expect(read([wideRow(wide, 'A')], {}, wide).faults.map(({ code }) => code)).toEqual(['ageAsDate']);
  });
});

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
