// Medföljarlogg: the hours of companions in inpatient care, one day and patient per row.
import type { CompanionShift } from '../model/types.ts';
import { dayOf, hoursOf, partiesOf } from './logRow.ts';
import { readRows } from './row.ts';
import type { Sheet } from './sheet.ts';

/** The shifts whose rows can be used, in the order of the file. */
export function readCompanionShifts(sheet: Sheet): { items: CompanionShift[]; rejected: number } {
  const first = new Map<string, number>();
  return readRows(sheet, (row) => {
    const date = dayOf(row, 'datum');
    const hours = hoursOf(row, 'timmar');
    const parties = partiesOf(row);
    const agreement = row.cell('avtal');
    const granted = row.cell('beviljad') === '' ? null : dayOf(row, 'beviljad');
    if (date === null || hours === null || parties === null || row.rejected) return null;
    const origin = { file: sheet.file, rows: [row.number] };
    const shift = { date, hours, ...parties, agreement, granted, origin };
    const key = shiftKey(shift);
    if (first.has(key))
      row.fault('datum', { code: 'duplicateEntry', first: first.get(key)!, inFile: sheet.file }, 'warning');
    else first.set(key, row.number);
    return shift;
  });
}

/** The same for two entries that are likely one. */
export function shiftKey({ date, hours, requester, performer, patient }: CompanionShift): string {
  return JSON.stringify([date, hours, requester, performer, patient]);
}
