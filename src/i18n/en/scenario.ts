// Words for scenarios: what is changed in the rules, why, and what follows.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('en-GB');

export const scenario = {
  title: 'Scenario',
  parts: {
    label: 'Parts of the scenario',
    parametrar: 'Parameters',
    vikter: 'Age weights',
    potter: 'Pools',
    mal: 'Goal seek',
    overgang: 'Transition',
    tolkningar: 'Interpretations',
    regeltext: 'Rule text',
    logg: 'Log',
  },
  /** What a scenario is called that nobody has named. */
  proposal: (number: string) => `Proposal ${number}`,
  first: {
    title: 'Try other rules',
    text: 'A scenario is a proposal for other rules. It starts from a rule year and holds only what you change, with the reason for each change. The year’s own rules stay as they are, everything can be undone, and nothing leaves your browser.',
    more: 'You can also change a value right here below; a scenario is then started by itself.',
  },
  head: {
    label: 'The scenario',
    chosen: 'Working on',
    none: (year: string) => `Rule year ${year}, no scenario`,
    option: (name: string, year: string) => `${name} (from ${year})`,
    name: 'Name',
    base: (year: string) => `Starts from rule year ${year}`,
    parent: (name: string) => `copy of “${name}”`,
    create: (year: string) => `New scenario from ${year}`,
    copy: 'Make a copy',
    copyName: (name: string) => `${name}, copy`,
    remove: 'Remove',
    save: 'Save as a file',
    read: 'Read a scenario file',
    readDone: (name: string) => `The scenario “${name}” has been read and chosen.`,
    notRead: (file: string) => `The file ${file} could not be opened. Choose it again.`,
    readFaults: (file: string) => `${file} could not be used. Nothing has changed.`,
    started: (name: string, year: string) =>
      `Your change started the scenario “${name}”. The rules for ${year} stay as they are.`,
    undo: 'Undo',
    redo: 'Redo',
    undoStep: (step: string) => `Undo: ${step}`,
    redoStep: (step: string) => `Redo: ${step}`,
  },
  status: {
    noChanges: (year: string) => `Nothing is changed yet: the amounts are those of ${year}.`,
    changes: (n: number, year: string) => `${n} ${plural(n, 'change', 'changes')} from ${year}`,
    more: (change: string, percent: string, total: string) =>
      `the care units get ${change}${NBSP}SEK/year more for their listed, with supplement and VAT (${percent}), together ${total}${NBSP}SEK thousand/year`,
    less: (change: string, percent: string, total: string) =>
      `the care units get ${change}${NBSP}SEK/year less for their listed, with supplement and VAT (${percent}), together ${total}${NBSP}SEK thousand/year`,
    same: (total: string) =>
      `together the care units get as much for their listed, ${total}${NBSP}SEK thousand/year`,
    nearly: (total: string) =>
      `together the care units get as much for their listed to within a krona, ${total}${NBSP}SEK thousand/year`,
    barred: 'what it gives cannot be computed while the data set lacks details',
    units: (gain: number, lose: number, same: number) =>
      `${list.format(
        [
          { n: gain, what: 'more' },
          { n: lose, what: 'less' },
          { n: same, what: 'as much' },
        ]
          .filter(({ n }) => n > 0)
          .map(
            ({ n, what }, i) => `${n} ${i > 0 ? '' : plural(n, 'care unit gets ', 'care units get ')}${what}`,
          ),
      )}.`,
    unitsBarred: (n: number) => `For ${n} it cannot be computed.`,
    counting: 'Computing …',
    table: 'Line by line',
    caption: (name: string, year: string, period: string) =>
      `Payment for listed inhabitants with ${name} and with the rules for ${year}, both on list ${period}, SEK thousand per year`,
    line: 'Line',
    own: 'The scenario',
    difference: 'Difference',
    percent: 'Per cent',
    sum: 'The five pools',
    paid: 'To be paid',
  },
  step: {
    created: (name: string, year: string) => `new scenario “${name}” from ${year}`,
    copied: (name: string) => `the copy “${name}”`,
    renamed: (before: string, after: string) => `the name “${before}” → “${after}”`,
    removed: (name: string) => `“${name}” was removed`,
    read: (name: string, changes: number) =>
      `“${name}” was read with ${changes} ${plural(changes, 'change', 'changes')}`,
    reset: (values: string) => `set back: ${values}`,
    reasoned: (name: string) => `the reason for ${name}`,
    value: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    rest: (n: number) => `and ${n} more`,
    unset: 'not stated',
  },
  mismatch: {
    otherYear: (year: string, list: string) => `The rules for ${year} are counted on list ${list}.`,
    weights: (year: string, list: string, which: string, mean: string) =>
      `The weights of ${year} on the list of ${list}: the mean weight for ${which} is ${mean} instead of 1.00.`,
    mean: (which: string, list: string, mean: string) =>
      `The mean weight for ${which} is ${mean} instead of 1.00 on list ${list}.`,
    larger: 'With the same amount for weight 1.00 the pool is larger than with a mean weight of 1.00.',
    smaller: 'With the same amount for weight 1.00 the pool is smaller than with a mean weight of 1.00.',
    amount: 'The amount for weight 1.00 has changed too: what the pool becomes is told under Pools.',
    pot: 'The pool is fixed, so the weights only change how it is shared.',
    which: { listing: 'listing', medication: 'medication' },
    normalise: 'To the age weights',
    noBase: (name: string, year: string) =>
      `The scenario “${name}” starts from rule year ${year}, which has been taken away, so it cannot be computed. Add ${year} again under Data, or choose something else.`,
  },
  editor: {
    intro:
      'Every value of the rules, in the order of the source. Write a new value, or press one of the values to the right to set it.',
    search: 'Search the parameters',
    onlyChanged: 'Changed only',
    resetAll: (year: string) => `Set everything back as in ${year}`,
    expand: 'Open all',
    collapse: 'Close all',
    found: (n: number, all: number) => `Showing ${n} of ${all} values.`,
    nothing: 'No value fits the search. Search for something else, or show what is not changed too.',
    nothingChanged: 'Nothing is changed.',
    readings: 'Interpretations',
    section: (section: string) => `Section ${section}`,
    changedIn: (n: number) => `${n} changed`,
    changed: 'Changed',
    value: 'Value',
    bounds: (min: string, max: string) => `${min} to ${max}`,
    as: (name: string, label: string, value: string) => `Set ${name} as in ${label}: ${value}`,
    like: (label: string) => `as in ${label}`,
    same: (label: string, value: string) => `As in ${label}: ${value}`,
    rationale: 'Reason',
    rationaleOf: (name: string) => `Reason for ${name}`,
    rationaleHint: 'Why is the value changed?',
    weights: 'Change the age weights in a curve, paste them or normalise them',
    mean: (mean: string, list: string) => `Mean weight ${mean} on list ${list}.`,
    missing: 'Write a value.',
    unreadable: (text: string) => `“${text}” is not a number. Write it in digits, for example 2.40.`,
    ambiguous: (text: string, whole: string, decimal: string) =>
      `“${text}” can be read in two ways. Write ${whole} or ${decimal}.`,
    kept: 'The old value holds until you have corrected it.',
  },
  effect: {
    counting: (done: string, total: string) =>
      `Computing what each change does by itself: ${done} of ${total} done.`,
    cancel: 'Cancel',
    cancelled: 'What each change does by itself has not been computed.',
    again: 'Compute',
    failed: (message: string) =>
      `What each change does by itself could not be computed. The browser says: ${message}`,
    region: (change: string, before: string, after: string) =>
      `The change by itself: ${change}${NBSP}SEK/year for the region (${before} → ${after}${NBSP}SEK thousand/year).`,
    shared: (total: string) =>
      `The change by itself: the money is shared anew, the region pays as much (${total}${NBSP}SEK thousand/year).`,
    units: (n: number, name: string, change: string) =>
      `It concerns ${n} ${plural(n, 'care unit', 'care units')}, ${name} most: ${change}${NBSP}SEK/year.`,
    barred: 'What the change does cannot be computed while the data set lacks details.',
    nothing: {
      nobody: 'Changes no amount: no listed person is affected.',
      noActivity: 'Changes no amount: no activity is entered for the line.',
      noExternal: 'Changes no amount: no care unit is external.',
      noCounts: 'Changes no amount: every care unit has a given CNI.',
      pot: 'Changes no amount: the pool is fixed, the amount is not used.',
      reading: 'Changes no amount: not used under the chosen interpretation.',
      reconciliation: 'Changes no amount: used in the reconciliation only.',
      invoices: 'Changes no amount: used on invoices only.',
      notAlone: 'Belongs with another changed limit, so its effect cannot be computed by itself.',
      none: 'Changes no amount.',
    },
  },
  log: {
    empty: 'Nothing has been done yet. Each change will stand here, with the value before and after.',
    caption: 'What has been done, newest first',
    when: 'When',
    scenario: 'Scenario',
    what: 'What',
    filter: 'Show',
    all: 'All scenarios',
    undone: (step: string) => `Undone: ${step}`,
    redone: (step: string) => `Redone: ${step}`,
    copy: 'Copy the log as text',
    copied: 'The log has been copied.',
    notCopied: 'The browser did not allow copying. Mark the text below and copy it yourself.',
    asText: 'The log as text',
  },
};
