// What a row of a register states of a person, and what is told of one that states nothing that can be used.
import { describe, expect, it, test, vi } from 'vitest';
import { PersonCount } from '../../src/csv/personCount.ts';
import { readFile } from '../../src/csv/read.ts';

function read(...rows: string[]) {
  const [head, ...others] = rows;
  return readFile('r.csv', new TextEncoder().encode([head, 'A;4;1;2026', ...others].join('\n')));
}

const AGES = 'enhet_id;alder;avstand_km;period';

describe('the age of a person', () => {
  test.each([
    ['0', 0],
    ['4', 4],
    ['125', 100],
    ['37', 37],
    ['037', 37],
    ['37 år', 37],
    ['37år', 37],
    ['37 ÅR', 37],
    ['37,0', 37],
    ['37.00', 37],
    ['37,0 år', 37],
  ])('of %s is %i', (written, age) => {
    const { faults, content } = read(AGES, `B;${written};1;2026`);
    expect(faults).toEqual([]);
    const units = content?.kind === 'listing' ? content.lists[0]!.units : [];
    expect(units[1]!.ages?.findIndex((persons) => persons > 0)).toBe(age);
  });

  test.each([
    '126',
    '999',
    '-1',
    'x',
    '0037',
    '37,5',
    '37,000',
    '37 år gammal',
    'ca 37',
    '3 7',
    '0-4',
    '37  år',
  ])('is not in years: %s', (written) => {
    const { faults, content, rows } = read(AGES, `B;${written};1;2026`);
    expect(faults).toEqual([
      {
        ...{ code: 'notAgeInYears', oldest: 125, severity: 'error' },
        place: { file: 'r.csv', row: 3, column: 'alder', value: written },
      },
    ]);
    expect({ content, rows }).toEqual({ content: null, rows: { read: 2, rejected: 1 } });
  });
});

describe('a year of birth', () => {
  const BORN = 'enhet_id;fodelsear;avstand_km;period';
  const born = (year: string, period = '2026') =>
    readFile('r.csv', new TextEncoder().encode(`${BORN}\nA;${year};;${period}\n`));

  test.each([
    ['1901', '2026', 100],
    ['1926', '2026-12', 100],
    ['1927', '2026', 99],
    ['2026', '2026-01', 0],
    ['1980', '2027', 47],
  ])('of %s is at the end of %s an age of %i', (year, period, age) => {
    const { content } = born(year, period);
    const unit = content?.kind === 'listing' ? content.lists[0]!.units[0]! : null;
    expect(unit?.ages?.findIndex((persons) => persons > 0)).toBe(age);
    expect(content?.kind === 'listing' && content.lists[0]!.period).toBe(period);
  });

  test.each(['1900', '2027', '80', '19800', 'x1980', '1980x', '01980', '1980.0', '19 80'])(
    'is none of a listed person: %s',
    (year) => {
      expect(born(year).faults).toEqual([
        {
          ...{ code: 'notBirthYear', first: 1901, last: 2026, severity: 'error' },
          place: { file: 'r.csv', row: 2, column: 'fodelsear', value: year },
        },
      ]);
    },
  );
});

describe('a row that cannot be used', () => {
  it('is told of once for each cell', () => {
    const born = (row: string) =>
      readFile('r.csv', new TextEncoder().encode(`enhet_id;fodelsear;period\n${row}\n`)).faults.map(
        ({ code, place }) => [code, place?.column],
      );
    expect(born('A;;2026')).toEqual([['emptyCell', 'fodelsear']]);
    expect(born('A;1980;x')).toEqual([['notPeriod', 'period']]);
    expect(born(';1980;2026')).toEqual([['emptyCell', 'enhet_id']]);
  });

  test.each([
    ['B;4;2001;2026', 'notDistance', 'avstand_km', '2001'],
    ['B;4;x;2026', 'notDistance', 'avstand_km', 'x'],
    ['B;4;1;x', 'notPeriod', 'period', 'x'],
    ['B;4;1;', 'emptyCell', 'period', ''],
    ['B;;1;2026', 'emptyCell', 'alder', ''],
    [';4;1;2026', 'emptyCell', 'enhet_id', ''],
  ])('is told of with its cell: %s', (row, code, column, value) => {
    const { faults, content, rows } = read(AGES, row);
    expect(faults).toEqual([{ code, severity: 'error', place: { file: 'r.csv', row: 3, column, value } }]);
    expect({ content, rows }).toEqual({ content: null, rows: { read: 2, rejected: 1 } });
  });

  it('is told of for each of its cells', () => {
    const { faults } = read(AGES, ';200;x;y');
    expect(faults.map(({ code }) => code).sort()).toEqual([
      ...['emptyCell', 'notAgeInYears', 'notDistance', 'notPeriod'],
    ]);
  });

  it('is where its unit stands first all the same', () => {
    const text = `${AGES}\nB;x;1;2026\nA;4;1;2026\n;4;1;2026\nB;4;1;2026\nA;4;1;2026\n`;
    const { content } = readFile('r.csv', new TextEncoder().encode(text), { skipFaulty: true });
    expect(content).toMatchObject({
      firstRow: new Map([
        ['B', 2],
        ['A', 3],
      ]),
      lists: [{ units: [{ unitId: 'A' }, { unitId: 'B' }] }],
    });
  });
});

it('is no register that has more of something than any, and nothing of it is used', () => {
  const add = vi.spyOn(PersonCount.prototype, 'add');
  try {
    add.mockReturnValueOnce(null).mockReturnValueOnce({ code: 'tooManyUnits', most: 10_000 });
    const { faults, content, rows } = readFile(
      'r.csv',
      new TextEncoder().encode([AGES, 'A;4;;2026', 'B;4;;2026', 'C;4;;2026', 'D;x;;2026'].join('\n')),
      { skipFaulty: true },
    );
    expect(add).toHaveBeenCalledTimes(2);
    expect(faults).toEqual([
      { code: 'tooManyUnits', most: 10_000, severity: 'error', place: { file: 'r.csv', row: 3 } },
    ]);
    expect({ content, rows }).toEqual({ content: null, rows: { read: 4, rejected: 4 } });
  } finally {
    add.mockRestore();
  }
});
