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

/** Checks all year files; throws where one is faulty, for then the application itself is. */
export function loadYears(files: readonly unknown[]): ReadonlyMap<number, RuleYear> {
  const years = files.map((json): [number, RuleYear] => {
    const { file, faults } = checkYearFile(json);
    if (!file) throw new Error(`Faulty parameter file: ${JSON.stringify(faults)}`);
    return [file.year, { file, rules: rulesOf(file) }];
  });
  return new Map(years.sort(([a], [b]) => a - b));
}

/** The years that ship, ascending. */
export function shippedYears(): ReadonlyMap<number, RuleYear> {
  const files = import.meta.glob('../../data/params/*.json', { eager: true, import: 'default' });
  return loadYears(Object.values(files));
}

/** A year's rules, or the fault that there are none: never another year's in their place. */
export function rulesFor(years: ReadonlyMap<number, RuleYear>, year: number): Rules | Fault {
  const found = years.get(year);
  return found ? found.rules : { code: 'noSuchYear', severity: 'error', year, years: [...years.keys()] };
}
