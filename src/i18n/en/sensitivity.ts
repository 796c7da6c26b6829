// Words for sensitivity: what matters most, and how certain an amount is.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const sensitivity: Dictionary['sensitivity'] = {
  title: 'Sensitivity',
  parts: {
    label: 'Parts of the sensitivity',
    parametrar: 'What matters most',
    svep: 'Sweep',
    osakerhet: 'Uncertainty',
  },
  region: 'The whole region',
  theRegion: 'the region',
  amount: {
    mkr: (n: string) => `SEK${NBSP}${n}${NBSP}million`,
    tkr: (n: string) => `SEK${NBSP}${n}${NBSP}thousand`,
    kr: (n: string) => `SEK${NBSP}${n}`,
  },
  yearly: {
    mkr: (n: string) => `SEK${NBSP}${n}${NBSP}million/year`,
    tkr: (n: string) => `SEK${NBSP}${n}${NBSP}thousand/year`,
    kr: (n: string) => `SEK${NBSP}${n}/year`,
  },
  axis: { mkr: 'SEK million/year', tkr: 'SEK thousand/year', kr: 'SEK/year' },
  percent: (n: string) => `${n}%`,
  basis: (rules: string, list: string) => `Rules ${rules}, list ${list}.`,
  ownLists: 'the lists as they are',
  view: { label: 'Show as', chart: 'Chart', table: 'Table' },
  barred: 'Cannot be calculated',
  now: 'Now',
  working: {
    waiting: 'Calculating …',
    done: (done: string, total: string) => `Calculating: ${done} of ${total} done`,
    rate: (n: string) => `${n} a second`,
    label: 'How much has been calculated',
    cancel: 'Cancel',
    cancelled: 'The calculation was cancelled.',
    failed: (message: string) =>
      `The calculation could not be done. Nothing has changed. The browser says: ${message}`,
    again: 'Calculate again',
  },
  field: {
    number: 'Write a number, for example 2.5.',
    between: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
    whole: (least: string, most: string) => `Write a whole number from ${least} to ${most}.`,
    rising: 'From must be less than to.',
    unused: (used: string) => `Until then ${used} is used.`,
  },
  tornado: {
    title: (name: string, who: string) => `${name} matters most to ${who}`,
    titleNone: (who: string) => `No value moves ${who}`,
    waiting: 'What matters most?',
    method: (percent: string) =>
      `Every value of the rules has been lowered and raised by ${percent}%, one at a time, with all else alike. A value moves by at least one step of its decimals and never beyond its bounds. Up means that the care units get more.`,
    methodTogether: (percent: string) =>
      `Every value of the rules has been lowered and raised by ${percent}%, the age weights together and the others one at a time, with all else alike. A value moves by at least one step of its decimals and never beyond its bounds. Up means that the care units get more.`,
    percent: 'Lower and raise by',
    weights: 'Age weights',
    separately: 'One at a time',
    together: 'All together',
    who: 'Effect on',
    total: (who: string) => `The total of ${who} is now`,
    gets: {
      more: (who: string, amount: string) => `${who} gets ${amount} more a year`,
      less: (who: string, amount: string) => `${who} gets ${amount} less a year`,
      same: (who: string) => `${who} gets as much`,
    },
    sentence: (name: string, now: string, low: string, lowGets: string, high: string, highGets: string) =>
      `${name}: lowered from ${now} to ${low}, ${lowGets}; raised to ${high}, ${highGets}.`,
    sentenceTogether: (name: string, percent: string, lowGets: string, highGets: string) =>
      `${name}: with all weights lowered by ${percent}%, ${lowGets}; raised by as much, ${highGets}.`,
    allAges: (name: string) => `${name}, all ages`,
    low: (percent: string) => `Lowered by ${percent}%`,
    high: (percent: string) => `Raised by ${percent}%`,
    axis: (who: string, unit: string) => `Change for ${who}, ${unit}`,
    chart: (title: string, n: number) =>
      `${title}. ${n} ${plural(n, 'value', 'values')}, what matters most first. Move between them with the arrow keys.`,
    row: (name: string, now: string, low: string, lowChange: string, high: string, highChange: string) =>
      `${name}, now ${now}. Lowered to ${low}: ${lowChange}. Raised to ${high}: ${highChange}.`,
    rowTogether: (name: string, percent: string, lowChange: string, highChange: string) =>
      `${name}. All lowered by ${percent}%: ${lowChange}. All raised by ${percent}%: ${highChange}.`,
    shown: (n: number, all: number) => `Shows the ${n} that matter most of ${all}. All are in the table.`,
    caption: (who: string, rules: string, list: string) =>
      `What every value means to ${who}, rules ${rules}, list ${list}. Change in kronor a year.`,
    column: {
      name: 'Value of the rules',
      low: 'Lowered to',
      lowChange: 'Change, SEK/year',
      high: 'Raised to',
      highChange: 'Change when raised, SEK/year',
    },
    still: (n: number, who: string) => `Without effect on ${who}: ${n} ${plural(n, 'value', 'values')}`,
    stillWhy:
      'They are not used under the readings chosen, belong to lines without activity in the data, or share money out anew without changing the sum.',
    barredList: (n: number) => `Cannot be calculated: ${n} ${plural(n, 'value', 'values')}`,
    barredWhy:
      'With the lowered or raised value some care unit has no amount, for example because a distance falls between two intervals. Try a smaller change.',
    leftOut: (n: number) => `Not tried: ${n} ${plural(n, 'value', 'values')}`,
    why: {
      order: 'the limits would no longer rise',
      zero: 'the value is nought, and a part of nought is nought',
      unstated: 'no value is stated',
      calendar: 'a calendar year cannot change by per cent',
    },
  },
  sweep: {
    title: (measure: string, x: string) => `What becomes of ${measure} when ${x} changes?`,
    titleTwo: (measure: string, x: string, y: string) =>
      `What becomes of ${measure} when ${x} and ${y} change?`,
    parameters: 'Parameters',
    one: 'One',
    two: 'Two',
    axes: { x: 'First parameter', y: 'Second parameter' },
    parameter: 'Which parameter',
    from: 'From',
    to: 'To',
    steps: 'Number of values',
    present: (value: string) => `Now ${value}`,
    same: 'Choose two different parameters.',
    measure: 'Measure',
    unit: 'Care unit',
    measures: {
      regionTotal: 'The region’s total',
      unitTotal: 'One unit’s total',
      unitChange: 'One unit’s change',
      greatestLoss: 'The greatest loss in per cent',
      losers: 'Number of units that lose',
      sparsityShare: 'The rural factor’s share',
    },
    measured: {
      regionTotal: () => 'the region’s total',
      unitTotal: (unit: string) => `the total of ${unit}`,
      unitChange: (unit: string) => `the change for ${unit}`,
      greatestLoss: () => 'the greatest loss',
      losers: () => 'the number of units that lose',
      sparsityShare: () => 'the rural factor’s share',
    },
    against: (rules: string, list: string) =>
      `Changes and losses are counted against ${rules} on list ${list}.`,
    units: (n: string) => (n === '1' ? '1 unit' : `${n} units`),
    up: 'Blue is more than now, orange less. The line runs where it is as now.',
    upUnit: 'Blue is more than in the comparison, orange less. The line runs where it is alike.',
    upLoss: 'Blue is milder than now, orange harder. The line runs where it is as now.',
    upLosers: 'Blue is fewer losers than now, orange more. The line runs where it is as now.',
    sentence: (measure: string, now: string, high: string, highAt: string, low: string, lowAt: string) =>
      `With today’s values ${measure} is ${now}. At its highest it is ${high} (${highAt}), at its lowest ${low} (${lowAt}).`,
    sentenceSame: (measure: string, now: string) =>
      `With today’s values ${measure} is ${now}, and so it is in the whole sweep.`,
    sentenceBarred:
      'Nothing in the sweep can be calculated. Try other values, or mend the faults in the data.',
    someBarred: (n: number) =>
      `${n} ${plural(n, 'case', 'cases')} cannot be calculated: limits would not rise, or information is missing.`,
    and: (a: string, b: string) => `${a} and ${b}`,
    at: (name: string, value: string) => `${name}: ${value}`,
    cell: (at: string, value: string, change: string) => `${at} – ${value}, ${change} against now.`,
    cellNow: (at: string, value: string) => `${at} – ${value}. This is where you are now.`,
    cellBarred: (at: string) => `${at} – cannot be calculated.`,
    chart: (title: string) => `${title} Move with the arrow keys, and set the values with Enter.`,
    how: 'Point to see what the values give. Click, or tap twice on a touch screen, to set them in the scenario.',
    outside: 'The present values lie outside the sweep.',
    adopted: (values: string, scenario: string) => `Set in the scenario “${scenario}”: ${values}.`,
    already: (values: string) => `${values} applies already.`,
    undo: 'Undo',
    caption: (measure: string, rules: string, list: string) =>
      `Sweep: ${measure}, rules ${rules}, list ${list}.`,
    corner: (x: string, y: string) => `${y} downwards, ${x} across`,
    change: 'Against now',
  },
  chance: {
    intro:
      'Lists, CNI and drug costs are not known beforehand. Here they are drawn many times from the assumptions below, and the whole year is calculated for each draw.',
    covers:
      'Covers the payment for listed inhabitants (§5.1) with supplement and VAT compensation. Variable payment, additions and service purchase (§5.2–5.3) are not included.',
    assumptions: 'Assumptions',
    guess:
      'The figures are assumptions to start from, not knowledge of the region. Change them to what you believe.',
    suggest: 'Reset the assumptions',
    spread: 'Uncertainty is given as a standard deviation: two draws of three fall within it.',
    drift: 'How the lists grow',
    mean: 'Mean',
    own: 'Uncertainty, each unit on its own',
    common: 'Uncertainty, the whole region',
    perYear: '% a year',
    cni: 'New CNI values',
    cniSd: 'Uncertainty for each unit',
    index: 'of index',
    medication: 'The cost of drugs',
    medicationSd: 'Uncertainty of the amount per tertial',
    correlated: 'The tertials move',
    correlations: { apart: 'Separately', together: 'Together' },
    run: 'Draws',
    draws: 'Number of draws',
    seed: 'Seed',
    seedHint: 'The same seed and assumptions give the same result, on every computer.',
    reseed: 'New seed',
    against: 'Compare with',
    againsts: {
      certain: 'The amount without chance',
      other: (rules: string) => `The rules of ${rules}`,
    },
    start: 'Calculate the draws',
    stale:
      'The result below is of other assumptions, rules or lists than those chosen now. Calculate the draws again.',
    took: (draws: string, seconds: string, rate: string) =>
      `${draws} draws in ${seconds} seconds, ${rate} a second.`,
    of: (rules: string, list: string, draws: string, seed: string) =>
      `Rules ${rules}, ${list}, ${draws} draws with seed ${seed}.`,
    assumed: (mean: string, own: string, common: string, cni: string, medication: string, how: string) =>
      `Assumed: the lists grow by ${mean}% a year (±${own} for each unit, ±${common} for the region), CNI ±${cni}, drugs ±${medication}% ${how}.`,
    how: { apart: 'each tertial on its own', together: 'alike in all tertials' },
    list: (period: string) => `list ${period}`,
    regionTitle: (low: string, high: string) =>
      `In eight draws of ten the region gets between ${low} and ${high}`,
    regionSentence: (middle: string, certain: string, share: string) =>
      `Half of the draws give at most ${middle}; without chance it is ${certain}. In ${share} of the draws it is less than the comparison.`,
    regionAlone: (middle: string, certain: string) =>
      `Half of the draws give at most ${middle}; without chance it is ${certain}. The region as a whole cannot be held against the comparison.`,
    regionBarred: 'The region’s total cannot be calculated, for information is missing from the data.',
    histogram: (title: string) =>
      `${title}. Column chart of the draws. Move between the columns with the arrow keys.`,
    histogramAxis: 'Number of draws',
    bin: (low: string, high: string, n: string, share: string) => `${low} to ${high}: ${n} draws, ${share}`,
    marks: {
      p10: 'P10: one in ten is lower',
      p50: 'P50: the middle',
      p90: 'P90: one in ten is higher',
      certain: 'Without chance',
    },
    histogramCaption: 'How often the region’s total fell in each interval',
    interval: 'Range',
    count: 'Number',
    share: 'Share',
    unitsTitle: (name: string) => `The amount of ${name} is the least certain`,
    unitsBarred: 'No amount can be calculated, for information is missing from the data.',
    unitsSentence: (
      wide: string,
      wideLow: string,
      wideHigh: string,
      narrow: string,
      narrowLow: string,
      narrowHigh: string,
    ) =>
      `In eight draws of ten ${wide} is between ${wideLow} and ${wideHigh} against the amount without chance. The surest is ${narrow}: ${narrowLow} to ${narrowHigh}.`,
    measure: 'Measure',
    measures: { deviation: 'Against the amount without chance', amount: 'SEK', perListed: 'SEK per listed' },
    units: {
      deviation: 'Deviation from the amount without chance, per cent',
      amount: 'SEK million/year',
      perListed: 'SEK per listed inhabitant per year',
    },
    sort: 'Sort by',
    sorts: { spread: 'Uncertainty', amount: 'Amount', loses: 'Risk of loss', name: 'Name' },
    names: { range: 'P10–P90: eight draws of ten', middle: 'P50: half below', reference: 'Without chance' },
    chart: (title: string, n: number) =>
      `${title}. ${n} ${plural(n, 'care unit', 'care units')}. Move between them with the arrow keys.`,
    row: (name: string, p10: string, p50: string, p90: string, certain: string, loses: string) =>
      `${name}: SEK ${p10} to SEK ${p90} a year in eight draws of ten, SEK ${p50} in the middle. Without chance SEK ${certain} a year. Less than the comparison in ${loses} of the draws.`,
    range: (low: string, high: string) => `${low} to ${high}`,
    rowBarred: (name: string) => `${name}: cannot be calculated.`,
    caption: (rules: string) => `What each care unit may get, rules ${rules}. Kronor a year.`,
    column: {
      unit: 'Care unit',
      certain: 'Without chance',
      spread: 'P10–P90, part of the amount',
      p10Listed: 'P10 per listed',
      p50Listed: 'P50 per listed',
      p90Listed: 'P90 per listed',
      loses: 'Less than the comparison',
    },
    comparison: {
      certain: 'The comparison is the amount without chance.',
      other: (rules: string) => `The comparison is ${rules} without chance, on the lists that then apply.`,
    },
  },
};
