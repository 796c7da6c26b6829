// Words for gains and losses: the units by their change, filters, groups, map.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('en-GB');

export const ranking = {
  title: 'Which units gain, and which lose?',
  from: (before: string, after: string) => `From ${before} to ${after}.`,
  side: (rules: string, period: string) => `${rules}, list ${period}`,
  up: 'Up and a plus sign: the unit is paid more than before. Down and a minus sign: it is paid less.',
  what: 'The change is after less before, in all that the unit is paid in a year. Per listed: the change divided by the number listed on the list after.',
  selected: (shown: number, all: number) => `Filtered: ${shown} of ${all} units.`,
  counts: (gain: number, lose: number, same: number) =>
    `${gain === 0 ? 'No' : gain} ${plural(gain || 1, 'unit gains', 'units gain')}, ${lose || 'none'} ${plural(lose || 1, 'loses', 'lose')} and ${same || 'none'} ${plural(same || 1, 'is', 'are')} paid the same.`,
  most: (name: string, by: string) => `Largest gain: ${name}, ${by}.`,
  least: (name: string, by: string) => `Largest loss: ${name}, ${by}.`,
  slightest: {
    gain: (name: string, by: string) => `Smallest gain: ${name}, ${by}.`,
    loss: (name: string, by: string) => `Smallest loss: ${name}, ${by}.`,
  },
  median: (by: string) => `In the middle (median): ${by}.`,
  fresh: (names: readonly string[]) => `New after, with no amount before: ${list.format(names)}.`,
  gone: (names: readonly string[]) => `Only there before: ${list.format(names)}.`,
  barred: (names: readonly string[]) =>
    `Cannot be computed because data are missing: ${list.format(names)}. See the remarks on the overview.`,
  view: 'Show as',
  views: { table: 'Table', bars: 'Bars', map: 'Map', slope: 'Before and after' },
  measure: 'Measure',
  measures: { change: 'SEK a year', ratio: 'Per cent', perListed: 'SEK per listed' },
  axis: {
    change: 'Change, SEK thousand/year',
    ratio: 'Change in per cent',
    perListed: 'Change, SEK per listed and year',
  },
  order: 'Sort by',
  orders: { gains: 'Largest gain', losses: 'Largest loss' },
  filter: {
    legend: 'Filter',
    municipality: 'Municipality',
    ownership: 'Run by',
    distance: 'Distance',
    size: 'Size',
    own: 'Own group',
    text: 'Find unit',
    only: 'Change',
    all: 'all',
    onlys: { all: 'all', gains: 'only those that gain', losses: 'only those that lose' },
    clear: 'Show all',
    none: 'No unit matches the filter.',
  },
  grouping: 'Divide by',
  groupings: {
    none: 'nothing',
    municipality: 'municipality',
    ownership: 'who runs it',
    distance: 'distance',
    size: 'size',
    own: 'own group',
  },
  unknown: {
    municipality: 'Municipality unknown',
    ownership: 'Not known who runs it',
    distance: 'Distance unknown',
    size: 'Size unknown',
    own: 'In no group',
  },
  km: {
    first: (to: string) => `Less than ${to}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    last: (from: string) => `${from} and further`,
  },
  persons: {
    between: (from: string, to: string) => `${from}–${to} listed`,
    last: (from: string) => `${from} listed and more`,
  },
  units: (n: number) => `${n} ${plural(n, 'unit', 'units')}`,
  column: {
    unit: 'Care unit',
    listed: 'Listed after',
    before: 'Before, SEK/year',
    after: 'After, SEK/year',
    change: 'Change, SEK/year',
    ratio: 'In per cent',
    perListed: 'SEK per listed',
  },
  caption: (before: string, after: string) =>
    `What each unit is paid before (${before}) and after (${after}), and the change. SEK per year.`,
  new: 'new',
  goneShort: 'closes',
  shown: 'Units shown',
  others: 'Other units',
  region: 'The whole region',
  closes: 'The units’ changes sum to the region’s, to the öre.',
  differs: (by: string) =>
    `The units’ changes do not sum to the region’s: SEK${NBSP}${by} are missing. Do not use the figures, and tell whoever maintains the page.`,
  chartLabel: (title: string, n: number) =>
    `${title} Chart of ${n} ${plural(n, 'unit', 'units')}. Go between the units with the arrow keys.`,
  describe: (name: string, before: string, after: string, change: string, percent: string, per: string) =>
    `${name}: before SEK${NBSP}${before}/year, after SEK${NBSP}${after}/year, change SEK${NBSP}${change}/year (${percent}), SEK${NBSP}${per} per listed.`,
  limited: (shown: number, all: number) =>
    `The chart shows the ${shown} of ${all} units that change most. All are in the table.`,
  map: {
    inset: 'Where units stand close',
    size: 'Area of the circle',
    without: (names: readonly string[]) =>
      `Without coordinates, and so not on the map: ${list.format(names)}.`,
    controls: 'What the map shows',
    shows: 'The map shows',
    whole: 'The whole region',
    part: 'A part of it',
    closer: 'Closer',
    further: 'Further away',
    aside: { west: 'To the west', north: 'To the north', south: 'To the south', east: 'To the east' },
    outside: (n: number) => `${n} ${plural(n, 'unit lies', 'units lie')} outside what the map shows.`,
    none: 'None of the units has coordinates, so no map can be drawn. The bars show the same changes. Add the columns lat and lon to the units file to get a map.',
    areas: 'Municipal boundaries are drawn in outline only.',
  },
  slope: {
    axis: 'SEK per listed and year. Each side is divided by those listed on its own list, so a unit with more listed can be paid more in all but less per listed.',
    missing: 'missing',
    describe: (name: string, before: string, after: string, change: string) =>
      `${name}: SEK${NBSP}${before} per listed before, ${after} after, ${change}.`,
  },
  source:
    'Source: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, chapter 5. Payment for listed persons, variable payment, add-ons and service purchase.',
  groups: {
    title: 'Own groups',
    about:
      'Give some units a name, and then use it to filter and divide by here. The groups last until the page is closed.',
    new: 'New group',
    name: 'Name of the group',
    units: 'Units in the group',
    save: 'Save the group',
    cancel: 'Cancel',
    edit: (name: string) => `Change ${name}`,
    remove: (name: string) => `Remove ${name}`,
    chosen: (n: number) => `${n} ${plural(n, 'unit', 'units')} chosen.`,
    fault: {
      empty: 'The group has no name. Write one.',
      taken: 'There is a group of that name already. Choose another.',
      noUnits: 'The group has no units. Tick at least one.',
    },
    undo: 'Undo',
    redo: 'Redo',
    overlap: 'A unit that is in several groups stands by itself in the division, so that the sums add up.',
  },
};
