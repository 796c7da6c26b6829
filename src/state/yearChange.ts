// Årets förändring: what every unit gets for its listed under the chosen rules, against those they are compared with.
import { listedTotal } from './change.ts';
import { rankRows, type RankRow } from './ranking.ts';
import type { Dataset, Result } from '../model/types.ts';

/** One row per unit of either result, in the order of their ids. Öre a year, the external units' two lines included. */
export function yearChange(dataset: Dataset, result: Result, other: Result): RankRow[] {
  const unitIds = [...new Set([...other.unitIds, ...result.unitIds])].sort();
  const amounts = (of: Result): (number | null)[] => unitIds.map((id) => listedTotal(of, id));
  const [before, after] = [amounts(other), amounts(result)];
  return rankRows(dataset, { unitIds, before, after }, [other.period, result.period]);
}
