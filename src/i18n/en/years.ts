// The rule years: making the next one by index, and saving it.
import type { Dictionary } from '../sv.ts';

export const years: Dictionary['years'] = {
  title: 'Rule years',
  text: 'The rules of each year. A year that nobody has decided on can be made from the last one, raised by an index.',
  caption: 'Rule years on the page',
  year: 'Rule year',
  status: 'Status',
  source: 'Source',
  actions: 'Actions',
  next: (year) => `Make ${year} by index`,
  nextText: (year) =>
    `Where nothing is decided in June, the amounts of ${year} are raised by the county price index (LPIK), except medication (§5.1). You state the index.`,
  lpik: 'LPIK, per cent',
  lpikHint: 'For example 3.1.',
  lpikMissing: 'State the index in per cent, with two decimals at most.',
  scope: 'What is raised',
  scopes: { listed: 'Payment for the listed (§5.1)', all: 'All amounts except medication' },
  scopeHint:
    'The source speaks of the index under payment for the listed. The ambulance amount rose as the index did between 2025 and 2026, the other add-ons not at all.',
  make: (year) => `Add ${year}`,
  made: (year) => `The rule year ${year} is added and chosen. It is marked “indexed”.`,
  removed: (year) => `The rule year ${year} is removed.`,
  save: 'Save as a parameter file',
  remove: 'Remove',
  failed: (message) => `The year could not be added. The browser says: ${message}`,
};
