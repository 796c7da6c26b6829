// Archives in every form that programs write, and those that are made to harm: each is read, or refused in words.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/csv/zip.ts';
import { readTables } from '../../src/csv/read.ts';
import { workbook } from '../csv/workbooks.ts';
import { expectTold } from './told.ts';
import { zipped, type Form, type Part } from './zips.ts';

const HEAD = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
const SHEET = 'xl/worksheets/sheet1.xml';
const WHOLE = await workbook({ Blad1: [HEAD, ['A', 'Norra', 'Åre', 'region', 1.5, 1.01]] });
const PARTS: readonly Part[] = Object.entries(unzipSync(WHOLE)).map(([name, content]) => ({ name, content }));
const TEXT = new TextDecoder().decode(PARTS.find(({ name }) => name === SHEET)!.content as Uint8Array);

const changed = (name: string, change: Partial<Part>): Part[] =>
  PARTS.map((part) => (part.name === name ? { ...part, ...change } : part));

async function read(parts: readonly Part[], form: Form = {}) {
  const bytes = zipped(parts, form);
  const started = process.cpuUsage();
  const tables = await readTables('bok.xlsx', bytes);
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
  for (const { faults } of tables) expectTold(faults);
  return tables;
}

const codes = async (parts: readonly Part[]): Promise<string[]> =>
  (await read(parts)).flatMap(({ faults }) => faults.map(({ code }) => code));

describe('an archive is read', () => {
  test.each([
    { form: 'deflated', parts: PARTS, how: {} },
    { form: 'stored', parts: PARTS.map((part) => ({ ...part, stored: true })), how: {} },
    { form: 'with the sizes behind each part', parts: PARTS, how: { streamed: true } },
    { form: 'with numbers of eight bytes', parts: PARTS, how: { large: true } },
    { form: 'with both', parts: PARTS, how: { large: true, streamed: true } },
    { form: 'with a comment', parts: PARTS, how: { comment: 'Skapad av PK\u0005\u0006' } },
    { form: 'with its parts in another order', parts: PARTS.toReversed(), how: {} },
    {
      form: 'with parts that no reader looks at, whatever they hold',
      parts: [
        ...PARTS,
        { name: 'xl/media/image1.png', content: 'x', checksum: 1 },
        { name: 'docProps/app.xml', content: '<Properties>', size: 900_000_000 },
      ],
      how: {},
    },
  ])('$form', async ({ parts, how }) => {
    expect(await read(parts, how)).toEqual(await readTables('bok.xlsx', WHOLE));
  });
});

describe('an archive is damaged', () => {
  test.each<{ lie: string; parts: readonly Part[] }>([
    { lie: 'whose part is larger than it says', parts: changed(SHEET, { size: 100 }) },
    { lie: 'whose part is smaller than it says', parts: changed(SHEET, { size: TEXT.length + 1 }) },
    { lie: 'whose part has another checksum', parts: changed(SHEET, { checksum: 1 }) },
    { lie: 'whose stored part has another checksum', parts: changed(SHEET, { stored: true, checksum: 1 }) },
    { lie: 'whose part is packed in an unknown way', parts: changed(SHEET, { method: 12 }) },
    { lie: 'whose part is not packed as it says', parts: changed(SHEET, { stored: true, method: 8 }) },
    { lie: 'with a part twice', parts: [...PARTS, { name: SHEET, content: TEXT.replace('Norra', 'Södra') }] },
    {
      lie: 'with many parts that share the same bytes',
      parts: [
        ...PARTS,
        { name: 'xl/a.xml', content: `<a>${'a'.repeat(100_000)}</a>`, stored: true },
        ...Array.from({ length: 50 }, (_, i) => ({
          ...{ name: `xl/b${i}.xml`, content: '<a></a>', stored: true, sameAs: 'xl/a.xml' },
        })),
      ],
    },
    {
      lie: 'with a part of fifty million bytes that says it has a hundred',
      parts: [...PARTS, { name: 'xl/a.xml', content: new Uint8Array(5e7), size: 100 }],
    },
    {
      lie: 'with words that stand for other words',
      parts: changed(SHEET, {
        content: TEXT.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;&b;">]>'),
      }),
    },
  ])('$lie', async ({ parts }) => {
    expect(await codes(parts)).toEqual(['damagedWorkbook']);
  });

  test('wherever it breaks off, and whichever of its numbers is another', async () => {
    const bytes = zipped(PARTS, { large: true });
    for (let length = 4; length < bytes.length; length += 97)
      expect((await readTables('bok.xlsx', bytes.subarray(0, length)))[0]!.faults[0]!.code).toBe(
        'damagedWorkbook',
      );
    const ends = bytes.length - 98;
    for (let at = ends; at < bytes.length; at++)
      for (const byte of [0, 1, 127, 255]) {
        const entries = entriesOf(bytes.with(at, byte));
        if (entries !== null) expect(entries.length).toBeLessThanOrEqual(PARTS.length);
      }
  });
});

describe('an archive is too large', () => {
  test('that says that its parts are together', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name: `xl/${name}.xml`, content: '', size: 100_000_000 }));
    expect(await codes([...PARTS, ...parts])).toEqual(['tooLargeWorkbook']);
    expect(await codes([...PARTS, { ...parts[0]!, size: 2 ** 32 - 2 }])).toEqual(['tooLargeWorkbook']);
  });

  test('of very many parts', async () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({
      name: `xl/${i}.xml`,
      content: '<a/>',
      stored: true,
    }));
    expect(await codes([...PARTS, ...parts])).toEqual(['tooLargeWorkbook']);
  });
});

test('what a part is called reaches nothing but its own name', async () => {
  const names = ['__proto__', 'constructor', '../../xl/workbook.xml', '/etc/passwd.xml', 'xl/\u202e.xml'];
  const parts = names.map((name) => ({ name, content: '<a></a>' }));
  expect(await read([...PARTS, ...parts])).toEqual(await readTables('bok.xlsx', WHOLE));
  expect(Object.prototype).not.toHaveProperty('xml');
});
