// Which digits are taken for a person's number. All are invented: nobody of 1912 has a number with a day raised by sixty.
import { describe, expect, test } from 'vitest';
import {
  hidesPersonalNumber,
  holdsPersonalNumber,
  isPersonalNumber,
} from '../../src/model/personalNumber.ts';

describe('a slip in the last digit is no excuse', () => {
  test.each<[string, boolean]>([
    ['121212-1213', true],
    ['1212121213', true],
    ['12-12-12-1213', true],
    ['1212 12+1213', true],
    ['1212\u200b121\u00ad213', true],
    // Digits in the same places: a day and a time of day.
    ['12-12-12 1213', false],
    ['1212 12 1213', false],
    ['12 1212 1213', false],
    // Its last digit is right.
    ['12-12-12 1212', true],
    ['12 1212 1212', true],
  ])('%s: %s', (text, held) => {
    expect(holdsPersonalNumber(text)).toBe(held);
  });
});

test.each([
  ['1912-12-12 12 12', true],
  ['12 12 12 12 13', true],
  ['121212-1212', true],
  ['12\u200b-12-12-12-12', true],
  ['12 12 12 12', false],
  ['1212121212 1212121212', true],
])('it hides in %s: %s', (text, hidden) => {
  expect(hidesPersonalNumber(text)).toBe(hidden);
});

test.each(['1212729873', '1212121212', '1212915860'])(
  'of ten codes one has the check digit of %s',
  (code) => {
    const codes = Array.from({ length: 10 }, (_, last) => `${code.slice(0, -1)}${last}`);
    expect(codes.filter(isPersonalNumber)).toEqual([code]);
  },
);
