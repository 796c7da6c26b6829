import { describe, expect, test } from 'vitest';
import { findHeader, headerKey } from '../../src/csv/header.ts';
import type { Answers, Mapping, ReadOptions } from '../../src/csv/options.ts';
import { readFile } from '../../src/csv/read.ts';

const read = (text: string, options: ReadOptions = {}) =>
  readFile('fil.csv', new TextEncoder().encode(text), options);
const answered = (text: string, answers: Answers) => read(text, { answers: { 'fil.csv': answers } });
const HEAD = 'enhet_id;period;aldersgrupp;antal\n';
const TITLES = 'Listade per enhet;;;\nRegionen;;;\n\n';

describe('the headers', () => {
  test.each([
    { name: 'are in the first row', text: `${HEAD}A;2026;0-4;1\n`, row: 1, titles: [] },
    { name: 'are below titles', text: `${TITLES}${HEAD}A;2026;0-4;1\n`, row: 4, titles: [1, 2] },
    {
      name: 'are below a title with a comma',
      text: `"Listade, alla"\n${HEAD}A;2026;0-4;1\n`,
      row: 2,
      titles: [1],
    },
    {
      name: 'are no row of ages',
      text: 'enhet_id;år;0-4;5-9\nA;2026;0;5\nB;2026;10;20\n',
      row: 1,
      titles: [],
    },
    {
      name: 'are below a row as wide that is not understood',
      text: `a;b;c;d\n${HEAD}A;2026;0-4;1\n`,
      row: 2,
      titles: [1],
    },
    {
      name: 'are below a row as wide where ages are among them',
      text: 'a;b;c;d\nenhet_id;år;0-4;5-9\nA;2026;1;2\n',
      row: 2,
      titles: [1],
    },
    {
      name: 'are what nothing is missing from, below a wider row with a word for a column',
      text: `enhet_id;antal;c;d;e;f;g;h;i\n${HEAD}A;2026;0-4;1\n`,
      row: 2,
      titles: [1],
    },
    {
      name: 'are what nothing is missing from, below more words for columns of another file',
      text: `enhet_id;namn;regelar;scenario;post\n${HEAD}A;2026;0-4;1\n`,
      row: 2,
      titles: [1],
    },
    {
      name: 'are no row of half as many cells where none is known',
      text: 'Titel;2026;;\na;b;c;d\n1;2;3;4\n',
      row: 2,
      titles: [1],
    },
    { name: 'are the widest row where none is known', text: 'Titel;;\na;b;c\n1;2;3\n', row: 2, titles: [1] },
  ])('$name', ({ text, row, titles }) => {
    expect(read(text).preview).toMatchObject({ header: row, titles });
  });

  test('of no rows are none', () => {
    expect(findHeader([])).toEqual({ index: 0, headers: [], key: null, mapping: null });
  });

  test('below titles leave the rows their numbers', () => {
    const { faults, rows, content } = read(`${TITLES}${HEAD}A;2026;0-4;x\nB;2026;0-4;1\n`);
    expect(faults).toMatchObject([{ code: 'notNumber', place: { row: 5 } }]);
    expect(rows).toEqual({ read: 2, rejected: 1 });
    expect(content).toBeNull();
  });

  test('are not looked for without end', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ row: i + 1, cells: ['x'] }));
    expect(
      findHeader([...rows, { row: 61, cells: ['enhet_id', 'period', 'aldersgrupp', 'antal'] }]).index,
    ).toBe(0);
  });

  test('are in the row that the user says', () => {
    expect(answered(`x;y;z;w\n${HEAD}A;2026;0-4;1\n`, { header: 1 }).preview).toMatchObject({ header: 1 });
    const { preview, how } = answered(`${HEAD}x;y;z;w\nA;2026;0-4;1\n`, { header: 2 });
    expect(preview).toMatchObject({ header: 2, titles: [1] });
    expect(how?.columns.map(({ header }) => header)).toEqual(['x', 'y', 'z', 'w']);
  });

  test('have one key, however they are written', () => {
    expect(headerKey(['Enhet-ID', 'Ålder (år)', ''])).toBe(headerKey(['enhet id', 'alder_ar', '']));
    expect(headerKey(['a', 'b'])).not.toBe(headerKey(['b', 'a']));
    expect(headerKey(['', '.'])).toBeNull();
  });
});

