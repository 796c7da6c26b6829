// Beräkningens kolumner: where each base and each line of a unit stands on the sheet of the computation.
import { TAXED } from '../../model/external.ts';
import { LINES, type LineCode, type PoolCode, type Rules } from '../../model/types.ts';
import { FIRST } from './listing.ts';
import { at, oreOf, span, type Page } from './page.ts';

export const COLUMN = {
  id: 1,
  unit: 2,
  ownership: 3,
  listed: 4,
  listing: 5,
  medication: 6,
  cni: 7,
  sparsity: 8,
  working: 9,
  lines: 10,
  total: 10 + LINES.length,
  remark: 11 + LINES.length,
  /** What the lines were before the external ones were taken from them. */
  before: 13 + LINES.length,
} as const;

/** The cells of the sheet as formulas of any sheet name them; units by their position. */
export class Columns {
  readonly page: Page;
  readonly fromPools: boolean;
  readonly #last: number;

  constructor(page: Page, units: number, { interpretations }: Rules) {
    this.page = page;
    this.fromPools = interpretations['external.funding'] === 'fromPools';
    this.#last = FIRST + units - 1;
  }

  lineColumn(line: LineCode): number {
    return COLUMN.lines + LINES.indexOf(line);
  }

  /** Of a line as the pools give it: apart from what is paid where the external lines are taken from them. */
  poolColumn(line: PoolCode): number {
    const taxed = TAXED.findIndex((one) => one === line);
    return this.fromPools && taxed >= 0 ? COLUMN.before + taxed : this.lineColumn(line);
  }

  cell(unit: number, column: number): string {
    return this.page.from(at(FIRST + unit, column));
  }

  line(unit: number, line: LineCode): string {
    return this.cell(unit, this.lineColumn(line));
  }

  /** Öre of a unit's line as the pools give it. */
  poolOre(unit: number, line: PoolCode): string {
    return oreOf(this.cell(unit, this.poolColumn(line)));
  }

  /** Öre of a whole pool, summed from whole öre. */
  pool(line: PoolCode): string {
    return `SUMPRODUCT(${oreOf(this.all(this.poolColumn(line)))})`;
  }

  /** All units' cells of a column. */
  all(column: number): string {
    return this.page.from(span([FIRST, column], [this.#last, column]));
  }
}
