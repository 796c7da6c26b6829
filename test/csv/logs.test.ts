// Both logs: assignments of service purchase, and companions in hospital.
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { write } from './write.ts';

const WORK = {
  datum: '2026-03-14',
  starttid: '08:15',
  vard_min: '40',
  admin_min: '15',
  resa_min: '20',
  bestallare: 'JH18',
  utforare: 'Bergs kommun',
  patient: 'P01',
  egen_resa: 'ja',
  slag: '',
  kostnad_kr: '',
  tvist: '',
};
const SHIFT = {
  datum: '2026-03-14',
  timmar: '7,5',
  bestallare: 'Medicinkliniken',
  utforare: 'Kommunen',
  patient: 'P01',
  avtal: '2026-03-10',
  beviljad: '',
};
type Row = Readonly<Record<string, string>>;

function read(base: Row, rows: readonly Row[], options: ReadOptions = {}) {
  const cells = rows.map((row) => Object.values({ ...base, ...row }));
  return readFile('logg.csv', write([Object.keys(base), ...cells]), options);
}

function assignment(row: Row) {
  const { content } = read(WORK, [row]);
  return content?.kind === 'assignments' ? content.assignments[0] : undefined;
}

function shift(row: Row) {
  const { content } = read(SHIFT, [row]);
  return content?.kind === 'companionShifts' ? content.companionShifts[0] : undefined;
}

describe('an assignment', () => {
  test('is read with all it has', () => {
    expect(assignment({ kostnad_kr: '1 250,50', slag: 'Medföljande', tvist: 'x' })).toEqual({
      date: '2026-03-14',
      start: 495,
      careMinutes: 40,
      adminMinutes: 15,
      travelMinutes: 20,
      ownJourney: true,
      requester: 'JH18',
      performer: 'Bergs kommun',
      patient: 'P01',
      kind: 'accompanying',
      cost: 125_050,
      disputed: true,
      origin: { file: 'logg.csv', rows: [2] },
    });
  });

  test('is primary care, undisputed and without a journey of its own where nothing is said', () => {
    expect(assignment({ egen_resa: '' })).toMatchObject({
      ...{ kind: 'primaryCare', cost: null, disputed: false, ownJourney: false },
    });
  });

  test.each(['ja', 'J', 'x', '1', 'TRUE', 'sant', 'yes', 'y'])(
    'has a journey of its own for "%s"',
    (word) => {
      expect(assignment({ egen_resa: word })?.ownJourney).toBe(true);
    },
  );

  test.each(['nej', 'N', '0', 'false', 'falskt', 'no', ''])('has none for "%s"', (word) => {
    expect(assignment({ egen_resa: word })?.ownJourney).toBe(false);
  });

  test.each([
    ['primärvård', 'primaryCare'],
    ['Specialistvård', 'specialist'],
    ['medföljare', 'accompanying'],
    ['specialist', 'specialist'],
  ])('of the kind "%s" is %s', (text, kind) => {
    expect(assignment({ slag: text })?.kind).toBe(kind);
  });

  test('may cost nothing', () => {
    expect(assignment({ kostnad_kr: '0' })?.cost).toBe(0);
  });

  test('at cost may leave its minutes empty', () => {
    const empty = { vard_min: '', admin_min: '', resa_min: '', slag: 'medföljande', kostnad_kr: '900' };
    expect(assignment(empty)).toMatchObject({ careMinutes: 0, adminMinutes: 0, travelMinutes: 0 });
  });

  test('at cost keeps the minutes that are written', () => {
    expect(assignment({ slag: 'medföljande', kostnad_kr: '900' })).toMatchObject({
      ...{ careMinutes: 40, adminMinutes: 15, travelMinutes: 20 },
    });
  });

  test.each([
    { column: 'datum', value: '', code: 'emptyCell' },
    { column: 'datum', value: '14/3', code: 'notDay' },
    { column: 'starttid', value: '', code: 'emptyCell' },
    { column: 'starttid', value: '25:00', code: 'notTime' },
    { column: 'vard_min', value: '', code: 'emptyCell' },
    { column: 'vard_min', value: '12,5', code: 'notMinutes' },
    { column: 'admin_min', value: '-1', code: 'notMinutes' },
    { column: 'resa_min', value: '1441', code: 'notMinutes' },
    { column: 'bestallare', value: '', code: 'emptyCell' },
    { column: 'utforare', value: '', code: 'emptyCell' },
    { column: 'patient', value: '', code: 'emptyCell' },
    { column: 'egen_resa', value: 'kanske', code: 'notYesNo' },
    { column: 'egen_resa', value: '-', code: 'notYesNo' },
    { column: 'egen_resa', value: 'x'.repeat(300), code: 'notYesNo' },
    { column: 'tvist', value: '2', code: 'notYesNo' },
    { column: 'slag', value: 'tandvård', code: 'notAssignmentKind' },
    { column: 'kostnad_kr', value: 'dyrt', code: 'notAmount' },
    { column: 'kostnad_kr', value: '-100', code: 'negativeAmount' },
  ])('gets $code for its $column "$value"', ({ column, value, code }) => {
    const reading = read(WORK, [{ [column]: value }, {}]);
    expect(reading.faults).toMatchObject([{ code, severity: 'error', place: { row: 2, column } }]);
    expect(reading.content).toBeNull();
  });

  test('with a day that may be two is a question', () => {
    expect(read(WORK, [{ datum: '3/4/2026' }])).toMatchObject({
      faults: [
        { code: 'ambiguousDay', severity: 'question', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
      ],
      content: null,
    });
  });

  test('that stands twice is remarked on, and kept: two may have come', () => {
    const reading = read(WORK, [{}, { vard_min: '30' }, { patient: 'P02' }]);
    expect(reading.faults).toMatchObject([
      {
        ...{ code: 'duplicateEntry', severity: 'warning', first: 2, inFile: 'logg.csv' },
        place: { row: 3, column: 'datum' },
      },
    ]);
    expect(reading.content).toMatchObject({ assignments: { length: 3 } });
  });

  test('with travel is remarked on where no column tells whose journey it was', () => {
    const columns = Object.entries(WORK).filter(([name]) => name !== 'egen_resa');
    const { faults, content } = read(Object.fromEntries(columns), [{}, { patient: 'P02', resa_min: '0' }]);
    expect(faults).toEqual([{ code: 'journeysCounted', severity: 'warning', place: { file: 'logg.csv' } }]);
    expect(content).toMatchObject({ assignments: [{ ownJourney: true, travelMinutes: 20 }, {}] });
    const unmoved = read(Object.fromEntries(columns), [{ resa_min: '0' }]);
    expect(unmoved.faults).toEqual([]);
  });

  test('is no sum of the others', () => {
    const sum = { ...Object.fromEntries(Object.keys(WORK).map((name) => [name, ''])), vard_min: '40' };
    const { faults } = read(WORK, [{}, sum, { ...sum, datum: 'Summa' }, { ...sum, patient: 'Totalt' }]);
    expect(faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['totalRow', 3],
      ['totalRow', 4],
      ['totalRow', 5],
    ]);
  });
});

