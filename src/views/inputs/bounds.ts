// Golv och tak: the bounds that the rules set for a line, and whether one of them is met.
import type { IncomeLine } from '../../model/types.ts';
import type { Session } from '../../state/session.svelte.ts';

/** The bounds in words; empty for a line that has none. */
export function bounds(session: Session, line: IncomeLine): string {
  const { settings, results } = session;
  const rules = results.rules;
  const [t, f] = [settings.t, settings.format];
  if (!rules) return '';
  const kronor = (value: string, per = 1): string => f.count(Number(value) * per);
  switch (line) {
    case 'familyCentre': {
      const { amount, floor, ceiling } = rules.familyCentre;
      return t.inputs.bounds(kronor(amount.value), kronor(floor.value), kronor(ceiling.value));
    }
    case 'internDoctors':
    case 'residentDoctors':
    case 'psychologists':
      return t.inputs.ceiling(kronor(rules[line].ceiling.value, 1000));
    case 'publicHealth':
      return t.inputs.ceiling(kronor(rules.publicHealth.total.value, 1000));
    default:
      return '';
  }
}

/** Whether the region's ceiling holds, or a family centre's least or highest amount. */
export function holds(
  { settings, results, forecast }: Session,
  line: IncomeLine,
  ore: number | null,
): string {
  const t = settings.t;
  const over = forecast.income?.ceilings.some(
    (ceiling) => ceiling.line === line && ceiling.claimed > ceiling.ceiling,
  );
  if (over) return t.inputs.ceilingHolds;
  if (line !== 'familyCentre' || !results.rules) return '';
  const { floor, ceiling } = results.rules.familyCentre;
  if (ore === Number(floor.value) * 100) return t.inputs.floorHolds;
  return ore === Number(ceiling.value) * 100 ? t.inputs.ceilingHolds : '';
}
