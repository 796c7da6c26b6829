// Words for the register of persons: one row a listed person.

export const register = {
  counted: (rows: string, perSecond: string) => `${rows} million rows read, ${perSecond} million a second`,
  done: (percent: string) => `${percent} of the file`,
  progress: 'How much of the file has been read',
  onlyCounts: 'Only the numbers by care unit, age and distance are kept.',
  yearEnd: 'The age is the one that the person reaches during the year of the list date.',
};
