// Why this figure: the names of quantities, and the explanations.
import type { Dictionary } from '../sv.ts';
import { quantity } from './quantity.ts';
import { reading } from './reading.ts';
import { sentence } from './sentence.ts';

export const why: Dictionary['why'] = {
  quantity,
  sentence,
  reading,
  how: {
    rounded: 'Rounded to whole hundredths of a krona',
    roundedUp: 'Rounded up to whole hours',
    atLeast: 'The largest of the amounts applies.',
    atMost: 'The smallest of the amounts applies.',
    shared: 'A share of the pool. The last hundredths are handed out so that all shares come to the pool.',
  },
  dialog: {
    open: (amount, label) => `${amount}, ${label} – show how the amount is worked out`,
    hint: 'Choose an amount to see how it is worked out.',
    title: (line, unit) => `${line}, ${unit}`,
    rules: (year, status) => `rules of ${year} (${status})`,
    loading: 'Working out the explanation …',
    barred: 'The amount cannot be computed',
    calculation: 'How it is computed',
    basis: 'What it rests on',
    parameters: 'Values of the rules',
    rows: 'Rows of the files',
    readings: 'Readings in force',
    published: 'Published for the whole region',
    section: (section) =>
      /^[\d.]+$/.test(section)
        ? `section ${section}`
        : section
            .replace('6 § räntelagen', 'Interest Act, section 6')
            .replace(/bilaga/i, 'appendix')
            .replace('Huvudavtalet', 'main agreement'),
    from: (date) => `in force from ${date}`,
    fileRows: (file, rows) => `${file}, rows ${rows}`,
    severalOf: (name, n) => `${name}, ${n} values`,
    sumOf: (n) => `The sum of ${n} amounts`,
    print: 'Print',
    year: 'whole year',
    kr: 'SEK',
    perMonth: 'SEK/month',
    age: (ages) => `aged ${ages}`,
    time: { hours: 'hours', minutes: 'minutes', days: 'days', months: 'months' },
    cniGroup: {
      elderlyAlone: 'over 65 and living alone',
      underFive: 'children under 5',
      singleParent: 'single parents',
      lowEducation: 'low education',
      unemployed: 'unemployed or in a measure',
      bornAbroad: 'born in certain other countries',
      movedIn: 'moved in',
    },
  },
  example: {
    title: (unit, year) => `Worked example: ${unit} ${year}`,
    intro: (rules) =>
      `Every line with its formula and its amount, ${rules}, to be checked with a pocket calculator.`,
    formula: 'Formula',
    year: 'Sum of the year',
    months: 'Paid month by month',
    month: 'Month',
    payday: 'Paid on',
    print: 'Print worked example',
  },
};