describe('the meaning of columns', () => {
  const text = 'Mottagning;När;Grupp;N;Övrigt\nA;2026;0-4;7;x\n';
  const columns = { 0: 'enhet_id', 1: 'period', 2: 'aldersgrupp', 3: 'antal', 4: null };
  const mapping: Mapping = {
    kind: 'listing',
    columns: { mottagning: 'enhet_id', nar: 'period', grupp: 'aldersgrupp', n: 'antal', ovrigt: null },
  };
  const lists = { lists: [{ period: '2026', units: [{ unitId: 'A' }] }] };

  test('is told by the user, of a table that shows its headers before', () => {
    const before = read(text);
    expect(before).toMatchObject({ kind: null, headerKey: 'mottagning;nar;grupp;n;ovrigt' });
    expect(before.how?.columns.map(({ header }) => header)).toEqual([
      'Mottagning',
      'När',
      'Grupp',
      'N',
      'Övrigt',
    ]);
    const after = answered(text, { kind: 'listing', columns });
    expect(after).toMatchObject({ kind: 'listing', remembered: false, content: lists });
    expect(after.how?.columns.map(({ meaning }) => meaning)).toEqual(Object.values(columns));
  });

  test('is remembered for the same headers, also below titles', () => {
    const options = { mappings: { 'mottagning;nar;grupp;n;ovrigt': mapping } };
    expect(read(text, options)).toMatchObject({ kind: 'listing', remembered: true, content: lists });
    expect(read(`Titel\n${text}`, options)).toMatchObject({
      remembered: true,
      preview: { header: 2 },
      content: lists,
    });
    expect(read(text.replace('N;', 'M;'), options)).toMatchObject({ kind: null, remembered: false });
  });

  test('is remembered for no row of empty cells', () => {
    const mapping: Mapping = { kind: 'units', columns: {} };
    expect(findHeader([{ row: 1, cells: ['', ''] }], { null: mapping })).toMatchObject({ mapping: null });
  });

  test('is remembered for its row, though another is understood better', () => {
    const rows = [
      { row: 1, cells: ['Vem', 'Var'] },
      { row: 2, cells: HEAD.trim().split(';') },
    ];
    const mapping: Mapping = { kind: 'units', columns: { vem: 'enhet_id' } };
    expect(findHeader(rows).index).toBe(1);
    expect(findHeader(rows, { [headerKey(['Vem', 'Var'])!]: mapping })).toMatchObject({ index: 0, mapping });
  });

  test('goes by what is said of this table before what is remembered', () => {
    const mappings = { 'mottagning;nar;grupp;n;ovrigt': mapping };
    const answers = { 'fil.csv': { columns: { 3: null, 4: 'antal' } } };
    expect(read(text, { mappings, answers }).faults).toMatchObject([
      { code: 'unusedColumn', place: { column: 'N' } },
      { code: 'notNumber', place: { column: 'Övrigt' } },
    ]);
  });

  test('can be an age, or nothing, of a wide listing', () => {
    const ages = Array.from({ length: 21 }, (_, i) => (i === 20 ? '100+' : `${5 * i}-${5 * i + 4}`));
    const wide = `Enhet;Period;${ages.map((age, i) => (i === 0 ? 'yngst' : age)).join(';')}\nA;2026${';1'.repeat(21)}\n`;
    expect(read(wide).content).toBeNull();
    const meant = { 2: '0-4' };
    expect(answered(wide, { columns: meant }).content).toMatchObject({
      lists: [{ units: [{ unitId: 'A' }] }],
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'is not found among the names of the language: %s',
    (name) => {
      expect(read(`${name}\n1\n`, { mappings: {}, answers: {} })).toMatchObject({
        kind: null,
        remembered: false,
      });
    },
  );
});

describe('what the user says of a table', () => {
  const either = `${HEAD}A;2026;0-4;1.234\nA;2026;5-9;2.000\n`;

  test('is of what kind it is, whatever is remembered of its headers', () => {
    const mapping: Mapping = { kind: 'units', columns: { enhet_id: 'enhet_id' } };
    const answers = { 'fil.csv': { kind: 'listing' } } as const;
    const mappings = { [headerKey(HEAD.trim().split(';'))!]: mapping };
    expect(read(`${HEAD}A;2026;0-4;1\n`, { mappings })).toMatchObject({ kind: 'units' });
    expect(read(`${HEAD}A;2026;0-4;1\n`, { mappings, answers })).toMatchObject({
      kind: 'listing',
      faults: [],
      content: { kind: 'listing' },
    });
  });

  test('settles how numbers are read', () => {
    const asked = read(either);
    expect(asked).toMatchObject({ asks: { decimal: ['1.234', '2.000'] }, content: null });
    expect(asked.faults).toMatchObject([
      { code: 'ambiguousNumber', severity: 'question' },
      { code: 'ambiguousNumber', severity: 'question' },
    ]);
    const comma = answered(either, { decimal: 'comma' });
    expect(comma).toMatchObject({
      faults: [],
      asks: { decimal: ['1.234', '2.000'] },
      how: { decimal: 'comma' },
    });
    expect(comma.content).toMatchObject({ lists: [{ units: [{ classes: { 0: 1234, 1: 2000 } }] }] });
    const point = answered(either, { decimal: 'point' });
    expect(point.faults).toMatchObject([{ code: 'notWholePersons', place: { row: 2 } }]);
  });

  test('is asked of numbers whatever sign stands above the headers', () => {
    const text = `Andel;;;12,5\n${HEAD}A;2026;0-4;1.234\n`;
    expect(read(text)).toMatchObject({ asks: { decimal: ['1.234'] }, how: { decimal: null } });
    const columns = { 3: 'antal' };
    const named = answered('enhet_id;period;aldersgrupp;12,5\nA;2026;0-4;1.234\n', {
      kind: 'listing',
      columns,
    });
    expect(named).toMatchObject({ asks: { decimal: ['1.234'] }, how: { decimal: null } });
  });

  test('is not asked of numbers that can be read in one way', () => {
    const asked = read(`${HEAD}A;2026;0-4;x\nA;2026;5-9;1 234\n`);
    expect(asked).toMatchObject({ asks: { decimal: [], period: null }, faults: [{ code: 'notNumber' }] });
    const mixed = read(`${HEAD}A;2026;0-4;x\nA;2026;5-9;1.234\nA;2026;10-14;1.234\n`);
    expect(mixed.asks.decimal).toEqual(['1.234']);
  });

  test.each([
    { title: 'Listdatum mars 2026', period: '2026-03' },
    { title: 'Uttag 2026-03-01 ur registret', period: '2026-03' },
    { title: 'Budget 2025, läge 2026-02', period: '2026-02' },
    { title: 'Listade 2026', period: '2026' },
    { title: 'Listade 1234567', period: null },
  ])('gives the list date, for which "$title" suggests $period', ({ title, period }) => {
    const text = `${title}\nenhet_id;aldersgrupp;antal\nA;0-4;1\n`;
    const asked = read(text);
    expect(asked.asks.period).toEqual({ suggestion: period });
    expect(asked.content).toBeNull();
    expect(answered(text, { period: '2026-03' }).content).toMatchObject({ lists: [{ period: '2026-03' }] });
  });

  test('mends cells, which stay in sight', () => {
    const text = `${HEAD}A;2026;0-4;x\nB;2026;0-5;1\nC;2026;0-4;1\n`;
    const before = read(text);
    expect(before.faulty.map(({ row }) => row)).toEqual([2, 3]);
    const corrections = [{ row: 2, column: 3, value: ' 7 ' }];
    const half = answered(text, { corrections });
    expect(half.faulty).toEqual([
      { row: 2, cells: ['A', '2026', '0-4', '7'] },
      { row: 3, cells: ['B', '2026', '0-5', '1'] },
    ]);
    const all = answered(text, { corrections: [...corrections, { row: 3, column: 2, value: '0-4' }] });
    expect(all).toMatchObject({ faults: [], rows: { read: 3, rejected: 0 } });
    expect(all.content).toMatchObject({ lists: [{ units: [{ classes: { 0: 7 } }, {}, {}] }] });
    expect(all.faulty.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('shows at most 200 rows to be mended', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `A${i};2026;0-4;x\n`).join('');
    expect(read(HEAD + rows).faulty).toHaveLength(200);
  });

  test('mends cells that a row lacks, and none beside the table', () => {
    const text = `${HEAD}A;2026\nB;2026;0-4;1\nC;2026;0-4;5\n`;
    const mended = answered(text, { corrections: [{ row: 2, column: 3, value: '7' }], withoutRows: [3] });
    expect(mended).toMatchObject({ rows: { read: 2, rejected: 1 }, faulty: [{ row: 2 }] });
    expect(mended.faulty[0]!.cells).toEqual(['A', '2026', '', '7']);
    expect(mended.faults).toMatchObject([{ code: 'emptyCell', place: { row: 2, column: 'aldersgrupp' } }]);
    const beside = answered(`${HEAD}A;2026;0-4;1\n`, { corrections: [{ row: 2, column: 4, value: 'x' }] });
    expect(beside.faults).toEqual([]);
  });

  test('shows no rows to be mended where none is faulty', () => {
    expect(read(`${HEAD}A;2026;0-4;1\n`).faulty).toEqual([]);
  });

  test('leaves out a table that is larger than any', () => {
    const wide = `${'x;'.repeat(2001)}x\n`;
    const barred = read(wide);
    expect(barred).toMatchObject({ leftOut: false, faultCount: 1, faults: [{ code: 'tooManyColumns' }] });
    expect(answered(wide, { leftOut: true })).toMatchObject({ leftOut: true, faultCount: 0, faults: [] });
  });

  test('leaves a table out', () => {
    expect(answered(`${HEAD}A;2026;0-4;x\n`, { leftOut: true })).toMatchObject({
      kind: null,
      content: null,
      faults: [],
      rows: { read: 0, rejected: 0 },
      preview: { header: 1 },
    });
  });
});

test('text copied out of a spreadsheet is a file', () => {
  const { how, content } = read('Enhet\tPeriod\tÅlder\tAntal\r\nA\t2026\t0–4\t1 234\r\nA\t2026\t5–9\t5\r\n');
  expect(how).toMatchObject({ delimiter: '\t', layout: 'long' });
  expect(content).toMatchObject({ lists: [{ units: [{ classes: { 0: 1234, 1: 5 } }] }] });
});

test('no personal identity number is shown of a table that is not understood', () => {
  const reading = read('19121212-1212;H101\n19121213 - 1214;H102\n');
  expect(JSON.stringify(reading)).not.toMatch(/121[23]/);
  expect(reading.preview?.rows.map(({ cells }) => cells)).toEqual([
    ['••••••••-••••', 'H101'],
    ['••••••••-••••', 'H102'],
  ]);
});

test('a header that nothing is remembered of is understood by its words', () => {
  const mapping = { kind: 'listing', columns: { enhet_id: 'enhet_id' } } as const;
  const text = 'Enhet_id;Period;Aldersgrupp;Antal\nA;2026;0-4;3\n';
  const { content } = read(text, { mappings: { 'enhet_id;period;aldersgrupp;antal': mapping } });
  expect(content).toMatchObject({ kind: 'listing', lists: [{ units: [{ unitId: 'A' }] }] });
});

test('of numbers that can be read in two ways five are shown', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7].map((n) => `A;2026;${n}-${n};${n}.500`).join('\n');
  expect(read(`${HEAD}${rows}\n`).asks.decimal).toEqual(['1.500', '2.500', '3.500', '4.500', '5.500']);
});

test('a distance is read with the decimal sign that is said', () => {
  const text = 'enhet_id;period;aldersgrupp;antal;avstand_km\nA;2026;0-4;3;1.500\n';
  const km = (decimal: 'comma' | 'point') => {
    const { content } = answered(text, { decimal });
    return content?.kind === 'listing' ? content.lists[0]!.units[0]!.residence[0]!.km : null;
  };
  expect([km('comma'), km('point')]).toEqual([1500, 1.5]);
});

test('a register with ages and years of birth goes by the ages', () => {
  const { content } = read('enhet_id;period;alder;fodelsear\nA;2026;3;1950\n');
  expect(content?.kind === 'listing' && content.lists[0]!.units[0]!.classes.indexOf(1)).toBe(0);
});
