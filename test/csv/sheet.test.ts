// A table once its headers are understood: what its columns are, and what is told of them.
import { describe, expect, it, test } from 'vitest';
import { CNI_COLUMNS, readHeaders } from '../../src/csv/columns.ts';
import { Faults } from '../../src/csv/faults.ts';
import { columnLetters, isDatable, isDated, openSheet } from '../../src/csv/sheet.ts';
import type { DecimalSign } from '../../src/csv/numbers.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';

interface Given {
  readonly rows?: readonly (readonly string[])[];
  readonly repair?: boolean;
  readonly period?: string | null;
  readonly told?: DecimalSign;
  readonly signs?: readonly (readonly string[])[];
}

function opened(headers: readonly string[], { rows = [], repair = false, period, told, signs }: Given = {}) {
  const faults = new Faults('f.csv');
  const rowsOf = (some: readonly (readonly string[])[]) => some.map((cells, i) => ({ row: i + 4, cells }));
  const sheet = openSheet(
    readHeaders(headers)!,
    { row: 3, cells: headers },
    rowsOf(rows),
    faults,
    repair,
    period,
    told,
    signs && rowsOf(signs),
  );
  const about = faults
    .list()
    .map(({ code, severity, place, ...more }) => ({ code, severity, place, ...more }));
  return { sheet, faults: about };
}

const place = (column?: string) => ({ file: 'f.csv', row: 3, ...(column ? { column, value: column } : {}) });
const LONG = ['enhet_id', 'period', 'aldersgrupp', 'antal'];
const UNITS = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni', 'lat', 'lon'];

describe('a sheet', () => {
  it('has its columns by what they mean, and those of numbers', () => {
    const { sheet, faults } = opened(UNITS);
    expect([...sheet.columns]).toEqual(UNITS.map((name, index) => [name, index]));
    expect(sheet.numeric).toEqual([
      { index: 4, small: false },
      { index: 5, small: true },
      { index: 6, small: true },
      { index: 7, small: true },
    ]);
    expect(sheet).toMatchObject({ file: 'f.csv', kind: 'units', headers: UNITS, counts: null, sums: [] });
    expect(faults).toEqual([]);
  });

  it.each([
    [['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal'], [[1, true]]],
    [
      ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp'],
      [
        [4, false],
        [5, false],
      ],
    ],
    [['enhet_id', 'namn', 'regelar', 'scenario', 'post', 'belopp_kr'], [[5, false]]],
    [['enhet_id', 'period', 'alder', 'avstand_km'], [[3, false]]],
  ])('has numbers in these columns of %j', (headers, numeric) => {
    expect(opened(headers).sheet.numeric.map(({ index, small }) => [index, small])).toEqual(numeric);
  });

  it('has the rows, the period and the decimal sign that it is given', () => {
    const { sheet } = opened(LONG.slice(0, 1).concat(LONG.slice(2)), {
      rows: [['A', '0-4', '1,5']],
      period: '2026',
    });
    expect(sheet).toMatchObject({ period: '2026', decimal: 'comma', settled: false });
    expect(sheet.rows).toEqual([{ row: 4, cells: ['A', '0-4', '1,5'] }]);
    expect(opened(LONG).sheet).toMatchObject({ period: null, decimal: null, settled: false });
  });

  it('has the decimal sign of the user, or else that of the rows that show it', () => {
    const rows = [['A', '2026', '0-4', '1,5']];
    expect(opened(LONG, { rows, told: 'point' }).sheet).toMatchObject({ decimal: 'point', settled: true });
    expect(opened(LONG, { rows, signs: [['A', '2026', '0-4', '1.5']] }).sheet.decimal).toBe('point');
    expect(opened(LONG, { rows, signs: [] }).sheet.decimal).toBeNull();
  });
});

