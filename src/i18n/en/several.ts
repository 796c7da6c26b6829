// Words for several scenarios side by side.
import { NBSP, plural } from './words.ts';

export const several = {
  title: 'What do the rule years and scenarios give, side by side?',
  about:
    'Each column is a rule year or a scenario on a list. The amounts are the payment for listed persons with supplement and VAT, SEK per year. Add-ons, variable payment and service purchase are not part of them.',
  up: 'A plus sign: more than in the column that the others are compared with.',
  columns: 'Columns',
  rules: (n: number) => `Rules in column ${n}`,
  list: (n: number) => `List in column ${n}`,
  years: 'Rule years',
  scenarios: 'Scenarios',
  period: (period: string) => `list ${period}`,
  baseline: 'Compare with',
  holdAgainst: (name: string) => `Compare the others with ${name}`,
  held: 'compared with',
  left: (name: string) => `Move ${name} to the left`,
  right: (name: string) => `Move ${name} to the right`,
  remove: (name: string) => `Remove ${name}`,
  add: 'Add a column',
  undo: 'Undo',
  redo: 'Redo',
  waiting: 'Computing …',
  problem: (message: string) =>
    `The columns could not be computed. Change a column to try again. The browser says: ${message}`,
  more: (name: string, by: string, baseline: string) =>
    `${name} gives most: SEK${NBSP}${by} million a year more than ${baseline}.`,
  mostIsBase: (name: string) => `${name}, which the others are compared with, gives most.`,
  same: 'All columns give the region’s units the same.',
  panels: {
    title: (baseline: string) => `Where the difference from ${baseline} lies`,
    view: 'Break down by',
    views: { lines: 'Items', units: 'Care units' },
    more: (name: string, by: string) => `${name}: SEK${NBSP}${by} million more`,
    less: (name: string, by: string) => `${name}: SEK${NBSP}${by} million less`,
    same: (name: string) => `${name}: the same`,
    missing: (name: string) => `${name}: cannot be computed`,
    largest: (post: string, by: string) => `Largest difference: ${post}, ${by}.`,
    scale: 'All columns are drawn to the same scale.',
    most: (n: number) => `Only the ${n} units that change most in any column are drawn. The table has all.`,
    chartLabel: (name: string, baseline: string) =>
      `${name} compared with ${baseline}. Move between the rows with the arrow keys.`,
    described: (post: string, by: string, percent: string) => `${post}: ${by} (${percent})`,
  },
  caption: (baseline: string) =>
    `Payment for listed persons, SEK per year, and the difference from ${baseline} in SEK and per cent`,
  post: 'Item or unit',
  amount: 'SEK/year',
  difference: 'Difference, SEK/year',
  sort: (figure: string, column: string) => `Sort the units by ${figure}: ${column}`,
  sortByName: 'Sort the units by name',
  region: 'The whole region',
  lines: 'The region, item by item',
  units: 'The care units, all for listed persons',
  noUnit: 'not on the list',
  parametersTitle: (n: number) =>
    `${n} ${plural(n, 'parameter differs', 'parameters differ')} between the columns`,
  noParameters: 'No parameters differ between the columns',
  parametersCaption: 'Parameters that are not the same in all columns',
  parameter: 'Value in the rules',
  otherList:
    'The columns have different lists. Part of the difference comes from the list being another, not from the rules.',
};
