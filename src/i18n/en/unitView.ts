// One care unit: the words of the page.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

const kronor = (kr: string): string => `SEK${NBSP}${kr}`;

export const unitView: Dictionary['unitView'] = {
  choose: {
    label: 'Care unit',
    title: 'Choose a care unit',
    text: 'Here you see what a care unit is paid over the year, month by month, and why.',
    none: 'Choose …',
    list: 'All care units',
    unknown: (id: string) =>
      `The data have no care unit with the code ${id}. Choose another, or load the file that has it.`,
  },
  head: {
    title: (name: string, mkr: string, year: string) => `${name} is paid SEK${NBSP}${mkr} million in ${year}`,
    titleLeast: (name: string, mkr: string, year: string, missing: number) =>
      `${name} is paid at least SEK${NBSP}${mkr} million in ${year} – ${plural(missing, 'one line is', `${missing} lines are`)} missing`,
    titleKnown: (name: string, mkr: string, year: string, missing: number) =>
      `${name}: SEK${NBSP}${mkr} million computed for ${year} – ${plural(missing, 'one line is', `${missing} lines are`)} missing`,
    titleBarred: (name: string, year: string) => `The income of ${name} in ${year} cannot be computed yet`,
    titleUnlisted: (name: string, year: string) => `${name} has no income in ${year}`,
    titleWaiting: (name: string) => `Working out the income of ${name} …`,
    unlisted: (period: string) =>
      `The unit has nobody listed on list ${period}, and no other data for the year. Load a list that has it.`,
    monthly: (kr: string) => `SEK${NBSP}${kr}/month on average`,
    change: (kr: string, percent: string | null) =>
      percent === null ? `SEK${NBSP}${kr}/year` : `SEK${NBSP}${kr}/year (${percent})`,
    fromNothing: (other: string) => `against ${other}, when the unit had no amount`,
    unchangedFrom: (other: string) => `As much as in ${other}`,
    changeBarred: (other: string) => `The change from ${other} cannot be computed yet`,
    changeLists: (before: string, after: string) =>
      `The change is counted on list ${before} and list ${after} for the whole year.`,
    sheet: 'Print the unit’s sheet',
    both: (without: string) => `Both amounts are ${without}, which cannot be computed yet.`,
    parts: (parts: string) => `The year’s income by line: ${parts}.`,
    partsWithout: (without: string) => `The shares are of the sum ${without}.`,
    partsTable: (table: string) => `The amounts are in the table under “${table}”.`,
    municipality: 'Municipality',
    ownership: 'Run by',
    distance: 'To the hospital in Östersund',
    listed: 'Listed',
    cni: 'CNI index',
    unknownFact: 'missing',
    status: {
      decided: (year: string) => `The rules for ${year} are decided.`,
      proposal: (year: string) => `The rules for ${year} are a proposal and may change.`,
      indexed: (year: string) =>
        `The rules for ${year} are not decided: they are last year’s, raised by an index.`,
      assumed: (year: string) => `The rules for ${year} are assumed.`,
    },
    onList: (months: string) => `List loaded for ${months}.`,
    onForecast: (months: string, assumption: string) => `Forecast for ${months}: ${assumption}.`,
    unchanged: 'the list is taken to stay as it is',
    growing: 'the list is taken to change as you have stated',
    faults: (n: number) => `${n} ${plural(n, 'thing', 'things')} to correct in the unit’s data`,
  },
  without: (lines: string) => `without ${lines}`,
  parts: {
    label: 'On this page',
    statement: 'Line by line',
    months: 'The months',
    inputs: 'Variable lines and add-ons',
    list: 'Those listed',
    oneMore: 'One more listed',
    limits: 'The limits',
    moves: 'If listed persons move',
    similar: 'Similar units',
    example: 'Worked example',
  },
  group: {
    listed: 'Payment for listed inhabitants',
    variable: 'Variable payment',
    addons: 'Add-on payment',
    purchases: 'Service purchase',
  },
  statement: {
    title: 'The income line by line',
    sentence: (line: string, share: string, kr: string) =>
      `The largest is ${line}: ${share} of the income, ${kronor(kr)} a year.`,
    sentenceWithout: (line: string, share: string, kr: string, without: string) =>
      `Of what can be computed ${line} is the largest: ${share} of the sum ${without}, ${kronor(kr)} a year.`,
    captionWithout: (without: string) => `Sums and shares are ${without}.`,
    caption: (name: string, year: string) =>
      `${name} ${year}. The amount per month is a twelfth of the year; what is paid each month stands under The months.`,
    post: 'Line',
    share: 'Share',
    subtotal: (group: string) => `Sum of ${group.toLowerCase()}`,
    total: 'Total income',
    showEmpty: (n: number) => `Show ${n} ${plural(n, 'line', 'lines')} without an amount`,
    hideEmpty: 'Hide lines without an amount',
    open: 'Choose an amount to see how it was worked out.',
    ceiling: (line: string, ceiling: string, claimed: string, paid: string) =>
      `${line}: the ceiling for the whole region is ${kronor(ceiling)}. Together the units are entitled to ${kronor(claimed)} before the ceiling, and ${kronor(paid)} is paid.`,
  },
  months: {
    title: (year: string) => `The months of ${year}`,
    sentence: (least: string, leastMonth: string, most: string, mostMonth: string) =>
      `The payments go from ${kronor(least)} (${leastMonth}) to ${kronor(most)} (${mostMonth}).`,
    same: (kr: string) => `${kronor(kr)} is paid each month.`,
    nearly: (kr: string) => `About ${kronor(kr)} is paid each month.`,
    levels: (levels: string) => `Each month pays ${levels}.`,
    level: (kr: string, months: string) => `${kronor(kr)} (${months})`,
    without: (without: string) => `All sums are ${without}, which cannot be computed yet.`,
    barred: 'The months cannot be summed while the lines lack their amounts.',
    chartLabel: (year: string) =>
      `Twelve payments in ${year}, by line. Move between the months with the arrow keys.`,
    axis: { kr: 'SEK/month', tkr: 'SEK thousand/month', mkr: 'MSEK/month' },
    /** Of one line, which may be a cost. */
    ofLine: {
      same: (kr: string) => `${kronor(kr)} each month.`,
      nearly: (kr: string) => `About ${kronor(kr)} each month.`,
      levels: (levels: string) => `${levels}.`,
      sentence: (least: string, leastMonth: string, most: string, mostMonth: string) =>
        `From ${kronor(least)} (${leastMonth}) to ${kronor(most)} (${mostMonth}).`,
    },
    lines: 'Line by line',
    linesTitle: (year: string) => `Each line month by month in ${year}`,
    lineLabel: (line: string) => `${line}, month by month. Move between the months with the arrow keys.`,
    ownScale:
      'Each line has its own scale, which does not begin at zero: look at how it runs, not how high it lies. Dashed is forecast.',
    dayHint: 'The figure under the month is the day on which the money is paid.',
    forecast: 'Forecast',
    paler: 'Forecast, paler with an edge',
    basis: { list: 'actual', assumed: 'forecast' },
    column: { month: 'Month', payday: 'Paid on', basis: 'Basis', period: 'List', total: 'Total' },
    basisHint: 'Actual: the month’s own list is loaded. Forecast: the list of another month is used.',
    caption: (year: string) => `Payments in ${year} month by month, SEK.`,
    onList: (period: string) => `list ${period}`,
    onForecast: (period: string) => `forecast from list ${period}`,
    year: 'The whole year',
    differs: (paid: string, yearly: string, period: string, by: string) =>
      `For the listed, ${kronor(paid)} is paid over the year. The yearly amount on list ${period} is ${kronor(yearly)}: the difference is ${kronor(by)}.`,
    reasons: {
      growth: 'The forecast takes the list to change.',
      lists: 'The months rest on different lists.',
      otherList: 'The months rest on another list.',
      tertials: 'The base amount for medication differs between the three tertials of the year.',
    },
  },
  growth: {
    title: 'What the forecast assumes',
    unchanged: 'The forecast takes the list to stay as it is.',
    growing:
      'The forecast takes the lists of the whole region to change as below. Persons are counted whole in each age class, so a short list changes in steps.',
    all: 'The lists of the whole region change per year, per cent',
    hint: 'For example 1.5 or −2. It applies to months without a list of their own.',
    byAge: 'Different for different ages',
    mixed: 'differ',
    wrong: 'Write a number from −100 to 100 with two decimals at most.',
    reset: 'Back to an unchanged list',
  },
  list: {
    titleMasked: 'The listed by age',
    title: (own: string, region: string) => `${own} of the listed are 65 or older, in the region ${region}`,
    sentence: (more: string, moreBy: string, less: string, lessBy: string) =>
      `Furthest above the region’s share are ${more} (${moreBy} percentage points), furthest below ${less} (${lessBy}).`,
    chartLabel: (period: string) =>
      `Share of the listed in each age class on list ${period}, against the region’s share. Move between the classes with the arrow keys.`,
    axis: 'share of the listed',
    caption: (period: string) => `Listed by age, list ${period}.`,
    unit: 'The unit',
    region: 'The whole region',
    column: {
      age: 'Age',
      persons: 'Persons',
      share: 'Share',
      regionShare: 'Region',
      weight: 'Listing weight',
    },
    total: 'All ages',
    described: (age: string, persons: string, share: string, region: string) =>
      `${age}: ${persons} listed, ${share}, in the region ${region}`,
  },
  age: (ageClass: string) => `age${NBSP}${ageClass}`,
  kr: 'SEK',
  krMonth: 'SEK/month',
  showAs: 'Show as',
  oneMore: {
    title: 'What one more listed person is worth',
    sentence: (high: string, highKr: string, low: string, lowKr: string) =>
      `One more listed person of ${high} is worth ${kronor(highKr)} a year here; one of ${low} ${kronor(lowKr)}.`,
    about:
      'For a whole year under the year’s rules. The person comes from outside the region and lives at the unit. When the whole region is computed anew, shared pools have one more to share; without it, the kronor per point are those of today.',
    chartLabel:
      'What one more listed person is worth to the unit, by age. Move between the classes with the arrow keys.',
    diluted: 'With the whole region computed anew',
    held: 'If nobody else is affected',
    caption: 'What one more listed person gives the unit, by age.',
    age: 'Age',
    described: (age: string, diluted: string, held: string) =>
      `${age}: ${kronor(diluted)} a year, ${kronor(held)} if nobody else is affected`,
    barred: 'The worth cannot be computed while data about the unit are missing.',
  },
  limits: {
    title: 'The limits, and where the unit stands',
    size: 'Number of listed',
    sizeLabel: (listed: string, limits: string) => `The unit has ${listed} listed. The limits are ${limits}.`,
    here: (listed: string) => `${listed} listed`,
    left: (limit: string, persons: string, n: number) =>
      n === 0
        ? `The unit has reached the limit of ${limit} listed.`
        : `The limit of ${limit} listed is ${persons} ${plural(n, 'person', 'persons')} away.`,
    passed: (limit: string, persons: string, n: number) =>
      `The limit of ${limit} listed is passed by ${persons} ${plural(n, 'person', 'persons')}.`,
    sizeWorth: (below: string, above: string) =>
      `Up to the limit one more listed person gives ${kronor(below)} a year for sparsity, above it ${kronor(above)}.`,
    drop: (kr: string) =>
      `By the interpretation chosen the whole list has one weight, and at the limit the payment falls by ${kronor(kr)} a year.`,
    dropOtherwise: (kr: string) =>
      `By another interpretation of the rule, that the whole list has one weight, the payment would fall by ${kronor(kr)} a year at the limit.`,
    noSparsity:
      'The unit lies too near the hospital to be paid for sparsity, so its size makes no difference to that.',
    distance: 'Distance to the hospital',
    distanceLabel: (km: string, limits: string) =>
      `The unit lies ${km} from the hospital. The limits are ${limits}.`,
    noDistance: 'The unit’s distance is missing in the data, so its place among the limits cannot be shown.',
    weight: (km: string, weight: string) => `At ${km} the sparsity weight is ${weight}.`,
    weightOfRest: (km: string, weight: string) =>
      `The unit’s distance holds only for the listed without a stated home: at ${km} the sparsity weight is ${weight}.`,
    ifAt: (km: string, weight: string, change: string, more: boolean) =>
      `At ${km} the weight is ${weight}, and the unit would be paid ${kronor(change)} ${more ? 'more' : 'less'} a year.`,
    ifSame: (km: string, weight: string) =>
      `At ${km} the weight is ${weight}; the unit would be paid the same as now.`,
    statedHomes: (n: string) =>
      `Of the listed, ${n} have a stated distance to their home, and their sparsity goes by that, not by the unit’s distance.`,
    ifAll: 'The amounts below hold if all the listed lived that far away.',
  },
  moves: {
    title: 'What if listed persons move?',
    text: 'State how many move. A group of ages is spread as on the list that they leave. The result is the payment for the listed over a whole year.',
    row: (n: number) => `Move ${n}`,
    persons: 'Persons',
    ages: 'Age',
    from: 'From',
    to: 'To',
    outside: 'outside the region',
    groups: {
      all: 'all ages',
      young: '0–19',
      adult: '20–64',
      elderly: '65 and older',
      old: '80 and older',
    },
    groupsLabel: 'Groups',
    classesLabel: 'Age classes',
    add: 'Add a move',
    remove: (n: number) => `Remove move ${n}`,
    compute: 'Compute',
    reset: 'Clear',
    notPersons: 'Write a whole number of persons, at least 1.',
    sameUnit: 'From and to are the same. Choose two that differ.',
    few: (unit: string, found: string) =>
      `${unit} has only ${found} listed of those ages. Write a lower number.`,
    empty: 'Write how many move, and both units are computed anew.',
    stale:
      'What is written above has changed. The result is of what was computed last: choose Compute again.',
    result: (persons: string, n: number) => `If ${persons} ${plural(n, 'person moves', 'persons move')}`,
    effect: (name: string, change: string, more: boolean) =>
      `${name} is paid ${kronor(change)} ${more ? 'more' : 'less'} a year`,
    noEffect: (name: string) => `${name} is paid the same as now`,
    caption: 'Payment for the listed before and after, SEK a year.',
    column: { post: 'Line', before: 'Now', after: 'After', change: 'Difference' },
    rest: 'All other units of the region',
  },
  similar: {
    title: 'The units most like this one',
    text: 'Alike in number of listed, distance to the hospital, mean age and CNI taken together, the most alike first. All four weigh the same: distance as much as size. A unit that is nearest in one can therefore come further down because it differs in another.',
    caption:
      'The five units most alike, with this one at the top. Underlined is the value that is nearest in its column.',
    nearest: 'nearest',
    column: {
      unit: 'Care unit',
      listed: 'Listed',
      distance: 'Distance',
      age: 'Mean age',
      cni: 'CNI index',
      perListed: 'SEK per listed and year',
    },
    this: 'this unit',
  },
  example: { show: 'Show the worked example for printing', hide: 'Hide the worked example' },
};
