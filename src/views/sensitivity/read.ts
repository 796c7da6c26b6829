// Skrivna tal: what is wrong with a number written into a field, in words.
import type { Format } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { wholeWithin } from '../../i18n/written.ts';

/** The number in units of 10^-places, from `least` to `most` in the same; else what to write instead. */
export function readWithin(
  t: Dictionary,
  f: Format,
  written: string,
  places: number,
  bounds: readonly [number, number],
): { readonly value: number } | { readonly why: string } {
  const value = wholeWithin(written, places, bounds, '%');
  if (value !== null) return { value };
  const words = t.sensitivity.field;
  const [from, to] = bounds.map((end) => f.number(end / 10 ** places)) as [string, string];
  return { why: places === 0 ? words.whole(from, to) : words.between(from, to) };
}
