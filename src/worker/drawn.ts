// Dragningarna: the year drawn many times under stated assumptions, held against what is certain or against other rules.
import { drawnYearOf, noShocks } from '../model/drawnYear.ts';
import type { Fault } from '../model/fault.ts';
import { monteCarlo, type MonteCarlo } from '../model/monteCarlo.ts';
import type { Assumptions } from '../model/shocks.ts';
import type { Dataset, Rules, RulesName } from '../model/types.ts';
import type { Basis, Progress } from './api.ts';
import type { Book } from './book.ts';
import { paced } from './paced.ts';

export interface DrawRequest extends RulesName {
  readonly choice: Basis['choice'];
  readonly assumptions: Assumptions;
  /** What a unit may lose against: the amount without any chance, or that under other rules. */
  readonly against: 'certain' | RulesName;
}

/** Draws the year under the rules asked about. */
export async function drawn(
  book: Book,
  { choice, assumptions, against, ...name }: DrawRequest,
  progress: Progress,
): Promise<MonteCarlo | Fault> {
  const found = book.find(name);
  const other = against === 'certain' ? found : book.find(against);
  if ('code' in found) return found;
  if ('code' in other) return other;
  const { dataset } = book;
  const reference = certainOf(dataset, other.rules, choice);
  return paced(monteCarlo(dataset, found.rules, choice, assumptions, reference), progress);
}

/** Öre over the year by unit, where nothing departs from what is known. */
function certainOf(
  dataset: Dataset,
  rules: Rules,
  choice: Basis['choice'],
): Readonly<Record<string, number>> {
  const { unitIds, draw } = drawnYearOf(dataset, rules, choice);
  const totals = new Float64Array(unitIds.length);
  draw(noShocks(unitIds.length), totals);
  return Object.fromEntries(unitIds.map((id, unit) => [id, totals[unit]!]));
}
