import { expect, it, vi } from 'vitest';
import { readHeaders } from '../../src/csv/columns.ts';
import { Faults } from '../../src/csv/faults.ts';
import { KnownPersons } from '../../src/csv/knownPersons.ts';
import { PersonCount } from '../../src/csv/personCount.ts';
import type { Person } from '../../src/csv/persons.ts';
import { openSheet } from '../../src/csv/sheet.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\n\0\0\0`);
}

function knowing(header: string) {
  const headers = header.split(';');
  const sheet = openSheet(readHeaders(headers)!, { row: 1, cells: headers }, [], new Faults('r.csv'), false);
  const count = new PersonCount();
  const known = new KnownPersons(sheet, count, 0x3b);
  const learn = (row: string, person: Person) => known.learn(bytesOf(`${row}\n`), 0, person);
  /** How many of the rows are counted without being read. */
  const pass = (...rows: string[]) => {
    const before = known.counted;
    const text = rows.map((row) => `${row}\n`).join('');
    const at = known.pass(bytesOf(text), 0, text.length);
    const counted = known.counted - before;
    expect(at).toBe(rows.slice(0, counted).join(' ').length + (counted > 0 ? 1 : 0));
    return counted;
  };
  return { known, count, learn, pass };
}

const person = (unitId: string, period: string, stated: number, km: number | null = null): Person => ({
  ...{ unitId, period, stated, age: stated, km },
});

it('counts rows of a unit and a list date that were met together, from any number of rows', () => {
  const { count, learn, pass } = knowing('enhet_id;period;alder;avstand_km');
  learn('A;2026;4;1', person('A', '2026', 4, 1));
  learn('B;2025;5;', person('B', '2025', 5));
  expect(pass('A;2026;40;1,5', 'A;2026;125;', 'B;2025;4;12', 'A;2026;40;1,5')).toBe(4);
  expect(pass('A;2026;126;')).toBe(0);
  expect(pass('A;2026;4;', 'A;2025;4;', 'A;2026;4;')).toBe(1);
  expect(pass('C;2026;4;')).toBe(0);
  expect(pass(...Array.from({ length: 600 }, () => 'B;2025;7;2'))).toBe(600);
  const [before, after] = count.lists('r.csv');
  expect([before!.period, after!.period]).toEqual(['2025', '2026']);
  expect([before!.units.map(({ unitId }) => unitId), after!.units.map(({ unitId }) => unitId)]).toEqual([
    ['B'],
    ['A'],
  ]);
  expect(before!.units[0]!.residence).toEqual([
    { km: 2, persons: 600 },
    { km: 12, persons: 1 },
  ]);
  expect(after!.units[0]!.residence).toEqual([{ km: 1.5, persons: 2 }]);
  expect([4, 7].map((age) => before!.units[0]!.ages![age])).toEqual([1, 600]);
  expect([4, 40, 100].map((age) => after!.units[0]!.ages![age])).toEqual([1, 2, 1]);
});

it('takes the age from the year of birth and that of the list date', () => {
  const { count, learn, pass } = knowing('enhet_id;period;fodelsear');
  learn('A;2026-03;1980', { ...person('A', '2026-03', 1980), age: 46 });
  learn('A;2025;1980', { ...person('A', '2025', 1980), age: 45 });
  expect(pass('A;2026-03;1990', 'A;2025;1990', 'A;2026-03;2026', 'A;2026-03;1901')).toBe(4);
  expect([pass('A;2025;2026'), pass('A;2025;1899'), pass('A;2026-03;1900')]).toEqual([0, 0, 0]);
  const ages = count
    .lists('r.csv')
    .map(({ units }) => [...units[0]!.ages!.entries()].filter(([, n]) => n > 0));
  expect(ages).toEqual([
    [[35, 1]],
    [
      [0, 1],
      [36, 1],
      [100, 1],
    ],
  ]);
});

it('knows 64 list dates, and the rows of others are read', () => {
  const { count, learn, pass } = knowing('enhet_id;period;alder');
  const dates = Array.from({ length: 70 }, (_, i) => String(1940 + i));
  for (const unit of ['A', 'B', 'C', 'D', 'E'])
    for (const date of dates) learn(`${unit};${date};4`, person(unit, date, 4));
  for (const unit of ['A', 'B', 'C', 'D', 'E'])
    expect(dates.map((date) => pass(`${unit};${date};4`))).toEqual(dates.map((_, i) => (i < 64 ? 1 : 0)));
  const told = count
    .lists('r.csv')
    .flatMap(({ period, units }) => units.map(({ unitId, ages }) => [unitId, period, ages![4]]));
  expect(told).toHaveLength(5 * 64);
  expect(new Set(told.map(([, , persons]) => persons))).toEqual(new Set([1]));
});

it('tells the decimal signs of the rows that it has counted', () => {
  const { known, learn, pass } = knowing('enhet_id;period;alder;avstand_km');
  learn('A;2026;4;1,5', person('A', '2026', 4, 1.5));
  expect(known.signs.filter(Boolean)).toEqual([]);
  pass('A;2026;4;12');
  expect(known.signs.filter(Boolean)).toEqual([]);
  pass('A;2026;4;1,5');
  expect(known.signs.filter(Boolean)).toEqual(['comma']);
  pass('A;2026;200;1.5');
  expect(known.signs.filter(Boolean)).toEqual(['comma']);
  pass('A;2026;4;1.5');
  expect(known.signs.filter(Boolean)).toEqual(['comma', 'point']);
});

it('leaves the row to be read that would be a distance too many', () => {
  const { count, learn, pass } = knowing('enhet_id;period;alder;avstand_km');
  learn('A;2026;4;1', person('A', '2026', 4, 1));
  vi.spyOn(count, 'countAt').mockImplementation((_group, _age, home) => home !== 20);
  expect(pass('A;2026;4;1', 'A;2026;4;2', 'A;2026;4;3')).toBe(1);
});
