// The parts of a workbook: those that say what its cells hold, each as it was packed.
import { describe, expect, it, test } from 'vitest';
import { pack, unpack } from '../../src/csv/archive.ts';
import { entriesOf } from '../../src/csv/zip.ts';
import { zipped } from '../hostile/zips.ts';
import type { Part } from '../hostile/zips.ts';

const BOOK: Part = { name: 'xl/workbook.xml', content: '<workbook></workbook>' };

function unpacked(...parts: readonly Part[]) {
  return unpack(zipped([BOOK, ...parts]));
}

/** What comes of a part with this text. */
function textOf(content: string) {
  const parts = unpacked({ name: 'a.xml', content });
  return typeof parts === 'string' ? parts : parts['a.xml'];
}

describe('the parts of a workbook', () => {
  it('are texts by their path', () => {
    const long = `<a>${'Åre 😀 '.repeat(20_000)}</a>`;
    expect(
      unpacked({ name: 'xl/worksheets/å.xml', content: long }, { name: '_rels/.rels', content: '<r/>' }),
    ).toEqual({ 'xl/workbook.xml': BOOK.content, 'xl/worksheets/å.xml': long, '_rels/.rels': '<r/>' });
  });

  it('are texts however their bytes come', () => {
    let state = 1;
    const signs = Array.from({ length: 60_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return String.fromCodePoint(0x1f300 + ((state >>> 16) & 0xff));
    });
    const text = `<a>${signs.join('')}</a>`;
    expect(textOf(text) === text).toBe(true);
  });

  test.each([
    ...['xl/media/a.xml', 'xl/drawings/a.xml', 'xl/charts/a.xml', 'xl/theme/a.xml', 'xl/pivotTables/a.xml'],
    ...['xl/pivotCache/a.xml', 'xl/externalLinks/a.xml', 'xl/printerSettings/a.xml', 'customXml/a.xml'],
    ...['docProps/a.xml', 'media/a.xml', 'xl/a.bin', 'xl/a.xml.bin', 'xl/axml', 'xl/a.relsx', 'a/'],
  ])('are none that say nothing of cells: %s', (name) => {
    expect(unpacked({ name, content: 'no part', checksum: 1 })).toEqual({ 'xl/workbook.xml': BOOK.content });
  });

  test.each(['xl/mymedia/a.xml', 'xl/media.xml', 'theme.xml', 'xl/themes/a.xml', 'a.rels'])(
    'are those that may: %s',
    (name) => {
      expect(unpacked({ name, content: '<a></a>' })).toHaveProperty([name], '<a></a>');
    },
  );

  test.each([
    '<a></a>',
    '<a>text</a>\r\n\t',
    `<a></a>${' '.repeat(995)}`,
    '<a b="1"><c></c></a>',
    '<a\nb="1"></a>',
    '<x:a.b-c></x:a.b-c>',
    '<a/>',
    ' <a b="c"/>\n',
    '<?xml version="1.0"?>\n<a/>',
    '<?xml version="1.0"?><a></a>',
    '\ufeff<a></a>',
    `<!--${'x'.repeat(9990)}--><a></a>`,
  ])('are whole where they end with what they began with: %j', (content) => {
    expect(textOf(content)).toBe(content.replace('\ufeff', ''));
  });

  test.each([
    '',
    'a',
    '<a',
    '<a>',
    '<a></b>',
    '<a><b></b>',
    '<a></a>x',
    '<a></a><b/>',
    '<a/>x',
    'x<a/>',
    '<?xml?>x<a/>',
    '<a><b/>',
    '<1></1>',
    '<1/>',
    '<1></undefined>',
    `<a></a>${' '.repeat(1001)}`,
    `<!--${'x'.repeat(10_000)}--><a></a>`,
    '<!DOCTYPE a><a></a>',
  ])('are damaged otherwise: %j', (content) => {
    expect(textOf(content)).toBe('damagedWorkbook');
  });

  it('are damaged where one is there twice, or is another than it is said to be', () => {
    const part = { name: 'a.xml', content: '<a></a>' };
    expect(unpacked(part, part)).toBe('damagedWorkbook');
    expect(unpacked({ ...part, checksum: 1 })).toBe('damagedWorkbook');
  });

  it('may be called as what every object has', () => {
    expect(unpacked({ name: 'constructor.xml', content: '<a/>' })).toHaveProperty(
      ['constructor.xml'],
      '<a/>',
    );
  });
});

describe('an archive', () => {
  it('is no workbook without the part that lists its sheets', () => {
    expect(unpack(zipped([]))).toBe('spreadsheetFile');
    expect(unpack(zipped([{ name: 'content.xml', content: '<a></a>' }]))).toBe('spreadsheetFile');
    expect(unpack(zipped([{ name: 'xl/workbook.xml.rels', content: '<a></a>' }]))).toBe('spreadsheetFile');
  });

  it('is damaged where it has no directory', () => {
    expect(unpack(new Uint8Array(100))).toBe('damagedWorkbook');
  });

  it('is too large beyond fifty million bytes', () => {
    expect(unpack(new Uint8Array(50_000_000))).toBe('damagedWorkbook');
    expect(unpack(new Uint8Array(50_000_001))).toBe('tooLargeWorkbook');
  });

  it('is too large where its parts say that they are beyond 250 million bytes together', () => {
    const parts = (size: number): Part[] => [
      { ...BOOK, size: 100_000_000 },
      { name: 'a.xml', content: '<a/>', size },
      { name: 'xl/media/a.xml', content: '<a/>', size: 900_000_000 },
    ];
    expect(unpack(zipped(parts(150_000_000)))).toBe('damagedWorkbook');
    expect(unpack(zipped(parts(150_000_001)))).toBe('tooLargeWorkbook');
  });

  it('is too large of more than ten thousand parts', () => {
    const parts = Array.from({ length: 10_000 }, (_, i) => ({
      name: `${i}.xml`,
      content: 'x',
      stored: true,
    }));
    expect(unpack(zipped([BOOK, ...parts.slice(1)]))).toBe('damagedWorkbook');
    expect(unpack(zipped([BOOK, ...parts]))).toBe('tooLargeWorkbook');
  });

  it('is packed again with its parts as they are', async () => {
    const parts = { 'xl/workbook.xml': '<workbook>Å</workbook>', 'b.xml': `<b>${'x'.repeat(1000)}</b>` };
    const bytes = new Uint8Array(await pack(parts).arrayBuffer());
    expect(unpack(bytes)).toEqual(parts);
    expect(entriesOf(bytes)?.map(({ name, method }) => [name, method])).toEqual([
      ['xl/workbook.xml', 0],
      ['b.xml', 0],
    ]);
  });
});
