import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import type { Activity } from '../../src/model/types.ts';
import { write } from './write.ts';

const HEAD = ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp', 'motpart'];
const GOOD = ['B', '2026', 'hälsosamtal', '', '1', '', ''];

function read(rows: string[][], options: ReadOptions = {}) {
  return readFile('verksamhet.csv', write([HEAD, ...rows]), options);
}

function activitiesIn(rows: string[][], options: ReadOptions = {}): readonly Activity[] | undefined {
  const { content } = read(rows, options);
  return content?.kind === 'activities' ? content.activities : undefined;
}

describe('an activity', () => {
  test('is read with all it has', () => {
    expect(
      activitiesIn([['JH15', 'mars 2026', 'Olistade besök', 'läkarbesök', '12,5', '1 234,50 kr', 'JH01']]),
    ).toEqual([
      {
        unitId: 'JH15',
        period: '2026-03',
        post: 'unlistedVisits',
        kind: 'doctor',
        count: 1250,
        amount: 123_450,
        counterpart: 'JH01',
        origin: { file: 'verksamhet.csv', rows: [2] },
      },
    ]);
  });

  test('has null where cells are empty', () => {
    expect(activitiesIn([['A', '2026', 'ambulans', '', '', '', '']])).toMatchObject([
      { kind: '', count: null, amount: null, counterpart: null },
    ]);
  });

  test.each(['*', 'alla', 'Regionen', 'hela regionen', 'HELA REGIONEN'])('of "%s" is the region’s', (id) => {
    expect(activitiesIn([[id, '2026', 'ST-läkare', 'medianlön', '', '52000', '']])).toMatchObject([
      { unitId: null, post: 'residentDoctors', kind: 'medianSalary', amount: 5_200_000 },
    ]);
  });

  test.each([
    ['2018', 'VPI', '−1,25', 'vpi', -125],
    ['2019-01', 'referensränta', '-0,5', 'referenceRate', -50],
  ])('of the whole region in %s can be below zero: %s %s', (period, kind, text, code, count) => {
    expect(activitiesIn([['*', period, 'tjänsteköp', kind, text, '', '']])).toMatchObject([
      { unitId: null, kind: code, count },
    ]);
  });

  test.each([
    ['medicalStudents', 'andel', '25 %', 2500],
    ['medicalStudents', 'andel', '25%', 2500],
    ['medicalStudents', 'andel', '25\u00a0 %', 2500],
  ])('of %s, %s, can be per cent: “%s”', (post, kind, text, count) => {
    expect(activitiesIn([['A', '2026', post, kind, text, '', '']])).toMatchObject([{ count }]);
  });

  test('of an index can be per cent', () => {
    expect(activitiesIn([['*', '2026', 'tjänsteköp', 'VPI', '2,5 %', '', '']])).toMatchObject([
      { count: 250 },
    ]);
  });

  test('may be of nothing', () => {
    const row = ['A', '2026', 'olistade besök', 'läkarbesök', '0', '0', ''];
    expect(activitiesIn([row])).toMatchObject([{ count: 0, amount: 0 }]);
  });

  test('of the whole region can be of a year and of a month of it', () => {
    const row = ['*', '2026', 'tjänsteköp', 'VPI', '1', '', ''];
    expect(read([row, row.with(1, '2026-03'), row.with(1, '2026-04')]).faults).toEqual([]);
  });

  test('needs no number for a family centre or the ambulance', () => {
    expect(
      read([
        ['A', '2026', 'familjecentral', 'Norr', '', '', ''],
        ['A', '2026', 'ambulans', '', '', '', ''],
      ]).faults,
    ).toEqual([]);
  });

  test('can be the same at another unit, period, kind or counterpart', () => {
    const row = ['A', '2026', 'olistade besök', 'läkarbesök', '1', '', 'C'];
    const others = [row.with(0, 'B'), row.with(1, '2025'), row.with(3, 'hembesök'), row.with(6, 'D')];
    expect(read([row, ...others]).faults).toEqual([]);
  });
});

