// Texts about taking a picture or a table out of the page.
import type { Dictionary } from '../sv.ts';

export const takeOut: Dictionary['takeOut'] = {
  save: { picture: 'Save picture', table: 'Save table' },
  units: ['SEK', 'SEK/month', 'SEK thousand/month'],
  copy: { picture: 'Copy picture', table: 'Copy table' },
  saved: (name) => `The file ${name} is saved.`,
  copied: {
    picture: 'The picture is copied. Paste it where you want it.',
    table: 'The table is copied. Paste it into a spreadsheet.',
  },
  barred: {
    picture: 'The browser did not let the picture be copied. Save it as PNG instead.',
    table: 'The browser did not let the table be copied. Save it as CSV instead.',
  },
  failed: (message) => `That did not work. Try again, or save in another form. The browser says: ${message}`,
  basis: (rules, status, list) => `Rule year ${rules} (${status}), list ${list}`,
  data: (name) => `Data: ${name}.`,
  part: (shown, all) => `Shows ${shown} of ${all} rows.`,
  taken: (date) => `Taken ${date}.`,
};
