import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';

const read = (text: string, name = 'regler.json') => readFile(name, new TextEncoder().encode(text));
const codes = (text: string, name?: string) => read(text, name).faults.map(({ code }) => code);

describe('a parameter file', () => {
  const json = { format: 'halsoval-parameters', years: [{ year: 2027 }] };

  test.each([
    { by: 'its name', name: 'regler.JSON', before: '\ufeff' },
    { by: 'its first sign', name: 'regler.txt', before: '\n ' },
  ])('is told by $by and handed over as it is', ({ name, before }) => {
    expect(read(before + JSON.stringify(json), name)).toMatchObject({
      file: name,
      sheet: null,
      key: name,
      kind: 'parameters',
      how: null,
      preview: null,
      faults: [],
      content: { kind: 'parameters', json },
    });
  });

  test('may be as large as a million signs, and have nulls', () => {
    const head = '{"format":"halsoval-parameters","a":null,"b":"';
    const largest = `${head}${'x'.repeat(1_000_000 - head.length - 2)}"}`;
    expect(largest).toHaveLength(1_000_000);
    expect(read(largest).content?.kind).toBe('parameters');
  });

  test.each([
    { name: 'regler.json.csv', text: 'a;b\n1;2' },
    { name: 'regler.csv', text: 'a;{\n1;2' },
  ])('is no table: $name', ({ name, text }) => {
    expect(codes(text, name)).toEqual(['unknownFile']);
  });

  test.each(['{', '', '{"format":"halsoval-parameters"', 'enhet_id;namn'])('is not %j', (text) => {
    expect(codes(text)).toEqual(['notJson']);
    expect(read(text).content).toBeNull();
  });

  test.each([
    { name: 'other JSON', text: '{"a":1}' },
    { name: 'a list', text: '[]' },
    { name: 'null', text: 'null' },
    { name: 'another format', text: '{"format":"halsoval-scenario"}' },
    { name: 'a format that is inherited', text: '{"__proto__":{"format":"halsoval-parameters"}}' },
    { name: 'a key that sets the prototype', text: '{"format":"halsoval-parameters","a":{"__proto__":{}}}' },
    { name: 'one too deep', text: `{"format":"halsoval-parameters","a":${'['.repeat(30)}${']'.repeat(30)}}` },
    { name: 'one too large', text: `{"format":"halsoval-parameters","a":"${'x'.repeat(1_000_000)}"}` },
  ])('is not $name', ({ text }) => {
    expect(codes(text)).toEqual(['unknownJson']);
    expect(read(text).content).toBeNull();
  });

  test('of a hundred thousand levels is refused and not a crash', () => {
    const deep = `{"format":"halsoval-parameters","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(codes(deep)).toHaveLength(1);
  });
});
