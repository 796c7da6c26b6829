import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/csv/cell.ts';
import type { Grid } from '../../src/csv/grid.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { readFile, readTables } from '../../src/csv/read.ts';
import { readWorkbook } from '../../src/csv/workbook.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { workbook } from './workbooks.ts';
import type { Cell } from './workbooks.ts';
import { FIXTURES, fixture } from './write.ts';

const UNITS = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
const LISTING = ['enhet_id', 'period', 'aldersgrupp', 'antal'];
const unit = (id: string) => [id, 'a', 'b', 'region', 1.5, 1.25];

/** The archive, each part of which claims to have so many bytes. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.slice().buffer);
  for (let i = 0; i + 46 <= view.byteLength; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  return new Uint8Array(view.buffer);
}

/** The one table of a workbook with these rows. */
async function read(rows: Cell[][], options: ReadOptions = {}, change?: (part: string) => string) {
  const [table] = await readTables('bok.xlsx', await workbook({ Blad1: rows }, change), options);
  return table!;
}

type Parts = Readonly<Record<string, string>>;

/** The cells of the sheets, or a fault, once the parts of the workbook are others. */
async function cellsOf(rows: Cell[][], change: (parts: Parts) => Parts): Promise<unknown> {
  const zipped = Object.entries(unzipSync(await workbook({ Blad1: rows })));
  const parts = Object.fromEntries(zipped.map(([name, part]) => [name, new TextDecoder().decode(part)]));
  const changed = Object.entries(change(parts)).map(([name, part]) => [name, new TextEncoder().encode(part)]);
  const grids = await readWorkbook(zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>));
  return typeof grids === 'string' ? grids : grids.map((grid) => grid.rows.map(({ cells }) => cells));
}

function without(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));
}

