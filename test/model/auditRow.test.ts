// One check with its two numbers, and what tells it from others.
import { expect, test } from 'vitest';
import { auditKey, judged, row } from '../../src/model/auditRow.ts';

test.each([
  [5, 4, 6, 'agrees'],
  [4, 4, 6, 'agrees'],
  [6, 4, 6, 'agrees'],
  [3, 4, 6, 'differs'],
  [7, 4, 6, 'differs'],
  // What is unknown is no zero.
  [null, -1, 1, 'differs'],
  [0, null, 1, 'differs'],
  [0, -1, null, 'differs'],
] as const)('%s found, of %s to %s, %s', (found, low, high, state) => {
  expect(judged('ore', found, 5, low, high)).toEqual({ state, unit: 'ore', found, expected: 5, low, high });
});

test('a row is known by what it says, and by what was read where that is all that tells it from others', () => {
  const rows = row('rows', { subject: 'listing', detail: 'l.csv', found: 8, expected: 9, low: 9, high: 9 });
  expect(auditKey(rows)).toBe('["rows","listing","l.csv",8,9,null,null]');
  expect(auditKey({ ...rows, print: 'a1' })).toBe('["rows","listing","l.csv",8,9,null,null,"a1"]');
  expect(auditKey(row('unpublished', {}, { year: 2026, period: '2026-09' }))).toBe(
    '["unpublished","","",null,null,2026,"2026-09"]',
  );
});
