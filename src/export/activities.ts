// Verksamhetsfil: the activities as a file that can be loaded again, with posts and kinds by their codes.
import type { Activity } from '../model/types.ts';
import { cell, hundredths, sheet } from './sheet.ts';

const HEADER = ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp', 'motpart'];
const REGION = '*';

/** The activity file as text: amounts in kronor, empty where nothing is stated. */
export function activitiesCsv(activities: readonly Activity[]): string {
  const rows = activities.map(({ unitId, period, post, kind, count, amount, counterpart }) => [
    unitId === null ? REGION : cell(unitId),
    period,
    post,
    cell(kind),
    count === null ? '' : number(count),
    amount === null ? '' : hundredths(amount),
    cell(counterpart ?? ''),
  ]);
  return sheet(HEADER, rows);
}

/** A number × 10² with no more decimals than it has: 1200 becomes `12`. */
function number(count: number): string {
  return hundredths(count).replace(/,00$|(?<=,\d)0$/, '');
}
