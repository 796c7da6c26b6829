// What of a text is taken up where a quote may never close.
import { describe, expect, test } from 'vitest';
import { LONGEST_CELL } from '../../src/csv/limits.ts';
import { bounded } from '../../src/csv/quoted.ts';

/** More than any cell holds. */
const LONG = 'x'.repeat(40_000);

describe('a text is taken up as it is', () => {
  test.each([
    ['without quotes', LONG],
    ['with a long cell that closes', `"${LONG}";1`],
    ['with a long cell that closes before a line end', `"${LONG}"\n1`],
    ['with a long cell that closes at its end', `"${LONG}"`],
    ['with a long cell that closes before blanks', `"${LONG}" \t ;1`],
    ['with a long cell that closes before blanks at its end', `"${LONG}"  `],
    ['with a long cell of doubled quotes', `"${'a""'.repeat(20_000)}"\n`],
    ['with an empty cell before a long one', `"";${LONG}`],
    ['with a delimiter before a closing quote', `"a;";${LONG}`],
    ['with a line end before a closing quote', `"a\n"\n${LONG}`],
    ['with a quote within a cell', `ab"${LONG}`],
    ['with a quote behind another sign than the delimiter', `a,"${LONG}`],
    ['with a quote that closes no more than a cell', `"${'x'.repeat(LONGEST_CELL - 1)}`],
    ['with a stray quote in a cell of the longest', `"${'x'.repeat(LONGEST_CELL - 1)}"y";1`],
    ['with stray quotes early in a cell that closes', `"a"b"c${LONG}";1`],
    ['with a stray quote far down', `${'b;'.repeat(LONGEST_CELL)}"a"b";${LONG}`],
    ['with stray quotes behind blanks', `"a" b" c${LONG}";1`],
  ])('%s', (_, text) => {
    expect(bounded(text, ';')).toBe(text);
  });
});

describe('a cell of more than the longest is cut where it', () => {
  const cut = `"${'x'.repeat(LONGEST_CELL + 1)}`;

  test.each([
    ['never closes', `"${LONG}`, cut],
    ['never closes, behind another cell', `a;"${LONG}`, `a;${cut}`],
    ['never closes, behind another row', `a\n"${LONG}`, `a\n${cut}`],
    ['never closes, behind a cell in quotes', `"a";"${LONG}`, `"a";${cut}`],
    ['never closes, behind one with blanks', `"a" \t ;"${LONG}`, `"a" \t ;${cut}`],
    ['never closes, behind a row with blanks', `"a" \n"${LONG}`, `"a" \n${cut}`],
    ['never closes, behind quotes in quotes', `"a""b";"${LONG}`, `"a""b";${cut}`],
    ['never closes and begins with two quotes', `"a"";"${LONG}`, `"a"";"${'x'.repeat(LONGEST_CELL - 4)}`],
    ['never closes, behind an empty cell', `"";"${LONG}`, `"";${cut}`],
    ['never closes, behind a quote within a cell', `ab"c;"${LONG}`, `ab"c;${cut}`],
    [
      'never closes, behind a quote that text follows',
      `"a"b;${LONG}`,
      `"a"b;${'x'.repeat(LONGEST_CELL - 3)}`,
    ],
    ['holds a stray quote beyond', `"${LONG}"y";1`, cut],
    ['holds a stray quote just beyond', `"${'x'.repeat(LONGEST_CELL)}"y";1`, `"${'x'.repeat(LONGEST_CELL)}`],
    ['holds nothing but quotes', `a;"${'""'.repeat(20_000)}`, 'a;"'],
    ['would end with a quote', `"${'x'.repeat(LONGEST_CELL)}""${LONG}`, `"${'x'.repeat(LONGEST_CELL)}`],
  ])('%s', (_, text, taken) => {
    expect(bounded(text, ';')).toBe(taken);
  });

  test('begins behind a delimiter of the text', () => {
    expect(bounded(`a\t"${LONG}`, '\t')).toBe(`a\t${cut}`);
    expect(bounded(`a;"${LONG}`, '\t')).toBe(`a;"${LONG}`);
  });
});
