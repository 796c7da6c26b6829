import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parsePercent } from '../../src/views/unit/percent.ts';

test.each([
  ['1,5', 150],
  ['1.25', 125],
  ['−2 %', -200],
  ['-0,1', -10],
  ['+3', 300],
  ['100', 10_000],
  ['', 0],
  ['0', 0],
  ['-0', 0],
])('“%s” is %i hundredths of a per cent', (text, value) => {
  expect(parsePercent(text)).toBe(value);
});

test.each(['en', '1,555', '101', '-100,01', '1,2,3', '1 000', '--1', ',5'])('“%s” is no growth', (text) => {
  expect(parsePercent(text)).toBeNull();
});

test('every growth is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 10_000 }), (value) => {
      expect(parsePercent((value / 100).toFixed(2).replace('.', ','))).toBe(value);
    }),
  );
});
