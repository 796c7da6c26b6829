import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/csv/options.ts';
import type { FileReading } from '../../src/csv/read.ts';
import { readTables } from '../../src/csv/read.ts';
import { FIXTURES, fixture } from './write.ts';

/** `encoding delimiter decimal newline layout` of a reading. */
function form({ how }: FileReading): string | null {
  if (how === null) return null;
  const delimiter = how.delimiter === '\t' ? 'tab' : how.delimiter;
  return [how.encoding, delimiter, how.decimal, how.newline, how.layout].join(' ');
}

const faultsOf = (reading: FileReading) =>
  reading.faults.map(({ code, place }) =>
    [code, place?.row, place?.column, place?.value].filter((x) => x !== undefined).join(' '),
  );

/** Counts 10, 11 … 30 and 1230, 1231 … 1250, as the listing fixtures have them. */
const from = (first: number) => Array.from({ length: 21 }, (_, i) => first + i);
const NONE = from(0).fill(0);
const H101 = { unitId: 'H101', classes: from(10) };
const H102 = { unitId: 'H102', classes: from(1230) };
const SAVED = [
  { id: 'H101', name: 'Norra hälsocentralen', municipality: 'Krokom', distanceKm: 19.5, cni: 10_234 },
  { id: 'H102', name: 'Ängets läkarhus "Söder"', municipality: 'Östersund', distanceKm: 2, cni: 9000 },
  { id: 'H103', name: 'Fjällbyn; filial Övre', municipality: 'Berg', distanceKm: 120.25, cni: 15_513 },
];

interface Case {
  readonly file: string;
  readonly options?: ReadOptions;
  readonly form: string | null;
  readonly faults?: readonly string[];
  /** The units of the first list, or the rows of any other file; null where nothing can be used. */
  readonly items: readonly unknown[] | null;
}

