// Words for the interpretations: why a question is open, what applies now and what another answer would do.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural, some } from './words.ts';

const fundingOpen = 'The source prints both an amount and a pool, but not which of them is fixed.';

export const interpretations: Dictionary['interpretations'] = {
  title: 'Interpretations',
  intro:
    'On these points the source does not say for certain what applies. Choose an answer to see what it changes. Any other answer than the default becomes part of the scenario.',
  basis: (rules: string, period: string) => `Amounts in kronor a year, rules of ${rules}, list ${period}.`,
  open: {
    'sparsity.sizeTiers':
      'The source says “weight per bracket”. If the weight applied to the whole list, a unit with 2,001 listed would get less than one with 2,000.',
    'sparsity.bounds': 'The printed brackets leave 29.5 km, 150 km and 4,001 listed without an answer.',
    'sparsity.distanceBy': 'The text names both the home and the care unit.',
    'sparsity.pool': 'The amounts “may vary somewhat”, and it is not said by what.',
    'sparsity.sizeCount': 'It is not stated who counts when the size is weighted.',
    'cni.reference': 'The region’s own index is not published.',
    'external.supplementBase': 'The word payment is used in several senses.',
    'external.funding': 'It is not stated where the money is taken from.',
    'rehab.ages': '16–67 years cuts two age classes.',
    'familyCentre.ages': '0–5 years cuts an age class.',
    ceilings: 'It is not stated what happens where the ceiling is not enough.',
    'servicePurchase.hour': '“Started hour” does not say what is added up first.',
    'funding.listing': fundingOpen,
    'funding.cni': fundingOpen,
    'funding.medication': fundingOpen,
    'funding.rehab': fundingOpen,
  },
  fundingTitle: 'Fixed amount or fixed pool',
  fundingIntro: 'The same question for four pools, each by itself.',
  standing: { default: 'The default applies', changed: 'Changed' },
  byDefault: 'default',
  inForce: 'applies now',
  reset: 'Reset to the default',
  resetAll: 'Reset all interpretations',
  resetNamed: (question: string) => `Reset to the default: ${question}`,
  changedTitle: (n: number) =>
    `${n} ${plural(n, 'interpretation differs', 'interpretations differ')} from the default`,
  allDefault: 'All interpretations have their default answer.',
  together: 'Together the changed interpretations do this against the defaults:',
  effectOf: 'If this answer applied instead:',
  region: (change: string, percent: string) => `the whole region ${change}${NBSP}SEK a year (${percent})`,
  regionAlone: (change: string) => `the whole region ${change}${NBSP}SEK a year`,
  unitsSame: 'the sum of the region is unchanged',
  gain: (unit: string, change: string) => `Most to: ${unit}, ${change}${NBSP}SEK a year.`,
  loss: (unit: string, change: string) => `Most from: ${unit}, ${change}${NBSP}SEK a year.`,
  counts: (more: number, less: number, same: number) =>
    `${some(more, 'No')} ${plural(more || 1, 'unit gets', 'units get')} more, ${some(less, 'none')} less and ${some(same, 'none')} the same.`,
  nothing: 'Changes nothing.',
  unaffected: {
    noSingleAges: 'The loaded list states no single ages, only age classes.',
    noHomes: 'The loaded list states no distances of homes.',
    noneBetween: 'No unit and no home lies between two printed limits.',
    allSmall: 'All units are within the first bracket of size.',
    fixedPool: 'The CNI pool is fixed, so the mean makes no difference.',
    noExternal: 'No external provider has listed persons.',
    withinCeilings: 'No ceiling is exceeded by what is loaded.',
    noAssignments: 'No service purchase is loaded for the year.',
    noCentres: 'No family centre whose children are counted on the list is loaded for the year.',
  },
  barred: 'The effect cannot be computed:',
  givenMean: 'The region’s mean CNI',
  givenMeanHint: (min: string, max: string) => `A number from ${min} to ${max}, such as 1.02.`,
  tableFold: (n: number) => `Show all ${n} units`,
  tableCaption: (question: string, answer: string, rules: string, period: string) =>
    `${question} “${answer}” against what applies now. Kronor a year, rules of ${rules}, list ${period}.`,
  togetherCaption: (rules: string, period: string) =>
    `The changed interpretations against the defaults. Kronor a year, rules of ${rules}, list ${period}.`,
  column: { now: 'Now', instead: 'Instead', defaults: 'Defaults', chosen: 'As chosen', change: 'Difference' },
  lines: (names: string) => `Counted on: ${names}.`,
  computing: 'Computing what the answers do …',
  failed: (message: string) => `The effect could not be computed. The browser reports: ${message}`,
};
