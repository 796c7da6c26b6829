// Words for the comparison: two sides, what tells them apart, who gains and who loses.

import { NBSP, plural } from './words.ts';

/** What lies behind each group of change, as the object of a preposition. */
const cause = {
  bases: 'new amounts and percentages',
  listingWeights: 'new age weights for listing',
  medicationWeights: 'new age weights for medication',
  sparsityRule: 'the change of the sparsity rule',
  cniRule: 'new weights in the CNI',
  readings: 'other interpretations of the rules',
  addonRules: 'new amounts for variable payment, add-ons and service purchase',
  cniData: 'new CNI values',
  ownNumber: 'the number on the unit’s own list',
  ownMix: 'the ages on the unit’s own list',
  others: 'the other units’ lists',
  place: 'changed distances or ownership',
  addonData: 'activity (variable payment, add-ons and service purchase)',
};

const sides = {
  label: 'What is compared',
  from: 'From',
  to: 'To',
  rules: 'Rules',
  list: 'List',
  swap: 'Swap the sides',
  follow: 'Follow the page’s choice again',
  none: 'Choose …',
  side: (rules: string, period: string) => `${rules} on the list of ${period}`,
  into: 'to',
  mismatch: (rules: string, year: number, period: string) =>
    `${rules} is counted here on the list of ${period}. The rules were set for the list of ${year}, so part of the difference may come from rules and list being of different years.`,
  same: 'The sides are alike, so there is no difference to explain. Choose other rules or another list for one side.',
  missing:
    'There is nothing to compare with yet. Choose rules and list for both sides, load one more rule year or make a scenario.',
};

/** A side as the end of a claim: more in 2026 than in 2025. */
const against = {
  year: (year: string) => `in ${year}`,
  rules: (rules: string) => `by the rules of ${rules}`,
  list: (period: string) => `on the list of ${period}`,
  both: (rules: string, period: string) => `by the rules of ${rules} on the list of ${period}`,
};

const amount = {
  mkr: (x: string) => `SEK${NBSP}${x} million`,
  tkr: (x: string) => `SEK${NBSP}${x} thousand`,
  kr: (x: string) => `SEK${NBSP}${x}`,
};

const reason = {
  raised: (name: string, before: string, after: string) => `“${name}” goes up from ${before} to ${after}`,
  lowered: (name: string, before: string, after: string) => `“${name}” goes down from ${before} to ${after}`,
  changed: (name: string, before: string, after: string) => `“${name}” changes from ${before} to ${after}`,
  reading: (question: string, answer: string) => `the answer to “${question}” is now “${answer}”`,
  allRaised: (n: number) =>
    plural(n, 'the amount that changes goes up', `all ${n} amounts that change go up`),
  allLowered: (n: number) =>
    plural(n, 'the amount that changes goes down', `all ${n} amounts that change go down`),
  ages: (band: string, raised: boolean, more: boolean, own: string, region: string) =>
    `the weights go ${raised ? 'up' : 'down'} for ${band}, who are a ${more ? 'larger' : 'smaller'} part of the unit’s listed inhabitants (${own}) than of the region’s (${region})`,
  band: {
    under20: 'persons under 20',
    from20: 'ages 20–34',
    from35: 'ages 35–64',
    from65: 'ages 65–79',
    from80: 'persons aged 80 and over',
  },
  sameList: (before: string, after: string) =>
    `the same list gets the mean weight ${after} instead of ${before}`,
  sameWeights: (before: string, after: string, up: boolean) =>
    `the ages alone ${up ? 'raise' : 'lower'} the mean weight for listing from ${before} to ${after}`,
  listed: (by: string, more: boolean, before: string, after: string) =>
    `the number of listed ${more ? 'rises' : 'falls'} by ${by} (${before} → ${after})`,
};

