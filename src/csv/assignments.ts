// Tjänsteköpslogg: one assignment per row, with the minutes that it took.
import type { Assignment } from '../model/types.ts';
import { fold } from './columns.ts';
import { costOf, dayOf, minutesOf, partiesOf, timeOf, yesOf } from './logRow.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

const KINDS = new Map<string, Assignment['kind']>(
  (
    [
      ['primaryCare', ['primaryCare', 'primärvård', 'primärvårdsuppdrag', 'distriktssköterska']],
      ['specialist', ['specialist', 'specialistvård', 'specialiserad vård', 'sjukhusvård']],
      ['accompanying', ['accompanying', 'medföljande', 'medföljare', 'medföljande personal']],
    ] as const
  ).flatMap(([kind, words]) => words.map((word): [string, Assignment['kind']] => [fold(word), kind])),
);

/** The assignments whose rows can be used, in the order of the file. */
export function readAssignments(sheet: Sheet): { items: Assignment[]; rejected: number } {
  const first = new Map<string, number>();
  const { items, rejected } = readRows(sheet, (row) => {
    const date = dayOf(row, 'datum');
    const start = timeOf(row, 'starttid');
    const kind = kindOf(row);
    // Staff in hospital are paid at cost, not by the minute.
    const atCost = kind === 'accompanying';
    const careMinutes = minutesOf(row, 'vard_min', sheet, atCost);
    const adminMinutes = minutesOf(row, 'admin_min', sheet, atCost);
    const travelMinutes = minutesOf(row, 'resa_min', sheet, atCost);
    const parties = partiesOf(row);
    // Who keeps no account of it writes down the journeys made for this alone.
    const ownJourney = !row.has('egen_resa') || yesOf(row, 'egen_resa');
    const cost = costOf(row, 'kostnad_kr', sheet);
    const disputed = yesOf(row, 'tvist');
    if (date === null || start === null || kind === null || parties === null) return null;
    if (careMinutes === null || adminMinutes === null || travelMinutes === null || row.rejected) return null;
    const origin = { file: sheet.file, rows: [row.number] };
    const time = { date, start, careMinutes, adminMinutes, travelMinutes, ownJourney };
    const assignment: Assignment = { ...time, ...parties, kind, cost, disputed, origin };
    const key = assignmentKey(assignment);
    if (first.has(key))
      row.fault('datum', { code: 'duplicateEntry', first: first.get(key)!, inFile: sheet.file }, 'warning');
    else first.set(key, row.number);
    return assignment;
  });
  const travelled = items.some(({ travelMinutes }) => travelMinutes > 0);
  if (travelled && !sheet.columns.has('egen_resa'))
    sheet.faults.add({ code: 'journeysCounted' }, 'warning', {});
  return { items, rejected };
}

/** The same for two entries that are likely one. */
export function assignmentKey({ date, start, requester, performer, patient, kind }: Assignment): string {
  return JSON.stringify([date, start, requester, performer, patient, kind]);
}

/** Work within the primary-care assignment where nothing else is said. */
function kindOf(row: Row): Assignment['kind'] | null {
  const text = row.cell('slag');
  if (text === '') return 'primaryCare';
  return KINDS.get(fold(text)) ?? row.fault('slag', { code: 'notAssignmentKind' });
}
