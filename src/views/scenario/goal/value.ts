// Ett parametervärde som text: as the reader writes it, with its unit.
import type { Session } from '../../../state/session.svelte.ts';
import { valueWords } from '../editor/values.ts';

export function valueText({ scenarios, settings }: Session, path: string, value: string | null): string {
  const parameter = scenarios.parameters.find((one) => one.path === path);
  return parameter ? valueWords(settings.t, settings.language, parameter, value) : (value ?? '–');
}
