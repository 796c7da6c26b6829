// Paketet: results as messages carry them. Many small objects take longer to send than to compute; as one row of numbers,
// and the few that are left as one text, they do not.
import type { Result } from '../model/types.ts';
import type { Outcome } from './api.ts';

type Facts = Result['facts'][number];

/** Faults go as they are: seldom are there any. */
interface PackedResult extends Pick<Result, 'amounts' | 'unitIds' | 'faults'> {
  /** What is listed, eligible and the CNI, of each of `unitIds` in turn; NaN for null. */
  readonly facts: Float64Array;
  /** JSON of the rest, which holds neither NaN nor infinities. */
  readonly rest: string;
}
export type Packed = { readonly packed: PackedResult } | Extract<Outcome, { readonly fault: unknown }>;

const EACH = 3;

export function packed(outcome: Outcome): Packed {
  if (!('result' in outcome)) return outcome;
  const { amounts, unitIds, faults, facts, ...rest } = outcome.result;
  const row = new Float64Array(facts.length * EACH);
  facts.forEach(({ listed, eligible, cni }, unit) => {
    row[unit * EACH] = listed ?? NaN;
    row[unit * EACH + 1] = eligible ?? NaN;
    row[unit * EACH + 2] = cni ?? NaN;
  });
  return { packed: { amounts, unitIds, faults, facts: row, rest: JSON.stringify(rest) } };
}

export function unpacked(outcome: Packed): Outcome {
  if (!('packed' in outcome)) return outcome;
  const { amounts, unitIds, faults, facts: row, rest } = outcome.packed;
  const known = (at: number): number | null => (Number.isNaN(row[at]) ? null : row[at]!);
  const facts = unitIds.map((_, unit): Facts => {
    const at = unit * EACH;
    return { listed: known(at), eligible: known(at + 1), cni: known(at + 2) };
  });
  const others = JSON.parse(rest) as Omit<Result, keyof PackedResult>;
  return { result: { ...others, amounts, unitIds, faults, facts } };
}
