// Stegen i ord: what was done to the scenarios, for undoing it and for the log.
import type { Language } from '../../../i18n/format.ts';
import { parameterName } from '../../../i18n/parameterName.ts';
import { valueWords } from '../../../i18n/parameterValue.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { LogEntry, Parameter } from '../../../state/scenarios.svelte.ts';

export interface Words {
  readonly t: Dictionary;
  readonly language: Language;
  /** The parameters of any rule year, by path: they tell the units of measure. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** `Åldersvikt, listning, 80–84 år 2,21 → 2,40`; at most `most` values are told, the others counted. */
export function stepText(words: Words, entry: LogEntry, most = Infinity): string {
  const { t } = words;
  const { did, scenario, baseYear, formerly, values } = entry;
  const told = valuesText(words, values, most);
  const step = t.scenario.step;
  switch (did) {
    case 'created': {
      const created = step.created(scenario, String(baseYear));
      return told === '' ? created : `${created}: ${told}`;
    }
    case 'copied':
      return step.copied(scenario);
    case 'renamed':
      return step.renamed(formerly ?? '', scenario);
    case 'removed':
      return step.removed(scenario);
    case 'read':
      return step.read(scenario, values.length);
    case 'changed':
      return told === '' ? reasons(words, values) : told;
    case 'reset':
      return step.reset(told);
    case 'reasoned':
      return reasons(words, values);
  }
}

/** As it stands in the log. */
export function logText(words: Words, entry: LogEntry): string {
  const step = stepText(words, entry);
  const { log } = words.t.scenario;
  if (entry.way === 'undone') return log.undone(step);
  return entry.way === 'redone' ? log.redone(step) : capital(step);
}

function valuesText({ t, language, parameters }: Words, values: LogEntry['values'], most: number): string {
  const { value: step, rest } = t.scenario.step;
  const texts = values.slice(0, most).map(({ path, before, after }) => {
    const of = parameters.get(path);
    const say = (value: string | null): string =>
      of ? valueWords(t, language, of, value) : (value ?? t.scenario.step.unset);
    return step(of ? parameterName(t, path) : path, say(before), say(after));
  });
  const left = values.length - texts.length;
  return texts.join('; ') + (left > 0 ? ` ${rest(left)}` : '');
}

function reasons({ t }: Words, values: LogEntry['values']): string {
  return t.scenario.step.reasoned(values.map(({ path }) => parameterName(t, path)).join('; '));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
