// Heltalsdelar i kolumner: the points of a block, and what they are divided by, in parts that cells hold exactly.
import type { WorkbookWords } from './contents.ts';
import { BASE, joined, lower, upper } from './exact.ts';
import { at, fixed, formula, span, text, type Page } from './page.ts';

/** What a row has of what is divided: a whole number, or a fraction of two. */
export type Weighed = string | { readonly num: string; readonly den: string };

/** Rows above the columns of a block: its title, what is true of all rows, and the headings. */
export const ROW = {
  title: 3,
  factor: 4,
  total: 5,
  parts: 6,
  left: 7,
  cut: 8,
  above: 9,
  header: 10,
  first: 11,
};

/** Further columns of some widths. */
export type Take = (widths: readonly number[]) => number[];

/** The columns that hold the parts of each row's points, highest first. */
export function weightParts(
  page: Page,
  take: Take,
  weights: readonly (Weighed | null)[],
  words: WorkbookWords['sharing'],
): number[] {
  const fractions = weights.some((weight) => typeof weight === 'object' && weight !== null);
  return fractions ? fractionParts(page, take, weights, words) : wholeParts(page, take, weights, words);
}

function wholeParts(
  page: Page,
  take: Take,
  weights: readonly (Weighed | null)[],
  { weight, part }: WorkbookWords['sharing'],
): number[] {
  const [all, high, low] = take([20, 12, 12]) as [number, number, number];
  const heads = [weight, part, part];
  page.putRow(
    ROW.header,
    all,
    heads.map((words) => text(words, 'heading')),
  );
  weights.forEach((own, index) => {
    if (typeof own !== 'string') return;
    const row = ROW.first + index;
    const contents = [own, upper(at(row, all)), lower(at(row, all), at(row, high))];
    page.putRow(
      row,
      all,
      contents.map((content) => formula(content)),
    );
  });
  return [high, low];
}

/** A fraction as a whole number in two parts and fourteen decimals in two. */
function fractionParts(
  page: Page,
  take: Take,
  weights: readonly (Weighed | null)[],
  { over, under, weight, part }: WorkbookWords['sharing'],
): number[] {
  const columns = take([20, 12, 18, 12, 12, 12, 12]);
  const heads = [over, under, weight, part, part, part, part];
  page.putRow(
    ROW.header,
    columns[0]!,
    heads.map((words) => text(words, 'heading')),
  );
  weights.forEach((own, index) => {
    if (typeof own !== 'object' || own === null) return;
    const row = ROW.first + index;
    const [num, den, whole, high, , tenths] = columns.map((column) => at(row, column)) as [
      ...[string, string, string, string, string, string, string],
    ];
    const left = `(${num}-${whole}*${den})*${BASE}`;
    const contents = [
      ...[own.num, own.den, `ROUND(${num}/${den},0)`, upper(whole), lower(whole, high)],
      ...[`ROUND(${left}/${den},0)`, `ROUND((${left}-${tenths}*${den})*${BASE}/${den},0)`],
    ];
    page.putRow(
      row,
      columns[0]!,
      contents.map((content) => formula(content)),
    );
  });
  return columns.slice(3);
}

/** Splits a number that stands at a place; its two parts stand after it, or where else they are to. */
export function split(
  page: Page,
  cell: readonly [row: number, column: number],
  to = [cell[0], cell[1] + 1],
): string[] {
  const [row, column] = to as [number, number];
  const [high, low] = [fixed(row, column), fixed(row, column + 1)];
  page.put(row, column, formula(upper(fixed(...cell))));
  page.put(row, column + 1, formula(lower(fixed(...cell), high)));
  return [high, low];
}

/** Puts the sum of the parts of all rows, in parts again, from the column of values on; and answers with these. */
export function summed(page: Page, parts: readonly number[], value: number, rows: number): string[] {
  const last = ROW.first + rows - 1;
  // The sum of each part, with what the part below carries over.
  parts.forEach((column, index) => {
    const sum = `SUM(${span([ROW.first, column], [last, column])})`;
    const below = index < parts.length - 1 ? `+${upper(fixed(ROW.total, value + 2 + index))}` : '';
    const carried = fixed(ROW.total, value + 1 + index);
    page.put(ROW.total, value + 1 + index, formula(sum + below));
    page.put(ROW.parts, value + index, formula(index === 0 ? carried : lower(carried, upper(carried))));
  });
  const found = parts.map((_, index) => fixed(ROW.parts, value + index));
  page.put(ROW.total, value, formula(joined(found)));
  return found;
}

/** A number out of its parts as near as a cell comes, without the lowest of four. */
export function near(parts: readonly string[]): string {
  const whole = `(${joined(parts.slice(0, 2))})`;
  return parts.length > 2 ? `(${whole}+${parts[2]!}/${BASE})` : whole;
}
