// Uppgifter om en parameter: its bounds and how sure it is.
import type { Language } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';
import { plainText, valueWords } from './values.ts';

/** `0–20 000 kr · förslag`. */
export function metaText(t: Dictionary, language: Language, parameter: Parameter): string {
  const { unit, min, max, status } = parameter;
  const bounds =
    min === null || max === null
      ? []
      : [t.scenario.editor.bounds(plainText(unit, min, language), valueWords(t, language, parameter, max))];
  return [...bounds, t.status[status]].join(' · ');
}
