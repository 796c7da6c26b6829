import { describe, expect, test } from 'vitest';
import { LINES, type LineCode } from '../../src/model/types.ts';
import type { UnitRow } from '../../src/state/rows.ts';
import { movedUnits } from '../../src/views/unit/movedUnits.ts';

function row(id: string, amounts: Partial<Record<LineCode, number | null>>): UnitRow {
  const all = Object.fromEntries(LINES.map((line) => [line, line in amounts ? amounts[line] : 0]));
  const known = Object.values(amounts);
  return {
    id,
    name: `Hälsocentral ${id}`,
    municipality: '',
    external: false,
    km: null,
    cni: null,
    listed: null,
    amounts: all as UnitRow['amounts'],
    total: known.includes(null) ? null : known.reduce<number>((sum, ore) => sum + (ore ?? 0), 0),
    perListed: null,
    change: null,
    changeRatio: null,
  };
}

const before = [row('A', { listing: 100, rehab: 10 }), row('B', { listing: 50 }), row('C', { cni: 7 })];
const after = [row('A', { listing: 130, rehab: 10 }), row('B', { listing: 20 }), row('C', { cni: 6 })];
const move = { from: 'B', to: 'A', classIndex: 3, persons: 5 };

describe('the units of a move', () => {
  const { units, rest } = movedUnits(before, after, [move], 'A');

  test('are told before and after, the one looked at first', () => {
    expect(units.map(({ id, total }) => [id, total])).toEqual([
      ['A', { before: 110, after: 140, change: 30 }],
      ['B', { before: 50, after: 20, change: -30 }],
    ]);
    expect(units[0]!.name).toBe('Hälsocentral A');
  });

  test('have the lines that come to something before or after', () => {
    expect(units[0]!.lines).toEqual([
      { line: 'listing', before: 100, after: 130, change: 30 },
      { line: 'rehab', before: 10, after: 10, change: 0 },
    ]);
  });

  test('leave the rest of the region in one sum', () => {
    expect(rest).toEqual({ before: 7, after: 6, change: -1 });
  });
});

test('a move between others does not bring in the unit looked at', () => {
  const { units, rest } = movedUnits(before, after, [move], 'C');
  expect(units.map(({ id }) => id)).toEqual(['B', 'A']);
  expect(rest.before).toBe(7);
});

test('from outside the region only the receiving unit is told', () => {
  expect(movedUnits(before, after, [{ ...move, from: null }], 'A').units.map(({ id }) => id)).toEqual(['A']);
});

test('a unit that comes onto the list had nothing before', () => {
  const { units } = movedUnits([before[1]!], after, [move], 'A');
  expect(units[0]!.total).toEqual({ before: 0, after: 140, change: 140 });
});

test('a barred amount bars the difference, and that of the rest', () => {
  const barred = [row('A', { listing: null }), after[1]!, row('C', { cni: null })];
  const { units, rest } = movedUnits(before, barred, [move], 'A');
  expect(units[0]!.total).toEqual({ before: 110, after: null, change: null });
  expect(rest).toEqual({ before: 7, after: null, change: null });
});
