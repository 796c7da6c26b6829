// Omräkning: a region under one set of rules after another, where only what a change touches is counted anew.
import { ageSumsOf } from './ageSums.ts';
import { cniPointsOf } from './cni.ts';
import { linesOf, type Lines } from './lines.ts';
import { countedFrom, type Counted } from './points.ts';
import type { Region } from './region.ts';
import { distancesOf } from './sparsityPoints.ts';
import { CNI_VARIABLES, type Rules } from './types.ts';

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

type Values = readonly (number | string | null)[];

/** The same answer where the values say that rules are the same. */
function remembered<T>(
  by: (rules: Rules) => Values,
  kept: number,
  count: (rules: Rules) => T,
): (rules: Rules) => T {
  /** The latest first. */
  const known: { readonly values: Values; readonly answer: T }[] = [];
  return (rules) => {
    const values = by(rules);
    const place = known.findIndex((one) => alike(one.values, values));
    if (place !== 0) {
      const [found] = place < 0 ? [] : known.splice(place, 1);
      known.unshift(found ?? { values, answer: count(rules) });
      if (known.length > kept) known.pop();
    }
    return known[0]!.answer;
  };
}

function alike(a: Values, b: Values): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** What each kind of points is counted by; all else only prices them. */
const byAges = ({ listing, medication, rehab, interpretations }: Rules): Values => [
  ...[...listing.weights, ...medication.weights],
  ...[rehab.fromAge, rehab.toAge, interpretations['rehab.ages']],
];
const byNeed = ({ cni: { weights, scbReference } }: Rules): Values => [
  ...CNI_VARIABLES.map((variable) => weights[variable]),
  scbReference,
];
const byPlace = ({ sparsity, interpretations }: Rules): Values => [
  // Of different lengths, so that their ends have to be told.
  ...[...sparsity.distanceFrom, '', ...sparsity.distanceTo, '', ...sparsity.distanceWeights, ''],
  ...[...sparsity.sizeFrom, '', ...sparsity.sizeTo, '', ...sparsity.sizeWeights, ''],
  interpretations['sparsity.sizeTiers'],
  interpretations['sparsity.bounds'],
  interpretations['sparsity.distanceBy'],
  interpretations['sparsity.sizeCount'],
];
