import { describe, expect, test } from 'vitest';
import { readSex, splitSex } from '../../src/csv/sexes.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { counts, listsIn, origins, read } from './listings.ts';

const HEAD = ['enhet_id', 'period', 'aldersgrupp', 'kön', 'antal', 'avstand_km'];

describe('a sex', () => {
  test.each([
    ...[
      ['K', 'female'],
      ['kvinnor', 'female'],
      ['Flicka', 'female'],
      ['F', 'female'],
    ],
    ...[
      ['M', 'male'],
      ['Män', 'male'],
      ['man', 'male'],
      ['okänt', 'other'],
    ],
    ...[
      ['Samtliga', 'all'],
      ['båda könen', 'all'],
      ['Totalt', 'all'],
    ],
  ])('is read from %s', (text, sex) => {
    expect(readSex(text)).toBe(sex);
  });

  test.each(['', 'X1', 'kv', '1', 'constructor'])('is not read from “%s”', (text) => {
    expect(readSex(text)).toBeNull();
  });

  test.each([
    ['0–4 K', '0–4', 'female'],
    ['0-4 (män)', '0-4', 'male'],
    ['0-4K', '0-4', 'female'],
    ['Kvinnor 0-4', '0-4', 'female'],
    ['100+ m', '100+', 'male'],
    ['85- K', '85-', 'female'],
    ['Kvinnor', '', 'female'],
    ['2025-12 Totalt', '2025-12', 'all'],
    ['kommun', 'kommun', null],
    ['maj 2026', 'maj 2026', null],
    ['0-4', '0-4', null],
  ])('in the header %s leaves “%s”', (header, rest, sex) => {
    expect(splitSex(header)).toEqual({ rest, sex });
  });
});

describe('rows by sex', () => {
  test('of one unit, list date, age and home are added up', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, 7],
      ['A', '2026', '0-4', 'M', 4, 7],
      ['A', '2026', '0-4', 'okänt', 1, 7],
    ];
    expect(listsIn(rows, {}, HEAD)?.[0]?.units).toEqual([
      {
        unitId: 'A',
        classes: counts(21, { 0: 8 }),
        ages: null,
        residence: [{ km: 7, persons: 8 }],
        origins: origins({ 0: [2, 3, 4] }),
      },
    ]);
  });

  test('may not repeat one sex, in whatever words', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'Män', 3, ''],
      ['A', '2026', '0-4', 'Kvinnor', 3, ''],
    ];
    expect(read(rows, {}, HEAD).faults).toMatchObject([
      { code: 'duplicateRow', first: 2, severity: 'error', place: { row: 4 } },
    ]);
  });

  test.each([
    ['', 'emptyCell'],
    ['Z', 'notSex'],
  ])('refuse the sex “%s”', (sex, code) => {
    expect(read([['A', '2026', '0-4', sex, 3, '']], {}, HEAD).faults).toEqual([
      { code, severity: 'error', place: { file: 'listning.csv', row: 2, column: 'kön', value: sex } },
    ]);
  });

  test('leave out a row that sums up both, and name it', () => {
    const rows = [
      ['A', '2026', '0-4', 'Totalt', 7, ''],
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'M', 4, ''],
    ];
    const { faults, content } = read(rows, {}, HEAD);
    expect(faults).toEqual([
      {
        ...{ code: 'totalRow', severity: 'warning' },
        place: { file: 'listning.csv', row: 2, column: 'kön', value: 'Totalt' },
      },
    ]);
    expect(content).toMatchObject({ lists: [{ units: [{ classes: counts(21, { 0: 7 }) }] }] });
  });

  test('refuse a row for both that is not their sum, so that nobody is lost or counted twice', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'Totalt', 7, ''],
    ];
    expect(read(rows, {}, HEAD).faults).toMatchObject([
      { code: 'sexesDisagree', severity: 'error', sum: 7, parts: 3, place: { row: 3, column: 'antal' } },
    ]);
    expect(listsIn(rows, { skipFaulty: true }, HEAD)?.[0]?.units[0]?.classes).toEqual(counts(21, { 0: 3 }));
  });

  test('refuse a row for both of an age that none by sex has', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'Totalt', 3, ''],
      ['A', '2026', '5-9', 'Totalt', 5, ''],
    ];
    expect(read(rows, {}, HEAD).faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'sexesDisagree', sum: 5, parts: 0, place: { row: 4, column: 'antal' } },
    ]);
  });

  test('are compared home by home', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, 7],
      ['A', '2026', '0-4', 'K', 5, 8],
      ['A', '2026', '0-4', 'Totalt', 3, 7],
      ['A', '2026', '0-4', 'Totalt', 5, 8],
    ];
    expect(read(rows, {}, HEAD).faults.map(({ code }) => code)).toEqual(['totalRow', 'totalRow']);
  });

  test('that cannot be used are no part of the sum', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'Kvinnor', 3, ''],
      ['A', '2026', '0-4', 'Totalt', 3, ''],
    ];
    expect(read(rows, {}, HEAD).faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['duplicateRow', 3],
      ['totalRow', 4],
    ]);
  });

  test('may end before the sex, and are then no sums', () => {
    const head = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'kön'];
    const rows = [
      ['A', '2026', '0-4', 3, 'K'],
      ['A', '2026', '5-9', 4],
      ['Totalt', '', '', 7, ''],
    ];
    expect(read(rows, {}, head).faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['columnCount', 3],
      ['totalRow', 4],
    ]);
  });

  test('are what a sum below is held against, not their own sums', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2026', '0-4', 'M', 4, ''],
      ['A', '2026', '0-4', 'Samtliga', 7, ''],
      ['Totalt', '', '', '', 7, ''],
    ];
    expect(read(rows, {}, HEAD).faults.map(({ code }) => code)).toEqual(['totalRow', 'totalRow']);
    expect(read(rows.with(3, ['Totalt', '', '', '', 8, '']), {}, HEAD).faults).toContainEqual(
      expect.objectContaining({ code: 'totalDiffers', stated: 800, sum: 700 }),
    );
  });

  test('count a row for both where the unit has none by sex on that list date', () => {
    const rows = [
      ['A', '2026', '0-4', 'K', 3, ''],
      ['A', '2025', '0-4', 'Samtliga', 7, ''],
      ['B', '2026', '0-4', 'Samtliga', 9, ''],
    ];
    expect(read(rows, {}, HEAD).faults).toEqual([]);
    expect(listsIn(rows, {}, HEAD)).toMatchObject([
      { period: '2025', units: [{ unitId: 'A', classes: counts(21, { 0: 7 }) }] },
      {
        period: '2026',
        units: [{ classes: counts(21, { 0: 3 }) }, { unitId: 'B', classes: counts(21, { 0: 9 }) }],
      },
    ]);
  });
});

