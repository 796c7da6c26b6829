// What the page writes it reads again as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../src/csv/read.ts';
import { readFile } from '../../src/csv/read.ts';
import { assignmentsCsv } from '../../src/export/assignments.ts';
import { companionShiftsCsv } from '../../src/export/companionShifts.ts';
import { listingCsv } from '../../src/export/listing.ts';
import { unitsCsv } from '../../src/export/units.ts';
import type { Assignment, CompanionShift, List, Unit } from '../../src/model/types.ts';
import { regions } from '../model/regions.ts';

/** Names that spreadsheets or parsers may take for something else. */
const names = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+46 63',
      '-',
      '@här',
      "'=x",
      "''=x",
      '"Norr"',
      'a;b',
      'Åre, södra',
      '<b>',
      '＝x',
      '1.234',
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
  )
  .map((name) => name.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim())
  .filter((name) => name !== '' && !/^(totalt?|sum(ma)?|samtliga|hela regionen)$/i.test(name));

describe('a file that the page has written', () => {
  it('of units gives the units again', () => {
    fc.assert(
      fc.property(regions, names, names, fc.boolean(), (dataset, name, municipality, placed) => {
        const units = dataset.units.map((unit) => ({
          ...{ ...unit, name, municipality },
          ...(placed ? { lat: 63.1453, lon: -14.717 } : {}),
        }));
        const content = read(unitsCsv(units));
        expect(content.kind === 'units' && content.units.map(withoutOrigin)).toEqual(
          units.map(withoutOrigin),
        );
      }),
    );
  });

  it('of lists gives the lists again', () => {
    fc.assert(
      fc.property(regions, ({ lists }) => {
        const content = read(listingCsv(lists));
        const expected = lists.map(plain);
        expect(content.kind === 'listing' && content.lists.map(plain)).toEqual(expected);
      }),
    );
  });

  it('of assignments gives the assignments again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(assignments, { minLength: 1, selector: ({ date }) => date }), (all) => {
        const content = read(assignmentsCsv(all));
        expect(content.kind === 'assignments' && content.assignments.map(withoutOrigin)).toEqual(
          all.map(withoutOrigin),
        );
      }),
    );
  });

  it('of companions gives their shifts again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(shifts, { minLength: 1, selector: ({ date }) => date }), (all) => {
        const content = read(companionShiftsCsv(all));
        expect(content.kind === 'companionShifts' && content.companionShifts.map(withoutOrigin)).toEqual(
          all.map(withoutOrigin),
        );
      }),
    );
  });
});

const days = fc
  .integer({ min: 0, max: 700 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
const minutes = fc.integer({ min: 0, max: 600 });
/** A pseudonym is no text that could be a personal identity number. */
const pseudonyms = names.filter((name) => !/\d{4}/.test(name.replace(/[^\d]/g, '')));
const assignments: fc.Arbitrary<Assignment> = fc.record({
  date: days,
  start: fc.integer({ min: 0, max: 1439 }),
  ...{ careMinutes: minutes, adminMinutes: minutes, travelMinutes: minutes },
  ...{ requester: pseudonyms, performer: pseudonyms, patient: pseudonyms },
  ...{ ownJourney: fc.boolean(), disputed: fc.boolean() },
  kind: fc.constantFrom('primaryCare', 'specialist', 'accompanying'),
  cost: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null }),
  origin: fc.constant(null),
});
const shifts: fc.Arbitrary<CompanionShift> = fc.record({
  date: days,
  hours: fc.integer({ min: 0, max: 2400 }),
  ...{ requester: pseudonyms, performer: pseudonyms, patient: pseudonyms, agreement: pseudonyms },
  granted: fc.option(days, { nil: null }),
  origin: fc.constant(null),
});

function read(text: string): FileContent {
  const { content, faults } = readFile('ut.csv', new TextEncoder().encode(text));
  if (content === null) throw new Error(JSON.stringify(faults.slice(0, 3)));
  return content;
}

function withoutOrigin<T extends Unit | Assignment | CompanionShift>(item: T): Omit<T, 'origin'> {
  return { ...item, origin: undefined };
}

/** Single ages that do not make up their class are written as the class, and rest on nothing in what is paid. */
function plain({ period, units }: List): unknown {
  return {
    period,
    units: units.map(({ unitId, classes, residence, ages }) => ({
      ...{ unitId, classes, residence },
      ages: classes.map((count, index) => {
        const single = ages?.slice(5 * index, 5 * index + 5) ?? [];
        const whole = index < 20 && count > 0 && single.reduce((sum, one) => sum + one, 0) === count;
        return whole ? single : null;
      }),
    })),
  };
}
