// The same persons, written in another form, make the same lists.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../src/csv/assemble.ts';
import { readFile } from '../../src/csv/read.ts';
import { AGE_CLASSES, type Dataset, type List } from '../../src/model/types.ts';
import { write } from './write.ts';

const RUNS = { numRuns: 25 };

type Cells = (string | number)[];

/** Persons of one unit, list date and class, how many of them are women, and how many were at its first unit. */
interface Group {
  readonly unitId: string;
  readonly period: string;
  readonly age: string;
  readonly women: number;
  readonly men: number;
  readonly before: number;
}

const UNITS = ['A', 'B', 'Ö'];
const PERIODS = ['2025-12', '2026', '2026-01'];
const LABELS: readonly string[] = AGE_CLASSES;

/** Every class of some units on some list dates. */
const groups: fc.Arbitrary<Group[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...PERIODS)), {
    selector: (pair) => pair.join(),
    minLength: 1,
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.flatMap(([unitId, period]) =>
        LABELS.map((age) =>
          fc
            .tuple(fc.nat(50), fc.nat(50))
            .chain(([women, men]) =>
              fc.nat(women + men).map((before) => ({ unitId, period, age, women, men, before })),
            ),
        ),
      ),
    ),
  );

const HEAD = ['enhet_id', 'period', 'aldersgrupp'];
const plain = (all: readonly Group[]): Cells[] => [
  [...HEAD, 'antal'],
  ...all.map(({ unitId, period, age, women, men }) => [unitId, period, age, women + men]),
];

function listsIn(rows: Cells[]): readonly List[] {
  const { content, faults } = readFile('listning.csv', write(rows));
  expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return content?.kind === 'listing' ? content.lists : [];
}

/** Without the rows where the counts stand, which differ. */
const bare = (lists: readonly List[]) =>
  lists.map(({ period, units }) => ({ period, units: units.map((unit) => ({ ...unit, origins: null })) }));

function expectSame(all: readonly Group[], rows: Cells[]): void {
  expect(bare(listsIn(rows))).toEqual(bare(listsIn(plain(all))));
}

const bySex = ({ unitId, period, age, women, men }: Group): Cells[] => [
  [unitId, period, age, 'K', women],
  [unitId, period, age, 'M', men],
];

test('in rows by sex, in any order', () => {
  const rows = groups.chain((all) => {
    const split = all.flatMap(bySex);
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(split, { minLength: split.length }));
  });
  fc.assert(
    fc.property(rows, ([all, split]) => expectSame(all, [[...HEAD, 'kön', 'antal'], ...split])),
    RUNS,
  );
});

test('in rows by sex with their sums, in any order', () => {
  const rows = groups.chain((all) => {
    const split = all.flatMap((group) => {
      const { unitId, period, age, women, men } = group;
      // Rows without persons may be left out beside their sum.
      const parts = bySex(group).filter(([, , , , persons]) => persons !== 0 || women + men === 0);
      return [...parts, [unitId, period, age, 'Samtliga', women + men]];
    });
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(split, { minLength: split.length }));
  });
  fc.assert(
    fc.property(rows, ([all, split]) => expectSame(all, [[...HEAD, 'kön', 'antal'], ...split])),
    RUNS,
  );
});

test('in columns by sex', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const rows = all.map(({ unitId, period, age, women, men }) => [unitId, period, age, men, women]);
      expectSame(all, [[...HEAD, 'Män', 'Kvinnor'], ...rows]);
    }),
    RUNS,
  );
});

test('in columns by age and sex, with or without columns of both', () => {
  fc.assert(
    fc.property(groups, fc.subarray([...LABELS]), (all, summed) => {
      const heads = LABELS.flatMap((age) => [
        ...[`${age} K`, `${age} M`],
        ...(summed.includes(age) ? [`${age} totalt`] : []),
      ]);
      const rows = new Map<string, Cells>();
      for (const { unitId, period, age, women, men } of all) {
        const row = rows.get(`${unitId} ${period}`) ?? [unitId, period];
        rows.set(`${unitId} ${period}`, [
          ...row,
          ...[women, men, ...(summed.includes(age) ? [women + men] : [])],
        ]);
      }
      expectSame(all, [['enhet_id', 'period', ...heads], ...rows.values()]);
    }),
    RUNS,
  );
});

test('in columns by list date, empty for a unit that was not there', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const dates = PERIODS.filter((date) => all.some(({ period }) => period === date));
      const ids = [...new Set(all.map(({ unitId }) => unitId))];
      const rows = ids.flatMap((unitId) =>
        LABELS.map((age): Cells => {
          const own = all.filter((group) => group.unitId === unitId && group.age === age);
          const counts = dates.map((date) => own.find(({ period }) => period === date));
          return [unitId, age, ...counts.map((group) => (group ? group.women + group.men : ''))];
        }),
      );
      expectSame(all, [['enhet_id', 'aldersgrupp', ...dates], ...rows]);
    }),
    RUNS,
  );
});

test('in rows of the units that have been merged', () => {
  const unitsFile = [
    ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'],
    ...UNITS.map((id) => [id, id, 'Berg', 'region', 45, 1]),
  ];
  const units = readFile('enheter.csv', write(unitsFile));
  const source = { file: '', sample: true, rows: 0, skipped: 0 };
  const nothing: Dataset = {
    ...{ units: [], lists: [], activities: [], assignments: [], companionShifts: [] },
    sources: { units: source, listing: source, activities: null, assignments: null, companionShifts: null },
  };
  const aliases = Object.fromEntries(UNITS.flatMap((id) => [1, 2].map((n) => [`gamla ${id}${n}`, id])));
  fc.assert(
    fc.property(groups, (all) => {
      const split = all.flatMap(({ unitId, period, age, women, men, before }): Cells[] => [
        [`gamla ${unitId}1`, period, age, before],
        [`gamla ${unitId}2`, period, age, women + men - before],
      ]);
      const whole = assemble([units, readFile('listning.csv', write(plain(all)))], nothing);
      const rows = readFile('listning.csv', write([[...HEAD, 'antal'], ...split]));
      const merged = assemble([units, rows], nothing, aliases);
      expect(merged.unknown).toEqual([]);
      expect(bare(merged.dataset!.lists)).toEqual(bare(whole.dataset!.lists));
      expect(merged.dataset).toMatchObject({ units: whole.dataset!.units, activities: [] });
    }),
    RUNS,
  );
});
