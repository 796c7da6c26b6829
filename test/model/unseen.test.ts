// Signs that nobody sees, in names, cells and texts that are shown.
import { expect, test } from 'vitest';
import { CONTROL, INVISIBLE, seen, undirected } from '../../src/model/unseen.ts';

test.each<[what: string, text: string, left: string]>([
  ['a joiner', 'HC\u200d01', 'HC01'],
  ['a soft hyphen', 'Häl\u00adso', 'Hälso'],
  ['a Hangul filler', 'A\u3164B', 'AB'],
  ['an empty Braille pattern', 'A\u2800B', 'AB'],
  ['a mark of direction', '\u202eHC01\u202c', 'HC01'],
  ['a tab', 'HC\t01', 'HC 01'],
  ['a line’s end', 'HC\r\n01', 'HC  01'],
  ['an end of paragraph', 'HC\u202901', 'HC 01'],
  ['blanks around', '\u200b  HC 01\u0000 ', 'HC 01'],
  ['nothing of the kind', 'Hälsocentralen Å–Ö 1/2 (😀)', 'Hälsocentralen Å–Ö 1/2 (😀)'],
])('a name with %s is what is seen of it', (_, text, left) => {
  expect(seen(text)).toBe(left);
});

test('a text keeps its lines and signs, but cannot turn what stands beside it', () => {
  expect(undirected('1\u202e2\n3\u2067\u200d4\u061c5\u200e6\u200f7')).toBe('12\n3\u200d4567');
});

test('what is invisible is not a sign of control, nor the other way about', () => {
  expect('a\u200b\u001fb'.replace(INVISIBLE, '')).toBe('a\u001fb');
  expect('a\u200b\u001fb'.replace(CONTROL, '')).toBe('a\u200bb');
});
