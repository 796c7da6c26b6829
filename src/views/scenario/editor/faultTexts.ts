// Felen i en scenariofil: what is wrong with it, as far as anybody reads at once.
import type { Language } from '../../../i18n/format.ts';
import { parameterFault } from '../../../i18n/parameterFault.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Fault } from '../../../model/fault.ts';

/** More than these are not read at once. */
const FIRST = 20;

/** In words, each thing once: the first ones, and how many more there are. */
export function faultTexts(t: Dictionary, faults: readonly Fault[], language: Language): string[] {
  const texts = [...new Set(faults.map((fault) => parameterFault(t, fault, language)))];
  const rest = texts.length - FIRST;
  return rest > 0 ? [...texts.slice(0, FIRST), t.scenario.step.rest(rest)] : texts;
}
