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
  /** What else people write when they look for a page or a part of it. */
  also: {
    unit: 'payment paid payday month forecast income budget',
    compare: 'difference change',
    'compare/varfor': 'reason cause',
    'compare/enheter': 'least most gains loses ranking decrease increase',
    scenario: 'link send share colleague proposal alter',
    'scenario/vikter': 'weight age 80–84 class',
    'scenario/potter': 'pot frame budget unchanged',
    'scenario/regeltext': 'amendment board decision',
    'data/ut': 'excel csv download save workbook',
    data: 'file load upload import',
    print: 'pdf paper printout',
  } as Readonly<Record<string, string>>,
  slash: 'The / key opens the search (Ctrl+K always does)',
};