describe('a companion’s shift', () => {
  test('is read with all it has', () => {
    expect(shift({ beviljad: '20260401' })).toEqual({
      date: '2026-03-14',
      hours: 750,
      requester: 'Medicinkliniken',
      performer: 'Kommunen',
      patient: 'P01',
      agreement: '2026-03-10',
      granted: '2026-04-01',
      origin: { file: 'logg.csv', rows: [2] },
    });
  });

  test('that stands twice is remarked on, and kept', () => {
    const reading = read(SHIFT, [{}, { timmar: '8' }, {}]);
    expect(reading.faults).toMatchObject([
      {
        ...{ code: 'duplicateEntry', severity: 'warning', first: 2, inFile: 'logg.csv' },
        place: { row: 4, column: 'datum' },
      },
    ]);
    expect(reading.content).toMatchObject({ companionShifts: { length: 3 } });
  });

  test('that cannot be used is no first of two', () => {
    const reading = read(SHIFT, [{ beviljad: 'x' }, {}], { skipFaulty: true });
    expect(reading.faults.map(({ code }) => code)).toEqual(['notDay']);
  });

  test('may lack an agreement, and benefit granted afterwards', () => {
    expect(shift({ avtal: '' })).toMatchObject({ agreement: '', granted: null });
  });

  test.each([
    ['24', 2400],
    ['0', 0],
    ['6,25', 625],
    ['7.5', 750],
    ['8 h', 800],
    ['8 tim', 800],
  ])('of "%s" hours is %i hundredths', (text, hours) => {
    expect(shift({ timmar: text })?.hours).toBe(hours);
  });

  test.each([
    { column: 'timmar', value: '', code: 'emptyCell' },
    { column: 'timmar', value: '24,01', code: 'notHours' },
    { column: 'timmar', value: '-1', code: 'notHours' },
    { column: 'timmar', value: '7,125', code: 'notHours' },
    { column: 'beviljad', value: 'ja', code: 'notDay' },
  ])('gets $code for its $column "$value"', ({ column, value, code }) => {
    expect(read(SHIFT, [{ [column]: value }])).toMatchObject({
      faults: [{ code, severity: 'error', place: { row: 2, column } }],
      content: null,
    });
  });
});
