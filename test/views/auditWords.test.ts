// How checks are told: the unit their numbers are in, what they are called, and what stands first.
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { AuditRow } from '../../src/model/auditRow.ts';
import { groupsOf, informationIn } from '../../src/views/audit/groups.ts';
import { cellsOf, rowName, shortName, todoOf } from '../../src/views/audit/words.ts';

const F = formatFor('sv');
const NAMES = new Map([['JH18', 'Svenstavik']]);

function rowOf(fields: Partial<AuditRow>): AuditRow {
  return {
    ...{ check: 'sum', subject: '', detail: '', state: 'agrees', unit: 'ore', year: 2026, period: '2026' },
    ...{ found: null, expected: null, low: null, high: null, print: null },
    ...fields,
  };
}
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const told = (fields: Partial<AuditRow>): string[] => Object.values(cellsOf(rowOf(fields), F)).map(plain);

describe('the numbers of a check', () => {
  test.each([
    [
      'to the öre where units are added',
      { found: 123_401, expected: 123_400, low: 123_400, high: 123_400 },
      ['1 234,01', '1 234,00', '0,01', '±0,00'],
    ],
    [
      'in thousands of kronor where pools are published',
      {
        check: 'published',
        found: 30_426_123_000,
        expected: 30_426_200_000,
        low: 30_419_500_000,
        high: 30_432_900_000,
      },
      ['304 261', '304 262', '−1', '±67'],
    ],
    [
      'with four decimals where weights are means',
      { check: 'meanWeight', unit: 'weight', found: 1.0123, expected: 1, low: 0.9996, high: 1.0004 },
      ['1,0123', '1,0000', '0,0123', '±0,0004'],
    ],
    [
      'as a share where a list has changed',
      { check: 'listChange', unit: 'persons', found: 150, expected: 100, low: 90, high: 110 },
      ['150', '100', '+50,0 %', '±10'],
    ],
    [
      'between two limits where an amount per listed is far off',
      { check: 'perListed', found: 990_000, expected: 300_000, low: 150_000, high: 600_000 },
      ['9 900', '3 000', '+6 900', '1 500–6 000'],
    ],
    [
      'as dashes where they are barred',
      { check: 'published', expected: 30_426_200_000, low: 1, high: 2 },
      ['–', '304 262', '–', '–'],
    ],
  ] as const)('are told %s', (_, fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });
});

describe('a check', () => {
  test.each([
    [{ subject: 'cni' }, 'Socioekonomisk faktor (CNI)', 'CNI'],
    [{ subject: 'total' }, 'Alla poster', 'Alla poster'],
    [{ check: 'persons', subject: 'aged16to67' }, 'Listade 16–67 år', '16–67 år'],
    [{ check: 'gone', subject: 'JH18' }, 'Borta: Svenstavik', 'Borta: Svenstavik'],
    [{ check: 'new', subject: 'JH99' }, 'Ny: JH99', 'Ny: JH99'],
    [
      { check: 'matched', detail: '2025' },
      'Enheter på listan 2025 som är kvar 2026',
      'Enheter på listan 2025 som är kvar 2026',
    ],
    [
      { check: 'rows', subject: 'listing', detail: 'lista.csv' },
      'Listningsfil (lista.csv)',
      'Listningsfil (lista.csv)',
    ],
  ] as const)('%j is called %s', (fields, name, short) => {
    expect([rowName(rowOf(fields), sv, NAMES), shortName(rowOf(fields), sv, NAMES)]).toEqual([name, short]);
  });

  test('of a list is of the one most changed, unless it has changed too much', () => {
    const fields = { check: 'listChange', subject: 'JH18' } as const;
    expect(rowName(rowOf(fields), sv, NAMES)).toBe('Mest ändrad lista: Svenstavik');
    expect(rowName(rowOf({ ...fields, state: 'differs' }), sv, NAMES)).toBe('Ändrad lista: Svenstavik');
  });

  test('of an amount per listed says on which side of the median it lies', () => {
    const name = (found: number): string =>
      rowName(rowOf({ check: 'perListed', subject: 'JH18', found, expected: 300 }), sv, NAMES);
    expect([name(299), name(301)]).toEqual(['Lägst: Svenstavik', 'Högst: Svenstavik']);
  });
});

test('groups with something to do stand first, and what is for information stands in none', () => {
  const rows = [
    rowOf({ check: 'sum' }),
    rowOf({ check: 'published', state: 'differs' }),
    rowOf({ check: 'matched', state: 'information' }),
    rowOf({ check: 'gone', state: 'differs' }),
    rowOf({ check: 'sample', state: 'information' }),
  ];
  expect(groupsOf(rows).map(({ name }) => name)).toEqual(['published', 'lists', 'sum']);
  expect(informationIn(rows).map(({ check }) => check)).toEqual(['sample']);
});

test('what to do about persons is of those that deviate, and of what the list tells', () => {
  const todo = (subject: string, withHomes: boolean): string =>
    todoOf(rowOf({ check: 'persons', subject }), sv, withHomes);
  expect(todo('listed', true)).toContain('listningsrapporten');
  expect(todo('aged16to67', true)).toContain('16 och 67');
  expect(todo('eligible', true)).toContain('Se efter avstånden');
  expect(todo('eligible', false)).toContain('Listan saknar avstånd till de listades hem');
});
