// JSON that is made to harm: refused in words, within bounds, and nothing but what was asked for is another.
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { jsonOf } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/fault.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { readLink } from '../../src/params/link.ts';
import { readProject } from '../../src/params/projectFile.ts';
import { readScenario } from '../../src/params/scenarioFile.ts';
import { OWN } from './corpus.ts';
import { expectTold } from './told.ts';

const READERS: Record<string, { sound: string; read: (text: string) => readonly Fault[] }> = {
  project: { sound: OWN.small, read: (text) => readProject(text).faults },
  scenario: { sound: OWN.scenario, read: (text) => readScenario(text).faults },
  link: { sound: OWN.link, read: (text) => readLink(text).faults },
  year: {
    sound: OWN.year,
    read(text) {
      const { content, faults } = readFile('2026.json', new TextEncoder().encode(text));
      return content?.kind === 'parameters' ? checkYearFile(content.json).faults : faults;
    },
  },
};

/** The file with something more in it, or with something of it otherwise. */
const more = (json: string) => (sound: string) => sound.replace('{', `{${json},`);

const HARMS: Record<string, (sound: string) => string> = {
  'is nested a hundred thousand levels in lists': more(`"a":${'['.repeat(1e5)}${']'.repeat(1e5)}`),
  'is nested a hundred thousand levels in objects': more(`"a":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`),
  'is opened and never closed': (sound) => sound + '['.repeat(1e6),
  'has a hundred thousand keys': more(Array.from({ length: 1e5 }, (_, i) => `"k${i}":1`).join()),
  'has a key of a million characters': more(`"${'k'.repeat(1e6)}":1`),
  'has a text of a million characters': more(`"format":"${'x'.repeat(1e6)}"`),
  'has a number beyond all others': more('"version":1e999'),
  'has a key twice': (sound) => sound.replace(/("version":\s*)(\d+)/, '$1$2,$1$2'),
  'has a key twice, written otherwise': (sound) => sound.replace('"version"', '"versio\\u006e":9,"version"'),
  'has the key __proto__': more('"__proto__":{"hostile":true}'),
  'has the key constructor': more('"constructor":{"prototype":{"hostile":true}}'),
  'has a key that turns what stands beside it': more('"\u202ekey":1'),
  'is a list': (sound) => `[${sound}]`,
  'is a text': (sound) => JSON.stringify(sound),
  'is empty': () => '',
  'is followed by more': (sound) => `${sound}{}`,
};

describe.each(Object.entries(READERS))('a %s file', (_, { sound, read }) => {
  test('is sound', () => {
    expect(read(sound)).toEqual([]);
  });

  test.each(Object.entries(HARMS))('is refused where it %s', (_name, harm) => {
    const text = harm(sound);
    expect(text).not.toBe(sound);
    const started = process.cpuUsage();
    const faults = read(text);
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
    expect(faults.length).toBeGreaterThan(0);
    expectTold(faults);
    expect({}).not.toHaveProperty('hostile');
  });
});

test('a text says what it says wherever quotes, colons and slashes stand in it', () => {
  for (const json of [
    { a: 'b":"c', 'd\\': '\\\\', 'e"': ['":', { f: null }] },
    { '': { '': '' }, ' :': ':' },
    [],
    'x',
    7,
    null,
  ])
    for (const space of [0, 2]) expect(jsonOf(JSON.stringify(json, null, space))).toEqual(json);
  expect(jsonOf('{"a":1,"b":{"a":2}}')).toEqual({ a: 1, b: { a: 2 } });
  expect(jsonOf('{"a":1,"a":1}')).toBeUndefined();
  expect(jsonOf('[{"a":1},{"b":{},"b" : {}}]')).toBeUndefined();
});

test('a name can be seen, and nothing in a text turns what stands beside it', () => {
  const named = (name: string) => OWN.scenario.replace('Förslag', name);
  for (const name of ['\u200b\ufe0f', '\u2060', 'Förslag\u202e', '\u2066Förslag'])
    expect(readScenario(named(name)).faults).toMatchObject([{ code: 'scenarioValue', path: 'name' }]);
  const reasoned = OWN.scenario.replace('Mer till alla', 'Mer\u202e till\u2066 alla');
  expect(readScenario(reasoned).scenario?.changes[0]?.rationale).toBe('Mer till alla');
  const { project } = readProject(OWN.project.replace('"name":"Förslag"', '"name":"Förslag\u202e"'));
  expect(project?.scenarios[0]?.name).toBe('Förslag');
});

test('a value of a year is no longer than can be told', () => {
  const long = OWN.year.replace(/("value":\s*")\d+/, `$1${'9'.repeat(1e5)}`);
  const { faults } = checkYearFile(JSON.parse(long) as object);
  expect(faults).toMatchObject([{ code: 'parameterType' }]);
  expectTold(faults);
});
