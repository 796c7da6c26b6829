import { describe, expect, test } from 'vitest';
import type { Income } from '../../src/model/income.ts';
import { INCOME_LINES, type IncomeLine } from '../../src/model/types.ts';
import { hasAmount, isLeast, statementOf } from '../../src/views/unit/statement.ts';

/** Two units; amounts of B by line and month (1–12). */
function income(amounts: Partial<Record<IncomeLine, Record<number, number>>>): Income {
  const all = new Float64Array(2 * INCOME_LINES.length * 12);
  for (const [line, months] of Object.entries(amounts)) {
    const row = (INCOME_LINES.length + INCOME_LINES.indexOf(line as IncomeLine)) * 12;
    for (const [month, ore] of Object.entries(months)) all[row + Number(month) - 1] = ore;
  }
  return {
    ...{ year: 2026, scenario: null },
    unitIds: ['A', 'B'],
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      payday: '2026-01-20',
      period: '2026',
      basis: index === 0 ? 'list' : 'assumed',
    })),
    amounts: all,
    ceilings: [],
    faults: [],
  };
}

describe('a statement', () => {
  const statement = statementOf(
    income({
      listing: { 1: 100, 2: 110 },
      rehab: { 1: 10 },
      healthTalks: { 2: 5 },
      unlistedVisitsCost: { 2: -8 },
      careHomes: { 12: 1000 },
    }),
    'B',
  )!;

  test('has the four groups with their lines in the order of the rules', () => {
    expect(statement.groups.map(({ group }) => group)).toEqual(['listed', 'variable', 'addons', 'purchases']);
    expect(statement.groups.flatMap(({ lines }) => lines.map(({ line }) => line))).toEqual([...INCOME_LINES]);
  });

  test('sums lines to groups and groups to the year, costs taken off', () => {
    expect(statement.groups.map(({ year }) => year)).toEqual([220, -3, 1000, 0]);
    expect(statement).toMatchObject({ year: 1217, barred: [] });
  });

  test('sums what is paid in each month', () => {
    expect(statement.payments.map(({ total }) => total)).toEqual([110, 107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000]);
    expect(statement.groups[0]!.months.slice(0, 3)).toEqual([110, 110, 0]);
    expect(statement.payments[1]).toMatchObject({ month: 2, basis: 'assumed', period: '2026' });
  });

  test('of a unit without income is nought, and of an unknown one is none', () => {
    expect(statementOf(income({}), 'B')).toMatchObject({ year: 0, barred: [] });
    expect(statementOf(income({}), 'C')).toBeNull();
  });
});

describe('a barred line', () => {
  const statement = statementOf(
    income({
      listing: { 1: 100 },
      careHomes: { 1: NaN },
      ambulance: { 1: 7, 2: 8 },
      healthTalks: { 2: NaN },
    }),
    'B',
  )!;

  test('leaves the sums of what is known, and is named with each of them', () => {
    expect(statement.groups[2]).toMatchObject({ year: 15, barred: ['careHomes'] });
    expect(statement.groups[2]!.months.slice(0, 3)).toEqual([7, 8, 0]);
    expect(statement).toMatchObject({ year: 115, barred: ['healthTalks', 'careHomes'] });
    expect(statement.payments.map(({ total }) => total).slice(0, 3)).toEqual([107, 8, 0]);
    const known = statement.groups.reduce((sum, { year }) => sum + (year ?? 0), 0);
    expect(known).toBe(statement.year);
  });

  test('leaves no sum where no other line has an amount', () => {
    expect(statement.groups[1]).toMatchObject({ year: null, barred: ['healthTalks'] });
    expect(statement.groups[1]!.months).toEqual(Array(12).fill(null));
    const nothing = statementOf(income({ listing: { 1: NaN } }), 'B')!;
    expect(nothing).toMatchObject({ year: null, barred: ['listing'] });
    expect(nothing.payments.map(({ total }) => total)).toEqual(Array(12).fill(null));
  });

  test('is barred in every month', () => {
    const homes = statement.groups[2]!.lines.find(({ line }) => line === 'careHomes')!;
    expect(homes).toEqual({ line: 'careHomes', year: null, months: Array(12).fill(null) });
  });

  test('leaves others alone: their groups have nothing barred', () => {
    expect(statement.groups[0]).toMatchObject({ year: 100, barred: [] });
    expect(statement.groups[3]).toMatchObject({ year: 0, barred: [] });
  });

  test('makes the known sum the least only where it cannot lower the income', () => {
    expect(isLeast(statement)).toBe(true);
    for (const line of ['asylum', 'unlistedVisitsCost', 'servicePurchaseCost', 'companion'] as const) {
      expect(isLeast(statementOf(income({ listing: { 1: 100 }, [line]: { 1: NaN } }), 'B')!)).toBe(false);
    }
  });

  test('is shown, where lines of nought are not', () => {
    const shown = statement.groups.flatMap(({ lines }) => lines.filter(hasAmount)).map(({ line }) => line);
    expect(shown).toEqual(['listing', 'healthTalks', 'careHomes', 'ambulance']);
  });
});

test('a line whose months cancel out is shown all the same', () => {
  const { groups } = statementOf(income({ patientFees: { 1: 50, 2: -50 } }), 'B')!;
  expect(groups[1]!.lines.filter(hasAmount).map(({ line, year }) => [line, year])).toEqual([
    ['patientFees', 0],
  ]);
});
