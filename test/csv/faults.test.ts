// What is met while a file is read: told by rows, cut to what can be shown, and not without end.
import { expect, test } from 'vitest';
import { Faults } from '../../src/csv/faults.ts';

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
