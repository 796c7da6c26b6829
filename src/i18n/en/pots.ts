// Words for the pools: a fixed amount or a fixed pool, and who pays.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const pots: Dictionary['pots'] = {
  title: {
    same: (other: string) => `The five pools are as large as those of ${other} on the same list`,
    more: (tkr: string, other: string) =>
      `The five pools are SEK ${tkr}${NBSP}thousand larger than those of ${other} on the same list`,
    less: (tkr: string, other: string) =>
      `The five pools are SEK ${tkr}${NBSP}thousand smaller than those of ${other} on the same list`,
  },
  intro:
    'When a weight changes the pool is counted anew: the amount per point stays and the pool grows or shrinks. To keep the pool as it is choose “Hold the pool”, and the amount that does so is worked out.',
  waiting: 'Counting the pools …',
  noRules: 'The rules of the scenario cannot be used. Redo the last change, or take it away.',
  failed: (message: string) =>
    `The figures could not be computed. Reload the page and try again. The browser says: ${message}`,
  missing: (pool: string) => `The pool for ${pool} is missing:`,
  caption: (name: string, other: string, period: string) =>
    `The pools before anything is taken for external providers. Rules ${name} and ${other}, both on the list ${period}. Thousands of kronor per year.`,
  column: { pool: 'Pool', difference: 'Difference', amount: 'Amount per point', per: 'Unit' },
  sum: 'Sum of five pools',
  per: {
    listing: 'SEK at weight 1.00',
    cni: 'SEK per listed on average',
    sparsity: '% of listing, CNI and sparsity',
    medication: 'SEK at weight 1.00',
    rehab: 'SEK per person of working age',
  },
  hold: {
    title: 'Hold the amount or the pool',
    legend: (pool: string) => `${pool}: what is held`,
    rate: { amount: 'Hold the amount', share: 'Hold the share' },
    pot: 'Hold the pool',
    field: (pool: string) => `Pool for ${pool}, SEK thousand per year`,
    hint: (other: string) => `Empty field: as in ${other}`,
    wrong:
      'Write an amount in thousands of kronor with two decimals at the most, for example 304261.5. More than SEK 90 thousand billion cannot be counted with. Leave it empty for the same pool.',
    change: (before: string, after: string) => `From ${before} to ${after}.`,
    unchanged: (value: string) => `No change is needed: ${value} gives the pool already.`,
    exact: (pool: string) => `The pool becomes SEK ${pool} per year, exactly.`,
    over: (pool: string, rest: string) =>
      `The pool becomes SEK ${pool} per year. That is SEK ${rest} more than it should be, for whole steps come no nearer.`,
    under: (pool: string, rest: string) =>
      `The pool becomes SEK ${pool} per year. That is SEK ${rest} less than it should be, for whole steps come no nearer.`,
    amountStep: 'The amount is written in whole öre.',
    shareStep: 'The share is written in hundredths of a per cent.',
    noEffect:
      'The pool does not go by the amount: the published pool is shared out. Change that under Interpretations for the amount to be worked out.',
    outside: (name: string, value: string, bounds: string) =>
      `The pool is not held: ${name} would be ${value}, outside its bounds ${bounds}. Write another pool.`,
    unreached: (name: string, bounds: string) =>
      `The pool is not held: ${name} would be outside its bounds ${bounds}. Write another pool.`,
    barred: 'The pool cannot be held, for it cannot be computed. Mend the fault in the data first.',
    use: 'Use in the scenario',
    unused: 'The scenario has not changed yet.',
    used: 'The amounts are now used in the scenario. You can undo it at the top of the page.',
    kept: 'The amount is now set so that the pool is held.',
    nothing: 'The amounts give the held pools already. There is nothing to change.',
  },
  reason: {
    one: (pool: string, tkr: string) => `The pool for ${pool} is held at SEK ${tkr}${NBSP}thousand.`,
    several: (list: string) => `The pools are held: ${list}.`,
    part: (pool: string, tkr: string) => `${pool} at SEK ${tkr}${NBSP}thousand`,
  },
  of: {
    ...{ listing: 'listing', cni: 'the CNI', sparsity: 'sparsity', medication: 'medication' },
    rehab: 'rehabilitation',
  },
  published: {
    title: 'Holding the pool and sharing out a fixed pool',
    text: 'The interpretation “fixed pool” shares out the published pool without changing any amount. It is not the same as holding the pool: the published pool is rounded, and it does not follow when the list grows.',
    link: 'Change the interpretations',
    caption: (other: string) =>
      `The published pool against the one that ${other} gives on the same list, kronor per year.`,
    column: {
      published: 'Published pool',
      held: 'Held pool',
      difference: 'Difference',
      now: 'Shared out now',
    },
    fixed: 'The published pool',
    free: 'Amount times points',
  },
  pays: {
    title: {
      now: (name: string, other: string) => `Who gets more and less: ${name} against ${other}`,
      held: (name: string, other: string) => `Who pays when the pool is held: ${name} against ${other}`,
    },
    before: (other: string) => `Under ${other}`,
    now: (name: string) => `Under ${name}`,
    held: 'With held pool',
    caption: (period: string) =>
      `All lines for listed inhabitants, kronor per year, on the list ${period}. Minus means that the unit gets less.`,
  },
  shifts: {
    up: (n: number, kr: string) =>
      `${n} ${plural(n, 'unit gets', 'units get')} more, SEK ${kr} per year together.`,
    down: (n: number, kr: string) =>
      `${n} ${plural(n, 'unit gets', 'units get')} less, SEK ${kr} per year together.`,
    noneUp: 'None gets more.',
    noneDown: 'None gets less.',
    balance: {
      same: 'It balances.',
      more: (kr: string) => `Together SEK ${kr} more is paid.`,
      less: (kr: string) => `Together SEK ${kr} less is paid.`,
    },
    none: 'No unit gets more or less.',
    barred: (n: number) => `${n} ${plural(n, 'unit has', 'units have')} no amount and are not in the sums.`,
    column: { unit: 'Care unit', change: 'Change', percent: 'Change in per cent' },
    axis: (unit: string) => `Change, ${unit}`,
    chart: (title: string, n: number) =>
      `${title}. Chart of ${n} ${plural(n, 'unit', 'units')}. Go between them with the arrow keys.`,
    row: (unit: string, kr: string, percent: string, before: string, after: string) =>
      `${unit}: SEK ${kr} per year (${percent}), from SEK ${before} to SEK ${after}.`,
    rowBarred: (unit: string) => `${unit}: no amount.`,
    limited: (shown: number, all: number) =>
      `The chart shows the ${shown} of ${all} units that change most. All are in the table.`,
    all: 'The region',
    more: (n: number) => `Show ${n} more`,
    shown: (n: number, all: number) => `Showing ${n} of ${all}.`,
  },
  next: {
    title: 'Should no unit lose too much?',
    goal: 'Seek a parameter value',
    goalText:
      'Goal seek changes the rules themselves: it seeks the value at which no unit loses more than you say.',
    transition: 'Set a floor',
    transitionText:
      'The transition rule leaves the rules as they are: it lifts those who lose most, and the others pay within the pool.',
  },
};
