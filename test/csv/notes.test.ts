import { expect, test } from 'vitest';
import { isNote } from '../../src/csv/notes.ts';

const note = (cells: string[], ids: string[] = []) => isNote({ row: 9, cells }, new Set(ids));

test.each([
  ...['* preliminärt', '† avlidna', 'Källa: SCB', 'Obs:', 'Uttag 2026-01-02', 'fyra ord i rad'],
  ...['x'.repeat(190) + ' i tre ord', 'uttag den 1  i'],
])('“%s” is a note', (text) => {
  expect(note(['', text, ''])).toBe(true);
});

test.each([
  ...['', '*', '1 2 3 4', 'tre ord bara', 'HC:norr', 'Uttag 2026-1-2', 'Uttag 026-01-02', 'a *'],
  ...['x'.repeat(198) + ' i rad om fyra', '2026-01-02', '08: 15'],
])('“%s” is none', (text) => {
  expect(note(['', text, ''])).toBe(false);
});

test('a row with two cells, or with an id that stands above, is none', () => {
  expect(note(['Källa: SCB', 'x'])).toBe(false);
  expect(note(['Källa: SCB'], ['Källa: SCB'])).toBe(false);
  expect(note([])).toBe(false);
});
