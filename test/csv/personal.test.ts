import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { readPasted } from '../../src/csv/pasted.ts';
import { readTables } from '../../src/csv/read.ts';
import { holdsPersonalNumber, isPersonalNumber } from '../../src/model/personalNumber.ts';
import { streamed } from './registers.ts';
import { workbook } from './workbooks.ts';
import { write } from './write.ts';

/** The ways to write one that are met besides the usual. */
const WAYS = [
  '19121212 - 1212',
  '1912-12-12-1212',
  '1912-12-12 - 1212',
  '1912 1212 1212',
  '19121212\u20101212',
  '19121212\u20111212',
  '19121212\u20141212',
  '121212.1212',
  '121212/1212',
  '121212_1212',
  '\uff11\uff19\uff11\uff12\uff11\uff12\uff11\uff12\uff0d\uff11\uff12\uff11\uff12',
];

// Invented numbers, with days that no register has given out.
describe('a personal identity number', () => {
  test.each([
    '191212121212',
    '19121212-1212',
    '121212-1212',
    '121212+1212',
    '1212121212',
    '121212 1212',
    '19121212–1212',
    '19121272-1212',
    'P01 (121212-1212)',
    'Test Testsson 1212121212',
    ...WAYS,
  ])('is seen in "%s"', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  test.each([
    '',
    'P01',
    'patient 7',
    '2026-03-14',
    '20260314',
    '121312-1212',
    '121240-1212',
    '121200-1212',
    '121299-1212',
    '12121212',
    '1212121212121',
    '232100-0156',
    '2026-03-14 0815',
    '070-123 45 67',
    '63.1767',
  ])('is not seen in "%s"', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

describe('a code of ten digits', () => {
  test.each([...WAYS, '19121212-1212', '1212121212'])(
    'is a person where its last digit is right: %s',
    (text) => {
      expect(isPersonalNumber(text)).toBe(true);
    },
  );

  test.each(['1212121213', '121212-1210', 'SE2321000131-E000000012345', '2321000131', '1201150001'])(
    'is a unit where it is not: %s',
    (text) => {
      expect(isPersonalNumber(text)).toBe(false);
    },
  );
});

const UNITS = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni', 'kontakt'];
const LISTING = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'kontakt'];
const ACTIVITIES = ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp', 'kontakt'];
const unit = ['A', 'a', 'b', 'region', '1,5', '1,2', ''];
const counted = ['A', '2026', '0-4', '10', ''];
const activity = ['A', '2026', 'asyl', '', '1', '', ''];

describe('a file that names no persons', () => {
  const number = '19121212-1212';
  test.each([
    ['units by an id', UNITS, unit.with(0, number), 'enhet_id'],
    ['units by a name', UNITS, unit.with(1, `Anna ${number}`), 'namn'],
    ['units beside what is read', UNITS, unit.with(6, number), 'kontakt'],
    ['a list by an id', LISTING, counted.with(0, number), 'enhet_id'],
    ['a list by a count', LISTING, counted.with(3, number), 'antal'],
    ['a list by a sum', LISTING, ['Totalt', '2026', '', '10', number], 'kontakt'],
    ['a list by a note', LISTING, [`Kontakt: Anna ${number}`, '', '', '', ''], 'enhet_id'],
    ['activities by an amount', ACTIVITIES, activity.with(5, number), 'belopp'],
    ['activities by an id', ACTIVITIES, activity.with(0, number), 'enhet_id'],
    ['activities beside what is read', ACTIVITIES, activity.with(6, number), 'kontakt'],
    ...WAYS.map((way) => [`a list, as ${way}`, LISTING, counted.with(4, way), 'kontakt'] as const),
  ] as const)('is refused as a whole, and nothing of it told: %s', async (_, head, bad, column) => {
    const rows = [[...head], [...bad]];
    const book = await readTables('fil', await workbook({ Blad1: rows }), { skipFaulty: true });
    for (const reading of [readFile('fil', write(rows), { skipFaulty: true }), book[0]!]) {
      expect(reading.faults.filter(({ severity }) => severity === 'error')).toEqual([
        { code: 'personalNumberListed', severity: 'error', place: { file: 'fil', row: 2, column } },
      ]);
      expect(reading).toMatchObject({ content: null, skippable: false, faulty: [], totals: [] });
      expect(JSON.stringify(reading)).not.toMatch(/1212|１２/);
    }
  });

  test.each(['personnummer', 'pnr', 'Pers.nr'])('is refused for what stands in its column %s', (name) => {
    const head = LISTING.with(4, name);
    expect(readFile('fil', write([head, counted.with(4, 'P01')])).faults).toContainEqual({
      code: 'personalNumberListed',
      severity: 'error',
      place: { file: 'fil', column: name },
    });
    expect(readFile('fil', write([head, counted])).content).not.toBeNull();
    const short = new TextEncoder().encode(`${head.join(';')}\nA;2026;0-4;10\n`);
    expect(readFile('fil', short).faults.map(({ code }) => code)).not.toContain('personalNumberListed');
  });

  test.each(['1212121212', '-1212121212', '+1212121212', '1212121212,50', '1212121212.50'])(
    'may hold the amount %s',
    (amount) => {
      const codes = readFile('fil', write([ACTIVITIES, activity.with(5, amount)])).faults.map(
        ({ code }) => code,
      );
      expect(codes).not.toContain('personalNumberListed');
    },
  );

  test.each([
    ['codes of ten digits', UNITS, unit.with(0, '1212121213')],
    ['identities of units', UNITS, unit.with(0, 'SE2321000131-E000000012345')],
    ['such codes beside what is read', UNITS, unit.with(6, '1212121213')],
  ])('may hold %s', (_, head, row) => {
    const codes = readFile('fil', write([head, row])).faults.map(({ code }) => code);
    expect(codes).not.toContain('personalNumberListed');
  });
});

test.each(['Pers.nr', ...WAYS])(
  'a register that streams is refused for %s as one in memory is',
  async (text) => {
    const named = text === 'Pers.nr';
    const good = 'A;4;x;';
    const bytes = new TextEncoder().encode(
      [`enhet_id;alder;om;${named ? text : 'mer'}`, good, good, named ? good : `A;4;x;${text}`, good].join(
        '\n',
      ),
    );
    const options = { answers: { 'register.csv': { period: '2026' } } };
    const [stream, whole] = [await streamed(bytes, [], options), readFile('register.csv', bytes, options)];
    const place = named ? { column: text } : { row: 4, column: 'mer' };
    for (const reading of [stream!, whole])
      expect(reading.faults.filter(({ severity }) => severity === 'error')).toEqual([
        { code: 'personalNumberListed', severity: 'error', place: { file: 'register.csv', ...place } },
      ]);
  },
);

test('a register is refused for a number in the column of units too, be its last digit right or not', () => {
  for (const number of ['121212-1212', '121212-1213']) {
    const rows = [
      ['enhet_id', 'alder'],
      [number, '4'],
    ];
    expect(readFile('register.csv', write(rows)).faults).toContainEqual({
      ...{ code: 'personalNumberListed', severity: 'error' },
      place: { file: 'register.csv', row: 2, column: 'enhet_id' },
    });
  }
});

test('a column of a register that the user has said to be another is looked through by its cells', () => {
  const columns = { 0: 'enhet_id', 1: 'alder', 2: null } as const;
  const answers = { 'register.csv': { period: '2026', kind: 'register', columns } } as const;
  const read = (cell: string) =>
    readFile('register.csv', new TextEncoder().encode(`enhet_id;alder;pnr\nA;4;${cell}\n`), { answers });
  expect(read('P01').content).not.toBeNull();
  expect(read('121212-1212').faults).toContainEqual({
    ...{ code: 'personalNumberListed', severity: 'error' },
    place: { file: 'register.csv', row: 2, column: 'pnr' },
  });
});

test('a pasted column tells no personal identity number', () => {
  const pasted = readPasted('19121212-1212\n1\n2', 'persons');
  expect(JSON.stringify(pasted)).not.toContain('1212');
});

const HEAD = ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal'];
const good = ['2026-03-14', '7,5', 'Avdelning', 'Kommunen', 'P01', '2026-03-10'];

describe('a log with a personal identity number', () => {
  test.each([
    ['patient', '19121212-1212'],
    ['patient', '1912-12-12 - 1212'],
    ['bestallare', '121212-1212'],
    ['utforare', 'Test 121212-1212'],
    ['datum', '19121212-1212'],
    ['timmar', '19121212-1212'],
    ['avtal', 'Anna 19121212-1212'],
    ['bestallare', '121212-1213'],
    ['utforare', 'Test 121212-1213'],
    ['patient', '1912-12-12 12 13'],
  ])('in %s is refused as a whole, and keeps no value of it: %s', (column, value) => {
    const bad = good.with(HEAD.indexOf(column), value);
    for (const skipFaulty of [false, true]) {
      const reading = readFile('logg.csv', write([HEAD, good, bad, good]), { skipFaulty });
      expect(reading.faults).toEqual([
        { code: 'personalNumber', severity: 'error', place: { file: 'logg.csv', row: 3, column } },
      ]);
      expect(reading).toMatchObject({ content: null, skippable: false, rows: { read: 3, rejected: 3 } });
      expect(JSON.stringify(reading)).not.toContain('1212');
    }
  });

  test.each(['bestallare', 'patient'])(
    'whose last digit is wrong is refused of assignments too: %s',
    (column) => {
      const head = [
        ...['datum', 'starttid', 'vard_min', 'admin_min', 'resa_min'],
        ...['bestallare', 'utforare', 'patient', 'egen_resa'],
      ];
      const work = ['2026-03-14', '08:15', '40', '15', '20', 'JH18', 'Berg', 'P01', 'ja'];
      const bad = work.with(head.indexOf(column), '121212-1213');
      const reading = readFile('logg.csv', write([head, work, bad]));
      expect(reading).toMatchObject({ kind: 'assignments', content: null });
      expect(reading.faults).toEqual([
        { code: 'personalNumber', severity: 'error', place: { file: 'logg.csv', row: 3, column } },
      ]);
    },
  );

  test('in a column that is not read is refused too, and other faults of the rows are not told', () => {
    const bad = ['x', 'y', '', '', '121212-1212', '', '121212-1212'];
    const reading = readFile('logg.csv', write([[...HEAD, 'anteckning'], bad]));
    expect(reading.faults.map(({ code, severity, place }) => [code, severity, place?.column])).toEqual([
      ['unusedColumn', 'warning', 'anteckning'],
      ['personalNumber', 'error', 'patient'],
      ['personalNumber', 'error', 'anteckning'],
    ]);
    expect(JSON.stringify(reading)).not.toContain('1212');
  });

  test.each(['Pers.nr', 'personnummer'])('is refused for its column %s, whatever stands there', (name) => {
    const reading = readFile(
      'logg.csv',
      write([
        [...HEAD, name],
        [...good.with(1, 'x'), 'P01'],
      ]),
    );
    expect(reading.faults.filter(({ severity }) => severity === 'error')).toEqual([
      { code: 'personalNumber', severity: 'error', place: { file: 'logg.csv', column: name } },
    ]);
    expect(reading.content).toBeNull();
  });

  test('in a column that is not read is refused, be its last digit right or not', () => {
    for (const number of ['121212-1212', '121212-1213']) {
      const { faults } = readFile(
        'logg.csv',
        write([
          [...HEAD, 'anteckning'],
          [...good, number],
        ]),
      );
      expect(faults.map(({ code }) => code)).toEqual(['unusedColumn', 'personalNumber']);
    }
  });

  test('may have a day, a time or a number with the digits of none', () => {
    const { faults } = readFile('logg.csv', write([HEAD, good.with(5, '121212-1213')]));
    expect(faults).toEqual([]);
    const day = readFile('logg.csv', write([HEAD, good.with(0, '121212-1213')]));
    expect(day.faults.map(({ code }) => code)).toEqual(['notDay']);
  });

  test('may have the number of an agreement that looks like one', () => {
    const { faults } = readFile('logg.csv', write([HEAD, good.with(5, '1212121212')]));
    expect(faults).toEqual([]);
  });
});
