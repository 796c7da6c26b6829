// Tjänsteköpslogg: the assignments as a file that can be loaded again.
import type { Assignment } from '../model/types.ts';
import { cell, clock, hundredths, sheet, yesNo } from './sheet.ts';

const HEADER = [
  ...['datum', 'starttid', 'vard_min', 'admin_min', 'resa_min', 'bestallare', 'utforare', 'patient'],
  ...['egen_resa', 'slag', 'kostnad_kr', 'tvist'],
];
const KINDS: Readonly<Record<Assignment['kind'], string>> = {
  primaryCare: 'primärvård',
  specialist: 'specialist',
  accompanying: 'medföljande',
};

/** The log as text: costs in kronor, empty where none is stated. */
export function assignmentsCsv(assignments: readonly Assignment[]): string {
  const rows = assignments.map((one) => [
    ...[one.date, clock(one.start)],
    ...[one.careMinutes, one.adminMinutes, one.travelMinutes].map(String),
    ...[one.requester, one.performer, one.patient].map(cell),
    ...[yesNo(one.ownJourney), KINDS[one.kind], one.cost === null ? '' : hundredths(one.cost)],
    yesNo(one.disputed),
  ]);
  return sheet(HEADER, rows);
}
