// Regelåren: the year files that ship with the application. A file `YYYY.json` among them is a rule year.
import type { Fault } from '../model/fault.ts';
import type { Rules } from '../model/types.ts';
import { checkYearFile } from './check.ts';
import { rulesOf } from './rules.ts';
import type { YearFile } from './schema.ts';

/** A rule year ready to count with. */
export interface RuleYear {
  readonly file: YearFile;
  readonly rules: Rules;
}

/**
 * Checks year files, given by path. Throws where one is faulty, or bears another year than its name: the
 * application itself is then wrong, and no year may silently take another's place.
 */
export function loadYears(files: Readonly<Record<string, unknown>>): ReadonlyMap<number, RuleYear> {
  const years = Object.entries(files).map(([path, json]): [number, RuleYear] => {
    const { file, faults } = checkYearFile(json);
    if (!file) throw new Error(`Faulty parameter file ${path}: ${JSON.stringify(faults)}`);
    if (!path.endsWith(`/${file.year}.json`)) throw new Error(`${path} holds the year ${file.year}`);
    return [file.year, { file, rules: rulesOf(file) }];
  });
  return new Map(years.sort(([a], [b]) => a - b));
}

/** The years that ship, ascending. */
export function shippedYears(): ReadonlyMap<number, RuleYear> {
  return loadYears(import.meta.glob('../../data/params/*.json', { eager: true, import: 'default' }));
}

/** Years with further ones among them. Throws where one is faulty, or is a year that is there already. */
export function withYears(
  years: ReadonlyMap<number, RuleYear>,
  files: readonly YearFile[],
): ReadonlyMap<number, RuleYear> {
  const all = new Map(years);
  for (const json of files) {
    const { file, faults } = checkYearFile(json);
    if (!file) throw new Error(`Faulty rule year: ${JSON.stringify(faults)}`);
    if (all.has(file.year)) throw new Error(`The year ${file.year} is there already`);
    all.set(file.year, { file, rules: rulesOf(file) });
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}

/** The fault that there are no rules for a year: never another year's in their place. */
export function noSuchYear(years: ReadonlyMap<number, RuleYear>, year: number): Fault {
  return { code: 'noSuchYear', severity: 'error', year, years: [...years.keys()] };
}
