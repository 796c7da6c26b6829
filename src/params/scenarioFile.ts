// Scenariofilen: a scenario as text to keep and to send; it holds the base year and only its changes.
import * as v from 'valibot';
import type { Fault } from '../model/fault.ts';
import { jsonOf } from '../model/json.ts';
import { seen, undirected } from '../model/unseen.ts';
import { formFaultOf, placeOf, UNSEEN } from './formIssue.ts';
import type { Scenario } from './scenario.ts';

const SCENARIO_FORMAT = 'halsoval-scenario';
const SCENARIO_VERSION = 1;
/** Said of itself, not a name that somebody gave something. */
const SAID = new RegExp(`"format"\\s*:\\s*"${SCENARIO_FORMAT}"`);

/** Characters of a name and of a rationale, and how many changes there can be. */
export const LONGEST_NAME = 200;
export const LONGEST_RATIONALE = 5_000;
export const MOST_CHANGES = 2_000;
/** Characters of a path or a value: more than any parameter needs. */
const LONGEST_WORD = 100;

/** What a file says of a scenario; who it is and where it came from is settled where it is read. */
export type ScenarioContent = Omit<Scenario, 'id' | 'parent'>;

export interface ReadScenario {
  /** The scenario, if nothing is wrong with the file; whether its year has such values is checked elsewhere. */
  readonly scenario: ScenarioContent | null;
  readonly faults: readonly Fault[];
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const change = v.strictObject({
  path: text(LONGEST_WORD),
  value: v.nullable(text(LONGEST_WORD)),
  rationale: v.pipe(text(LONGEST_RATIONALE), v.transform(undirected)),
});

const scenarioFile = v.strictObject({
  format: v.literal(SCENARIO_FORMAT),
  version: v.literal(SCENARIO_VERSION),
  name: v.pipe(
    text(LONGEST_NAME),
    v.check((name) => seen(name) !== '' && name.search(UNSEEN) < 0),
  ),
  baseYear: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  // Counted before they are looked at, one by one.
  changes: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CHANGES), v.array(change)),
});

/** A name as a scenario can bear it and a file can hold it: seen, trimmed and not too long; empty where nothing is left. */
export function nameable(name: string): string {
  const written = name.replace(UNSEEN, '').trim().slice(0, LONGEST_NAME).trimEnd();
  return seen(written) === '' ? '' : written;
}

/** The text of a scenario file. */
export function scenarioText({ name, baseYear, changes }: ScenarioContent): string {
  const content = {
    ...{ format: SCENARIO_FORMAT, version: SCENARIO_VERSION, name: nameable(name), baseYear },
    changes: changes.map(({ path, value, rationale }) => ({ path, value, rationale })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Whether a text, or its beginning, says that it is a scenario; it may be damaged all the same. */
export function looksLikeScenario(beginning: string): boolean {
  return /^\s*\{/.test(beginning) && SAID.test(beginning);
}

/** Reads a scenario file, given as text or as what its JSON says. Each thing that is wrong is a fault. */
export function readScenario(given: unknown): ReadScenario {
  const json = typeof given === 'string' ? jsonOf(given.replace(/^\ufeff/, '')) : given;
  if (json === undefined) return refused({ code: 'scenarioNotJson', severity: 'error' });
  if (!isScenarioFile(json)) return refused({ code: 'notScenario', severity: 'error' });
  const { version } = json;
  if (typeof version === 'number' && version > SCENARIO_VERSION)
    return refused({ code: 'scenarioNewer', severity: 'error', version, known: SCENARIO_VERSION });

  const parsed = v.safeParse(scenarioFile, json);
  if (!parsed.success) return refused(...formFaults(parsed.issues));
  const { name, baseYear, changes } = parsed.output;
  const twice = repeated(changes.map(({ path }) => path));
  if (twice.length > 0)
    return refused(...twice.map((path) => ({ code: 'changeTwice', severity: 'error', path }) as const));
  return { scenario: { name, baseYear, changes }, faults: [] };
}

function refused(...faults: Fault[]): ReadScenario {
  return { scenario: null, faults };
}

function isScenarioFile(json: unknown): json is { readonly version?: unknown } {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.hasOwn(json, 'format') &&
    (json as { format: unknown }).format === SCENARIO_FORMAT
  );
}

/** The first fault of each place: what is wrong in two ways is told once. */
function formFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const issue of issues) {
    const path = placeOf(issue);
    if (!first.has(path)) first.set(path, formFault(issue, path));
  }
  return [...first.values()];
}

function formFault(issue: v.BaseIssue<unknown>, path: string): Fault {
  const severity = 'error';
  const form = formFaultOf(issue);
  if (form.wrong === 'unknown') return { code: 'scenarioKeyUnknown', severity, path };
  if (form.wrong === 'missing') return { code: 'scenarioKeyMissing', severity, path };
  if (issue.type === 'max_length') {
    const most = issue.requirement as number;
    const found = Number(issue.received);
    return path === 'changes'
      ? { code: 'scenarioTooMany', severity, found, most }
      : { code: 'scenarioTooLong', severity, path, found, most };
  }
  return { code: 'scenarioValue', severity, path, value: form.value };
}

/** What is there more than once, each told once. */
function repeated(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, i) => words.indexOf(word) !== i))];
}
