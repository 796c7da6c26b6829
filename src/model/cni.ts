// Socioekonomisk faktor (§5.1.2): an average amount per person, shifted by the Care Need Index.
import type { Fault } from './fault.ts';
import {
  byPool,
  byRate,
  poolSteps,
  publishedPool,
  rateStep,
  sumOf,
  sumOfUnits,
  weightsOf,
  type Line,
  type Steps,
} from './line.ts';
import { ofRegion, readAt, readFor, type Member, type Region } from './region.ts';
import { given, made, type Step } from './trace.ts';
import { AGE_CLASSES, CNI_VARIABLES, type CniCounts, type Rules } from './types.ts';

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
 * it is the published pool. `listed` are all persons of the region.
 */
export function cni(
  points: Float64Array,
  listed: number,
  { cni: rule, published, interpretations }: Rules,
): Line {
  if (interpretations['funding.cni'] === 'pot') return byPool(weightsOf(points), published.cni);
  const barred = (): Line => points.map(() => NaN);
  if (interpretations['cni.reference'] === 'given')
    return rule.givenMean === null
      ? barred()
      : byRate(points, rule.average, rule.scbReference * rule.givenMean);
  const sum = sumOf(points);
  return sum > 0 ? byRate(points, rule.average * listed, sum) : barred();
}

/** What bars the line, by the points of each member. */
export function cniFaults({ members }: Region, points: Float64Array, rules: Rules): Fault[] {
  const faults: Fault[] = [];
  for (let index = 0; index < members.length; index++) {
    if (!Number.isNaN(points[index])) continue;
    const { id, unit, listed } = members[index]!;
    if (unit && !Number.isNaN(listed)) faults.push({ code: 'unitWithoutCni', severity: 'error', unitId: id });
  }
  const shared = rules.interpretations['funding.cni'] === 'pot';
  const given = !shared && rules.interpretations['cni.reference'] === 'given';
  if (given && rules.cni.givenMean === null) faults.push({ code: 'noGivenCniMean', severity: 'error' });
  if (!given && points.length > 0 && sumOf(points) === 0)
    faults.push({ code: 'noPoints', severity: 'error', line: 'cni' });
  return faults;
}

/** N · CNI as a whole number (NaN where it is missing), × 10⁴ × the reference × 10⁴, so that given and counted indices share a scale. */
export function cniPoints({ unit, listed }: Member, rules: Rules): number {
  if (Number.isNaN(listed)) return NaN;
  if (unit?.cni != null) return listed * unit.cni * rules.cni.scbReference;
  if (unit?.cniCounts) return cniIndex(unit.cniCounts, rules.cni.weights) * COUNT_SCALE;
  return NaN;
}

/** Persons × given index by member, NaN where none is given; and who has counts instead. */
const needsOf = ofRegion(({ members }) => ({
  given: Float64Array.from(members, ({ unit, listed }) => (unit?.cni == null ? NaN : listed * unit.cni)),
  counted: [...members.keys()].filter((place) => {
    const { unit } = members[place]!;
    return unit?.cni == null && unit?.cniCounts;
  }),
}));

/** The points of each member. */
export function cniPointsOf(region: Region, rules: Rules): Float64Array {
  const { given, counted } = needsOf(region);
  const points = new Float64Array(given.length);
  for (let place = 0; place < points.length; place++) points[place] = given[place]! * rules.cni.scbReference;
  for (const place of counted) points[place] = cniPoints(region.members[place]!, rules);
  return points;
}

/** Explains `cni`. */
export function cniSteps(region: Region, rules: Rules, line: Line): Steps {
  const { interpretations } = rules;
  if (interpretations['funding.cni'] === 'pot') {
    const own: Steps = (index) =>
      made({ what: 'cniPoints', unit: 'points' }, 'product', personsAndCni(region.members[index]!, rules));
    return poolSteps('cni', line, publishedPool('cni', rules), own, allPointsStep(region, rules));
  }
  const average = given({ what: 'average', unit: 'kr', parameter: 'cni.average' }, rules.cni.average);
  const mean = interpretations['cni.reference'] === 'given' ? givenMean(rules) : meanStep(region, rules);
  return (index) => {
    const product = [average, ...personsAndCni(region.members[index]!, rules)];
    return rateStep('cni', 'quotient', [made({ what: 'beforeMean', unit: 'kr' }, 'product', product), mean]);
  };
}

function allPointsStep(region: Region, rules: Rules): Step {
  const points = region.members.map((member) => cniPoints(member, rules));
  const name = { what: 'allCniPoints', unit: 'points' } as const;
  return sumOfUnits(name, 'cniPoints', region, points, rules.cni.scbReference * 10_000);
}

function givenMean({ cni: { givenMean: mean } }: Rules): Step {
  return given({ what: 'meanCni', unit: 'index', parameter: 'cni.givenMean' }, mean!, 10_000);
}

/** The mean of the loaded units, weighted by their listed persons. */
function meanStep(region: Region, rules: Rules): Step {
  const listed = region.members.map((member) => member.listed);
  const all = sumOfUnits({ what: 'allListed', unit: 'persons' }, 'listed', region, listed);
  return made({ what: 'meanCni', unit: 'index' }, 'quotient', [allPointsStep(region, rules), all]);
}

/** N and CNI of a unit: its given index, or Index ÷ N ÷ reference out of the seven counts. */
function personsAndCni(member: Member, rules: Rules): [Step, Step] {
  const origin = readFor(member);
  const listed = given(
    { what: 'listed', unit: 'persons', ...readAt(member.list, ...AGE_CLASSES.keys()) },
    member.listed,
  );
  if (member.unit?.cni != null)
    return [listed, given({ what: 'cni', unit: 'index', ...origin }, member.unit.cni, 10_000)];
  const groups = CNI_VARIABLES.map((label) => {
    const parameter = `cni.weights.${label}`;
    const weight = given(
      { what: 'cniWeight', unit: 'weight', label, parameter },
      rules.cni.weights[label],
      100,
    );
    const count = given(
      { what: 'cniCount', unit: 'persons', label, ...origin },
      member.unit!.cniCounts![label],
    );
    return made({ what: 'cniGroup', unit: 'points', label }, 'product', [weight, count]);
  });
  const index = made({ what: 'cniIndex', unit: 'points' }, 'sum', groups);
  const reference = given(
    { what: 'scbReference', unit: 'index', parameter: 'cni.scbReference' },
    rules.cni.scbReference,
    10_000,
  );
  return [listed, made({ what: 'cni', unit: 'index' }, 'quotient', [index, listed, reference])];
}
