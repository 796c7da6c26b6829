import { describe, expect, test } from 'vitest';
import { readPasted, type Pasted } from '../../src/csv/pasted.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';

const HUNDREDTHS = AGE_CLASSES.map((_, index) => 100 + index);
const comma = (value: number): string => (value / 100).toFixed(2).replace('.', ',');
const COLUMN = HUNDREDTHS.map(comma);

const valuesOf = (pasted: Pasted): unknown => ('values' in pasted ? pasted.values : pasted.problems);
const only = (values: Readonly<Record<number, number>>): (number | null)[] =>
  AGE_CLASSES.map((_, index) => values[index] ?? null);

describe('a column of weights', () => {
  test('is read in the order of the classes, with a decimal comma or point, to any end of line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(valuesOf(readPasted(COLUMN.join(end), 'weights'))).toEqual(HUNDREDTHS);
      expect(valuesOf(readPasted(COLUMN.join(end).replaceAll(',', '.') + end, 'weights'))).toEqual(
        HUNDREDTHS,
      );
    }
  });

  test('may have spaces that do not break beside its numbers, and a heading above', () => {
    const spaced = COLUMN.map((written) => `\u00a0${written}\u202f`).join('\n');
    expect(valuesOf(readPasted(`Vikt 2026\n${spaced}\n`, 'weights'))).toEqual(HUNDREDTHS);
  });

  test('has one number for every class, and says how many it has where it does not', () => {
    expect(valuesOf(readPasted(COLUMN.slice(1).join('\n'), 'weights'))).toEqual([
      { code: 'lineCount', row: null, value: '20' },
    ]);
    expect(valuesOf(readPasted('1\n'.repeat(1000), 'weights'))).toEqual([
      { code: 'lineCount', row: null, value: '1000' },
    ]);
    expect(valuesOf(readPasted(`1\n${COLUMN.join('\n')}`, 'weights'))).toEqual([
      { code: 'lineCount', row: null, value: '22' },
    ]);
    expect(valuesOf(readPasted(`−1\n${COLUMN.join('\n')}`, 'weights'))).toMatchObject([
      { code: 'lineCount', value: '22' },
      { code: 'negative', row: 1 },
    ]);
  });

  test('is of numbers alone: an amount in kronor is no weight', () => {
    expect(valuesOf(readPasted(COLUMN.with(3, '1,50 kr').join('\n'), 'weights'))).toEqual([
      { code: 'notNumber', row: 4, value: '1,50 kr' },
    ]);
  });

  test('of more than sixty lines is not looked through', () => {
    const beyond = Array.from({ length: 39 }, (_, i) => ({ code: 'beyond', row: i + 22, value: '1' }));
    expect(valuesOf(readPasted('1\n'.repeat(60), 'weights', 0))).toEqual(beyond);
    expect(valuesOf(readPasted('1\n'.repeat(61), 'weights', 0))).toEqual([
      { code: 'lineCount', row: null, value: '61' },
    ]);
  });

  test('is not a column of the classes alone', () => {
    expect(valuesOf(readPasted(AGE_CLASSES.join('\n'), 'weights'))).toEqual(
      AGE_CLASSES.map((value, index) => ({ code: 'notNumber', row: index + 1, value })).with(20, {
        ...{ code: 'notNumber', row: 21, value: '100+' },
      }),
    );
  });

  test('may have empty lines above and below', () => {
    expect(valuesOf(readPasted(`\n\n${COLUMN.join('\n')}\n\n`, 'weights'))).toEqual(HUNDREDTHS);
  });

  test('tells every number that is none, with its row, and reads nothing', () => {
    const wrong = COLUMN.with(0, 'l,16').with(4, '').with(6, '1,234').with(20, '−1');
    expect(valuesOf(readPasted(wrong.join('\n'), 'weights'))).toEqual([
      { code: 'notNumber', row: 1, value: 'l,16' },
      { code: 'emptyCell', row: 5, value: '' },
      { code: 'notNumber', row: 7, value: '1,234' },
      { code: 'negative', row: 21, value: '−1' },
    ]);
  });

  test('fills downwards from a class', () => {
    expect(valuesOf(readPasted('2,40\n2,5\n', 'weights', 16))).toEqual(only({ 16: 240, 17: 250 }));
    expect(valuesOf(readPasted('80+\n2\n3', 'weights', 19))).toEqual([
      { code: 'notNumber', row: 1, value: '80+' },
      { code: 'beyond', row: 3, value: '3' },
    ]);
  });

  test('takes a first line for a heading only where the rest ends at the last class', () => {
    expect(valuesOf(readPasted('Vikt\n2\n3', 'weights', 19))).toEqual(only({ 19: 200, 20: 300 }));
    expect(valuesOf(readPasted('saknas\n2\n3', 'weights', 4))).toEqual([
      { code: 'notNumber', row: 1, value: 'saknas' },
    ]);
  });

  test('is told to be missing where nothing was pasted', () => {
    expect(valuesOf(readPasted(' \n\t\n', 'weights'))).toEqual([{ code: 'nothing', row: null, value: '' }]);
  });
});

