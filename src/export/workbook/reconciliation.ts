// Avstämning: the computed pools against the published, and the workbook's own figures against the simulator's.
import { amountOf } from '../../model/line.ts';
import { LINES, POOLS, type PoolCode } from '../../model/types.ts';
import { COLUMN } from './columns.ts';
import type { Computation } from './computation.ts';
import type { WorkbookContents } from './contents.ts';
import { at, fixed, formula, number, oreOf, Page, quoted, span, text } from './page.ts';
import type { Names } from './parameters.ts';

const HEADER = 4;
const OURS = HEADER + POOLS.length + 4;
const LARGEST = OURS + 2;
const HEADS = OURS + 4;
const FIRST = HEADS + 1;

export function reconciliationPage(contents: WorkbookContents, computation: Computation, names: Names): Page {
  const { words, stamps } = contents;
  const page = new Page(words.sheet.reconciliation, { rows: 0, columns: 2 });
  page.widths.push(14, 28, ...LINES.flatMap(() => [19, 19]), 20, 20);
  page.put(1, 1, text(words.sheet.reconciliation, 'title'));
  if (stamps.length > 0) page.put(2, 1, text(stamps.join(' · '), 'warning'));
  putPools(page, contents, computation, names);
  putOurs(page, contents, computation);
  return page;
}

/** Σ units of each pool and of all, as the pools give them, beside what the source publishes. */
function putPools(page: Page, contents: WorkbookContents, { columns, sum }: Computation, names: Names): void {
  const { words, result, pools } = contents;
  const { reconciliation: said } = words;
  const heads = ['', said.pools, said.sumOfUnits, said.published, said.difference, said.allowed, said.agrees];
  page.putRow(
    HEADER,
    1,
    heads.map((heading) => text(heading, 'heading')),
  );
  const isKnown = (line: PoolCode): boolean =>
    !pools[line].some((ore) => Number.isNaN(ore)) && pools[line].length > 0;
  const keys = [...POOLS, 'total'] as const;
  keys.forEach((key, index) => {
    const row = HEADER + 1 + index;
    const check = result.checks.find((one) => one.key === key);
    const [computed, published, difference, allowed] = [3, 4, 5, 6].map((column) => at(row, column)) as [
      ...[string, string, string, string],
    ];
    page.put(row, 2, text(words.check[key], key === 'total' ? 'sum' : undefined));
    page.put(row, 4, formula(`${names.whole(`published.${key}`, 100_000)}/100`, 'kr'));
    const parts = span([HEADER + 1, 3], [row - 1, 3]);
    const content = key === 'total' ? `SUMPRODUCT(${oreOf(parts)})/100` : sum(columns.poolColumn(key));
    if (!(key === 'total' ? POOLS.every(isKnown) : isKnown(key)) || !check)
      return page.put(row, 3, text(said.unknown, 'warning'));
    page.put(row, 3, formula(content, 'kr', check.computed === null ? null : check.computed / 100));
    page.put(row, 5, formula(`(${oreOf(computed)}-${oreOf(published)})/100`, 'kr'));
    page.put(row, 6, number((check.high - check.published) / 100, 'kr'));
    const verdict = `IF(ABS(${difference})<=${allowed},${quoted(said.agrees)},${quoted(said.differs)})`;
    page.put(row, 7, formula(verdict, 'plain'));
  });
}

/** Our amounts as values, and how far what the workbook computes is from them: nothing, until a value is changed. */
function putOurs(page: Page, contents: WorkbookContents, { columns }: Computation): void {
  const { words, region, result } = contents;
  const { reconciliation: said } = words;
  page.put(OURS, 1, text(said.ours, 'heading'));
  page.put(OURS + 1, 1, text(said.oursIntro));
  const heads = LINES.flatMap((line) => [words.line[line], said.difference]);
  const all = [words.id, words.unit, ...heads, words.computation.total, said.difference];
  page.putRow(
    HEADS,
    1,
    all.map((heading) => text(heading, 'heading')),
  );
  const last = FIRST + region.members.length - 1;
  const differences: string[] = [];
  region.members.forEach(({ id }, unit) => {
    const row = FIRST + unit;
    page.putRow(row, 1, [text(id), text(contents.names.get(id) ?? id)]);
    const put = (column: number, ore: number, computed: string): void => {
      if (Number.isNaN(ore)) return;
      page.put(row, column, number(ore / 100, 'kr'));
      page.put(row, column + 1, formula(`(${oreOf(computed)}-${oreOf(at(row, column))})/100`, 'kr'));
    };
    const amounts = LINES.map((line) => amountOf(result, unit, line) ?? NaN);
    LINES.forEach((line, index) => put(3 + 2 * index, amounts[index]!, columns.line(unit, line)));
    const total = amounts.reduce((sum, ore) => sum + ore, 0);
    put(3 + 2 * LINES.length, total, columns.cell(unit, COLUMN.total));
  });
  for (let index = 0; index <= LINES.length; index++)
    differences.push(span([FIRST, 4 + 2 * index], [Math.max(last, FIRST), 4 + 2 * index]));
  const largest = `MAX(${differences.join(',')},-MIN(${differences.join(',')}))`;
  page.putRow(LARGEST, 2, [text(said.largest), formula(largest, 'kr', null, 'sum')]);
  const verdict = `IF(${fixed(LARGEST, 3)}=0,${quoted(said.equal)},${quoted(said.changed)})`;
  page.put(LARGEST, 4, formula(verdict, 'plain'));
}
