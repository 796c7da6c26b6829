// Paketet: results as messages carry them. Many small objects take longer to send than to compute; as one text they do not.
import type { Result } from '../model/types.ts';
import type { Outcome } from './api.ts';

/** Numbers of all kinds go as they are, and so do faults. */
interface PackedResult extends Pick<Result, 'amounts' | 'faults'> {
  /** JSON of the rest, which holds neither NaN nor infinities. */
  readonly rest: string;
}
export type Packed = { readonly packed: PackedResult } | Extract<Outcome, { readonly fault: unknown }>;

export function packed(outcome: Outcome): Packed {
  if (!('result' in outcome)) return outcome;
  const { amounts, faults, ...rest } = outcome.result;
  return { packed: { amounts, faults, rest: JSON.stringify(rest) } };
}

export function unpacked(outcome: Packed): Outcome {
  if (!('packed' in outcome)) return outcome;
  const { amounts, faults, rest } = outcome.packed;
  return { result: { ...(JSON.parse(rest) as Omit<Result, 'amounts' | 'faults'>), amounts, faults } };
}
