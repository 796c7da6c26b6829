// Uppgifter om en parameter: its bounds and how sure it is.
import type { Language } from '../../../i18n/format.ts';
import { plainText, valueWords } from '../../../i18n/parameterValue.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';

/** `0–20 000 kr · förslag`; a value that the scenario changes is the reader's own. */
export function metaText(t: Dictionary, language: Language, parameter: Parameter, changed: boolean): string {
  const { unit, min, max } = parameter;
  const bounds =
    min === null || max === null
      ? []
      : [t.scenario.editor.bounds(plainText(unit, min, language), valueWords(t, language, parameter, max))];
  return [...bounds, statusOf(t, parameter, changed)].join(' · ');
}

export function statusOf(t: Dictionary, { status }: Pick<Parameter, 'status'>, changed: boolean): string {
  return changed ? t.context.own : t.status[status];
}
