// The end of every explanation: it comes to the amount, or there is none.
import { expect, test } from 'vitest';
import { proven } from '../../src/model/rootStep.ts';
import { given, type Trace } from '../../src/model/trace.ts';

const TRACE: Trace = {
  target: { year: 2026, scenario: null, period: '2026', month: null, unitId: 'A', line: 'rehab' },
  root: given({ what: 'amount', unit: 'kr' }, 500),
  readings: [],
};

test('an explanation that comes to the amount is given', () => {
  expect(proven(TRACE, 500)).toBe(TRACE);
});

test('an explanation that comes to another amount is refused, and says of what', () => {
  expect(() => proven(TRACE, 501)).toThrow(/"line":"rehab".* 501/);
});
