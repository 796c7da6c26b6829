import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model/types.ts';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { CNI_COLUMNS } from '../../src/csv/columns.ts';
import { write } from './write.ts';

const HEAD = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni', 'lat', 'lon', ...CNI_COLUMNS];
const GOOD = {
  ...{
    enhet_id: '0123',
    namn: 'Norra',
    kommun: 'Krokom',
    driftsform: 'region',
    avstand_km: '19,5',
    cni: '1,0234',
  },
  ...{ lat: '63,3', lon: '14,5' },
};
type Cells = Partial<Record<string, string>>;

function read(units: Cells[], options: ReadOptions = {}) {
  const rows = units.map((cells) => HEAD.map((name) => ({ ...GOOD, ...cells })[name] ?? ''));
  return readFile('enheter.csv', write([HEAD, ...rows]), options);
}

function unitsIn(units: Cells[], options: ReadOptions = {}): readonly Unit[] | undefined {
  const { content } = read(units, options);
  return content?.kind === 'units' ? content.units : undefined;
}

const counts = Object.fromEntries(CNI_COLUMNS.map((name, i) => [name, String(i + 1)]));

describe('a unit', () => {
  test('may have more than a thousand persons of a group, with a sign between the thousands', () => {
    const { faults, content } = read([{ ...counts, cni_65_ensam: '1.234' }]);
    expect(faults).toEqual([]);
    expect(content).toMatchObject({ units: [{ cniCounts: { elderlyAlone: 1234 } }] });
  });

  test('is read with all it has', () => {
    expect(unitsIn([{ ...counts }])).toEqual([
      {
        id: '0123',
        name: 'Norra',
        municipality: 'Krokom',
        ownership: 'region',
        distanceKm: 19.5,
        cni: 10_234,
        cniCounts: {
          elderlyAlone: 1,
          underFive: 2,
          singleParent: 3,
          lowEducation: 4,
          unemployed: 5,
          bornAbroad: 6,
          movedIn: 7,
        },
        lat: 63.3,
        lon: 14.5,
        origin: { file: 'enheter.csv', rows: [2] },
      },
    ]);
  });

  test.each([
    ...['region', 'Regionen', 'Egen regi', 'Regionens egen regi', 'regi', 'OFFENTLIG', 'landsting'].map(
      (text) => ({ text, is: 'region' }),
    ),
    ...['Landstinget', 'public'].map((text) => ({ text, is: 'region' })),
    ...['privat', 'privat regi', 'Extern', 'privat vårdgivare', 'Extern vårdgivare'].map((text) => ({
      text,
      is: 'external',
    })),
    ...['external', 'private'].map((text) => ({
      text,
      is: 'external',
    })),
  ])('run as "$text" is $is', ({ text, is }) => {
    expect(unitsIn([{ driftsform: text }])?.[0]?.ownership).toBe(is);
  });

  test('has null where optional cells are empty, without remark', () => {
    const { faults } = read([{ lat: '', lon: '' }]);
    expect(faults).toEqual([]);
    expect(unitsIn([{ lat: '', lon: '' }])).toMatchObject([{ lat: null, lon: null, cniCounts: null }]);
  });

  test.each([
    ["'-Norra", '-Norra'],
    ["' =Norra", ' =Norra'],
    ["'Norra=Södra", "'Norra=Södra"],
    ["Norra'-Södra", "Norra'-Södra"],
  ])('is named by “%s” as “%s”, without the guard of an export', (namn, name) => {
    expect(unitsIn([{ namn }])?.[0]?.name).toBe(name);
  });

  test('keeps an id that is a name of JavaScript', () => {
    expect(unitsIn([{ enhet_id: '__proto__' }, { enhet_id: 'constructor' }])?.map(({ id }) => id)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('a faulty unit', () => {
  test.each([
    { column: 'enhet_id', value: '', code: 'emptyCell' },
    { column: 'namn', value: '', code: 'emptyCell' },
    { column: 'kommun', value: '', code: 'emptyCell' },
    { column: 'driftsform', value: '', code: 'emptyCell' },
    { column: 'driftsform', value: 'kommunal', code: 'notOwnership' },
    { column: 'avstand_km', value: '2 001', code: 'notDistance' },
    { column: 'cni', value: '0', code: 'notCni' },
    { column: 'lat', value: '91', code: 'notCoordinate' },
    { column: 'lon', value: '181', code: 'notCoordinate' },
    { column: 'cni_under_5', value: '1,5', code: 'notWholePersons' },
  ])('with "$value" as $column gets $code', ({ column, value, code }) => {
    const reading = read([{ ...counts, [column]: value }]);
    expect(reading.faults).toEqual([
      { code, severity: 'error', place: { file: 'enheter.csv', row: 2, column, value } },
    ]);
    expect(reading).toMatchObject({ rows: { read: 1, rejected: 1 }, content: null });
  });

  test('may be an error of the workbook', () => {
    expect(read([{ namn: '#REF!' }]).faults).toMatchObject([
      { code: 'formulaError', severity: 'error', place: { row: 2, column: 'namn' } },
    ]);
  });

  test('shows all its faults at once', () => {
    const { faults } = read([{ driftsform: 'x', avstand_km: 'x', cni: 'x', lat: 'x', lon: 'x' }]);
    expect(faults.map(({ code }) => code)).toEqual([
      ...['notOwnership', 'notDistance', 'notCni', 'notCoordinate', 'notCoordinate'],
    ]);
  });

  test.each(['enhet_id', 'namn', 'kommun', 'driftsform'])(
    'is not told of twice for its empty %s',
    (column) => {
      const { faults } = read([
        { enhet_id: 'A', namn: 'a', [column]: '' },
        { enhet_id: 'B', namn: 'b', [column]: '' },
      ]);
      expect(faults.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
        ['emptyCell', 2, column],
        ['emptyCell', 3, column],
      ]);
    },
  );

  test.each(['enhet_id', 'namn', 'kommun', 'driftsform'])('is one of a file without %s', (column) => {
    const at = HEAD.indexOf(column);
    const row = HEAD.map((name) => GOOD[name as keyof typeof GOOD] ?? '').toSpliced(at, 1);
    const reading = readFile('enheter.csv', write([HEAD.toSpliced(at, 1), row]), {
      answers: { 'enheter.csv': { kind: 'units' } },
    });
    expect(reading.faults).toMatchObject([{ code: 'missingColumn', name: column, severity: 'error' }]);
    expect(reading.content).toBeNull();
  });

  test('may be a second of the same id', () => {
    const reading = read([{}, { enhet_id: 'B', namn: 'Södra' }, {}], { skipFaulty: true });
    expect(reading.faults).toMatchObject([
      { code: 'duplicateUnit', first: 2, place: { row: 4, column: 'enhet_id', value: '0123' } },
    ]);
    expect(unitsIn([{}, { enhet_id: 'B' }, {}], { skipFaulty: true })?.map(({ id }) => id)).toEqual([
      '0123',
      'B',
    ]);
  });
});

describe('a row of sums', () => {
  const NONE = {
    ...GOOD,
    enhet_id: '',
    namn: '',
    kommun: '',
    driftsform: '',
    avstand_km: '',
    cni: '',
    lat: '',
    lon: '',
  };
  test.each([
    { name: 'in the id', cells: { ...NONE, enhet_id: 'Summa' } },
    { name: 'in the name', cells: { ...NONE, namn: 'TOTALT' } },
    { name: 'of counts under no name', cells: { ...NONE, ...counts } },
  ])('is told by the word $name', ({ cells }) => {
    const reading = read([counts, cells]);
    expect(reading.faults).toEqual([
      { code: 'totalRow', severity: 'warning', place: { file: 'enheter.csv', row: 3 } },
    ]);
    expect(reading.rows).toEqual({ read: 1, rejected: 0 });
  });
});

describe('a unit with a name that sums have', () => {
  test.each([
    { namn: 'Total' },
    { namn: 'Samtliga' },
    { enhet_id: 'SUM', namn: 'Sumsjön' },
    { enhet_id: 'Total', namn: 'Total' },
  ])('is a unit for its own municipality and ownership: %j', (cells) => {
    const reading = read([{ enhet_id: 'A' }, cells]);
    expect(reading).toMatchObject({ faults: [], totals: [], rows: { read: 2, rejected: 0 } });
    expect(unitsIn([{ enhet_id: 'A' }, cells])?.[1]).toMatchObject({ name: cells.namn });
  });

  test('is a sum where municipality or ownership is of all', () => {
    for (const cells of [{ kommun: '' }, { driftsform: '' }, { kommun: 'Hela regionen' }])
      expect(read([{}, { enhet_id: 'Totalt', ...cells }]).totals).toHaveLength(1);
  });

  test('is neither where counts under no name are not those of the units', () => {
    const none = {
      enhet_id: '',
      namn: '',
      kommun: '',
      driftsform: '',
      avstand_km: '',
      cni: '',
      lat: '',
      lon: '',
    };
    const reading = read([counts, { ...none, ...counts, cni_under_5: '99' }]);
    expect(reading).toMatchObject({ totals: [], rows: { read: 2, rejected: 1 }, content: null });
  });
});

describe('a distance', () => {
  const distances = (texts: string[], options: ReadOptions = {}) =>
    unitsIn(
      texts.map((avstand_km, i) => ({ enhet_id: `E${i}`, avstand_km })),
      options,
    )?.map(({ distanceKm }) => distanceKm);

  test('has no thousands behind one sign, whatever sign the others have', () => {
    expect(distances(['12,5', '1.500'])).toEqual([12.5, 1.5]);
    expect(distances(['12.5', '1,500', '44,812'])).toEqual([12.5, 1.5, 44.812]);
  });

  test('has them where the user says so', () => {
    const answers = { 'enheter.csv': { decimal: 'comma' as const } };
    expect(distances(['12,5', '1.500'], { answers })).toEqual([12.5, 1500]);
  });
});

describe('an id', () => {
  test.each(['\u200b', '\u00ad', '\u202e', '\u2066', '\ufeff'])(
    'is the same with the invisible %j in it',
    (sign) => {
      expect(read([{ enhet_id: 'AB' }, { enhet_id: `A${sign}B` }]).faults).toMatchObject([
        { code: 'duplicateUnit', first: 2, place: { row: 3, value: 'AB' } },
      ]);
    },
  );
});

describe('a remark', () => {
  test.each([
    ['Norra', 'NORRA', true],
    ['Norra  hälsocentralen', 'Norra hälsocentralen', true],
    ['Norra hälsocentralen', 'Norrahälsocentralen', false],
    ['Norra', 'Norr', false],
  ])('is made on the names “%s” and “%s”: %s', (one, other, same) => {
    const { faults, content } = read([
      { enhet_id: 'A', namn: one },
      { enhet_id: 'B', namn: other },
    ]);
    expect(faults).toEqual(
      same
        ? [
            {
              ...{ code: 'sameName', severity: 'warning', first: 2 },
              place: { file: 'enheter.csv', row: 3, column: 'namn', value: other },
            },
          ]
        : [],
    );
    expect(content).toMatchObject({ units: { length: 2 } });
  });

  test('is not made on each distance that no column is there for', () => {
    const head = HEAD.filter((name) => name !== 'avstand_km');
    const row = head.map((name) => GOOD[name as keyof typeof GOOD] ?? '');
    const { faults } = readFile('enheter.csv', write([head, row, row.with(0, 'B').with(1, 'b')]));
    expect(faults.map(({ code }) => code)).toEqual(['missingColumn']);
  });

  test.each([
    {
      name: 'an empty distance',
      cells: { avstand_km: '' },
      faults: [{ code: 'emptyCell', column: 'avstand_km' }],
    },
    { name: 'neither index nor counts', cells: { cni: '' }, faults: [{ code: 'missingCni', column: 'cni' }] },
    { name: 'nothing where there are counts', cells: { cni: '', ...counts }, faults: [] },
    {
      name: 'a count missing among others',
      cells: { ...counts, cni_arbetslos: '' },
      faults: [{ code: 'emptyCell', column: 'cni_arbetslos' }],
    },
  ])('is made on $name, and the unit kept', ({ cells, faults }) => {
    const reading = read([cells]);
    expect(
      reading.faults.map(({ code, severity, place }) => ({ code, severity, column: place?.column })),
    ).toEqual(faults.map((fault) => ({ ...fault, severity: 'warning' })));
    expect(reading.rows).toEqual({ read: 1, rejected: 0 });
    expect(unitsIn([cells])).toHaveLength(1);
  });

  test('is made on an index that no column is there for', () => {
    const head = HEAD.filter((name) => name !== 'cni');
    const row = head.map((name) => ({ ...GOOD })[name as keyof typeof GOOD] ?? '');
    const { faults } = readFile('enheter.csv', write([head, row]));
    expect(faults).toEqual([
      {
        ...{ code: 'missingCni', severity: 'warning' },
        place: { file: 'enheter.csv', row: 2, column: 'cni', value: '' },
      },
    ]);
  });

  test('is made on counts that lack one column', () => {
    const head = HEAD.slice(0, -1);
    const row = head.map((name) => ({ ...GOOD, ...counts })[name] ?? '');
    const { faults, content } = readFile('enheter.csv', write([head, row]));
    expect(faults).toMatchObject([{ code: 'missingColumn', name: 'cni_inflyttad', severity: 'warning' }]);
    expect(content).toMatchObject({ units: [{ cni: 10_234, cniCounts: null }] });
  });
});
