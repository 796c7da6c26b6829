// Words for the data: what goes in, comes out and is kept.
import type { Dictionary } from '../sv.ts';
import { plural } from './words.ts';

export const data: Dictionary['data'] = {
  parts: { label: 'Parts of the data', in: 'Load', ut: 'Take out', sparat: 'Kept' },
  title: 'Data',
  intro:
    'Load the region’s care units and listing and, if you like, their activity and service purchases. The files stay in your browser; nothing is sent anywhere.',
  load: 'Load files',
  drop: 'Drop the files here, one or several',
  dropActive: 'Drop to load',
  choose: 'Choose files',
  or: 'or',
  formats: 'Workbooks (.xlsx), CSV and text from any spreadsheet program. Cells can be pasted too.',
  formatTitle: 'What the files should look like',
  file: {
    units: 'Care unit file',
    listing: 'Listing file',
    register: 'Register of persons',
    results: 'Results file',
    activities: 'Activity file',
    assignments: 'Service purchase log',
    companionShifts: 'Companion log',
    parameters: 'Parameter file',
  },
  unknownFile: 'Unknown file',
  format: {
    units:
      'One row per care unit. The column driftsform says region or privat. CNI as an index, or as the seven counts cni_65_ensam, cni_under_5, cni_ensam_foralder, cni_lag_utbildning, cni_arbetslos, cni_fodd_utanfor and cni_inflyttad. Coordinates (lat, lon) are optional.',
    listing:
      'One row per care unit, period and age class, or one column per age class, list date or sex. The period is a year (2026) or a month (2026-03) and can also be stated when loading. A column of sex (K, M) may be there: the sexes are added up. The distance avstand_km is to the homes of the listed inhabitants and may be left out.',
    register:
      'One row per listed person, however many. The column alder may be fodelsear, the year of birth, and the page asks for the list date where there is no column period. The distance avstand_km may be left out. Personal identity numbers must not be there: such files are not read.',
    activities:
      'One row per care unit, period, line and kind. The amount is SEK per piece, or the whole cost where the number is empty; where the rules have a price it is left empty. Price lists, median salaries and index series hold for the whole region: write * in enhet_id. The column motpart is needed only for unlisted visits: the unit where the patient is listed.',
    assignments:
      'One row per assignment, with minutes of care, administration and travel. The patient is a pseudonym, never a personal identity number. The columns egen_resa (ja where the journey was made for this alone; without the column all travel counts), slag (primaryCare, specialist, accompanying), kostnad_kr and tvist may be left out.',
    companionShifts:
      'One row per day and patient, with hours. The patient is a pseudonym, never a personal identity number. The column avtal is the date or number of the signed agreement. The column beviljad, the day when assistance benefit was granted afterwards, may be left out.',
  },
  posts:
    'The lines are healthTalks, patientFees, otherRegions, asylum, unlistedVisits, training, medicalStudents, stateGrants, familyCentre, careHomes, expertGroups, trainingCoordinator, internDoctors, residentDoctors, psychologists, ambulance, publicHealth, servicePurchase and companion, or their Swedish names. The kind is needed where the line has several, such as doctor, shortStay or doubleHousing; for familyCentre it is the name of the centre.',
  current: 'Loaded now',
  reading: 'Reading the files…',
  readingOf: (done: number, total: number) => `Reading file ${done + 1} of ${total}…`,
  cancel: 'Cancel',
  cancelled: 'The loading was cancelled. Nothing was changed.',
  yearRead: (year, status) => `Rule year ${year} (${status}) will be added.`,
  stagedTitle: 'Check before you use the files',
  comparedTitle: 'Results file',
  notRead: (name: string) =>
    `The file ${name} could not be opened. It may have been changed or moved since you chose it. Choose it again.`,
  notComputed: (message: string) =>
    `The data could not be calculated, so what was loaded is still shown. The browser says: ${message}`,
  readFailed: (message: string) =>
    `The files could not be read. Choose them again. Nothing that was loaded has been changed. The browser says: ${message}`,
  listedAt: (period: string, listed: string, units: number) =>
    `${period}: ${listed} listed at ${units} ${plural(units, 'care unit', 'care units')}`,
  use: 'Use the data',
  discard: 'Discard and keep the old data',
  used: 'The data are now in use.',
  toOverview: 'To the overview',
  toScenario: 'To the scenario',
  scenarioFiles: 'Scenario files',
  scenarioRead: (name: string) => `The scenario “${name}” has been loaded.`,
  close: 'Close',
  severity: 'Level',
  usedSummary: (units: number, listed: number, periods: string) =>
    `${units} ${plural(units, 'care unit', 'care units')}${listed < units ? ` (${listed} with listed persons)` : ''}, ${periods.includes(',') ? 'list dates' : 'list date'} ${periods}.`,
  howRead: (encoding: string, delimiter: string, decimal: string) =>
    `Read as ${encoding} with ${delimiter} between the columns${decimal}.`,
  encoding: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 (with BOM)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
  },
  delimiter: { ';': 'semicolons', ',': 'commas', '\t': 'tabs' },
  decimal: { comma: ' and a decimal comma', point: ' and a decimal point', none: '' },
  layout: {
    long: 'One row per age class.',
    wide: 'One column per age class.',
    wideBySex: 'One column per age class and sex.',
    dates: 'One row per age class and one column per list date.',
    datesBySex: 'One row per age class and one column per list date and sex.',
    sexes: 'One row per age class and one column per sex.',
    persons: 'One row per listed person.',
  },
  entries: {
    activities: (n: string) => `Activity: ${n} ${n === '1' ? 'row' : 'rows'}`,
    assignments: (n: string) => `Service purchase: ${n} ${n === '1' ? 'assignment' : 'assignments'}`,
    companionShifts: (n: string) => `Companions: ${n} ${n === '1' ? 'day' : 'days'}`,
  },
  rowsRead: (n: string) => `${n} ${n === '1' ? 'row' : 'rows'} read`,
  rowsRejected: (n: number) => (n === 0 ? 'none rejected' : `${n} rejected`),
  matched: (n: number, all: number) =>
    `${n} of ${all} care units ${plural(n, 'has', 'have')} listed inhabitants`,
  column: 'Column',
  meaning: 'Read as',
  notUsed: 'not used',
  faultsTitle: (n: number) => `${n} ${plural(n, 'thing', 'things')} to consider`,
  faultsShown: (n: number, all: number) => `Showing the first ${n} of ${all}.`,
  row: 'Row',
  value: 'Value',
  message: 'What it concerns and what you can do',
  together: 'The files together',
  repairTitle: 'Age classes that have become dates',
  repairText:
    'The spreadsheet program has turned age classes into dates. Check that the suggested classes are right.',
  repairRow: (given: string, ageClass: string, n: number) =>
    `“${given}” is read as ${ageClass} (${n} ${plural(n, 'place', 'places')})`,
  repair: 'Read them as age classes',
  skip: (n: number) => `Skip ${n} ${plural(n, 'faulty row', 'faulty rows')}`,
  skipHint: 'The people on skipped rows are not counted, and the data set is marked “Not reconciled”.',
  skippedNote: (n: number) =>
    `${n} ${plural(n, 'row is', 'rows are')} skipped. The results are marked “Not reconciled”.`,
  blocked:
    'The files cannot be used until the errors are corrected. Nothing that was already loaded has been changed.',
  ready: 'The files can be used.',
  nothing: 'None of the files contains data to use.',
  source: 'File',
  kind: 'Content',
  rows: 'Rows',
  skippedRows: 'Not counted',
  lists: 'List date',
  listed: 'Listed',
  unitsCount: 'Care units',
  restore: 'Return to the sample data',
  restoreQuestion: 'Return to the sample data?',
  restoreText: 'What you have loaded and written is replaced. A snapshot of it is kept first, under Kept.',
  restoreWaiting: 'The files that wait to be used are removed and must be chosen again.',
  restoreNo: 'Keep my data',
  restoreYes: 'Show the sample data',
  restored: 'The sample data are now in use.',
  restoredKept: 'What you had is kept as a snapshot.',
  compareTitle: 'Compared with the calculation on the page',
  compareSame: (n: string) => `All ${n} amounts in the file equal the calculation, to the öre.`,
  compareDiffers: (same: string, differs: string) =>
    `${same} amounts are equal, ${differs} differ or are missing from the calculation.`,
  compareRow: 'Differences',
  inFile: 'In the file',
  computed: 'Calculated',
  year: 'Year',
};
