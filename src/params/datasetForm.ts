// Underlagets form: what a data set must be to be counted on, where it comes from a file of our own.
import * as v from 'valibot';
import { kindOf, regionColumn } from '../model/activity.ts';
import { isDay } from '../model/day.ts';
import { seen } from '../model/unseen.ts';
import { AGE_CLASSES, CNI_VARIABLES, OLDEST, POSTS, type Dataset } from '../model/types.ts';

/** Wide enough for all that files and forms let in, narrow enough to be counted with exactly. */
const MOST_PERSONS = 1_000_000_000;
const FARTHEST_KM = 2_000;
const HIGHEST_CNI = 100_000;
/** A thousand million, × 10². */
const MOST_COUNTED = 100_000_000_000;
const MOST_MINUTES = 100_000;
/** × 10². */
const MOST_HOURS = 100_000;

/** As it is read from any other file. */
const text = v.pipe(v.string(), v.transform(seen));
const id = v.pipe(text, v.minLength(1));
export const period = v.pipe(v.string(), v.regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/));
const day = v.pipe(v.string(), v.check(isDay));
const number = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const whole = (low: number, high: number) => v.pipe(number(low, high), v.integer());
const count = (high: number) => whole(0, high);
const km = number(0, FARTHEST_KM);

/** Long rows of numbers are looked at in one go: a region has hundreds of thousands of them. */
const wholes = (low: number, length: number | null = null) =>
  v.custom<readonly number[]>((value) => isWholes(value, low) && (length ?? value.length) === value.length);

const rows = wholes(1);
const origin = v.nullable(v.strictObject({ file: text, rows }));

const counts = v.strictObject(
  Object.fromEntries(CNI_VARIABLES.map((name) => [name, count(MOST_PERSONS)])) as Record<
    (typeof CNI_VARIABLES)[number],
    ReturnType<typeof count>
  >,
);

const unit = v.strictObject({
  ...{ id, name: text, municipality: text, ownership: v.picklist(['region', 'external']) },
  ...{ distanceKm: v.nullable(km), cni: v.nullable(whole(0, HIGHEST_CNI)), cniCounts: v.nullable(counts) },
  ...{ lat: v.nullable(number(-90, 90)), lon: v.nullable(number(-180, 180)), origin },
});

const unitList = v.strictObject({
  unitId: id,
  classes: wholes(0, AGE_CLASSES.length),
  ages: v.nullable(wholes(0, OLDEST + 1)),
  residence: v.array(v.strictObject({ km, persons: count(MOST_PERSONS) })),
  origins: v.nullable(
    v.strictObject({ file: text, rows: v.pipe(v.array(rows), v.length(AGE_CLASSES.length)) }),
  ),
});

const list = v.strictObject({
  period,
  units: v.pipe(
    v.array(unitList),
    v.check((units) => unlike(units.map(({ unitId }) => unitId))),
  ),
});

const activity = v.pipe(
  v.strictObject({
    ...{ unitId: v.nullable(id), period, post: v.picklist(POSTS), kind: text },
    ...{ count: v.nullable(whole(0, MOST_COUNTED)), amount: v.nullable(whole(-MOST_COUNTED, MOST_COUNTED)) },
    ...{ counterpart: v.nullable(id), origin },
  }),
  v.check(({ unitId, post, kind }) => (unitId === null ? regionColumn : kindOf)(post, kind) !== null),
);

const assignment = v.strictObject({
  ...{
    date: day,
    start: count(MOST_MINUTES),
    careMinutes: count(MOST_MINUTES),
    adminMinutes: count(MOST_MINUTES),
  },
  ...{
    travelMinutes: count(MOST_MINUTES),
    ownJourney: v.boolean(),
    requester: text,
    performer: text,
    patient: text,
  },
  ...{
    kind: v.picklist(['primaryCare', 'specialist', 'accompanying']),
    cost: v.nullable(count(MOST_COUNTED)),
  },
  ...{ disputed: v.boolean(), origin },
});

const companionShift = v.strictObject({
  ...{ date: day, hours: count(MOST_HOURS), requester: text, performer: text, patient: text },
  ...{ agreement: text, granted: v.nullable(day), origin },
});

const source = v.strictObject({
  ...{ file: text, sample: v.boolean(), rows: count(Number.MAX_SAFE_INTEGER) },
  skipped: count(Number.MAX_SAFE_INTEGER),
});

/** Keys, kinds and bounds of everything, and nothing twice; whether the parts go together is the model's to tell. */
export const dataset: v.GenericSchema<unknown, Dataset> = v.strictObject({
  units: v.pipe(
    v.array(unit),
    v.check((units) => unlike(units.map((one) => one.id))),
  ),
  lists: v.pipe(
    v.array(list),
    v.check((lists) => unlike(lists.map((one) => one.period))),
  ),
  activities: v.array(activity),
  assignments: v.array(assignment),
  companionShifts: v.array(companionShift),
  sources: v.strictObject({
    ...{ units: source, listing: source, activities: v.nullable(source) },
    ...{ assignments: v.nullable(source), companionShifts: v.nullable(source) },
  }),
});

/** Whether nothing is there twice. */
export function unlike(words: readonly (string | number)[]): boolean {
  return new Set(words).size === words.length;
}

function isWholes(value: unknown, low: number): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= low);
}
