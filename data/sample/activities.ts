// Exempelverksamhet: invented counts for the posts whose prices the source prints, and for no others.
import { PLACES } from './places.ts';
import { csv, idOf } from './text.ts';

const YEARS = ['2025', '2026'] as const;
const MONTHS = 12;

/** Health talks in a year per thousand listed, the second year and what it is multiplied by. */
const TALKS_PER_THOUSAND = 12;
const TALKS_GROWTH = 1.1;
/** Units that report their talks by month in the last year, with the share of each month in per cent. */
const BY_MONTH = ['JH12', 'JH18'];
const MONTH_SHARES = [9, 9, 10, 9, 9, 7, 2, 6, 10, 11, 11, 7];

/** Visits at one unit by persons listed at another, both years. */
const VISITS: readonly (readonly [unit: string, kind: string, visits: number, listedAt: string])[] = [
  ['JH15', 'läkarbesök', 146, 'JH01'],
  ['JH15', 'legitimerad personal', 212, 'JH01'],
  ['JH15', 'läkarbesök', 58, 'JH17'],
  ['JH23', 'läkarbesök', 94, 'JH03'],
  ['JH23', 'övrig behandling', 37, 'JH03'],
  ['JH01', 'läkarbesök', 63, 'JH20'],
  ['JH01', 'psykosocial resurs', 41, 'JH08'],
  ['JH27', 'legitimerad personal', 35, 'JH28'],
  ['JH22', 'hembesök', 12, 'JH24'],
];

/** Places in special housing and for short stays, both years. */
const CARE_HOMES: readonly (readonly [unit: string, permanent: number, shortStay: number])[] = [
  ['JH01', 84, 0],
  ['JH04', 62, 12],
  ['JH06', 58, 0],
  ['JH12', 71, 10],
  ['JH16', 46, 6],
  ['JH18', 44, 5],
  ['JH20', 52, 6],
  ['JH22', 60, 8],
  ['JH25', 40, 4],
  ['JH27', 66, 9],
];

/** A centre that two units share has the same name in the rows of both; its children are counted from the lists. */
const CENTRES: readonly (readonly [unit: string, centre: string])[] = [
  ['JH04', 'Familjecentralen Ängsmon'],
  ['JH05', 'Familjecentralen Ängsmon'],
  ['JH06', 'Familjecentralen Brunflo'],
  ['JH27', 'Familjecentralen Strömsund'],
];

/** Hours in groups where the unit represents all primary care, last year only. */
const GROUPS: readonly (readonly [unit: string, kind: string, hours: string])[] = [
  ['JH01', 'läkare', '64'],
  ['JH01', 'övriga', '38,5'],
  ['JH03', 'läkare', '26'],
  ['JH08', 'läkare', '18'],
  ['JH12', 'övriga', '42'],
  ['JH18', 'läkare', '31,5'],
  ['JH27', 'övriga', '24'],
];

/** Months of double housing for interns far from the town, both years. */
const HOUSING: readonly (readonly [unit: string, months: number])[] = [
  ['JH15', 6],
  ['JH22', 9],
  ['JH27', 3],
];

/** The only unit with an ambulance of its own. */
const AMBULANCE = 'Hälsocentral Gäddede';

/** The activity file as text, ordered by post, unit and period. */
export function activities(): string {
  const both = (row: (year: string) => string | string[]): string[] => YEARS.flatMap(row);
  const rows = [
    ...PLACES.flatMap((place, unit) => both((year) => talks(idOf(unit), year, place[3]))),
    ...VISITS.flatMap(([unit, kind, visits, listedAt]) =>
      both((year) => `${unit};${year};olistade besök;${kind};${visits};;${listedAt}`),
    ),
    ...CENTRES.flatMap(([unit, centre]) => both((year) => `${unit};${year};familjecentral;${centre};;;`)),
    ...CARE_HOMES.flatMap(([unit, permanent, shortStay]) =>
      both((year) => [
        `${unit};${year};särskilt boende;särskilt boende;${permanent};;`,
        ...(shortStay > 0 ? [`${unit};${year};särskilt boende;korttidsboende;${shortStay};;`] : []),
      ]),
    ),
    ...GROUPS.map(([unit, kind, hours]) => `${unit};${YEARS[1]};expertgrupper;${kind};${hours};;`),
    ...HOUSING.flatMap(([unit, months]) =>
      both((year) => `${unit};${year};AT-läkare;dubbelt boende;${months};;`),
    ),
    ...both((year) => `${idOf(PLACES.findIndex(([name]) => name === AMBULANCE))};${year};ambulans;;;;`),
  ];
  return csv('enhet_id;period;post;typ;antal;belopp;motpart', rows);
}

function talks(unit: string, year: string, listed: number): string[] {
  const growth = year === YEARS[0] ? 1 : TALKS_GROWTH;
  const talksOf = (share: number): number =>
    Math.round(((listed / 1000) * TALKS_PER_THOUSAND * growth * share) / 100);
  const row = (period: string, count: number): string => `${unit};${period};hälsosamtal;;${count};;`;
  if (year === YEARS[0] || !BY_MONTH.includes(unit)) return [row(year, talksOf(100))];
  return Array.from({ length: MONTHS }, (_, month) =>
    row(`${year}-${String(month + 1).padStart(2, '0')}`, talksOf(MONTH_SHARES[month]!)),
  );
}
