// Engelska texter: key for key as in Swedish. Column names stay in Swedish, for that is what the files use.
import type { Fault } from '../model/fault.ts';
import type { Dictionary } from './sv.ts';

const NBSP = '\u00a0';
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const count = (n: number): string => n.toLocaleString('en-GB');
const inhabitants = (n: number): string =>
  `${count(n)} ${plural(n, 'listed inhabitant', 'listed inhabitants')}`;

const value = (fault: Fault): string => `“${fault.place?.value ?? ''}”`;

const fault: Dictionary['fault'] = {
  emptyFile: () => 'The file is empty. Choose a file with a header row and at least one row of data.',
  notText: () => 'The file is not a text file. Save it as CSV in the spreadsheet program and load it again.',
  spreadsheetFile: () =>
    'The file is a workbook. Save the sheet as CSV (File → Save As → CSV UTF-8) and load that file.',
  unknownFile: () =>
    'The header row is not recognised. A care unit file needs enhet_id, namn, kommun, driftsform and avstand_km; a listing file needs enhet_id, period, aldersgrupp and antal.',
  noRows: () => 'The file has only a header row. Add data below it.',
  tooLarge: () => 'The file is larger than 200 MB. Split it, for example by list date.',
  unbalancedQuote: () =>
    'A quotation mark is opened but never closed. Remove it or add a closing quotation mark.',
  missingColumn: ({ name }) => `The column ${name} is missing. Add it to the header row.`,
  duplicateColumn: ({ name }) => `Two columns mean the same thing (${name}). Remove one of them.`,
  unusedColumn: ({ place }) => `The column ${place?.column ?? ''} is not recognised and is not used.`,
  columnCount: ({ expected, found }) =>
    `The row has ${found} ${plural(found, 'column', 'columns')}, the header row has ${expected}. Correct the row.`,
  totalRow: () => 'The row looks like a row of sums. Remove it or skip it.',
  emptyCell: (f) =>
    f.severity === 'warning'
      ? 'The cell is empty. The care unit is loaded, but nothing that depends on this value can be calculated.'
      : 'The cell is empty. Fill it in or skip the row.',
  notWholePersons: (f) => `${value(f)} is not a whole number of people. Correct the file or skip the row.`,
  negativeCount: (f) =>
    `${value(f)} is negative. The number of people cannot be less than zero. Correct the number.`,
  tooLargeCount: (f) => `${value(f)} is more people than is reasonable. Check the number.`,
  notNumber: (f) => `${value(f)} is not a number. Write a number without letters.`,
  ambiguousNumber: (f) =>
    `${value(f)} can be read in two ways: with decimals or with a thousands separator. Write the number without a separator.`,
  notPeriod: (f) => `${value(f)} is not a period. Write a year (2026) or a year and month (2026-03).`,
  notAge: (f) => `${value(f)} is not an age class. Write, for example, 0–4, 5–9, 100+ or an age in years.`,
  notOwnership: (f) => `${value(f)} does not say who runs the care unit. Write region or privat.`,
  notDistance: (f) => `${value(f)} is not a distance. Write kilometres, for example 44.8.`,
  notCni: (f) =>
    `${value(f)} is not a CNI. Write a number above 0 and at most 10 with no more than four decimals, for example 1.2345.`,
  notCoordinate: (f) => `${value(f)} is not a coordinate. Write degrees, for example 63.1792.`,
  notAmount: (f) => `${value(f)} is not an amount. Write kronor with no more than two decimals.`,
  ageAsDate: (f) =>
    `${value(f)} is a date. The spreadsheet program has probably turned the age class ${f.suggestion.replace('-', '–')} into a date. Let the page read it as the age class, or correct the file.`,
  duplicateUnit: (f) => `The care unit is already on row ${f.first}. Remove one of the rows.`,
  duplicateRow: (f) =>
    `The same care unit, period and age are already on row ${f.first}. Remove one of the rows or merge them.`,
  overlappingAges: ({ ageClass }) =>
    `The age class ${ageClass.replace('-', '–')} is there both as a class and as single ages, so the same people would be counted twice. Keep one of them.`,
  unknownLine: (f) => `${value(f)} is not a known payment item. Write the code of the item, such as listing.`,
  missingCni: () =>
    'The care unit has no CNI. It is loaded, but the socio-economic factor and the rural factor cannot be calculated until its CNI is given.',
  twoUnitsFiles: () => 'Two care unit files were given at once. Load one care unit file at a time.',
  needsUnits: () =>
    'The listing is of other care units than those of the sample data. Load the care unit file too: it is added to the files that are waiting.',
  needsListing: () =>
    'The care unit file has other care units than the listing of the sample data. Load the listing file too: it is added to the files that are waiting.',
  emptyClasses: ({ unitId, period, classes }) =>
    `Care unit ${unitId} has nobody listed in age class ${classes.map((ageClass) => ageClass.replace('-', '–')).join(', ')} in ${period}. That counts as zero. Check that the classes are in the file.`,
  periodTwice: ({ period }) => `List date ${period} is in two files. Load one at a time.`,
  unknownUnit: ({ unitId, period }) =>
    `Care unit ${unitId} has listed inhabitants for ${period} but is not in the care unit file. Add it to the care unit file or correct enhet_id.`,
  unitWithoutList: ({ unitId, period }) =>
    `Care unit ${unitId} has no rows in the listing for ${period} and is not included for that list date.`,
  emptyList: ({ unitId, period }) =>
    `Care unit ${unitId} has no listed inhabitants for ${period} and is not included for that list date.`,
  emptyPeriod: ({ period }) => `The list for ${period} contains no listed inhabitants.`,
  badCount: ({ unitId, ageClass }) =>
    `Care unit ${unitId} has a number in age class ${ageClass.replace('-', '–')} that cannot be used. Correct it in the listing file.`,
  unitWithoutCni: ({ unitId }) =>
    `Care unit ${unitId} has no CNI. For that reason neither the socio-economic factor nor the rural factor can be calculated for any care unit: both are shared among all of them.`,
  unitWithoutDistance: ({ unitId, persons }) =>
    `Care unit ${unitId} has no distance for ${inhabitants(persons)}. For that reason the rural factor cannot be distributed.`,
  residenceExceedsList: ({ unitId, residence, listed }) =>
    `Care unit ${unitId} has ${count(residence)} ${plural(residence, 'person', 'people')} with a distance but only ${inhabitants(listed)}. Correct the counts in the listing file.`,
  noSparsityPoints: () =>
    'No listed inhabitant lives far enough away for the rural factor to be distributed. Check the distances, or load the whole region.',
  noPoints: (f) =>
    `${line[f.line].name} cannot be distributed: no care unit has anything for it to be based on.`,
  noGivenCniMean: () => 'The interpretation requires a given mean CNI, but none is stated.',
  distanceInNoBand: ({ unitId, km, persons }) =>
    `Care unit ${unitId}: ${inhabitants(persons)} at ${km.toLocaleString('en-GB')}${NBSP}km ${plural(persons, 'falls', 'fall')} between the printed distance bands and ${plural(persons, 'gives', 'give')} no points.`,
  sizeInNoBracket: ({ unitId, listed }) =>
    `Care unit ${unitId}: ${inhabitants(listed)} ${plural(listed, 'falls', 'fall')} between the printed size brackets.`,
  noSuchYear: ({ year, years }) => `There are no rules for ${year}. Choose ${years.join(' or ')}.`,
  noSuchPeriod: ({ period, periods }) =>
    `There is no list for ${period}. List dates loaded: ${periods.join(', ') || 'none'}.`,
  parameterMissing: ({ path }) => `The parameter ${path} is missing.`,
  parameterUnknown: ({ path }) => `The parameter ${path} is unknown.`,
  parameterType: ({ path, value: given }) =>
    `The parameter ${path} has the value ${given}, which does not have the right form.`,
  parameterOrder: ({ path, value: given }) =>
    `The parameter ${path} has the values ${given}. They must rise.`,
  parameterPlaces: ({ path, value: given, places }) =>
    `The parameter ${path} has the value ${given}. At most ${places} decimals are allowed.`,
  parameterBounds: ({ path, value: given, min, max }) =>
    `The parameter ${path} has the value ${given}, outside ${min}–${max}.`,
};

