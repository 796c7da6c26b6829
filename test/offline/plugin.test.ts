import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprints, nameOf } from '../../src/offline/plugin.ts';

const FILES = [
  ['./', '<p>page</p>'],
  ['assets/a.js', 'a()'],
] as const;

describe('the list of a build’s files', () => {
  it('has each with the fingerprint that a browser computes, in one order', () => {
    const list = fingerprints(FILES);
    expect(list['assets/a.js']).toBe(`sha256-${createHash('sha256').update('a()').digest('base64')}`);
    expect(Object.keys(fingerprints([...FILES].reverse()))).toEqual(Object.keys(list));
  });

  it('gives the build another name as soon as a file, its path or the service worker is another', () => {
    const list = fingerprints(FILES);
    const others = [
      nameOf(fingerprints([FILES[0], ['assets/a.js', 'a() ']]), 'worker'),
      nameOf(fingerprints([FILES[0], ['assets/b.js', 'a()']]), 'worker'),
      nameOf(list, 'another worker'),
    ];
    expect(nameOf(list, 'worker')).toBe(nameOf(fingerprints(FILES), 'worker'));
    expect(new Set([nameOf(list, 'worker'), ...others]).size).toBe(4);
  });
});
