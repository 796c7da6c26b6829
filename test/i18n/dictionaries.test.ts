import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Fault, FaultCode, FaultOf, Severity } from '../../src/model/fault.ts';

type Text = string | ((...values: unknown[]) => string);

/** Proper names and the one coin that English has no word for. */
const SWEDISH_NAMES = [
  'Hälsovalssimulatorn',
  'Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen',
  'Jämtland Härjedalen',
  'Värmland',
  'Östersund',
  'öre',
  'Gäddede',
];

/** Names, abbreviations and words that the two languages share. */
const ALIKE = [
  'appName',
  'nav.data',
  'nav.scenario',
  'context.scenario',
  'scenario.title',
  'scenario.log.scenario',
  'parameter.sub.tertial1',
  'parameter.sub.tertial2',
  'parameter.sub.tertial3',
  'parameter.unit.%',
  'parameter.unit.index',
  'parameter.unit.km',
  'line.cni.short',
  'line.rehab.short',
  'line.internDoctors.short',
  'data.title',
  'inputs.valueKr',
  'why.dialog.title',
  'years.status',
  'reconcile.checkShort.cni',
  'reconcile.checkShort.rehab',
  'data.encoding.utf-8',
  'data.encoding.utf-16le',
  'data.encoding.utf-16be',
  'data.encoding.windows-1252',
  'data.decimal.none',
  'ruleText.summary.kronor',
  'several.panels.described',
  'unitView.months.ofLine.levels',
];

/** Nothing is said of the decimal sign where the file shows none. */
const EMPTY = ['data.decimal.none'];

const LANGUAGES = [
  { language: 'Swedish', dictionary: sv },
  { language: 'English', dictionary: en },
];

const texts = { sv: textsOf(sv), en: textsOf(en) };
/** All texts but those of the faults, which are tried with faults. */
const plain = [...texts.sv.keys()].filter((key) => !key.startsWith('fault.'));

describe('the two dictionaries', () => {
  test('have the same keys in the same order', () => {
    expect([...texts.en.keys()]).toEqual([...texts.sv.keys()]);
  });

  test.each([...texts.sv.keys()])('say %s in the same form', (key) => {
    expect(form(texts.en.get(key))).toBe(form(texts.sv.get(key)));
  });

  test.each(plain)('say %s in words without a gap', (key) => {
    for (const text of [say('sv', key), say('en', key)]) {
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (!EMPTY.includes(key)) expect(text.trim()).not.toBe('');
    }
  });

  test.each(plain.filter((key) => !ALIKE.includes(key)))('differ at %s', (key) => {
    expect(say('en', key)).not.toBe(say('sv', key));
  });

  test('are alike where they are said to be', () => {
    expect(ALIKE.map((key) => say('en', key))).toEqual(ALIKE.map((key) => say('sv', key)));
  });

  test('lead to each other', () => {
    expect([sv.otherLanguage.code, en.otherLanguage.code]).toEqual(['en', 'sv']);
  });
});

describe('the English texts', () => {
  test.each(plain.filter((key) => !key.startsWith('otherLanguage.')))(
    'have no Swedish words in %s',
    (key) => {
      expectEnglish(say('en', key));
    },
  );

  test('count one and many', () => {
    expect(en.overview.faults(1)).toBe('1 thing to look at in the data set');
    expect(en.overview.faults(2)).toBe('2 things to look at in the data set');
    expect(en.data.usedSummary(1, 1, '2026')).toBe('1 care unit, list date 2026.');
    expect(en.data.usedSummary(2, 2, '2025, 2026')).toBe('2 care units, list dates 2025, 2026.');
    expect(en.data.usedSummary(2, 1, '2026')).toBe('2 care units (1 with listed persons), list date 2026.');
  });
});

