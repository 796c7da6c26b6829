import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGE_CLASSES, CNI_VARIABLES } from '../../src/model/types.ts';
import type { CniCounts, List, Unit } from '../../src/model/types.ts';
import { readFile } from '../../src/csv/read.ts';
import { ENCODINGS, unitRows, write } from './write.ts';
import type { Form } from './write.ts';

const form: fc.Arbitrary<Form> = fc.record({
  delimiter: fc.constantFrom<Form['delimiter'][]>(';', ',', '\t'),
  newline: fc.constantFrom<Form['newline'][]>('\r\n', '\n', '\r'),
  encoding: fc.constantFrom(...ENCODINGS),
  decimal: fc.constantFrom<Form['decimal'][]>(',', '.'),
  quoteAll: fc.boolean(),
});

const NEWLINES = { '\r\n': 'crlf', '\n': 'lf', '\r': 'cr' } as const;
const LETTERS = fc.constantFrom(...'abzABZåäöÅÄÖé0159-+=\'";, \t\n');
const word = fc
  .string({ unit: LETTERS, minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const id = fc.oneof(fc.constantFrom('0101', '__proto__', 'toString', 'Enhet', '5-9'), word);
const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const persons = fc.oneof(fc.nat(5000), fc.nat(1_000_000));

/** Text as it is read: a line break or a tab in a cell is a space, and `'` before a formula only guards it. */
const plain = (text: string) =>
  text
    .replace(/[\t\n]/g, ' ')
    .trim()
    .replace(/^'(?='* *[=+-])/, '');

const unit: fc.Arbitrary<Unit> = fc
  .record({
    id,
    name: word,
    municipality: word,
    ownership: fc.constantFrom('region', 'external'),
    distanceKm: fc.option(thousandths(0, 2000)),
    cni: fc.option(fc.integer({ min: 1, max: 100_000 })),
    cniCounts: fc.option(fc.tuple(...CNI_VARIABLES.map(() => persons))),
    lat: fc.option(thousandths(-90, 90)),
    lon: fc.option(thousandths(-180, 180)),
  })
  .map(({ cniCounts, ...rest }): Unit => {
    const counts = cniCounts && CNI_VARIABLES.map((name, i) => [name, cniCounts[i]]);
    const made = counts && (Object.fromEntries(counts) as CniCounts);
    return { ...rest, cniCounts: made, origin: null } as Unit;
  });

test('units written in any form are read back', () => {
  const units = fc.uniqueArray(unit, { selector: (one) => plain(one.id), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(units, form, (given, written) => {
      const { content, how, rows } = readFile('enheter.csv', write(unitRows(given), written));
      const read = given.map((one, i) => ({
        ...one,
        origin: { file: 'enheter.csv', rows: [i + 2] },
        id: plain(one.id),
        name: plain(one.name),
        municipality: plain(one.municipality),
      }));
      expect(content).toEqual({ kind: 'units', units: read });
      expect(how).toMatchObject({ delimiter: written.delimiter, newline: NEWLINES[written.newline] });
      expect(rows).toEqual({ read: given.length, rejected: 0 });
    }),
    { numRuns: 300 },
  );
});

/** Persons of one unit and period by age, with one home or none stated. */
interface Home {
  readonly period: string;
  readonly unitId: string;
  readonly km: number | null;
  readonly counts: readonly number[];
}

const period = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`));

function homes(ages: number): fc.Arbitrary<Home[]> {
  const counts = fc.array(fc.oneof(fc.constant(0), persons), { minLength: ages, maxLength: ages });
  const km = fc.option(fc.oneof(fc.constantFrom(0, 7, 1500.5), thousandths(0, 2000)));
  const ids = fc.oneof(fc.constantFrom('A', 'B'), id);
  return fc.uniqueArray(
    fc.record({ period: fc.oneof(fc.constantFrom('2026', '2026-03'), period), unitId: ids, km, counts }),
    {
      selector: (home) => JSON.stringify([home.period, plain(home.unitId), home.km]),
      minLength: 1,
      maxLength: 6,
    },
  );
}

/** The lists that the homes make, added up the slow way; `rowOf` tells where a home's age is written. */
function listsOf(homesWritten: readonly Home[], rowOf: (home: number, age: number) => number): List[] {
  const all = homesWritten.map((home, index) => ({ ...home, index, unitId: plain(home.unitId) }));
  const sum = (some: readonly Home[], value: (home: Home) => number) =>
    some.reduce((n, home) => n + value(home), 0);
  const classOf = (labels: number, age: number) => (labels > AGE_CLASSES.length ? Math.floor(age / 5) : age);
  const distinct = <T>(values: readonly T[]) => [...new Set(values)];
  return distinct(all.map((home) => home.period))
    .sort()
    .map((listDate) => ({
      period: listDate,
      units: distinct(all.filter((home) => home.period === listDate).map((home) => home.unitId))
        .sort()
        .map((unitId) => {
          const own = all.filter((home) => home.period === listDate && home.unitId === unitId);
          const stated = distinct(own.flatMap((home) => home.km ?? [])).sort((a, b) => a - b);
          const single = own[0]!.counts.length > AGE_CLASSES.length;
          const counts = own[0]!.counts.map((_, i) => sum(own, (home) => home.counts[i]!));
          return {
            unitId,
            classes: single
              ? AGE_CLASSES.map((_, i) => counts.slice(i * 5, i * 5 + 5).reduce((a, b) => a + b, 0))
              : counts,
            ages: single ? counts : null,
            residence: stated
              .map((km) => ({
                km,
                persons: sum(
                  own.filter((home) => home.km === km),
                  (home) => home.counts.reduce((a, b) => a + b, 0),
                ),
              }))
              .filter((one) => one.persons > 0),
            origins: {
              file: 'listning.csv',
              rows: AGE_CLASSES.map((_, i) => {
                const rows = own.flatMap((home) =>
                  home.counts.flatMap((__, age) =>
                    classOf(home.counts.length, age) === i ? rowOf(home.index, age) : [],
                  ),
                );
                return distinct(rows).sort((a, b) => a - b);
              }),
            },
          };
        }),
    }));
}

const SINGLE = Array.from({ length: 101 }, (_, i) => String(i));

describe.each([
  { ages: 'classes', labels: [...AGE_CLASSES] as string[], numRuns: 150 },
  { ages: 'single ages', labels: SINGLE, numRuns: 60 },
])('a listing by $ages', ({ labels, numRuns }) => {
  test('in long form, its rows in any order, is read back', () => {
    const shuffled = homes(labels.length).chain((all) => {
      const rows = all.flatMap(({ unitId, period: date, km, counts }, home) =>
        counts.map((n, i) => ({ home, age: i, cells: [unitId, date, labels[i]!, n, km ?? ''] })),
      );
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, form, ([all, rows], written) => {
        const head = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'avstand_km'];
        const cells = rows.map((row) => row.cells);
        const { content, how } = readFile('listning.csv', write([head, ...cells], written));
        const places = new Map(rows.map(({ home, age }, i) => [`${home} ${age}`, i + 2]));
        expect(content).toEqual({
          kind: 'listing',
          lists: listsOf(all, (home, age) => places.get(`${home} ${age}`)!),
          firstRow: expect.any(Map) as unknown,
        });
        expect(how).toMatchObject({ layout: 'long', delimiter: written.delimiter });
      }),
      { numRuns },
    );
  });

  test('in wide form, its columns in any order, is read back', () => {
    const columns = fc.shuffledSubarray(
      labels.map((_, i) => i),
      { minLength: labels.length },
    );
    fc.assert(
      fc.property(homes(labels.length), columns, form, (all, order, written) => {
        const head = ['avstand_km', ...order.map((i) => labels[i]!), 'period', 'enhet_id'];
        const rows = all.map(({ unitId, period: date, km, counts }) => [
          km ?? '',
          ...order.map((i) => counts[i]!),
          date,
          unitId,
        ]);
        const { content, how } = readFile('listning.csv', write([head, ...rows], written));
        expect(content).toEqual({
          kind: 'listing',
          lists: listsOf(all, (home) => home + 2),
          firstRow: expect.any(Map) as unknown,
        });
        expect(how).toMatchObject({ layout: 'wide', delimiter: written.delimiter });
      }),
      { numRuns },
    );
  });
});
