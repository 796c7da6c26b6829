// A project is read back as it was written, whatever it holds, or refused with what is wrong in the file.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeProject, projectText, readProject } from '../../src/params/projectFile.ts';
import { readScenario } from '../../src/params/scenarioFile.ts';
import { createApi } from '../../src/worker/api.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import { projects } from './projects.ts';

const WRITTEN = { saved: '2026-11-22T14:32:00.000Z', app: '1.0.0' };
const PROJECT = { ...NO_WORK, rules: { year: 2026, scenario: null } };

const ASSIGNMENT = {
  ...{ date: '2026-03-14', start: 480, careMinutes: 30, adminMinutes: 5, travelMinutes: 0, ownJourney: true },
  ...{ requester: 'JH01', performer: 'JH02', patient: 'P01', kind: 'primaryCare', cost: null },
  ...{ disputed: false, origin: null },
};

/** A sound file, with another value at a path, or without one where it is undefined. */
function file(path = '', value?: unknown): string {
  const json = JSON.parse(projectText({ ...PROJECT, dataset: createApi().sample() }, WRITTEN)) as object;
  const keys = path.split('.');
  const last = keys.pop()!;
  if (path !== '') {
    const parent = keys.reduce((part, key) => (part as Record<string, object>)[key]!, json);
    (parent as Record<string, unknown>)[last] = value;
  }
  return JSON.stringify(json);
}

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(projects, (project) => {
      expect(readProject(projectText(project, WRITTEN))).toEqual({ project, written: WRITTEN, faults: [] });
    }),
    { numRuns: 200 },
  );
});

test('the data of the application itself are read back as they were', () => {
  const dataset = createApi().sample();
  const { project, faults } = readProject(projectText({ ...PROJECT, dataset }, WRITTEN));
  expect(faults).toEqual([]);
  expect(project?.dataset).toEqual(dataset);
});

test('a file says what it is at its beginning, also a damaged one', () => {
  const text = projectText(PROJECT, WRITTEN);
  expect(looksLikeProject(text.slice(0, 100))).toBe(true);
  expect(looksLikeProject(`\ufeff${text}`)).toBe(true);
  expect(looksLikeProject('{"format": "halsoval-scenario"}')).toBe(false);
  expect(looksLikeProject('enhet_id;namn\n"halsoval-projekt";x')).toBe(false);
  expect(readScenario(text).faults).toMatchObject([{ code: 'notScenario' }]);
});

test('a file of an older version is brought up to date', () => {
  const { project, faults } = readProject(readFileSync('test/fixtures/project-version-0.json', 'utf8'));
  expect(faults).toEqual([]);
  expect(project).toEqual({
    ...PROJECT,
    rules: { year: 2026, scenario: 's1' },
    scenarios: [
      {
        ...{ id: 's1', name: 'Mitt förslag', baseYear: 2026, parent: null },
        changes: [{ path: 'listing.base', value: '2400', rationale: 'Mer till alla' }],
      },
    ],
  });
});

test('a file of every version that there has been is read, with all that it holds', () => {
  const { version } = JSON.parse(projectText(PROJECT, WRITTEN)) as { version: number };
  for (let of = 0; of <= version; of += 1) {
    const text = readFileSync(`test/fixtures/project-version-${of}.json`, 'utf8');
    const { format, version: written, saved, app, ...held } = JSON.parse(text) as Record<string, unknown>;
    expect([format, written]).toEqual(['halsoval-projekt', of]);
    const read = readProject(text);
    expect(read).toMatchObject({ project: held, written: { saved, app }, faults: [] });
  }
});

