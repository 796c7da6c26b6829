// Enhetsfil: the units as a file that can be loaded again.
import { HIDDEN } from '../model/mask.ts';
import { CNI_VARIABLES, type CniCounts, type Unit } from '../model/types.ts';
import { cell, fraction, sheet, tenThousandths } from './sheet.ts';

const HEADER = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
const PLACE = ['lat', 'lon'];
/** In the order of CNI_VARIABLES. */
const COUNTS = [
  'cni_65_ensam',
  'cni_under_5',
  'cni_ensam_foralder',
  'cni_lag_utbildning',
  'cni_arbetslos',
  'cni_fodd_utanfor',
  'cni_inflyttad',
];

/** The units file as text; places and CNI counts only where a unit has them, the latter not where `hides` one of them. */
export function unitsCsv(units: readonly Unit[], hides: (persons: number) => boolean = () => false): string {
  const placed = units.some(({ lat, lon }) => lat !== null || lon !== null);
  const counted = units.some(({ cniCounts }) => cniCounts !== null);
  const rows = units.map((unit) => [
    ...[unit.id, unit.name, unit.municipality].map(cell),
    unit.ownership === 'region' ? 'region' : 'privat',
    fraction(unit.distanceKm),
    unit.cni === null ? '' : tenThousandths(unit.cni),
    ...(placed ? [fraction(unit.lat), fraction(unit.lon)] : []),
    ...(counted ? countsOf(unit.cniCounts, hides) : []),
  ]);
  return sheet([...HEADER, ...(placed ? PLACE : []), ...(counted ? COUNTS : [])], rows);
}

/** All seven or none: their weighted sum is the index, which would tell a single one. */
function countsOf(counts: CniCounts | null, hides: (persons: number) => boolean): string[] {
  if (counts === null) return COUNTS.map(() => '');
  const hidden = CNI_VARIABLES.some((variable) => hides(counts[variable]));
  return CNI_VARIABLES.map((variable) => (hidden ? HIDDEN : String(counts[variable])));
}
