// Sammanfattningen: one sentence, made by rule, of what a change of rules does and what it costs.
import { parameterName, subName } from '../i18n/parameterName.ts';
import { parameterValue } from '../i18n/parameterValue.ts';
import { RULE_GROUPS } from '../model/changeGroups.ts';
import { groupOf } from '../params/differences.ts';
import type { RuleEffect } from '../worker/client.ts';
import type { RuleChange } from './ruleText.ts';
import type { Settings } from './settings.svelte.ts';
import { spreadOf, type Spread } from './spread.ts';

export type Words = Pick<Settings, 't' | 'format'>;

export interface Summarised {
  /** `Förslaget`, `Regelåret 2026`. */
  readonly subject: string;
  /** The rules that the change starts from, by name. */
  readonly base: string;
  readonly changes: readonly Pick<RuleChange, 'path' | 'unit' | 'before' | 'after'>[];
  /** What it does; null while nobody has computed it. */
  readonly effect: RuleEffect | null;
}

type Change = Summarised['changes'][number];
type Way = 'raise' | 'lower' | 'change';

/** So many things can be told one by one. */
const FEW = 2;
/** Öre from which an amount is told in millions of kronor, and below which its öre are told too. */
const MILLION = 100_000_000;
const HUNDRED_KRONOR = 10_000;
/** A change of less than one part in so many of the sum, 0.005 per cent, is next to none. */
const NEXT_TO_NONE = 20_000;

/**
 * `Förslaget höjer åldersvikten för 80–84 år i listningen från 2,21 till 2,40 och kostar 5,1 miljoner kronor mer per
 * år; 21 enheter får mer och 9 mindre.` Many changes are told by their groups.
 */
export function summaryOf(summarised: Summarised, words: Words): string {
  const { subject, base, changes, effect } = summarised;
  if (changes.length === 0) return words.t.ruleText.summary.nothing(subject, base);
  const clauses = clausesOf(changes, words);
  const list = new Intl.ListFormat(words.format.language, { type: 'conjunction' });
  return `${subject} ${list.format(clauses)}${effect ? effectText(effect, clauses.length, words) : ''}.`;
}

function clausesOf(changes: readonly Change[], words: Words): string[] {
  if (changes.length <= FEW) return changes.map((change) => changeText(change, words));
  const { changes: verbs, many } = words.t.ruleText.summary;
  const groups = RULE_GROUPS.map((group) => ({
    group,
    own: changes.filter(({ path }) => groupOf(path) === group),
  })).filter(({ own }) => own.length > 0);
  const ways = groups.map(({ own }) => wayOfAll(own));
  return groups.map(({ group, own }, index) => {
    // The verb is said again only where it is another.
    const verb = ways[index] === ways[index - 1] ? '' : `${verbs[ways[index]!]} `;
    return `${verb}${many[group](own.length)}`;
  });
}

/** One change with its values. */
function changeText(change: Change, { t, format }: Words): string {
  const { summary } = t.ruleText;
  const { path, before, after } = change;
  if (change.unit === 'reading') return summary.read(parameterName(t, path));
  const text = (value: string | null): string => parameterValue(t, format, { ...change, value });
  const what = phraseOf(path, t);
  if (before === null) return summary.stated(what, text(after));
  if (after === null) return summary.unstated(what);
  const tell = wayOf(change) === 'raise' ? summary.raised : summary.lowered;
  return tell(what, text(before), text(after));
}

/** `åldersvikten för 80–84 år i listningen`. */
function phraseOf(path: string, t: Words['t']): string {
  const [group, key, sub = ''] = path.split('.');
  const { phrase } = t.ruleText.summary;
  const found = phrase[`${group}.${key}` as keyof typeof phrase];
  return typeof found === 'function' ? found(subName(t, sub)) : found;
}

function wayOf({ unit, before, after }: Change): Way {
  if (unit === 'reading' || before === null || after === null) return 'change';
  return Number(after) > Number(before) ? 'raise' : 'lower';
}

function wayOfAll(changes: readonly Change[]): Way {
  const ways = new Set(changes.map(wayOf));
  return ways.size === 1 ? [...ways][0]! : 'change';
}

function effectText(effect: RuleEffect, clauses: number, words: Words): string {
  const { summary } = words.t.ruleText;
  const spread = spreadOf(effect);
  if (!spread) return summary.barred;
  if (spread.more === 0 && spread.less === 0) return summary.noUnit;
  const { before, change } = spread;
  const costs = clauses > 1 ? summary.costsTogether : summary.costs;
  const cost = Math.abs(change) * NEXT_TO_NONE < before ? summary.nearlySameSum : costs;
  const money = change === 0 ? summary.sameSum : cost(moneyText(Math.abs(change), words), change > 0);
  return `${money}${unitsText(spread, words)}`;
}

function unitsText({ more, less, same }: Spread, { t }: Words): string {
  const { both, oneWay, all } = t.ruleText.summary;
  if (more > 0 && less > 0) return both(more, less);
  const tell = same === 0 ? all : oneWay;
  return tell(more + less, more > 0);
}

function moneyText(ore: number, { t, format }: Words): string {
  const { millions, kronor } = t.ruleText.summary;
  if (ore >= MILLION) return millions(format.mkr(ore));
  return kronor(ore < HUNDRED_KRONOR ? format.krExact(ore) : format.kr(ore));
}