describe('weights beside their classes', () => {
  const lines = AGE_CLASSES.map((ageClass, index) => [ageClass.replace('-', '–') + ' år', COLUMN[index]!]);

  test('are read in either order of columns and any order of rows, with or without a heading', () => {
    const reversed = lines.toReversed();
    const first = reversed.map((cells) => cells.join('\t')).join('\n');
    const last = reversed.map((cells) => cells.toReversed().join('\t')).join('\n');
    for (const text of [first, last, `Ålder\tVikt\n${first}`, `2026\tÅlder\n${last}`])
      expect(valuesOf(readPasted(text, 'weights'))).toEqual(HUNDREDTHS);
  });

  test('may be of some classes only, and of those that a spreadsheet made dates and numbers of', () => {
    expect(valuesOf(readPasted('05-sep\t0,33\nokt-14\t0,44\n100\t1,5\n80-84\t2,4', 'weights'))).toEqual(
      only({ 1: 33, 2: 44, 20: 150, 16: 240 }),
    );
  });

  test('go by the class, wherever they are pasted', () => {
    expect(valuesOf(readPasted('80-84\t2,4\n85-89\t2,5', 'weights', 3))).toEqual(only({ 16: 240, 17: 250 }));
  });

  test('may have empty columns between them, but no third one', () => {
    expect(valuesOf(readPasted('80-84\t\t2,4\n85-89\t\t2,5', 'weights'))).toEqual(only({ 16: 240, 17: 250 }));
    expect(valuesOf(readPasted('80-84\t2,4\t\n85-89\t2,5', 'weights'))).toEqual(only({ 16: 240, 17: 250 }));
    expect(valuesOf(readPasted('80-84;2,4\n85-89;2,5', 'weights'))).toEqual(only({ 16: 240, 17: 250 }));
    expect(valuesOf(readPasted('80-84\t2,2\t2,4\n85-89\t2,3\t2,5', 'weights'))).toEqual([
      { code: 'columns', row: null, value: '3' },
    ]);
  });

  test('tell what is no class, a sum, and a class that comes twice', () => {
    expect(valuesOf(readPasted('80-84\t2,4\n80–84\t2,5\n65+\t1\nSumma\t3,5\n5-9\t1', 'weights'))).toEqual([
      { code: 'classTwice', row: 2, value: '80–84' },
      { code: 'notClass', row: 3, value: '65+' },
      { code: 'notClass', row: 4, value: 'Summa' },
    ]);
  });

  test('are not guessed where both columns are numbers', () => {
    expect(valuesOf(readPasted('0\t2,4\n5\t2,5', 'weights'))).toEqual([
      { code: 'noClass', row: 1, value: '0 2,4' },
    ]);
    expect(valuesOf(readPasted('\t0\t2,4\n\t5\t2,5', 'weights'))).toEqual([
      { code: 'noClass', row: 1, value: '0 2,4' },
    ]);
    expect(valuesOf(readPasted('0-4\t1\nx\t2\ny\t3', 'weights'))).toEqual([
      { code: 'noClass', row: 1, value: '0-4 1' },
    ]);
  });

  test.each([
    ['a sum above them', 'Summa\t12026\n80-84\t2', [{ code: 'notClass', row: 1, value: 'Summa' }]],
    ['another sum above them', 'Summa\t20261\n80-84\t2', [{ code: 'notClass', row: 1, value: 'Summa' }]],
    ['a first number that is none', '80-84\tx\n85-89\t2', [{ code: 'notNumber', row: 1, value: 'x' }]],
    ['one that is given again', '80-84\tx\n80-84\t2', [{ code: 'notNumber', row: 1, value: 'x' }]],
    ['a single age', '80-84\t2\n37 år\t3\n85-89\t1', [{ code: 'notClass', row: 2, value: '37 år' }]],
  ])('tell %s', (_, text, problems) => {
    expect(valuesOf(readPasted(text, 'weights'))).toEqual(problems);
  });
});

