// Parametrar: every value of the rules with a name of its own, to be changed by the reader.
import { AGE_CLASSES, CNI_VARIABLES } from '../../model/types.ts';
import type { ParameterRow, WorkbookWords } from './contents.ts';
import { at, fixed, formula, number, Page, quoted, span, text, type NumberFormat } from './page.ts';

/** Groups of parameters that formulas use. */
const LIVE = /^(listing|cni|sparsity|medication|rehab|external|published)\./;

/** Hundredths and other parts that values are counted in, and how they look, by the unit of measure. */
const SCALE: Readonly<Record<string, readonly [scale: number, format: NumberFormat]>> = {
  kr: [100, 'two'],
  tkr: [100_000, 'plain'],
  vikt: [100, 'two'],
  '%': [100, 'two'],
  index: [10_000, 'four'],
  km: [1000, 'plain'],
};

/** Values that belong together stand in the order that the rules count them in, whatever order the file has. */
const ORDER: readonly string[] = [...AGE_CLASSES, ...CNI_VARIABLES];

/** What formulas call the values. */
export class Names {
  /** Names and the ranges they stand for, as the file lists them. */
  readonly ranges = new Map<string, string>();
  readonly #byPath = new Map<string, string>();

  /** The name for a value, or for all that belong together: `listing.weights`. */
  of(path: string): string {
    const name = this.#byPath.get(path);
    if (name === undefined) throw new Error(`No such parameter: ${path}`);
    return name;
  }

  /** A value as the whole number that the rules count with: öre, hundredths, ten-thousandths. */
  whole(path: string, scale: number): string {
    return `ROUND(${this.of(path)}*${scale},0)`;
  }

  add(path: string, label: string, range: string): string {
    const base = nameFrom(label);
    let name = base;
    for (let n = 2; this.ranges.has(name); n++) name = `${base}_${n}`;
    this.ranges.set(name, range);
    this.#byPath.set(path, name);
    return name;
  }
}

const HEADER = 3;
const VALUE = 2;
const RANGE = 6;

/** The sheet, and the names it gives to its values. */
export function parametersPage(
  rows: readonly ParameterRow[],
  words: WorkbookWords,
): { readonly page: Page; readonly names: Names } {
  const page = new Page(words.sheet.parameters, { rows: HEADER, columns: 1 });
  const names = new Names();
  const { parameters: said } = words;
  page.widths.push(52, 14, 10, 14, 14, 46, 12, 60);
  page.put(1, 1, text(words.sheet.parameters, 'title'));
  page.put(2, 1, text(said.intro));
  const headings = [
    said.name,
    said.value,
    said.unit,
    said.section,
    said.status,
    said.range,
    said.live,
    said.note,
  ];
  page.putRow(
    HEADER,
    1,
    headings.map((heading) => text(heading, 'heading')),
  );
  const sorted = together(rows);
  sorted.forEach((row, index) => {
    const at_ = HEADER + 1 + index;
    const [scale, format] = SCALE[row.measure] ?? [1, 'plain'];
    page.put(at_, 1, text(row.name));
    page.put(at_, VALUE, row.value === null ? text('', 'input') : number(Number(row.value), format, 'input'));
    page.putRow(at_, 3, [text(row.unit), text(row.section), text(row.status)]);
    page.put(at_, RANGE, text(names.add(row.path, row.name, page.from(fixed(at_, VALUE)))));
    if (!LIVE.test(row.path)) return page.put(at_, RANGE + 2, text(row.note));
    page.put(at_, RANGE + 1, text(said.yes));
    if (row.value === null) return page.put(at_, RANGE + 2, text(row.note));
    // A reader who writes more decimals than the rules count with is told so.
    const value = at(at_, VALUE);
    const fine = `ABS(${value}*${scale}-ROUND(${value}*${scale},0))<0.000001`;
    page.put(at_, RANGE + 2, formula(`IF(${fine},${quoted(row.note)},${quoted(said.places)})`, 'plain'));
  });
  for (const [group, first, last] of groups(sorted)) {
    const range = span([HEADER + 1 + first, VALUE], [HEADER + 1 + last, VALUE]);
    names.add(group, sorted[first]!.group, page.from(range));
  }
  return { page, names };
}

/** Values that belong together, in order, where the first of them stands. */
function together(rows: readonly ParameterRow[]): ParameterRow[] {
  const place = (path: string): number => ORDER.indexOf(path.split('.')[2] ?? '');
  const done = new Set<string>();
  return rows.flatMap((row) => {
    const group = groupOf(row.path);
    if (group === null) return [row];
    if (done.has(group)) return [];
    done.add(group);
    return rows
      .filter(({ path }) => groupOf(path) === group)
      .sort((a, b) => place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1));
  });
}

/** First and last row of those that belong together. */
function groups(rows: readonly ParameterRow[]): [path: string, first: number, last: number][] {
  const found = new Map<string, [number, number]>();
  rows.forEach(({ path }, index) => {
    const group = groupOf(path);
    if (group !== null) found.set(group, [found.get(group)?.[0] ?? index, index]);
  });
  return [...found].map(([path, [first, last]]) => [path, first, last]);
}

function groupOf(path: string): string | null {
  const [group, key, sub] = path.split('.');
  return sub === undefined ? null : `${group}.${key}`;
}

/** Letters and digits with `_` between: `Åldersvikt_listning_80_84_år`. Never what could be a cell. */
function nameFrom(label: string): string {
  const name = label.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
  return /^\p{L}/u.test(name) && !/^(\p{L}{1,3}\d+|[rc]\d*(c\d*)?)$/iu.test(name) ? name : `_${name}`;
}
