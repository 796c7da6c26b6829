import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/csv/assemble.ts';
import { readFile, type FileReading } from '../../src/csv/read.ts';
import { CNI_COLUMNS } from '../../src/csv/columns.ts';
import { AGE_CLASSES, type Dataset } from '../../src/model/types.ts';

const read = (name: string, ...lines: string[]): FileReading =>
  readFile(name, new TextEncoder().encode(lines.join('\n')));

const units = (...ids: string[]): FileReading =>
  read(
    'enheter.csv',
    'enhet_id;namn;kommun;driftsform;avstand_km;cni',
    ...ids.map((id) => `${id};${id};Berg;region;45;1`),
  );
const listing = (name: string, ...rows: string[]): FileReading =>
  read(name, 'enhet_id;period;aldersgrupp;antal', ...rows);

const source = { file: 'exempel.csv', sample: true, rows: 1, skipped: 0 };
const sample: Dataset = {
  units: (units('S1').content as { units: Dataset['units'] }).units,
  lists: [
    {
      period: '2025',
      units: [{ unitId: 'S1', classes: AGE_CLASSES.map(() => 1), ages: null, residence: [], origins: null }],
    },
  ],
  activities: [],
  assignments: [],
  companionShifts: [],
  sources: { units: source, listing: source, activities: null, assignments: null, companionShifts: null },
};

