// Words for the age weights: the curve, the table, what can be done with them and what it means.
import { NBSP, plural } from './words.ts';

export const weights = {
  kind: 'Weights for',
  kinds: { listing: 'Listing', medication: 'Medication' },
  /** In the middle of a sentence. */
  weightFor: { listing: 'The weight for listing', medication: 'The weight for medication' },
  poolOf: { listing: 'Pool for listing', medication: 'Pool for medication' },
  noRules: 'The rules of the scenario cannot be used. Change the last change, or take it away.',
  age: (from: string, to: string) => (from === to ? `age ${from}` : `ages ${from}–${to}`),
  oldest: (from: string) => `age ${from} and over`,
  and: 'and',
  title: {
    same: (weight: string, year: string) => `${weight} is as in ${year} at all ages`,
    raised: (weight: string, ages: string) => `${weight} is raised for ${ages}`,
    lowered: (weight: string, ages: string) => `${weight} is lowered for ${ages}`,
    both: (weight: string, up: string, down: string) =>
      `${weight} is raised for ${up} and lowered for ${down}`,
    spans: (n: string) => `${n} spans of age`,
  },
  basis: (rules: string, period: string, base: string) =>
    `Rules ${rules}, list ${period}. Compared with ${base}.`,
  up: 'Further up means more paid for every listed person of the age class.',
  how: 'Drag the points, or choose one with the keyboard and change it with arrow up and arrow down. Esc takes a drag back.',
  curve: (weight: string) => `${weight} by age class`,
  axis: 'Weight',
  mine: 'Mine',
  fromVisits: 'From visits',
  told: (weight: string, base: string, before: string, persons: string) =>
    `weight ${weight}, ${base}: ${before}, ${persons} listed`,
  toldLocked: (text: string) => `${text}, locked`,
  totals: {
    label: 'What the weights come to together',
    mean: (period: string) => `Mean weight, list ${period}`,
    before: 'before',
    after: 'after',
    pot: 'The pool is settled, so the weights only share it out.',
    hold: 'Keep the pool as it was',
    unknown: 'The number of listed persons in some age class cannot be used. Mend the list under Data.',
  },
  effect: {
    none: 'No rules are changed yet. Drag the curve or write in the table, and a scenario is started.',
    waiting: 'What it means to the care units is computed when the point is let go.',
    barred: 'Who gets more and less cannot be told, as the amount of some unit is missing.',
    equal: 'No care unit’s payment changes.',
    most: (name: string, change: string) => `${name} gets the largest increase: ${change}${NBSP}SEK/year`,
    least: (name: string, change: string) => `${name} gets the largest decrease: ${change}${NBSP}SEK/year`,
    noGain: 'No care unit gets more.',
    noLoss: 'No care unit gets less.',
    from: 'from',
    to: 'to',
    year: 'SEK/year',
    otherChanges: (n: string) =>
      `The amounts are of the whole scenario, which changes ${n} other ${n === '1' ? 'parameter' : 'parameters'} too.`,
  },
  tools: {
    title: 'Recompute all unlocked weights',
    scale: 'Scale to',
    scaleHint: 'Scaling to 102 % raises the weights by 2 %.',
    scaleWrong: 'Write a number from 0 to 1,000 with at most two decimals.',
    scaleDo: 'Scale',
    smooth: 'Smooth',
    normalise: 'Normalise to 1.00',
    lockAll: 'Lock all',
    unlockAll: 'Unlock all',
    hint: 'Smoothing gives every class half of its own weight and a quarter of each neighbour’s. Normalising scales so that the mean weight on the list is 1.00. None of it happens by itself.',
  },
  done: {
    normalised: (factor: string, mean: string) =>
      `Unlocked weights are scaled by ${factor} and rounded to two decimals. The mean weight on the list is now ${mean}.`,
    scaled: (mean: string) => `Unlocked weights are scaled. The mean weight on the list is now ${mean}.`,
    smoothed: (mean: string) => `Unlocked weights are smoothed. The mean weight on the list is now ${mean}.`,
    used: (mean: string) => `The weights from visits are used. The mean weight on the list is now ${mean}.`,
    pasted: (n: string, ages: string) => `${n} ${n === '1' ? 'weight' : 'weights'} pasted: ${ages}.`,
    taken: (label: string) => `Taken from ${label}.`,
    takenUnlocked: (label: string) => `Unlocked weights are taken from ${label}. The locked ones stay.`,
    nothing: 'No weight was changed: they are such already.',
  },
  problem: {
    bounds: (age: string, value: string, min: string, max: string) =>
      `The weight ${value} for ${age} is outside the bounds ${min}–${max}. Nothing has been changed.`,
    locked: (ages: string) => `Locked: ${ages}. Unlock first. Nothing has been changed.`,
    lockedAboveTarget: (mean: string) =>
      `The locked weights alone make the mean weight ${mean}, which is above 1.00. Unlock a class. Nothing has been changed.`,
    nothingToScale:
      'There is no unlocked weight above 0 with listed persons to scale. Unlock a class. Nothing has been changed.',
    nobodyListed: 'The list has no listed persons to count the mean weight on. Load a list under Data.',
    notRead: 'What was pasted could not be read just now. Paste it again.',
    number: (value: string) =>
      `“${value}” is no weight. Write a number with at most two decimals, such as 1.16.`,
  },
  table: {
    title: 'The weights as a table',
    hint: 'Paste a column from a spreadsheet into a weight field, and the fields below are filled. A weight of another year is taken by a click on it.',
    caption: (weight: string, period: string) => `${weight} by age class, persons on list ${period}`,
    age: 'Age',
    persons: 'Persons',
    mine: 'Mine',
    change: (base: string) => `Change from ${base}`,
    lock: 'Lock',
    share: 'Part of the points',
    mean: 'Mean weight on the list',
    field: (age: string) => `Weight, ${age}`,
    lockOf: (age: string) => `Lock ${age}`,
    take: (age: string, label: string, value: string) => `Take the ${label} weight ${value} for ${age}`,
    takeFrom: (age: string, label: string, value: string) =>
      `Take the weight ${value} for ${age} from ${label}`,
    takeAll: (label: string) => `Take all weights from ${label}`,
    all: 'Take all',
  },
  paste: {
    title: 'Paste a whole column',
    hint: '21 weights in the order of age, or two columns with age class and weight in any order. Decimal comma or decimal point.',
    field: 'Copied from the spreadsheet',
    read: 'Use the weights of the column',
    wrong: (n: number) => `Nothing has been changed. ${n} ${plural(n, 'thing', 'things')} to mend:`,
    more: (n: string) => `and ${n} more.`,
    row: (row: string, text: string) => `Row ${row}: ${text}`,
    nothing: 'What was pasted is empty. Copy the column again.',
    columns: (n: string) => `${n} columns were copied. Copy only age class and one number.`,
    noClass: (value: string) =>
      `“${value}”: two columns were copied, but it does not show which is the age class. Write the classes as 0–4, or copy the numbers alone.`,
    notClass: (value: string) =>
      `“${value}” is none of the 21 age classes. Take the row away, or write the class as 0–4.`,
    classTwice: (value: string) => `“${value}” is there twice. Take one of the rows away.`,
    classMissing: (value: string) => `The age class ${value} is missing. Add it, with 0 if nothing was done.`,
    lineCount: (n: string) =>
      `${n} rows were copied, but there should be 21. Copy without heading and sum, or take the age classes along.`,
    beyond: (value: string) =>
      `“${value}” would come below the oldest class. Start further up, or copy fewer rows.`,
    emptyCell: 'the number is missing. Write it, 0 if it is nought.',
    notNumber: {
      weights: (value: string) =>
        `“${value}” is no weight. Write a number with at most two decimals, or take the row away if it is a heading.`,
      volumes: (value: string) =>
        `“${value}” is no number with at most two decimals. Mend it, or take the row away if it is a heading.`,
      persons: (value: string) =>
        `“${value}” is no whole number of persons. Mend it, or take the row away if it is a heading.`,
    },
    ambiguous: (value: string) =>
      `“${value}” may be thousands or decimals. Write it without point and comma, or with two decimals.`,
    negative: (value: string) => `“${value}” is less than 0. Mend the number.`,
    tooLarge: (value: string) => `“${value}” is too large. Check the number.`,
  },
  visits: {
    title: 'Weights from visits or cost',
    text: 'Paste how many visits, or how much cost, each age class has had. The weight is the class’s visits per listed person, over the same for all, with a mean weight of 1.00. What is pasted stays in the page.',
    volumes: 'Visits or cost by age class',
    volumesHint: '21 numbers in the order of age, or age class and number. Any unit.',
    persons: 'Listed by age class (if the loaded list is not to count)',
    personsHint: (period: string) => `Leave empty for list ${period}.`,
    listed: { given: 'the pasted listed persons', list: (period: string) => `list ${period}` },
    caption: (listed: string) => `Weights from visits or cost, on ${listed}`,
    column: {
      volume: 'Visits or cost',
      persons: 'Listed',
      perPerson: 'Per listed',
      weight: 'From visits',
      mine: 'Now',
      difference: 'Difference',
    },
    sentence: (mean: string, up: string, down: string) =>
      `The mean weight is ${mean}. Against the weights now, those from visits are higher in ${up} and lower in ${down} of the 21 classes.`,
    nobodyListed: 'Nobody is listed in any age class, so no weights can be computed.',
    nothingDone: 'Nothing was done for anybody who is listed, so no weights can be computed.',
    notNormalised: 'The mean weight 1.00 cannot be reached with these numbers. Check them.',
    nobody: (age: string, volume: string) =>
      `${age}: nobody is listed. ${volume} is not counted, and the weight stays as it is.`,
    nothing: (age: string) => `${age}: nothing was done for those who are listed. The weight is 0.`,
    use: 'Use the weights',
    rationale: (listed: string, mean: string) =>
      `The weight follows visits or cost per listed person of the age class, on ${listed}. Mean weight ${mean}.`,
  },
};
