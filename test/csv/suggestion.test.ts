// The list date that a title or a file name suggests.
import { expect, test } from 'vitest';
import { periodIn } from '../../src/csv/suggestion.ts';

test.each([
  [['Listning mars 2026'], '2026-03'],
  [['Listning', 'listade_20260301.csv'], '2026-03'],
  [['Listning 2025', 'per 2026-04'], '2026-04'],
  [['Listning 2025'], '2025'],
  [['Listning'], null],
])('%j suggests %s', (texts, period) => {
  expect(periodIn(texts)).toBe(period);
});

test('a text that is no title is not searched', () => {
  expect(periodIn([`2026-03 ${'x'.repeat(10_000)}`, '2025'])).toBe('2025');
});
