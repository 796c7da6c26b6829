// Innehållet i en tabell, läst efter vilket slag av fil den är.
import { readActivities } from './activities.ts';
import { readAssignments } from './assignments.ts';
import { readCompanionShifts } from './companionShifts.ts';
import { readListing } from './listing.ts';
import type { ReadOptions } from './options.ts';
import { readPersons } from './persons.ts';
import type { FileContent } from './read.ts';
import { readResults } from './results.ts';
import type { Sheet } from './sheet.ts';
import { readUnits } from './units.ts';

export function readContent(
  sheet: Sheet,
  { repairAges = false }: ReadOptions,
): { content: FileContent; rejected: number } {
  const { kind } = sheet;
  if (kind === 'units') {
    const { items, rejected } = readUnits(sheet);
    return { content: { kind, units: items }, rejected };
  }
  if (kind === 'listing') {
    const { items, firstRow, rejected } = readListing(sheet, repairAges);
    return { content: { kind, lists: items, firstRow }, rejected };
  }
  if (kind === 'register') {
    const { lists, firstRow, rejected } = readPersons(sheet);
    return { content: { kind: 'listing', lists, firstRow }, rejected };
  }
  if (kind === 'results') {
    const { items, rejected } = readResults(sheet);
    return { content: { kind, rows: items }, rejected };
  }
  if (kind === 'activities') {
    const { items, rejected } = readActivities(sheet);
    return { content: { kind, activities: items }, rejected };
  }
  if (kind === 'assignments') {
    const { items, rejected } = readAssignments(sheet);
    return { content: { kind, assignments: items }, rejected };
  }
  const { items, rejected } = readCompanionShifts(sheet);
  return { content: { kind, companionShifts: items }, rejected };
}
