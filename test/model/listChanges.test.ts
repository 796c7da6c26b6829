// What a list changes against the one before it.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { changesSince } from '../../src/model/listChanges.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';

/** The lists of some periods, with persons of one class by unit. */
function since(period: string, all: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const lists = Object.entries(all).map(([of, units]) => {
    const specs: RegionSpec = Object.fromEntries(
      Object.entries(units).map(([id, persons]) => [id, { persons: { '30-34': persons } }]),
    );
    return datasetOf(specs, of).lists[0]!;
  });
  const units = datasetOf({ A: {}, B: {}, C: {}, D: {}, E: {} }).units;
  const dataset = { ...datasetOf({}), units, lists };
  return changesSince(lists, compensation(dataset, rulesWith(2026), period));
}

test('the list next before is told, whatever order they were read in', () => {
  const all = { '2026-05': { A: 9 }, '2026-01': { A: 7 }, '2026-03': { A: 8 }, '2026-09': { A: 10 } };
  expect(since('2026-05', all)).toMatchObject({ period: '2026-03', both: [{ unitId: 'A', was: 8, is: 9 }] });
  expect(since('2026-09', all)).toMatchObject({ period: '2026-05', both: [{ unitId: 'A', was: 9, is: 10 }] });
  expect(since('2026-01', all)).toBeNull();
});

test('the unit that has changed most for its size comes first; who came and who went are told apart', () => {
  const all = {
    '2026-01': { A: 1000, B: 10, C: 50, D: 7 },
    '2026-05': { A: 1100, B: 5, C: 49, E: 3 },
  };
  expect(since('2026-05', all)).toEqual({
    period: '2026-01',
    both: [
      { unitId: 'B', was: 10, is: 5 },
      { unitId: 'A', was: 1000, is: 1100 },
      { unitId: 'C', was: 50, is: 49 },
    ],
    gone: [{ unitId: 'D', was: 7 }],
    added: [{ unitId: 'E', is: 3 }],
  });
});

test('nobody is on no list, and a count of no use is left for its fault to tell', () => {
  const all = {
    '2026-01': { A: 5, B: 0, C: NaN, D: NaN, E: 4 },
    '2026-05': { A: 5, B: 6, C: 7, E: -1 },
  };
  const changes = since('2026-05', all);
  expect(changes?.both).toEqual([{ unitId: 'A', was: 5, is: 5 }]);
  expect(changes?.added).toEqual([{ unitId: 'B', is: 6 }]);
  expect(changes?.gone).toEqual([]);
});
