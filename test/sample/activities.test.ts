// The invented activity and logs: they are read without a remark and suit the sample's units.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../data/sample/generate.ts';
import { readInputs } from '../../data/sample/inputs.ts';
import { readFile } from '../../src/csv/read.ts';
import { kindOf } from '../../src/model/activity.ts';
import { checkActivities } from '../../src/model/activityFaults.ts';
import { rulesWith } from '../model/build.ts';

const DATA = new URL('../../data/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(`sample/${name}.csv`, DATA));
const read = (name: string) => readFile(`${name}.csv`, bytes(name));

function contentOf<K extends string>(name: string, kind: K) {
  const reading = read(name);
  expect(reading.faults).toEqual([]);
  if (reading.content?.kind !== kind) throw new Error(`Faulty sample: ${name}`);
  return reading.content as Extract<NonNullable<typeof reading.content>, { kind: K }>;
}

const { units } = contentOf('units', 'units');
const { activities } = contentOf('activities', 'activities');
const { assignments } = contentOf('assignments', 'assignments');
const { companionShifts } = contentOf('companion', 'companionShifts');
const ids = new Set(units.map(({ id }) => id));

test('the committed files are what the generator writes, byte for byte', () => {
  const sample = generate(readInputs(DATA));
  for (const name of ['activities', 'assignments', 'companion'] as const)
    expect(sample[name]).toBe(bytes(name).toString('utf8'));
});

describe('the activities', () => {
  test('are of the sample’s units, and few enough to look through', () => {
    const named = activities.flatMap(({ unitId, counterpart }) => [unitId, counterpart]);
    expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    expect(activities.length).toBeLessThanOrEqual(200);
  });

  test('state no price: each is one that the rules print', () => {
    for (const { post, kind, amount } of activities) {
      expect(kindOf(post, kind)?.price).toBe('rules');
      expect(amount).toBeNull();
    }
  });

  test.each([2025, 2026] as const)('have no fault under the rules of %i', (year) => {
    expect(checkActivities(activities, units, rulesWith(year))).toEqual([]);
  });

  test('hold a centre that two units share, and the ambulance of Gäddede', () => {
    const shared = activities.filter(({ post, period }) => post === 'familyCentre' && period === '2026');
    const names = shared.map(({ kind }) => kind);
    expect(new Set(names).size).toBeLessThan(names.length);
    const [ambulance] = activities.filter(({ post }) => post === 'ambulance');
    expect(units.find(({ id }) => id === ambulance?.unitId)?.name).toBe('Hälsocentral Gäddede');
  });
});

describe('the log of assignments', () => {
  test('holds forty of the first quarter, asked for by units and done by municipalities', () => {
    expect(assignments).toHaveLength(40);
    for (const { date, requester, performer, patient } of assignments) {
      expect(date).toMatch(/^2026-0[123]-/);
      expect(ids.has(requester)).toBe(true);
      expect(performer).toMatch(/kommun$/);
      expect(patient).toMatch(/^P\d\d$/);
    }
  });

  test('has some of each kind: at night, by specialists, at cost, and one disputed', () => {
    const count = (some: (one: (typeof assignments)[number]) => boolean) => assignments.filter(some).length;
    expect([
      count(({ start }) => start < 8 * 60 || start >= 17 * 60),
      count(({ kind }) => kind === 'specialist'),
      count(({ kind, cost }) => kind === 'accompanying' && cost !== null),
      count(({ cost }) => cost !== null),
      count(({ disputed }) => disputed),
    ]).toEqual([4, 2, 3, 3, 1]);
  });
});

test('the log of companions holds twelve days, all with an agreement', () => {
  expect(companionShifts).toHaveLength(12);
  expect(companionShifts.filter(({ agreement }) => agreement === '')).toEqual([]);
});