describe('files put together', () => {
  test('make a data set of their own when both are given', () => {
    const { dataset, faults, matched, unmatched } = assemble(
      [units('A', 'B'), listing('l.csv', 'A;2026;0-4;5')],
      sample,
    );
    expect(dataset?.units.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(dataset?.lists.map(({ period }) => period)).toEqual(['2026']);
    expect(dataset?.sources.listing).toEqual({ file: 'l.csv', sample: false, rows: 1, skipped: 0 });
    expect([matched, unmatched]).toEqual([1, 1]);
    expect(faults).toEqual([{ code: 'unitsWithoutList', severity: 'warning', period: '2026', names: ['B'] }]);
  });

  test('tell in one of all units that a list date lacks', () => {
    const { faults } = assemble([units('A', 'B', 'C'), listing('l.csv', 'A;2026;0-4;5')], sample);
    expect(faults).toMatchObject([{ code: 'unitsWithoutList', names: ['B', 'C'] }]);
  });

  test('ask for the other half instead of listing every unit the sample lacks', () => {
    expect(assemble([units('A')], sample).faults).toEqual([{ code: 'needsListing', severity: 'error' }]);
    expect(assemble([listing('l.csv', 'A;2026;0-4;5')], sample).faults).toEqual([
      { code: 'needsUnits', severity: 'error' },
    ]);
  });

  test('do without the other half where they suit the sample', () => {
    const alike = assemble([units('S1')], sample);
    expect([alike.dataset?.units.length, alike.faults]).toEqual([1, []]);
    const more = assemble([units('S1', 'S2')], sample);
    expect(more.dataset?.units).toHaveLength(2);
    expect(more.faults).toMatchObject([{ code: 'unitsWithoutList', period: '2025', names: ['S2'] }]);
  });

  test('say nothing of each other while one of them cannot be read', () => {
    const { dataset, faults } = assemble([units('A'), listing('l.csv', 'A;2026;0-4;x')], sample);
    expect([dataset, faults]).toEqual([null, []]);
  });

  test('name the row of a unit that the units file lacks', () => {
    const { dataset, faults } = assemble(
      [units('A'), listing('l.csv', 'A;2026;0-4;5', 'ZZ;2026;0-4;5')],
      sample,
    );
    expect(dataset).toBeNull();
    expect(faults).toMatchObject([
      { code: 'unknownUnit', place: { file: 'l.csv', row: 3, column: 'enhet_id', value: 'ZZ' } },
    ]);
  });

  test('name no row of a unit that a list loaded before has', () => {
    const given = [units('A', 'B'), listing('l.csv', 'A;2026;0-4;5', 'B;2026;0-4;7')];
    const own = assemble(given, sample).dataset!;
    const { dataset, faults } = assemble([units('A')], own);
    expect(dataset).toBeNull();
    expect(faults).toEqual([{ code: 'unknownUnit', severity: 'error', unitId: 'B', period: '2026' }]);
  });

  test('name the file of a unit that the units file lacks, be it the second', () => {
    const given = [units('A'), listing('a.csv', 'A;2026;0-4;5'), listing('b.csv', 'ZZ;2026;0-4;5')];
    expect(assemble(given, sample).faults).toMatchObject([
      { code: 'unknownUnit', place: { file: 'b.csv', row: 2, column: 'enhet_id', value: 'ZZ' } },
    ]);
  });

  test('are parts of a data set, or are passed by', () => {
    const results = read('resultat.csv', 'x;y', '1;2');
    expect([results.kind, results.content]).toEqual([null, null]);
    const given = [results, units('A'), listing('l.csv', 'A;2026;0-4;5')];
    expect(assemble(given, sample).dataset?.units).toHaveLength(1);
    expect(assemble([results], sample)).toEqual({
      ...{ dataset: null, faults: [], unknown: [], met: [], matched: 0, unmatched: 0 },
    });
    expect(assemble([], sample).dataset).toBeNull();
  });

  test('may be a register in place of a list', () => {
    const register = read('register.csv', 'enhet_id;period;alder', 'A;2026;3', 'A;2026;4', 'A;2026;70');
    const { dataset, faults } = assemble([units('A'), register], sample);
    expect(faults).toEqual([]);
    expect(dataset?.lists[0]?.units[0]?.classes.filter((persons) => persons > 0)).toEqual([2, 1]);
    expect(dataset?.sources.listing).toEqual({ file: 'register.csv', sample: false, rows: 3, skipped: 0 });
  });

  test('have their units file named as the source of the units', () => {
    const { dataset } = assemble([units('A', 'B'), listing('l.csv', 'A;2026;0-4;5')], sample);
    expect(dataset?.sources.units).toEqual({ file: 'enheter.csv', sample: false, rows: 2, skipped: 0 });
  });

  test('keep the other list dates of the user’s own, and what was left out of them', () => {
    const first = assemble([units('A'), listing('2025.csv', 'A;2025;0-4;5')], sample).dataset!;
    const skipped = {
      ...first,
      sources: { ...first.sources, listing: { ...first.sources.listing, skipped: 7 } },
    };
    const { dataset } = assemble([listing('2026.csv', 'A;2026;0-4;6')], skipped);
    expect(dataset?.lists.map(({ period }) => period)).toEqual(['2025', '2026']);
    expect(dataset?.sources.listing).toEqual({
      file: '2025.csv, 2026.csv',
      sample: false,
      rows: 2,
      skipped: 7,
    });
  });

  test('are not two units files, nor one unit twice on a list date', () => {
    expect(assemble([units('A'), units('A'), listing('l.csv', 'A;2026;0-4;5')], sample).faults).toEqual([
      { code: 'twoUnitsFiles', severity: 'error', place: { file: 'enheter.csv' } },
    ]);
    const twice = [units('A'), listing('a.csv', 'A;2026;0-4;5'), listing('b.csv', 'A;2026;0-4;5')];
    expect(assemble(twice, sample).faults).toMatchObject([
      {
        ...{ code: 'periodTwice', period: '2026', units: ['A'] },
        place: { file: 'b.csv', row: 2, column: 'enhet_id', value: 'A' },
      },
    ]);
  });

  test('are one list where they have other units of the same date', () => {
    const parts = [units('A', 'B'), listing('a.csv', 'A;2026;0-4;5'), listing('b.csv', 'B;2026;0-4;7')];
    const { dataset, faults, matched } = assemble(parts, sample);
    expect([faults, matched]).toEqual([[], 2]);
    expect(dataset?.lists.map((list) => list.units.map(({ unitId }) => unitId))).toEqual([['A', 'B']]);
  });
});

describe('a loaded list of the same date', () => {
  const own = assemble([units('A', 'B'), listing('first.csv', 'A;2026;0-4;5')], sample).dataset!;
  const second = listing('second.csv', 'B;2026;0-4;7');
  const met = { period: '2026', listed: 5, units: 1 };

  test('gives way, and that is told', () => {
    const replaced = assemble([second], own);
    expect(replaced.met).toEqual([{ ...met, addable: true, added: false }]);
    expect(replaced.dataset?.lists[0]?.units.map(({ unitId }) => unitId)).toEqual(['B']);
    expect(assemble([second], sample).met).toEqual([]);
  });

  test('is added to where the user says so and the units are others', () => {
    const both = assemble([second], own, {}, ['2026']);
    expect(both.met).toEqual([{ ...met, addable: true, added: true }]);
    expect(both.dataset?.lists[0]?.units.map(({ unitId }) => unitId)).toEqual(['A', 'B']);
    expect(both.dataset?.sources.listing).toMatchObject({ file: 'first.csv, second.csv', rows: 2 });
  });

  test('is not added to where a unit is the same, be it under another name', () => {
    const again = listing('again.csv', 'A-gamla;2026;0-4;7');
    const { dataset, met: told } = assemble([again], own, { 'A-gamla': 'A' }, ['2026']);
    expect(told).toEqual([{ ...met, addable: false, added: false }]);
    expect(dataset?.lists[0]?.units.map(({ classes }) => classes[0])).toEqual([7]);
  });

  test('of another date goes too with a units file beside', () => {
    const given = [units('A', 'B'), listing('2027.csv', 'A;2027;0-4;5', 'B;2027;0-4;5')];
    expect(assemble(given, own).met).toEqual([{ ...met, addable: false, added: false }]);
  });
});

describe('more persons in a group than are listed', () => {
  const counted = (persons: number): FileReading =>
    read(
      'enheter.csv',
      `enhet_id;namn;kommun;driftsform;avstand_km;${CNI_COLUMNS.join(';')}`,
      `A;A;Berg;region;45;${persons};0;0;0;0;0;0`,
    );

  test('are pointed out on the newest list date', () => {
    const lists = listing('l.csv', 'A;2024;0-4;8', 'A;2025;0-4;8', 'A;2026;0-4;7');
    expect(assemble([counted(8), lists], sample).faults).toMatchObject([
      { code: 'cniCountsExceedList', unitId: 'A', period: '2026', count: 8, listed: 7 },
    ]);
    expect(assemble([counted(7), lists], sample).faults).toEqual([]);
  });

  test('are not pointed out of the sample’s lists', () => {
    const [list] = sample.lists;
    const listed = ['A', 'S2'].map((unitId) => ({ ...list!.units[0]!, unitId }));
    const other = { ...sample, lists: [{ ...list!, units: listed }] };
    expect(assemble([counted(99)], other).faults.map(({ code }) => code)).toEqual(['needsListing']);
  });
});

describe('an empty class', () => {
  const rows = (size: number): string[] =>
    AGE_CLASSES.filter((ageClass) => !['70-74', '100+'].includes(ageClass)).map(
      (ageClass) => `A;2026;${ageClass};${size}`,
    );

  test('of a unit of some size is pointed out, but not among the oldest', () => {
    const { dataset, faults } = assemble([units('A'), listing('l.csv', ...rows(100))], sample);
    expect(faults).toEqual([
      { code: 'emptyClasses', severity: 'warning', unitId: 'A', period: '2026', classes: ['70-74'] },
    ]);
    expect(dataset).not.toBeNull();
  });

  test('of lists that are not of the files given is not pointed out again', () => {
    const own = assemble([units('A'), listing('l.csv', ...rows(100))], sample).dataset!;
    const later = listing('2027.csv', 'A;2027;0-4;5');
    expect(assemble([later], own).faults).toEqual([]);
    const asSample = { ...own, sources: { ...own.sources, listing: source, units: source } };
    const talks = read('v.csv', 'enhet_id;period;post;typ;antal;belopp', 'A;2026;hälsosamtal;;3;');
    const { dataset, faults } = assemble([talks], asSample);
    expect([dataset?.activities.length, faults]).toEqual([1, []]);
  });

  test('of a small unit is nothing to point out', () => {
    expect(assemble([units('A'), listing('l.csv', ...rows(10))], sample).faults).toEqual([]);
  });
});

describe('activities and logs', () => {
  const activities = (name: string, ...rows: string[]): FileReading =>
    read(name, 'enhet_id;period;post;typ;antal;belopp;motpart', ...rows);
  const assignments = (name: string, ...rows: string[]): FileReading =>
    read(name, 'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient', ...rows);
  const shifts = (name: string, ...rows: string[]): FileReading =>
    read(name, 'datum;timmar;bestallare;utforare;patient;avtal', ...rows);
  const talks = 'S1;2026;hälsosamtal;;3;;';
  const work = '2026-03-14;08:15;40;15;20;Någon;Berg;P01';
  const shift = '2026-03-14;7,5;Avdelning;Berg;P01;A1';
  const withSample: Dataset = {
    ...sample,
    activities: assemble([activities('s.csv', talks)], sample).dataset!.activities,
    sources: { ...sample.sources, activities: source },
  };

  test('given alone leave the units and lists as they are', () => {
    const { dataset, faults, matched, unmatched } = assemble(
      [activities('v.csv', talks), assignments('t.csv', work), shifts('m.csv', shift, shift)],
      sample,
    );
    expect([faults, matched, unmatched]).toEqual([[], 0, 0]);
    expect(dataset).toMatchObject({
      units: sample.units,
      lists: sample.lists,
      activities: [{ unitId: 'S1', count: 300 }],
      assignments: [{ requester: 'Någon', start: 495 }],
      companionShifts: [{ hours: 750 }, { hours: 750 }],
      sources: {
        units: source,
        activities: { file: 'v.csv', sample: false, rows: 1, skipped: 0 },
        assignments: { file: 't.csv', sample: false, rows: 1, skipped: 0 },
        companionShifts: { file: 'm.csv', sample: false, rows: 2, skipped: 0 },
      },
    });
  });

  test('tell nothing again of the units and lists that were loaded before', () => {
    const lists = listing('l.csv', 'S1;2026;0-4;5', 'S2;2026;0-4;0');
    const loaded = assemble([units('S1', 'S2', 'S3'), lists], sample);
    expect(loaded.faults).toEqual([
      { code: 'emptyList', severity: 'warning', unitId: 'S2', period: '2026' },
      { code: 'unitsWithoutList', severity: 'warning', period: '2026', names: ['S3'] },
    ]);
    const { faults, met, unknown } = assemble([activities('v.csv', talks)], loaded.dataset!);
    expect([faults, met, unknown]).toEqual([[], [], []]);
  });

  test('replace those of their kind, and files of one kind are joined', () => {
    const first = assemble([activities('a.csv', talks), assignments('t.csv', work)], withSample).dataset!;
    const { dataset } = assemble(
      [activities('b.csv', 'S1;2025;hälsosamtal;;5;;'), activities('c.csv', 'S1;2024;hälsosamtal;;6;;')],
      first,
    );
    expect(dataset?.activities.map(({ period }) => period)).toEqual(['2025', '2024']);
    expect(dataset?.sources.activities).toMatchObject({ file: 'b.csv, c.csv', rows: 2 });
    expect(dataset?.assignments).toBe(first.assignments);
  });

  test.each([
    {
      name: 'activity',
      files: [activities('a.csv', talks), activities('b.csv', talks)],
      code: 'duplicateActivity',
    },
    {
      name: 'assignment',
      files: [assignments('a.csv', work), assignments('b.csv', work)],
      code: 'duplicateEntry',
    },
    { name: 'shift', files: [shifts('a.csv', shift), shifts('b.csv', shift)], code: 'duplicateEntry' },
  ])('may not have the same $name in two files', ({ files, code }) => {
    const { dataset, faults } = assemble(files, sample);
    expect(dataset).toBeNull();
    expect(faults).toEqual([
      { code, severity: 'error', first: 2, inFile: 'a.csv', place: { file: 'b.csv', row: 2 } },
    ]);
  });

  test('for a whole year and for a month of it are told with both rows', () => {
    const month = 'S1;2026-03;hälsosamtal;;1;;';
    const said = { code: 'yearAndMonths', severity: 'error', first: 2 };
    const place = { column: 'period', value: '2026-03' };
    const own = activities('v.csv', talks, month, 'S1;2025-03;hälsosamtal;;1;;');
    expect([own.content, own.skippable]).toEqual([null, true]);
    expect(own.faults).toEqual([{ ...said, inFile: 'v.csv', place: { file: 'v.csv', row: 3, ...place } }]);
    const { dataset, faults } = assemble([activities('a.csv', talks), activities('b.csv', month)], sample);
    expect(dataset).toBeNull();
    expect(faults).toEqual([{ ...said, inFile: 'a.csv', place: { file: 'b.csv', row: 2, ...place } }]);
  });

  test('name a unit that there is not, once, at its first row', () => {
    const rows = [
      'ZZ;2026;hälsosamtal;;3;;',
      'ZZ;2025;hälsosamtal;;3;;',
      'S1;2026;olistade besök;läkare;1;;YY',
    ];
    expect(assemble([activities('v.csv', ...rows)], sample).faults).toEqual([
      {
        ...{ code: 'noSuchUnit', severity: 'error', unitId: 'ZZ' },
        place: { file: 'v.csv', row: 2, column: 'enhet_id', value: 'ZZ' },
      },
      {
        ...{ code: 'noSuchUnit', severity: 'error', unitId: 'YY' },
        place: { file: 'v.csv', row: 4, column: 'motpart', value: 'YY' },
      },
    ]);
  });

  test('of the sample go with its units; one’s own stay and must suit the new ones', () => {
    const given = [units('A', 'S1'), listing('l.csv', 'A;2026;0-4;5', 'S1;2026;0-4;5')];
    const { dataset } = assemble(given, withSample);
    expect([dataset?.activities, dataset?.sources.activities]).toEqual([[], null]);
    const own = assemble([activities('v.csv', talks)], sample).dataset!;
    expect(assemble(given, own).dataset?.activities).toBe(own.activities);
    const others = [units('A'), listing('l.csv', 'A;2026;0-4;5')];
    expect(assemble(others, own)).toMatchObject({
      dataset: null,
      faults: [{ code: 'noSuchUnit', unitId: 'S1' }],
    });
  });

  test('typed in for the sample’s units go with them', () => {
    const typed = { ...withSample, sources: sample.sources };
    expect(assemble([units('A'), listing('l.csv', 'A;2026;0-4;5')], typed).dataset?.activities).toEqual([]);
  });

  test('with a fault of their own bar all files given together', () => {
    expect(assemble([activities('v.csv', 'S1;x;hälsosamtal;;3;;'), shifts('m.csv', shift)], sample)).toEqual({
      ...{ dataset: null, faults: [], unknown: [], met: [], matched: 0, unmatched: 0 },
    });
  });
});
