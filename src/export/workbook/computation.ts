// Beräkning: every line of every unit, by formulas that say how it comes about (§5, §5.1).
import { TAXED } from '../../model/external.ts';
import { amountOf } from '../../model/line.ts';
import { LINES, type LineCode } from '../../model/types.ts';
import { putBases } from './bases.ts';
import { COLUMN, Columns } from './columns.ts';
import type { WorkbookContents } from './contents.ts';
import { fundedLines } from './funding.ts';
import { homesPage } from './homes.ts';
import { agesPage, countsAges, FIRST, isMasked, type Listing } from './listing.ts';
import { at, fixed, formula, oreOf, Page, span, text } from './page.ts';
import type { Names } from './parameters.ts';
import { poolLines, type Ore } from './poolLines.ts';
import { Sharing } from './sharing.ts';

const SUMS = FIRST - 1;
const HEADER = FIRST - 2;

export interface Computation {
  readonly page: Page;
  /** Sheets that it rests on. */
  readonly support: readonly Page[];
  readonly columns: Columns;
  /** The sum over the units in a column, in kronor. */
  readonly sum: (column: number) => string;
}

export function computationPage(contents: WorkbookContents, listing: Listing, names: Names): Computation {
  const { region, rules, words, pools, result } = contents;
  const { members } = region;
  const page = new Page(words.sheet.computation, { rows: SUMS, columns: 2 });
  const columns = new Columns(page, members.length, rules);
  const sharing = new Sharing(
    words,
    members.map(({ id }) => id),
  );
  const homes = homesPage(contents, listing, names);
  const ages = countsAges(region, rules) ? agesPage(contents) : null;
  const given = { contents, listing, names, sharing, columns, sparsityPoints: homes.points };
  headings(page, contents, columns);
  putBases(page, given, ages?.row ?? null);

  const fromPools = poolLines(given);
  const lines: Partial<Record<LineCode, Ore>> = { ...fromPools, ...fundedLines(given) };
  const last = FIRST + members.length - 1;
  const put = (column: number, ore: Ore, amounts: readonly number[]): void => {
    amounts.forEach((amount, unit) => {
      if (!Number.isNaN(amount))
        page.put(FIRST + unit, column, formula(`${ore(unit)}/100`, 'kr', amount / 100));
    });
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const content = `SUMPRODUCT(${oreOf(span([FIRST, column], [last, column]))})/100`;
    if (!Number.isNaN(sum) && amounts.length > 0)
      page.put(SUMS, column, formula(content, 'kr', sum / 100, 'sum'));
  };
  if (columns.fromPools)
    for (const line of TAXED) put(columns.poolColumn(line), fromPools[line], Array.from(pools[line]));
  for (const line of LINES) {
    const amounts = members.map((_, unit) => amountOf(result, unit, line) ?? NaN);
    put(columns.lineColumn(line), lines[line]!, amounts);
  }
  const across = (unit: number): string =>
    oreOf(`${at(FIRST + unit, COLUMN.lines)}:${at(FIRST + unit, COLUMN.total - 1)}`);
  put(
    COLUMN.total,
    (unit) => `SUMPRODUCT(${across(unit)})`,
    members.map((_, unit) => LINES.reduce((sum, line) => sum + (amountOf(result, unit, line) ?? NaN), 0)),
  );
  return {
    page,
    support: [homes.page, ...(ages ? [ages.page] : []), sharing.page],
    columns,
    sum: (column) => page.from(fixed(SUMS, column)),
  };
}

function headings(page: Page, contents: WorkbookContents, { fromPools }: Columns): void {
  const { words, stamps, region, reasons } = contents;
  const { computation: said, line } = words;
  page.widths.push(12, 28, 12, 11, 14, 14, 10, 14, 14, ...LINES.map(() => 19), 20, 60);
  page.put(1, 1, text(words.sheet.computation, 'title'));
  page.put(2, 1, text(said.intro));
  if (stamps.length > 0) page.put(3, 1, text(stamps.join(' · '), 'warning'));
  const bases = [
    said.listingPersons,
    said.medicationPersons,
    words.cni,
    said.sparsityPoints,
    said.workingAge,
  ];
  const heads = [words.id, words.unit, words.ownership, words.listed, ...bases];
  heads.push(...LINES.map((code) => line[code]), said.total, words.remark);
  page.putRow(
    HEADER,
    1,
    heads.map((heading) => text(heading, 'heading')),
  );
  page.put(SUMS, 1, text(words.sum, 'sum'));
  region.members.forEach(({ id }, unit) => {
    const remarks = [reasons[id], isMasked(contents, unit) ? words.hiddenRow : undefined];
    const remark = remarks.filter((one) => one !== undefined).join(' ');
    if (remark) page.put(FIRST + unit, COLUMN.remark, text(remark, 'warning'));
  });
  if (!fromPools) return;
  TAXED.forEach((code, index) => {
    page.widths[COLUMN.before - 1 + index] = 24;
    page.put(HEADER, COLUMN.before + index, text(`${line[code]}, ${said.before}`, 'heading'));
  });
}