const why = {
  choose: 'Show for',
  search: 'Search care unit',
  region: 'The whole region',
  together: 'All care units together',
  ofRegion: 'the whole region',
  noMatch: 'No care unit has that name.',
  unknown: (id: string) => `There is no care unit “${id}” in the comparison. Choose one from the list.`,
  link: 'Why did it change?',
  toUnit: 'To the unit’s page',
  print: 'Print the explanation',

  more: (unit: string, by: string, now: string, then: string) => `${unit}: ${by} more ${now} than ${then}`,
  less: (unit: string, by: string, now: string, then: string) => `${unit}: ${by} less ${now} than ${then}`,
  equal: (unit: string, now: string, then: string) => `${unit}: the same amount ${now} as ${then}`,
  barred: (unit: string) => `The difference for ${unit} cannot be computed`,
  mostly: (claim: string, by: string) => `${claim}, mostly through ${by}`,
  nearlyEven: (claim: string) => `${claim}, as larger changes nearly cancel out`,
  whole: (before: string, after: string, percent: string) =>
    `The whole payment goes from SEK${NBSP}${before} to SEK${NBSP}${after} a year (${percent}).`,
  wholeEqual: (kr: string) => `The whole payment is SEK${NBSP}${kr} a year on both sides.`,
  adds: (what: string, by: string) => `Through ${what}: ${by} more a year`,
  takes: (what: string, by: string) => `Through ${what}: ${by} less a year`,
  because: (claim: string, reason: string) => `${claim}, since ${reason}.`,
  evenOut: 'The parts cancel out to the öre.',
  unmoved: 'No part has changed.',
  unlisted: (unit: string, period: string) => `${unit} has nobody on the list of ${period}.`,
  partly: (rule: string, data: string) =>
    `The rules: ${rule}${NBSP}SEK/year. The data: ${data}${NBSP}SEK/year.`,
  onlyRules: 'The whole difference comes from the rules: the data are the same on both sides.',
  onlyData: 'The whole difference comes from the data: the rules are the same on both sides.',
  cause,
  causeOfRegion: {
    ownNumber: 'the number of listed inhabitants',
    ownMix: 'the ages on the lists',
    others: 'the units’ effect on each other’s parts',
  },
  groupOfRegion: {
    ownNumber: 'The lists: number',
    ownMix: 'The lists: ages',
    others: 'The lists’ effect on each other',
  },
  /** Where there is little room. */
  shortGroup: { addonRules: 'Amounts of other lines', addonData: 'Activity: other lines' },
  kind: { rule: 'rule', data: 'data' },
  barredText:
    'Something missing or wrong bars the computation on at least one side. Correct it, and the difference is shown.',

  chart: (title: string, n: number) =>
    `${title}. Waterfall chart with ${n} ${plural(n, 'part', 'parts')}. Move between the parts with the arrow keys.`,
  axis: {
    mkr: 'The whole payment, MSEK/year. To the right is more',
    tkr: 'The whole payment, SEK thousand/year. To the right is more',
  },
  broken: 'The axis does not begin at nought',
  legend: { rule: 'rule changed', data: 'data changed', range: 'least and most in any order' },
  step: (name: string, kind: string, by: string, low: string, high: string) =>
    `${name} (${kind}): ${by}${NBSP}SEK/year, between ${low} and ${high}`,
  range: (low: string, high: string) => `Between ${low} and ${high}${NBSP}SEK/year depending on the order.`,

  table: 'The parts in kronor',
  caption: (unit: string, sides: string) =>
    `What changes the payment to ${unit}, SEK per year, from ${sides}`,
  column: {
    group: 'What changes',
    kind: 'Kind',
    ore: 'SEK/year',
    share: 'Part of the difference',
    low: 'Least',
    high: 'Most',
    unit: 'Care unit',
    change: 'Difference, SEK/year',
    ratio: 'Per cent',
  },
  sum: 'The whole difference',
  exact: 'Show öre',
  totals: {
    title: 'The amounts on the two sides',
    caption: (unit: string) => `Payment to ${unit} on the two sides, SEK per year`,
    listed: 'Payment for listed inhabitants (§5.1)',
    other: 'Variable payment, add-ons and service purchase',
    whole: 'The whole payment',
    difference: 'Difference',
    note: 'The whole payment is all lines of §5.1–5.3 and service purchase, counted as a whole year on the side’s list. The payment for listed inhabitants can be opened to see how it is computed.',
  },

  most: {
    title: 'The three most affected',
    text: 'Largest change in per cent of the whole payment, in both directions. Choose a unit to read why.',
    up: (percent: string, kr: string) => `▲ ${percent}, ${kr}${NBSP}SEK/year: gets more`,
    down: (percent: string, kr: string) => `▼ ${percent}, ${kr}${NBSP}SEK/year: gets less`,
    none: 'No care unit gets another amount.',
  },

  all: {
    title: 'All care units, part by part',
    text: 'Plus means that the care unit gets more. Choose a column to sort by it. Every column sums to the region’s row.',
    caption: (sides: string) => `Difference in the whole payment, SEK per year, from ${sides}`,
    sort: (column: string) => `Sort by ${column}`,
  },

  values: {
    title: (n: number) =>
      `${n} ${plural(n, 'value', 'values')} in the rules ${plural(n, 'differs', 'differ')}`,
    none: 'No values in the rules differ between the sides.',
    caption: (group: string) => `Values that differ: ${group}`,
    name: 'Value',
    before: 'From',
    after: 'To',
  },

  method: {
    title: 'How the difference is divided',
    order:
      'If one goes from one side to the other by making one change at a time, what each change does depends on the order in which they are made. Therefore all orders are computed, and each part is what the change does on average over them (the Shapley value).',
    sum: 'The parts sum to the whole difference, to the öre, for every care unit and for the region. Nothing is left over.',
    range: 'Least and most are the least and the most that the change does in any order.',
    kind: 'Rule is what the rules say: amounts, weights and interpretations. Data is what happens in practice: lists, distances and what has been carried out.',
  },
  source: 'Source: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, §5.1–5.3, and the loaded files.',
};

export const compare = {
  title: 'Compare',
  parts: {
    label: 'Parts of the comparison',
    varfor: 'Why did it change',
    enheter: 'Gains and losses',
    konkurrens: 'Region-run and external',
    flera: 'Several scenarios',
  },
  working: {
    text: (done: string, total: string) => `Dividing the difference: ${done} of ${total} …`,
    begun: 'Dividing the difference …',
    cancel: 'Cancel',
    cancelled: 'The computation was cancelled. Nothing else changed.',
    again: 'Compute again',
    failed: 'The difference could not be divided',
  },
  sides,
  against,
  amount,
  reason,
  why,
};