describe('columns by sex', () => {
  const wide = (...ages: string[]): string[] => [
    ...['enhet_id', 'period', ...ages],
    ...AGE_CLASSES.slice(1).flatMap((age) => [`${age} K`, `${age} M`]),
  ];
  const row = (head: string[]) => ['A', '2026', ...head.slice(2).map(() => 1)];

  test('add up, and are named by age and sex', () => {
    const head = wide('0–4 kvinnor', '0–4 män');
    const reading = read([row(head)], {}, head);
    expect(reading.faults).toEqual([]);
    expect(reading.how?.columns.slice(1, 4).map(({ meaning }) => meaning)).toEqual([
      'period',
      '0-4 K',
      '0-4 M',
    ]);
    expect(listsIn([row(head)], {}, head)?.[0]?.units[0]?.classes).toEqual(AGE_CLASSES.map(() => 2));
  });

  test.each([
    { ages: ['0-4 K'], missing: ['0–4 M'] },
    { ages: ['0-4 M', '0 K', '1 K'], missing: ['0–4 K'] },
    { ages: [], missing: ['0–4'] },
  ])('are barred with $ages alone', ({ ages, missing }) => {
    const head = wide(...ages);
    const lacking = read([row(head)], {}, head).faults.filter(({ code }) => code === 'missingColumn');
    expect(lacking.map((fault) => 'name' in fault && fault.name)).toEqual(missing);
  });

  test('are not used beside one of both', () => {
    const head = wide('0-4 K', '0-4 M', '0-4');
    const reading = read([row(head).with(4, 9)], {}, head);
    expect(reading.faults.map(({ code, place }) => [code, place?.column])).toEqual([
      ['partColumn', '0-4 K'],
      ['partColumn', '0-4 M'],
      ['totalColumnDiffers', '0-4'],
    ]);
    expect(listsIn([row(head).with(4, 9)], {}, head)?.[0]?.units[0]?.classes[0]).toBe(9);
  });

  test('beside ages in the rows give way to one of both', () => {
    const head = ['enhet_id', 'period', 'ålder', 'Kvinnor', 'Män', 'Totalt'];
    const reading = read([['A', '2026', '0-4', 1, 2, 4]], {}, head);
    expect(reading.how?.columns.map(({ meaning }) => meaning)).toEqual([
      ...['enhet_id', 'period', 'aldersgrupp', null, null, 'antal'],
    ]);
    expect(reading.content).toMatchObject({ lists: [{ units: [{ classes: counts(21, { 0: 4 }) }] }] });
  });

  test('beside ages in the rows are not used where there is a count', () => {
    const head = ['enhet_id', 'period', 'ålder', 'Kvinnor', 'Män', 'antal'];
    expect(listsIn([['A', '2026', '0-4', 1, 2, 4]], {}, head)?.[0]?.units[0]?.classes[0]).toBe(4);
  });
});
