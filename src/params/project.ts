// Projektet: everything that the page holds and that would be lost with it.
import * as v from 'valibot';
import type { Dataset, RulesName } from '../model/types.ts';
import { undirected } from '../model/unseen.ts';
import { checkYearFile } from './check.ts';
import { dataset, period, unlike } from './datasetForm.ts';
import type { Scenario } from './scenario.ts';
import type { LogEntry } from './scenarioLog.ts';
import type { YearFile } from './schema.ts';

/** Units put together under a name. */
interface Group {
  readonly id: string;
  readonly name: string;
  readonly unitIds: readonly string[];
}

/** Rules on a list, as a side of a comparison. */
interface Side extends RulesName {
  readonly period: string;
}

/** A transition rule as it is written in its form. */
interface Transition {
  readonly form: {
    readonly measure: 'perListed' | 'percent';
    readonly floor: string;
    readonly ceiling: string;
    readonly shares: readonly string[];
  };
  readonly against: 'base' | 'side';
  readonly inAmendment: boolean;
}

/** A deviation that was looked into, by the key of its check. */
interface Acceptance {
  readonly key: string;
  readonly reason: string;
  /** ISO date and time. */
  readonly at: string;
}

/** By key: what headers mean that stood in a file, and what files call units; null for what is left out. */
interface Remembered {
  readonly mappings: readonly (readonly [
    key: string,
    kind: string,
    columns: readonly (readonly [header: string, meaning: string | null])[],
  ])[];
  readonly unitNames: readonly (readonly [name: string, unitId: string | null])[];
}

/** What was done can not be undone after it has been read back, and questions are put anew; all else is here. */
export interface Project {
  /** Null for the sample that ships with the application, as it is. */
  readonly dataset: Dataset | null;
  /** The rule years added to those that ship. */
  readonly years: readonly YearFile[];
  readonly scenarios: readonly Scenario[];
  readonly log: readonly LogEntry[];
  readonly groups: readonly Group[];
  /** The rules chosen, and the list: `own` for each year's. */
  readonly rules: RulesName;
  readonly list: string;
  /** Growth of each age class, per cent a year × 10²; null for none. */
  readonly growth: readonly number[] | null;
  /** What was chosen to compare; null where it follows the page. */
  readonly sides: readonly [Side | null, Side | null];
  readonly transition: Transition;
  readonly acceptances: readonly Acceptance[];
  /** What a check lets pass: change of a list in per cent × 10², amount per listed in parts of the median × 10². */
  readonly limits: { readonly listChange: number; readonly lowest: number; readonly highest: number };
  /** Whether small groups are hidden, and from how many persons a group is shown. */
  readonly masking: { readonly on: boolean; readonly threshold: number };
  readonly remembered: Remembered;
}

const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
const scenarioId = v.pipe(v.string(), v.regex(/^s[1-9]\d{0,8}$/));
const groupId = v.pipe(v.string(), v.regex(/^g[1-9]\d{0,8}$/));
const text = v.pipe(v.string(), v.transform(undirected));
const moment = v.pipe(text, v.isoTimestamp());
const value = v.nullable(text);
const rules = { year, scenario: v.nullable(scenarioId) };

const yearFile = v.pipe(
  v.custom<YearFile>((json) => checkYearFile(json).file !== null),
  v.transform((json) => checkYearFile(json).file!),
);

const change = v.strictObject({ path: text, value, rationale: text });

const scenario = v.strictObject({
  ...{ id: scenarioId, name: text, baseYear: year, parent: v.nullable(scenarioId) },
  changes: v.pipe(
    v.array(change),
    v.check((changes) => unlike(changes.map(({ path }) => path))),
  ),
});

const logEntry = v.strictObject({
  at: moment,
  way: v.picklist(['done', 'undone', 'redone']),
  did: v.picklist(['created', 'copied', 'renamed', 'removed', 'read', 'changed', 'reset', 'reasoned']),
  ...{ scenarioId, scenario: text, baseYear: year, formerly: value },
  values: v.array(v.strictObject({ path: text, before: value, after: value })),
});

const group = v.strictObject({ id: groupId, name: text, unitIds: v.array(text) });

const side = v.nullable(v.strictObject({ ...rules, period }));

const transition = v.strictObject({
  form: v.strictObject({
    measure: v.picklist(['perListed', 'percent']),
    ...{ floor: text, ceiling: text },
    shares: v.array(text),
  }),
  against: v.picklist(['base', 'side']),
  inAmendment: v.boolean(),
});

const positive = v.pipe(v.number(), v.integer(), v.minValue(0));

const growth = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(100_000))),
  v.length(21),
);

/** The form of a project: keys, kinds and bounds of everything, and nothing twice. */
export const projectForm = {
  dataset: v.nullable(dataset),
  years: v.pipe(
    v.array(yearFile),
    v.check((years) => unlike(years.map((file) => file.year))),
  ),
  scenarios: v.pipe(
    v.array(scenario),
    v.check((scenarios) => unlike(scenarios.map((one) => one.id))),
  ),
  log: v.array(logEntry),
  groups: v.pipe(
    v.array(group),
    v.check((groups) => unlike(groups.map((one) => one.id))),
  ),
  rules: v.strictObject(rules),
  list: v.union([v.literal('own'), period]),
  growth: v.nullable(growth),
  sides: v.strictTuple([side, side]),
  transition,
  acceptances: v.array(v.strictObject({ key: text, reason: text, at: moment })),
  limits: v.strictObject({ listChange: positive, lowest: positive, highest: positive }),
  remembered: v.strictObject({
    mappings: v.array(v.strictTuple([text, text, v.array(v.strictTuple([text, value]))])),
    unitNames: v.array(v.strictTuple([text, value])),
  }),
  masking: v.strictObject({ on: v.boolean(), threshold: v.pipe(positive, v.minValue(2), v.maxValue(100)) }),
};
