// Words for the reconciliation: what is checked, what to do about what differs, and reasons for what is accepted.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const audit: Dictionary['audit'] = {
  allChecks: 'All checks',
  accepted: 'Deviation accepted',
  stamp: (reasons: string) => `Deviation accepted: ${reasons}`,
  stampOf: (years: string) => `Deviation accepted ${years}`,
  print: 'Print the reconciliation',
  allAgree: 'All checks agree.',
  differing: (n: number) =>
    `${n} ${plural(n, 'check differs', 'checks differ')}. All that is shown, printed and downloaded is marked “Not reconciled” until ${plural(n, 'it is resolved or accepted', 'they are resolved or accepted')} with a reason.`,
  acceptedCount: (n: number) =>
    `${n} ${plural(n, 'deviation is', 'deviations are')} accepted. The ${plural(n, 'reason stands', 'reasons stand')} under figures and tables, in prints and in files.`,
  others: 'Other rule years have deviations too. Show the reconciliation of',
  group: {
    sum: 'The care units against the pools',
    published: 'The pools against what is published',
    persons: 'The persons against what the amounts imply',
    meanWeight: 'The mean weight of the list',
    lists: 'Against the list before',
    perListed: 'Amount per listed person',
    rows: 'Rows of the files',
  },
  groupNote: {
    sum: 'The amounts of the care units are added, line by line. Kronor a year.',
    published: 'Thousands of kronor a year.',
    persons: 'The number of persons that published pool divided by published amount implies.',
    meanWeight: 'The mean weight that published pool, published amount and the number of persons imply.',
    lists: 'Listed persons by care unit. Only units with listed persons count.',
    perListed: 'Kronor per listed person and year, against the median of the region’s care units.',
    rows: 'Repeated rows are stopped when the file is read.',
  },
  found: {
    sum: 'The units',
    published: 'Computed',
    persons: 'On the list',
    meanWeight: 'On the list',
    lists: 'Now',
    perListed: 'Unit',
    rows: 'Used',
  },
  expected: {
    sum: 'The pool',
    published: 'Published',
    persons: 'Implied',
    meanWeight: 'Implied',
    lists: 'Before',
    perListed: 'Median',
    rows: 'In the file',
  },
  total: 'All lines',
  matched: (before: string, now: string) => `Units on the list ${before} that remain ${now}`,
  gone: (unit: string) => `Gone: ${unit}`,
  new: (unit: string) => `New: ${unit}`,
  unlisted: (unit: string) => `Without a list: ${unit}`,
  listChange: (unit: string) => `Changed list: ${unit}`,
  mostChanged: (unit: string) => `Most changed list: ${unit}`,
  lowest: (unit: string) => `Lowest: ${unit}`,
  highest: (unit: string) => `Highest: ${unit}`,
  about: 'For information',
  todo: {
    sum: 'The sum should agree to the öre. Load the data again. If it still differs, the program is wrong: do not use the figures.',
    published:
      'See that the list is the one the amounts rest on: the right list date, all care units and all ages.',
    persons: {
      listed: 'Compare with the listing report. Is a care unit missing, or is anybody counted twice?',
      aged16to67:
        'The persons aged 16 to 67 are more or fewer than the amounts imply. See that the age classes are rightly read. The age classes 15–19 and 65–69 are divided evenly over their years.',
      eligible:
        'The persons at distances that give sparsity compensation are more or fewer than the amounts imply. See the distances of the list, and that they are in kilometres.',
      eligibleByUnit:
        'The list does not tell how far away its people live, so the unit’s distance is used for all of them. Complete the list with the column avstand_km, or accept the deviation.',
    },
    meanWeight:
      'The ages are not those that the amounts rest on. See that every age class is there and rightly read.',
    gone: 'A unit is on the former list only. If it has closed or merged: accept the deviation. If the file lacks it: complete the file.',
    new: 'A unit is on the new list only. If it has opened: accept the deviation. If its id has changed: write the same id in both files.',
    unlisted:
      'A care unit of the units file has nobody listed and is therefore paid nothing. If the listing file lacks it: complete the file. If nobody is listed there: accept the deviation.',
    listChange:
      'A list has changed by more than the limit. See that the number is right and that no other unit’s persons have come along.',
    perListed:
      'The amount is far from those of the others. See the unit’s ages, CNI and distance, and that no age class is missing.',
    rows: 'No unit is paid for the persons on rows that are not counted. If faulty rows were skipped: mend them and load the file again. If you left units out: accept the deviation with the reason.',
  },
  accept: {
    title: 'Accept with a reason',
    which: 'Deviations to accept',
    reason: 'Reason',
    hint: 'The reason then stands under figures and tables, in prints and in files. Write nothing about single persons.',
    button: (n: number) => `Accept ${n}${NBSP}${plural(n, 'deviation', 'deviations')}`,
    noReason: 'Write a reason, for example “The unit opened in March”.',
    noneChosen: 'Choose at least one deviation.',
    unknown: 'A number that cannot be computed cannot be accepted. Mend the data.',
    accepted: (name: string, day: string, reason: string) => `${name}. Accepted ${day}: ${reason}`,
    withdraw: 'Take back',
    withdrawNamed: (name: string) => `Take back: ${name}`,
  },
  limit: {
    listChange: 'Allowed change of a list',
    lowest: 'Lowest amount per listed',
    highest: 'Highest amount per listed',
    median: '× the median',
    problem: (min: string, max: string) => `Write a number from ${min} to ${max}.`,
  },
  information: {
    title: 'For information',
    firstList: (period: string) => `There is no list before ${period} to compare with.`,
    reading: (question: string, answer: string) => `Changed interpretation. ${question}: ${answer}.`,
  },
};
