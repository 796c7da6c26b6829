// Metodsidans avsnitt: which lines, values and open questions each rule has, in the order of the source.
import type { Dictionary } from '../../i18n/sv.ts';
import { ADDON_LINES, VARIABLE_LINES, type IncomeLine, type ReadingKey } from '../../model/types.ts';
import type { Results } from '../../state/results.svelte.ts';

type YearFile = Results['years'][number];
export type RuleKey = keyof Dictionary['method']['rule'];
/** The groups of a year file whose values are rules. */
type Group = Exclude<
  keyof YearFile,
  'format' | 'version' | 'year' | 'status' | 'source' | 'interpretations' | 'published'
>;

export interface Rule {
  readonly key: RuleKey;
  readonly section: string;
  readonly lines: readonly IncomeLine[];
  readonly groups: readonly Group[];
  readonly readings: readonly ReadingKey[];
}

export const RULES: readonly Rule[] = [
  {
    key: 'listning',
    section: '5.1.1',
    lines: ['listing'],
    groups: ['listing'],
    readings: ['funding.listing'],
  },
  {
    key: 'cni',
    section: '5.1.2',
    lines: ['cni'],
    groups: ['cni'],
    readings: ['cni.reference', 'funding.cni'],
  },
  {
    key: 'glesbygd',
    section: '5.1.3',
    lines: ['sparsity'],
    groups: ['sparsity'],
    readings: [
      'sparsity.sizeTiers',
      'sparsity.bounds',
      'sparsity.distanceBy',
      'sparsity.pool',
      'sparsity.sizeCount',
    ],
  },
  {
    key: 'lakemedel',
    section: '5.1.4',
    lines: ['medication'],
    groups: ['medication'],
    readings: ['funding.medication'],
  },
  {
    key: 'rehab',
    section: '5.1.5',
    lines: ['rehab'],
    groups: ['rehab'],
    readings: ['rehab.ages', 'funding.rehab'],
  },
  {
    key: 'externa',
    section: '5',
    lines: ['adminSupplement', 'vatCompensation'],
    groups: ['external'],
    readings: ['external.supplementBase', 'external.funding'],
  },
  { key: 'utbetalning', section: '5', lines: [], groups: [], readings: [] },
  { key: 'nasta-ar', section: '5.1', lines: [], groups: [], readings: [] },
  {
    key: 'rorlig',
    section: '5.2',
    lines: VARIABLE_LINES,
    groups: ['healthTalks', 'patientFees', 'unlistedVisits', 'medicalStudents'],
    readings: [],
  },
  {
    key: 'tillagg',
    section: '5.3',
    lines: ADDON_LINES,
    groups: [
      'familyCentre',
      'careHomes',
      'expertGroups',
      'internDoctors',
      'residentDoctors',
      'psychologists',
      'ambulance',
      'publicHealth',
    ],
    readings: ['familyCentre.ages', 'ceilings'],
  },
  {
    key: 'tjanstekop',
    section: 'Bilaga 4',
    lines: ['servicePurchase', 'servicePurchaseCost'],
    groups: ['servicePurchase'],
    readings: ['servicePurchase.hour'],
  },
  { key: 'medfoljande', section: 'Värmland', lines: ['companion'], groups: ['companion'], readings: [] },
];

/** What follows the rules. */
export const CHAPTERS = ['noggrannhet', 'avstamning', 'antaganden', 'kallor', 'hanvisa'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Where a part of the page stands. */
export const idOf = (part: RuleKey | Chapter): string => `metod-${part}`;
