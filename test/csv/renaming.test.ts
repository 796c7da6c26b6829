import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/csv/assemble.ts';
import { readFile, type FileReading } from '../../src/csv/read.ts';
import type { Dataset } from '../../src/model/types.ts';
import { counts } from './listings.ts';

const read = (name: string, ...lines: string[]): FileReading =>
  readFile(name, new TextEncoder().encode(lines.join('\n')));

const units = read(
  'enheter.csv',
  'enhet_id;namn;kommun;driftsform;avstand_km;cni',
  'JH01;Odensala hälsocentral;Östersund;region;4;1',
  'JH02;Brunflo hälsocentral;Östersund;region;15;1',
);
const listing = (...rows: string[]): FileReading =>
  read('listning.csv', 'enhet_id;period;aldersgrupp;antal;avstand_km', ...rows);
const activities = (name: string, ...rows: string[]): FileReading =>
  read(name, 'enhet_id;period;post;typ;antal;belopp;motpart', ...rows);
const assignments = (...rows: string[]): FileReading =>
  read('logg.csv', 'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient', ...rows);

const source = { file: 'exempel.csv', sample: true, rows: 1, skipped: 0 };
const sample: Dataset = {
  ...{ units: [], lists: [], activities: [], assignments: [], companionShifts: [] },
  sources: { units: source, listing: source, activities: null, assignments: null, companionShifts: null },
};
const both = listing('JH01;2026;0-4;5;', 'JH02;2026;0-4;5;');

describe('a unit that the units data lack', () => {
  test('is listed with its persons on the newest list, its files and its suggestions, and bars use', () => {
    const files = [
      units,
      listing('JH01;2026;0-4;5;', 'brunflo hc;2025;0-4;9;', 'brunflo hc;2026;0-4;4;', 'Åre;2025;0-4;7;'),
      activities('v.csv', 'JH-02;2026;hälsosamtal;;3;;', 'brunflo hc;2026;hälsosamtal;;3;;'),
    ];
    const { dataset, unknown, faults } = assemble(files, sample);
    expect(dataset).toBeNull();
    expect(unknown).toEqual([
      { id: 'Åre', persons: 7, files: ['listning.csv'], suggestions: [] },
      {
        ...{ id: 'brunflo hc', persons: 4, files: ['listning.csv', 'v.csv'] },
        suggestions: [{ unitId: 'JH02', same: false }],
      },
      { id: 'JH-02', persons: 0, files: ['v.csv'], suggestions: [{ unitId: 'JH02', same: true }] },
    ]);
    expect(new Set(faults.flatMap((fault) => ('unitId' in fault ? fault.unitId : [])))).toContain('Åre');
  });

  test('is not listed while the units file itself is to be given', () => {
    expect(assemble([both], { ...sample, units: [] })).toMatchObject({
      ...{ dataset: null, unknown: [], faults: [{ code: 'needsUnits' }] },
    });
  });

  test('in a log is one only where it is written almost as a unit is, and bars nothing', () => {
    const log = assignments('2026-03-14;08:15;40;15;20;jh 01;Bergs kommun;P01');
    const { dataset, unknown } = assemble([units, both, log], sample);
    expect(unknown).toEqual([
      { id: 'jh 01', persons: 0, files: ['logg.csv'], suggestions: [{ unitId: 'JH01', same: true }] },
    ]);
    expect(dataset?.assignments).toHaveLength(1);
  });
});

describe('a unit that has another name', () => {
  test('has its persons, activities and assignments under the one that is meant', () => {
    const files = [
      units,
      listing('JH01;2026;0-4;5;', 'Brunflo;2026;0-4;4;'),
      activities('v.csv', 'Brunflo;2026;hälsosamtal;;3;;', 'JH01;2026;olistade besök;läkare;1;;Brunflo'),
      assignments('2026-03-14;08:15;40;15;20;Brunflo;Bergs kommun;P01'),
    ];
    const { dataset, faults, unknown } = assemble(files, sample, { Brunflo: 'JH02' });
    expect([faults, unknown]).toEqual([[], []]);
    expect(dataset).toMatchObject({
      lists: [{ units: [{ unitId: 'JH01' }, { unitId: 'JH02', classes: counts(21, { 0: 4 }) }] }],
      activities: [{ unitId: 'JH02' }, { unitId: 'JH01', counterpart: 'JH02' }],
      assignments: [{ requester: 'JH02', performer: 'Bergs kommun' }],
    });
  });

  test('is itself where the units data have it, and as written where they lack what is meant', () => {
    const files = [units, listing('JH01;2026;0-4;5;', 'JH02;2026;0-4;4;', 'Åre;2026;0-4;1;')];
    const { unknown, matched } = assemble(files, sample, { JH01: 'JH02', JH02: null, Åre: 'JH99' });
    expect(matched).toBe(2);
    expect(unknown.map(({ id }) => id)).toEqual(['Åre']);
  });

  test('is recognised among activities that were loaded before', () => {
    const own = assemble([units, both, activities('v.csv', 'JH01;2026;hälsosamtal;;3;;')], sample).dataset!;
    const others = [
      read('nya.csv', 'enhet_id;namn;kommun;driftsform;avstand_km;cni', 'HC1;Odensala;Östersund;region;4;1'),
      listing('HC1;2026;0-4;5;'),
    ];
    expect(assemble(others, own).unknown.map(({ id }) => id)).toEqual(['JH01']);
    const { dataset } = assemble(others, own, { JH01: 'HC1' });
    expect(dataset?.activities).toMatchObject([{ unitId: 'HC1', count: 300 }]);
  });
});

