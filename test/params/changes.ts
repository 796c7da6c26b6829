// Changes for the tests of scenarios: any values that a year file may have, with the bands still in order.
import fc from 'fast-check';
import { scaled, unscaled } from '../../src/money/decimal.ts';
import { parametersOf, type Parameter } from '../../src/params/parameter.ts';
import type { Scenario } from '../../src/params/scenario.ts';
import { PLACES, type YearFile } from '../../src/params/schema.ts';

export type Values = Readonly<Record<string, string>>;

/** What must stay below what. */
const RISING = [
  ...['distanceFrom', 'distanceTo'].map((key) =>
    ['band1', 'band2', 'band3', 'band4', 'band5'].map((band) => `sparsity.${key}.${band}`),
  ),
  ...['sizeFrom', 'sizeTo'].map((key) =>
    ['tier1', 'tier2', 'tier3'].map((tier) => `sparsity.${key}.${tier}`),
  ),
  ['rehab.fromAge', 'rehab.toAge'],
  ['servicePurchase.dayFrom', 'servicePurchase.dayTo'],
];

export function scenarioOf(base: YearFile, changes: Scenario['changes'] = []): Scenario {
  return { id: 's1', name: 'Mitt förslag', baseYear: base.year, parent: null, changes };
}

/** Some values by path, each within its bounds; some of them as they were. */
export function someValues(base: YearFile): fc.Arbitrary<Values> {
  const parameters = parametersOf(base);
  return fc
    .subarray([...parameters], { maxLength: 15 })
    .chain((some) => fc.tuple(...some.map((one) => pairOf(one, parameters))))
    .map((pairs) => Object.fromEntries(pairs));
}

function pairOf(parameter: Parameter, all: readonly Parameter[]): fc.Arbitrary<[string, string]> {
  return valueOf(parameter, all).map((value) => [parameter.path, value]);
}

function valueOf({ path, unit, options, min, max, value }: Parameter, all: readonly Parameter[]) {
  if (unit === 'reading') return fc.constantFrom(...options!);
  const places = PLACES[unit];
  const row = RISING.find((paths) => paths.includes(path));
  const next = all.find((other) => other.path === row?.[row.indexOf(path) + 1]);
  // What must rise is only raised, and stays below what the next one was.
  const least = row ? value! : min!;
  const most = next ? scaled(next.value!, places)! - 1 : scaled(max!, places)!;
  return fc.integer({ min: scaled(least, places)!, max: most }).map((n) => unscaled(n, places));
}
