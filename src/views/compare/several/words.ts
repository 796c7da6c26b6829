// Flera scenarier i ord: what a column is called, and which one gives most.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Result, RulesName } from '../../../model/types.ts';
import { highest, regionRows } from '../../../state/severalRows.ts';

export interface Words {
  readonly t: Dictionary;
  readonly format: Format;
}

interface Names {
  nameOf(name: RulesName): string;
}

/** Rules and list. */
export function columnName(
  { t }: Words,
  results: Names,
  request: RulesName & { readonly period: string },
): string {
  return `${results.nameOf(request)}, ${t.several.period(request.period)}`;
}

/** Which column gives the region most; empty where there is but one, or an amount is missing. */
export function severalText(
  { t, format }: Words,
  results: readonly (Result | null)[],
  baseline: number,
  names: readonly string[],
): string {
  const { cells } = regionRows(results, baseline)[0]!;
  if (cells.length < 2 || cells.some(({ amount }) => amount === null)) return '';
  const most = highest(cells);
  if (most === null) return t.several.same;
  const name = names[most]!;
  return most === baseline
    ? t.several.mostIsBase(name)
    : t.several.more(name, format.mkr(cells[most]!.change), names[baseline]!);
}
