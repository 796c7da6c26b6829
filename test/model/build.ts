// Small regions and changed rules for the tests of the model.
import file2025 from '../../data/params/2025.json';
import file2026 from '../../data/params/2026.json';
import { amountOf } from '../../src/model/line.ts';
import {
  AGE_CLASSES,
  LINES,
  OLDEST,
  type AgeClass,
  type CniCounts,
  type Dataset,
  type Interpretations,
  type LineCode,
  type Result,
  type Rules,
  type Source,
  type Sources,
  type Unit,
  type UnitList,
} from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';

export type Year = 2025 | 2026;
export type Readings = Partial<Interpretations>;

/** A care unit as a case tells of it: what is not said is what the model cares least about. */
export interface UnitSpec {
  /** Run by the region unless it says `external`. */
  readonly external?: boolean;
  /** From the hospital; in town unless it says otherwise. */
  readonly km?: number | null;
  /** Care Need Index as text; 1.0 unless it or the counts say otherwise. */
  readonly cni?: string | null;
  readonly counts?: Partial<CniCounts>;
  /** Persons listed by class. */
  readonly persons?: Partial<Record<AgeClass, number>>;
  /** Persons listed by single age, in addition to those by class. */
  readonly ages?: Readonly<Record<number, number>>;
  /** How many of them have a stated home how far from the hospital. */
  readonly homes?: readonly (readonly [km: number, persons: number])[];
}
export type RegionSpec = Readonly<Record<string, UnitSpec>>;

const SOURCE: Source = { file: 'test.csv', sample: false, rows: 0, skipped: 0 };

/** The parts of a dataset that no file was given for. */
export const NOTHING_DONE: Pick<Dataset, 'activities' | 'assignments' | 'companionShifts'> = {
  activities: [],
  assignments: [],
  companionShifts: [],
};

/** Units and listing from one source, and nothing else. */
export function sourcesOf(source: Source = SOURCE): Sources {
  return { units: source, listing: source, activities: null, assignments: null, companionShifts: null };
}

/** One list date with the units of the specification. */
export function datasetOf(units: RegionSpec, period = '2026'): Dataset {
  const specs = Object.entries(units);
  return {
    units: specs.map(([id, spec]) => unitOf(id, spec)),
    lists: [{ period, units: specs.map(([id, spec]) => listOf(id, spec)) }],
    ...NOTHING_DONE,
    sources: sourcesOf(),
  };
}

function unitOf(id: string, { external, km = 0, cni = '1', counts }: UnitSpec): Unit {
  return {
    id,
    name: `Enhet ${id}`,
    municipality: 'Östersund',
    ownership: external ? 'external' : 'region',
    distanceKm: km,
    cni: counts || cni === null ? null : Math.round(Number(cni) * 10_000),
    cniCounts: counts ? { ...NONE, ...counts } : null,
    lat: null,
    lon: null,
    origin: null,
  };
}

const NONE: CniCounts = {
  elderlyAlone: 0,
  underFive: 0,
  singleParent: 0,
  lowEducation: 0,
  unemployed: 0,
  bornAbroad: 0,
  movedIn: 0,
};

function listOf(unitId: string, { persons = {}, ages, homes = [] }: UnitSpec): UnitList {
  const classes: number[] = AGE_CLASSES.map((ageClass) => persons[ageClass] ?? 0);
  for (const [age, count] of Object.entries(ages ?? {})) {
    const index = Math.min(Math.floor(Number(age) / 5), AGE_CLASSES.length - 1);
    classes[index] = (classes[index] ?? 0) + count;
  }
  const single = Array.from({ length: OLDEST + 1 }, (_, age) => ages?.[age] ?? 0);
  return {
    unitId,
    classes,
    ages: ages ? single.with(OLDEST, classes.at(-1) ?? 0) : null,
    residence: homes.map(([km, count]) => ({ km, persons: count })),
    origins: null,
  };
}

const FILES = { 2025: checkYearFile(file2025).file, 2026: checkYearFile(file2026).file };

/** Values of rules that pay nothing for anybody listed. */
export const NO_MONEY = {
  'listing.base': '0',
  'cni.average': '0',
  'medication.base.tertial1': '0',
  'medication.base.tertial2': '0',
  'medication.base.tertial3': '0',
  'rehab.amount': '0',
  'sparsity.share': '0',
} as const;

/** A year file with some values and readings changed, by path: `medication.base.tertial2`, `cni.givenMean`. */
export function yearFile(
  year: Year,
  parameters: Readonly<Record<string, string>> = {},
  readings: Readings = {},
): YearFile {
  const file = structuredClone(FILES[year]);
  if (!file) throw new Error(`Faulty year file: ${year}`);
  for (const [path, value] of Object.entries(parameters)) set(file, path.split('.'), value);
  for (const [key, value] of Object.entries(readings)) set(file.interpretations, [key], value);
  return file;
}

/** The rules of a year with some values and readings changed. */
export function rulesWith(
  year: Year,
  parameters: Readonly<Record<string, string>> = {},
  readings: Readings = {},
): Rules {
  return rulesOf(yearFile(year, parameters, readings));
}

export function reading(rules: Rules, readings: Readings): Rules {
  return { ...rules, interpretations: { ...rules.interpretations, ...readings } };
}

function set(node: object, [key, ...rest]: readonly string[], value: string): void {
  const fields = node as Record<string, unknown>;
  if (key === undefined) fields['value'] = value;
  else if (isNode(fields[key])) set(fields[key], rest, value);
  else if (isNode(fields['values']) && key in fields['values'])
    Object.assign(fields['values'], { [key]: value });
  else throw new Error(`No such parameter: ${key}`);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** All amounts by unit and line, null where barred. */
export function amountsOf(result: Result): Record<string, Record<LineCode, number | null>> {
  return Object.fromEntries(
    result.unitIds.map((id, unit) => [
      id,
      Object.fromEntries(LINES.map((line) => [line, amountOf(result, unit, line)])) as Record<
        LineCode,
        number | null
      >,
    ]),
  );
}
