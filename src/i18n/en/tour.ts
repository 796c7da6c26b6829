// Words for the guided tours.
import { NBSP } from './words.ts';

export const tour = {
  label: 'Guided tour',
  names: {
    politician: 'The proposal in two minutes',
    unit: 'My care unit’s money',
    planner: 'Try other rules',
  },
  step: (number: number, of: number) => `step ${number} of ${of}`,
  on: { sample: 'on sample data', partly: 'partly on sample data', own: 'on your data' },
  back: 'Back',
  next: 'Next',
  leave: 'Leave',
  done: 'Done',
  away: 'You have gone on by yourself. The tour is waiting here.',
  resume: 'Back to the tour',
  missing: 'What this step is about is not there with these data.',
  steps: {
    year: {
      title: 'What the region pays',
      text: 'The heading tells the difference, and the large figure the whole sum. Press an amount to see how it was computed.',
    },
    ranking: {
      title: 'Who gets more, and who gets less?',
      text: 'The sentence tells how things stand. Below it are all care units in order, as a table, bars or a map.',
    },
    why: {
      title: 'The one most affected, and why',
      text: 'The chart goes from the amount before to the amount after. Each step is a cause: a rule or the list has changed.',
    },
    trust: {
      title: 'Can the figures be trusted?',
      text: 'The mark says whether the sums agree with the published amounts. Press it to see every check.',
    },
    brief: {
      title: 'Take it to the meeting',
      text: 'Here the region’s year becomes a brief on paper or as a PDF, with source, rule year and marks.',
    },
    choose: {
      title: 'Choose your care unit',
      text: 'Choose from the list. If you choose none, the next step shows the largest unit.',
    },
    income: {
      title: 'What the unit gets in a year',
      text: 'The large figure is all that the unit gets. Beside it is how it is divided: listed persons, variable payments, add-ons and service purchases.',
    },
    months: {
      title: 'When the money comes',
      text: 'One bar a month; a paler bar is a forecast. Choose Table to see every day of payment.',
    },
    amount: {
      title: 'How an amount was computed',
      text: 'Press an amount in the table. It opens the formula with the unit’s own figures, and the section it comes from.',
    },
    page: {
      title: 'The unit’s page on paper',
      text: 'The result, what has changed and why, with source and marks. Print it or save it as a PDF.',
    },
    scenario: {
      title: 'A scenario is your changes',
      text: 'You start from a rule year and change what you want to try. The year’s own rules stay, and everything can be undone.',
    },
    weights: {
      title: 'Change the weights',
      text: 'Drag the curve, or write in the table below it. The first change starts a scenario, and the amounts are computed anew.',
    },
    pots: {
      title: 'Hold the pool',
      text: 'Is the sum to stay the same? Choose Hold the pool, and the amount that makes the money just suffice is worked out. Then press Use in the scenario.',
    },
    goal: {
      title: 'Work backwards from a goal',
      text: 'Say what is to be reached and which values may change. The answer shows what it takes and who pays.',
    },
    compare: {
      title: 'Put the proposals side by side',
      text: 'Each column is a rule year or a scenario. Below them is the difference for the region and for every care unit.',
    },
    share: {
      title: 'Send it to a colleague',
      text: 'Where a scenario is chosen, Copy link is here. The link carries the changes and the reasons; the list does not go with it.',
    },
  },
  figures: {
    year: (year: string, tkr: string, change: string, other: string) =>
      `${year}: SEK${NBSP}${tkr} thousand a year, ${change}${NBSP}thousand compared with ${other}.`,
    why: (name: string, percent: string) => `${name} changes most in per cent: ${percent}.`,
    payday: (day: string, kr: string) => `Next payment: ${day}, SEK${NBSP}${kr}.`,
  },
};
