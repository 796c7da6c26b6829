// Ersättning för listade invånare (§5, §5.1): all lines of all units for one year's rules and one list.
import { cni, cniPoints, cniValue } from './cni.ts';
import { external, type PoolLines } from './external.ts';
import type { Fault } from './fault.ts';
import { fundedFromPools, type Funded } from './fromPools.ts';
import { sumOf, type Line } from './line.ts';
import { listing, weightedPersons } from './listing.ts';
import { medication } from './medication.ts';
import { reconcile } from './reconcile.ts';
import { regionOf, type Region } from './region.ts';
import { rehab, workingAge } from './rehab.ts';
import { sparsity, type Sparsity } from './sparsity.ts';
import { LINES, type Dataset, type LineCode, type Result, type Rules } from './types.ts';

/** All lines of a region, with what they came from: what explanations and questions of "what if" start from. */
export interface Workings {
  readonly region: Region;
  readonly rules: Rules;
  readonly sparsity: Sparsity;
  /** The five pools as §5.1 gives them. */
  readonly pools: PoolLines;
  /** As they are paid out. */
  readonly paid: Funded;
  readonly lines: Readonly<Record<LineCode, Line>>;
  readonly faults: readonly Fault[];
}

/** Every line of every unit with listed persons at `period`, in the order of the source. */
export function workings(dataset: Dataset, rules: Rules, period: string): Workings {
  const region = regionOf(dataset, period);

  const perListed = listing(region, rules); // §5.1.1
  const social = cni(region, rules); // §5.1.2
  const sparse = sparsity(region, rules, perListed, social.line); // §5.1.3
  const pools: PoolLines = {
    listing: perListed,
    cni: social.line,
    sparsity: sparse.line,
    medication: medication(region, rules), // §5.1.4
    rehab: rehab(region, rules), // §5.1.5
  };
  const paid: Funded =
    rules.interpretations['external.funding'] === 'fromPools'
      ? fundedFromPools(region, rules, pools)
      : { lines: pools, external: external(region, rules, pools), taken: null }; // §5

  const lines = { ...paid.lines, ...paid.external };
  const faults = [...region.faults, ...social.faults, ...sparse.faults, ...withoutPoints(region, pools)];
  return { region, rules, sparsity: sparse, pools, paid, lines, faults };
}

/**
 * Yearly amounts, what they rest on, and how they reconcile. Whatever is wrong with the data comes back as faults, and
 * what they bar is missing from the figures; nothing is thrown.
 */
export function compensation(dataset: Dataset, rules: Rules, period: string): Result {
  const { region, sparsity: sparse, pools, lines, faults } = workings(dataset, rules, period);
  const amounts = new Float64Array(region.members.length * LINES.length);
  region.members.forEach((_, unit) => {
    LINES.forEach((code, column) => {
      amounts[unit * LINES.length + column] = lines[code][unit] ?? NaN;
    });
  });

  const none = region.members.length === 0;
  const total = (values: Float64Array): number => (none ? NaN : sumOf(values));
  const listed = total(Float64Array.from(region.members, (member) => member.listed));
  const base = {
    listing: total(weightedPersons(region, rules.listing.weights)) / 100,
    medication: total(weightedPersons(region, rules.medication.weights)) / 100,
    listed,
    eligible: total(sparse.eligible),
    aged16to67: total(workingAge(region, rules)) / 5,
  };
  const points = total(Float64Array.from(region.members, (member) => cniPoints(member, rules)));
  return {
    year: rules.year,
    period,
    unitIds: region.members.map((member) => member.id),
    amounts,
    facts: region.members.map((member, index) => ({
      listed: known(member.listed),
      eligible: known(sparse.eligible[index] ?? NaN),
      cni: cniValue(member, rules),
    })),
    totals: LINES.map((code) => known(total(lines[code]))),
    base: {
      listed: known(base.listed),
      aged16to67: known(base.aged16to67),
      eligible: known(base.eligible),
      meanListingWeight: known(base.listing / listed),
      meanMedicationWeight: known(base.medication / listed),
      meanCni: known(points / listed / rules.cni.scbReference / 10_000),
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
export function placeOf({ region }: Workings, unitId: string): number | Fault {
  const { members, faults, period } = region;
  const place = members.findIndex(({ id }) => id === unitId);
  if (place >= 0) return place;
  const noList = faults.find(({ code }) => code === 'noSuchPeriod');
  return noList ?? { code: 'unitWithoutList', severity: 'error', unitId, period };
}

/** All lines of a unit, öre a year; null where a fault bars one. */
export function unitTotal({ lines }: Workings, unit: number): number | null {
  return known(LINES.reduce((sum, code) => sum + (lines[code][unit] ?? NaN), 0));
}

/** The pools by age that are barred though all ages are known: fixed pools that nobody has points to share. */
function withoutPoints({ members }: Region, pools: PoolLines): Fault[] {
  if (members.some((member) => Number.isNaN(member.listed))) return [];
  return (['listing', 'medication', 'rehab'] as const)
    .filter((line) => Number.isNaN(sumOf(pools[line])))
    .map((line) => ({ code: 'noPoints', severity: 'error', line }));
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
