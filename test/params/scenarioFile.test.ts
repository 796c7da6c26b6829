// A scenario file is read back as it was written, or refused with what is wrong in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undirected } from '../../src/model/unseen.ts';
import {
  LONGEST_NAME,
  LONGEST_RATIONALE,
  MOST_CHANGES,
  nameable,
  readScenario,
  scenarioText,
} from '../../src/params/scenarioFile.ts';

type Fields = Record<string, unknown>;

const CHANGE = {
  path: 'listing.weights.80-84',
  value: '2.40',
  rationale: 'De äldsta söker oftare.\n”Mer” tid.',
};

/** A sound file, with some keys of its own. */
function file(fields: Fields = {}): Fields {
  return {
    format: 'halsoval-scenario',
    version: 1,
    name: 'Mitt förslag',
    baseYear: 2026,
    changes: [CHANGE],
    ...fields,
  };
}

const changeWith = (fields: Fields): Fields =>
  file({ changes: [CHANGE, { ...CHANGE, path: 'x', ...fields }] });

test('a scenario is written as a file that a person can read', () => {
  expect(scenarioText({ name: 'Mitt förslag', baseYear: 2026, changes: [CHANGE] })).toBe(`{
  "format": "halsoval-scenario",
  "version": 1,
  "name": "Mitt förslag",
  "baseYear": 2026,
  "changes": [
    {
      "path": "listing.weights.80-84",
      "value": "2.40",
      "rationale": "De äldsta söker oftare.\\n”Mer” tid."
    }
  ]
}
`);
});

test('only what belongs in the file is written', () => {
  const scenario = { id: 's1', parent: 's0', name: 'A', baseYear: 2025, changes: [{ ...CHANGE, extra: 1 }] };
  const written = JSON.parse(scenarioText(scenario)) as Fields;
  expect(Object.keys(written)).toEqual(['format', 'version', 'name', 'baseYear', 'changes']);
  expect(written['changes']).toEqual([CHANGE]);
});

test('what is written is read back as it was', () => {
  const anyText = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
  const scenarios = fc.record({
    name: anyText(LONGEST_NAME / 2)
      .map(nameable)
      .filter(Boolean),
    baseYear: fc.integer({ min: 2000, max: 2100 }),
    changes: fc.uniqueArray(
      fc.record({
        path: anyText(50),
        value: fc.option(anyText(20)),
        rationale: anyText(200).map(undirected),
      }),
      { selector: ({ path }) => path, maxLength: 10 },
    ),
  });
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(readScenario(scenarioText(scenario))).toEqual({ scenario, faults: [] });
    }),
  );
});

test('a file is read from its text and from what its JSON says alike', () => {
  const scenario = { name: 'Mitt förslag', baseYear: 2026, changes: [CHANGE] };
  expect(readScenario(file())).toEqual({ scenario, faults: [] });
  expect(readScenario(JSON.stringify(file()))).toEqual({ scenario, faults: [] });
  expect(readScenario(file({ name: 'A', changes: [] })).scenario).toEqual({
    ...{ name: 'A', baseYear: 2026, changes: [] },
  });
});

