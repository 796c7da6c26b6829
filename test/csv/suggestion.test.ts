// The list date that a title or a file name suggests.
import { expect, test } from 'vitest';
import { periodIn } from '../../src/csv/suggestion.ts';

test.each([
  [['Listning mars 2026'], '2026-03'],
  [['Listning', 'listade_20260301.csv'], '2026-03'],
  [['Listning 2025', 'per 2026-04'], '2026-04'],
  [['Listning 2025'], '2025'],
  [['Listning_mars_2026'], '2026-03'],
  [['listade 2026-04.csv'], '2026-04'],
  [['Uttag 2026-02-30'], '2026'],
  [['Enhet 12026-03'], null],
  [['Listade 20260'], null],
  [['Listning jan. 2026.'], '2026-01'],
  [['Listning mars 20261'], null],
  [['Listning 2026.'], '2026'],
  [['Läge i 2025'], '2025'],
  [['Listning'], null],
])('%j suggests %s', (texts, period) => {
  expect(periodIn(texts)).toBe(period);
});

test('a title may have three hundred signs', () => {
  const long = '2026-03'.padEnd(300, '.');
  expect([periodIn([long]), periodIn([`${long}.`])]).toEqual(['2026-03', null]);
});

test('a text that is no title is not searched', () => {
  expect(periodIn([`2026-03 ${'x'.repeat(10_000)}`, '2025'])).toBe('2025');
});