describe('a file is refused', () => {
  const deep = `${'['.repeat(50)}${']'.repeat(50)}`;
  test.each<[name: string, text: string, fault: object]>([
    ['that is cut', file().slice(0, 2000), { code: 'projectNotJson' }],
    ['that is empty', '', { code: 'projectNotJson' }],
    ['that is nested beyond reading', '['.repeat(1_000_000), { code: 'projectNotJson' }],
    ['that is a scenario', '{"format":"halsoval-scenario"}', { code: 'notProject' }],
    ['that is a list', '[]', { code: 'notProject' }],
    ['that is nothing', 'null', { code: 'notProject' }],
    [
      'of a newer version, whatever else it says',
      file('version', 2),
      { code: 'projectNewer', version: 2, known: 1 },
    ],
    [
      'of a version that never was',
      file('version', -1),
      { code: 'projectValue', path: 'version', value: '-1' },
    ],
    ['of half a version', file('version', 0.5), { code: 'projectValue', path: 'version' }],
    ['with an unknown key', file('author', 'x'), { code: 'projectKeyUnknown', path: 'author' }],
    [
      'with an unknown key far in',
      file('dataset.units.3.vip', 1),
      { code: 'projectKeyUnknown', path: 'dataset.units.3.vip' },
    ],
    ['that lacks a part', file('groups', undefined), { code: 'projectKeyMissing', path: 'groups' }],
    [
      'with a negative count',
      file('dataset.lists.0.units.1.classes.4', -1),
      { code: 'projectValue', path: 'dataset.lists.0.units.1.classes' },
    ],
    ['with half a person', file('dataset.lists.0.units.1.classes.4', 1.5), { code: 'projectValue' }],
    ['with a class too few', file('dataset.lists.0.units.1.classes', [1, 2]), { code: 'projectValue' }],
    [
      'with a unit twice',
      file('dataset.units.1.id', 'JH01'),
      { code: 'projectValue', path: 'dataset.units' },
    ],
    [
      'with a kind that its post lacks',
      file('dataset.activities.0.kind', 'x'),
      { code: 'projectValue', path: 'dataset.activities.0' },
    ],
    ['with a day that is none', file('saved', '2026-13-45'), { code: 'projectValue', path: 'saved' }],
    [
      'with a rule year that is none',
      file('years', [{ year: 2027 }]),
      { code: 'projectValue', path: 'years.0' },
    ],
    [
      'with a person in a log',
      file('dataset.assignments', [{ ...ASSIGNMENT, patient: '1912-12-12 - 1212' }]),
      { code: 'projectPersonalNumber', path: 'dataset.assignments.0.patient' },
    ],
    [
      'with a person in a unit’s name',
      file('dataset.units.2.name', 'Anna 19121212-1212'),
      { code: 'projectPersonalNumber', path: 'dataset.units.2.name' },
    ],
    [
      'with a person in a list',
      file('dataset.lists.0.units.1.unitId', '191212121212'),
      { code: 'projectPersonalNumber', path: 'dataset.lists.0.units.1.unitId' },
    ],
    [
      'with a scenario chosen that is not there',
      file('rules.scenario', 's7'),
      { code: 'projectValue', path: 'rules.scenario', value: '"s7"' },
    ],
    [
      'with a key that would change what an object is',
      file().replace('"groups":[]', '"groups":[],"__proto__":{"on":true}'),
      { code: 'projectKeyUnknown', path: '__proto__' },
    ],
    [
      'with such a key far in',
      file().replace('"masking":{', '"masking":{"constructor":1,'),
      { code: 'projectKeyUnknown', path: 'masking.constructor' },
    ],
    [
      'with something far too deep',
      file().replace('"groups":[]', `"groups":${deep}`),
      { code: 'projectKeyUnknown' },
    ],
  ])('%s', (_, text, fault) => {
    const { project, faults } = readProject(text);
    expect(project).toBeNull();
    expect(faults).toMatchObject([{ severity: 'error', ...fault }]);
  });

  test('at whatever place it is damaged', () => {
    const text = projectText({ ...PROJECT, growth: Array.from({ length: 21 }, () => 150) }, WRITTEN);
    const sound = JSON.stringify(readProject(text).project);
    for (let at = 0; at < text.length - 1; at += 1) {
      const { project } = readProject(text.slice(0, at) + text.slice(at + 1));
      // A figure or a letter less may be as sound as before; nothing else is let through.
      if (project) expect(JSON.stringify(project).length).toBeLessThan(sound.length + 1);
    }
  });
});
