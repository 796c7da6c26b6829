// Felets ord: what a fault says in a language.
import type { Fault } from '../model/fault.ts';
import type { Dictionary } from './sv.ts';

/** The sentence for a fault: what is wrong and what to do. Its place is told beside it. */
export function faultText(dictionary: Dictionary, fault: Fault): string {
  return (dictionary.fault[fault.code] as (fault: Fault) => string)(fault);
}
