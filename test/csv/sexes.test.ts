// Whose persons a header or a cell speaks of.
import { describe, expect, test } from 'vitest';
import { readSex, splitSex } from '../../src/csv/sexes.ts';

test.each([
  ['K', 'female'],
  ['Kvinnor', 'female'],
  ['män', 'male'],
  ['Okänt', 'other'],
  ['båda_könen', 'all'],
  ['Båda könen', 'all'],
  ['', null],
  ['kv', null],
])('“%s” is %s', (written, sex) => {
  expect(readSex(written)).toBe(sex);
});

describe('a header', () => {
  test.each([
    ['0–4 K', '0–4', 'female'],
    ['0-4 (Män)', '0-4', 'male'],
    ['Kvinnor 0-4', '0-4', 'female'],
    ['Båda könen 0-4', '0-4', 'all'],
    ['Summa kön 0-4', '0-4', 'all'],
    ['0-4 båda_könen', '0-4', 'all'],
    ['Both_sexes 0_4', '0_4', 'all'],
    ['K', '', 'female'],
    ['Stock', 'Stock', null],
    ['Kommun', 'Kommun', null],
    ['', '', null],
  ])('“%s” says “%s” and %s', (header, rest, sex) => {
    expect(splitSex(header)).toEqual({ rest, sex });
  });

  test('of more than a hundred signs names none', () => {
    const rest = 'x'.repeat(98);
    expect(splitSex(`${rest} k`)).toEqual({ rest, sex: 'female' });
    expect(splitSex(`x${rest} K`)).toEqual({ rest: `x${rest} K`, sex: null });
  });
});
