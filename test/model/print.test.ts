// Fingerprints: the same for the same, another for another, whatever the order of the keys.
import { expect, test } from 'vitest';
import { print, printOf, stableText } from '../../src/model/print.ts';

const VALUE = { b: [2, { d: 4, c: 3 }], a: 1 };

test('objects are told key by key in order, lists as they stand', () => {
  expect(stableText(VALUE)).toBe('{"a":1,"b":[2,{"c":3,"d":4}]}');
  expect(stableText([3, null, 'å', { z: 1, y: [2, 1] }])).toBe('[3,null,"å",{"y":[2,1],"z":1}]');
});

test('parts of a name that does not count are left out wherever they are', () => {
  expect(stableText(VALUE, ['c', 'a'])).toBe('{"b":[2,{"d":4}]}');
  expect(printOf({ ...VALUE, a: 7 }, ['a'])).toBe(printOf(VALUE, ['a']));
  expect(printOf({ ...VALUE, a: 7 })).not.toBe(printOf(VALUE));
});

// The first half of 'a' and of 'foobar' is what the authors of FNV-1a give for them.
test.each([
  ['', '811c9dc501000193'],
  ['a', 'e40c292cefafc426'],
  ['foobar', 'bf9cf96863172f31'],
  ['700', '08c73ca60a9c86af'],
  ['a'.repeat(300), '279e8f0139be29fb'],
])('%s', (text, expected) => {
  expect(print(text)).toBe(expected);
});
