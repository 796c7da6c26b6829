// What is remarked on in lists that can be used: classes without anybody, and groups that are larger than the list.
import { describe, expect, test } from 'vitest';
import { cniCountsBeyondList } from '../../src/csv/cniCounts.ts';
import { emptyClasses } from '../../src/csv/emptyClasses.ts';
import { AGE_CLASSES, CNI_VARIABLES, type Unit } from '../../src/model/types.ts';

const listOf = (classes: readonly number[]) => ({
  period: '2026',
  units: [{ unitId: 'A', classes, ages: null, residence: [], origins: null }],
});
const filled = AGE_CLASSES.map(() => 25);

describe('classes without anybody', () => {
  test('are told of in one, up to the age of 84', () => {
    const last = AGE_CLASSES.indexOf('80-84');
    expect(
      emptyClasses(
        listOf(
          filled
            .with(0, 0)
            .with(last, 0)
            .with(last + 1, 0),
        ),
      ),
    ).toEqual([]);
    expect(
      emptyClasses(
        listOf(
          filled
            .with(0, 0)
            .with(last, 0)
            .with(last + 1, 0)
            .with(3, 100),
        ),
      ),
    ).toEqual([
      {
        ...{ code: 'emptyClasses', severity: 'warning', unitId: 'A', period: '2026' },
        classes: ['0-4', '80-84'],
      },
    ]);
  });

  test('are told of from five hundred persons', () => {
    expect(emptyClasses(listOf(filled.with(0, 0)))).toHaveLength(1);
    expect(emptyClasses(listOf(filled.with(0, 0).with(1, 24)))).toEqual([]);
    expect(emptyClasses(listOf(filled))).toEqual([]);
    expect(emptyClasses(listOf(filled.with(-1, 0)))).toEqual([]);
  });
});

describe('a group of more persons than are listed', () => {
  const groups = Object.fromEntries(CNI_VARIABLES.map((name) => [name, 525])) as Record<
    (typeof CNI_VARIABLES)[number],
    number
  >;
  const origin = { file: 'e.csv', rows: [4] };
  const unit = (more: Partial<Unit>): Unit => ({
    ...{ id: 'A', name: 'A', municipality: 'Berg', ownership: 'region', distanceKm: 1 },
    ...{ cni: null, cniCounts: groups, lat: null, lon: null, origin },
    ...more,
  });
  const told = (more: Partial<Unit>) => cniCountsBeyondList([unit(more)], listOf(filled));

  test('is told of at the first of them', () => {
    const cniCounts = { ...groups, [CNI_VARIABLES[1]!]: 526, [CNI_VARIABLES[2]!]: 527 };
    const fault = {
      ...{ code: 'cniCountsExceedList', severity: 'warning', unitId: 'A', period: '2026' },
      ...{ count: 526, listed: 525 },
    };
    const place = { file: 'e.csv', row: 4, column: 'cni_under_5', value: '526' };
    expect(told({ cniCounts })).toEqual([{ ...fault, place }]);
    expect(told({ cniCounts, origin: null })).toEqual([fault]);
  });

  test('is not one of as many, of a unit that has none, or that is not listed', () => {
    expect(told({})).toEqual([]);
    expect(told({ cniCounts: null })).toEqual([]);
    expect(told({ id: 'B', cniCounts: { ...groups, [CNI_VARIABLES[0]!]: 526 } })).toEqual([]);
  });

  test('is told of where it is the first of the seven', () => {
    expect(told({ cniCounts: { ...groups, [CNI_VARIABLES[0]!]: 526 } })).toMatchObject([{ count: 526 }]);
  });
});
