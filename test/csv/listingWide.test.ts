import { describe, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { counts, listsIn, read, wideHead, wideRow } from './listings.ts';

test.each([
  { heads: ['enhet_id', 'period', 'ålder', 'antal'], layout: 'long' },
  { heads: ['enhet_id', 'period', '0-4', '5-9'], layout: 'wide' },
  { heads: ['enhet_id', 'period', '0-4 K', '0-4 M'], layout: 'wideBySex' },
  { heads: ['enhet_id', 'period', 'ålder', 'K', 'M'], layout: 'sexes' },
  { heads: ['enhet_id', 'ålder', '2026-01', '2026-02'], layout: 'dates' },
  { heads: ['enhet_id', 'ålder', '2026-01 K', '2026-01 M'], layout: 'datesBySex' },
])('headers $heads are told as $layout', ({ heads, layout }) => {
  expect(read([heads.map(() => '1')], {}, heads).how?.layout).toBe(layout);
});

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
      ['totalColumn', 'warning', 1, 'Totalt'],
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
            origins: { file: 'listning.csv', rows: AGE_CLASSES.map(() => [2]) },
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
