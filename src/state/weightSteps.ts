// Viktstegen: what a step does to the weights, and why it can do nothing. Weights in hundredths.
import type { Fault } from '../model/fault.ts';
import { normalised } from '../model/normalise.ts';
import type { PasteProblem } from '../worker/client.ts';
import type { Comparand } from './scenarios.svelte.ts';
import { pointsOf } from './weightSums.ts';

/** What was done to the weights; `mean` is what it became on the list. */
export type Done =
  | { readonly did: 'normalised'; readonly factor: number; readonly mean: number | null }
  | { readonly did: 'scaled' | 'smoothed' | 'used'; readonly mean: number | null }
  | { readonly did: 'pasted'; readonly classes: readonly number[] }
  | {
      readonly did: 'taken';
      readonly label: Comparand['label'];
      /** Whether locked ones were left. */ readonly kept: boolean;
    }
  | { readonly did: 'nothing' };

/** Why nothing was done. Weights in hundredths. */
export type WeightProblem =
  | { readonly code: 'bounds'; readonly index: number; readonly value: number }
  | { readonly code: 'locked'; readonly classes: readonly number[] }
  | { readonly code: 'pasted'; readonly problems: readonly PasteProblem[] }
  | { readonly code: 'lockedAboveTarget'; readonly mean: number }
  | { readonly code: 'nothingToScale' | 'nobodyListed' | 'notRead' }
  | { readonly code: 'rules'; readonly fault: Fault };

/** A mean of 1.00. */
const TARGET = 100;

/** The weights whose mean over the persons is 1.00, and what those that are not locked were scaled by. */
export function normalisation(
  weights: readonly number[],
  persons: readonly number[],
  locked: readonly boolean[],
): { readonly weights: readonly number[]; readonly factor: number } | WeightProblem {
  if (!persons.some((count) => count > 0)) return { code: 'nobodyListed' };
  const exact = weights.map((weight) => ({ num: BigInt(weight), den: 1n }));
  const made = normalised(exact, persons, locked, TARGET);
  if ('code' in made) return made;
  const points = (held: boolean): number =>
    pointsOf(
      weights.map((weight, i) => (locked[i] === held ? weight : 0)),
      persons,
    );
  const wanted = TARGET * persons.reduce((sum, count) => sum + count, 0);
  return { weights: made, factor: (wanted - points(true)) / points(false) };
}
