// Stämplar: what stands on every chart, table, print and file so that nobody takes its figures for more than they are.
import type { Result } from '../model/types.ts';
import type { Session } from './session.svelte.ts';

export interface Stamp {
  readonly kind: 'sample' | 'unreconciled' | 'accepted';
  /** In the chosen language; of accepted deviations with the reasons. */
  readonly text: string;
}

/**
 * The stamps of some results in the order of their weight. Where their rule years do not stand alike, each stamp says
 * which it is of. `barred`: a fault bars the figures, whatever the checks say.
 */
export function stampsFor(session: Session, results: readonly Result[], barred: boolean): readonly Stamp[] {
  const { audit, sample, settings } = session;
  const { t } = settings;
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b);
  const of = (one: number): readonly Result[] => results.filter(({ year }) => year === one);
  const differing = years.filter((year) => audit.standingOf(of(year)) === 'differs');
  const unreconciled = t.units.stamps.unreconciled;
  const which = barred || differing.length === years.length ? '' : ` ${differing.join(', ')}`;
  return [
    ...(sample ? [{ kind: 'sample', text: t.units.stamps.sample } as const] : []),
    ...(barred || differing.length > 0
      ? [{ kind: 'unreconciled', text: unreconciled + which } as const]
      : []),
    ...acceptedStamp(session, years, of),
  ];
}

function acceptedStamp(
  { audit, settings }: Session,
  years: readonly number[],
  of: (year: number) => readonly Result[],
): readonly Stamp[] {
  const { t } = settings;
  const given = years.map((year) => ({ year, reasons: audit.reasonsOf(of(year)).join('; ') }));
  const some = given.filter(({ reasons }) => reasons !== '');
  if (some.length === 0) return [];
  const alike = given.every(({ reasons }) => reasons === given[0]!.reasons);
  const text = alike
    ? t.audit.stamp(given[0]!.reasons)
    : t.audit.stampOf(some.map(({ year, reasons }) => `${year}: ${reasons}`).join('. '));
  return [{ kind: 'accepted', text }];
}
