// Omräkning: a region under one set of rules after another, where only what a change touches is counted anew.
import { cniPoints } from './cni.ts';
import { linesOf, type Lines } from './lines.ts';
import { weightedPersons } from './listing.ts';
import type { Points } from './points.ts';
import type { Region } from './region.ts';
import { workingAge } from './rehab.ts';
import { sparsityPoints } from './sparsityPoints.ts';
import type { Rules } from './types.ts';

/** Counts of one kind that are remembered: the side of a sweep of two parameters, and some. */
const KEPT = 64;

/** The lines of `linesOf` under any rules. Points are counted anew only where what they are counted by has changed. */
export function recounting(region: Region): (rules: Rules) => Lines {
  const { members } = region;
  const listed = Float64Array.from(members, (member) => member.listed);
  const listing = remembered(byWeights, (rules) => weightedPersons(region, rules.listing.weights));
  const medication = remembered(byDrugs, (rules) => weightedPersons(region, rules.medication.weights));
  const cni = remembered(byNeed, (rules) => Float64Array.from(members, (member) => cniPoints(member, rules)));
  const sparsity = remembered(byPlace, (rules) =>
    members.map((member) => sparsityPoints(member, rules, [])?.points ?? null),
  );
  const rehab = remembered(byAges, (rules) => workingAge(region, rules));
  return (rules) => {
    const points: Points = {
      ...{ members, listed, listing: listing(rules), medication: medication(rules) },
      ...{ cni: cni(rules), sparsity: sparsity(rules), rehab: rehab(rules) },
    };
    return linesOf(points, rules);
  };
}

/** The same answer where `of` says that rules are the same; the latest KEPT answers are remembered. */
function remembered<T>(of: (rules: Rules) => unknown, count: (rules: Rules) => T): (rules: Rules) => T {
  const answers = new Map<string, T>();
  return (rules) => {
    const key = JSON.stringify(of(rules));
    const answer = answers.get(key) ?? count(rules);
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
    return answer;
  };
}

/** What each kind of points is counted by; all else only prices them. */
const byWeights = ({ listing }: Rules): unknown => listing.weights;
const byDrugs = ({ medication }: Rules): unknown => medication.weights;
const byNeed = ({ cni }: Rules): unknown => [cni.weights, cni.scbReference];
const byPlace = ({ sparsity, interpretations }: Rules): unknown => [
  { ...sparsity, share: null },
  interpretations['sparsity.sizeTiers'],
  interpretations['sparsity.bounds'],
  interpretations['sparsity.distanceBy'],
  interpretations['sparsity.sizeCount'],
];
const byAges = ({ rehab: { fromAge, toAge }, interpretations }: Rules): unknown => [
  fromAge,
  toAge,
  interpretations['rehab.ages'],
];