const severity: Dictionary['severity'] = { error: 'Error', question: 'Question', warning: 'Note' };

const line: Dictionary['line'] = {
  listing: {
    name: 'Payment per listed inhabitant',
    short: 'Listing',
    about:
      'An amount for every listed person, higher for the ages that visit most. The amount for weight 1.00 is the amount per point.',
  },
  cni: {
    name: 'Socio-economic factor (CNI)',
    short: 'CNI',
    about:
      'More to units where more of the listed live in conditions that tend to mean greater need of care. The Care Need Index is built on seven such conditions; 1.00 is an average.',
  },
  sparsity: {
    name: 'Rural factor',
    short: 'Rural',
    about:
      'More to units whose listed live 30 km or more from the hospital, and more per listed person to small units. The pool is 15 per cent of the sum of listing, CNI and the rural factor.',
  },
  medication: {
    name: 'Medication',
    short: 'Medication',
    about:
      'Is to cover the medication of the listed, weighted by age. The amount per point is preliminary and is adjusted three times a year.',
  },
  rehab: {
    name: 'Rehabilitation coordinator',
    short: 'Rehab',
    about: 'An amount for every listed person aged 16 to 67.',
  },
  adminSupplement: {
    name: 'Supplement for external providers',
    short: 'Supplement',
    about:
      'Units that are not run by the region get 1.5 per cent more for administration, medication not counted.',
  },
  vatCompensation: {
    name: 'VAT compensation',
    short: 'VAT',
    about: 'They also get 3 per cent as compensation for VAT, medication not counted.',
  },
};

