// Rows of the activity file as a test writes them, and the claims that they give.
import { addons } from '../../src/model/addons.ts';
import type { Claim, Claims } from '../../src/model/claim.ts';
import { POSTS, type Activity, type Dataset, type List, type Rules } from '../../src/model/types.ts';
import { variable } from '../../src/model/variable.ts';
import { datasetOf, type RegionSpec } from './build.ts';

/** The row `enhet_id;period;post;typ;antal;belopp;motpart` with decimal points; its origin is row `number`. */
export function activity(text: string, number = 2): Activity {
  const [unit = '', period = '', post = '', kind = '', count = '', amount = '', counterpart = ''] =
    text.split(';');
  const code = POSTS.find((candidate) => candidate === post);
  if (!code) throw new Error(`No such post: ${text}`);
  const hundredths = (cell: string): number | null => (cell === '' ? null : Math.round(Number(cell) * 100));
  return {
    unitId: unit === '*' ? null : unit,
    ...{ period, post: code, kind, count: hundredths(count), amount: hundredths(amount) },
    counterpart: counterpart || null,
    origin: { file: 'activities.csv', rows: [number] },
  };
}

/** A region with some activities; its first list is that of the months. */
export function activeRegion(rows: readonly string[], units: RegionSpec): Dataset {
  return { ...datasetOf(units), activities: rows.map((row, index) => activity(row, index + 2)) };
}

/** All claims of §5.2 and §5.3 on the twelve lists. */
export function claimsOf(dataset: Dataset, rules: Rules, lists?: readonly List[]): Claims {
  const [first] = dataset.lists;
  const months = lists ?? Array.from({ length: 12 }, () => first!);
  const parts = [variable(dataset, rules), addons(dataset, rules, months)];
  return {
    claims: parts.flatMap(({ claims }) => claims),
    ceilings: parts.flatMap(({ ceilings }) => ceilings),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

export function claimIn({ claims }: Claims, unitId: string, line: string): Claim {
  const [found, ...more] = claims.filter((claim) => claim.unitId === unitId && claim.line === line);
  if (!found || more.length > 0)
    throw new Error(`${more.length + (found ? 1 : 0)} claims of ${unitId} ${line}`);
  return found;
}
