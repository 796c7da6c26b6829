// Startsidans ord: what the year's picture shows, as one claim.
import type { Format } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { RankingSummary } from '../../state/rankingSummary.ts';
import type { WholeChange } from '../../state/yearChange.ts';
import { toTenths } from '../tenths.ts';

/** `names`: of the rules shown, and of those they are compared with. Units that cannot be told are not counted. */
export function claimOf(
  words: Dictionary['start']['picture'],
  { gain, lose, same }: Pick<RankingSummary, 'gain' | 'lose' | 'same'>,
  { now, other }: { readonly now: string; readonly other: string },
): string {
  const all = gain + lose + same;
  if (all === 0) return words.unknown(now, other);
  if (gain + lose === 0) return words.none(all, now, other);
  if (all > 1 && (gain === all || lose === all)) return words.all(all, now, other, gain === all);
  return words.some(gain, all, now, other);
}

/**
 * What all units together get more or less, and how much of it the headline has: the parts are rounded so that they add
 * up as they are written. Null where it is not known, or too little to write.
 */
export function wholeText(
  words: Dictionary['start']['picture'],
  format: Format,
  { whole, pools, extra, others }: WholeChange,
): string | null {
  if (whole === null || pools === null || extra === null || others === null) return null;
  const [first, second, all] = [toTenths(pools), toTenths(pools + extra), toTenths(whole)];
  const parts = Object.entries({ pools: first, extra: second - first, others: all - second })
    .filter(([, ore]) => ore !== 0)
    .map(([part, ore]) => words.parts[part as keyof typeof words.parts](format.mkrChange(ore)));
  return parts.length === 0 ? null : words.whole(format.mkrChange(all), parts);
}
