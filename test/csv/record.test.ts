// Where a row of bytes ends, with quotes, blanks and signs that nobody sees.
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/csv/decode.ts';
import type { Encoding } from '../../src/csv/decode.ts';
import { rowEnd } from '../../src/csv/record.ts';

const SEMICOLON = 0x3b;

/** The row that starts here, in a text of bytes; `$` stands behind its end. */
function rowOf(bytes: Uint8Array, from = 0, to = bytes.length, encoding: Encoding = 'utf-8'): number {
  return rowEnd(bytes, from, to, SEMICOLON, (some) => textOf(some, encoding));
}

/** `|` marks the end of the first row, in a text that does not hold it. */
function marked(text: string): [bytes: Uint8Array, end: number] {
  const [row, rest] = text.split('|');
  return [Buffer.from(row! + rest!), Buffer.byteLength(row!)];
}

describe('a row', () => {
  test.each(['a;b|\nc\n', 'a;b|\r\nc', 'a|\rb\n', '|\na\n', 'a;b|', '|', '"a;b|', '"a";|\nb'])(
    'ends at the first line end, or where the bytes do: %j',
    (text) => {
      const [bytes, end] = marked(text);
      expect(rowOf(bytes)).toBe(end);
    },
  );

  test.each([
    ['goes on over a line end in quotes', '"a\nb";c|\nd'],
    ['goes on over both halves of one', 'a;"\r\n"|\r\nd'],
    ['goes on over a delimiter in quotes and what follows it', '";\n"|\nd'],
    ['has two quotes for one within', '"a""b\n"|\nd'],
    ['may have nothing in quotes', '""|\n"d'],
    ['has cells in quotes one after another', '"a";"\n";"b"|\n"'],
    ['has a quote of its own in a cell without', 'a"b|\nc"\n'],
    ['has a quote of its own where a cell without goes on', 'a"|\n"\n'],
    ['has blanks behind a closing quote', '"a" \t|\n"\n'],
    ['has blanks and a delimiter behind a closing quote', '"a" ;"\n"|\n"'],
    ['is not closed by a quote that text follows', '"a"b\nc"|\nd'],
    ['is not closed by a quote that blanks and text follow', '"a" b\nc"|\nd'],
    ['is closed by a second quote behind blanks', '"a" "|\nd"\n'],
    ['is not closed by one that text follows, behind blanks', '"a" "b\n"|\nd'],
    ['begins a cell in quotes behind a blank with the blank', ' "a|\nb"\n'],
  ])('%s: %j', (_, text) => {
    const [bytes, end] = marked(text);
    expect(rowOf(bytes)).toBe(end);
  });

  test.each([
    ['a letter of two bytes', 'Å"a|\nb"\n'],
    ['a letter behind a closing quote', '"a"å\n"|\nb'],
    ['a letter behind a closing quote and a blank', '"a" å\n"|\nb'],
    ['a blank of two bytes behind a closing quote', '"a"\u00a0|\n"\n'],
    ['a blank of three bytes, and a quote behind it', '"a"\u2003"|\n"\n'],
    ['two blanks of two bytes', '"a"\u00a0\u00a0|\n"\n'],
    ['a blank of two bytes, and text behind it', '"a"\u00a0b\n"|\nb'],
    ['a sign of four bytes behind a closing quote', '"a"😀\n"|\nb'],
    ['a letter in quotes', '"å\n"|\nb'],
    ['a letter behind another', 'aå|\nb"\n'],
    ['a blank of two bytes in quotes', '"\u00a0\n"|\nb'],
    ['a letter and a delimiter', 'å;"\n"|\nb'],
    ['what nobody sees before a quote', '\u200b"a\nb"|\nc'],
    ['what nobody sees behind a closing quote', '"a"\u00ad|\n"\n'],
    ['what nobody sees behind a closing quote and a blank', '"a" \u{e0001}|\n"\n'],
    ['what nobody sees and takes four bytes, before a quote', '\u{e0001}"\n"|\nc'],
    ['what nobody sees between two quotes', '"a"\u2060"\n"|\nb'],
  ])('has %s', (_, text) => {
    const [bytes, end] = marked(text);
    expect(rowOf(bytes)).toBe(end);
  });

  test('has a byte that is of no sign for text', () => {
    expect(rowOf(Buffer.from('"a"\xff\n"\nb', 'latin1'))).toBe(6);
    expect(rowOf(Buffer.from('\xff"\n"\nb', 'latin1'))).toBe(2);
  });

  test('has signs of one byte in another encoding', () => {
    const end = (text: string) => {
      const bytes = Buffer.from(text, 'latin1');
      return rowOf(bytes, 0, bytes.length, 'windows-1252');
    };
    expect(end('"a"\xe5\n"\nb')).toBe(6);
    expect(end('"a"\xa0\n"\nb')).toBe(4);
    expect(end('"a"\xad\n"\nb')).toBe(4);
    expect(end('\xad"a\n"\nb')).toBe(5);
    expect(end('\xe5"a\n"\nb')).toBe(3);
  });

  test('is looked at from its first byte to the last that there is', () => {
    const bytes = Buffer.from('x\n"å\n"\n');
    expect(rowOf(bytes, 0)).toBe(1);
    expect(rowOf(bytes, 2)).toBe(7);
    for (const to of [3, 4, 5, 6, 7]) expect(rowOf(bytes, 2, to)).toBe(to);
  });
});
