// Paketet: results as messages carry them. Many small objects take longer to send than to compute; one row of numbers does not.
import type { Result } from '../model/types.ts';
import type { Outcome } from './api.ts';

type Facts = Result['facts'][number];

/** With what is listed, eligible and the CNI, of each of `unitIds` in turn; NaN for null. */
type PackedResult = Omit<Result, 'facts'> & { readonly facts: Float64Array };
export type Packed = { readonly packed: PackedResult } | Extract<Outcome, { readonly fault: unknown }>;

const EACH = 3;

export function packed(outcome: Outcome): Packed {
  if (!('result' in outcome)) return outcome;
  const { facts } = outcome.result;
  const row = new Float64Array(facts.length * EACH);
  facts.forEach(({ listed, eligible, cni }, unit) => {
    row[unit * EACH] = listed ?? NaN;
    row[unit * EACH + 1] = eligible ?? NaN;
    row[unit * EACH + 2] = cni ?? NaN;
  });
  return { packed: { ...outcome.result, facts: row } };
}

export function unpacked(outcome: Packed): Outcome {
  if (!('packed' in outcome)) return outcome;
  const { facts: row, unitIds } = outcome.packed;
  const known = (at: number): number | null => (Number.isNaN(row[at]) ? null : row[at]!);
  const facts = unitIds.map((_, unit): Facts => {
    const at = unit * EACH;
    return { listed: known(at), eligible: known(at + 1), cni: known(at + 2) };
  });
  return { result: { ...outcome.packed, facts } };
}