describe('the sheets of a workbook', () => {
  const name = 'workbook-libreoffice-titles-sums-dates.xlsx';

  test('are tables of their own, with titles, sums and notes named, and empty ones left out', async () => {
    const tables = await readTables(name, fixture(name));
    expect(tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Enheter', 'units'],
      ['Listning', 'listing'],
      ['Om filen', null],
    ]);
    const [units, listing, hidden] = tables;
    expect(units).toMatchObject({
      preview: { header: 4, titles: [1, 2] },
      content: { units: { length: 3 } },
    });
    expect(units!.faults).toMatchObject([{ code: 'noteRow', place: { row: 9 } }]);
    expect(listing).toMatchObject({
      key: `${name}\nListning`,
      preview: { header: 5, titles: [1, 2, 3] },
      totals: [{ row: 48, cells: ['Summa', '', '14060'] }],
      asks: { period: { suggestion: '2026-03' } },
      dates: [
        { value: '2026-09-05', ageClass: '5-9', places: 2 },
        { value: '2026-10-14', ageClass: '10-14', places: 2 },
      ],
    });
    // The program's own sum left out the numbers with spaces, which are text.
    expect(listing!.faults).toContainEqual(
      expect.objectContaining({ code: 'totalDiffers', stated: 1_406_000, sum: 2_646_000 }),
    );
    expect(hidden).toMatchObject({ hidden: true, leftOut: true, faults: [], kind: null, content: null });
  });

  test('are read where they are hidden only by the user’s word', async () => {
    const [, , closed] = await readTables(name, fixture(name));
    const answers = { [closed!.key]: { leftOut: false } };
    const [, , opened] = await readTables(name, fixture(name), { answers });
    expect(opened).toMatchObject({ hidden: true, leftOut: false, faults: [{ code: 'unknownFile' }] });
  });

  test('are read with the answers to each', async () => {
    const answers = {
      [`${name}\nListning`]: { period: '2026-03' },
      [`${name}\nOm filen`]: { leftOut: true },
    };
    const [, listing, notes] = await readTables(name, fixture(name), { answers, repairAges: true });
    const from = (first: number) => Array.from({ length: 21 }, (_, i) => first + i);
    expect(listing!.content).toMatchObject({
      lists: [{ period: '2026-03', units: [{ classes: from(10) }, { classes: from(1230) }] }],
    });
    expect(notes).toMatchObject({
      kind: null,
      content: null,
      faults: [],
      faultCount: 0,
      preview: { header: 1 },
    });
  });

  test('are those that have rows: what is a chart alone has none', async () => {
    const sheets = { Ett: [UNITS, unit('A')], Diagram: [['a']], Tre: [UNITS, unit('C')] };
    const given = await workbook(sheets, (part) =>
      part.replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, (tag) =>
        tag.replace('/worksheet"', '/chartsheet"'),
      ),
    );
    expect((await readTables('bok.xlsx', given)).map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Ett', 'units'],
      ['Tre', 'units'],
    ]);
  });

  test('are hidden where the workbook says so, in whatever way', async () => {
    const sheets = { Ett: [UNITS, unit('A')], Två: [UNITS, unit('B')], Tre: [UNITS, unit('C')] };
    const given = await workbook(sheets, (part, file) =>
      file === 'xl/workbook.xml'
        ? part
            .replace('name="Två"', 'name="Två" state="veryHidden"')
            .replace('name="Tre"', 'name="Tre" state="visible"')
        : part,
    );
    expect((await readTables('bok.xlsx', given)).map(({ hidden, leftOut }) => [hidden, leftOut])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test.each(['x:', 'main:'])('are hidden where each name is written with %s before it', async (prefix) => {
    const sheets = { Ett: [UNITS, unit('A')], Två: [UNITS, unit('B')] };
    const given = await workbook(sheets, (part, file) =>
      file === 'xl/workbook.xml'
        ? part
            .replace('name="Ett"', 'name="Ett" state="hidden"')
            .replace(/<(\/?)(workbook|sheets|sheet)(?=[\s/>])/g, `<$1${prefix}$2`)
        : part,
    );
    expect((await readTables('bok.xlsx', given)).map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Ett', true],
      ['Två', false],
    ]);
  });

  test('are those that have a name', async () => {
    const sheets = { Ett: [UNITS, unit('A')], Två: [UNITS, unit('B')] };
    const given = await workbook(sheets, (part, file) =>
      file === 'xl/workbook.xml'
        ? part.replace('<sheets>', '<customViews><sheet state="hidden"/></customViews><sheets>')
        : part,
    );
    expect((await readTables('bok.xlsx', given)).map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Ett', false],
      ['Två', false],
    ]);
  });

  test('bear the name of the file alone where there is one', async () => {
    const [table] = await readTables('bok.xlsx', await workbook({ Tom: [], Enheter: [UNITS, unit('A')] }));
    expect(table).toMatchObject({ file: 'bok.xlsx', sheet: null, key: 'bok.xlsx', kind: 'units' });
  });
});

