// English texts: the menu, the breadcrumbs and what the address asked for.

export const menu = {
  open: 'Menu',
  close: 'Close',
  also: 'About the page',
  does: {
    start: 'The region’s year in one picture, and the ways in',
    overview: 'What the region pays, line by line and unit by unit',
    unit: 'What a care unit is paid, month by month, and why',
    compare: 'What changes, and why? Who gains and who loses?',
    scenario: 'Try other weights, amounts and rules',
    sensitivity: 'What matters most, and how sure is the result?',
    purchase: 'Settle service purchases between care units, and make invoices',
    data: 'Load your own files, and take results out',
    method: 'How every amount is computed, rule by rule',
    glossary: 'What the words mean',
    accessibility: 'How the page works for everyone, and where it falls short',
    print: 'The region’s year and a page per care unit on paper',
  },
};

export const trail = {
  label: 'Breadcrumbs',
  rules: (year: number, status: string) => `Rule year ${year} (${status})`,
  scenario: (name: string) => `scenario “${name}”`,
  ownList: (period: string) => `list ${period}`,
  bothOn: (period: string) => `list ${period} for all years`,
  change: 'Change',
  done: 'Done',
  unmet: {
    title: 'The address could not be followed entirely',
    place: (said: string) => `There is no page ${said}. This is the start page instead.`,
    year: (said: string, shown: string) => `There is no rule year ${said} here. The page shows ${shown}.`,
    list: (said: string) => `There is no list ${said} in the data. The page counts on each year’s own list.`,
    scenario: (said: string) =>
      `The scenario “${said}” is not in this browser. Ask whoever has it to copy a link on the Scenario page.`,
    scenarioYear: (said: string, shown: string) =>
      `The scenario does not start from rule year ${said}. The page shows ${shown}, which it starts from.`,
    side: (said: string) =>
      `The side of the comparison that was to be ${said} is not here. Choose rules and list anew.`,
    close: 'Close the message',
  },
};
