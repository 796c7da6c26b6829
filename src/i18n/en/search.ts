// English texts: the search.
import { plural } from './words.ts';

export const search = {
  open: 'Search',
  title: 'Search for a care unit, page or term',
  placeholder: 'Name, municipality or term',
  close: 'Close',
  hint: 'Write a care unit, a municipality or something you want to do. Choose with the arrow keys and Enter.',
  none: (written: string) =>
    `Nothing fits “${written}”. Try part of the name, the unit’s id, the municipality or another word.`,
  found: (n: number) => `${n} ${plural(n, 'hit', 'hits')}`,
  more: (n: number) => `${n} more – write more to choose among them`,
  results: 'Hits',
  kind: { unit: 'Care units', place: 'Pages', term: 'Terms' },
  slash: 'The / key opens the search (Ctrl+K always does)',
};
