// Omräkning: regions under one set of rules after another, where only what a change touches is counted anew.
import { cniPointsOf } from './cni.ts';
import { linesOf, type Lines } from './lines.ts';
import { weightedPersons } from './listing.ts';
import { countedFrom, type Counted, type Parts } from './points.ts';
import type { Region } from './region.ts';
import { workingAge } from './rehab.ts';
import { distancesOf } from './sparsityPoints.ts';
import { CNI_VARIABLES, type Rules } from './types.ts';

/** Counts of one kind that are remembered in a sweep: its side where two parameters change, and some. */
const KEPT = 64;

/** The lines of `linesOf` under any rules. */
export function recounting(region: Region): (rules: Rules) => Lines {
  const recount = recountingAll([region], KEPT);
  return (rules) => linesOf(recount(rules)[0]!.points, rules);
}

/**
 * The points of some regions under any rules, as `pointsOf` counts them. They are counted anew only where what they are
 * counted by has changed; the latest `kept` answers of each kind are remembered.
 */
export function recountingAll(regions: readonly Region[], kept: number): (rules: Rules) => Counted[] {
  const of = <K extends keyof Parts>(
    by: (rules: Rules) => Values,
    count: (region: Region, rules: Rules) => Parts[K],
  ): ((rules: Rules) => Parts[K][]) =>
    remembered(by, kept, (rules) => regions.map((region) => count(region, rules)));
  const listing = of<'listing'>(byWeights, (region, rules) => weightedPersons(region, rules.listing.weights));
  const medication = of<'medication'>(byDrugs, (region, rules) =>
    weightedPersons(region, rules.medication.weights),
  );
  const cni = of<'cni'>(byNeed, cniPointsOf);
  const distances = of<'distances'>(byPlace, distancesOf);
  const rehab = of<'rehab'>(byAges, workingAge);
  return (rules) => {
    const [aged, drugged, need, far, working] = [
      ...[listing(rules), medication(rules)],
      ...[cni(rules), distances(rules), rehab(rules)],
    ] as const;
    return regions.map((region, i) =>
      countedFrom(region, rules, {
        ...{ listing: aged[i]!, medication: drugged[i]! },
        ...{ cni: need[i]!, distances: far[i]!, rehab: working[i]! },
      }),
    );
  };
}

type Values = readonly (number | string | null)[];

/** The same answer where the values say that rules are the same. */
function remembered<T>(
  by: (rules: Rules) => Values,
  kept: number,
  count: (rules: Rules) => T,
): (rules: Rules) => T {
  const answers = new Map<string, T>();
  let last: { readonly values: Values; readonly answer: T } | null = null;
  return (rules) => {
    const values = by(rules);
    if (last && alike(last.values, values)) return last.answer;
    const key = values.join();
    const answer = answers.get(key) ?? count(rules);
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > kept) answers.delete(answers.keys().next().value!);
    last = { values, answer };
    return answer;
  };
}

function alike(a: Values, b: Values): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** What each kind of points is counted by; all else only prices them. */
const byWeights = ({ listing }: Rules): Values => listing.weights;
const byDrugs = ({ medication }: Rules): Values => medication.weights;
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
const byAges = ({ rehab: { fromAge, toAge }, interpretations }: Rules): Values => [
  fromAge,
  toAge,
  interpretations['rehab.ages'],
];
