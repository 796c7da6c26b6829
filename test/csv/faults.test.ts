// What is met while a file is read: told by rows, cut to what can be shown, and not without end.
import { describe, expect, test } from 'vitest';
import { Faults, isFormulaError } from '../../src/csv/faults.ts';

const LONG = 'Vårdcentralens '.repeat(7);

test('what concerns the whole file comes before what concerns a row, whatever was met first', () => {
  const faults = new Faults('fil.csv');
  faults.add({ code: 'notSex' }, 'error', { row: 3, column: 'kon', value: 'x' });
  faults.add({ code: 'notCni' }, 'error', { row: 2, column: 'cni', value: 'x' });
  faults.add({ code: 'notJson' }, 'error', {});
  expect(faults.list().map(({ place }) => place?.row)).toEqual([undefined, 2, 3]);
});

test('a formula that fails down a column is told once with its cells, however long the header is', () => {
  const faults = new Faults('fil.csv');
  for (const row of [2, 3, 4]) faults.add({ code: 'notCni' }, 'error', { row, column: LONG, value: '#REF!' });
  expect(faults.list()).toEqual([
    {
      code: 'formulaError',
      severity: 'error',
      cells: 3,
      place: { file: 'fil.csv', row: 2, column: `${LONG.slice(0, 79)}…`, value: '#REF!' },
    },
  ]);
});

test('a long cell is cut between characters, and one of few though wide characters is not', () => {
  const faults = new Faults('fil.csv');
  const told = (value: string): string | undefined => {
    faults.add({ code: 'notSex' }, 'error', { row: 2, column: 'kon', value });
    return faults.list().at(-1)!.place!.value;
  };
  expect(told('😀'.repeat(50))).toBe('😀'.repeat(50));
  expect(told('😀'.repeat(80))).toBe('😀'.repeat(80));
  expect(told('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`);
  expect(told('a'.repeat(80))).toBe('a'.repeat(80));
  expect(told('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
});

test('what is only remarked on bars nothing, is not to be mended, and keeps its code where a formula failed', () => {
  const faults = new Faults('fil.csv');
  faults.add({ code: 'emptyCell' }, 'warning', { row: 2, column: 'kon', value: '#REF!' });
  expect(faults.barred).toBe(false);
  expect([...faults.mendable]).toEqual([]);
  expect(faults.list().map(({ code }) => code)).toEqual(['emptyCell']);
  faults.add({ code: 'ageAsDate', suggestion: '5-9' }, 'question', {
    row: 3,
    column: 'ålder',
    value: '5-sep',
  });
  expect(faults.barred).toBe(true);
  expect([...faults.mendable]).toEqual([3]);
});

test('what concerns a row or a column alone, or a personal identity number, is not mended in a cell', () => {
  const faults = new Faults('fil.csv');
  faults.add({ code: 'unbalancedQuote' }, 'error', { row: 2 });
  faults.add({ code: 'personalNumber' }, 'error', { row: 3, column: 'namn' });
  faults.add({ code: 'personalNumberListed' }, 'error', { row: 4, column: 'namn' });
  faults.add({ code: 'notSex' }, 'error', { column: 'kon' });
  expect([...faults.mendable]).toEqual([]);
  expect(faults.barred).toBe(true);
});

test('the first 201 rows that can be mended are told', () => {
  const faults = new Faults('fil.csv');
  for (let row = 2; row < 300; row++)
    faults.add({ code: 'notSex' }, 'error', { row, column: 'kon', value: 'x' });
  expect([...faults.mendable]).toEqual(Array.from({ length: 201 }, (_, i) => i + 2));
});

test('the first 200 of each code and severity are kept, and all are counted', () => {
  const faults = new Faults('fil.csv');
  for (let row = 1; row <= 201; row++) {
    faults.add({ code: 'emptyCell' }, 'error', { row, column: 'kon', value: '' });
    faults.add({ code: 'emptyCell' }, 'warning', { row, column: 'kon', value: '' });
    faults.add({ code: 'notSex' }, 'error', { row, column: 'kon', value: 'x' });
  }
  expect(faults.count).toBe(603);
  expect(faults.list()).toHaveLength(600);
  expect(faults.list().at(-1)?.place?.row).toBe(200);
});

test('what else is wrong in the column of a failed formula keeps its own code', () => {
  const faults = new Faults('fil.csv');
  faults.add({ code: 'notCni' }, 'error', { row: 2, column: 'cni', value: '#REF!' });
  faults.add({ code: 'notCni' }, 'error', { row: 3, column: 'cni', value: 'x' });
  expect(faults.list().map(({ code }) => code)).toEqual(['formulaError', 'notCni']);
});

test('a formula that fails beside no column is told as what it bars', () => {
  const faults = new Faults('fil.csv');
  faults.add({ code: 'notSex' }, 'error', { row: 2, value: '#REF!' });
  faults.add({ code: 'notSex' }, 'error', { row: 2, column: 'kon' });
  expect(faults.list().map(({ code }) => code)).toEqual(['notSex', 'notSex']);
});

test('each date that stands for an age class is told once, with its number of places', () => {
  const faults = new Faults('fil.csv');
  const met = (value: string) =>
    faults.add({ code: 'ageAsDate', suggestion: '5-9' }, 'question', { row: 2, column: 'ålder', value });
  for (const value of ['5-sep', '05-sep', '5-sep']) met(value);
  faults.add({ code: 'notAge' }, 'error', { row: 2, column: 'ålder', value: '6-sep' });
  expect(faults.dates).toEqual([
    { value: '5-sep', ageClass: '5-9', places: 2 },
    { value: '05-sep', ageClass: '5-9', places: 1 },
  ]);
});

describe('a formula that failed', () => {
  test.each([
    ...['#REF!', '#REFERENS!', '#VALUE!', '#VÄRDE!', '#värdefel!', '#DIV/0!', '#DIVISION/0!', '#NAME?'],
    ...['#NAMN?', '#NULL!', '#SKÄRNING!', '#NUM!', '#OGILTIGT!', '#SPILL!', '#CALC!', '#GETTING_DATA'],
    ...['#N/A', '#N/A!', '#SAKNAS!', '#SAKNAS', 'Err:502', 'Fel:508'],
  ])('shows %s', (text) => {
    expect(isFormulaError(text)).toBe(true);
  });

  test.each([
    ...['', '#', 'REF!', 'se #REF!', '#REF! här', 'x#N/A', '#N/A här', 'ett Err:502', 'Err:5021', 'Err:50'],
    ...['#N/A?', 'Err:abc', '#REF!!'],
  ])('does not show “%s”', (text) => {
    expect(isFormulaError(text)).toBe(false);
  });
});
