// Startsidans ord: what the year's picture shows, as one claim.
import type { Dictionary } from '../../i18n/sv.ts';
import type { RankingSummary } from '../../state/rankingSummary.ts';

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
