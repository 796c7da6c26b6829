import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { HEAD, counts, listsIn, origins, read } from './listings.ts';

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
        units: [
          {
            unitId: 'A',
            classes: counts(21, { 0: 1, 1: 2 }),
            ages: null,
            residence: [],
            origins: origins({ 0: [2], 1: [3] }),
          },
        ],
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
        origins: origins({ 3: [2, 3, 4], 20: [5, 6] }),
      },
    ]);
  });

  test('has no single ages for a unit that has a bare 100 besides classes', () => {
    expect(
      listsIn([
        ['A', '2026', '95-99', 3, ''],
        ['A', '2026', '100', 4, ''],
      ])?.[0]?.units,
    ).toEqual([
      {
        unitId: 'A',
        classes: counts(21, { 19: 3, 20: 4 }),
        ages: null,
        residence: [],
        origins: origins({ 19: [2], 20: [3] }),
      },
    ]);
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
        origins: origins({ 0: [2], 1: [3, 4], 2: [5, 6] }),
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
    expect(faults).toMatchObject([
      { code: 'overlappingAges', severity: 'error', place: { row: 3, column: 'aldersgrupp' } },
    ]);
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
    {
      name: 'a row whose distance cannot be read',
      rows: [
        ['A', '2026', '0-4', 1, 'x'],
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
        place: expect.objectContaining({ row: 3, column: 'aldersgrupp' }),
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

test('distances have no thousands behind one sign, in a list and in a register alike', () => {
  const list = listsIn([
    ['A', '2026', '0-4', 1, '12,5'],
    ['A', '2026', '0-4', 1, '1.500'],
  ]);
  const register = 'enhet_id;period;alder;avstand_km\nA;2026;1;12,5\nA;2026;1;1.500\n';
  const { content } = readFile('register.csv', new TextEncoder().encode(register));
  const lists = content?.kind === 'listing' ? content.lists : [];
  for (const read of [list, lists])
    expect(read?.[0]?.units[0]?.residence.map(({ km }) => km)).toEqual([1.5, 12.5]);
});

describe('a formula that fails', () => {
  test.each(['#VALUE!', '#VÄRDEFEL!', '#REF!', '#DIV/0!', '#NAMN?', '#N/A', 'Err:502'])(
    'as %s is told once for its column, with how many cells',
    (error) => {
      const reading = read([
        ['A', '2026', '0-4', error, ''],
        ['A', '2026', '5-9', error, ''],
        [error, '2026', '10-14', 1, ''],
        ['A', '2026', '15-19', 'x', ''],
      ]);
      const said = { code: 'formulaError', severity: 'error' };
      expect(reading.faults).toMatchObject([
        { ...said, cells: 2, place: { row: 2, value: error } },
        { ...said, cells: 1, place: { row: 4, value: error } },
        { code: 'notNumber', place: { row: 5 } },
      ]);
      expect(reading).toMatchObject({ faultCount: 3, rows: { rejected: 4 }, skippable: false });
      expect(reading.faulty.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    },
  );
});

test.each([
  ['enhet_id', '', 'emptyCell'],
  ['period', 'x', 'notPeriod'],
  ['aldersgrupp', 'x', 'notAge'],
])('rows whose %s cannot be used are not told to be one', (column, value, code) => {
  const row = ['A', '2026', '0-4', 1, ''].with(HEAD.indexOf(column), value);
  const { faults } = read([row, row]);
  expect(faults.map((fault) => [fault.code, fault.place?.row, fault.place?.column])).toEqual([
    [code, 2, column],
    [code, 3, column],
  ]);
});
