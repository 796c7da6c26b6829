// Skillnaden i ord: claims and sentences about a change, generated from its parts.
import { axisText } from '../../../i18n/axis.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { ChangeGroup } from '../../../model/changeGroups.ts';
import type { RulesName } from '../../../model/types.ts';
import { excess, type Change, type Part } from '../../../state/change.ts';
import { foremost, type Reason } from '../../../state/reasons.ts';
import { reasonText } from './reasonWords.ts';

export interface Words {
  readonly t: Dictionary;
  readonly format: Format;
}

interface Side extends RulesName {
  readonly period: string;
}

/** Öre: ten million kronor, ten thousand, and one. */
const MKR = 1_000_000_000;
const TKR = 1_000_000;
const KR = 100;

/** A part more than this many times the whole has no share of it that tells anything, nor did it do most of it. */
const TELLING_SHARE = 2;
const DID_MOST = 10;

/** How much, without a sign, in the unit that suits its size. */
function amountText({ t, format }: Words, ore: number): string {
  const size = Math.abs(ore);
  if (size >= MKR) return t.compare.amount.mkr(format.mkr(size));
  if (size >= TKR) return t.compare.amount.tkr(format.tkr(size));
  return t.compare.amount.kr(size >= KR || size === 0 ? format.kr(size) : format.krExact(size));
}

/** The same with its sign. */
export function amountChange(words: Words, ore: number): string {
  return `${ore > 0 ? '+' : ore < 0 ? '−' : ''}${amountText(words, ore)}`;
}

/** The sides as the end of a claim, as short as tells them apart: first what it was, then what it is. */
export function sidesText(
  { t }: Words,
  sides: readonly [Side, Side],
  names: readonly [string, string],
): string[] {
  const { against } = t.compare;
  const [a, b] = sides;
  const sameRules = a.year === b.year && a.scenario === b.scenario;
  const ownYear = sides.every(
    ({ year, scenario, period }) => scenario === null && period.startsWith(`${year}`),
  );
  return sides.map(({ period }, index) => {
    const rules = names[index]!;
    if (sameRules) return against.list(period);
    if (a.period === b.period) return against.rules(rules);
    return ownYear ? against.year(rules) : against.both(rules, period);
  });
}

/** Who gets how much more or less, and what did most of it. `who` is a unit's name, or the region's. */
export function claim(words: Words, who: string, change: Change, sides: readonly string[]): string {
  const { why } = words.t.compare;
  const [then = '', now = ''] = sides;
  if (change.change === null) return why.barred(who);
  // What the region pays is what its units get: told as theirs, a plus is a gain.
  const subject = change.unitId === null ? why.together : who;
  if (change.change === 0) return why.equal(subject, now, then);
  const by = amountText(words, change.change);
  const told = change.change > 0 ? why.more(subject, by, now, then) : why.less(subject, by, now, then);
  if (excess(change) > DID_MOST) return why.nearlyEven(told);
  const sign = Math.sign(change.change);
  const [first] = foremost(change.parts?.filter(({ ore }) => Math.sign(ore) === sign) ?? []);
  return first ? why.mostly(told, causeText(words, first.group, change)) : told;
}

/** What the whole payment was and is. */
export function wholeText({ t, format }: Words, { before, after, change, ratio }: Change): string | null {
  if (before === null || after === null) return null;
  if (change === 0) return t.compare.why.wholeEqual(format.kr(after));
  // Of nothing there is no per cent.
  const share = ratio === null ? format.krChange(change) : format.percentChange(ratio);
  return t.compare.why.whole(format.kr(before), format.kr(after), share);
}

/** The two or three parts that do most, a sentence each; or that nothing has changed. */
export function partTexts(words: Words, change: Change, reasonOf: (part: Part) => Reason | null): string[] {
  const { why } = words.t.compare;
  if (!change.parts) return [];
  const told = foremost(change.parts);
  if (told.length === 0) return [why.unmoved];
  const texts = told.map((part) => {
    const what = causeText(words, part.group, change);
    const by = amountText(words, part.ore);
    const fact = capital(part.ore > 0 ? why.adds(what, by) : why.takes(what, by));
    const reason = reasonOf(part);
    return reason ? why.because(fact, reasonText(words, reason)) : `${fact}.`;
  });
  return change.change === 0 ? [why.evenOut, ...texts] : texts;
}

/** Whether shares of the whole tell anything of the parts: where these nearly cancel out they do not. */
export function sharesTell(change: Change): boolean {
  return excess(change) <= TELLING_SHARE;
}

/** How much of the change is of the rules and how much of the data. */
export function kindsText({ t, format }: Words, { parts, rule, data }: Change): string | null {
  if (rule === null || data === null || !parts || parts.length === 0) return null;
  const kinds = new Set(parts.filter(({ ore }) => ore !== 0).map(({ kind }) => kind));
  const told = t.compare.why.partly(format.krChange(rule), format.krChange(data));
  if (kinds.size !== 1) return told;
  return kinds.has('rule') ? t.compare.why.onlyRules : t.compare.why.onlyData;
}

/** A group's name in a table. Of the region no list is the own one. */
export function groupText({ t }: Words, group: ChangeGroup, { unitId }: Pick<Change, 'unitId'>): string {
  const ofRegion: Partial<Record<ChangeGroup, string>> = t.compare.why.groupOfRegion;
  return (unitId === null ? ofRegion[group] : undefined) ?? t.parameter.change[group];
}

/** The same where there is little room. */
export function shortText(words: Words, group: ChangeGroup, change: Pick<Change, 'unitId'>): string {
  const short: Partial<Record<ChangeGroup, string>> = words.t.compare.why.shortGroup;
  return short[group] ?? groupText(words, group, change);
}

function causeText({ t }: Words, group: ChangeGroup, { unitId }: Change): string {
  const ofRegion: Partial<Record<ChangeGroup, string>> = t.compare.why.causeOfRegion;
  return (unitId === null ? ofRegion[group] : undefined) ?? t.compare.why.cause[group];
}

/** In what an axis counts that shows these parts. */
export function axisUnit({ change, parts }: Change): 'mkr' | 'tkr' {
  const largest = Math.max(Math.abs(change ?? 0), ...(parts ?? []).map(({ ore }) => Math.abs(ore)));
  return largest >= MKR ? 'mkr' : 'tkr';
}

/** A figure of the axis, with the decimals that tell it from the next one `step` away. Both in öre. */
export function tickText({ format }: Words, ore: number, step: number, unit: 'mkr' | 'tkr'): string {
  return axisText(format, ore, step, unit);
}

/** A signed amount to the öre. */
export function exactChange({ format }: Words, ore: number): string {
  return `${ore > 0 ? '+' : ''}${format.krExact(ore)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
