// Posternas färg: the listed lines have one each, the others that of their group.
import type { Dictionary } from '../../i18n/sv.ts';
import { LINE_GROUPS, type IncomeLine, type LineCode, type LineGroup } from '../../model/types.ts';

export type ColourKey = LineCode | Exclude<LineGroup, 'listed'>;

/** In the order in which they are stacked. */
export const COLOURS: readonly ColourKey[] = [
  'listing',
  'cni',
  'sparsity',
  'medication',
  'rehab',
  'variable',
  'addons',
  'adminSupplement',
  'vatCompensation',
  'purchases',
];

/** What is drawn in a colour, in short. */
export function colourName(t: Dictionary, key: ColourKey): string {
  return key === 'variable' || key === 'addons' || key === 'purchases'
    ? t.unitView.group[key]
    : t.line[key].short;
}

export function colourOf(line: IncomeLine): ColourKey {
  const own = LINE_GROUPS.listed.find((code) => code === line);
  if (own) return own;
  const groups = ['variable', 'addons', 'purchases'] as const;
  return groups.find((group) => (LINE_GROUPS[group] as readonly IncomeLine[]).includes(line)) ?? 'variable';
}
