// Det som prövas: the rules worked on, and those that they are measured against.
import type { Dataset } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Request } from '../worker/client.ts';
import { sameRules } from './choice.ts';
import type { Compare } from './compare.svelte.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';

/** `base`: those of the base year, on the same list. `side`: what the comparison begins with, on its own list. */
export type Against = 'base' | 'side';

export interface Subject {
  readonly dataset: Dataset;
  readonly request: Request;
  readonly compared: Request;
  /** The rules worked on, as they are on the page. */
  readonly file: YearFile;
  /** What tells an answer of this from any other. */
  readonly key: readonly unknown[];
}

/** Null until the figures are there of the rules that are worked on. */
export function subjectOf(
  results: Results,
  scenarios: Scenarios,
  against: Against = 'base',
  compare: Compare | null = null,
): Subject | null {
  const { dataset, result, chosen, other } = results;
  const { file } = scenarios;
  if (!dataset || !result || !other || !file || results.fileOf(chosen) !== file) return null;
  const base = { ...other, period: result.period };
  const compared = against === 'side' ? (otherSide(results, compare) ?? base) : base;
  const request = { ...chosen, period: result.period };
  const names = [request, compared].flatMap(({ year, scenario, period }) => [year, scenario, period]);
  return {
    ...{ dataset, request, compared, file },
    key: [dataset.units, dataset.lists, file, results.fileOf(compared), ...names],
  };
}

/** What the comparison begins with, where that is neither the base year on the same list nor the rules themselves. */
export function otherSide(results: Results, compare: Compare | null): Request | null {
  const side = compare?.sides?.[0] ?? null;
  const { result, chosen, other } = results;
  if (!side || !result || !other || results.fileOf(side) === null) return null;
  const same = side.period === result.period && (sameRules(side, other) || sameRules(side, chosen));
  return same ? null : side;
}
