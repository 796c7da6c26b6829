// Omräkning: a region under one set of rules after another, where only what a change touches is counted anew.
import { ageSumsOf } from './ageSums.ts';
import { cniPointsOf } from './cni.ts';
import { linesOf, type Lines } from './lines.ts';
import { countedFrom, type Counted } from './points.ts';
import type { Region } from './region.ts';
import { distancesOf } from './sparsityPoints.ts';
import { CNI_VARIABLES, type ReadingKey, type Rules } from './types.ts';

/** Counts of one kind that are remembered in a sweep: its side where two parameters change, and some. */
const KEPT = 64;

/** The lines of `linesOf` under any rules. */
export function recounting(region: Region): (rules: Rules) => Lines {
  const recount = recountingPoints(region, KEPT);
  return (rules) => linesOf(recount(rules).points, rules);
}

/**
 * The points of a region under any rules, as `pointsOf` counts them. They are counted anew only where what they are
 * counted by has changed; the latest `kept` answers of each kind are remembered.
 */
export function recountingPoints(region: Region, kept: number): (rules: Rules) => Counted {
  const ages = remembered(byAges, kept, (rules) => ageSumsOf(region, rules));
  const cni = remembered(byNeed, kept, (rules) => cniPointsOf(region, rules));
  const distances = remembered(byPlace, kept, (rules) => distancesOf(region, rules));
  return (rules) =>
    countedFrom(region, rules, { ages: ages(rules), cni: cni(rules), distances: distances(rules) });
}

/** Whether two sets of rules count something alike. */
type Alike = (a: Rules, b: Rules) => boolean;

/** The same answer where the rules count alike. */
function remembered<T>(alike: Alike, kept: number, count: (rules: Rules) => T): (rules: Rules) => T {
  /** The latest first. */
  const known: { readonly rules: Rules; readonly answer: T }[] = [];
  return (rules) => {
    const place = known.findIndex((one) => alike(one.rules, rules));
    if (place !== 0) {
      const [found] = place < 0 ? [] : known.splice(place, 1);
      known.unshift(found ?? { rules, answer: count(rules) });
      if (known.length > kept) known.pop();
    }
    return known[0]!.answer;
  };
}

type Values = readonly (number | null)[];

/** By what each kind of points is counted; all else only prices them. */
const byAges: Alike = (a, b) =>
  equal(a.listing.weights, b.listing.weights) &&
  equal(a.medication.weights, b.medication.weights) &&
  a.rehab.fromAge === b.rehab.fromAge &&
  a.rehab.toAge === b.rehab.toAge &&
  readAlike(a, b, ['rehab.ages']);

const byNeed: Alike = ({ cni: a }, { cni: b }) =>
  a.scbReference === b.scbReference &&
  CNI_VARIABLES.every((variable) => a.weights[variable] === b.weights[variable]);

const byPlace: Alike = (a, b) =>
  PLACES.every((values) => equal(a.sparsity[values], b.sparsity[values])) && readAlike(a, b, PLACED);

const PLACES = [
  ...(['distanceFrom', 'distanceTo', 'distanceWeights'] as const),
  ...(['sizeFrom', 'sizeTo', 'sizeWeights'] as const),
] as const;
const PLACED = [
  ...(['sparsity.sizeTiers', 'sparsity.bounds'] as const),
  ...(['sparsity.distanceBy', 'sparsity.sizeCount'] as const),
] as const;

function readAlike(a: Rules, b: Rules, keys: readonly ReadingKey[]): boolean {
  return keys.every((key) => a.interpretations[key] === b.interpretations[key]);
}

function equal(a: Values, b: Values): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
