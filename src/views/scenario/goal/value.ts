// Ett parametervärde som text: as the reader writes it, with its unit.
import { plainText, valueWords } from '../../../i18n/parameterValue.ts';
import { decimalOf } from '../../../i18n/written.ts';
import type { Session } from '../../../state/session.svelte.ts';

export function valueText({ scenarios, settings }: Session, path: string, value: string | null): string {
  const parameter = scenarios.parameters.find((one) => one.path === path);
  return parameter ? valueWords(settings.t, settings.language, parameter, value) : (value ?? '–');
}

/** `0–20 000 kr`, as written with comma or point. */
export function boundsText(
  { scenarios, settings: { t, language } }: Session,
  path: string,
  low: string,
  high: string,
): string {
  const parameter = scenarios.parameters.find((one) => one.path === path);
  const [least, most] = [decimalOf(low, '%'), decimalOf(high, '%')];
  if (!parameter || least === null || most === null) return '–';
  const { unit } = parameter;
  return t.scenario.editor.bounds(plainText(unit, least, language), valueWords(t, language, parameter, most));
}
