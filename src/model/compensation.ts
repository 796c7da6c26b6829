// Ersättning för listade invånare (§5, §5.1): all lines of all units for one year's rules and one list.
import { cniValue } from './cni.ts';
import type { PoolLines } from './external.ts';
import type { Fault } from './fault.ts';
import { sumOf } from './line.ts';
import { linesOf, type Lines } from './lines.ts';
import { pointsOf, type Points } from './points.ts';
import { reconcile } from './reconcile.ts';
import { regionOf, type Region } from './region.ts';
import { LINES, type Dataset, type Result, type Rules } from './types.ts';

/** All lines of a region, with what they came from: what explanations and questions of "what if" start from. */
export interface Workings extends Lines {
  readonly region: Region;
  readonly rules: Rules;
  readonly points: Points;
  /** Listed persons in a distance band with weight; NaN where distances are missing. */
  readonly eligible: Float64Array;
  readonly faults: readonly Fault[];
}

/** Every line of every unit with listed persons at `period`. */
export function workings(dataset: Dataset, rules: Rules, period: string): Workings {
  const region = regionOf(dataset, period);
  const { points, eligible, faults } = pointsOf(region, rules);
  const worked = linesOf(points, rules);
  return {
    ...worked,
    ...{ region, rules, points, eligible },
    faults: [...region.faults, ...faults, ...withoutPoints(region, worked.pools)],
  };
}

/**
 * Yearly amounts, what they rest on, and how they reconcile. Whatever is wrong with the data comes back as faults, and
 * what they bar is missing from the figures; nothing is thrown.
 */
export function compensation(dataset: Dataset, rules: Rules, period: string): Result {
  const { region, points, eligible, pools, lines, faults } = workings(dataset, rules, period);
  const amounts = new Float64Array(region.members.length * LINES.length);
  region.members.forEach((_, unit) => {
    LINES.forEach((code, column) => {
      amounts[unit * LINES.length + column] = lines[code][unit]!;
    });
  });

  const none = region.members.length === 0;
  const total = (values: Float64Array): number => (none ? NaN : sumOf(values));
  const listed = total(points.listed);
  const base = {
    listing: total(points.listing) / 100,
    medication: total(points.medication) / 100,
    listed,
    eligible: total(eligible),
    aged16to67: total(points.rehab) / 5,
  };
  return {
    ...{ year: rules.year, scenario: rules.scenario },
    period,
    unitIds: region.members.map((member) => member.id),
    amounts,
    facts: region.members.map((member, index) => ({
      listed: known(member.listed),
      eligible: known(eligible[index]!),
      cni: cniValue(member, rules),
    })),
    totals: LINES.map((code) => known(total(lines[code]))),
    base: {
      listed: known(base.listed),
      aged16to67: known(base.aged16to67),
      eligible: known(base.eligible),
      meanListingWeight: known(base.listing / listed),
      meanMedicationWeight: known(base.medication / listed),
      meanCni: known(total(points.cni) / listed / rules.cni.scbReference / 10_000),
    },
    checks: reconcile(
      {
        listing: total(pools.listing),
        cni: total(pools.cni),
        sparsity: total(pools.sparsity),
        medication: total(pools.medication),
        rehab: total(pools.rehab),
      },
      base,
      rules,
    ),
    faults,
  };
}

/** The unit's position in the region, or the fault that it has none. */
export function placeOf({ region }: Pick<Workings, 'region'>, unitId: string): number | Fault {
  const { members, faults, period } = region;
  const place = members.findIndex(({ id }) => id === unitId);
  if (place >= 0) return place;
  const noList = faults.find(({ code }) => code === 'noSuchPeriod');
  return noList ?? { code: 'unitWithoutList', severity: 'error', unitId, period };
}

/** All lines of a unit, öre a year; null where a fault bars one. */
export function unitTotal({ lines }: Workings, unit: number): number | null {
  return known(LINES.reduce((sum, code) => sum + lines[code][unit]!, 0));
}

/** The pools by age that are barred though all ages are known: fixed pools that nobody has points to share. */
export function withoutPoints({ members }: Region, pools: PoolLines): Fault[] {
  if (members.some((member) => Number.isNaN(member.listed))) return [];
  return (['listing', 'medication', 'rehab'] as const)
    .filter((line) => Number.isNaN(sumOf(pools[line])))
    .map((line) => ({ code: 'noPoints', severity: 'error', line }));
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
