// Which units are shown, and in what order.
import { describe, expect, test } from 'vitest';
import type { UnitRow } from '../../src/state/rows.ts';
import { beginning, orderUnits, turned, type OwnershipFilter, type Sort } from '../../src/views/unitOrder.ts';

const row = (name: string, figures: Partial<UnitRow> = {}): UnitRow => ({
  ...{ id: name, name, municipality: '', external: false, km: 0, cni: null, listed: 1, total: 0 },
  ...{ perListed: 0, change: null, changeRatio: null },
  amounts: {
    ...{ listing: 0, cni: 0, sparsity: 0, medication: 0, rehab: 0 },
    ...{ adminSupplement: 0, vatCompensation: 0 },
  },
  ...figures,
});
const ordered = (rows: readonly UnitRow[], sort: Sort, filter: OwnershipFilter = 'all', language = 'sv') =>
  orderUnits(rows, beginning(sort), { ownership: filter, text: '' }, language).map(({ name }) => name);

describe('units come', () => {
  const rows = [
    row('Åre', { total: 300, perListed: 10, km: 96.1 }),
    row('Berg', { total: 100, perListed: 30, km: 44.8 }),
    row('Okänd', { total: null, perListed: null, km: null }),
    row('Ängen', { total: 300, perListed: 20, km: 0 }),
  ];

  test.each<[Sort, string[]]>([
    ['name', ['Berg', 'Okänd', 'Åre', 'Ängen']],
    ['amount', ['Åre', 'Ängen', 'Berg', 'Okänd']],
    ['perListed', ['Berg', 'Ängen', 'Åre', 'Okänd']],
    ['distance', ['Ängen', 'Berg', 'Åre', 'Okänd']],
  ])('by %s, those without the figure last, equals by name', (sort, expected) => {
    expect(ordered(rows, sort)).toEqual(expected);
    expect(ordered(rows.toReversed(), sort)).toEqual(expected);
  });

  test('by name as the language has it: å, ä and ö last in Swedish, among a and o in English', () => {
    expect(ordered(rows, 'name', 'all', 'en')).toEqual(['Ängen', 'Åre', 'Berg', 'Okänd']);
  });

  test('by the numbers in their names', () => {
    const numbered = ['Enhet 10', 'Enhet 9', 'Enhet 1'].map((name) => row(name));
    expect(ordered(numbered, 'name')).toEqual(['Enhet 1', 'Enhet 9', 'Enhet 10']);
  });

  test('by name where none has the figure', () => {
    const unknown = ['C', 'A', 'B'].map((name) => row(name, { total: null, perListed: null, km: null }));
    for (const sort of ['amount', 'perListed', 'distance'] as const)
      expect(ordered(unknown, sort)).toEqual(['A', 'B', 'C']);
  });

  test('by amount with a negative one below nothing', () => {
    const rows3 = [row('A', { total: -1 }), row('B', { total: 0 }), row('C', { total: null })];
    expect(ordered(rows3, 'amount')).toEqual(['B', 'A', 'C']);
  });
});

test.each<[OwnershipFilter, string[]]>([
  ['all', ['A', 'B', 'C']],
  ['region', ['A', 'C']],
  ['external', ['B']],
])('of %s units only those are shown', (filter, expected) => {
  expect(ordered([row('C'), row('B', { external: true }), row('A')], 'name', filter)).toEqual(expected);
});

test('a column chosen again turns the order, and units without the figure still come last', () => {
  const rows = [row('A', { cni: 1 }), row('B', { cni: null }), row('C', { cni: 2 })];
  const order = turned(beginning('amount'), 'cni');
  const names = (of: typeof order): string[] =>
    orderUnits(rows, of, { ownership: 'all', text: '' }, 'sv').map(({ name }) => name);
  expect(names(order)).toEqual(['C', 'A', 'B']);
  expect(names(turned(order, 'cni'))).toEqual(['A', 'C', 'B']);
});

test.each([
  ['åre', ['Åre']],
  [' STAD ', ['Berg', 'Åre']],
  ['x', []],
])('of units sought by %j only those whose name or municipality has it are shown', (text, expected) => {
  const rows = [row('Åre', { municipality: 'Stad' }), row('Berg', { municipality: 'Stad' }), row('Ön')];
  const found = orderUnits(rows, beginning('name'), { ownership: 'all', text }, 'sv');
  expect(found.map(({ name }) => name)).toEqual(expected);
});

test('the rows that are given are left as they were', () => {
  const rows = [row('B'), row('A')];
  orderUnits(rows, beginning('name'), { ownership: 'all', text: '' }, 'sv');
  expect(rows.map(({ name }) => name)).toEqual(['B', 'A']);
});
