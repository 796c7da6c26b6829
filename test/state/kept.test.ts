// Which kept work a new page goes on with, and what is let go.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abandoned,
  asSnapshot,
  asTab,
  holdsOf,
  holdsWork,
  MOST_SNAPSHOTS,
  picked,
  sameProject,
  surplus,
  type Head,
} from '../../src/state/kept.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import { projects } from '../params/projects.ts';

const HOLDS = holdsOf({ ...NO_WORK, rules: { year: 2026, scenario: null } });
const head = (id: string, minute: number, why: Head['why'] = null): Head => ({
  ...{ id, why, holds: HOLDS },
  at: `2026-11-22T14:${String(minute).padStart(2, '0')}:00.000Z`,
});
const LATER = head('', 59).at;
const alive = (...ids: string[]): ReadonlySet<string> => new Set(ids);

describe('a new page goes on with', () => {
  test.each<
    [
      name: string,
      heads: Head[],
      own: string | null,
      duplicated: boolean,
      held: ReadonlySet<string>,
      found: object | null,
    ]
  >([
    ['nothing where nothing is kept', [], null, false, alive(), null],
    [
      'the latest work of a tab that is gone',
      [head('a', 1), head('b', 3), head('c', 5)],
      null,
      false,
      alive('c'),
      { head: head('b', 3), copy: false },
    ],
    [
      'a copy where every tab lives',
      [head('a', 1), head('b', 3)],
      null,
      false,
      alive('a', 'b'),
      { head: head('b', 3), copy: true },
    ],
    [
      'its own work, loaded anew',
      [head('a', 1), head('b', 3)],
      'a',
      false,
      alive('a'),
      { head: head('a', 1), copy: false },
    ],
    [
      'its own work that another page has made a snapshot of',
      [head('a', 1, 'tab')],
      'a',
      false,
      alive('a'),
      { head: head('a', 1, 'tab'), copy: false },
    ],
    [
      'nothing where it held nothing, whatever others hold',
      [head('b', 3)],
      'a',
      false,
      alive('a', 'b'),
      null,
    ],
    [
      'a copy of the tab that it is a duplicate of',
      [head('a', 1), head('b', 3)],
      'a',
      true,
      alive('a', 'b'),
      { head: head('a', 1), copy: true },
    ],
    ['no snapshot', [head('a', 1, 'files')], null, false, alive(), null],
  ])('%s', (_, heads, own, duplicated, held, found) => {
    expect(picked(heads, own, duplicated, held)).toEqual(found);
  });
});

test('tabs that are gone are told from those that live, and from this one', () => {
  const heads = [head('a', 1), head('b', 2), head('c', 3), head('d', 4, 'files')];
  expect(abandoned(heads, alive('b'), 'c').map(({ id }) => id)).toEqual(['a']);
});

test('the oldest snapshots go, never the work of a tab', () => {
  const heads = Array.from({ length: 30 }, (_, minute) => head(`s${minute}`, minute, 'change'));
  const gone = surplus([head('tab', 0), ...heads], LATER);
  expect(gone).toHaveLength(30 - MOST_SNAPSHOTS);
  expect(gone.every(({ at }) => at < heads[10]!.at)).toBe(true);
});

test('work that is old goes when it has long been a snapshot, not when it has just become one', () => {
  const heads = Array.from({ length: MOST_SNAPSHOTS }, (_, minute) =>
    head(`s${minute}`, minute + 1, 'change'),
  );
  const old = asSnapshot(head('tab', 0), 'tab', head('', 30).at);
  expect(surplus([old, ...heads], LATER).map(({ id }) => id)).toEqual(['s0']);
  const later = heads.map(({ id, ...rest }) => ({ ...rest, id, at: head('', 40).at }));
  expect(surplus([old, ...later], LATER).map(({ id }) => id)).toEqual(['tab']);
  expect(asTab(old)).toEqual(head('tab', 0));
});

test('after the clock has been set back it is what was kept before that goes, not what is kept now', () => {
  const before = Array.from({ length: MOST_SNAPSHOTS }, (_, minute) =>
    head(`s${minute}`, 30 + minute, 'files'),
  );
  const heads = [...before, head('new', 10, 'files')];
  const gone = surplus(heads, head('', 10).at).map(({ id }) => id);
  expect(gone).toHaveLength(1);
  expect(gone).not.toContain('new');
});

test('a project is the same as itself by what it says, and no other is', () => {
  fc.assert(
    fc.property(projects, projects, (one, other) => {
      const { rules, sides, transition, acceptances, limits, masking, remembered } = structuredClone(one);
      const again = { ...one, rules, sides, transition, acceptances, limits, masking, remembered };
      expect(sameProject(one, again)).toBe(true);
      if (JSON.stringify(one) !== JSON.stringify(other)) expect(sameProject(one, other)).toBe(false);
      expect(sameProject(one, null)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('what is only looked at is no work', () => {
  expect(holdsWork(NO_WORK)).toBe(false);
  expect(holdsWork({ ...NO_WORK, rules: { year: 2025, scenario: null }, list: '2025' })).toBe(false);
  expect(holdsWork({ ...NO_WORK, groups: [{ id: 'g1', name: 'Syd', unitIds: [] }] })).toBe(true);
  expect(holdsWork({ ...NO_WORK, growth: [150] })).toBe(true);
});

test('what was only written or set is work', () => {
  const { transition, limits } = NO_WORK;
  const side = { year: 2025, scenario: null, period: '2026' };
  expect(holdsWork({ ...NO_WORK, sides: [null, side] })).toBe(true);
  expect(holdsWork({ ...NO_WORK, limits: { ...limits, listChange: 500 } })).toBe(true);
  const form = { ...transition.form, floor: '-2' };
  expect(holdsWork({ ...NO_WORK, transition: { ...transition, form } })).toBe(true);
  expect(holdsWork({ ...NO_WORK, transition: { ...transition, inAmendment: true } })).toBe(true);
});

test('what is as at first is no work, in whatever order it was read', () => {
  const turned = <T extends object>(part: T): T => Object.fromEntries(Object.entries(part).toReversed()) as T;
  const { transition, limits } = NO_WORK;
  const read = turned({ ...transition, form: turned(transition.form) });
  expect(holdsWork({ ...NO_WORK, transition: read, limits: turned(limits) })).toBe(false);
});

test('a project is known by its newest list and the scenario shown', () => {
  const source = { file: 'x.csv', sample: false, rows: 1, skipped: 0 };
  const list = (period: string, persons: number) => ({
    period,
    units: [{ unitId: 'A', classes: [persons, 1], ages: null, residence: [], origins: null }],
  });
  const dataset = {
    ...{ units: [], lists: [list('2026-03', 70), list('2025', 500)], activities: [] },
    ...{ assignments: [], companionShifts: [] },
    sources: { units: source, listing: source, activities: null, assignments: null, companionShifts: null },
  };
  const scenarios = [{ id: 's2', name: 'Förslag', baseYear: 2026, parent: null, changes: [] }];
  expect(holdsOf({ ...NO_WORK, dataset, scenarios, rules: { year: 2026, scenario: 's2' } })).toEqual({
    ...{
      data: { units: 0, listed: 71 },
      year: 2026,
      scenario: 'Förslag',
      scenarios: 1,
      groups: 0,
      years: [],
    },
  });
});
