import { describe, expect, test } from 'vitest';
import { callsPersonalNumber, fold, readHeaders } from '../../src/csv/columns.ts';

/** What each header of a file with these headers means. */
function meanings(headers: string): (string | null)[] | undefined {
  return readHeaders(headers.split(';'))?.columns.map(({ meaning }) => meaning);
}

describe('a column of the units themselves', () => {
  test.each(['Vårdcentral', 'Mottagning', 'Hälsocentral', 'Vårdenhet'])('called %s has their ids', (unit) => {
    expect(meanings(`${unit};År;Ålder;Antal`)).toEqual(['enhet_id', 'period', 'aldersgrupp', 'antal']);
    expect(meanings(`${unit};År;Post;Typ;Antal;Belopp`)?.[0]).toBe('enhet_id');
    expect(meanings(`${unit};Namn;Kommun;Driftsform;Avstånd;CNI`)?.slice(0, 2)).toEqual([
      ...['enhet_id', 'namn'],
    ]);
  });

  test('gives way to one of ids', () => {
    expect(meanings('Vårdcentral;Enhetskod;År;Ålder;Antal')?.slice(0, 2)).toEqual([null, 'enhet_id']);
    expect(meanings('Enhetskod;Vårdcentral;Kommun;Driftsform;Avstånd;CNI')?.slice(0, 2)).toEqual([
      ...['enhet_id', 'namn'],
    ]);
  });
});

describe('the kind of file', () => {
  test.each([
    { headers: 'enhet_id;namn;kommun;driftsform;avstand_km;cni', kind: 'units', wide: false },
    { headers: 'enhet_id;period;aldersgrupp;antal;avstand_km', kind: 'listing', wide: false },
    { headers: 'enhet_id;period;0-4;5-9', kind: 'listing', wide: true },
    { headers: 'enhet_id;namn;kommun;period;0-4;5-9;10-14;antal', kind: 'listing', wide: true },
    {
      headers: 'enhet_id;namn;kommun;driftsform;avstand_km;cni;period;ålder;antal',
      kind: 'listing',
      wide: false,
    },
    { headers: 'enhet_id;namn;regelar;scenario;post;belopp_kr', kind: 'results', wide: false },
    { headers: 'enhet;år;post;kr', kind: 'results', wide: false },
    { headers: 'enhet_id;period;post;typ;antal;belopp', kind: 'activities', wide: false },
    { headers: 'Enhet;År;Post;Slag;Antal;Pris (kr);Listad vid', kind: 'activities', wide: false },
    { headers: 'enhet_id;period;post;belopp', kind: 'activities', wide: false },
    { headers: 'enhet_id;period;antal', kind: 'listing', wide: false },
    {
      headers: 'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient;egen_resa',
      kind: 'assignments',
      wide: false,
    },
    {
      headers: 'Dag;Klockslag;Vårdtid (min);Administration;Restid;Beställare;Utförare;Pseudonym',
      kind: 'assignments',
      wide: false,
    },
    { headers: 'datum;timmar;bestallare;utforare;patient;avtal', kind: 'companionShifts', wide: false },
    {
      headers: 'Datum;Antal timmar;Beställare;Utförare;Patient-ID;Avtalsnr;Beviljat',
      kind: 'companionShifts',
      wide: false,
    },
  ])('$headers is $kind (wide: $wide)', ({ headers, kind, wide }) => {
    expect(readHeaders(headers.split(';'))).toMatchObject({ kind, wide });
  });

  test.each(['', 'a;b;c', 'enhet_id;namn', 'enhet_id;period;avstand_km', 'antal'])(
    '%s is none',
    (headers) => {
      expect(readHeaders(headers.split(';'))).toBeNull();
    },
  );
});