describe('visits and costs', () => {
  const rows = (of: (index: number) => string): string => AGE_CLASSES.map((_, index) => of(index)).join('\n');

  test('are read with spaces between thousands, and with kronor behind', () => {
    const read = readPasted(
      rows((index) => `1\u00a0${String(index).padStart(3, '0')},50 kr`),
      'volumes',
    );
    expect(valuesOf(read)).toEqual(AGE_CLASSES.map((_, index) => 100_050 + 100 * index));
  });

  test('say what can be a thousand or a little more than one, unless another row shows the sign', () => {
    const ambiguous = readPasted(
      rows((index) => (index === 3 ? '1.234' : '7')),
      'volumes',
    );
    expect(valuesOf(ambiguous)).toEqual([{ code: 'ambiguous', row: 4, value: '1.234' }]);
    const shown = readPasted(
      rows((index) => (index === 3 ? '1.234' : '7,5')),
      'volumes',
    );
    expect(valuesOf(shown)).toEqual(AGE_CLASSES.map((_, index) => (index === 3 ? 123_400 : 750)));
    const inKronor = readPasted(
      rows((index) => (index === 3 ? '1.234kr' : '7,5 kr')),
      'volumes',
    );
    expect(valuesOf(inKronor)).toEqual(AGE_CLASSES.map((_, index) => (index === 3 ? 123_400 : 750)));
    const decimals = readPasted(
      rows((index) => (index === 3 ? '1.234' : index === 4 ? '1kr50' : '7.5')),
      'volumes',
    );
    expect(valuesOf(decimals)).toEqual([
      { code: 'notNumber', row: 4, value: '1.234' },
      { code: 'notNumber', row: 5, value: '1kr50' },
    ]);
  });

  test('are wanted for every class', () => {
    const text = AGE_CLASSES.slice(0, 19).map((ageClass) => `${ageClass}\t100`);
    expect(valuesOf(readPasted(text.join('\n'), 'volumes'))).toEqual([
      { code: 'classMissing', row: null, value: '95-99' },
      { code: 'classMissing', row: null, value: '100+' },
    ]);
  });

  test('persons are whole', () => {
    const read = readPasted(
      rows((index) => (index === 3 ? '7,5' : '7')),
      'persons',
    );
    expect(valuesOf(read)).toEqual([{ code: 'notNumber', row: 4, value: '7,5' }]);
  });
});

describe('lines that are shorter than others', () => {
  const lines = AGE_CLASSES.map((name) => `${name}\t7`);

  test('have an empty cell where the number would be', () => {
    expect(valuesOf(readPasted(lines.with(3, AGE_CLASSES[3]!).join('\n'), 'persons'))).toEqual([
      { code: 'emptyCell', row: 4, value: '' },
    ]);
  });

  test('have no class where that would be the last', () => {
    const turned = AGE_CLASSES.map((name) => `7\t${name}`);
    expect(valuesOf(readPasted(turned.with(3, '7').join('\n'), 'persons'))).toEqual([
      { code: 'notClass', row: 4, value: '' },
    ]);
  });

  test('and numbers that are too large are told as what they are', () => {
    expect(
      valuesOf(readPasted(lines.with(0, `${AGE_CLASSES[0]!}\t99999999999`).join('\n'), 'persons')),
    ).toContainEqual({ code: 'tooLarge', row: 1, value: '99999999999' });
  });
});
