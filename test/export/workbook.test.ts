// The workbook as a file: its sheets, names and texts, before any program computes it.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { remainder } from '../../src/export/workbook/exact.ts';
import type { WorkbookContents } from '../../src/export/workbook.ts';
import { sv } from '../../src/i18n/sv.ts';
import { LINES } from '../../src/model/types.ts';
import { workbookReasons } from '../../src/state/workbookContents.ts';
import { datasetOf, yearFile } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { WORDS } from './recomputed.ts';
import { bytesOf, contentsOf } from './workbooks.ts';

const TOWN = { persons: { '30-34': 900, '80-84': 40 } };
const SMALL = datasetOf({ A: { ...TOWN, km: 80 }, B: { persons: { '0-4': 3, '30-34': 700 }, km: 35 } });
/** What Excel and LibreOffice 7 both know. */
const FUNCTIONS = /^(ABS|AND|IF|INDEX|LARGE|MAX|MIN|OR|QUOTIENT|ROUND|SUM|SUMPRODUCT)$/;

interface File {
  /** XML of the sheet by its name. */
  readonly sheet: (name: string) => string;
  readonly workbook: string;
  readonly texts: readonly string[];
}

async function fileOf(contents: WorkbookContents): Promise<File> {
  const files = unzipSync(await bytesOf(contents));
  const read = (path: string): string => new TextDecoder().decode(files[path]);
  const workbook = read('xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return {
    workbook,
    sheet: (name) => read(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`),
    texts: Object.keys(files)
      .filter((path) => path.startsWith('xl/worksheets/sheet'))
      .flatMap((path) => [...read(path).matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!)),
  };
}

const formulasIn = (xml: string): string[] =>
  [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, content]) => content!);

describe('the workbook', () => {
  test('has its sheets in Swedish, each with its headings frozen', async () => {
    const { workbook, sheet } = await fileOf(contentsOf(sample(), yearFile(2026)));
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'Källor',
      'Parametrar',
      'Listning',
      'Beräkning',
      'Avstämning',
      'Avstånd',
      'Fördelning',
    ]);
    for (const name of ['Parametrar', 'Listning', 'Beräkning', 'Fördelning'])
      expect(sheet(name)).toMatch(/<pane [^>]*state="frozen"/);
  });

  test('names every value of the rules, each name once and none that could be a cell', async () => {
    const contents = contentsOf(SMALL, yearFile(2026));
    const { workbook } = await fileOf(contents);
    const defined = [...workbook.matchAll(/<definedName name="([^"]*)">([^<]*)</g)];
    const names = defined.map(([, name]) => name!);
    const single = defined.filter(([, , range]) => !range!.includes(':'));
    expect(single).toHaveLength(contents.parameters.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^\p{L}[\p{L}\p{N}_]*_[\p{L}\p{N}_]*$|^\p{L}{4,}$/u.test(name))).toEqual(
      [],
    );
    expect(names).toContain('Åldersvikt_listning_80_84_år');
  });

  test('uses only functions and names that there are', async () => {
    const file = yearFile(
      2026,
      {},
      { 'external.funding': 'fromPools', 'funding.cni': 'pot', 'sparsity.bounds': 'printed' },
    );
    const { workbook, sheet } = await fileOf(contentsOf(sample(), file));
    const names = new Set([...workbook.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name));
    const all = ['Parametrar', 'Listning', 'Beräkning', 'Avstämning', 'Avstånd', 'Fördelning'].flatMap(
      (name) => formulasIn(sheet(name)),
    );
    expect(all.length).toBeGreaterThan(1000);
    const bare = all.map((content) => content.replaceAll(/"[^"]*"|'[^']*'!/g, ''));
    const called = new Set(
      bare.flatMap((content) => [...content.matchAll(/(\p{L}+)\(/gu)].map(([, name]) => name!)),
    );
    expect([...called].filter((name) => !FUNCTIONS.test(name))).toEqual([]);
    const used = new Set(
      bare.flatMap((content) => content.match(/\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*/gu) ?? []),
    );
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });

  test('is computed anew when it is opened', async () => {
    expect((await fileOf(contentsOf(SMALL, yearFile(2026)))).workbook).toContain('fullCalcOnLoad="1"');
  });

  test('keeps texts that look like formulas as the texts they are', async () => {
    const evil = '=HYPERLINK("https://example.org";A1)';
    const units = SMALL.units.map((unit) => ({ ...unit, name: evil }));
    const contents = contentsOf({ ...SMALL, units }, yearFile(2026), '2026', { stamps: ['+1', '@x', '-2'] });
    const file = await fileOf(contents);
    expect(file.texts).toContain(evil);
    for (const name of ['Listning', 'Beräkning', 'Avstämning'])
      expect(formulasIn(file.sheet(name)).join()).not.toContain('HYPERLINK');
    expect(file.texts).toEqual(expect.arrayContaining(['+1 · @x · -2', '-2']));
  });

  test('leaves empty what cannot be computed, and says why on the row', async () => {
    const dataset = datasetOf({ A: { ...TOWN, cni: null, km: 80 }, B: TOWN });
    const contents = contentsOf(dataset, yearFile(2026));
    const reasons = workbookReasons(sv, contents.result, contents.names);
    const file = await fileOf({ ...contents, reasons });
    expect(reasons['A']).toContain('CNI');
    expect(file.texts).toContain(reasons['A']);
    // Listing, medication and rehab of two units with their sums, and nothing of the other lines.
    const first = file.sheet('Beräkning').match(/<c r="[J-Q]\d+"[^>]*><f>/g) ?? [];
    expect(LINES.length).toBe(7);
    expect(new Set(first.map((cell) => cell.match(/[A-Z]+(?=\d)/)![0]))).toEqual(
      new Set(['J', 'M', 'N', 'O', 'P']),
    );
  });

  test('tells no hidden count, and counts nothing on it', async () => {
    const masked = (unit: number, ageClass: number): boolean => unit === 1 && ageClass < 2;
    const file = await fileOf(contentsOf(SMALL, yearFile(2026), '2026', { masked }));
    const row = file.sheet('Listning').match(/<row r="9"[\s\S]*?<\/row>/)![0];
    expect(row).not.toMatch(/<v>3<\/v>/);
    expect(file.texts).toContain(WORDS.hidden);
    const bases = file.sheet('Beräkning').match(/<c r="[EFI]9"[^>]*>(<f>)?/g)!;
    expect(bases.some((cell) => cell.includes('<f>'))).toBe(false);
  });
});

test('a large workbook is written where no further worker may be started', async () => {
  vi.stubGlobal('Worker', undefined);
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`U${n}`, { ...TOWN, km: n }]));
  const file = await fileOf(contentsOf(datasetOf(many), yearFile(2026)));
  expect(file.sheet('Fördelning').length).toBeGreaterThan(320_000);
  vi.unstubAllGlobals();
});

test('a remainder of large numbers in parts is exact', () => {
  const BASE = 10_000_000;
  const parts = (n: number): string[] => {
    const high = Math.round(n / BASE);
    return [`(${high})`, `(${n - high * BASE})`];
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2e12 }),
      fc.integer({ min: 1, max: 1e13 }),
      fc.integer({ min: 1, max: 9e14 }),
      (a, b, z) => {
        const exact = BigInt(a) * BigInt(b);
        const q = exact / BigInt(z);
        fc.pre(q < 2n ** 43n);
        const content = remainder(parts(a), parts(b), parts(Number(q)), parts(z));
        // Only numbers, signs and brackets.
        expect(Number(new Function(`return ${content}`)())).toBe(Number(exact - q * BigInt(z)));
      },
    ),
  );
});
