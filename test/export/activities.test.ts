// The activity file: its form to the letter, and read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { isRegion } from '../../src/csv/posts.ts';
import { activitiesCsv } from '../../src/export/activities.ts';
import { KINDS } from '../../src/model/activity.ts';
import { POSTS, type Activity } from '../../src/model/types.ts';

const TALKS: Activity = {
  ...{ unitId: 'JH18', period: '2026', post: 'healthTalks', kind: '', count: 1200, amount: null },
  ...{ counterpart: null, origin: null },
};

test('the file is this, byte for byte', () => {
  const text = activitiesCsv([
    TALKS,
    { ...TALKS, period: '2026-03', post: 'unlistedVisits', kind: 'doctor', count: 1050, counterpart: 'JH01' },
    { ...TALKS, unitId: null, post: 'residentDoctors', kind: 'medianSalary', count: null, amount: 5_200_050 },
    { ...TALKS, post: 'familyCentre', kind: '=Norr; "Söder"', count: 5, amount: 0 },
    { ...TALKS, count: 10_000 },
  ]);
  expect(text).toBe(
    '\ufeffenhet_id;period;post;typ;antal;belopp;motpart\r\n' +
      'JH18;2026;healthTalks;;12;;\r\n' +
      'JH18;2026-03;unlistedVisits;doctor;10,5;;JH01\r\n' +
      '*;2026;residentDoctors;medianSalary;;52000,50;\r\n' +
      'JH18;2026;familyCentre;"\'=Norr; ""Söder""";0,05;0,00;\r\n' +
      'JH18;2026;healthTalks;;100;;\r\n',
  );
});

test('without activities it is the header alone', () => {
  expect(activitiesCsv([])).toBe('\ufeffenhet_id;period;post;typ;antal;belopp;motpart\r\n');
});

/** Text that a cell can hold, and that is not taken for the mark that the file puts before a formula. */
const text = fc
  .string({ unit: fc.constantFrom(...'abÅö09-+=@\'";, *'), maxLength: 10 })
  .map((some) => some.trim())
  .filter((some) => !/^'[=+\-@]/.test(some));
const unitId = text.filter((some) => some !== '' && !isRegion(some));
const number = fc.integer({ min: 0, max: 100_000_000 });
const period = fc.constantFrom('2025', '2026', '2026-01', '2026-12');

const own: fc.Arbitrary<Activity> = fc
  .constantFrom(...POSTS.filter((post) => KINDS[post].other ?? Object.keys(KINDS[post].kinds).length))
  .chain((post) => {
    const { kinds, other, region = {}, counterpart } = KINDS[post];
    const named = Object.keys(kinds);
    const free = text.filter((kind) => !Object.hasOwn(region, kind));
    return fc.record({
      unitId,
      period,
      post: fc.constant(post),
      kind: fc.oneof(...(named.length > 0 ? [fc.constantFrom(...named)] : []), ...(other ? [free] : [])),
      count: number,
      amount: fc.option(number),
      counterpart: counterpart ? fc.option(text.filter((some) => some !== '')) : fc.constant(null),
      origin: fc.constant(null),
    });
  });

/** An index and a reference rate can be below zero. */
const percent = fc.integer({ min: -9_999, max: 99_999 });
const regional: fc.Arbitrary<Activity> = fc
  .constantFrom(
    ...POSTS.flatMap((post) =>
      Object.entries(KINDS[post].region ?? {}).map(([kind, column]) => ({ post, kind, column })),
    ),
  )
  .chain(({ post, kind, column }) =>
    fc.record({
      unitId: fc.constant(null),
      period,
      post: fc.constant(post),
      kind: fc.constant(kind),
      count: column === 'count' ? (post === 'servicePurchase' ? percent : number) : fc.constant(null),
      amount: column === 'amount' ? number : fc.constant(null),
      counterpart: fc.constant(null),
      origin: fc.constant(null),
    }),
  );

test('whatever is written is read back as it was', () => {
  const activities = fc.uniqueArray(fc.oneof(own, regional), {
    selector: (one) => JSON.stringify([one.unitId, one.period, one.post, one.kind, one.counterpart]),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(activities, (given) => {
      fc.pre(given.every((one) => one.counterpart !== one.unitId || one.unitId === null));
      const { content, faults } = readFile('v.csv', new TextEncoder().encode(activitiesCsv(given)));
      expect(faults).toEqual([]);
      expect(content).toEqual({
        kind: 'activities',
        activities: given.map((one, i) => ({ ...one, origin: { file: 'v.csv', rows: [i + 2] } })),
      });
    }),
    { numRuns: 300 },
  );
});
