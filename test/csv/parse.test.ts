// Rows and cells of a text, whatever its newlines and quotes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/csv/parse.ts';

test.each([
  ['a;b\n1;2\n', '1;2'],
  ['a;b\r\n1;2\r\n', '1;2'],
  ['a;b\r1;2\r', '1;2'],
  ['a;b\r\n1;2', '1;2'],
  ['a;b\n1;"2" ', '1;2'],
])('the second row of %j is %s', (text, row) => {
  const { rows, unbalanced } = parse(text, ';');
  expect(rows[1]).toEqual({ row: 2, cells: row.split(';') });
  expect(unbalanced).toEqual([]);
});

test('rows keep their numbers where others hold nothing', () => {
  expect(parse('\n;\na;"b" ', ';')).toEqual({ rows: [{ row: 3, cells: ['a', 'b'] }], unbalanced: [] });
});

test('a quoted cell that never ends is told once, with the row that it is in', () => {
  expect(parse('a;b\n1;"2\n3;4', ';').unbalanced).toEqual([2]);
  expect(parse('a;b\n"1"x;"2"y\n3;4', ';').unbalanced).toEqual([2]);
});

describe('a quote that never closes', () => {
  const long = fc.constantFrom(1, 32_767, 32_768, 40_000).map((length) => 'x'.repeat(length));
  const inside = fc
    .array(fc.oneof(fc.constantFrom('a', ' ', ';', '\n', '"', '""'), { weight: 1, arbitrary: long }), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  const blanks = fc.constantFrom('', ' ', ' \t\u00a0 ');
  const quoted = (text: string, after: string): string => `"${text.replaceAll('"', '""')}"${after}`;
  const table = fc.array(fc.tuple(inside, blanks, inside, blanks), { maxLength: 4 });

  test('is no cell that closes, however long it is and whatever it holds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(([a, after, b, last]) => `${quoted(a, after)};${quoted(b, last)}\n`).join('');
        const { rows: found, unbalanced } = parse(text, ';');
        expect(unbalanced).toEqual([]);
        const cells = rows.map(([a, , b]) => [a, b].map((cell) => cell.replaceAll('\n', ' ').trim()));
        expect(found.map((row) => row.cells)).toEqual(cells.filter((row) => row.some((cell) => cell !== '')));
      }),
      { numRuns: 60 },
    );
  });

  test('is told with its row, and what it makes of all that follows is not held', () => {
    const closed = fc.array(fc.nat({ max: 9 }), { maxLength: 4 });
    fc.assert(
      fc.property(closed, fc.constantFrom('x;1\n', '2"6;3\n', '2"6', '""', 'ö"" '), (before, follows) => {
        const rows = before.map((n) => `"${n}";2\n`).join('');
        const { rows: found, unbalanced } = parse(`${rows}a;"${follows.repeat(300_000)}`, ';');
        expect(unbalanced).toEqual([before.length + 1]);
        expect(found.map(({ cells }) => cells[0])).toEqual([...before.map(String), 'a']);
        expect(found.at(-1)!.cells.join().length).toBeLessThan(33_000);
      }),
      { numRuns: 12 },
    );
  });

  test('is told where it closes at last, beyond any cell and after others that close nothing', () => {
    const { rows, unbalanced } = parse(`a;b\n1;"${'2"6 '.repeat(20_000)}"\n3;4\n`, ';');
    expect(unbalanced).toEqual([2]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
  });
});