describe('a file is refused', () => {
  test.each<[name: string, given: unknown, fault: Fields]>([
    ['that is no JSON', '{ "format": "halsoval-scenario", ', { code: 'scenarioNotJson' }],
    ['that is empty', '', { code: 'scenarioNotJson' }],
    ['that is a table', 'enhet_id;namn\nJH01;A', { code: 'scenarioNotJson' }],
    ['that is nested beyond reading', '['.repeat(1_000_000), { code: 'scenarioNotJson' }],
    ['that is a rule year', file({ format: 'halsoval-parameters' }), { code: 'notScenario' }],
    ['that does not say what it is', {}, { code: 'notScenario' }],
    ['that is a list', '[]', { code: 'notScenario' }],
    ['that is nothing', 'null', { code: 'notScenario' }],
    ['that is a word', '"halsoval-scenario"', { code: 'notScenario' }],
    [
      'of a newer version, whatever else it says',
      file({ version: 2, sides: [] }),
      { code: 'scenarioNewer', version: 2, known: 1 },
    ],
    [
      'of a version that never was',
      file({ version: 0 }),
      { code: 'scenarioValue', path: 'version', value: '0' },
    ],
    [
      'with a version in words',
      file({ version: '1' }),
      { code: 'scenarioValue', path: 'version', value: '"1"' },
    ],
    ['with an unknown key', file({ author: 'x' }), { code: 'scenarioKeyUnknown', path: 'author' }],
    ['with an id', file({ id: 's1' }), { code: 'scenarioKeyUnknown', path: 'id' }],
    [
      'with an unknown key in a change',
      changeWith({ note: 'x' }),
      { code: 'scenarioKeyUnknown', path: 'changes.1.note' },
    ],
    ['without a name', file({ name: undefined }), { code: 'scenarioKeyMissing', path: 'name' }],
    [
      'without a rationale',
      changeWith({ rationale: undefined }),
      { code: 'scenarioKeyMissing', path: 'changes.1.rationale' },
    ],
    [
      'with a year in words',
      file({ baseYear: '2026' }),
      { code: 'scenarioValue', path: 'baseYear', value: '"2026"' },
    ],
    [
      'with half a year',
      file({ baseYear: 2026.5 }),
      { code: 'scenarioValue', path: 'baseYear', value: '2026.5' },
    ],
    [
      'with a year long gone',
      file({ baseYear: 1999 }),
      { code: 'scenarioValue', path: 'baseYear', value: '1999' },
    ],
    [
      'with half a year long gone, told once',
      file({ baseYear: 1999.5 }),
      { code: 'scenarioValue', path: 'baseYear', value: '1999.5' },
    ],
    [
      'with a year beyond numbers, told once',
      JSON.stringify(file()).replace('2026', '1e999'),
      { code: 'scenarioValue', path: 'baseYear', value: 'Infinity' },
    ],
    ['with an empty name', file({ name: '' }), { code: 'scenarioValue', path: 'name', value: '""' }],
    [
      'with a name of blanks',
      file({ name: ' \u00a0 ' }),
      { code: 'scenarioValue', path: 'name', value: '" \u00a0 "' },
    ],
    [
      'with a name that turns the text around, told by its number',
      file({ name: 'A\u202eB' }),
      { code: 'scenarioValue', path: 'name', value: '"A\\u202eB"' },
    ],
    [
      'with a too long name that cannot be seen either, told once',
      file({ name: '\u0000'.repeat(201) }),
      { code: 'scenarioTooLong', path: 'name', found: 201, most: 200 },
    ],
    [
      'with a number for a value',
      changeWith({ value: 2.4 }),
      { code: 'scenarioValue', path: 'changes.1.value', value: '2.4' },
    ],
    [
      'with nothing for a path',
      changeWith({ path: null }),
      { code: 'scenarioValue', path: 'changes.1.path', value: 'null' },
    ],
    [
      'with an object for changes',
      file({ changes: { a: 1 } }),
      { code: 'scenarioValue', path: 'changes', value: '{…}' },
    ],
    ['with a list for a name', file({ name: [[[]]] }), { code: 'scenarioValue', path: 'name', value: '[…]' }],
    [
      'with a word for a change',
      file({ changes: ['a'.repeat(100)] }),
      { code: 'scenarioValue', path: 'changes.0', value: `"${'a'.repeat(60)}…"` },
    ],
    [
      'with too long a name',
      file({ name: 'å'.repeat(201) }),
      { code: 'scenarioTooLong', path: 'name', found: 201, most: 200 },
    ],
    [
      'with too long a rationale',
      changeWith({ rationale: 'å'.repeat(5001) }),
      { code: 'scenarioTooLong', path: 'changes.1.rationale', found: 5001, most: 5000 },
    ],
    [
      'with too long a value',
      changeWith({ value: '1'.repeat(101) }),
      { code: 'scenarioTooLong', path: 'changes.1.value', found: 101, most: 100 },
    ],
    [
      'with too many changes, which are not looked at',
      file({ changes: Array.from({ length: 2001 }, () => 7) }),
      { code: 'scenarioTooMany', found: 2001, most: 2000 },
    ],
    [
      'that changes the same value twice or more, told once',
      file({ changes: [CHANGE, CHANGE, { ...CHANGE, value: '2.41' }] }),
      { code: 'changeTwice', path: 'listing.weights.80-84' },
    ],
  ])('%s', (_, given, fault) => {
    expect(readScenario(given)).toEqual({ scenario: null, faults: [{ severity: 'error', ...fault }] });
  });

  test('with all that is wrong in it', () => {
    const { faults } = readScenario(file({ name: 7, baseYear: null, changes: [{}] }));
    expect(faults.map((fault) => 'path' in fault && fault.path)).toEqual([
      ...['name', 'baseYear', 'changes.0.path', 'changes.0.value', 'changes.0.rationale'],
    ]);
  });
});

