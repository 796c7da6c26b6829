// Words for the start page.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('en-GB');

export const start = {
  picture: {
    all: (all: number, now: string, other: string, more: boolean) =>
      `All ${all} care units are paid ${more ? 'more' : 'less'} in ${now} than in ${other}`,
    some: (gain: number, all: number, now: string, other: string) =>
      `${gain} of ${all} care units ${plural(gain, 'is', 'are')} paid more in ${now} than in ${other}`,
    none: (all: number, now: string, other: string) =>
      `${all} ${plural(all, 'care unit is', 'care units are')} paid as much in ${now} as in ${other}`,
    unknown: (now: string, other: string) =>
      `Which care units are paid more in ${now} than in ${other} cannot be computed yet`,
    coming: (now: string, other: string) => `Working out who is paid more in ${now} than in ${other} …`,
    alone: (units: number, now: string) =>
      `The ${units} care units that are paid most for their listed in ${now}`,
    range: (low: string, least: string, high: string, most: string) =>
      `In per cent: from ${least} (${low}) to ${most} (${high}).`,
    up: 'Plus and blue: the unit is paid more. Minus and orange: it is paid less.',
    size: 'Area of the circle: change a year',
    of: 'All that the unit is paid in a year: for its listed, variable payment, add-ons and service purchase.',
    whole: (mkr: string, parts: readonly string[]) =>
      `The whole change is SEK${NBSP}${mkr} million: ${list.format(parts)}.`,
    parts: {
      pools: (mkr: string) => `${mkr} for the listed`,
      extra: (mkr: string) => `${mkr} in supplement and VAT compensation to external units`,
      others: (mkr: string) => `${mkr} in variable payment, add-ons and service purchase`,
    },
    table: 'Show the figures in a table',
    caption: (now: string, other: string) =>
      `What each care unit is paid in all in ${other} and ${now}, SEK per year`,
    region: 'All care units',
    without: (n: number) =>
      `${n} ${plural(n, 'care unit has', 'care units have')} no coordinates and ${plural(n, 'is', 'are')} in the table only.`,
  },
  empty: {
    title: 'No care units with listed persons in the data',
    text: 'Load a file of units and one of listed persons, or go back to the sample data.',
    load: 'To loading files',
  },
  faults: (n: number) =>
    `There ${plural(n, 'is', 'are')} ${n} ${plural(n, 'thing', 'things')} to look at in the data:`,
  toFaults: 'see them on the overview',
  paths: 'Choose a way in',
  path: {
    politician: {
      who: 'For you who decide',
      title: 'What does the proposal mean, and for whom?',
      text: 'What the region pays, who gets more and less, and why.',
    },
    unit: {
      who: 'For you at a care unit',
      title: 'What will my care unit be paid, and when?',
      text: 'The year’s payment, month by month, and how every amount was computed.',
    },
    planner: {
      who: 'For you who plan',
      title: 'Try other rules before a decision',
      text: 'Change weights, amounts and pools, and see what it does to every care unit.',
    },
  },
  tour: 'Show me around',
  length: (steps: number, minutes: number) => `${steps} steps, about ${minutes} minutes`,
  choose: 'Choose a care unit',
  chooseNone: 'Choose …',
  open: 'Show the unit',
  chooseFirst: 'Choose a care unit from the list first.',
  everything: 'All you can do',
  groups: {
    see: 'See what the rules give',
    unit: 'Follow a care unit',
    try: 'Try other rules',
    certain: 'Understand and question',
    data: 'Your own data',
  },
  tasks: {
    overview: 'See the region’s year, item by item',
    ranking: 'See who gains and who loses',
    why: 'See why an amount changes',
    competition: 'Compare the region’s own units with external ones',
    print: 'Print a brief for the meeting',
    unit: 'See a unit’s income, month by month',
    purchase: 'Work out service purchases and invoices',
    parameters: 'Change an amount or a rule',
    weights: 'Change age weights',
    pots: 'Keep a pool unchanged',
    goal: 'Work backwards from a goal',
    transition: 'Phase in a change over several years',
    several: 'Put several proposals side by side',
    ruleText: 'Get the rule text for a proposal',
    interpretations: 'See what another interpretation would give',
    sensitivity: 'See which rules matter most',
    sweep: 'Let a value go from low to high',
    chance: 'See how sure a forecast is',
    method: 'Read how the model computes',
    glossary: 'Look up a word',
    load: 'Load your own files',
    out: 'Download results for Excel',
    kept: 'Save the work and open it again',
    accessibility: 'Read about accessibility',
  },
  about: {
    sample:
      'The page shows sample data. The care units and the listed persons are invented; the rules are the real ones.',
    own: 'The page shows the data that you have loaded.',
  },
};
