// Procenten i jämförelsen: with the decimals that tell them apart, the same wherever they stand.
import type { Format } from '../../i18n/format.ts';

/** Changes that are all smaller than this read 0,0 % or little else with one decimal. */
const SMALL = 0.01;

/** The format for these ratios together: where all that change do so by less than one per cent, with two decimals. */
export function percentsOf(format: Format, ratios: readonly (number | null)[]): Format {
  const moved = ratios.filter((ratio): ratio is number => ratio !== null && ratio !== 0);
  if (moved.length === 0 || moved.some((ratio) => Math.abs(ratio) >= SMALL)) return format;
  return { ...format, percentChange: (ratio, places = 2) => format.percentChange(ratio, places) };
}
