import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/csv/assemble.ts';
import { readFile, type FileReading } from '../../src/csv/read.ts';
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
      units: [{ unitId: 'S1', classes: AGE_CLASSES.map(() => 1), ages: null, residence: [] }],
    },
  ],
  sources: { units: source, listing: source },
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
    expect(faults).toMatchObject([{ code: 'unitWithoutList', unitId: 'B' }]);
  });

  test('ask for the other half instead of listing every unit the sample lacks', () => {
    expect(assemble([units('A')], sample).faults).toEqual([{ code: 'needsListing', severity: 'error' }]);
    expect(assemble([listing('l.csv', 'A;2026;0-4;5')], sample).faults).toEqual([
      { code: 'needsUnits', severity: 'error' },
    ]);
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

  test('are not two units files, nor one list date twice', () => {
    expect(assemble([units('A'), units('A'), listing('l.csv', 'A;2026;0-4;5')], sample).faults).toMatchObject(
      [{ code: 'twoUnitsFiles' }],
    );
    const twice = [units('A'), listing('a.csv', 'A;2026;0-4;5'), listing('b.csv', 'A;2026;0-4;5')];
    expect(assemble(twice, sample).faults).toMatchObject([{ code: 'periodTwice', place: { file: 'b.csv' } }]);
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

  test('of a small unit is nothing to point out', () => {
    expect(assemble([units('A'), listing('l.csv', ...rows(10))], sample).faults).toEqual([]);
  });
});
