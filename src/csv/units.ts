// Enhetsfilen: one care unit per row.
import { CNI_VARIABLES } from '../model/types.ts';
import type { CniCounts, Ownership, Unit } from '../model/types.ts';
import { CNI_COLUMNS, fold } from './columns.ts';
import { careNeed, degrees, distance } from './numbers.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

const OWNERSHIP = new Map<string, Ownership>([
  ...[
    'region',
    'regionen',
    'egen regi',
    'regionens egen regi',
    'regi',
    'offentlig',
    'landsting',
    'landstinget',
    'public',
  ].map((word): [string, Ownership] => [fold(word), 'region']),
  ...['privat', 'privat regi', 'extern', 'privat vårdgivare', 'extern vårdgivare', 'external', 'private'].map(
    (word): [string, Ownership] => [fold(word), 'external'],
  ),
]);

/** The units whose rows can be used, in the order of the file. */
export function readUnits(sheet: Sheet): { items: Unit[]; rejected: number } {
  const first = new Map<string, number>();
  const named = new Map<string, number>();
  return readRows(sheet, (row) => {
    const id = row.text('enhet_id');
    if (id !== null && first.has(id)) row.fault('enhet_id', { code: 'duplicateUnit', first: first.get(id)! });
    else if (id !== null) first.set(id, row.number);
    const name = row.text('namn');
    if (name !== null && !row.rejected) noteAlike(row, name, named);
    const municipality = row.text('kommun');
    const ownership = ownershipOf(row);
    const distanceKm = distanceOf(row, sheet);
    const cni = cniOf(row);
    const cniCounts = countsOf(row);
    const lat = coordinate(row, 'lat', 90);
    const lon = coordinate(row, 'lon', 180);
    if (cni === null && cniCounts === null && !row.rejected)
      row.fault('cni', { code: 'missingCni' }, 'warning');
    if (id === null || name === null || municipality === null || ownership === null) return null;
    const origin = { file: sheet.file, rows: [row.number] };
    return { id, name, municipality, ownership, distanceKm, cni, cniCounts, lat, lon, origin };
  });
}

/** Two units of one name are two all the same, but nobody can tell them apart. */
function noteAlike(row: Row, name: string, named: Map<string, number>): void {
  const look = looksOf(name);
  const first = named.get(look);
  if (first === undefined) named.set(look, row.number);
  else row.fault('namn', { code: 'sameName', first }, 'warning');
}

/** The same for names that look the same, or nearly. */
function looksOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
}

function ownershipOf(row: Row): Ownership | null {
  const text = row.text('driftsform');
  if (text === null) return null;
  return OWNERSHIP.get(fold(text)) ?? row.fault('driftsform', { code: 'notOwnership' });
}

function distanceOf(row: Row, { decimal, settled }: Sheet): number | null {
  if (!row.has('avstand_km')) return null;
  const text = row.cell('avstand_km');
  if (text === '') return row.fault('avstand_km', { code: 'emptyCell' }, 'warning');
  const km = distance(text, settled ? decimal : null);
  return typeof km === 'number' ? km : row.fault('avstand_km', { code: km });
}

function cniOf(row: Row): number | null {
  const text = row.cell('cni');
  if (text === '') return null;
  const cni = careNeed(text);
  return typeof cni === 'number' ? cni : row.fault('cni', { code: cni });
}

/** All seven counts or none: some of them make no index, so what is missing among them is pointed out. */
function countsOf(row: Row): CniCounts | null {
  const present = CNI_COLUMNS.filter((column) => row.has(column));
  const filled = present.filter((column) => row.cell(column) !== '');
  if (filled.length === 0) return null;
  const counts = CNI_COLUMNS.map((column) => {
    if (filled.includes(column)) return row.persons(column);
    return row.has(column) ? row.fault(column, { code: 'emptyCell' }, 'warning') : null;
  });
  if (counts.includes(null)) return null;
  return Object.fromEntries(CNI_VARIABLES.map((name, i) => [name, counts[i]])) as CniCounts;
}

function coordinate(row: Row, column: 'lat' | 'lon', limit: number): number | null {
  const text = row.cell(column);
  if (text === '') return null;
  const value = degrees(text, limit);
  return typeof value === 'number' ? value : row.fault(column, { code: value });
}
