// The text of a sheet as it is given to its reader: what it would pass over in silence shows, and nothing else is there.
import { describe, expect, it, test } from 'vitest';
import { attribute, isSheet, legible, percentStyles } from '../../src/csv/sheetXml.ts';

const PERCENT = new Set(['3']);

function sheet(rows: string): string {
  return `<worksheet><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData><rowBreaks/></worksheet>`;
}

/** The rows of a sheet, made legible; or the fault that bars reading it. */
function shown(rows: string): string {
  const made = legible(sheet(rows), PERCENT);
  if (typeof made === 'string') return made;
  const [before, behind] = sheet('|').split('|');
  expect(made.xml.startsWith(before!) && made.xml.endsWith(behind!)).toBe(true);
  return made.xml.slice(before!.length, -behind!.length);
}

/** One row of one cell. */
const cell = (attributes: string, content: string) => `<row r="1"><c${attributes}>${content}</c></row>`;

function sized(rows: string): [area: number, filled: number] {
  const made = legible(sheet(rows), PERCENT);
  return typeof made === 'string' ? [NaN, NaN] : [made.area, made.filled];
}

describe('a cell', () => {
  test.each([
    ['a number', ' r="A1"', '<v>1.5</v>'],
    ['a text of the workbook', ' r="A1" t="s"', '<v>0</v>'],
    ['a text of its own', ' r="A1" t="inlineStr"', '<is><t>a</t></is>'],
    ['a formula with its value', ' r="A1"', '<f>A2+1</f><v>2</v>'],
    ['a formula that gives an empty text', ' r="A1" t="str"', '<f>A2</f><v></v>'],
    ['a formula with an empty value, closed at once', ' r="A1"', '<f>A2</f><v/>'],
    ['a formula with an empty value that has a space', ' r="A1"', '<f>A2</f><v xml:space="preserve"/>'],
    ['a formula with a text of its own', ' r="A1" t="inlineStr"', '<f>A2</f><is><t>a</t></is>'],
    ['a number of another style', ' r="A1" s="2"', '<v>0.25</v>'],
    ['a text of the style of per cent', ' r="A1" s="3" t="str"', '<v>0.25</v>'],
    ['an empty value of the style of per cent', ' r="A1" s="3"', '<v></v>'],
    ['something else than a value', ' r="A1"', '<x:y/>'],
    ['nothing that says where it stands', '', '<v>1</v>'],
  ])('stays as it is with %s', (_, attributes, content) => {
    expect(shown(cell(attributes, content))).toBe(cell(attributes, content));
  });

  test.each([
    ['an error', ' r="A1" t="e"', '<v>#REF!</v>', ' r="A1" t="str"', '#REF!'],
    ['an error of a formula', ' r="A1" s="3" t="e"', '<f>B1</f><v>#N/A</v>', ' r="A1" s="3" t="str"', '#N/A'],
    ['an error that is not told', ' r="A1" t="e"', '<f>B1</f>', ' r="A1" t="str"', '#'],
    ['per cent', ' r="A1" s="3"', '<v>0.25</v>', ' r="A1" s="3" t="str"', '25 %'],
    ['per cent, said to be a number', ' r="A1" s="3" t="n"', '<v>-0.5</v>', ' r="A1" s="3" t="str"', '-50 %'],
    ['per cent of a formula', ' r="A1" s="3"', '<f>B1</f><v>1</v>', ' r="A1" s="3" t="str"', '100 %'],
    ['a formula that was never computed', ' r="A1"', '<f>B1&lt;2</f>', ' r="A1" t="str"', '=B1&lt;2'],
    ['a formula of others', ' r="A1"', '<f t="shared" si="0"/>', ' r="A1" t="str"', '='],
    ['a formula without text', ' r="A1"', '<f/>', ' r="A1" t="str"', '='],
    ['a formula for a text', ' r="A1" t="str"', '<f>B1</f>', ' r="A1" t="str"', '=B1'],
    ['a formula with its kind', ' r="A1"', '<f t="array" ref="A1">B1</f>', ' r="A1" t="str"', '=B1'],
    [
      'an error with a space',
      ' r="A1" t="e"',
      '<v xml:space="preserve">#REF!</v>',
      ' r="A1" t="str"',
      '#REF!',
    ],
  ])('is a text with %s', (_, attributes, content, others, text) => {
    expect(shown(cell(attributes, content))).toBe(cell(others, `<v>${text}</v>`));
  });

  it('is a text under the names that its sheet has', () => {
    const named = (attributes: string, content: string) =>
      `<ss:row r="1"><ss:c${attributes}>${content}</ss:c></ss:row>`;
    expect(shown(named(' r="A1" t="e"', '<ss:v>#REF!</ss:v>'))).toBe(
      named(' r="A1" t="str"', '<ss:v>#REF!</ss:v>'),
    );
    expect(shown(named(' r="A1"', '<ss:f>B1</ss:f>'))).toBe(named(' r="A1" t="str"', '<ss:v>=B1</ss:v>'));
    expect(shown(named(' r="A1"', '<ss:f>B1</ss:f><ss:v/>'))).toBe(
      named(' r="A1"', '<ss:f>B1</ss:f><ss:v/>'),
    );
  });

  it('keeps where it stands, its kind and its style, and nothing else', () => {
    const given =
      '<row  r = "1" spans="1:2" ht=\'15\'><c cm="1" t="n" x:s=\'2\' r="A1" vm="3"><v>1</v></c></row>';
    expect(shown(given)).toBe('<row r="1"><c r="A1" s="2" t="n"><v>1</v></c></row>');
    expect(shown('<row r="1"><c r="A1" t="a b" s="2&#10;"><v>1</v></c></row>')).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  test.each([
    '<c r="B1"/>',
    '<c r="B1" s="2" />',
    '<c r="B1"></c>',
    '<c r="B1"> \n </c>',
    '<c/>',
    '<c></c >',
  ])('is left out where it holds nothing: %s', (empty) => {
    const filled = '<c r="A1"><v>1</v></c>';
    expect(shown(`<row r="1">${filled}${empty}</row>`)).toBe(`<row r="1">${filled}</row>`);
    expect(sized(`<row r="1">${filled}${empty}</row>`)[1]).toBe(1);
  });
});

describe('a row', () => {
  const some = '<c><v>1</v></c>';

  test.each([
    ['<row r="2"/>', ''],
    ['<row r="2" ht="15" />', ''],
    ['<row r="2"></row>', ''],
    ['<row r="2"> \n </row >', ''],
    ['<row r="2"><c r="A2"/></row>', ''],
    ['<x:row r="2"><x:c r="A2"/></x:row>', ''],
    ['<row/>', '<row></row>'],
    ['<x:row ht="15"/>', '<x:row></x:row>'],
    ['<row></row>', '<row></row>'],
  ])('without cells is left out where it has a number: %s', (row, left) => {
    expect(shown(`<row r="1">${some}</row>${row}<row>${some}</row>`)).toBe(
      `<row r="1">${some}</row>${left}<row>${some}</row>`,
    );
  });

  it('without a number is one more than the one before', () => {
    expect(sized(`<row>${some}</row><row>${some}</row>`)).toEqual([2, 2]);
    expect(sized(`<row>${some}</row><row/><row>${some}</row>`)).toEqual([3, 2]);
    expect(sized(`<row r="5">${some}</row><row>${some}</row>`)).toEqual([6, 2]);
    expect(sized(`<row r="5">${some}</row><row r="9"/>`)).toEqual([5, 1]);
  });
});

describe('a sheet', () => {
  it('has the area of all its rows and of its columns up to the last that is named', () => {
    expect(sized('')).toEqual([0, 0]);
    expect(sized('<row r="4"><c r="B4"><v>1</v></c><c r="C4"/></row>')).toEqual([12, 1]);
    expect(sized('<row r="1"><c r="Z1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')).toEqual([
      52, 2,
    ]);
    expect(sized('<row r="1"><c r="AA1"><v>1</v></c></row>')).toEqual([27, 1]);
    expect(sized('<row r="1"><c r="XFD1"><v>1</v></c></row>')).toEqual([16_384, 1]);
  });

  test.each(['r="1048576"', 'r="1"'])('may have a row with %s', (row) => {
    expect(shown(`<row ${row}><c r="XFD1048576"><v>1</v></c></row>`)).not.toBe('tooLargeWorkbook');
  });

  test.each([
    '1048577',
    '10485760',
    '0',
    '01',
    'x',
    'ABCD1',
    'A0',
    'A01',
    'a1',
    'A1B',
    '1A',
    'A',
    'A-1',
    ' 1',
  ])('is too large that has cells or rows nowhere: %s', (place) => {
    expect(shown(`<row r="${place}"><c><v>1</v></c></row>`)).toBe('tooLargeWorkbook');
    expect(shown(`<row r="1"><c r="${place}"/></row>`)).toBe('tooLargeWorkbook');
  });

  test.each([
    '<row r="1"><c r="A1"><v>1</v></row>',
    '<row r="1"><c r="A1"><v>1</v><c r="B1"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"',
    '<row r="1"><c r="A1"',
    '<row r="1"><c r="A1"<c r="B1"><v>1</v></c></row>',
  ])('is damaged where a row or a cell is not closed: %s', (rows) => {
    expect(legible(`<worksheet><sheetData>${rows}`, PERCENT)).toBe('damagedWorkbook');
  });

  test.each(['<sheetData>', '<sheetData/>', '<sheetData x="1">', '<x:sheetData>', '<åb:sheetData >'])(
    'is what has rows: %s',
    (tag) => {
      expect(isSheet(`<worksheet>${tag}`)).toBe(true);
    },
  );

  test.each(['<sheetDatas>', '<sheet Data>', 'sheetData>', '<a b:sheetData>', '<chartsheet>', ''])(
    'is nothing else: %s',
    (tag) => {
      expect(isSheet(`<worksheet>${tag}`)).toBe(false);
    },
  );
});

test.each([
  ['<c r="A1" s="2">', 'A1'],
  ["<c s='2' r='B2'/>", 'B2'],
  ['<c\n\tr = "C3">', 'C3'],
  ['<c x:r="D4">', 'D4'],
  ['<c r="it\'s">', "it's"],
  ['<c r="">', ''],
  ['<c ar="A1">', ''],
  ['<c r1="A1">', ''],
  ['<c rr="A1">', ''],
  ['<c r=A1>', ''],
  ['<r="A1">', ''],
  ['<c a="1" r="E5" r="F6">', 'E5'],
])('the attribute of %s is "%s"', (tag, value) => {
  expect(attribute(tag, 'r')).toBe(value);
});

describe('the styles of per cent', () => {
  const styles = (formats: string, cells: string) =>
    `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="9">${cells}</cellXfs><cellStyles><xf numFmtId="9"/></cellStyles></styleSheet>`;
  const xfs = (...formats: number[]) =>
    formats.map((format) => `<xf numFmtId="${format}" fontId="9"/>`).join('');
  const format = (id: number, code: string) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`;

  it('are those of every workbook', () => {
    expect([...percentStyles(styles('', xfs(0, 9, 1, 10, 90, 11)))]).toEqual(['1', '3']);
    expect([...percentStyles('')]).toEqual([]);
    expect([...percentStyles('<styleSheet/>')]).toEqual([]);
  });

  it.each([
    ['0.0%', true],
    ['0%;[Red]-0%', true],
    ['&quot;a&quot;0%&quot;b&quot;', true],
    ['\\a0%', true],
    ['0.0', false],
    ['0&quot;%&quot;', false],
    ['0&quot; % &quot;0&quot;%&quot;', false],
    ['0\\%', false],
  ])('are those of its own with %s: %s', (code, shows) => {
    const formats = format(163, '0') + format(164, code) + format(165, '@');
    expect([...percentStyles(styles(formats, xfs(0, 163, 164, 165)))]).toEqual(shows ? ['2'] : []);
  });

  it('are found under the names that the workbook has', () => {
    const named = styles(format(164, '0%'), xfs(0, 164)).replace(/<(\/?)(?=\w)/g, '<$1ss:');
    expect([...percentStyles(named)]).toEqual(['1']);
    expect([...percentStyles('<cellXfs><xf numFmtId="9"></xf><xf\nnumFmtId="10"/></cellXfs>')]).toEqual([
      '0',
      '1',
    ]);
  });
});
