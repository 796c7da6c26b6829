// Projektfilen: a project as text to keep and to send, with a version; older ones are brought up to date when read.
import * as v from 'valibot';
import type { Fault } from '../model/fault.ts';
import { jsonOf } from '../model/json.ts';
import { formFaultOf, placeOf, shown, shownPlace } from './formIssue.ts';
import { namedPerson } from './namedPersons.ts';
import { projectForm, type Project } from './project.ts';

const PROJECT_FORMAT = 'halsoval-projekt';
/** Bytes of the largest file that is tried. */
export const LARGEST_PROJECT = 200_000_000;
/** Levels of braces and brackets; a project has ten. */
const DEEPEST = 20;

/** When a file was written, and by which version of the application. */
export interface Written {
  /** ISO date and time. */
  readonly saved: string;
  readonly app: string;
}

export interface ReadProject {
  /** The project, if nothing is wrong with the file. */
  readonly project: Project | null;
  readonly written: Written | null;
  readonly faults: readonly Fault[];
}

type Json = Readonly<Record<string, unknown>>;

/** Each brings the content of a file from the version of its place to the next. */
const STEPS: readonly ((json: Json) => Json)[] = [withLaterParts];
const PROJECT_VERSION = STEPS.length;

const projectFile = v.strictObject({
  format: v.literal(PROJECT_FORMAT),
  version: v.literal(PROJECT_VERSION),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  app: v.string(),
  ...projectForm,
});

/** The text of a project file. What it is stands first, so that it is told apart by its beginning. */
export function projectText(project: Project, { saved, app }: Written): string {
  return `${JSON.stringify({ format: PROJECT_FORMAT, version: PROJECT_VERSION, saved, app, ...project })}\n`;
}

/** Whether a text, or its beginning, says that it is a project; it may be damaged all the same. */
export function looksLikeProject(beginning: string): boolean {
  return /^\s*\{/.test(beginning) && beginning.includes(`"${PROJECT_FORMAT}"`);
}

/** Reads a project file. The first thing that is wrong is a fault: what is damaged is not mended by hand. */
export function readProject(text: string): ReadProject {
  const json = jsonOf(text.replace(/^\ufeff/, ''));
  if (json === undefined) return refused({ code: 'projectNotJson', severity: 'error' });
  const odd = oddPlace(json, DEEPEST);
  if (odd !== null) return refused({ code: 'projectKeyUnknown', severity: 'error', path: shownPlace(odd) });
  if (!isProjectFile(json)) return refused({ code: 'notProject', severity: 'error' });
  const { version } = json;
  if (typeof version === 'number' && version > PROJECT_VERSION)
    return refused({ code: 'projectNewer', severity: 'error', version, known: PROJECT_VERSION });

  const read = v.safeParse(projectFile, migrated(json), { abortEarly: true });
  if (!read.success) return refused(formFault(read.issues[0]));
  const { saved, app } = read.output;
  const project = contentOf(read.output);
  const person = project.dataset && namedPerson(project.dataset);
  if (person !== null)
    return refused({ code: 'projectPersonalNumber', severity: 'error', path: `dataset.${person}` });
  const { scenario } = project.rules;
  if (scenario !== null && !project.scenarios.some(({ id }) => id === scenario))
    return refused({
      code: 'projectValue',
      severity: 'error',
      path: 'rules.scenario',
      value: shown(scenario),
    });
  return { project, written: { saved, app }, faults: [] };
}

/** What a file holds besides what it says of itself. */
function contentOf(file: v.InferOutput<typeof projectFile>): Project {
  const parts = Object.keys(projectForm) as (keyof Project)[];
  return Object.fromEntries(parts.map((part) => [part, file[part]])) as unknown as Project;
}

/** Version 0 had only data, rules and scenarios. */
function withLaterParts(json: Json): Json {
  const transition = {
    form: { measure: 'percent', floor: '-1', ceiling: '', shares: ['100'] },
    ...{ against: 'base', inAmendment: false },
  };
  const limits = { listChange: 1_000, lowest: 50, highest: 200 };
  const masking = { on: false, threshold: 5 };
  const remembered = { mappings: [], unitNames: [] };
  const rest = { sides: [null, null], transition, acceptances: [], limits, masking, remembered };
  return { log: [], groups: [], ...rest, ...json };
}

function migrated(json: Json): Json {
  const { version } = json;
  if (typeof version !== 'number' || !(version in STEPS)) return json;
  const content = STEPS.slice(version).reduce((older, step) => step(older), json);
  return { ...content, version: PROJECT_VERSION };
}

function refused(fault: Fault): ReadProject {
  return { project: null, written: null, faults: [fault] };
}

function isProjectFile(json: unknown): json is Json {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.hasOwn(json, 'format') &&
    (json as Json)['format'] === PROJECT_FORMAT
  );
}

/** Where a value is deeper than any project, or a key would change what an object is; null where nothing is. */
function oddPlace(value: unknown, levels: number, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (levels === 0) return path;
  for (const [key, part] of Object.entries(value)) {
    if (key in Object.prototype) return `${path}${key}`;
    const found = typeof part === 'object' ? oddPlace(part, levels - 1, `${path}${key}.`) : null;
    if (found !== null) return found;
  }
  return null;
}

function formFault(issue: v.BaseIssue<unknown>): Fault {
  const path = placeOf(issue);
  const form = formFaultOf(issue);
  if (form.wrong === 'unknown') return { code: 'projectKeyUnknown', severity: 'error', path };
  if (form.wrong === 'missing') return { code: 'projectKeyMissing', severity: 'error', path };
  return { code: 'projectValue', severity: 'error', path, value: form.value };
}
