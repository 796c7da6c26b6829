// Words for goal seek: the goal, what may change, what is reached and who pays.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const goal: Dictionary['goal'] = {
  title: 'What must change to reach a goal?',
  intro:
    'Choose a goal and the parameters that may change. The page works out which values they must have, who then pays, and says so when the goal cannot be reached.',
  kind: 'Goal',
  kinds: {
    floor: 'No unit loses more than, in per cent',
    perListedFloor: 'No unit loses more than, per listed',
    unit: 'A unit gets a certain amount',
    pool: 'A pool gets a certain amount',
    total: 'The five pools get a certain sum',
    paid: 'All for listed inhabitants gets a certain sum, with supplement and VAT',
    share: 'What one pool is of the five',
  },
  against: 'Measured against',
  onSameList: (name: string, period: string) => `${name} on the list ${period}`,
  field: {
    floor: 'Least change, per cent',
    perListed: 'Least change, kronor per listed and year',
    unit: 'Care unit',
    chooseUnit: 'Choose a unit',
    line: 'Pool',
    share: 'Share, per cent',
    how: 'Amount',
    as: (name: string) => `As in ${name}`,
    typed: 'Own amount',
    kr: 'Amount, kronor per year',
    tkr: 'Amount, SEK thousand per year',
  },
  hint: {
    floor: '−1 means that nobody may lose more than one per cent.',
    perListed: '−20 means that nobody may lose more than 20 kronor per listed.',
    share:
      'The share is of the five pools. The 15 per cent of the rule itself are of listing, CNI and sparsity, and so another number.',
    within:
      'A higher amount per point raises the whole pool. For the pool to stay, choose a weight under the interpretation “fixed pool”, or a transition rule.',
  },
  wrong: {
    noUnit: 'Choose a unit.',
    noAmount:
      'Write an amount in figures with two decimals at the most, for example 304261.5. More than SEK 90 thousand billion cannot be counted with.',
    noFloor: 'Write a percentage from −100 to 100 with two decimals at the most, for example −1.',
    noPerListed:
      'Write an amount in kronor with two decimals at the most, for example −20. More than 9 million kronor per listed cannot be counted with.',
    noShare: 'Write a percentage from 0 to 100 with two decimals at the most, for example 17.',
    noKnob: 'Choose at least one parameter that may change.',
    noBound: 'Write both bounds in figures, for example 0 and 20.',
    lowAboveHigh: 'The lower bound is higher than the upper one. Change them round.',
  },
  knobs: {
    title: 'Parameters that may change',
    add: 'Add a parameter',
    choose: 'Choose a parameter',
    suggest: (name: string) => `Add ${name}`,
    now: (value: string) => `Now ${value}`,
    low: 'Lowest',
    high: 'Highest',
    lowOf: (name: string) => `Lowest for ${name}`,
    highOf: (name: string) => `Highest for ${name}`,
    direction: (name: string) => `Direction of ${name}`,
    follow: 'Follows',
    opposite: 'Goes the other way',
    remove: (name: string) => `Remove ${name}`,
    together: 'Several parameters change by the same per cent of what they are, within their bounds.',
  },
  seek: 'Seek',
  seeking: 'Seeking …',
  cancel: 'Cancel',
  failed: (message: string) => `The search could not be done. Try again. The browser says: ${message}`,
  stale: 'Press Seek to count with what is chosen now.',
  result: {
    met: 'The goal is met as it is, so nothing needs to change.',
    unchanged: 'The parameters are as near the goal as possible already.',
    reached: 'The goal is reached.',
    nearest: 'The goal is reached as nearly as possible.',
    noEffect: 'The chosen parameters do nothing for the goal. Choose others.',
    nothing: 'The share cannot be computed, for the five pools are nothing with the parameters as they are.',
    outOfReach: 'The goal cannot be reached within the bounds. The nearest is shown here.',
    atBound: (name: string, bound: string) => `${name} stops at its bound ${bound}.`,
    advice: 'Widen the bounds, or let more parameters change.',
    linear: (n: number) =>
      `It was worked out directly, with ${n} ${plural(n, 'computation', 'computations')}.`,
    bracketed: (n: number) =>
      `It was sought step by step, with ${n} ${plural(n, 'computation', 'computations')}.`,
    worst: (unit: string, change: string) => `The largest loss is that of ${unit}: ${change}.`,
    least: (unit: string, change: string) => `The smallest gain is that of ${unit}: ${change}.`,
    floor: (target: string) => `The floor is ${target}.`,
    nobody: 'The floor holds for no unit, for none was paid anything before the change.',
    value: (target: string, now: string, reached: string) =>
      `Goal ${target}. Now ${now}. With the new values ${reached}.`,
    over: (kr: string) => `That is SEK ${kr} above the goal.`,
    under: (kr: string) => `That is SEK ${kr} below the goal.`,
    exact: 'That is the goal exactly.',
    step: (kr: string) =>
      `No nearer is possible: the next step of the parameter lands SEK ${kr} on the other side.`,
    floorStep: 'The next step of the parameter would break the floor.',
    caption: (name: string, period: string) => `New values. Rules ${name}, list ${period}.`,
    column: { parameter: 'Parameter to change', before: 'Now', after: 'New value', bounds: 'Bounds' },
    perListed: 'SEK per listed',
    use: 'Use in the scenario',
    used: 'The values are now used in the scenario. You can undo it at the top of the page.',
  },
  pays: {
    title: 'Who pays',
    before: (name: string) => `${name}, now`,
    after: 'With new values',
    against: (other: string) => `Against ${other}`,
    caption: (name: string, period: string) =>
      `All lines for listed inhabitants, kronor per year. Rules ${name} before and after the new values, list ${period}. Minus means that the unit gets less.`,
  },
  reason: {
    floor: (percent: string, other: string) => `Goal seek: no unit below ${percent} against ${other}.`,
    perListedFloor: (kr: string, other: string) =>
      `Goal seek: no unit below SEK ${kr} per listed against ${other}.`,
    unit: (unit: string, kr: string) => `Goal seek: ${unit} gets SEK ${kr} per year.`,
    pool: (pool: string, tkr: string) => `Goal seek: the pool for ${pool} becomes SEK ${tkr}${NBSP}thousand.`,
    total: (tkr: string) => `Goal seek: the five pools become SEK ${tkr}${NBSP}thousand.`,
    paid: (tkr: string) => `Goal seek: all for listed inhabitants becomes SEK ${tkr}${NBSP}thousand.`,
    share: (pool: string, percent: string) => `Goal seek: ${pool} becomes ${percent} of the five pools.`,
  },
  other: {
    title: 'This changes the rules',
    text: 'Goal seek changes parameters for all units. To keep the rules and only lift those who lose most, set a floor.',
    link: 'Set a floor under Transition',
  },
};
