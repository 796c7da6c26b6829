// Why this figure: the names of quantities, and the explanations.
import type { Dictionary } from '../sv.ts';
import { quantity } from './quantity.ts';
import { reading } from './reading.ts';
import { sentence } from './sentence.ts';
import { plural } from './words.ts';

export const why: Dictionary['why'] = {
  quantity,
  sentence,
  reading,
  how: {
    rounded: 'Rounded to whole hundredths of a krona',
    roundedUp: 'Rounded up to whole hours',
    atLeast: 'The largest of the amounts applies.',
    atMost: 'The smallest of the amounts applies.',
    shared:
      'A share of the whole amount. The last hundredths are handed out so that all shares together come to the whole.',
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
    typed: 'Typed into the page',
    readings: 'Readings in force',
    readingsWithin: (n) => `Readings for the lines it is counted on (${n})`,
    monthTwelfth:
      'A month is a twelfth of the year’s amount on the list of the month. Hundredths of a krona are carried to the next month, so that twelve months come to the year.',
    monthDue:
      'The payment of a month is what has been earned up to it, less what was paid before. So twelve months come to the year, to the hundredth of a krona.',
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
    time: {
      hours: (n: number) => plural(n, 'hour', 'hours'),
      minutes: (n: number) => plural(n, 'minute', 'minutes'),
      days: (n: number) => plural(n, 'day', 'days'),
      months: (n: number) => plural(n, 'month', 'months'),
    },
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
    lines: 'The amounts line by line',
    year: 'Sum of the year',
    months: 'Paid month by month',
    month: 'Month',
    forecast: 'forecast',
    payday: 'Paid on',
    print: 'Print worked example',
  },
};
