// Ersättningsposterna (§5, §5.1): every line of every unit from its points, in the order of the source.
import { cni } from './cni.ts';
import { external, type PoolLines } from './external.ts';
import { fundedFromPools, type Funded } from './fromPools.ts';
import { sumOf, type Line } from './line.ts';
import { listing } from './listing.ts';
import { medication } from './medication.ts';
import type { Points } from './points.ts';
import { rehab } from './rehab.ts';
import { sparsity } from './sparsity.ts';
import { LINES, type LineCode, type Rules } from './types.ts';

export interface Lines {
  /** The five pools as §5.1 gives them, öre by unit. */
  readonly pools: PoolLines;
  /** What sparsity shares out, öre; NaN where it is unknown. */
  readonly sparsityPool: number;
  /** As they are paid out. */
  readonly paid: Funded;
  readonly lines: Readonly<Record<LineCode, Line>>;
}

export function linesOf(points: Points, rules: Rules): Lines {
  const perListed = listing(points.listing, rules); // §5.1.1
  const social = cni(points.cni, sumOf(points.listed), rules); // §5.1.2
  const sparse = sparsity(points.sparsity, rules, perListed, social); // §5.1.3
  const pools: PoolLines = {
    listing: perListed,
    cni: social,
    sparsity: sparse.line,
    medication: medication(points.medication, rules), // §5.1.4
    rehab: rehab(points.rehab, rules), // §5.1.5
  };
  const paid: Funded =
    rules.interpretations['external.funding'] === 'fromPools'
      ? fundedFromPools(points, rules, pools)
      : { lines: pools, external: external(points, rules, pools), taken: null }; // §5
  return { pools, sparsityPool: sparse.pool, paid, lines: { ...paid.lines, ...paid.external } };
}

/** All lines of each unit, öre a year; NaN where a fault bars one. */
export function totalsOf({ lines }: Lines): Float64Array {
  const totals = new Float64Array(lines.listing.length);
  for (const code of LINES) {
    const line = lines[code];
    for (let unit = 0; unit < totals.length; unit++) totals[unit]! += line[unit]!;
  }
  return totals;
}
