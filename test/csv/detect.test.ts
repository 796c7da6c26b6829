import { describe, expect, test } from 'vitest';
import { decimalOf, detect } from '../../src/csv/detect.ts';
import { parse } from '../../src/csv/parse.ts';

test('a line for Excel is no part of the text, and no other line is one', () => {
  expect(detect('"sep=,"\r\na,b').text).toBe('a,b');
  expect(detect('sep=;').text).toBe('');
  expect(detect('a;b\nsep=,\n1;2').text).toBe('a;b\nsep=,\n1;2');
});

describe('the delimiter', () => {
  test.each([
    { name: 'is a semicolon', text: 'enhet_id;period;aldersgrupp;antal\nA;2026;0-4;1\n', is: ';' },
    { name: 'is a comma', text: 'enhet_id,period,aldersgrupp,antal\nA,2026,0-4,1\n', is: ',' },
    { name: 'is a tab', text: 'enhet_id\tperiod\taldersgrupp\tantal\nA\t2026\t0-4\t1\n', is: '\t' },
    {
      name: 'is no decimal comma',
      text: 'enhet_id;avstand_km;cni\nA;1,5;1,0\nB;2,5;1,1\nC;3,5;0,9\n',
      is: ';',
    },
    {
      name: 'is no comma in a quoted header',
      text: '"Enhet";"Antal, listade";"Period, år"\nA;1;2026\n',
      is: ';',
    },
    { name: 'is no semicolon in names', text: 'enhet_id,namn,kommun\nA,a;b;c,d\nB,a;b;c,d\n', is: ',' },
    { name: 'is told by a first line for Excel', text: 'sep=,\r\nenhet_id,namn;kommun\r\n', is: ',' },
    {
      name: 'is the one of the headers where another divides the rows more evenly',
      text: 'Enhet;Period;Ålder;Antal, listade\nA;2026;0-4;1,0\nB;2026;5-9;;2,0\n',
      is: ';',
    },
    { name: 'is the one that divides evenly under unknown headers', text: 'x,y;z\n1,2;3\n4;5\n', is: ';' },
    { name: 'is the only one that divides under unknown headers', text: 'x\ty\n1\t2\n', is: '\t' },
    { name: 'is a semicolon where nothing tells', text: 'x\n1\n', is: ';' },
    { name: 'is a semicolon where there is nothing', text: '', is: ';' },
    { name: 'is the one that divides more rows as the first', text: 'a;b,c\n1,2\n3,4\n', is: ',' },
    {
      name: 'is that of the first rows',
      text: ['a;b,c', ...Array<string>(5000).fill('a;b'), ...Array<string>(20_000).fill('a,b')].join('\n'),
      is: ';',
    },
    { name: 'is not told by another line than the first', text: 'a;b\nsep=,\n1;2\n', is: ';' },
  ])('$name', ({ text, is }) => {
    expect(detect(text).delimiter).toBe(is);
  });

  test("drops Excel's line and leaves all else", () => {
    expect(detect('sep=;\r\na;b\r\n').text).toBe('a;b\r\n');
    expect(detect('"sep=\t"\na\tb').text).toBe('a\tb');
    expect(detect('separat;b\n').text).toBe('separat;b\n');
  });
});

describe('the newline', () => {
  test.each([
    { text: 'a;b\r\nc;d\n', is: 'crlf' },
    { text: 'a;b\nc;d\r\n', is: 'lf' },
    { text: 'a;b\rc;d\r', is: 'cr' },
    { text: 'a;"b\nc"\r\nd;e\r\n', is: 'crlf' },
    { text: 'a;b', is: 'lf' },
  ])('is the first outside quotes: $is', ({ text, is }) => {
    expect(detect(text).newline).toBe(is);
  });
});

describe('the decimal sign', () => {
  const columns = [
    { index: 0, small: false },
    { index: 1, small: true },
  ];
  test.each([
    { name: 'is the comma that a number shows', text: '1;1\n1,5;1', is: 'comma' },
    { name: 'is the point that a number shows', text: '1;1\n1.5;1', is: 'point' },
    { name: 'is not shown by whole numbers', text: '1;1\n2;1', is: null },
    { name: 'is not shown by what may be a thousand', text: '1.234;1', is: null },
    { name: 'is shown by three digits where there are no thousands', text: '1;1.234', is: 'point' },
    { name: 'is not known where both are shown', text: '1,5;1.5', is: null },
    { name: 'is not looked for in other columns', text: '1;1;1,5', is: null },
  ])('$name', ({ text, is }) => {
    expect(decimalOf(parse(text, ';').rows, columns)).toBe(is);
  });
});

describe('parsing', () => {
  test('numbers rows as a spreadsheet does and drops blank ones', () => {
    const { rows } = parse('\r\na; b \r\n;;\r\n"c\r\nc";d\r\n\r\n"e;""e""";\u00a0f', ';');
    expect(rows).toEqual([
      { row: 2, cells: ['a', 'b'] },
      { row: 4, cells: ['c c', 'd'] },
      { row: 6, cells: ['e;"e"', 'f'] },
    ]);
  });

  test('drops invisible signs and has a space for each control character', () => {
    const { rows } = parse(
      '\u200b"a\u200b;\u202eb";\u2066c\u2069\n"\td\te\r\n\r\nf";g\u0085\x07h \u00ad i\n\u200b;\u200e',
      ';',
    );
    expect(rows).toEqual([
      { row: 1, cells: ['a;b', 'c'] },
      { row: 2, cells: ['d e  f', 'g  h  i'] },
    ]);
  });

  test('ends rows at every newline, also mixed', () => {
    expect(parse('a\rb\nc\r\n"d"\re', ',').rows.map(({ cells }) => cells)).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['d'],
      ['e'],
    ]);
  });

  test.each([
    { name: 'a quote without an end', text: 'a;b\n1;2\n3;"4\n5;6', rows: [3] },
    { name: 'text after a closing quote', text: 'a;b\n"1"x;2\n3;4', rows: [2] },
    { name: 'no fault in a quote within text', text: 'a;b\n1 "2" 3;4', rows: [] },
  ])('finds $name', ({ text, rows }) => {
    expect([...new Set(parse(text, ';').unbalanced)]).toEqual(rows);
  });
});
