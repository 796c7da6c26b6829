// Fördelning: exact quotients and shares of pools, in whole öre, by columns of whole numbers.
import type { WorkbookWords } from './contents.ts';
import { remainder } from './exact.ts';
import { at, fixed, formula, Page, span, text } from './page.ts';
import { near, ROW, split, summed, weightParts, type Weighed } from './parts.ts';

interface Block {
  readonly title: string;
  /** What is multiplied with each weight: the pool, or an amount. */
  readonly factor: string;
  /** By row; null where it is unknown. All are whole numbers, or all are fractions. */
  readonly weights: readonly (Weighed | null)[];
  /** What is divided by; null for the sum of the weights. */
  readonly total: string | null;
  /** Each rounded by itself, half up; or all together sharing the factor by largest remainder. */
  readonly how: 'round' | 'share';
  /** Nothing instead of an error where the total is nothing. */
  readonly orNothing?: boolean;
  /** What the rows are, where they are not the units. */
  readonly labels?: readonly string[];
}

/** Where a block's öre are, by row. */
type Cells = (row: number) => string;

/** The columns of a quotient, and what it was divided by. */
interface Quotient {
  readonly approximate: number;
  /** What the approximate quotient leaves, or lacks. */
  readonly remains: number;
  readonly ore: number;
  readonly whole: string;
  /** Rows that have any. */
  readonly rows: readonly number[];
}

export class Sharing {
  readonly page: Page;
  readonly #words: WorkbookWords['sharing'];
  /** The next column; one between blocks stays empty. */
  #next = 3;

  constructor(words: WorkbookWords, ids: readonly string[]) {
    this.page = new Page(words.sheet.sharing, { rows: ROW.header, columns: 1 });
    this.#words = words.sharing;
    this.page.widths.push(16);
    this.page.put(1, 1, text(words.sheet.sharing, 'title'));
    this.page.put(2, 1, text(words.sharing.intro));
    this.page.put(ROW.header, 1, text(words.id, 'heading'));
    ids.forEach((id, index) => this.page.put(ROW.first + index, 1, text(id)));
  }

  /** A column of whole öre by row. Answers with where they are, and their sum. */
  column(title: string, values: readonly string[]): { readonly cell: Cells; readonly sum: string } {
    const { page } = this;
    const [column] = this.#take([18]) as [number];
    page.put(ROW.title, column, text(title, 'heading'));
    page.put(ROW.header, column, text(this.#words.ore, 'heading'));
    values.forEach((value, index) => page.put(ROW.first + index, column, formula(value)));
    const last = ROW.first + values.length - 1;
    page.put(ROW.total, column, formula(`SUM(${span([ROW.first, column], [last, column])})`));
    this.#next++;
    return { cell: this.#cells(column), sum: page.from(fixed(ROW.total, column)) };
  }

  /** Quotients in whole öre, exact however large the products are. */
  block({ title, factor, weights, total, how, orNothing = false, labels }: Block): Cells {
    const { page } = this;
    const said = this.#words;
    if (labels) {
      const [label] = this.#take([24]) as [number];
      labels.forEach((words, index) => page.put(ROW.first + index, label, text(words)));
    }
    const begin = this.#next;
    const value = begin + 1;
    const parts = weightParts(page, (widths) => this.#take(widths), weights, said);
    const columns = this.#take([18, 12, 12, 22, 18]);
    const [approximate, , , remains, ore] = columns as [number, number, number, number, number];

    // What is true of all rows stands above the columns: a value, then its parts.
    const heads = [said.factor, said.whole, said.parts];
    page.put(ROW.title, begin, text(title, 'heading'));
    heads.forEach((words, index) => page.put(ROW.factor + index, begin, text(words)));
    page.put(ROW.factor, value, formula(factor));
    const factorParts = split(page, [ROW.factor, value]);
    if (total !== null) page.put(ROW.total, value, formula(total));
    const wholeParts =
      total === null
        ? summed(page, parts, value, weights.length)
        : split(page, [ROW.total, value], [ROW.parts, value]);
    const whole = fixed(ROW.total, value);

    const rows = [...weights.keys()]
      .filter((index) => weights[index] !== null)
      .map((index) => ROW.first + index);
    for (const row of rows) {
      const own = parts.map((column) => at(row, column));
      const quotient = `ROUND(${fixed(ROW.factor, value)}*${near(own)}/${near(wholeParts)},0)`;
      page.put(row, approximate, formula(orNothing ? `IF(${whole}=0,0,${quotient})` : quotient));
      const halves = split(page, [row, approximate]);
      page.put(row, remains, formula(remainder(factorParts, own, halves, wholeParts)));
    }
    const names = [said.quotient, said.part, said.part, said.remainder, said.ore];
    page.putRow(
      ROW.header,
      approximate,
      names.map((words) => text(words, 'heading')),
    );
    const quotient = { approximate, remains, ore, whole, rows };
    if (how === 'round') this.#round(quotient);
    else this.#share(quotient, begin);
    this.#next++;
    return this.#cells(ore);
  }

  /** Half up, by what the quotient leaves over a whole number of öre. */
  #round({ approximate, remains, ore, whole, rows }: Quotient): void {
    for (const row of rows) {
      const twice = `2*${at(row, remains)}`;
      const content = `${at(row, approximate)}+IF(${twice}>=${whole},1,0)-IF(${twice}<-${whole},1,0)`;
      this.page.put(row, ore, formula(content));
    }
  }

  /** Rounded down, and what is left of the pool to the largest remainders; among equals to the first. */
  #share({ approximate, remains, ore, whole, rows }: Quotient, begin: number): void {
    const { page } = this;
    const said = this.#words;
    const [rest] = this.#take([22]) as [number];
    const all = (column: number): string => span([rows[0]!, column], [rows.at(-1)!, column]);
    const value = begin + 1;
    const [left, cut, above] = [fixed(ROW.left, value), fixed(ROW.cut, value), fixed(ROW.above, value)];
    const down = `SUM(${all(approximate)})-SUMPRODUCT((${all(remains)}<0)+0)`;
    page.put(ROW.header, rest, text(said.rest, 'heading'));
    page.putRow(ROW.left, begin, [text(said.left), formula(`${fixed(ROW.factor, value)}-(${down})`)]);
    page.putRow(ROW.cut, begin, [text(said.cut), formula(`IF(${left}=0,0,LARGE(${all(rest)},${left}))`)]);
    page.putRow(ROW.above, begin, [text(said.above), formula(`SUMPRODUCT((${all(rest)}>${cut})+0)`)]);
    for (const row of rows) {
      const [over, own] = [at(row, remains), at(row, rest)];
      page.put(row, rest, formula(`IF(${over}<0,${over}+${whole},${over})`));
      const equals = `${fixed(rows[0]!, rest)}:${own}=${cut}`;
      const tied = `IF(SUMPRODUCT((${equals})+0)<=${left}-${above},1,0)`;
      const more = `IF(${left}=0,0,IF(${own}>${cut},1,IF(${own}=${cut},${tied},0)))`;
      page.put(row, ore, formula(`${at(row, approximate)}-IF(${over}<0,1,0)+${more}`));
    }
  }

  #cells(column: number): Cells {
    return (row) => this.page.from(at(ROW.first + row, column));
  }

  #take(widths: readonly number[]): number[] {
    return widths.map((width) => {
      this.page.widths[this.#next - 1] = width;
      return this.#next++;
    });
  }
}
