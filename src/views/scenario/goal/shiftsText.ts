// Vem som får mer och mindre, i en mening var: how many units, and how much together.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Shifts } from '../../../state/shifts.ts';

interface Words {
  readonly t: Dictionary;
  readonly format: Format;
}
type Sides = Pick<Shifts, 'gainers' | 'gains' | 'losers' | 'losses'>;

export function shiftsText({ t, format: f }: Words, { gainers, gains, losers, losses }: Sides): string {
  const words = t.pots.shifts;
  if (gainers + losers === 0) return words.none;
  const up = gainers === 0 ? words.noneUp : words.up(gainers, f.kr(gains));
  const down = losers === 0 ? words.noneDown : words.down(losers, f.kr(Math.abs(losses)));
  return `${up} ${down}`;
}