test.each(['0000', '000a', '001f', '007f', '009f', '200e', '200f', '202a', '202e', '2066', '2069'])(
  'a name with the unseen character U+%s is refused, and can be borne without it',
  (code) => {
    const name = `A${String.fromCharCode(parseInt(code, 16))}B`;
    expect(readScenario(file({ name })).faults).toEqual([
      { code: 'scenarioValue', severity: 'error', path: 'name', value: `"A\\u${code}B"` },
    ]);
    expect(nameable(name)).toBe('AB');
  },
);

test.each(['Åsa – ”x” 👩‍⚕️', 'a\u00a0b', 'שלום'])('the name %s is allowed', (name) => {
  expect(readScenario(file({ name })).scenario?.name).toBe(name);
  expect(nameable(name)).toBe(name);
});

test('a name that a file cannot hold is written as one that it can', () => {
  const written = scenarioText({ name: ` A\u202eB${'c'.repeat(LONGEST_NAME)}`, baseYear: 2026, changes: [] });
  expect(readScenario(written).scenario?.name).toBe(`AB${'c'.repeat(LONGEST_NAME - 2)}`);
});

test('a name is trimmed, and cut where it is too long', () => {
  expect(nameable('  A B\t')).toBe('A B');
  expect(nameable(`${'å'.repeat(LONGEST_NAME - 1)} b`)).toBe('å'.repeat(LONGEST_NAME - 1));
  for (const unseen of [' \u202e ', '\u200b', '\u00ad\u2800', '\u{e0000}']) expect(nameable(unseen)).toBe('');
  expect(nameable(`${'\u200b'.repeat(LONGEST_NAME)}A`)).toBe('');
});

test('the longest and the most are allowed', () => {
  const changes = Array.from({ length: MOST_CHANGES }, (_, i) => ({ ...CHANGE, path: `p${i}` }));
  changes[0]!.rationale = 'å'.repeat(LONGEST_RATIONALE);
  const given = file({ name: 'å'.repeat(LONGEST_NAME), changes });
  expect(readScenario(given).faults).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s is unknown like any other', (key) => {
  const hostile = JSON.stringify(file()).replace('{', `{"${key}":{"polluted":true},`);
  expect(readScenario(hostile)).toEqual({
    scenario: null,
    faults: [{ code: 'scenarioKeyUnknown', severity: 'error', path: key }],
  });
  const within = JSON.stringify(file()).replace('"path"', `"${key}":{"polluted":true},"path"`);
  expect(readScenario(within).faults).toEqual([
    { code: 'scenarioKeyUnknown', severity: 'error', path: `changes.0.${key}` },
  ]);
  expect(({} as Fields)['polluted']).toBeUndefined();
});

test.each(['__proto__', 'constructor.prototype.polluted'])('the path %s is only a text', (path) => {
  const { scenario } = readScenario(changeWith({ path }));
  expect(scenario?.changes[1]?.path).toBe(path);
  expect(({} as Fields)['polluted']).toBeUndefined();
});
