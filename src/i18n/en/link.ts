// Words for the link to a scenario: what it carries, and what differs where it is opened.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const link: Dictionary['link'] = {
  copy: 'Copy link',
  copied: (length: string) =>
    `The link is copied (${length} characters). It carries the scenario’s changes and reasons, but not the list.`,
  long: (length: string) =>
    `The link is copied, but it is long (${length} characters) and mail may cut it off. Better save the scenario as a file.`,
  local:
    'The link is copied, but it leads to a file on this computer: nobody else can open it. Save the scenario as a file and send that.',
  byHand: 'The browser cannot copy. Select the link and copy it yourself.',
  label: 'Link to the scenario',
  impossible: 'This browser cannot make a link. Save the scenario as a file instead.',
  opened: (name: string) => `The scenario “${name}” was opened from a link.`,
  changes: (year: string) => `This changes compared with rule year ${year}:`,
  change: (name: string, before: string, after: string) => `${name}: from ${before} to ${after}`,
  units: 'See who gets more and less',
  refused: 'The link could not be opened. Nothing has changed.',
  close: 'Close the message',
  counted: (period: string, listed: string, total: string) =>
    `The link was made on list ${period} with ${listed} listed: SEK${NBSP}${total} thousand a year.`,
  notCounted: 'Where the link was made no amount could be computed.',
  same: 'With your data it comes to the same: the list and the amount are equal.',
  sameList: (total: string) =>
    `The list here is the same, but the amount comes to SEK${NBSP}${total} thousand a year.`,
  otherList: (period: string, listed: string, total: string) =>
    `With your data, list ${period} with ${listed} listed, it comes to SEK${NBSP}${total} thousand a year.`,
  barred: 'With your data the amount cannot be computed.',
  values: (year: string) => `Rule year ${year} has other values here than where the link was made:`,
  value: (name: string, there: string, here: string) => `${name}: ${there} there, ${here} here`,
  otherValues: (year: string) =>
    `Rule year ${year} differs from where the link was made, but not in what the scenario changes.`,
  app: (there: string, here: string) =>
    `The link was made with version ${there} of the page, and this is version ${here}.`,
  more: (n: number) => `and ${n} more ${plural(n, 'value', 'values')}`,
};
