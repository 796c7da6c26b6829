// Antaganden om slumpen: how lists, CNI and drug costs may move, and one draw of how they do.
import type { Shocks } from './drawnYear.ts';
import type { Random } from './random.ts';

/** Every standard deviation is that of a normal number cut at four of them; nought for what is taken as certain. */
export interface Assumptions {
  /** At most MOST_DRAWS, see `mostDraws`. */
  readonly draws: number;
  /** Same seed, same result. */
  readonly seed: number;
  /** Per cent × 10² a year. Every unit's list grows by `mean`, with a shock all units share and one of its own. */
  readonly drift: { readonly mean: number; readonly sd: number; readonly common: number };
  /** Index × 10⁴. Every unit's CNI moves once, on its own, and never below 0.01. */
  readonly cni: { readonly sd: number };
  /** Per cent × 10² of each tertial's base: one shock for the year, or one for each tertial on its own. */
  readonly medication: { readonly sd: number; readonly correlated: boolean };
}

/**
 * One draw, in whole hundredths of per cent and ten thousandths of an index. It takes as many numbers whatever the
 * deviations are, so that the same seed gives the same draws, wider or narrower, under other assumptions.
 */
export function shocksOf(random: Random, { drift, cni, medication }: Assumptions, units: number): Shocks {
  const common = drift.mean + drift.common * random.normal();
  const growth = new Int32Array(units);
  const moved = new Int32Array(units);
  for (let unit = 0; unit < units; unit++) growth[unit] = Math.round(common + drift.sd * random.normal());
  for (let unit = 0; unit < units; unit++) moved[unit] = Math.round(cni.sd * random.normal());
  const costs = [random.normal(), random.normal(), random.normal()] as const;
  const drugs = Int32Array.from(costs, (own) =>
    Math.round(medication.sd * (medication.correlated ? costs[0] : own)),
  );
  return { growth, cni: moved, medication: drugs };
}
