// Words for transition rules: floor, ceiling, phase-in, and who finances whom.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const transition: Dictionary['transition'] = {
  title: {
    none: 'The transition rule moves no money',
    moved: (tkr: string, payers: number, receivers: number) =>
      `The transition rule moves SEK ${tkr}${NBSP}thousand per year from ${payers} ${plural(payers, 'unit', 'units')} to ${receivers}`,
    unkept: 'The transition rule cannot be kept within the pool',
    waiting: 'Transition rule',
  },
  intro:
    'A transition rule limits how much a unit may lose or gain per year when the rules change. The money is taken within the pool, so the sum is exactly the same. What the ceilings free is used first. The rest is paid by every unit above its floor, in proportion to how far above it is, also by units that lose as long as they stay above the floor.',
  basis: (name: string, other: string) =>
    `Before: ${other}. After: ${name}. All lines for listed inhabitants, kronor per year.`,
  measure: 'The limits are in',
  measures: { percent: 'Per cent', perListed: 'Kronor per listed' },
  field: {
    floor: 'Floor: least change',
    ceiling: 'Ceiling: most change',
    years: 'Phase-in',
    share: (year: number) => `Year ${year}, per cent`,
    unit: 'Care unit',
    allUnits: 'The largest amounts of all',
    year: 'Year',
  },
  yearsOf: (n: number) => (n === 1 ? 'At once' : `${n} years`),
  hint: {
    floor: '−1 means that nobody may lose more. Empty field: no floor.',
    ceiling: '3 means that nobody may gain more. Empty field: no ceiling.',
    shares:
      'So much of the redistribution is made by each year. The last year is always 100 per cent. The whole pool follows the new rules from the first year.',
    equal: 'Equal steps',
  },
  wrong: {
    number: 'Write a number with two decimals at the most, for example −1, or leave the field empty.',
    share: 'Write a percentage from 0 to 100.',
  },
  unkept: {
    floorAboveCeiling: 'The floor is above the ceiling. Lower the floor or raise the ceiling.',
    floorsExceedPot: (tkr: string) =>
      `The pool does not suffice for the floor: SEK ${tkr}${NBSP}thousand per year is missing. Lower the floor, or raise the pool.`,
    potExceedsCeilings: (tkr: string) =>
      `The pool does not fit under the ceiling: SEK ${tkr}${NBSP}thousand per year is left over. Raise the ceiling, or lower the pool.`,
    badPhaseIn: 'The shares may not fall from one year to the next, and the last year is to be 100 per cent.',
  },
  waiting: 'Counting the transition …',
  cancel: 'Cancel',
  again: 'Count again',
  pot: (tkr: string) => `The pool: SEK ${tkr}${NBSP}thousand, the same before and after the transition rule.`,
  growth: {
    same: (other: string) => `It is as large as that of ${other}.`,
    more: (tkr: string, other: string) => `It is SEK ${tkr}${NBSP}thousand larger than that of ${other}.`,
    less: (tkr: string, other: string) => `It is SEK ${tkr}${NBSP}thousand smaller than that of ${other}.`,
  },
  moved: (payers: number, receivers: number, kr: string) =>
    `${payers} ${plural(payers, 'unit gives', 'units give')} up SEK ${kr} per year together, and ${receivers} ${plural(receivers, 'gets', 'get')} as much.`,
  notMoved: 'No unit gives up or gets anything: all keep within the limits.',
  outside: (n: number) =>
    `${n} ${plural(n, 'unit stands', 'units stand')} outside, being new, gone or without listed inhabitants. They get what the new rules give.`,
  year: (n: number, share: string) => `Year ${n}: ${share} of the redistribution`,
  table: {
    caption: (name: string, other: string) =>
      `Kronor per year. Before is ${other}, in full is ${name} without a transition rule. Plus in the last column means that the unit gets money from the others, minus that it gives some up.`,
    column: {
      unit: 'Care unit',
      before: 'Before',
      full: 'In full',
      fullChange: 'Change in full',
      adjusted: 'With transition',
      adjustedChange: 'Change with transition',
      flow: 'Gets or gives up',
    },
    region: 'The region',
    outside: { new: 'new', gone: 'gone', empty: 'nobody listed' },
    more: (n: number) => `Show ${n} more`,
    shown: (n: number, all: number) => `Showing ${n} of ${all}.`,
  },
  chart: {
    title: {
      none: 'The change is the same with and without a transition rule',
      lifted: (unit: string) => `${unit} is lifted most`,
      fromTo: (unit: string, from: string, to: string) => `${unit} is lifted most: from ${from} to ${to}`,
    },
    lowest: (unit: string, full: string, other: string, adjusted: string) =>
      `In full, the lowest change is that of ${unit}, ${full}. With the transition rule the lowest is ${adjusted}, for ${other}.`,
    limited: (shown: number, all: number) =>
      `The chart shows the ${shown} of ${all} units that the rule changes most for. All are in the table.`,
    label: (title: string, n: number) =>
      `${title}. Chart of ${n} ${plural(n, 'unit', 'units')}. Go between them with the arrow keys.`,
    axis: {
      percent: (other: string) => `Change from ${other}, per cent`,
      perListed: (other: string) => `Change from ${other}, SEK per listed`,
    },
    names: { from: 'In full', to: 'With transition' },
    limit: {
      floor: (limit: string) => `Floor ${limit}`,
      ceiling: (limit: string) => `Ceiling ${limit}`,
    },
    perListed: (kr: string) => `SEK ${kr} per listed`,
    row: (unit: string, full: string, adjusted: string, flow: string) =>
      `${unit}: ${full} in full, ${adjusted} with transition. ${flow}`,
    gets: (kr: string) => `Gets SEK ${kr} per year from the others.`,
    gives: (kr: string) => `Gives up SEK ${kr} per year.`,
    neither: 'Gets and gives up nothing.',
  },
  flows: {
    title: 'Who finances whom',
    claim: (receiver: string, got: string, payer: string, given: string) =>
      `${receiver} gets most, ${got} per year. ${payer} gives up most, ${given}`,
    untouched: (n: number) =>
      `${n} ${plural(n, 'unit neither gets nor gives up anything and is', 'units neither get nor give up anything and are')} not in the chart.`,
    axis: (unit: string) => `Gets or gives up, ${unit}`,
    all: (n: number, all: number) => `The ${n} largest of ${all} amounts between units, kronor per year.`,
    receives: (unit: string, kr: string, n: number) =>
      `${unit} gets SEK ${kr} per year from ${n} ${plural(n, 'unit', 'units')}.`,
    pays: (unit: string, kr: string, n: number) =>
      `${unit} gives up SEK ${kr} per year to ${n} ${plural(n, 'unit', 'units')}.`,
    neither: (unit: string) => `${unit} neither gets nor gives up anything.`,
    none: 'No amounts go between units.',
    caption: 'From whom to whom, kronor per year',
    column: { from: 'Gives up', to: 'Gets', ore: 'Amount' },
  },
  include: {
    label: 'Include in the amendment',
    hint: 'The transition rule then has a section of its own in the amendment under Rule text. Otherwise it is not kept with the scenario.',
    missing: 'First state a floor, a ceiling or a phase-in that can be kept within the pool.',
  },
  amendment: {
    heading: 'Transition rule',
    basis: (name: string, other: string) =>
      `The transition rule limits the change from ${other} to ${name}, counted on all lines for listed inhabitants. What is said above is without it.`,
    floor: (limit: string) => `Floor: the yearly payment of a unit changes by ${limit} at the least.`,
    ceiling: (limit: string) => `Ceiling: the yearly payment of a unit changes by ${limit} at the most.`,
    perListed: (value: string) => `${value}${NBSP}SEK per listed`,
    share: (share: string, year: number) => `${share}${NBSP}% in year ${year}`,
    phaseIn: (shares: string) => `Phase-in: so much of the redistribution is made by each year: ${shares}.`,
    within: 'The transition rule is financed within the pool: the sum is exactly the same.',
    moved: (kr: string, payers: number, receivers: number) =>
      `It moves SEK ${kr} per year from ${payers} ${plural(payers, 'unit', 'units')} to ${receivers}.`,
    movedFirst: (kr: string, payers: number, receivers: number) =>
      `In the first year it moves SEK ${kr} from ${payers} ${plural(payers, 'unit', 'units')} to ${receivers}.`,
    notMoved: 'It moves no money: all units keep within the limits.',
    notMovedFirst: 'In the first year it moves no money.',
  },
  other: {
    title: 'This does not change the rules',
    text: 'A transition rule stands beside the rules. It goes into the amendment if you tick it, but is not kept in the scenario. To change a parameter instead, so that nobody loses too much, seek its value.',
    link: 'Seek the value under Goal seek',
  },
};
