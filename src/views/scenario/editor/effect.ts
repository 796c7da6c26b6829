// Verkan i ord: what a change does on its own.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { ChangeEffect } from '../../../state/changeEffects.svelte.ts';

/** The region's amounts with and without the change, and whom it concerns; or why it does nothing. */
export function effectText(
  t: Dictionary,
  f: Format,
  { before, after, units, most, nothing }: ChangeEffect,
  names: ReadonlyMap<string, string>,
): string {
  const words = t.scenario.effect;
  if (nothing !== null) return words.nothing[nothing];
  if (before === null || after === null || most === null) return words.barred;
  const change = after - before;
  const region =
    change === 0
      ? words.shared(f.tkr(after))
      : words.region(krChange(f, change), f.tkr(before), f.tkr(after));
  return `${region} ${words.units(units, names.get(most.unitId) ?? most.unitId, krChange(f, most.change))}`;
}

/** Kronor, and öre too where whole kronor would say nothing. */
function krChange(f: Format, ore: number): string {
  if (Math.abs(ore) >= 50) return f.krChange(ore);
  return `${ore > 0 ? '+' : '−'}${f.krExact(Math.abs(ore))}`;
}
