// Projects of every kind, for properties; small ones, for each has all that a project can hold.
import fc from 'fast-check';
import { AGE_CLASSES, CNI_VARIABLES, OLDEST, type Dataset } from '../../src/model/types.ts';
import { seen } from '../../src/model/unseen.ts';
import type { Project } from '../../src/params/project.ts';
import type { LogEntry } from '../../src/params/scenarioLog.ts';
import { loadYears } from '../../src/params/years.ts';

/** As the page has them: without what cannot be seen. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map(seen);
const id = text.filter((one) => one !== '');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const count = fc.integer({ min: 0, max: 100_000 });
const year = fc.integer({ min: 2000, max: 2100 });
const period = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([of, month]) => `${of}-${String(month).padStart(2, '0')}`),
);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length });
const rows = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 3 });
const origin = maybe(fc.record({ file: text, rows }));
const degrees = (most: number) => fc.integer({ min: -most, max: most });

const unit = fc.record({
  ...{ id, name: text, municipality: text, ownership: fc.constantFrom('region', 'external') },
  distanceKm: maybe(fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10)),
  cni: maybe(count),
  cniCounts: maybe(fc.record(Object.fromEntries(CNI_VARIABLES.map((name) => [name, count])))),
  ...{ lat: maybe(degrees(90)), lon: maybe(degrees(180)), origin },
});

const unitList = fc.record({
  ...{ unitId: id, classes: counts(AGE_CLASSES.length), ages: maybe(counts(OLDEST + 1)) },
  residence: fc.array(fc.record({ km: fc.integer({ min: 0, max: 500 }), persons: count }), { maxLength: 3 }),
  origins: maybe(
    fc.record({
      file: text,
      rows: fc.array(rows, { minLength: AGE_CLASSES.length, maxLength: AGE_CLASSES.length }),
    }),
  ),
});

const source = fc.record({ file: text, sample: fc.boolean(), rows: count, skipped: count });

const dataset = fc.record({
  units: fc.uniqueArray(unit, { selector: (one) => one.id, maxLength: 3 }),
  lists: fc.uniqueArray(
    fc.record({ period, units: fc.uniqueArray(unitList, { selector: (one) => one.unitId, maxLength: 2 }) }),
    { selector: (one) => one.period, maxLength: 2 },
  ),
  activities: fc.array(
    fc.record({
      ...{ unitId: id, period, post: fc.constant('otherRegions'), kind: text, count: maybe(count) },
      ...{ amount: maybe(fc.integer({ min: -100_000, max: 100_000 })), counterpart: maybe(id), origin },
    }),
    { maxLength: 2 },
  ),
  assignments: fc.array(
    fc.record({
      ...{ date: day, start: fc.integer({ min: 0, max: 1439 }), careMinutes: count, adminMinutes: count },
      ...{ travelMinutes: count, ownJourney: fc.boolean(), requester: text, performer: text, patient: text },
      kind: fc.constantFrom('primaryCare', 'specialist', 'accompanying'),
      ...{ cost: maybe(count), disputed: fc.boolean(), origin },
    }),
    { maxLength: 2 },
  ),
  companionShifts: fc.array(
    fc.record({
      ...{ date: day, hours: count, requester: text, performer: text, patient: text, agreement: text },
      ...{ granted: maybe(day), origin },
    }),
    { maxLength: 2 },
  ),
  sources: fc.record({
    ...{ units: source, listing: source, activities: maybe(source), assignments: maybe(source) },
    companionShifts: maybe(source),
  }),
}) as unknown as fc.Arbitrary<Dataset>;

const scenarioId = fc.integer({ min: 1, max: 999 }).map((number) => `s${number}`);
const value = maybe(text);
const changes = fc.uniqueArray(fc.record({ path: text, value, rationale: text }), {
  ...{ selector: ({ path }) => path, maxLength: 3 },
});
const scenarios = fc.uniqueArray(
  fc.record({ id: scenarioId, name: text, baseYear: year, parent: maybe(scenarioId), changes }),
  { selector: (one) => one.id, maxLength: 3 },
);
const logEntry: fc.Arbitrary<LogEntry> = fc.record({
  at: moment,
  way: fc.constantFrom('done', 'undone', 'redone'),
  did: fc.constantFrom('created', 'copied', 'renamed', 'removed', 'read', 'changed', 'reset', 'reasoned'),
  ...{ scenarioId, scenario: text, baseYear: year, formerly: value },
  values: fc.array(fc.record({ path: text, before: value, after: value }), { maxLength: 2 }),
});
const group = fc.record({
  id: fc.integer({ min: 1, max: 999 }).map((number) => `g${number}`),
  ...{ name: text, unitIds: fc.array(id, { maxLength: 3 }) },
});
const side = maybe(fc.record({ year, scenario: maybe(scenarioId), period }));

const [shipped] = loadYears(
  import.meta.glob('../../data/params/*.json', { eager: true, import: 'default' }),
).values();

/** The scenario chosen is one of its own. */
export const projects: fc.Arbitrary<Project> = fc
  .record({
    dataset: maybe(dataset),
    years: fc.constantFrom([], [shipped!.file]),
    ...{ scenarios, log: fc.array(logEntry, { maxLength: 3 }) },
    groups: fc.uniqueArray(group, { selector: (one) => one.id, maxLength: 2 }),
    ...{ year, chosen: fc.nat(), list: fc.oneof(fc.constant('own'), period) },
    growth: maybe(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 21, maxLength: 21 })),
    sides: fc.tuple(side, side),
    transition: fc.record({
      form: fc.record({
        measure: fc.constantFrom('perListed', 'percent'),
        ...{ floor: text, ceiling: text, shares: fc.array(text, { maxLength: 5 }) },
      }),
      against: fc.constantFrom('base', 'side'),
      inAmendment: fc.boolean(),
    }),
    acceptances: fc.array(fc.record({ key: text, reason: text, at: moment }), { maxLength: 2 }),
    limits: fc.record({ listChange: count, lowest: count, highest: count }),
    remembered: fc.record({
      mappings: fc.array(fc.tuple(text, text, fc.array(fc.tuple(text, value), { maxLength: 3 })), {
        maxLength: 2,
      }),
      unitNames: fc.array(fc.tuple(text, value), { maxLength: 2 }),
    }),
    masking: fc.record({ on: fc.boolean(), threshold: fc.integer({ min: 2, max: 100 }) }),
  })
  .map(({ year: of, chosen, ...rest }) => ({
    ...rest,
    rules: { year: of, scenario: rest.scenarios[chosen % (rest.scenarios.length + 1)]?.id ?? null },
  }));
