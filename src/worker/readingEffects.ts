// Tolkningarnas verkan: what each other reading of the source would do to every unit, and all changed ones together.
import type { Fault } from '../model/fault.ts';
import { READINGS, type Dataset, type Interpretations, type ReadingKey, type Rules } from '../model/types.ts';
import type { Request } from './api.ts';
import type { Book } from './book.ts';
import { ruleEffect, rulesOnList, type RuleEffect } from './ruleEffect.ts';
import { unaffectedBy, type Unaffected } from './unaffected.ts';

/** What a reading other than the one in force does. */
export interface ReadingEffect extends RuleEffect {
  readonly key: ReadingKey;
  readonly option: string;
  /** Why it does nothing, where that can be known. */
  readonly unaffected: Unaffected | null;
}

export interface ReadingEffects {
  readonly effects: readonly ReadingEffect[];
  /** From all readings at their defaults to those in force; null where these are the defaults. */
  readonly together: RuleEffect | null;
}

const KEYS = Object.keys(READINGS) as ReadingKey[];

/** All readings of the source at their defaults. */
const DEFAULTS = Object.fromEntries(KEYS.map((key) => [key, READINGS[key][0]])) as unknown as Interpretations;

/** Every other reading against the one in force, on one list. */
export function readingEffects(book: Book, { period, ...name }: Request): ReadingEffects | Fault {
  return book.under(name, (rules) => effectsOf(book.dataset, rules, period));
}

export function effectsOf(dataset: Dataset, rules: Rules, period: string): ReadingEffects {
  const inForce = rulesOnList(dataset, rules, period);
  const read = (readings: Readonly<Record<string, string>>): Rules => ({
    ...rules,
    interpretations: { ...rules.interpretations, ...readings },
  });
  const others = KEYS.flatMap((key) =>
    READINGS[key]
      .filter((option) => option !== rules.interpretations[key])
      .map((option) => ({ key, option })),
  );
  const changed = KEYS.some((key) => rules.interpretations[key] !== DEFAULTS[key]);
  return {
    effects: others.map(({ key, option }) => {
      const effect = ruleEffect(dataset, inForce, rulesOnList(dataset, read({ [key]: option }), period));
      const nothing = effect.fault === null && effect.after.every((ore, unit) => ore === effect.before[unit]);
      const unaffected = nothing ? unaffectedBy(key, dataset, rules, period) : null;
      return { key, option, ...effect, unaffected };
    }),
    together: changed ? ruleEffect(dataset, rulesOnList(dataset, read(DEFAULTS), period), inForce) : null,
  };
}