/** What each fault says of itself, besides where it was met; every code must be here. */
const DETAILS: { [C in FaultCode]: Omit<FaultOf<C>, 'code' | 'severity' | 'place'> } = {
  emptyFile: {},
  notText: {},
  spreadsheetFile: {},
  encryptedFile: {},
  tooLargeWorkbook: {},
  damagedWorkbook: {},
  tooManyColumns: { found: 16_384, most: 2_000 },
  tooLongCell: { most: 32_767 },
  unknownFile: {},
  noRows: {},
  tooLarge: {},
  unbalancedQuote: {},
  missingColumn: { name: 'cni' },
  journeysCounted: {},
  duplicateColumn: { name: 'cni' },
  totalColumn: {},
  partColumn: {},
  totalColumnDiffers: { rows: 5, first: [{ row: 2, stated: 12_000, sum: 10_500 }] },
  unusedColumn: {},
  columnCount: { expected: 4, found: 3 },
  totalRow: {},
  totalDiffers: { stated: 123_400, sum: 123_350 },
  noteRow: {},
  emptyCell: {},
  notWholePersons: {},
  negativeCount: {},
  tooLargeCount: {},
  notNumber: {},
  ambiguousNumber: {},
  formulaError: { cells: 30 },
  notPeriod: {},
  notAge: {},
  notSex: {},
  periodMissing: {},
  sexesDisagree: { sum: 20, parts: 12 },
  notOwnership: {},
  notDistance: {},
  notCni: {},
  notCoordinate: {},
  notAmount: {},
  ageAsDate: { suggestion: '5-9' },
  notQuantity: {},
  negativeAmount: {},
  notMinutes: {},
  notHours: {},
  notDay: {},
  notTime: {},
  notYesNo: {},
  ambiguousDay: { dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
  notAssignmentKind: {},
  personalNumber: {},
  personalNumberListed: {},
  notAgeInYears: { oldest: 125 },
  notBirthYear: { first: 1901, last: 2026 },
  tooManyUnits: { most: 10_000 },
  tooManyDistances: { most: 500_000 },
  notJson: {},
  unknownJson: {},
  notPost: { posts: ['ambulans', 'asyl'] },
  notKind: { kinds: ['VPI'] },
  regionKind: {},
  unitKind: {},
  notCounterpart: {},
  emptyCountAndAmount: {},
  noSuchUnit: { unitId: 'JH99' },
  yearNotCounted: { year: 2016, rows: 3 },
  duplicateActivity: { first: 2, inFile: 'a.csv' },
  yearAndMonths: { first: 2, inFile: 'verksamhet.csv' },
  duplicateEntry: { first: 2, inFile: 'a.csv' },
  duplicateUnit: { first: 2 },
  sameName: { first: 2 },
  duplicateRow: { first: 2 },
  overlappingAges: { ageClass: '5-9' },
  needsUnits: {},
  needsListing: {},
  emptyClasses: { unitId: 'A', period: '2026', classes: ['5-9', '10-14'] },
  unknownLine: {},
  missingCni: {},
  twoUnitsFiles: {},
  periodTwice: { period: '2026', units: ['JH01', 'JH02'] },
  unknownUnit: { unitId: 'JH18', period: '2026' },
  unitLeftOut: { unitId: 'JH18', rows: 21 },
  unitsMerged: { unitId: 'JH18', merged: ['JH05', 'JH06'] },
  unitWithoutList: { unitId: 'JH18', period: '2026' },
  unitsWithoutList: { names: ['Berg', 'Krokom'], period: '2026' },
  emptyList: { unitId: 'JH18', period: '2026' },
  emptyPeriod: { period: '2026' },
  badCount: { unitId: 'JH18', ageClass: '5-9', count: -1 },
  unitWithoutCni: { unitId: 'JH18' },
  cniCountsExceedList: { unitId: 'JH18', period: '2026', count: 900, listed: 800 },
  unitWithoutDistance: { unitId: 'JH18', persons: 1200 },
  residenceExceedsList: { unitId: 'JH18', residence: 1300, listed: 1200 },
  noSparsityPoints: {},
  noPoints: { line: 'cni' },
  noGivenCniMean: {},
  distanceInNoBand: { unitId: 'JH18', km: 29.5, persons: 1200 },
  sizeInNoBracket: { unitId: 'JH18', listed: 4001 },
  activityUnitUnknown: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityKindUnknown: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityNegative: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityTooLarge: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityCountMissing: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityNotWhole: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityPriceSet: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityYearAndMonths: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityPriceMissing: {
    ...{ unitId: 'JH18', post: 'residentDoctors', kind: 'st' },
    ...{ year: 2026, series: { post: 'residentDoctors', kind: 'medianSalary' } },
  },
  examinationPriceMissing: { unitId: 'JH18', post: 'asylum', kind: 'examination', year: 2026, stated: 2024 },
  activityCounterpartUnknown: { unitId: 'JH18', post: 'unlistedVisits', kind: 'doctor', counterpart: 'JH99' },
  activityCounterpartOwn: { unitId: 'JH18', post: 'unlistedVisits', kind: 'doctor', counterpart: 'JH18' },
  activityCounterpartUnused: { unitId: 'JH18', post: 'careHomes', kind: 'permanent' },
  activityDuplicate: { unitId: 'JH18', post: 'careHomes', kind: 'permanent', first: 2 },
  activitySharesOver: { unitId: 'JH18', post: 'medicalStudents', kind: 'share', sum: 10_050 },
  centreChildrenMissing: { unitId: 'JH18', post: 'familyCentre', kind: '' },
  centreTwice: { unitId: 'JH18', post: 'familyCentre', kind: '' },
  vpiMissing: { year: 2026, years: [2018, 2019] },
  assistanceRateMissing: { year: 2026 },
  referenceRateMissing: { period: '2026-07' },
  seriesTwice: { post: 'servicePurchase', kind: 'vpi', period: '2026' },
  seriesUnusable: { post: 'servicePurchase', kind: 'referenceRate', period: '2026-02' },
  accompanyingWithoutCost: { date: '2026-03-14' },
  costNotPaid: { date: '2026-03-14' },
  unusableAssignment: { date: '2026-03-14' },
  purchaseWithoutUnit: { date: '2026-03-14', requester: 'JH99', performer: 'Berg' },
  noAgreement: { date: '2026-03-14', patient: 'P1' },
  unusableShift: { date: '2026-03-14', patient: 'P1' },
  stayTooLong: { date: '2026-03-29', patient: 'P1', first: '2026-03-01', days: 29, longest: 28 },
  notEnoughPersons: { unitId: 'JH18', ageClass: '80-84', persons: 101, found: 100 },
  noOtherUnits: { period: '2026' },
  unknownBetween: {},
  noSuchYear: { year: 2031, years: [2025, 2026] },
  yearExists: { year: 2027 },
  yearUnchanged: { year: 2026 },
  noSuchPeriod: { period: '2031', periods: [] },
  notIndex: { value: '3,1 %' },
  parameterMissing: { path: 'listing.base' },
  parameterUnknown: { path: 'listing.base' },
  parameterType: { path: 'listing.base', value: '"x"' },
  parameterOrder: { path: 'sparsity.sizeTo', value: '4000 · 2000' },
  parameterPlaces: { path: 'listing.base', value: '2301.505', places: 2 },
  parameterBounds: { path: 'listing.base', value: '-1', min: '0', max: '20000' },
  linkDamaged: {},
  linkNewer: {},
  linkUnpackable: {},
  projectNotJson: {},
  notProject: {},
  projectTooLarge: {},
  projectNotCounted: {},
  keptGone: {},
  projectNewer: { version: 2, known: 1 },
  projectKeyUnknown: { path: 'groups.0.colour' },
  projectKeyMissing: { path: 'rules.year' },
  projectValue: { path: 'rules.year', value: '"2026"' },
  projectPersonalNumber: { path: 'dataset.assignments.0.patient' },
  projectYears: { years: [2027] },
  scenarioNotJson: {},
  notScenario: {},
  scenarioNewer: { version: 2, known: 1 },
  scenarioKeyUnknown: { path: 'changes.0.note' },
  scenarioKeyMissing: { path: 'changes.0.path' },
  scenarioValue: { path: 'baseYear', value: '"2026"' },
  scenarioTooLong: { path: 'name', found: 250, most: 200 },
  scenarioTooMany: { found: 2500, most: 2000 },
  changeTwice: { path: 'listing.base' },
  changeUnknown: { path: 'listing.bas', year: 2026 },
};

const CODES = Object.keys(DETAILS) as FaultCode[];

describe.each(LANGUAGES)('a fault in $language', ({ dictionary }) => {
  test.each(CODES)('is a whole sentence: %s', (code) => {
    for (const severity of ['error', 'question', 'warning'] as const) {
      const text = faultText(dictionary, sample(code, severity));
      expect(text).toMatch(/^[“”A-ZÅÄÖ].*[.”]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('a fault', () => {
  test.each(CODES)('has no Swedish words in English: %s', (code) => {
    const english = faultText(en, sample(code, 'error'));
    expectEnglish(english);
    expect(english).not.toBe(faultText(sv, sample(code, 'error')));
  });

  test('writes its numbers as its language does', () => {
    const fault = sample('distanceInNoBand', 'warning');
    expect(faultText(sv, fault)).toContain('1\u00a0200 listade på 29,5\u00a0km');
    expect(faultText(en, fault)).toContain('1,200 listed inhabitants at 29.5\u00a0km');
  });

  test('names posts, kinds and units by their words', () => {
    const fault = sample('activityNotWhole', 'error');
    const names = new Map([['JH18', 'Svenstavik']]);
    expect(faultText(sv, fault, names)).toMatch(
      /^Särskilt boende och korttidsboende \(särskilt boende\), enheten Svenstavik: /,
    );
    expect(faultText(sv, fault)).toContain('enheten JH18');
    expect(faultText(sv, sample('activityPriceMissing', 'error'))).toMatch(
      /^Medianlönen för ST-läkare 2026 saknas\. Skriv in den bland regionens gemensamma uppgifter, /,
    );
  });

  test('quotes the value as its language does', () => {
    const fault = sample('notNumber', 'error');
    expect(faultText(sv, fault)).toMatch(/^”x7”/);
    expect(faultText(en, fault)).toMatch(/^“x7”/);
  });
});

function sample(code: FaultCode, severity: Severity): Fault {
  const place = { file: 'units.csv', row: 14, column: 'cni', value: 'x7' };
  return { ...DETAILS[code], code, severity, place } as Fault;
}

/** All texts of a dictionary by their path. */
function textsOf(node: object, path = ''): Map<string, Text> {
  return new Map(
    Object.entries(node).flatMap(([key, child]: [string, object | Text]) =>
      typeof child === 'object'
        ? [...textsOf(child, `${path}${key}.`)]
        : [[`${path}${key}`, child] as [string, Text]],
    ),
  );
}

function form(text: Text | undefined): string {
  return typeof text === 'function' ? `function of ${text.length}` : typeof text;
}

/** The text itself, its values filled with a figure. */
function say(language: 'sv' | 'en', key: string): string {
  const text = texts[language].get(key) ?? '';
  return typeof text === 'string' ? text : text(...Array.from({ length: text.length }, () => '7'));
}

function expectEnglish(text: string): void {
  const rest = SWEDISH_NAMES.reduce((left, name) => left.replaceAll(name, ''), text);
  expect(rest).not.toMatch(/[åäöÅÄÖ]/);
  // Common Swedish words that those letters would not betray.
  expect(rest).not.toMatch(/\b(och|eller|inte|med|kan|ska|som|finns|enhet|vårdenhet|listade|saknas)\b/i);
}