describe('a faulty row', () => {
  test.each([
    { column: 'enhet_id', value: '', fault: { code: 'emptyCell' } },
    { column: 'period', value: '', fault: { code: 'emptyCell' } },
    { column: 'period', value: '26', fault: { code: 'notPeriod' } },
    { column: 'post', value: '', fault: { code: 'emptyCell' } },
    { column: 'antal', value: 'tolv', fault: { code: 'notQuantity' } },
    { column: 'antal', value: '1,125', fault: { code: 'ambiguousNumber' } },
    { column: 'antal', value: '12,1255', fault: { code: 'notQuantity' } },
    { column: 'antal', value: '25 %', fault: { code: 'notQuantity' } },
    { column: 'antal', value: '-1', fault: { code: 'negativeCount' } },
    { column: 'antal', value: '1000000001', fault: { code: 'tooLargeCount' } },
    { column: 'belopp', value: 'gratis', fault: { code: 'notAmount' } },
    { column: 'belopp', value: '−5', fault: { code: 'negativeAmount' } },
    { column: 'motpart', value: 'C', fault: { code: 'notCounterpart' } },
  ])('gets $fault.code for its $column "$value"', ({ column, value, fault }) => {
    const row = GOOD.with(0, 'A').with(HEAD.indexOf(column), value);
    expect(read([row]).faults).toEqual([
      {
        ...fault,
        severity: fault.code === 'ambiguousNumber' ? 'question' : 'error',
        place: { file: 'verksamhet.csv', row: 2, column, value },
      },
    ]);
    expect(activitiesIn([row, GOOD], { skipFaulty: true })).toMatchObject([{ unitId: 'B' }]);
  });

  test('of an unknown post is told which posts there are', () => {
    const [fault] = read([['A', '2026', 'bonus', '', '1', '', '']]).faults;
    expect(fault).toMatchObject({ code: 'notPost', place: { column: 'post', value: 'bonus' } });
    expect(fault).toHaveProperty('posts', expect.arrayContaining(['hälsosamtal', 'särskilt boende']));
  });

  test.each([
    {
      row: ['A', 'särskilt boende', 'tält'],
      fault: { code: 'notKind', kinds: ['särskilt boende', 'korttidsboende'] },
    },
    {
      row: ['A', 'särskilt boende', ''],
      fault: { code: 'notKind', kinds: ['särskilt boende', 'korttidsboende'] },
    },
    {
      row: ['*', 'tjänsteköp', 'kpi'],
      fault: { code: 'notKind', kinds: ['VPI', 'timersättning', 'referensränta'] },
    },
    { row: ['A', 'ST-läkare', 'medianlön'], fault: { code: 'regionKind' } },
    { row: ['A', 'tjänsteköp', 'vpi'], fault: { code: 'regionKind' } },
    { row: ['*', 'särskilt boende', 'permanent'], fault: { code: 'unitKind' } },
    { row: ['*', 'ST-läkare', 'ST'], fault: { code: 'unitKind' } },
    { row: ['A', 'tjänsteköp', 'annat'], fault: { code: 'regionKind' } },
    { row: ['*', 'särskilt boende', 'annat'], fault: { code: 'unitKind' } },
  ])('of $row gets $fault.code for its kind', ({ row: [unit, post, kind], fault }) => {
    const { faults } = read([[unit!, '2026', post!, kind!, '1', '1', '']]);
    expect(faults).toMatchObject([{ ...fault, severity: 'error', place: { column: 'typ', value: kind } }]);
  });

  test.each([
    { row: ['A', '2026', 'hälsosamtal', '', '', '', ''], code: 'emptyCountAndAmount', column: 'antal' },
    { row: ['*', '2026', 'tjänsteköp', 'VPI', '', '3', ''], code: 'emptyCell', column: 'antal' },
    { row: ['*', '2026', 'ST-läkare', 'medianlön', '3', '', ''], code: 'emptyCell', column: 'belopp' },
  ])('gets $code where what it needs is empty: $row', ({ row, code, column }) => {
    expect(read([row]).faults).toMatchObject([{ code, place: { column } }]);
  });

  test('whose per cent stand within its number is refused', () => {
    const row = ['A', '2026', 'medicalStudents', 'andel', '2%5', '', ''];
    expect(read([row]).faults).toMatchObject([{ code: 'notQuantity', place: { column: 'antal' } }]);
  });

  test('of a year is told beside the first of its months', () => {
    const rows = [GOOD.with(1, '2026-03'), GOOD.with(1, '2026-04'), GOOD];
    expect(read(rows).faults).toMatchObject([{ code: 'yearAndMonths', first: 2, place: { row: 4 } }]);
  });

  test('of the whole region has no counterpart', () => {
    const row = ['*', '2026', 'olistade besök', 'läkarbesök', '1', '', 'C'];
    expect(read([row]).faults.map(({ code }) => code)).toContain('notCounterpart');
  });

  test('with its own unit as counterpart is refused', () => {
    const row = ['A', '2026', 'olistade besök', 'läkarbesök', '1', '', 'A'];
    expect(read([row]).faults).toMatchObject([{ code: 'notCounterpart', place: { column: 'motpart' } }]);
  });

  test('that says the same again in other words is told where it was said first', () => {
    const { faults } = read([
      ['A', '2026-03', 'särskilt boende', 'korttid', '4', '', ''],
      ['A', 'mars 2026', 'careHomes', 'shortStay', '5', '', ''],
    ]);
    expect(faults).toMatchObject([
      { code: 'duplicateActivity', first: 2, inFile: 'verksamhet.csv', place: { row: 3 } },
    ]);
  });

  test('is a sum where it is called one, but not the whole region', () => {
    const NONE = GOOD.map(() => '');
    const rows = [GOOD, NONE.with(0, 'Summa'), NONE.with(4, GOOD[4]!)];
    expect(read(rows).faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['totalRow', 3],
      ['totalRow', 4],
    ]);
  });

  test('is shown with all its faults at once', () => {
    expect(read([['', 'x', 'x', 'x', 'x', 'x', 'x']]).faults.map(({ code }) => code)).toEqual([
      ...['emptyCell', 'notPeriod', 'notPost', 'notQuantity', 'notAmount'],
    ]);
  });
});
