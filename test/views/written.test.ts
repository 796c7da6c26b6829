import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hundredths, inField } from '../../src/views/inputs/written.ts';

it.each([
  ['12', 1200],
  ['7,5', 750],
  ['7.25', 725],
  ['1 250,00', 125_000],
  ['1\u00a0234\u00a0567', 123_456_700],
  [' 0 ', 0],
  ['-3', -300],
  ['\u22123', -300],
])('reads %s', (text, value) => expect(hundredths(text)).toBe(value));

it.each(['', 'tolv', '7,555', '1,234,5', '1 25', '--3', '1e3', '12 kr', '123456789012'])(
  'does not guess at “%s”',
  (text) => expect(hundredths(text)).toBeNull(),
);

it('reads back what it has written, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(',', '.'), (value, decimal) => {
      expect(hundredths(inField(value, decimal))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it('writes no decimals that are not there, and nothing for nothing', () => {
  expect([inField(1200, ','), inField(750, ','), inField(null, ',')]).toEqual(['12', '7,5', '']);
});