describe('of a column is told', () => {
  it('that it is missing, or that it would be of use', () => {
    expect(opened(['enhet_id', 'period', 'aldersgrupp']).faults).toEqual([
      { code: 'missingColumn', severity: 'error', place: place(), name: 'antal' },
    ]);
    const lacking = opened([...UNITS, ...CNI_COLUMNS.slice(1)]).faults;
    expect(lacking).toEqual([
      { code: 'missingColumn', severity: 'warning', place: place(), name: CNI_COLUMNS[0] },
    ]);
  });

  it('that it is not read, by its letters where it has no header and anything stands there', () => {
    const rows = [
      ['A', '2026', '0-4', '1', '', '', ''],
      ['A', '2026', '5-9', '1', '', 'x'],
    ];
    const { faults } = opened([...LONG, '', '', '', 'Om'], { rows });
    expect(faults).toEqual([
      { code: 'unusedColumn', severity: 'warning', place: place('F') },
      { code: 'unusedColumn', severity: 'warning', place: place('Om') },
    ]);
  });

  it('that it is there twice', () => {
    const { faults, sheet } = opened([...LONG, 'Antal']);
    expect(faults).toEqual([
      { code: 'duplicateColumn', severity: 'error', place: place('Antal'), name: 'antal' },
    ]);
    expect(sheet.columns.get('antal')).toBe(3);
    expect(sheet.numeric).toHaveLength(1);
  });
});

describe('a wide listing', () => {
  const WIDE = ['enhet_id', 'period', ...AGE_CLASSES];

  it('has a count in the column of each age', () => {
    const { sheet, faults } = opened(WIDE);
    expect(faults).toEqual([]);
    expect([...(sheet.counts?.values() ?? [])].map(({ age }) => age?.index)).toEqual(
      AGE_CLASSES.map((_, i) => i),
    );
    expect(sheet.numeric).toEqual(AGE_CLASSES.map((_, i) => ({ index: i + 2, small: false })));
  });

  it('lacks an age', () => {
    expect(opened(WIDE.filter((name) => name !== '10-14')).faults).toEqual([
      { code: 'missingColumn', severity: 'error', place: place(), name: '10–14' },
    ]);
  });

  it('has ages that overlap, or are there twice', () => {
    expect(opened([...WIDE, '3']).faults).toEqual([
      { code: 'overlappingAges', severity: 'error', place: place('3'), ageClass: '0-4' },
    ]);
    expect(opened([...WIDE, '5–9']).faults).toMatchObject([
      { code: 'duplicateColumn', severity: 'error', place: place('5–9') },
    ]);
  });

  it('has an age that became a date, which is a question unless it is repaired', () => {
    const dated = WIDE.with(3, '05-sep');
    expect(opened(dated).faults).toEqual([
      { code: 'ageAsDate', severity: 'question', place: place('05-sep'), suggestion: '5-9' },
    ]);
    expect(opened(dated, { repair: true }).faults).toEqual([]);
  });

  it('has a column that is no age by itself', () => {
    const { faults, sheet } = opened([...WIDE, '65+']);
    expect(faults).toMatchObject([{ severity: 'error', place: place('65+') }]);
    expect(sheet.columns.size).toBe(23);
  });

  it('has a column that sums up the others', () => {
    expect(opened([...WIDE, 'Totalt']).faults).toEqual([
      { code: 'totalColumn', severity: 'warning', place: place('Totalt') },
    ]);
  });
});

describe('the list date', () => {
  test.each([
    [['enhet_id', 'aldersgrupp', 'antal'], true],
    [['enhet_id', 'alder'], true],
    [LONG, false],
    [['enhet_id', 'alder', 'period'], false],
    [['enhet_id', 'aldersgrupp', '2025', '2026'], false],
    [UNITS, false],
  ])('is asked for where it is neither in a column nor in a header: %j, %s', (headers, asked) => {
    const { faults, sheet } = opened(headers);
    expect(faults.filter(({ code }) => code === 'periodMissing')).toEqual(
      asked ? [{ code: 'periodMissing', severity: 'question', place: place() }] : [],
    );
    expect(isDatable(sheet.kind) && !isDated(sheet)).toBe(asked);
    expect(opened(headers, { period: '2026' }).faults.map(({ code }) => code)).not.toContain('periodMissing');
  });

  test('is told of lists and registers alone', () => {
    const kinds = [
      'units',
      'listing',
      'register',
      'activities',
      'assignments',
      'companionShifts',
      'results',
    ] as const;
    expect(kinds.filter(isDatable)).toEqual(['listing', 'register']);
  });
});

// Columns without a header are named as spreadsheet programs name them.
test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
