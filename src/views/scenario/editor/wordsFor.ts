// Orden för sidan: what steps are told with, in the language and the rules of the page.
import { byPath } from '../../../state/byPath.ts';
import { parametersOf } from '../../../state/scenarios.svelte.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Words } from './steps.ts';

/** The parameters are the same in all years; the newest tells of them. */
export function wordsFor({ settings: { t, language }, results }: Session): Words {
  const file = results.years.at(-1);
  const all = file ? parametersOf(file) : [];
  return { t, language, parameters: byPath(all) };
}