describe('what a workbook holds', () => {
  const codes = async (given: Uint8Array) =>
    (await readTables('bok.xlsx', given)).flatMap(({ faults }) => faults.map(({ code }) => code));

  test.each(
    FIXTURES.filter((file) => /^(units|listing|activities|assignments|companion).*\.csv$/.test(file)),
  )('is read as %s is', async (file) => {
    const options = { skipFaulty: true, repairAges: true };
    const plain = readFile('fil', fixture(file), options);
    if (plain.how === null || plain.faults.some(({ code }) => /unbalanced|ambiguous/.test(code))) return;
    const { readGrid } = await import('./grids.ts');
    const [table] = await readTables('fil', await workbook({ Blad1: readGrid(fixture(file)) }), options);
    expect(table!.content).toEqual(plain.content);
    expect(table!.rows).toEqual(plain.rows);
  });

  test('is the same rows, whatever stands in them', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'abÅäö<>&"\'=;,. _x0\t'), maxLength: 12 })
      .map((cell) => cell.replace(/\t/g, ' ').trim());
    const number = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const cell: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
      text,
      number,
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const expected = rows
            .map((cells, i) => ({ row: i + 1, cells: cells.map((value) => cellText(value)) }))
            .filter(({ cells }) => cells.some((value) => value !== ''));
          const grids = await readWorkbook(await workbook({ Blad1: rows }));
          const got = typeof grids === 'string' ? [] : grids[0]!.rows;
          const tight = (cells: readonly string[]) =>
            cells.slice(0, cells.findLastIndex((value) => value !== '') + 1);
          expect(got.map(({ row, cells }) => ({ row, cells: tight(cells) }))).toEqual(
            expected.map(({ row, cells }) => ({ row, cells: tight(cells) })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    { value: 1.234, text: '1,2340' },
    { value: -0.125, text: '-0,1250' },
    { value: 0.1 + 0.2, text: '0,3' },
    { value: 1234.5, text: '1234,5' },
    { value: 1234567.25, text: '1234567,25' },
    { value: 1e-7, text: '0,0000001' },
    { value: -0, text: '0' },
    { value: true, text: 'ja' },
    { value: new Date('2026-03-14'), text: '2026-03-14' },
    { value: new Date('2026-03-14T08:15:00Z'), text: '2026-03-14 08:15' },
    { value: new Date('2026-03-14T08:15:30Z'), text: '2026-03-14 08:15:30' },
    { value: new Date('1899-12-30T08:14:59.999Z'), text: '08:15' },
    { value: new Date('1899-12-31T02:30:00Z'), text: '26:30' },
    { value: new Date('1904-01-01T08:15:00Z'), text: '08:15' },
    { value: ' a\u200bb\n', text: 'ab' },
  ])('is $text for $value', ({ value, text }) => {
    expect(cellText(value)).toBe(text);
  });

  test('is per cent where the styles say so, wherever they are', async () => {
    const [part, relations] = ['xl/styles.xml', 'xl/_rels/workbook.xml.rels'];
    const cells = (change: (parts: Parts, styles: string) => Parts) =>
      cellsOf([[new Date('2026-03-14'), 'a']], (parts) =>
        change(parts, parts[part]!.replace('<xf numFmtId="100"', '<xf numFmtId="9"')),
      );
    const inPercent = [[['4609500 %', 'a']]];
    expect(await cells((parts) => parts)).toEqual([[['2026-03-14', 'a']]]);
    expect(await cells((parts, styles) => ({ ...parts, [part]: styles }))).toEqual(inPercent);
    const beside = { 'xl/_rels/styles.xml.rels': '<Relationships></Relationships>' };
    expect(await cells((parts, styles) => ({ ...beside, ...parts, [part]: styles }))).toEqual(inPercent);
    expect(
      await cells((parts, styles) => ({
        ...{ ...without(parts, part), 'styles.xml': styles },
        [relations]: parts[relations]!.replace('"styles.xml"', '"/styles.xml"'),
      })),
    ).toEqual(inPercent);
  });

  test('is a plain number where there are no styles', async () => {
    expect(await cellsOf([[1.5, 'a']], (parts) => without(parts, 'xl/styles.xml'))).toEqual([[['1,5', 'a']]]);
  });

  test.each(['1', 'true'])('has its days counted from 1904 where that is said by “%s”', async (word) => {
    const cells = await cellsOf([[new Date('2026-03-14')]], (parts) => ({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml']!.replace('<workbookPr', `<workbookPr date1904="${word}"`),
    }));
    // 1 462 days later.
    expect(cells).toEqual([[['2030-03-15']]]);
  });

  test('is in its sheets alone', async () => {
    const broken = { 'xl/data.xml': '<data><row r="20000000"/><c r="A3"><v></data>' };
    expect(await cellsOf([['a']], (parts) => ({ ...parts, ...broken }))).toEqual([[['a']]]);
  });

  test.each(['2026-05-09', '2031-09-05'])('is the class 5–9 of the day %s', async (day) => {
    const rows = [LISTING, ['A', 2026, new Date(day), 7]];
    expect((await read(rows)).dates).toEqual([{ value: day, ageClass: '5-9', places: 1 }]);
    expect((await read(rows, { repairAges: true })).content).toMatchObject({
      lists: [{ units: [{ classes: AGE_CLASSES.map((label) => (label === '5-9' ? 7 : 0)) }] }],
    });
  });

  test('is never ambiguous where it is a number, and is where it is text', async () => {
    const number = await read([UNITS, ['A', 'a', 'b', 'region', 12.345, 1.234]]);
    expect(number).toMatchObject({ faults: [], content: { units: [{ distanceKm: 12.345, cni: 12_340 }] } });
    const text = await read([LISTING, ['A', 2026, '0-4', '1.234']]);
    expect(text).toMatchObject({ asks: { decimal: ['1.234'] }, content: null });
    expect(text.faults).toMatchObject([{ code: 'ambiguousNumber', severity: 'question' }]);
  });

  test('says with its texts alone what decimal sign others are written with', async () => {
    const signs = async (...rows: Cell[][]) => {
      const [grid] = (await readWorkbook(await workbook({ Blad1: rows }))) as Grid[];
      return grid!.signs;
    };
    expect(await signs(['1,5', 1.5], [1.5, 2.5], ['a', 'b.5'], ['2.5', ' 3 ', 'x'])).toEqual([
      { row: 1, cells: ['1,5', '', ''] },
      { row: 4, cells: ['2.5', '3', 'x'] },
    ]);
  });

  test('shows errors and formulas that never were computed', async () => {
    const rows = [LISTING, ['A', 2026, '0-4', 1], ['A', 2026, '5-9', 2]];
    const { faults } = await read(rows, {}, (part) =>
      part
        .replace(/<c r="D2"([^>]*)><v>1<\/v>/, '<c r="D2"$1><f>SUM(A1:A2)</f>')
        .replace(/<c r="D3"([^>]*)><v>2<\/v>/, '<c r="D3"$1 t="e"><v>#REF!</v>'),
    );
    expect(faults.map(({ code, place }) => [code, place?.value])).toEqual([
      ['notNumber', '=SUM(A1:A2)'],
      ['formulaError', '#REF!'],
    ]);
  });

  test('beside a table is a column without a header', async () => {
    const { faults, content } = await read([UNITS, [...unit('A'), null, 'se ovan']]);
    expect(faults).toMatchObject([{ code: 'unusedColumn', severity: 'warning', place: { column: 'H' } }]);
    expect(content).not.toBeNull();
  });

  test('can start in any row and column', async () => {
    const rows = [[], [], [null, ...UNITS], [], [null, ...unit('A')]];
    expect(await read(rows)).toMatchObject({
      faults: [],
      content: { units: [{ id: 'A', origin: { rows: [5] } }] },
    });
  });

  test('is a wide listing with class headers that became dates', async () => {
    const head = ['enhet_id', 'period', ...AGE_CLASSES].map((name) =>
      name === '5-9' ? new Date('2026-09-05') : name,
    );
    const table = await read([head, ['A', '2026', ...AGE_CLASSES.map((_, i) => i)]], { repairAges: true });
    expect(table.content).toMatchObject({ lists: [{ units: [{ classes: AGE_CLASSES.map((_, i) => i) }] }] });
  });

  test.each([
    {
      name: 'no part of a workbook',
      change: (part: string, file: string) => (file.includes('sheet1') ? '' : part),
    },
    {
      name: 'a sheet that breaks off',
      change: (part: string, file: string) => (file.includes('sheet1') ? part.slice(0, -20) : part),
    },
    { name: 'rows out of order', change: (part: string) => part.replace('<row r="1"', '<row r="3"') },
  ])('is refused as damaged: $name', async ({ change }) => {
    expect(await codes(await workbook({ Blad1: [UNITS, unit('A')] }, change))).toEqual(['damagedWorkbook']);
  });

  test('is refused where the archive is cut off, holds no workbook or has a password', async () => {
    const whole = await workbook({ Blad1: [UNITS, unit('A')] });
    expect(await codes(whole.slice(0, whole.length / 2))).toEqual(['damagedWorkbook']);
    expect(await codes(Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)))).toEqual(['spreadsheetFile']);
    const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
    expect(await codes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toEqual(['encryptedFile']);
    expect(await codes(await workbook({ Tom: [] }))).toEqual(['emptyFile']);
  });

  test('is refused where it would unpack beyond bounds, or is wide and long without end', async () => {
    const small = await workbook({ Blad1: [UNITS, unit('A')] });
    expect(await codes(claiming(small, 100_000_000))).toEqual(['tooLargeWorkbook']);
    expect(await codes(claiming(small, 100))).toEqual(['damagedWorkbook']);
    const far = await workbook({ Blad1: [UNITS, unit('A')] }, (part) =>
      part.replace('</sheetData>', '<row r="1000000"><c r="XFD1000000"><v>1</v></c></row></sheetData>'),
    );
    expect(await codes(far)).toEqual(['tooLargeWorkbook']);
  });

  const far = (rows: string) => (part: string) => part.replace('</sheetData>', `${rows}</sheetData>`);
  test.each([
    ['in a row without cells', '<row r="20000000"/>'],
    ['in a row with a cell', '<row r="20000000"><c r="A20000000"><v>1</v></c></row>'],
    ['in other quotes', "<row r='20000000'/>"],
    ['by another name', '<row x:r="20000000"/>'],
    ['in a number written otherwise', '<row r="2e7"/>'],
    ['in one cell of another row', '<row r="3"><c r="A20000000"><v>1</v></c></row>'],
  ])('is refused where it goes on beyond any sheet: %s', async (_, rows) => {
    expect(await codes(await workbook({ Blad1: [UNITS, unit('A')] }, far(rows)))).toEqual([
      'tooLargeWorkbook',
    ]);
  });

  test('is read whatever empty rows the program has written to the end of each sheet', async () => {
    const end = '<row r="1048575" ht="12.8"/><row r="1048576" ht="12.8"><c r="A1048576" s="0"/></row>';
    const sheets = { Ett: [UNITS, unit('A')], Två: [UNITS, unit('B')], Tre: [UNITS, unit('C')] };
    const tables = await readTables('bok.xlsx', await workbook(sheets, far(end)));
    expect(tables.map(({ rows, faults }) => [rows.read, faults])).toEqual([
      [1, []],
      [1, []],
      [1, []],
    ]);
  });

  test('is refused where a few cells make sheets of millions, all sheets counted together', async () => {
    const corner = (row: number) => far(`<row r="${row}"><c r="T${row}"><v>1</v></c></row>`);
    expect(await codes(await workbook({ Ett: [['a']] }, corner(1_000_000)))).toEqual(['tooLargeWorkbook']);
    const three = { Ett: [['a']], Två: [['a']], Tre: [['a']] };
    expect(await codes(await workbook(three, corner(40_000)))).toEqual(['tooLargeWorkbook']);
    expect(await codes(await workbook({ Ett: [['a']] }, corner(40_000)))).not.toContain('tooLargeWorkbook');
  });

  test('is read where twenty cells of two million and more are for each that is filled, and no more', async () => {
    const corner = (row: number) => far(`<row r="${row}"><c r="T${row}"><v>1</v></c></row>`);
    const filled = Array.from({ length: 600 }, () => ['a']);
    // 601 cells of 50 601 rows of 20, twice: 2 000 000 + 20 · 1 202.
    const sheets = { Ett: filled, Två: filled };
    expect(await codes(await workbook(sheets, corner(50_601)))).not.toContain('tooLargeWorkbook');
    expect(await codes(await workbook(sheets, corner(50_602)))).toEqual(['tooLargeWorkbook']);
  });

  test('is damaged where cells are opened and never closed, or break off', async () => {
    for (const cell of ['<c r="A3"><v>', '<c r="A3">', '<c r="A3" ', '<c r="A3"'])
      expect(await codes(await workbook({ Blad1: [UNITS, unit('A')] }, far(cell.repeat(50_000))))).toEqual([
        'damagedWorkbook',
      ]);
  });

  test('of many rows is read in a moment', async () => {
    const rows: Cell[][] = [LISTING];
    for (let i = 0; i < 20_000; i++) rows.push([`H${i}`, 2026, '0-4', i % 90]);
    const given = await workbook({ Blad1: rows });
    const start = process.cpuUsage();
    const [table] = await readTables('bok.xlsx', given);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(table!.rows).toEqual({ read: 20_000, rejected: 0 });
  });
});
