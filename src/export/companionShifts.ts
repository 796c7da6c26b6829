// Medföljarlogg: the companions' shifts as a file that can be loaded again.
import type { CompanionShift } from '../model/types.ts';
import { cell, hundredths, sheet } from './sheet.ts';

const HEADER = ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal', 'beviljad'];

/** The log as text: hours with two decimals. */
export function companionShiftsCsv(shifts: readonly CompanionShift[]): string {
  const rows = shifts.map(({ date, hours, requester, performer, patient, agreement, granted }) => [
    ...[date, hundredths(hours)],
    ...[requester, performer, patient, agreement].map(cell),
    granted ?? '',
  ]);
  return sheet(HEADER, rows);
}
