// What a text says as JSON, where it says each thing once.
import { describe, expect, test } from 'vitest';
import { jsonOf } from '../../src/model/json.ts';

describe('a text says', () => {
  test.each<[string, unknown]>([
    ['"a"', 'a'],
    ['{"a": {"b": [1, {"c": null}, "d"]}, "e" :2}', { a: { b: [1, { c: null }, 'd'] }, e: 2 }],
    // A quote, or a backslash before one, is no end of a text.
    ['{"a\\":": 1}', { 'a":': 1 }],
    ['{"a\\\\": "\\\\\\":\\\\"}', { 'a\\': '\\":\\' }],
    ['{"a": "\\"b\\":\\"c\\":"}', { a: '"b":"c":' }],
  ])('%s', (text, json) => {
    expect(jsonOf(text)).toEqual(json);
  });
});

describe('nothing is said by', () => {
  test.each([
    ['no JSON', '{"a": 1'],
    ['a key twice', '{"a": 1, "a": 1}'],
    ['a key twice within another', '[{"b": {"a": 1, "a": 2}}]'],
    ['a key twice, once with an escape', '{"a\\"": 1, "a\\u0022": 2}'],
  ])('%s', (_, text) => {
    expect(jsonOf(text)).toBeUndefined();
  });
});