describe('units that have become one', () => {
  const meant = { Gamla: 'JH02', Äldre: 'JH02' };

  test('have their persons, single ages and homes added up, with a word of it', () => {
    const files = [
      units,
      listing('JH01;2026;0-4;5;', 'Gamla;2026;5-9;4;7', 'Äldre;2026;16;3;7', 'Äldre;2026;100+;2;9'),
    ];
    const { dataset, faults } = assemble(files, sample, meant);
    expect(dataset?.lists[0]?.units[1]).toEqual({
      unitId: 'JH02',
      classes: counts(21, { 1: 4, 3: 3, 20: 2 }),
      ages: counts(101, { 16: 3, 100: 2 }),
      residence: [
        { km: 7, persons: 7 },
        { km: 9, persons: 2 },
      ],
      origins: {
        file: 'listning.csv',
        rows: Array.from({ length: 21 }, (_, i) => ({ 1: [3], 3: [4], 20: [5] })[i] ?? []),
      },
    });
    expect(faults).toEqual([
      { code: 'unitsMerged', severity: 'warning', unitId: 'JH02', merged: ['Gamla', 'Äldre'] },
    ]);
  });

  test('have what they did added up where it is of one price', () => {
    const rows = [
      ...['Gamla;2026;hälsosamtal;;3;;', 'Äldre;2026;hälsosamtal;;4;;'],
      ...['Gamla;2026;statsbidrag;psykisk hälsa;;100;', 'Äldre;2026;statsbidrag;psykisk hälsa;;50;'],
    ];
    const { dataset } = assemble([units, both, activities('v.csv', ...rows)], sample, meant);
    expect(dataset?.activities).toMatchObject([
      { unitId: 'JH02', count: 700, amount: null, origin: { rows: [2, 3] } },
      { unitId: 'JH02', count: null, amount: 15_000, origin: { rows: [4, 5] } },
    ]);
  });

  test('keep rows of different prices apart, for neither is lost', () => {
    const rows = ['Gamla;2026;andra regioner;läkare;3;10;', 'Äldre;2026;andra regioner;läkare;4;11;'];
    const { dataset } = assemble([units, both, activities('v.csv', ...rows)], sample, meant);
    expect(dataset?.activities).toMatchObject([{ count: 300 }, { count: 400 }]);
  });

  test('are duplicates all the same where two files have the same row of one of them', () => {
    const files = ['a.csv', 'b.csv'].map((name) => activities(name, 'Gamla;2026;hälsosamtal;;3;;'));
    expect(assemble([units, both, ...files], sample, meant).faults).toMatchObject([
      { code: 'duplicateActivity', severity: 'error', place: { file: 'b.csv' } },
    ]);
  });
});

test('a unit left out is named, and its rows are counted as skipped', () => {
  const files = [
    units,
    listing('JH01;2026;0-4;5;', 'JH01;2025;0-4;5;', 'Åre;2026;0-4;1;', 'Åre;2025;0-4;1;', 'Åre;2025;5-9;1;'),
    activities('v.csv', 'JH01;2026;hälsosamtal;;3;;', 'JH01;2026;olistade besök;läkare;1;;Åre'),
    assignments('2026-03-14;08:15;40;15;20;Åre;Bergs kommun;P01'),
  ];
  const { dataset, faults, unknown } = assemble(files, sample, { Åre: null });
  expect(unknown).toEqual([]);
  expect(faults.filter(({ code }) => code === 'unitLeftOut')).toEqual(
    [3, 1, 1].map((rows) => ({ code: 'unitLeftOut', severity: 'warning', unitId: 'Åre', rows })),
  );
  expect(dataset).toMatchObject({
    activities: [{ unitId: 'JH01' }],
    assignments: [],
    sources: { listing: { rows: 5, skipped: 3 }, activities: { skipped: 1 }, assignments: { skipped: 1 } },
  });
});

test('a register’s persons are merged and left out like those of a listing', () => {
  const register = read(
    'register.csv',
    ...['enhet_id;alder;period', 'JH01;3;2026', 'JH02;4;2026', 'Gamla;4;2026', 'Åre;7;2026', 'Åre;8;2026'],
  );
  const { dataset } = assemble([units, register], sample, { Gamla: 'JH02', Åre: null });
  expect(dataset).toMatchObject({
    lists: [{ units: [{ unitId: 'JH01' }, { unitId: 'JH02', ages: counts(101, { 4: 2 }) }] }],
    sources: { listing: { rows: 5, skipped: 2 } },
  });
});

test('more persons in one of the seven groups than are listed are pointed out', () => {
  const file = read(
    'enheter.csv',
    'enhet_id;namn;kommun;driftsform;avstand_km;cni_65_ensam;cni_under_5;cni_ensam_foralder;cni_lag_utbildning;cni_arbetslos;cni_fodd_utanfor;cni_inflyttad',
    'A;A;Berg;region;4;1;2;6;1;1;1;1',
    'B;B;Berg;region;4;1;1;1;1;1;1;5',
  );
  const list = listing('A;2025;0-4;9;', 'A;2026;0-4;5;', 'B;2026;0-4;5;');
  expect(
    assemble([file, list], sample).faults.filter(({ severity }) => severity === 'warning'),
  ).toContainEqual({
    ...{ code: 'cniCountsExceedList', severity: 'warning', unitId: 'A', period: '2026', count: 6, listed: 5 },
    place: { file: 'enheter.csv', row: 2, column: 'cni_ensam_foralder', value: '6' },
  });
});

test('unknown units with as many persons come in the order of their ids', () => {
  const { unknown } = assemble([units, listing('Ö;2026;0-4;5;', 'K;2026;0-4;5;', 'M;2026;0-4;5;')], sample);
  expect(unknown.map(({ id }) => id)).toEqual(['K', 'M', 'Ö']);
});
