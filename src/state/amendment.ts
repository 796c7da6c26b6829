// Ändringsförslaget: what a change of rules says in the board's papers, put into words.
import type { Amendment, AmendmentPart } from '../export/amendment.ts';
import { parameterName } from '../i18n/parameterName.ts';
import { parameterValue } from '../i18n/parameterValue.ts';
import { LINES, type IncomeLine } from '../model/types.ts';
import type { RuleEffect } from '../worker/client.ts';
import { signed, transitionPart, type AmendedTransition } from './amendedTransition.ts';
import type { RuleChange } from './ruleText.ts';
import { spreadOf } from './spread.ts';
import { summaryOf, type Summarised, type Words } from './summary.ts';

export { amendmentHtml, amendmentPage, amendmentText } from '../export/amendment.ts';
export type { Amendment };

export interface Amended extends Summarised {
  readonly title: string;
  readonly stamps: readonly string[];
  readonly changes: readonly RuleChange[];
  /** Date of the list that the effect is counted on. */
  readonly period: string;
  /** Names of units by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** The transition rule that goes with it, if any. */
  readonly transition: AmendedTransition | null;
  readonly version: string;
  readonly parameterHash: string;
}

/** So many of the largest gains and losses are named. */
const NAMED = 3;
/** Where the values stand in a sentence until they are marked as old and new. */
const [OLD, NEW] = ['\uE000', '\uE001'];

/** The whole paper: what changes, section by section, why, and what it does. */
export function amendmentOf(amended: Amended, words: Words): Amendment {
  const { amendment: texts } = words.t.ruleText;
  return {
    title: amended.title,
    stamps: amended.stamps,
    facts: [texts.base(amended.base), texts.list(amended.period)],
    summary: { heading: texts.summary, text: summaryOf(amended, words) },
    changes: { heading: texts.changes, sections: sectionsOf(amended.changes, words) },
    effect: { heading: texts.effect, lines: effectLines(amended, words) },
    transition: amended.transition && transitionPart(amended.transition, words),
    origin: texts.version(amended.version, amended.parameterHash),
  };
}

/** `§5.1.1 Ersättning per listad invånare`. */
export function sectionName(section: string, { t }: Words): string {
  return [t.why.dialog.section(section), t.parameter.chapter[section]].filter(Boolean).join(' ');
}

/** `Motivering: …`, or that there is none; null where none is needed. */
function rationaleText(rationale: string | null, { t }: Words): string | null {
  if (rationale === null) return null;
  return rationale === '' ? t.ruleText.noRationale : t.ruleText.rationale(closed(rationale));
}

/** The lines that amounts are of, in words: those of listed inhabitants go together. */
function linesText(lines: readonly IncomeLine[], { t, format }: Words): string {
  const listed = lines.includes('listing') ? [t.ruleText.amendment.listedLines] : [];
  const others = lines.filter((line) => !(LINES as readonly string[]).includes(line));
  const names = [...listed, ...others.map((line) => t.line[line].name)];
  return new Intl.ListFormat(format.language, { type: 'conjunction' }).format(names);
}

function sectionsOf(changes: readonly RuleChange[], words: Words): Amendment['changes']['sections'] {
  const sections = new Map<string, RuleChange[]>();
  for (const change of changes) {
    const own = sections.get(change.section);
    if (own) own.push(change);
    else sections.set(change.section, [change]);
  }
  return [...sections].map(([section, own]) => ({
    heading: sectionName(section, words),
    changes: own.map((change) => ({
      text: changeParts(change, words),
      rationale: rationaleText(change.rationale, words),
    })),
  }));
}

/** `Åldersvikt: 2,21 ändras till 2,40.`, in parts: the values are marked as the one that goes and the one that comes. */
function changeParts(change: RuleChange, { t, format }: Words): AmendmentPart[] {
  const { amendment: texts } = t.ruleText;
  const { before, after } = change;
  const what = parameterName(t, change.path);
  const text = (value: string | null): string => parameterValue(t, format, { ...change, value });
  const to = change.unit === 'reading' ? texts.toQuestion : texts.to;
  const sentence =
    before === null
      ? texts.stated(what, NEW)
      : after === null
        ? texts.unstated(what, OLD)
        : to(what, OLD, NEW);
  return sentence.split(/([\uE000\uE001])/).map((part): AmendmentPart => {
    if (part === OLD) return { text: text(before), mark: 'del' };
    if (part === NEW) return { text: text(after), mark: 'ins' };
    return { text: part, mark: null };
  });
}

function effectLines({ effect, names }: Amended, words: Words): string[] {
  const { t, format } = words;
  const { amendment: texts } = t.ruleText;
  const spread = effect && spreadOf(effect);
  if (!effect || !spread) return [texts.unknown];
  if (effect.lines.length === 0) return [];
  const { before, after, change, more, less, same } = spread;
  const [gains, losses] = extremes(effect);
  const told = (moved: readonly Moved[]): string =>
    moved
      .map(({ unitId, before, change }) => {
        const percent = before > 0 ? signed((change / before) * 100, format) : null;
        return texts.unit(names.get(unitId) ?? unitId, format.krChange(change), percent);
      })
      .join('; ');
  return [
    texts.region(format.kr(before), format.kr(after), format.krChange(change)),
    texts.units(more, less, same),
    ...(gains.length > 0 ? [texts.most(told(gains))] : []),
    ...(losses.length > 0 ? [texts.least(told(losses))] : []),
    texts.lines(linesText(effect.lines, words)),
  ];
}

/** Öre a year. */
interface Moved {
  readonly unitId: string;
  readonly before: number;
  readonly change: number;
}

/** The largest gains and losses in öre, largest first; where no amount is barred. */
function extremes({ unitIds, before, after }: RuleEffect): [gains: Moved[], losses: Moved[]] {
  const moved = unitIds.map((unitId, unit): Moved => {
    const [was, is] = [before[unit] ?? 0, after[unit] ?? 0];
    return { unitId, before: was, change: is - was };
  });
  const sorted = moved.toSorted((a, b) => b.change - a.change);
  return [
    sorted.filter(({ change }) => change > 0).slice(0, NAMED),
    sorted
      .filter(({ change }) => change < 0)
      .reverse()
      .slice(0, NAMED),
  ];
}

/** A sentence ends with a mark. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
