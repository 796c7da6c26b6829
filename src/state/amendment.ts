// Ändringsförslaget: what a change of rules says in the board's papers, put into words.
import type { Amendment } from '../export/amendment.ts';
import { parameterName } from '../i18n/parameterName.ts';
import { parameterValue } from '../i18n/parameterValue.ts';
import { LINES, type IncomeLine } from '../model/types.ts';
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
  readonly version: string;
  readonly parameterHash: string;
}

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
      text: changeText(change, words),
      rationale: rationaleText(change.rationale, words),
    })),
  }));
}

function changeText(change: RuleChange, { t, format }: Words): string {
  const { amendment: texts } = t.ruleText;
  const { path, section, before, after } = change;
  const text = (value: string): string => parameterValue(t, format, { ...change, value });
  const name = parameterName(t, path);
  const what = `${section} ${name}`;
  if (before === null) return texts.stated(what, text(after ?? ''));
  if (after === null) return texts.unstated(what, text(before));
  return change.unit === 'reading'
    ? texts.toQuestion(name, text(before), text(after))
    : texts.to(what, text(before), text(after));
}

function effectLines({ effect, names }: Amended, words: Words): string[] {
  const { t, format } = words;
  const { amendment: texts } = t.ruleText;
  const spread = effect && spreadOf(effect);
  if (!effect || !spread) return [texts.unknown];
  if (effect.lines.length === 0) return [];
  const { before, after, change, more, less, same, gain, loss } = spread;
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    texts.region(format.kr(before), format.kr(after), format.krChange(change)),
    texts.units(more, less, same),
    ...(gain ? [texts.most(nameOf(gain.unitId), format.krChange(gain.change))] : []),
    ...(loss ? [texts.least(nameOf(loss.unitId), format.krChange(loss.change))] : []),
    texts.lines(linesText(effect.lines, words)),
  ];
}

/** A sentence ends with a mark. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
