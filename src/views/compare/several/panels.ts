// Skillnaden i små diagram: for each column but the one held against, what its lines or units get more or less.
import type { ChangeDatum } from '../../../charts/changeBars.ts';
import type { SeveralCell, SeveralRow } from '../../../state/severalRows.ts';
import { figureText, type Words } from '../rank/words.ts';

export type PanelView = 'lines' | 'units';

interface Panel {
  /** Which column it is of. */
  readonly column: number;
  readonly claim: string;
  readonly sentence: string;
  readonly rows: readonly ChangeDatum[];
}

interface Drawn {
  /** The region's total first, then its lines. */
  readonly region: readonly SeveralRow[];
  readonly units: readonly SeveralRow[];
  readonly view: PanelView;
  readonly names: readonly string[];
  readonly baseline: number;
  /** So many units at most: those that change most in any column. */
  readonly most: number;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** The same rows in every panel, the one that changes most in any column first; amounts in öre. */
export function panelsOf(words: Words, drawn: Drawn): Panel[] {
  const { region, units, view, names, baseline, most, unitNames } = drawn;
  const [total, ...lines] = region;
  const size = ({ cells }: SeveralRow): number =>
    Math.max(...cells.map(({ change }) => Math.abs(change ?? 0)));
  const rows = (view === 'lines' ? lines : units).toSorted((a, b) => size(b) - size(a));
  const kept = view === 'lines' ? rows : rows.slice(0, most);
  const nameOf = ({ unitId, line }: SeveralRow): string => {
    if (unitId !== null) return unitNames.get(unitId) ?? unitId;
    return line === 'total' ? words.t.several.region : words.t.line[line].name;
  };
  return names.flatMap((name, column) => {
    const all = total?.cells[column];
    if (column === baseline || !all) return [];
    return {
      column,
      claim: claimOf(words, name, all),
      sentence: sentenceOf(words, kept, column, nameOf),
      rows: kept.map((row): ChangeDatum => rowOf(words, nameOf(row), row, column)),
    };
  });
}

function claimOf({ t, format }: Words, name: string, { change }: SeveralCell): string {
  const words = t.several.panels;
  if (change === null) return words.missing(name);
  const by = format.mkr(Math.abs(change));
  if (by === format.mkr(0)) return words.same(name);
  return change > 0 ? words.more(name, by) : words.less(name, by);
}

function sentenceOf(
  words: Words,
  rows: readonly SeveralRow[],
  column: number,
  nameOf: (row: SeveralRow) => string,
): string {
  const size = (row: SeveralRow): number => Math.abs(row.cells[column]?.change ?? 0);
  const largest = rows.toSorted((a, b) => size(b) - size(a))[0];
  if (!largest || size(largest) === 0) return '';
  const by = figureText(words, 'change', largest.cells[column]!.change);
  return words.t.several.panels.largest(nameOf(largest), by);
}

function rowOf(
  words: Words,
  label: string,
  { unitId, line, cells }: SeveralRow,
  column: number,
): ChangeDatum {
  const { change, ratio } = cells[column]!;
  const by = figureText(words, 'change', change);
  return {
    ...{ id: unitId ?? line, label, value: change },
    text: change === null ? '–' : `${words.format.tkrChange(change)}\u00a0${words.t.unit.tkr}`,
    description: words.t.several.panels.described(label, by, words.format.percentChange(ratio)),
  };
}
