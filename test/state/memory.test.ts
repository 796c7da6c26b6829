import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMapping, mappingOf } from '../../src/state/contract.ts';
import { Memory } from '../../src/state/memory.svelte.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what is kept is there at the next visit, under its name', () => {
  new Memory('names', 10, isText).keep('Berg', 'JH18');
  expect(new Memory('names', 10, isText).all).toEqual({ Berg: 'JH18' });
  expect(new Memory('others', 10, isText).all).toEqual({});
});

test('beyond the most that is kept the oldest is forgotten, and what is said again is new', () => {
  const memory = new Memory('names', 3, isText);
  // Numbers as keys do not go before words.
  for (const key of ['x', '1', 'y', 'x', '2']) memory.keep(key, key);
  expect(memory.entries.map(([key]) => key)).toEqual(['y', 'x', '2']);
});

test('two pages forget nothing of each other', () => {
  const [one, other] = [new Memory('names', 3, isText), new Memory('names', 3, isText)];
  one.keep('a', 'A');
  other.keep('b', 'B');
  one.forget('a');
  other.keepOthers([['c', 'C']]);
  expect(other.all).toEqual({ b: 'B', c: 'C' });
  expect(new Memory('names', 3, isText).all).toEqual({ b: 'B', c: 'C' });
});

test('what there is no room for is remembered as long as the page', () => {
  const memory = new Memory('names', 3, isText);
  memory.keep('a', 'A');
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: () => {
      throw new DOMException('No room', 'QuotaExceededError');
    },
  });
  memory.keep('b', 'B');
  memory.keep('c', 'C');
  expect(memory.all).toEqual({ a: 'A', b: 'B', c: 'C' });
});

test('what is forgotten stays so', () => {
  const memory = new Memory('names', 3, isText);
  memory.keep('a', 'A');
  memory.keep('b', 'B');
  memory.forget('a');
  expect(new Memory('names', 3, isText).entries).toEqual([['b', 'B']]);
});

test('storage that cannot be read, or holds something else, is passed over', () => {
  for (const text of ['{', 'null', '7', '{"a":"A"}', '[["a"],["b",7],"c",["d","D"]]']) {
    kept.set('halsoval.names', text);
    const { all } = new Memory('names', 3, isText);
    expect(all).toEqual(text.startsWith('[') ? { d: 'D' } : {});
  }
});

test('names that objects have of themselves are names like any other', () => {
  const memory = new Memory('names', 3, isText);
  memory.keep('__proto__', 'A');
  memory.keep('constructor', 'B');
  expect(Object.entries(memory.all)).toEqual([
    ['__proto__', 'A'],
    ['constructor', 'B'],
  ]);
});

test('a mapping is known again by its kind and its meanings, with the headers as they were written', () => {
  const mapping = mappingOf('units', ['Enhets-ID', 'Ort'], ['enhet_id', null]);
  expect(mapping).toEqual({
    ...{ kind: 'units', columns: { enhetsid: 'enhet_id', ort: null } },
    headers: ['Enhets-ID', 'Ort'],
  });
  expect(isMapping(mapping)).toBe(true);
  for (const wrong of [null, 7, {}, { kind: 'other', columns: {} }, { kind: 'units', columns: { a: 1 } }])
    expect(isMapping(wrong)).toBe(false);
});
