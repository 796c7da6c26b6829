// What the worker says of files that only shows beside the rule years.
import { expect, test } from 'vitest';
import { createApi } from '../../src/worker/api.ts';
import { indexedYear } from '../../src/params/indexed.ts';
import { yearFile } from '../model/build.ts';

const ROWS = [
  'enhet_id;period;post;typ;antal;belopp',
  'JH01;2026;hälsosamtal;;12;',
  'JH01;2016-03;hälsosamtal;;12;',
  'JH02;2016;hälsosamtal;;12;',
  'JH03;2027;hälsosamtal;;12;',
  '*;2018;tjänsteköp;VPI;2;',
];

function given(name: string, text: string): { name: string; blob: Blob } {
  return { name, blob: new Blob([text]) };
}

const ACTIVITIES = given('verksamhet.csv', ROWS.join('\n'));

test('rows of units in years without rules are told of, year by year, and do not bar the file', async () => {
  const api = createApi();
  const { assembly } = await api.read([ACTIVITIES], {}, api.sample());
  const told = { code: 'yearNotCounted', severity: 'warning' };
  const place = { file: 'verksamhet.csv', column: 'period' };
  expect(assembly.faults).toEqual([
    { ...told, year: 2016, rows: 2, place: { ...place, row: 3, value: '2016-03' } },
    { ...told, year: 2027, rows: 1, place: { ...place, row: 5, value: '2027' } },
  ]);
  expect(assembly.dataset?.activities).toHaveLength(5);
});

test('a year that is read together with them has rules', async () => {
  const api = createApi();
  const rules = given('2027.json', JSON.stringify(indexedYear(yearFile(2026), '3.1', 'listed')));
  const { assembly, years } = await api.read([ACTIVITIES, rules], {}, api.sample());
  expect(years.map(({ year }) => year)).toEqual([2027]);
  expect(assembly.faults).toMatchObject([{ code: 'yearNotCounted', year: 2016 }]);
});
