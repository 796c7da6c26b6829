// The workbook as another program computes it, from its parameters and counts alone: every amount to the öre.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type Dataset, type LineCode, type Result } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { workbookParameters } from '../../src/state/workbookContents.ts';
import { sv } from '../../src/i18n/sv.ts';
import { anyRegions, wholeRegions } from '../independent/regions.ts';
import { PATIENCE, runs, Tally, type Figures } from '../independent/tally.ts';
import { anyYears } from '../independent/years.ts';
import { amountsOf, yearFile } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { amountsIn, recomputed, spoiled, sumsIn, totalsIn, WORDS, type Sheets } from './recomputed.ts';
import { bytesOf, contentsOf, many } from './workbooks.ts';

/** Few, for each takes LibreOffice a moment; RUNS=1000 makes a hundred, and SEED gives others. */
const { numRuns, seed } = runs(5, 0.1);
const tally = new Tally('Cells of workbooks, computed by LibreOffice');

/** A region under some rules, and the rules that a reader writes over them in the workbook. */
interface Case {
  readonly dataset: Dataset;
  readonly file: YearFile;
  readonly period: string;
  readonly edited: YearFile;
}

const same = (dataset: Dataset, file: YearFile, period = '2026'): Case => ({
  ...{ dataset, file, period },
  edited: file,
});

const isKnown = (dataset: Dataset, file: YearFile): boolean =>
  !compensation(dataset, rulesOf(file), '2026').totals.includes(null);

/**
 * A region under the rules of a year whose values a reader has written over with those of another, under the same
 * readings. Where the first bars an amount there is no formula that values could be written for; where the second does,
 * a pool has nobody to share it, and the formulas say that they divide by nothing.
 */
const edited = fc
  .tuple(wholeRegions, anyYears, anyYears)
  .map(([dataset, file, other]): Case => ({
    ...{ dataset, file, period: '2026' },
    edited: { ...other, interpretations: file.interpretations },
  }))
  .filter((one) => isKnown(one.dataset, one.file) && isKnown(one.dataset, one.edited));

const CHANGED = (
  [
    ['listing.weights.80-84', '3.5'],
    ['sparsity.distanceFrom.band3', '61'],
  ] as const
).reduce((file, [path, value]) => withValue(file, path, value), yearFile(2026));
const POOLS_PAY = yearFile(2026, {}, { 'external.funding': 'fromPools', 'funding.cni': 'pot' });

const cases = new Map<string, Case>([
  ['exempel-2025', same(sample(), yearFile(2025), '2025')],
  ['exempel-2026', same(sample(), yearFile(2026))],
  ['scenario', same(sample(), CHANGED)],
  ['potterna-betalar', same(sample(), POOLS_PAY)],
  // More than a hundred: LibreOffice computes longer columns in another way.
  ['240-enheter', same(many(8), yearFile(2026))],
  ['andrad', { ...same(sample(), yearFile(2026)), edited: CHANGED }],
  ...fc.sample(edited, { numRuns, seed }).map((one, i): [string, Case] => [`region-${i}`, one]),
  ...fc
    .sample(fc.tuple(anyRegions, anyYears), { numRuns: Math.ceil(numRuns / 2), seed })
    .map(([dataset, file], i): [string, Case] => [`luckor-${i}`, same(dataset, file)]),
]);

const resultOf = ({ dataset, edited, period }: Case): Result =>
  compensation(dataset, rulesOf(edited), period);

describe('LibreOffice', { timeout: PATIENCE }, () => {
  let books: ReadonlyMap<string, Sheets>;

  beforeAll(async () => {
    const written = new Map<string, Uint8Array>();
    for (const [name, { dataset, file, period, edited }] of cases) {
      const contents = contentsOf(dataset, file, period, {
        parameters: workbookParameters(sv, 'sv', edited),
      });
      // Were the figures that come with the file believed, none would be right.
      written.set(name, spoiled(await bytesOf(contents)));
    }
    books = recomputed(written);
  }, 5 * PATIENCE);
  afterAll(() => tally.tell());

  test.each([...cases])('computes every amount of %s to the öre', (name, one) => {
    tally.compare(flat(amountsIn(books.get(name)!)), flat(amountsOf(resultOf(one))));
  });

  test.each([...cases])('sums every unit of %s to the öre', (name, one) => {
    const expected = Object.entries(amountsOf(resultOf(one))).map(([id, lines]) => [id, sumOf(lines)]);
    tally.compare(totalsIn(books.get(name)!), Object.fromEntries(expected));
  });

  test.each([...cases])('sums every line of %s to the öre', (name, one) => {
    const { totals } = resultOf(one);
    const expected = LINES.map((line, column) => [line, totals[column]!] as const);
    tally.compare(sumsIn(books.get(name)!), Object.fromEntries(expected));
  });

  const untouched = [...cases].filter(([, { file, edited }]) => file === edited);
  test.each(untouched)('finds no difference to our figures in %s, where nothing was changed', (name) => {
    expect(verdict(name)).toEqual(['0', WORDS.reconciliation.equal]);
  });

  test('finds how large the change is where a value was changed', () => {
    const [largest, words] = verdict('andrad');
    const [before, after] = [yearFile(2026), CHANGED].map((file) =>
      amountsOf(resultOf(same(sample(), file))),
    ) as [...ReturnType<typeof amountsOf>[]];
    const differences = Object.entries(before!).flatMap(([id, lines]) => [
      ...LINES.map((line) => Math.abs(after![id]![line]! - lines[line]!)),
      Math.abs(sumOf(after![id]!)! - sumOf(lines)!),
    ]);
    expect(Math.round(Number(largest!.replace(',', '.')) * 100)).toBe(Math.max(...differences));
    expect(words).toBe(WORDS.reconciliation.changed);
  });

  test('holds the pools against the published as we do', () => {
    const rows = books.get('exempel-2026')!(WORDS.sheet.reconciliation);
    const pools = rows.filter((row) => Object.values(WORDS.check).includes(row[1]!)).slice(0, 6);
    expect(pools.map((row) => row[6])).toEqual(Array(6).fill(WORDS.reconciliation.agrees));
  });

  /** The largest difference to our figures, and what is said of it. */
  function verdict(name: string): string[] {
    const rows = books.get(name)!(WORDS.sheet.reconciliation);
    return rows.find((row) => row[1] === WORDS.reconciliation.largest)!.slice(2, 4);
  }
});

function flat(amounts: Readonly<Record<string, Figures>>): Figures {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([id, lines]) =>
      Object.entries(lines).map(([line, ore]) => [`${id} ${line}`, ore]),
    ),
  );
}

function sumOf(lines: Readonly<Record<LineCode, number | null>>): number | null {
  return LINES.reduce<number | null>(
    (sum, line) => (sum === null || lines[line] === null ? null : sum + lines[line]),
    0,
  );
}
