// Units under the names that the user has said, part by part, and those that nobody knows.
import { describe, expect, test } from 'vitest';
import { renamed, type Naming } from '../../src/csv/renaming.ts';
import { unmatchedUnits } from '../../src/csv/unmatched.ts';
import { AGE_CLASSES, type Activity, type List, type Unit } from '../../src/model/types.ts';

const UNITS = ['A', 'B'].map((id): Unit => ({
  ...{ id, name: id, municipality: 'Berg', ownership: 'region', distanceKm: 1 },
  ...{ cni: null, cniCounts: null, lat: null, lon: null, origin: null },
}));
const activity = (more: Partial<Activity>): Activity => ({
  ...{ unitId: 'A', period: '2026', post: 'healthTalks', kind: '', count: 100, amount: null },
  ...{ counterpart: null, origin: null },
  ...more,
});
const parties = { requester: 'A', performer: 'B', patient: 'P1', origin: null };
const assignment: Naming['assignments'][number] = {
  ...{ date: '2026-03-14', start: 480, careMinutes: 1, adminMinutes: 0, travelMinutes: 0 },
  ...{ ownJourney: true, kind: 'primaryCare', cost: null, disputed: false },
  ...parties,
};
const shift: Naming['companionShifts'][number] = {
  ...{ date: '2026-03-14', hours: 100, agreement: 'x', granted: null },
  ...parties,
};
const listOf = (period: string, rows: readonly number[] | null, ...ids: string[]): List => ({
  period,
  units: ids.map((unitId) => ({
    ...{ unitId, classes: AGE_CLASSES.map((_, i) => (i === 0 ? 5 : 0)), ages: null, residence: [] },
    origins: rows && { file: 'l.csv', rows: AGE_CLASSES.map((_, i) => (i === 0 ? rows : [])) },
  })),
});
const parts = (more: Partial<Naming>): Naming => ({
  ...{ lists: [], activities: [], assignments: [], companionShifts: [] },
  ...more,
});

describe('parts in which nobody is called otherwise', () => {
  test('are themselves', () => {
    const given = parts({
      ...{ activities: [activity({}), activity({ unitId: null })], assignments: [assignment] },
      ...{ companionShifts: [shift], lists: [listOf('2026', [2], 'A')] },
    });
    const read = renamed(given, { X: 'A' }, UNITS);
    for (const part of ['activities', 'assignments', 'companionShifts'] as const)
      expect(read[part]).toBe(given[part]);
    expect(read.lists[0]).toBe(given.lists[0]);
    expect(read.faults).toEqual([]);
  });

  test('are so though a value of the whole region has no unit, and one is called null', () => {
    const given = parts({ activities: [activity({ unitId: null }), activity({})] });
    const read = renamed(given, { null: 'A' }, UNITS);
    expect(read.activities).toBe(given.activities);
    expect(read.faults).toEqual([]);
  });
});

describe('a unit that is called otherwise', () => {
  test('is so in every part, and in each row that names it alone', () => {
    const other = activity({ unitId: 'B' });
    const read = renamed(
      parts({
        activities: [activity({ unitId: 'X', counterpart: 'Y' }), other],
        assignments: [{ ...assignment, requester: 'X', performer: 'Y' }, assignment],
        companionShifts: [{ ...shift, requester: 'X', performer: 'Y' }, shift],
      }),
      { X: 'A', Y: 'B' },
      UNITS,
    );
    expect(read.activities).toEqual([activity({ unitId: 'A', counterpart: 'B' }), other]);
    expect(read.activities[1]).toBe(other);
    expect(read.assignments).toEqual([assignment, assignment]);
    expect(read.assignments[1]).toBe(assignment);
    expect(read.companionShifts).toEqual([shift, shift]);
    expect(read.leftOut).toEqual({ lists: 0, activities: 0, assignments: 0, companionShifts: 0 });
  });

  test('is told of with all that have become one, by name', () => {
    const { faults } = renamed(
      parts({ lists: [listOf('2026', [2], 'Y', 'A', 'X')] }),
      { X: 'A', Y: 'A' },
      UNITS,
    );
    expect(faults).toEqual([
      { code: 'unitsMerged', severity: 'warning', unitId: 'A', merged: ['A', 'X', 'Y'] },
    ]);
  });
});

describe('a unit that is left out', () => {
  test('takes its rows with it, each counted once though it be of several list dates', () => {
    const lists = [listOf('2025', [2, 3], 'X', 'A'), listOf('2026', [3, 4], 'X', 'A')];
    const read = renamed(parts({ lists }), { X: null }, UNITS);
    expect(read.faults).toEqual([{ code: 'unitLeftOut', severity: 'warning', unitId: 'X', rows: 3 }]);
    expect(read.leftOut.lists).toBe(3);
    expect(read.lists.flatMap(({ units }) => units.map(({ unitId }) => unitId))).toEqual(['A', 'A']);
  });

  test('takes its persons with it where no row is remembered', () => {
    const { faults } = renamed(parts({ lists: [listOf('2026', null, 'X')] }), { X: null }, UNITS);
    expect(faults).toMatchObject([{ unitId: 'X', rows: 5 }]);
  });

  test('takes its rows of each log with it', () => {
    const given = parts({
      assignments: [{ ...assignment, requester: 'X' }, assignment],
      companionShifts: [{ ...shift, performer: 'X' }, shift],
    });
    const read = renamed(given, { X: null }, UNITS);
    expect(read.leftOut).toEqual({ lists: 0, activities: 0, assignments: 1, companionShifts: 1 });
    expect([read.assignments, read.companionShifts]).toEqual([[assignment], [shift]]);
  });

  test('is not one with another that is', () => {
    const activities = [activity({ unitId: 'X' }), activity({ unitId: 'Y' }), activity({ unitId: 'Y' })];
    const read = renamed(parts({ activities }), { X: null, Y: null }, UNITS);
    expect(read.faults).toEqual([
      { code: 'unitLeftOut', severity: 'warning', unitId: 'X', rows: 1 },
      { code: 'unitLeftOut', severity: 'warning', unitId: 'Y', rows: 2 },
    ]);
    expect(read.leftOut.activities).toBe(3);
  });
});

describe('units that nobody knows', () => {
  test('are told of by their persons and then by their names, with the files that name them', () => {
    const found = unmatchedUnits(
      parts({
        lists: [listOf('2025', [2], 'Nora', 'Tuna', 'A'), listOf('2026', null, 'Nora')],
        activities: [
          activity({ unitId: 'Vemdalen', ...{ origin: { file: 'v.csv', rows: [2] } } }),
          activity({ counterpart: 'Duved' }),
        ],
      }),
      UNITS,
    );
    expect(found).toEqual([
      { id: 'Nora', persons: 5, files: ['l.csv'], suggestions: [] },
      { id: 'Tuna', persons: 5, files: ['l.csv'], suggestions: [] },
      { id: 'Duved', persons: 0, files: [], suggestions: [] },
      { id: 'Vemdalen', persons: 0, files: ['v.csv'], suggestions: [] },
    ]);
  });

  test('are none of a log alone, unless another part names them too', () => {
    const log = { ...assignment, requester: 'Tuna', performer: 'Nora' };
    const found = unmatchedUnits(
      parts({ activities: [activity({ unitId: 'Tuna' })], assignments: [log] }),
      UNITS,
    );
    expect(found.map(({ id }) => id)).toEqual(['Tuna']);
  });
});
