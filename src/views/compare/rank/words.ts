// Rangordningen i ord: figures by measure, names of parts, and the sentence about who gains and who loses.
import { axisText, placesOf } from '../../../i18n/axis.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { OwnGroup } from '../../../state/groups.svelte.ts';
import type { Change, Measure, RankRow } from '../../../state/ranking.ts';
import { groupsIn, type Grouping, type Scales } from '../../../state/rankingParts.ts';
import type { RankingSummary } from '../../../state/rankingSummary.ts';

export interface Words {
  readonly t: Dictionary;
  readonly format: Format;
}

/** A signed figure with its unit. */
export function figureText({ t, format }: Words, measure: Measure, value: number | null): string {
  if (value === null) return '–';
  if (measure === 'ratio') return format.percentChange(value);
  const kr = format.krChange(value);
  return `${kr}\u00a0${measure === 'change' ? t.unit.krYear : t.unit.krPerListed}`;
}

/** The same with little room: kronor in thousands. */
export function shortText(words: Words, row: Change, measure: Measure): string {
  const { t, format } = words;
  if (measure !== 'change' || row.change === null) {
    if (measure === 'perListed' && row.perListed !== null) return `${format.krChange(row.perListed)}\u00a0kr`;
    return figureText(words, measure, row[measure]);
  }
  return `${format.tkrChange(row.change)}\u00a0${t.unit.tkr}`;
}

/** A tick of an axis, whose title has the unit. */
export function tickText({ format }: Words, measure: Measure, value: number, step = 0): string {
  if (measure === 'ratio') return format.percentChange(value, Math.max(1, placesOf(step * 100)));
  return axisText(format, value, step, measure === 'change' ? 'tkr' : 'kr', true);
}

/** What a unit gets on both sides, as a screen reader says it. */
export function rowText({ t, format }: Words, row: RankRow): string {
  const { name, before, after, change, ratio, perListed } = row;
  return t.ranking.describe(
    name,
    format.kr(before),
    format.kr(after),
    format.krChange(change),
    format.percentChange(ratio),
    format.krChange(perListed),
  );
}

/** What a part is called. */
export function partName(words: Words, grouping: Grouping, key: string, scales: Scales): string {
  const { t } = words;
  if (key === '') return t.ranking.unknown[grouping];
  if (grouping === 'ownership') return t.competition.ownership[key as 'region' | 'external'];
  if (grouping === 'distance') return kmText(words, scales.distance, Number(key));
  if (grouping === 'size') return personsText(words, scales.size, Number(key));
  return grouping === 'own' ? ownText(groupsIn(key, scales.groups)) : key;
}

/** Whole sentences about the units shown. */
export function summaryTexts(words: Words, summary: RankingSummary, measure: Measure): string[] {
  const { ranking } = words.t;
  const { gain, lose, same, most, least, slightest, median, fresh, gone, barred } = summary;
  const by = (row: RankRow): string => figureText(words, measure, row[measure]);
  const names = (rows: readonly RankRow[]): string[] => rows.map(({ name }) => name);
  return [
    ...(gain + lose + same > 0 ? [ranking.counts(gain, lose, same)] : []),
    ...(most ? [ranking.most(most.name, by(most))] : []),
    ...(least ? [ranking.least(least.name, by(least))] : []),
    ...(slightest ? [ranking.slightest[most ? 'gain' : 'loss'](slightest.name, by(slightest))] : []),
    ...(median === null ? [] : [ranking.median(figureText(words, measure, median))]),
    ...(fresh.length > 0 ? [ranking.fresh(names(fresh))] : []),
    ...(gone.length > 0 ? [ranking.gone(names(gone))] : []),
    ...(barred.length > 0 ? [ranking.barred(names(barred))] : []),
  ];
}

/** The `most` rows that change most by a measure, in the order they have; all where they are fewer. */
export function mostChanged(rows: readonly RankRow[], measure: Measure, most: number): readonly RankRow[] {
  if (rows.length <= most) return rows;
  const size = (row: RankRow): number => Math.abs(row[measure] ?? 0);
  const kept = new Set(rows.toSorted((a, b) => size(b) - size(a)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

function kmText({ t, format }: Words, from: readonly number[], band: number): string {
  const [first, next] = [from[band], from[band + 1]];
  if (next === undefined) return t.ranking.km.last(format.km(first ?? null));
  if (band === 0) return t.ranking.km.first(format.km(next));
  return t.ranking.km.between(format.km(first ?? null), format.km(next));
}

function personsText({ t, format }: Words, from: readonly number[], band: number): string {
  const [first, next] = [from[band], from[band + 1]];
  const start = format.count(first ?? null);
  return next === undefined
    ? t.ranking.persons.last(start)
    : t.ranking.persons.between(start, format.count(next - 1));
}

function ownText(groups: readonly OwnGroup[]): string {
  return groups.map(({ name }) => name).join(' + ');
}
