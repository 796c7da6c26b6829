// Scenariot: a base year and only its changes, each with its rationale.
import type { Fault } from '../model/fault.ts';
import { undirected } from '../model/unseen.ts';
import { checkYearFile, type Checked } from './check.ts';
import { assumed, parameterAt, sameValue, withValue } from './parameter.ts';
import type { YearFile } from './schema.ts';

export interface Change {
  /** Of the parameter: `listing.weights.80-84`. */
  readonly path: string;
  /** As a year file writes it: decimal point, no spaces; null where nobody states a value. */
  readonly value: string | null;
  readonly rationale: string;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly baseYear: number;
  /** Id of the scenario it was copied from. */
  readonly parent: string | null;
  /** From the base year, also where the scenario has a parent; in the order they were first made. */
  readonly changes: readonly Change[];
}

/**
 * The year file of a scenario. What is changed is assumed, and so is then the file; a change to what the base year says
 * already changes nothing. Faults: another year than the scenario's, an unknown path, a value that no file may have.
 */
export function scenarioYear(base: YearFile, { baseYear, changes }: Scenario): Checked {
  return baseYear === base.year
    ? withChanges(base, changes)
    : {
        file: null,
        faults: [{ code: 'noSuchYear', severity: 'error', year: baseYear, years: [base.year] }],
      };
}

/** Why a parameter of a file cannot have a value, or null where it can. The other values are taken to be sound. */
export function faultOf(file: YearFile, path: string, value: string | null): Fault | null {
  return withChanges(file, [{ path, value }]).faults[0] ?? null;
}

/**
 * The scenario with one value set. The base's own value takes the change away; a rationale stays where none is given.
 * Throws where the base has no such path.
 */
export function changed(
  scenario: Scenario,
  base: YearFile,
  path: string,
  value: string | null,
  rationale?: string,
): Scenario {
  const parameter = parameterAt(base, path);
  if (!parameter) throw new RangeError(`No such parameter: ${path}`);
  if (sameValue(parameter.value, value)) return reset(scenario, path);
  const { changes } = scenario;
  const before = changes.find((change) => change.path === path);
  const change = { path, value, rationale: rationale ?? before?.rationale ?? '' };
  return {
    ...scenario,
    changes: before ? changes.map((other) => (other === before ? change : other)) : [...changes, change],
  };
}

/** The scenario with several values set, by path. */
export function changedAll(
  scenario: Scenario,
  base: YearFile,
  values: Readonly<Record<string, string | null>>,
): Scenario {
  return Object.entries(values).reduce((now, [path, value]) => changed(now, base, path, value), scenario);
}

/** The scenario with another rationale for a change; a value that is not changed needs none. */
export function withRationale(scenario: Scenario, path: string, rationale: string): Scenario {
  const changes = scenario.changes.map((change) =>
    change.path === path ? { ...change, rationale: undirected(rationale) } : change,
  );
  return { ...scenario, changes };
}

/** The scenario with a value as in its base year. */
export function reset(scenario: Scenario, path: string): Scenario {
  return { ...scenario, changes: scenario.changes.filter((change) => change.path !== path) };
}

/** Another scenario that starts as this one. */
export function copyOf(scenario: Scenario, id: string, name: string): Scenario {
  return { ...scenario, id, name, parent: scenario.id };
}

function withChanges(base: YearFile, changes: readonly Pick<Change, 'path' | 'value'>[]): Checked {
  const unknown: Fault[] = [];
  let file = base;
  for (const { path, value } of changes) {
    const parameter = parameterAt(base, path);
    if (!parameter) unknown.push({ code: 'changeUnknown', severity: 'error', path, year: base.year });
    else if (!sameValue(parameter.value, value))
      file = { ...assumed(withValue(file, path, value), path), status: 'assumed' };
  }
  const checked = checkYearFile(file);
  const faults = [...unknown, ...checked.faults.map(atParameter)];
  return { file: faults.length === 0 ? checked.file : null, faults };
}

/** A wrong form is told of the parameter, not of the place in the file where its value stands. */
function atParameter(fault: Fault): Fault {
  return fault.code === 'parameterType'
    ? { ...fault, path: fault.path.replace(/\.values?(?=\.|$)/, '') }
    : fault;
}
