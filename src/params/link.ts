// Länken: what a link says of a scenario and of the data it was made on; changes and sums, never a list.
import * as v from 'valibot';
import type { Fault } from '../model/fault.ts';
import { jsonOf } from '../model/json.ts';
import { readScenario, scenarioText, type ScenarioContent } from './scenarioFile.ts';

const LINK_FORMAT = 'halsoval-link';
const LINK_VERSION = 1;
/** Characters of a fingerprint, a version or a value. */
const LONGEST_WORD = 100;
const PERIOD = /^\d{4}(-\d{2})?$/;

/** What was counted where the link was made. */
export interface Headline {
  readonly period: string;
  readonly listed: number;
  /** Fingerprint of the list: tells whether two are the same, and nothing of what is in them. */
  readonly list: string;
  /** Öre a year: all that the units are paid for their listed. */
  readonly total: number;
}

export interface LinkContent {
  readonly scenario: ScenarioContent;
  /** Version of the application. */
  readonly app: string;
  /** Fingerprint of the year file that the scenario starts from. */
  readonly base: string;
  /** The base year's values of what is changed, and of nothing else, by path. */
  readonly before: Readonly<Record<string, string | null>>;
  /** Null where it could not be computed. */
  readonly headline: Headline | null;
}

const word = v.pipe(v.string(), v.maxLength(LONGEST_WORD));
const whole = v.pipe(v.number(), v.safeInteger());

const linkFile = v.strictObject({
  format: v.literal(LINK_FORMAT),
  version: v.literal(LINK_VERSION),
  app: word,
  base: word,
  before: v.record(word, v.nullable(word)),
  headline: v.nullable(
    v.strictObject({
      period: v.pipe(v.string(), v.regex(PERIOD)),
      listed: v.pipe(whole, v.minValue(0)),
      list: word,
      total: whole,
    }),
  ),
  scenario: v.unknown(),
});

/** The content as text, not yet packed. */
export function linkText({ scenario, ...rest }: LinkContent): string {
  return JSON.stringify({
    ...{ format: LINK_FORMAT, version: LINK_VERSION },
    ...rest,
    scenario: JSON.parse(scenarioText(scenario)) as unknown,
  });
}

/** Reads what a link holds. Whether its year has such values is checked where the scenario is used. */
export function readLink(text: string): { content: LinkContent | null; faults: readonly Fault[] } {
  const json = jsonOf(text);
  if (!isLink(json)) return { content: null, faults: [{ code: 'linkDamaged', severity: 'error' }] };
  if (typeof json.version === 'number' && json.version > LINK_VERSION)
    return { content: null, faults: [{ code: 'linkNewer', severity: 'error' }] };
  const read = v.safeParse(linkFile, json);
  if (!read.success) return { content: null, faults: [{ code: 'linkDamaged', severity: 'error' }] };
  const { scenario, faults } = readScenario(read.output.scenario);
  if (!scenario) return { content: null, faults };
  const { app, base, headline } = read.output;
  const changed = new Set(scenario.changes.map(({ path }) => path));
  const before = Object.fromEntries(Object.entries(read.output.before).filter(([path]) => changed.has(path)));
  return { content: { scenario, app, base, before, headline }, faults: [] };
}

function isLink(json: unknown): json is { readonly version?: unknown } {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.hasOwn(json, 'format') &&
    (json as { format: unknown }).format === LINK_FORMAT
  );
}