const checkName: Dictionary['reconcile']['check'] = {
  listing: line.listing.name,
  cni: line.cni.name,
  sparsity: line.sparsity.name,
  medication: line.medication.name,
  rehab: line.rehab.name,
  total: 'Total',
  listed: 'Listed inhabitants',
  aged16to67: 'Listed, aged 16–67',
  eligible: 'Listed, entitled to the rural factor',
};

/** For narrow screens. */
const checkShort: Dictionary['reconcile']['checkShort'] = {
  listing: line.listing.short,
  cni: line.cni.short,
  sparsity: line.sparsity.short,
  medication: line.medication.short,
  rehab: line.rehab.short,
  total: checkName.total,
  listed: 'Listed',
  aged16to67: 'Aged 16–67',
  eligible: 'Rural',
};

export const en: Dictionary = {
  appName: 'Hälsovalssimulatorn',
  otherLanguage: { code: 'sv', name: 'Svenska', label: 'Byt till svenska' },
  skipToContent: 'Skip to content',
  unit: {
    tkr: 'SEK thousand',
    mkr: 'MSEK',
    tkrYear: 'SEK thousand/year',
    krYear: 'SEK/year',
    krPerListed: 'SEK per listed inhabitant per year',
  },
  nav: { label: 'Pages', overview: 'Overview', data: 'Data' },
  theme: { label: 'Appearance', auto: 'As the computer', light: 'Light', dark: 'Dark' },
  status: { decided: 'decided', proposal: 'proposal', indexed: 'indexed', assumed: 'assumed' },
  line,
  severity,
  fault,
  context: {
    label: 'What the page shows',
    data: 'Data set',
    sample: 'Sample data',
    list: 'List date',
    ownList: 'Each year’s own list',
    bothOn: (period: string) => `${period} for both years`,
    year: 'Rule year',
    reconciled: 'Reconciles',
    unreconciled: 'Not reconciled',
    waiting: 'Calculating…',
  },
  sample: {
    title: 'Sample data',
    text: 'Invented figures, calibrated against published totals. No amount refers to a real care unit.',
    partly: 'Part of the data set is sample data: invented figures, calibrated against published totals.',
    load: 'Load your own files',
  },
  loading: { title: 'Calculating the payments…', text: 'This usually takes less than a second.' },
  failed: {
    title: 'The calculation could not be made',
    worker:
      'The part of the page that makes the calculations did not start or was interrupted. Nothing you have loaded is lost.',
    retry: 'Try again',
    detail: (message: string) => `The browser reports: ${message}`,
  },
  overview: {
    title: (year: number, other: number, change: string, more: boolean) =>
      `The ${year} rules give the care units ${change}${NBSP}million kronor ${more ? 'more' : 'less'} than the ${other} rules`,
    titleYears: (year: number, other: number, change: string, more: boolean) =>
      `The care units receive ${change}${NBSP}million kronor ${more ? 'more' : 'less'} in ${year} than in ${other}`,
    titleSame: (year: number, other: number) => `The care units receive as much in ${year} as in ${other}`,
    titleAlone: (year: number) => `Payment for listed inhabitants in ${year}`,
    titleBarred: (year: number) => `The total for ${year} cannot be calculated yet`,
    eyebrow: (year: number, status: string, period: string) =>
      `Payment for listed inhabitants · rule year ${year} (${status}) · list date ${period}`,
    against: (year: number) => `compared with ${year}`,
    listed: (n: string) => `${n} listed`,
    perListed: (kr: string) => `SEK${NBSP}${kr} per listed inhabitant per year`,
    monthly: (tkr: string) => `SEK${NBSP}${tkr} thousand a month`,
    shares: (parts: string) => `The total by item: ${parts}.`,
    extra: (tkr: string, units: number, paid: string) =>
      `In addition, SEK${NBSP}${tkr} thousand a year goes to ${units} ${plural(units, 'external care unit', 'external care units')} as supplement and VAT compensation: SEK${NBSP}${paid} thousand is paid out in all.`,
    extraWithin: (tkr: string, units: number) =>
      `The total includes SEK${NBSP}${tkr} thousand a year to ${units} ${plural(units, 'external care unit', 'external care units')} as supplement and VAT compensation.`,
    sameList: (period: string) =>
      `Both years’ rules are applied to the same list (${period}), so the whole difference comes from the rules.`,
    ownLists: (year: number, period: string, other: number, otherPeriod: string) =>
      `${year} is calculated on the list for ${period}, ${other} on the list for ${otherPeriod}.`,
    causes: (rules: string, list: string, period: string) =>
      `Of the difference, ${rules}${NBSP}million kronor comes from the rules (calculated on the list for ${period}) and ${list}${NBSP}million from changes in the list.`,
    faults: (n: number) => `${n} ${plural(n, 'thing', 'things')} to look at in the data set`,
  },
  pools: {
    words: 'What do the words mean?',
    title: 'How the money is distributed',
    caption: (year: number, other: number) =>
      `Payment per item in ${year} and ${other} in SEK thousand per year, with the difference`,
    post: 'Item',
    difference: 'Difference',
    percent: 'In per cent',
    sum: 'Total for listed inhabitants',
    paid: 'To be paid out',
    sentence: (other: number, line: string, by: string) =>
      `Largest difference from ${other}: ${line}, ${by}${NBSP}SEK thousand.`,
  },
  reconcile: {
    title: 'Reconciliation',
    caption: (year: number) => `Calculated against published figures for ${year}, in SEK thousand per year`,
    personsCaption: (year: number) =>
      `People on the list against what the published amounts imply for ${year}`,
    what: 'Item',
    computed: 'Calculated',
    published: 'Published',
    implied: 'Implied',
    deviation: 'Deviation',
    allowed: 'Allowed',
    agrees: 'Agrees',
    differs: 'Differs',
    unknown: 'Cannot be calculated',
    allAgree: (year: number) =>
      `Every item is within the rounding of the amount per point and the pool printed for ${year}.`,
    someDiffer: (n: number) =>
      `${n} ${plural(n, 'row differs', 'rows differ')} by more than the rounding allows. The figures below are marked “Not reconciled”.`,
    otherSize: (listed: string, implied: string) =>
      `The data set has ${listed} listed; the published amounts are for about ${implied}. So the pools cannot agree.`,
    otherList: (year: number, period: string) =>
      `The published amounts for ${year} are based on that year’s list; here the list for ${period} is used.`,
    skipped: (rows: number) =>
      `${rows} ${plural(rows, 'faulty row was', 'faulty rows were')} skipped when the file was loaded.`,
    how: 'How the limit is set',
    howText:
      'The published amounts per point (krontal) are rounded to whole kronor and the pools (potter) to whole thousands. The deviation allowed is half a krona for each person the item is calculated on, plus half a thousand.',
    check: checkName,
    checkShort,
  },
  units: {
    title: (year: number, status: string) => `What each care unit receives in ${year} (${status})`,
    axis: {
      amount: 'SEK million/year',
      perListed: 'SEK per listed inhabitant per year',
      share: 'share of the care unit’s payment',
    },
    view: 'Show as',
    chart: 'Chart',
    table: 'Table',
    measure: 'Measure',
    measures: { amount: 'SEK', perListed: 'SEK per person', share: 'Share' },
    sort: 'Sort by',
    sorts: {
      name: 'Name',
      amount: 'Amount',
      perListed: 'Per person',
      distance: 'Distance',
    },
    ownership: 'Operator',
    ownerships: { all: 'All', region: 'Run by the region', external: 'External' },
    external: 'external',
    region: 'run by the region',
    chartLabel: (title: string, n: number) =>
      `${title}. Bar chart of ${n} ${plural(n, 'care unit', 'care units')}. Move between the care units with the arrow keys.`,
    sentence: (most: string, mostBy: string, high: string, highBy: string, low: string, lowBy: string) =>
      `${most} receives the most, SEK${NBSP}${mostBy} million a year. Per listed inhabitant, ${high} receives the most (SEK${NBSP}${highBy}) and ${low} the least (SEK${NBSP}${lowBy}).`,
    barred: (n: number) =>
      `${n} ${plural(n, 'care unit has', 'care units have')} no amount because information is missing.`,
    more: (n: number) => `Show ${n} more`,
    shown: (n: number, all: number) => `Showing ${n} of ${all} care units.`,
    none: 'No care unit matches the selection.',
    column: {
      unit: 'Care unit',
      municipality: 'Municipality',
      ownership: 'Operator',
      distance: 'Distance',
      cni: 'CNI index',
      listed: 'Listed',
      total: 'Total',
      perListed: 'Per listed inhabitant',
    },
    changeColumn: (other: number) => `Against ${other}`,
    tableCaption: (year: number, period: string) =>
      `Payment per care unit in ${year}, list date ${period}. Amounts in SEK per year.`,
    region_total: 'The whole region',
    missing: 'Cannot be calculated',
    source:
      'Source: the region’s terms for care providers (Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen), §5.1.',
    stamps: { sample: 'Sample data – invented figures', unreconciled: 'Not reconciled' },
  },
  download: {
    results: 'Download the results (CSV)',
    resultsHint: 'One row per care unit and payment item, for both rule years.',
    units: 'Download the care unit file (CSV)',
    listing: 'Download the listing file (CSV)',
    done: (name: string) => `The file ${name} has been downloaded.`,
    scenario: 'Baseline',
    list: (period: string) => `list ${period}`,
    sampleStamp: 'sample data',
    unreconciledStamp: 'not reconciled',
    barred:
      'The results cannot be downloaded while amounts are missing. Correct the errors in the data set first.',
  },
  data: {
    title: 'Data',
    intro:
      'Load the region’s care units and listing. The files stay in your browser; nothing is sent anywhere.',
    load: 'Load files',
    drop: 'Drop a care unit file and a listing file here',
    dropActive: 'Drop to load',
    choose: 'Choose files',
    or: 'or',
    formats: 'CSV from any spreadsheet program: semicolon, comma or tab, decimal comma or decimal point.',
    formatTitle: 'What the files should look like',
    unitsFile: 'Care unit file',
    listingFile: 'Listing file',
    resultsFile: 'Results file',
    unknownFile: 'Unknown file',
    unitsFormat:
      'One row per care unit. The column driftsform says region or privat. CNI as an index, or as the seven counts cni_65_ensam, cni_under_5, cni_ensam_foralder, cni_lag_utbildning, cni_arbetslos, cni_fodd_utanfor and cni_inflyttad. Coordinates (lat, lon) are optional.',
    listingFormat:
      'One row per care unit, period and age class, or one column per age class. The period is a year (2026) or a month (2026-03). The distance avstand_km is to the homes of the listed inhabitants and may be left out.',
    current: 'Loaded now',
    reading: 'Reading the files…',
    readingOf: (done: number, total: number) => `Reading file ${done + 1} of ${total}…`,
    cancel: 'Cancel',
    cancelled: 'The loading was cancelled. Nothing was changed.',
    stagedTitle: 'Check before you use the files',
    comparedTitle: 'Results file',
    notRead: (name: string) =>
      `The file ${name} could not be opened. It may have been changed or moved since you chose it. Choose it again.`,
    notComputed: (message: string) =>
      `The data could not be calculated, so what was loaded is still shown. The browser says: ${message}`,
    readFailed: (message: string) =>
      `The files could not be read. Nothing that was loaded has been changed. The browser says: ${message}`,
    listedAt: (period: string, listed: string, units: number) =>
      `${period}: ${listed} listed at ${units} ${plural(units, 'care unit', 'care units')}`,
    use: 'Use the data',
    discard: 'Discard and keep the old data',
    used: 'The data are now in use.',
    toOverview: 'To the overview',
    close: 'Close',
    severity: 'Level',
    usedSummary: (units: number, periods: string) =>
      `${units} ${plural(units, 'care unit', 'care units')}, ${periods.includes(',') ? 'list dates' : 'list date'} ${periods}.`,
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
    layout: { long: 'One row per age class.', wide: 'One column per age class.' },
    rowsRead: (n: string) => `${n} ${n === '1' ? 'row' : 'rows'} read`,
    rowsRejected: (n: number) => (n === 0 ? 'none rejected' : `${n} rejected`),
    matched: (n: number, all: number) =>
      `${n} of ${all} care units ${plural(n, 'has', 'have')} listed inhabitants`,
    columns: 'The columns and what they were read as',
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
    nothing: 'None of the files contains care units or a listing.',
    source: 'File',
    kind: 'Content',
    rows: 'Rows',
    skippedRows: 'Skipped',
    lists: 'List date',
    listed: 'Listed',
    unitsCount: 'Care units',
    restore: 'Return to the sample data',
    restored: 'The sample data are now in use.',
    compareTitle: 'Compared with the calculation on the page',
    compareSame: (n: string) => `All ${n} amounts in the file equal the calculation, to the öre.`,
    compareDiffers: (same: string, differs: string) =>
      `${same} amounts are equal, ${differs} differ or are missing from the calculation.`,
    compareRow: 'Differences',
    inFile: 'In the file',
    computed: 'Calculated',
    year: 'Year',
  },
  footer: {
    version: (version: string, hash: string) => `Version ${version}, parameters ${hash}.`,
    privacy: 'Everything is calculated in the browser. No data leave the computer.',
    sources:
      'Rules: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026 (proposal), rule years 2025 and 2026.',
  },
};
