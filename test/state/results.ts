// Results made by hand, for what is done with them.
import { LINES, type Dataset, type LineCode, type Result, type Unit } from '../../src/model/types.ts';
import { NOTHING_DONE, sourcesOf } from '../model/build.ts';

type Ore = Partial<Record<LineCode, number | null>>;

/** A result with the given öre by unit and line; lines that are not named are zero. */
export function resultOf(
  year: number,
  units: Readonly<Record<string, Ore>>,
  listed: Readonly<Record<string, number | null>> = {},
): Result {
  const entries = Object.entries(units);
  const oreOf = (ore: Ore, line: LineCode): number => (ore[line] === null ? NaN : (ore[line] ?? 0));
  return {
    ...{ year, scenario: null },
    period: String(year),
    unitIds: entries.map(([id]) => id),
    amounts: Float64Array.from(entries.flatMap(([, ore]) => LINES.map((line) => oreOf(ore, line)))),
    facts: entries.map(([id]) => ({
      listed: listed[id] === undefined ? 100 : listed[id],
      eligible: 0,
      cni: 1.25,
    })),
    totals: LINES.map((line) => {
      const sum = entries.reduce((all, [, ore]) => all + oreOf(ore, line), 0);
      return Number.isNaN(sum) ? null : sum;
    }),
    base: {
      listed: null,
      aged16to67: null,
      eligible: null,
      meanListingWeight: null,
      meanMedicationWeight: null,
      meanCni: null,
    },
    checks: [],
    faults: [],
  };
}

export function unitsOf(...units: readonly (Partial<Unit> & { id: string })[]): Dataset {
  return {
    units: units.map((unit) => ({
      ...{ name: unit.id, municipality: 'Berg', ownership: 'region', distanceKm: null, cni: null },
      ...{ cniCounts: null, lat: null, lon: null, origin: null },
      ...unit,
    })),
    lists: [],
    ...NOTHING_DONE,
    sources: sourcesOf(),
  };
}
