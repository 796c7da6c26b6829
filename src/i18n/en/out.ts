// Words for what is taken out: files that other programs, and the page itself, can read.
import type { Dictionary } from '../sv.ts';

export const out: Dictionary['out'] = {
  intro:
    'All but the workbook can be loaded here again. Pictures and tables are saved where they are shown, with the button under each figure.',
  results: 'Results',
  data: 'Data',
  dataHint:
    'What has been loaded and typed, in the form that the page itself reads. Text that a spreadsheet could take for a formula gets an apostrophe in front.',
  file: {
    units: 'Care units (CSV)',
    listing: 'Listing (CSV)',
    activities: 'Activity (CSV)',
    assignments: 'Service purchases (CSV)',
    companionShifts: 'Companions (CSV)',
  },
  rules: 'Rules',
  rulesHint: 'All values of a rule year, or what a scenario changes.',
  year: (year: string) => `Rule year ${year} (JSON)`,
  scenario: (name: string) => `The scenario “${name}” (JSON)`,
};
