import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/state/change.ts';
import { spotOf, whyOf } from '../../src/views/compare/why/address.ts';
import { ordered, type Order } from '../../src/views/compare/why/order.ts';
import { inOrder, turned } from '../../src/views/order.ts';

const of = (unitId: string, change: number | null, bases: number): Change => ({
  ...{ unitId, before: 100, after: null, change, ratio: change, rule: null, data: null },
  parts: [{ group: 'bases', kind: 'rule', ore: bases, low: 0, high: 0, share: null }],
});
const CHANGES = [of('B', 5, 1), of('A', null, 2), of('D', -7, 3), of('C', 5, 4)];
const byName = (a: Change, b: Change): number => a.unitId!.localeCompare(b.unitId!);
const idsBy = (order: Order): string =>
  ordered(CHANGES, order, byName)
    .map(({ unitId }) => unitId)
    .join('');

describe('the table of all units', () => {
  it('is ordered by figures either way, equal ones by name, those without a figure last', () => {
    expect(idsBy({ column: 'change', descending: true })).toBe('BCDA');
    expect(idsBy({ column: 'ratio', descending: false })).toBe('DBCA');
  });

  it('is ordered by the part of a group, and by name', () => {
    expect(idsBy({ column: 'bases', descending: true })).toBe('CDAB');
    expect(idsBy({ column: 'name', descending: false })).toBe('ABCD');
    expect(idsBy({ column: 'name', descending: true })).toBe('DCBA');
  });

  it('turns at the same column, and begins with the largest figure or the first name', () => {
    expect(turned({ column: 'bases', descending: true }, 'bases')).toEqual({
      column: 'bases',
      descending: false,
    });
    expect(turned<string>({ column: 'bases', descending: false }, 'change').descending).toBe(true);
    expect(turned({ column: 'bases', descending: true }, 'name').descending).toBe(false);
  });
});

describe('a table in order', () => {
  it('has what is no number last either way, by name', () => {
    const rows = [NaN, 2, null, 1].map((figure, index) => ({ figure, name: 'DCBA'[index]! }));
    const names = (descending: boolean): string =>
      inOrder(
        rows,
        descending,
        ({ figure }) => figure,
        (a, b) => a.name.localeCompare(b.name),
      )
        .map(({ name }) => name)
        .join('');
    expect(names(true)).toBe('CABD');
    expect(names(false)).toBe('ACBD');
  });
});

describe('the address of an explanation', () => {
  it.each(['JH01', 'a/b', null])('leads back to the unit it names: %s', (unitId) => {
    expect(spotOf(whyOf(unitId))).toEqual({ part: 'varfor', unitId });
  });

  it('names other parts without a unit, and none at all', () => {
    expect(spotOf('flera')).toEqual({ part: 'flera', unitId: null });
    expect(spotOf(null)).toEqual({ part: '', unitId: null });
  });
});
