// Socioekonomisk faktor (§5.1.2): an average amount per person, shifted by the Care Need Index.
import type { Fault } from './fault.ts';
import { byPool, byRate, sumOf, weightsOf, type Line } from './line.ts';
import type { Member, Region } from './region.ts';
import { CNI_VARIABLES, type CniCounts, type Rules } from './types.ts';

/** 10⁴ of the index and 10⁴ of the reference less the 10² of the weights. */
const COUNT_SCALE = 1_000_000;

/** The weighted sum of the seven counts × 10², which Statistics Sweden prints cut to a whole number as "Index". */
export function cniIndex(counts: CniCounts, weights: CniCounts): number {
  return CNI_VARIABLES.reduce((sum, variable) => sum + counts[variable] * weights[variable], 0);
}

/** CNI as a number, for display: the given index, or (Index ÷ persons) ÷ reference; null where it is missing. */
export function cniValue(member: Member, rules: Rules): number | null {
  const points = cniPoints(member, rules);
  return Number.isNaN(points) ? null : points / member.listed / rules.cni.scbReference / 10_000;
}

/**
 * §5.1.2: average × N(u) × CNI(u) ÷ mean CNI, the mean weighted by N. With the mean of the loaded units the
 * whole comes to average × N but for the rounding of each line; with a given mean it is what comes out; as a pot
 * it is the published pool.
 */
export function cni(region: Region, rules: Rules): { line: Line; faults: Fault[] } {
  const faults: Fault[] = [];
  const points = Float64Array.from(region.members, (member) => cniPoints(member, rules));
  region.members.forEach(({ id, unit, listed }, index) => {
    if (unit && !Number.isNaN(listed) && Number.isNaN(points[index] ?? NaN))
      faults.push({ code: 'unitWithoutCni', severity: 'error', unitId: id });
  });
  const barred = (): Line => points.map(() => NaN);
  const sum = sumOf(points);
  if (rules.interpretations['funding.cni'] === 'pot') {
    if (sum === 0 && points.length > 0) faults.push({ code: 'noPoints', severity: 'error', line: 'cni' });
    return { line: byPool(weightsOf(points), rules.published.cni), faults };
  }
  if (rules.interpretations['cni.reference'] === 'given') {
    if (rules.cni.givenMean === null) {
      faults.push({ code: 'noGivenCniMean', severity: 'error' });
      return { line: barred(), faults };
    }
    return { line: byRate(points, rules.cni.average, rules.cni.scbReference * rules.cni.givenMean), faults };
  }
  if (Number.isNaN(sum)) return { line: barred(), faults };
  if (sum === 0) {
    if (points.length > 0) faults.push({ code: 'noPoints', severity: 'error', line: 'cni' });
    return { line: barred(), faults };
  }
  const listed = region.members.reduce((total, member) => total + member.listed, 0);
  return { line: byRate(points, rules.cni.average * listed, sum), faults };
}

/** N · CNI as a whole number (NaN where it is missing), × 10⁴ × the reference × 10⁴, so that given and counted indices share a scale. */
export function cniPoints({ unit, listed }: Member, rules: Rules): number {
  if (Number.isNaN(listed)) return NaN;
  if (unit?.cni != null) return listed * unit.cni * rules.cni.scbReference;
  if (unit?.cniCounts) return cniIndex(unit.cniCounts, rules.cni.weights) * COUNT_SCALE;
  return NaN;
}
