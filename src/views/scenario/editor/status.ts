// Läget i en mening: what the changes of a scenario come to against its base year.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';

/** Öre a year, null where barred. */
export interface Status {
  readonly changes: number;
  readonly baseYear: number;
  readonly before: number | null;
  readonly after: number | null;
  /** What each unit gets more or less; null where it is not known. */
  readonly units: readonly (number | null)[];
}

/** `3 ändringar mot 2026: vårdenheterna får … 20 vårdenheter får mer, 8 mindre och 2 lika mycket.` */
export function statusText(t: Dictionary, f: Format, status: Status): string {
  const { changes, baseYear, before, after, units } = status;
  const words = t.scenario.status;
  if (changes === 0) return words.noChanges(String(baseYear));
  const start = words.changes(changes, String(baseYear));
  if (before === null || after === null) return `${start}: ${words.barred}.`;
  const known = units.filter((change) => change !== null);
  const gain = known.filter((change) => change > 0).length;
  const lose = known.filter((change) => change < 0).length;
  const split = known.length > 0 ? ` ${words.units(gain, lose, known.length - gain - lose)}` : '';
  const barred = units.length > known.length ? ` ${words.unitsBarred(units.length - known.length)}` : '';
  return `${start}: ${difference(t, f, before, after)}.${split}${barred}`;
}

function difference(t: Dictionary, f: Format, before: number, after: number): string {
  const words = t.scenario.status;
  const [change, total] = [after - before, f.tkr(after)];
  if (change === 0) return words.same(total);
  // Less than half a krona would be written as none.
  if (Math.abs(change) < 50) return words.nearly(total);
  const percent = f.percentChange(before === 0 ? null : change / before);
  return (change > 0 ? words.more : words.less)(f.kr(Math.abs(change)), percent, total);
}
