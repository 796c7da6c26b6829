// Felets ord: what a fault says in a language.
import type { Fault } from '../model/fault.ts';
import type { Dictionary } from './sv.ts';

/** Names of units by their ids. */
type Names = ReadonlyMap<string, string>;

const NONE: Names = new Map();

/** The sentence for a fault: what is wrong and what to do. Its place is told beside it, and units by name where known. */
export function faultText(dictionary: Dictionary, fault: Fault, names: Names = NONE): string {
  return (dictionary.fault[fault.code] as (fault: Fault) => string)(withNames(fault, names));
}

function withNames(fault: Fault, names: Names): Fault {
  const name = (id: string | null | undefined): string | null =>
    id == null ? null : (names.get(id) ?? null);
  const unitId = 'unitId' in fault ? name(fault.unitId) : null;
  const counterpart = 'counterpart' in fault ? name(fault.counterpart) : null;
  return { ...fault, ...(unitId !== null && { unitId }), ...(counterpart !== null && { counterpart }) };
}
