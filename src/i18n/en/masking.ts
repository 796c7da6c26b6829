// Words for small groups: when counts are hidden, and what then stands instead.
import type { Dictionary } from '../sv.ts';

export const masking: Dictionary['masking'] = {
  legend: 'Small groups',
  on: (least: string) => `Hide groups of fewer than ${least} persons`,
  threshold: 'Least number shown',
  hint: 'Holds on the screen, in print and in all that is taken out but the project file. So many other counts are hidden too that none can be worked out from the sums of counts. Amounts are shown as before: one who knows the weights can sometimes reckon back from an amount to the öre.',
  out: (least: string) => `Write a whole number from 2 to ${least}.`,
  hiddenWords: 'hidden count',
  note: (least: string) =>
    `.. is a hidden count: fewer than ${least} persons, or hidden so that such a count cannot be worked out.`,
  terms: 'Ages, distances and groups of need are not shown here while small groups are hidden.',
};