/** A workbook has no encoding, delimiter, decimal sign nor newline. */
const BOOK = '    ';
const REPAIR = { repairAges: true };
const cases: Case[] = [
  { file: 'units-libreoffice-sv-windows-1252.csv', form: 'windows-1252 ; comma lf ', items: SAVED },
  { file: 'units-libreoffice-utf-16-tab-quoted.csv', form: 'utf-16le tab comma lf ', items: SAVED },
  { file: 'units-libreoffice-en-comma-point.csv', form: 'utf-8 , point lf ', items: SAVED },
  { file: 'listing-libreoffice-sv-100-plus-as-number.csv', form: 'utf-8 ;  lf long', items: [H101, H102] },
  {
    file: 'listing-libreoffice-sv-sexes-and-sums.csv',
    form: 'utf-8 ;  lf long',
    faults: Array.from({ length: 42 }, (_, i) => `totalRow ${3 * i + 4} Kön Samtliga`),
    items: [H101, H102],
  },
  {
    file: 'wide-libreoffice-list-dates.xlsx',
    form: `${BOOK}dates`,
    faults: ['totalColumn 1 Summa Summa'],
    items: [H101],
  },
  {
    file: 'listing-libreoffice-en-gb-5-9-as-date.csv',
    form: 'utf-8 ,  lf long',
    faults: ['ageAsDate 3 aldersgrupp 09/05/2026', 'ageAsDate 24 aldersgrupp 09/05/2026'],
    items: null,
  },
  {
    file: 'listing-libreoffice-en-gb-5-9-as-date.csv',
    options: REPAIR,
    form: 'utf-8 ,  lf long',
    items: [H101, H102],
  },
  {
    file: 'listing-libreoffice-en-ca-two-classes-as-dates.csv',
    form: 'utf-8 ,  lf long',
    faults: [
      ...['ageAsDate 3 aldersgrupp 05/09/2026', 'ageAsDate 4 aldersgrupp 10/14/2026'],
      ...['ageAsDate 24 aldersgrupp 05/09/2026', 'ageAsDate 25 aldersgrupp 10/14/2026'],
    ],
    items: null,
  },
  {
    file: 'listing-libreoffice-en-ca-two-classes-as-dates.csv',
    options: REPAIR,
    form: 'utf-8 ,  lf long',
    items: [H101, H102],
  },
  { file: 'wide-libreoffice-sv.csv', form: 'utf-8 ; comma lf wide', items: [H101, H102] },
  {
    file: 'wide-libreoffice-en-gb-header-as-date.csv',
    form: 'utf-8 ; comma lf wide',
    faults: ['ageAsDate 1 09/05/2026 09/05/2026'],
    items: null,
  },
  {
    file: 'wide-libreoffice-en-gb-header-as-date.csv',
    options: REPAIR,
    form: 'utf-8 ; comma lf wide',
    items: [H101, H102],
  },
  {
    file: 'results-libreoffice-sv-grouped.csv',
    form: 'utf-8 ; comma lf ',
    items: [{ ore: 123_456_789 }, { ore: 9_876_540 }, { ore: 0 }, { ore: -1230 }, { ore: 100_000 }],
  },
  { file: 'units-libreoffice.xlsx', form: BOOK, items: SAVED },
  { file: 'companion-shifts-libreoffice.ods', form: null, faults: ['spreadsheetFile'], items: null },
  {
    file: 'companion-shifts-libreoffice.xlsx',
    form: BOOK,
    items: [
      { date: '2026-03-14', hours: 750, agreement: '2026-03-10', granted: null },
      { date: '2026-03-15', hours: 800, granted: '2026-04-01' },
    ],
  },
  {
    file: 'assignments-libreoffice-times.xlsx',
    form: BOOK,
    items: [
      { date: '2026-03-14', start: 495, careMinutes: 40, ownJourney: true, disputed: false },
      { date: '2026-03-15', start: 1350, kind: 'accompanying', cost: 125_050, disputed: true },
    ],
  },
  {
    file: 'activities-libreoffice-errors-percent.xlsx',
    options: { skipFaulty: true },
    form: BOOK,
    faults: ['formulaError 5 antal #DIV/0!'],
    items: [
      { unitId: 'H101', period: '2026', count: 120_000, amount: null },
      { unitId: 'H101', period: '2026-03', count: 1200, amount: 40_030, counterpart: 'H102' },
      { unitId: 'H102', kind: 'share', count: 2500 },
    ],
  },
  { file: 'units-not-saved-as-csv.xls', form: null, faults: ['spreadsheetFile'], items: null },
  { file: 'listing-excel-unicode-text.txt', form: 'utf-16le tab  crlf long', items: [H101] },
  { file: 'listing-excel-sep-line.csv', form: 'utf-8 ,  crlf long', items: [H101] },
  {
    file: 'listing-excel-sv-dates.csv',
    form: 'utf-8-bom ;  crlf long',
    faults: ['ageAsDate 3 aldersgrupp 05-sep', 'ageAsDate 4 aldersgrupp okt-14'],
    items: null,
  },
  { file: 'listing-excel-sv-dates.csv', options: REPAIR, form: 'utf-8-bom ;  crlf long', items: [H101] },
  { file: 'listing-utf-16be-without-mark-cr.csv', form: 'utf-16be ;  cr long', items: [H101] },
  { file: 'listing-windows-1252-en-dash.csv', form: 'windows-1252 ;  crlf long', items: [H101] },
  {
    file: 'listing-thousands-spaces.csv',
    form: 'utf-8 ; comma crlf long',
    items: [{ unitId: 'H101', classes: [1234, 1235, 1236, 1237, 1238, 12, ...NONE.slice(6)] }],
  },
  {
    file: 'listing-ambiguous-thousands.csv',
    form: 'utf-8 ;  lf long',
    faults: ['ambiguousNumber 2 antal 1.234'],
    items: null,
  },
  {
    file: 'listing-single-ages-with-homes.csv',
    form: 'utf-8 ; comma crlf long',
    items: [
      {
        unitId: 'H101',
        residence: [
          { km: 12.5, persons: 3 },
          { km: 45, persons: 7 },
        ],
      },
    ],
  },
  {
    file: 'listing-three-faults.csv',
    form: 'utf-8 ; comma crlf long',
    faults: [
      'notWholePersons 2 antal 12,5',
      'notPeriod 3 period 2026-13',
      'notAge 4 aldersgrupp 65+',
      'negativeCount 4 antal −3',
    ],
    items: null,
  },
  {
    file: 'listing-three-faults.csv',
    options: { skipFaulty: true },
    form: 'utf-8 ; comma crlf long',
    faults: [
      'notWholePersons 2 antal 12,5',
      'notPeriod 3 period 2026-13',
      'notAge 4 aldersgrupp 65+',
      'negativeCount 4 antal −3',
    ],
    items: [{ unitId: 'H101', classes: [0, 0, 12, ...NONE.slice(3)] }],
  },
  {
    file: 'wide-english-synonyms.csv',
    form: 'utf-8 , point lf wide',
    faults: ['totalColumn 1 Total Total'],
    items: [
      { ...H101, residence: [{ km: 45.5, persons: 420 }] },
      { unitId: 'H102', residence: [] },
    ],
  },
  {
    file: 'units-windows-1252-crlf.csv',
    form: 'windows-1252 ; comma crlf ',
    items: [
      { id: 'H101', name: 'Åsens hälsocentral', ownership: 'region', distanceKm: 98.5, cni: 11_000 },
      { id: 'H102', name: 'Café–kliniken', ownership: 'external', distanceKm: 0, cni: 8765 },
    ],
  },
  {
    file: 'units-utf-8-bom.csv',
    form: 'utf-8-bom ; comma crlf ',
    items: [{ id: '0101', municipality: 'Åre', lat: 63.399, lon: 13.0815 }],
  },
  {
    file: 'units-quoted-names.csv',
    form: 'utf-8 ;  crlf ',
    faults: ['emptyCell 5 avstand_km ', 'missingCni 5 cni '],
    items: [
      { name: 'Fjällbyn; filial "Övre"', municipality: 'Berg' },
      { name: 'Två rader' },
      { name: 'Den "tredje"', cni: null },
    ],
  },
  {
    file: 'units-seven-counts.csv',
    form: 'utf-8 , point lf ',
    items: [
      {
        cni: null,
        cniCounts: {
          elderlyAlone: 484,
          underFive: 595,
          singleParent: 167,
          lowEducation: 632,
          unemployed: 981,
          bornAbroad: 1391,
          movedIn: 385,
        },
      },
    ],
  },
  {
    file: 'units-unbalanced-quote.csv',
    form: 'utf-8 ;  lf ',
    faults: ['unbalancedQuote 3', 'columnCount 3'],
    items: null,
  },
  {
    file: 'units-missing-and-double-column.csv',
    form: 'utf-8 ;  lf ',
    faults: [
      ...['missingColumn 1', 'duplicateColumn 1 enhetsnamn enhetsnamn', 'unusedColumn 1 telefon telefon'],
      ...[
        'notOwnership 2 driftsform kommunal',
        'notDistance 2 avstand_km 2500',
        'notCni 2 cni 11',
        'duplicateUnit 3 enhet_id H101',
      ],
    ],
    items: null,
  },
  {
    file: 'results-exported.csv',
    form: 'utf-8-bom ; comma crlf ',
    items: [
      { unitId: 'H101', name: 'Norra', year: 2026, scenario: '+3 % vikt', line: 'listing', ore: 123_456_789 },
      {
        unitId: '-H102',
        name: '=Södra',
        year: 2026,
        scenario: 'Beslutad',
        line: 'vatCompensation',
        ore: -1230,
      },
    ],
  },
  {
    file: 'results-unknown-line.csv',
    form: 'utf-8 ; comma lf ',
    faults: ['unknownLine 2 post bonus', 'notPeriod 3 regelar 26', 'notAmount 3 belopp_kr 1,505'],
    items: null,
  },
  {
    file: 'activities-windows-1252-crlf.csv',
    form: 'windows-1252 ; comma crlf ',
    items: [
      { unitId: 'H101', period: '2026', post: 'healthTalks', kind: '', count: 1200, amount: null },
      { unitId: 'H101', period: '2026-03', kind: 'doctor', count: 120_400, counterpart: 'H102' },
      { unitId: null, post: 'residentDoctors', kind: 'medianSalary', count: null, amount: 5_200_050 },
      { unitId: 'H102', post: 'familyCentre', kind: 'Familjecentralen Söder', count: null },
    ],
  },
  {
    file: 'activities-utf-8-bom-comma-points.csv',
    form: 'utf-8-bom , point lf ',
    items: [
      { unitId: 'H101', period: '2026-03', post: 'expertGroups', kind: 'doctor', count: 750 },
      { unitId: null, post: 'companion', kind: 'assistanceRate', amount: 134_050 },
    ],
  },
  {
    file: 'activities-four-faults.csv',
    form: 'utf-8 ;  lf ',
    faults: [
      ...['notPost 2 post bonus', 'notKind 3 typ tält', 'emptyCountAndAmount 4 antal '],
      ...['ambiguousNumber 5 antal 1,125', 'duplicateActivity 5 post hälsosamtal'],
    ],
    items: null,
  },
  {
    file: 'assignments-excel-unicode-text.txt',
    form: 'utf-16le tab comma crlf ',
    items: [
      { date: '2026-03-14', start: 495, careMinutes: 40, ownJourney: true, kind: 'primaryCare', cost: null },
      {
        date: '2026-03-15',
        start: 1350,
        ownJourney: false,
        kind: 'accompanying',
        cost: 125_050,
        disputed: true,
      },
    ],
  },
  {
    file: 'assignments-american-days.csv',
    form: 'utf-8 ,  lf ',
    faults: ['ambiguousDay 3 datum 3/4/2026'],
    items: null,
  },
  {
    file: 'companion-shifts-utf-8-bom.csv',
    form: 'utf-8-bom ; comma lf ',
    items: [
      { date: '2026-03-14', hours: 750, patient: 'P31', agreement: '2026-03-10', granted: null },
      { date: '2026-03-15', hours: 800, granted: '2026-04-01' },
    ],
  },
  {
    file: 'companion-shifts-personal-number.csv',
    form: 'utf-8 ; comma lf ',
    faults: ['personalNumber 2 patient'],
    items: null,
  },
];

function itemsOf({ content }: FileReading): readonly unknown[] | null {
  if (content === null) return null;
  if (content.kind === 'units') return content.units;
  if (content.kind === 'listing') return content.lists[0]!.units;
  if (content.kind === 'activities') return content.activities;
  if (content.kind === 'assignments') return content.assignments;
  if (content.kind === 'companionShifts') return content.companionShifts;
  return content.kind === 'results' ? content.rows : null;
}

describe('the fixture', () => {
  test.each(cases)(
    '$file is read as it should be, with $options',
    async ({ file, options, form: expected, faults, items }) => {
      const [reading] = (await readTables(file, fixture(file), options)) as [FileReading];
      expect(form(reading)).toBe(expected);
      expect(faultsOf(reading)).toEqual(faults ?? []);
      if (items === null) expect(itemsOf(reading)).toBeNull();
      else expect(itemsOf(reading)).toMatchObject(items);
    },
  );

  test('list above is complete, and so is the one in README', () => {
    expect([...new Set(cases.map(({ file }) => file))].sort()).toEqual([...FIXTURES].sort());
    const readme = new TextDecoder().decode(fixture('README.md'));
    expect(FIXTURES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