describe('a header', () => {
  test.each([
    ...[
      'enhet_id',
      'Enhets-ID',
      'ENHETSKOD',
      'Vårdenhet id',
      'enhet',
      'unit_id',
      'Kombika',
      'HSA-id',
      'hsaid',
    ].map((header) => ({ header, is: 'enhet_id' })),
    ...['period', 'År', 'månad', 'Listdatum', 'Year', 'month'].map((header) => ({ header, is: 'period' })),
    ...['aldersgrupp', 'Åldersgrupp', 'ÅLDERSKLASS', 'ålder', 'Ålder (år)', 'Age', 'age group'].map(
      (header) => ({ header, is: 'aldersgrupp' }),
    ),
    ...['avstand_km', 'Avstånd (km)', 'Avstånd', 'distance_km', 'Avstånd hem'].map((header) => ({
      header,
      is: 'avstand_km',
    })),
    ...['telefon', 'Totalt', ''].map((header) => ({ header, is: null })),
  ])('"$header" of a listing means $is', ({ header, is }) => {
    expect(meanings(`${header};antal;antal`)?.[0] ?? null).toBe(is);
  });

  test.each(['antal', 'Antal listade', 'listade', 'Listade invånare', 'personer', 'count', 'persons'])(
    '"%s" of a listing means antal',
    (header) => {
      expect(meanings(`enhet;ålder;${header}`)?.[2]).toBe('antal');
    },
  );

  test.each([
    ['Vårdenhet;Period;Åldersgrupp;Antal', ['enhet_id', 'period', 'aldersgrupp', 'antal']],
    ['Hälsocentral;ålder;antal', ['enhet_id', 'aldersgrupp', 'antal']],
    ['Enhetsnamn;Vårdenhet;ålder;antal', ['enhet_id', null, 'aldersgrupp', 'antal']],
    ['Vårdenhet;Enhetskod;ålder;antal', [null, 'enhet_id', 'aldersgrupp', 'antal']],
    ['Vårdenhet;Födelseår', ['enhet_id', 'fodelsear']],
    ['Namn;Ålder;Period', [null, 'alder', 'period']],
    ['Hälsocentral;År;Post;Typ;Antal;Belopp', ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp']],
    ['Vårdenhet;Kommun;Driftsform;CNI', ['namn', 'kommun', 'driftsform', 'cni']],
  ])('of names stands for the ids where there are none, but not of a person: %s', (headers, is) => {
    expect(meanings(headers)).toEqual(is);
  });

  test.each([
    ...['Vårdenhet', 'enhetsnamn', 'Name'].map((header) => ({ header, is: 'namn' })),
    ...['Kommun', 'municipality'].map((header) => ({ header, is: 'kommun' })),
    ...['Driftsform', 'drifts-form', 'Regi', 'ownership', 'Ägarform'].map((header) => ({
      header,
      is: 'driftsform',
    })),
    ...['CNI', 'cni-index', 'Care Need Index'].map((header) => ({ header, is: 'cni' })),
    ...['Latitud', 'lat'].map((header) => ({ header, is: 'lat' })),
    ...['Longitude', 'lng'].map((header) => ({ header, is: 'lon' })),
    ...['cni_65_ensam', 'Ensamboende över 65', 'elderly alone'].map((header) => ({
      header,
      is: 'cni_65_ensam',
    })),
    ...['Barn under 5 år', 'cni under 5'].map((header) => ({ header, is: 'cni_under_5' })),
    ...['Ensamstående förälder', 'CNI_ENSAM_FÖRÄLDER'].map((header) => ({
      header,
      is: 'cni_ensam_foralder',
    })),
    ...['Låg utbildning', 'cni_låg_utbildning'].map((header) => ({ header, is: 'cni_lag_utbildning' })),
    ...['Arbetslösa', 'unemployed'].map((header) => ({ header, is: 'cni_arbetslos' })),
    ...['Född utanför', 'born_abroad'].map((header) => ({ header, is: 'cni_fodd_utanfor' })),
    ...['Inflyttade', 'moved-in'].map((header) => ({ header, is: 'cni_inflyttad' })),
  ])('"$header" of a units file means $is', ({ header, is }) => {
    expect(meanings(`enhet;huvudman;huvudman;${header}`)?.[3]).toBe(is);
  });

  test.each([
    { header: 'Regelår', is: 'regelar' },
    { header: 'year', is: 'regelar' },
    { header: 'Ersättningspost', is: 'post' },
    { header: 'Belopp (kr)', is: 'belopp_kr' },
    { header: 'amount', is: 'belopp_kr' },
  ])('"$header" of a results file means $is', ({ header, is }) => {
    expect(meanings(`scenario;post;belopp;${header}`)?.[3]).toBe(is);
  });
});

test('the count column of a wide listing is a sum and not used', () => {
  expect(meanings('enhet;period;0–4 år;05-sep;antal')).toEqual(['enhet_id', 'period', '0-4', '5-9', null]);
});

describe('what is missing', () => {
  const counts =
    'cni_65_ensam;cni_under_5;cni_ensam_foralder;cni_lag_utbildning;cni_arbetslos;cni_fodd_utanfor';
  test.each([
    { name: 'nothing with the index', headers: 'enhet;namn;kommun;regi;km;cni', missing: [], lacking: [] },
    {
      name: 'nothing with all counts',
      headers: `enhet;namn;kommun;regi;km;${counts};inflyttade`,
      missing: [],
      lacking: [],
    },
    {
      name: 'the index where there are no counts',
      headers: 'enhet;namn;kommun;regi;km',
      missing: ['cni'],
      lacking: [],
    },
    {
      name: 'the last count where there is no index',
      headers: `enhet;namn;kommun;regi;km;${counts}`,
      missing: ['cni_inflyttad'],
      lacking: [],
    },
    {
      name: 'the last count, as a remark, beside the index',
      headers: `enhet;namn;kommun;regi;km;cni;${counts}`,
      missing: [],
      lacking: ['cni_inflyttad'],
    },
    { name: 'the age', headers: 'enhet;period;antal', missing: ['aldersgrupp'], lacking: [] },
    { name: 'the unit of a wide listing', headers: 'period;0-4;5-9', missing: ['enhet_id'], lacking: [] },
    {
      name: 'several columns',
      headers: 'post;belopp',
      missing: ['enhet_id', 'namn', 'regelar', 'scenario'],
      lacking: [],
    },
  ])('is $name', ({ headers, missing, lacking }) => {
    expect(readHeaders(headers.split(';'))).toMatchObject({ missing, lacking });
  });
});

test('a header of more than 200 signs means nothing', () => {
  const headers = `enhet;period;ålder;antal;avstånd${'_'.repeat(193)};avstånd${'_'.repeat(194)}`;
  expect(meanings(headers)).toEqual(['enhet_id', 'period', 'aldersgrupp', 'antal', 'avstand_km', null]);
});

test('a text of more than 200 signs is folded to nothing', () => {
  expect([fold('Å-'.repeat(100)), fold(`${'Å-'.repeat(100)}x`)]).toEqual(['a'.repeat(100), '']);
});

test.each([
  ['Personnr', true],
  ['personnummer', true],
  ['Namn', false],
  ['', false],
])('“%s” says that personal identity numbers stand below it: %s', (header, called) => {
  expect(callsPersonalNumber(header)).toBe(called);
});

describe('headers of several kinds of file', () => {
  test.each([
    ['with counts are of no register', 'enhet;födelseår;antal', 'listing', ['aldersgrupp']],
    ['go by most columns of their own', 'post;typ;motpart;ålder;antal', 'activities', null],
    ['go first by nothing that is missing', 'enhet;ålder;antal;post;typ;belopp', 'listing', []],
    ['may be one with others that nobody knows', 'antal;x;y', undefined, null],
  ] as const)('%s: %s', (_, headers, kind, missing) => {
    const read = readHeaders(headers.split(';'));
    expect(read?.kind).toBe(kind);
    if (missing) expect(read?.missing).toEqual(missing);
  });

  test('have a name for an id where only another is that of the units', () => {
    expect(meanings('Care unit;Namn;Kommun;Driftsform;CNI')).toEqual([
      ...['enhet_id', 'namn', 'kommun', 'driftsform', 'cni'],
    ]);
  });
});

describe('the headers of a register', () => {
  test.each([
    ['enhet;födelseår', ['enhet_id', 'fodelsear']],
    ['enhet;personnummer', ['enhet_id', 'personnummer']],
    ['enhet;ålder i år;födelseår', ['enhet_id', 'alder', null]],
  ])('%s are enough', (headers, columns) => {
    const read = readHeaders(headers.split(';'), { kind: 'register' });
    expect(read).toMatchObject({ missing: [], lacking: [], wide: false });
    expect(read?.columns.map(({ header, meaning }) => [header, meaning])).toEqual(
      headers.split(';').map((header, i) => [header, columns[i]]),
    );
  });
});

test('a register of years of birth alone lacks its units', () => {
  expect(readHeaders(['födelseår'], { kind: 'register' })?.missing).toEqual(['enhet_id']);
});

describe('what the user says of the headers', () => {
  test('goes before their words, column by column', () => {
    const read = readHeaders(['x', 'ålder', 'antal', 'period'], { meanings: { 0: 'enhet_id', 3: null } });
    expect(read?.columns.map(({ header, meaning }) => [header, meaning])).toEqual([
      ['x', 'enhet_id'],
      ['ålder', 'aldersgrupp'],
      ['antal', 'antal'],
      ['period', null],
    ]);
  });

  test('may make none of them', () => {
    expect(readHeaders(['enhet', 'ålder'], { meanings: { 0: null, 1: null } })).toBeNull();
  });
});
