// Persons between two ages: whole classes, cut ones by fifths or by single ages, and the open last one.
import { describe, expect, test } from 'vitest';
import { ageLimits, personsInFifths, personsStep } from '../../src/model/ages.ts';
import { AGE_CLASSES, type UnitList } from '../../src/model/types.ts';
import { fraction } from '../../src/money/fraction.ts';
import { datasetOf, type UnitSpec } from './build.ts';

const listOf = (spec: UnitSpec): UnitList => datasetOf({ A: spec }).lists[0]!.units[0]!;
const yearsOf = (fromAge: number, toAge: number): Record<string, number> => {
  const { years } = ageLimits(fromAge, toAge, true);
  return Object.fromEntries(
    AGE_CLASSES.flatMap((name, index) => (years[index] ? [[name, years[index]]] : [])),
  );
};

describe('of the years of a class there lie between two ages', () => {
  test.each([
    [16, 22, { '15-19': 4, '20-24': 3 }],
    [0, 4, { '0-4': 5 }],
    [7, 7, { '5-9': 1 }],
    [98, 99, { '95-99': 2 }],
    // 100 and older is one year, all or nothing.
    [98, 100, { '95-99': 2, '100+': 5 }],
    [98, 150, { '95-99': 2, '100+': 5 }],
  ])('%i–%i: %j', (fromAge, toAge, expected) => {
    expect(yearsOf(fromAge, toAge)).toEqual(expected);
  });
});

describe('persons between 16 and 67 are counted', () => {
  const spec: UnitSpec = { ages: { 15: 10, 16: 1, 40: 100, 67: 2, 68: 20, 100: 1000 } };

  test('age by age where that is asked for and known', () => {
    expect(personsInFifths(listOf(spec), ageLimits(16, 67, true))).toBe(5 * 103);
    // 4 fifths of 11, 100, and 3 fifths of 22.
    expect(personsInFifths(listOf(spec), ageLimits(16, 67, false))).toBe(44 + 500 + 66);
    const classes: UnitSpec = { persons: { '15-19': 11, '40-44': 100, '65-69': 22 } };
    expect(personsInFifths(listOf(classes), ageLimits(16, 67, true))).toBe(44 + 500 + 66);
  });

  test('by fifths in a class whose single ages do not come to its number', () => {
    const list = { ...listOf(spec), classes: listOf(spec).classes.with(3, 15) };
    // 4 fifths of 15.
    expect(personsInFifths(list, ageLimits(16, 67, true))).toBe(60 + 5 * 102);
  });

  test('as they are in a whole class, whatever its single ages', () => {
    const list = { ...listOf(spec), classes: listOf(spec).classes.with(8, 70) };
    expect(personsInFifths(list, ageLimits(16, 67, true))).toBe(5 * (1 + 70 + 2));
  });

  test('whatever stands in classes outside', () => {
    const list = { ...listOf(spec), classes: listOf(spec).classes.with(0, NaN) };
    expect(personsInFifths(list, ageLimits(16, 67, true))).toBe(5 * 103);
  });

  test('to the oldest, who are all of the last class', () => {
    expect(personsInFifths(listOf(spec), ageLimits(16, 100, true))).toBe(5 * (103 + 20 + 1000));
  });

  test('class by class in what is told, without empty ones', () => {
    const step = personsStep({ what: 'workingAge' }, listOf(spec), ageLimits(16, 67, true));
    expect(step).toMatchObject({ value: fraction(103), unit: 'persons' });
    expect(step.parts.map(({ what, label, value }) => [what, label, value])).toEqual([
      ['personsInside', '15-19', fraction(1)],
      ['persons', '40-44', fraction(100)],
      ['personsInside', '65-69', fraction(2)],
    ]);
    const cut = personsStep({ what: 'workingAge' }, listOf(spec), ageLimits(16, 67, false));
    expect(cut.parts.map(({ label, how, value }) => [label, how, value])).toEqual([
      ['15-19', 'product', fraction(44, 5)],
      ['40-44', 'given', fraction(100)],
      ['65-69', 'product', fraction(66, 5)],
    ]);
  });
});
