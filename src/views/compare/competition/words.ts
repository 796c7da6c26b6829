// Egen regi och externa i ord: which way the difference goes, and what it follows.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Competition, Fact, PerListed } from '../../../state/competition.ts';

export interface Words {
  readonly t: Dictionary;
  readonly format: Format;
}

/** The facts that a sentence tells of, in the order of the lines they move. */
const TOLD = ['listingWeight', 'cni', 'sparse'] as const satisfies readonly Fact[];

/** Whole sentences; says so where there is nothing to compare. */
export function competitionTexts(words: Words, found: Competition): string[] {
  const { competition: texts } = words.t;
  if (found.region.unitIds.length === 0 || found.external.unitIds.length === 0) return [texts.one];
  const [total, pools] = (['total', 'pools'] as const).map((line) =>
    found.lines.find((row) => row.line === line)!,
  );
  if (total!.difference === null) return [texts.barred];
  const without =
    pools!.difference === null
      ? []
      : [differs(words, pools!, texts.withoutMore, texts.withoutLess, texts.withoutSame)];
  return [differs(words, total!, texts.more, texts.less, texts.same), ...without, whyText(words, found)];
}

/** A fact as it is read: weights and the index by two or more decimals, a share as per cent, persons as a number. */
export function factText({ format }: Words, fact: Fact, value: number | null): string {
  if (fact === 'sparse') return format.percent(value);
  return fact === 'unitSize' ? format.count(value) : format.decimal(value, 3);
}

type Told = (kr: string, percent: string) => string;

/** By the figures as they are written: what rounds to no krona is the same. */
function differs(
  { format }: Words,
  { difference, ratio }: PerListed,
  more: Told,
  less: Told,
  same: string,
): string {
  const ore = Math.round(difference! / 100) * 100;
  if (ore === 0) return same;
  return (ore > 0 ? more : less)(format.kr(Math.abs(ore)), format.percentChange(ratio));
}

function whyText(words: Words, { region, external }: Competition): string {
  const { higher, lower, why, whyNot } = words.t.competition;
  const parts = TOLD.flatMap((fact) => {
    const [own, other] = [region.facts[fact], external.facts[fact]];
    const [a, b] = [factText(words, fact, other), factText(words, fact, own)];
    if (own === null || other === null || a === b) return [];
    return [(other > own ? higher : lower)[fact](a, b)];
  });
  if (parts.length === 0) return whyNot;
  return why(new Intl.ListFormat(words.format.language).format(parts));
}
