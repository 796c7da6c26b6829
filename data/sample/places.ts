// The thirty invented care units (vårdenheter): where they lie, how many they list and who lives where.
// Only the places are real; no size, index or name describes a unit that exists.

/** Name, locality, driftsform, listed 2025, growth in ‰ a year, how much older than its municipality in %, CNI. */
export type Place = readonly [
  name: string,
  locality: string,
  ownership: 'region' | 'privat',
  listed: number,
  growth: number,
  older: number,
  cni: number,
];

/** In order of id. Sizes are scaled a little so that the region adds up; see spread.ts. */
export const PLACES: readonly Place[] = [
  ['Hälsocentral Östersund Centrum', 'Östersund', 'region', 10950, 8, -22, 1.0312],
  ['Hälsocentral Östersund Norr', 'Östersund', 'region', 6230, 4, 6, 0.9127],
  ['Hälsocentral Frösön', 'Östersund', 'region', 9380, -6, 14, 0.8046],
  ['Hälsocentral Odensala', 'Östersund', 'region', 8870, 9, -16, 1.2238],
  ['Hälsocentral Torvalla', 'Ängsmon', 'region', 6790, -4, -8, 1.1471],
  ['Hälsocentral Brunflo', 'Lunne', 'region', 8160, -2, 4, 0.9683],
  ['Hälsocentral Lit', 'Lit', 'region', 2690, -11, 12, 0.9359],
  ['Vårdenhet Storsjön', 'Östersund', 'privat', 6240, 14, -6, 0.8794],
  ['Vårdenhet Lillsjön', 'Östersund', 'privat', 4720, -9, 5, 0.9236],
  ['Vårdenhet Vallsundet', 'Östersund', 'privat', 3640, 27, -10, 0.8415],
  ['Vårdenhet Andersön', 'Östersund', 'privat', 2890, -18, 16, 0.8152],
  ['Hälsocentral Krokom', 'Krokom', 'region', 7460, 6, 0, 0.8873],
  ['Hälsocentral Föllinge', 'Föllinge', 'region', 1390, -15, 18, 1.1865],
  ['Vårdenhet Rödösundet', 'Ås', 'privat', 3580, 17, -12, 0.7584],
  ['Hälsocentral Åre', 'Åre', 'region', 4590, 12, -14, 0.8261],
  ['Hälsocentral Järpen', 'Järpen', 'region', 4930, -3, 8, 1.0629],
  ['Vårdenhet Åresjön', 'Björnänge', 'privat', 2570, 31, -10, 0.7726],
  ['Hälsocentral Svenstavik', 'Svenstavik', 'region', 4980, -5, -2, 1.1043],
  ['Hälsocentral Klövsjö', 'Klövsjö', 'region', 1290, 7, 8, 0.9917],
  ['Hälsocentral Bräcke', 'Bräcke', 'region', 3910, -14, 0, 1.4592],
  ['Hälsocentral Kälarne', 'Kälarne', 'region', 1440, -19, 14, 1.3718],
  ['Hälsocentral Sveg', 'Sveg', 'region', 5490, -6, 0, 1.3341],
  ['Hälsocentral Funäsdalen', 'Funäsdalen', 'region', 2610, 13, -8, 0.9048],
  ['Hälsocentral Hede', 'Hede', 'region', 1990, -8, 10, 1.1296],
  ['Hälsocentral Hammarstrand', 'Hammarstrand', 'region', 3530, -13, 2, 1.5263],
  ['Hälsocentral Stugun', 'Stugun', 'region', 1380, -10, 4, 1.2957],
  ['Hälsocentral Strömsund', 'Strömsund', 'region', 5910, -9, -4, 1.4186],
  ['Hälsocentral Hammerdal', 'Hammerdal', 'region', 2360, -12, 4, 1.2604],
  ['Hälsocentral Hoting', 'Hoting', 'region', 1880, -21, 10, 1.5839],
  ['Hälsocentral Gäddede', 'Gäddede', 'region', 710, -17, 12, 1.2475],
];

/**
 * Where the listed live, in per cent of the unit's list, for the units whose rows state the distance of the home.
 * What is left of the hundred states none: those count by the distance of the unit.
 */
export const HOMES: Readonly<Record<string, readonly (readonly [locality: string, percent: number])[]>> = {
  'Hälsocentral Östersund Centrum': [
    ['Häggenås', 2],
    ['Hallen', 3],
    ['Stugun', 2],
  ],
  'Hälsocentral Brunflo': [
    ['Pilgrimstad', 6],
    ['Gällö', 3],
  ],
  'Hälsocentral Lit': [
    ['Lit', 62],
    ['Häggenås', 33],
    ['Hammerdal', 5],
  ],
  'Vårdenhet Storsjön': [
    ['Hallen', 4],
    ['Nälden', 4],
  ],
  'Hälsocentral Krokom': [
    ['Krokom', 50],
    ['Nälden', 32],
    ['Änge', 18],
  ],
  'Hälsocentral Föllinge': [
    ['Föllinge', 76],
    ['Änge', 14],
    ['Aspås', 10],
  ],
  'Hälsocentral Järpen': [
    ['Järpen', 58],
    ['Mörsil', 29],
    ['Undersåker', 13],
  ],
  'Hälsocentral Svenstavik': [
    ['Svenstavik', 58],
    ['Hackås', 28],
    ['Åsarne', 14],
  ],
};

/** Degrees north and east of the town's point, so that units within the town can be told apart on a map. */
export const WITHIN_TOWN: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  'Hälsocentral Östersund Norr': [0.018, -0.012],
  'Hälsocentral Frösön': [0.012, -0.06],
  'Hälsocentral Odensala': [-0.015, 0.008],
  'Vårdenhet Storsjön': [-0.004, -0.026],
  'Vårdenhet Lillsjön': [0.011, 0.022],
  'Vårdenhet Vallsundet': [-0.02, -0.034],
  'Vårdenhet Andersön': [-0.026, -0.006],
};
