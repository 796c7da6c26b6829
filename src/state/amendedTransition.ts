// Övergångsregeln i ändringsförslaget: its limits, its years and what it moves, put into words.
import type { Amendment } from '../export/amendment.ts';
import type { Format } from '../i18n/format.ts';
import type { Words } from './summary.ts';
import type { TransitionRule } from './transition.svelte.ts';

export interface AmendedTransition extends Pick<TransitionRule, 'limits' | 'shares'> {
  /** What it moves in the first year. */
  readonly first: Pick<TransitionRule['first'], 'moved' | 'payers' | 'receivers'>;
  /** The rules that it goes to and from, by name and list. */
  readonly now: string;
  readonly before: string;
}

export function transitionPart(rule: AmendedTransition, { t, format }: Words): Amendment['transition'] {
  const { amendment: texts } = t.transition;
  const { floor, ceiling, measure } = rule.limits;
  // Both measures come in hundredths: of a per cent, or of a krona.
  const limit = (hundredths: number): string => {
    const value = signed(hundredths / 100, format);
    return measure === 'percent' ? `${value}\u00a0%` : texts.perListed(value);
  };
  return {
    heading: texts.heading,
    lines: [
      texts.basis(rule.now, rule.before),
      ...(floor === null ? [] : [texts.floor(limit(floor))]),
      ...(ceiling === null ? [] : [texts.ceiling(limit(ceiling))]),
      ...(rule.shares.length > 1 ? [texts.phaseIn(sharesText(rule.shares, { t, format }))] : []),
      texts.within,
      movedText(rule, { t, format }),
    ],
  };
}

/** `+0,05`, `−12`: up to two decimals, with its sign unless it shows as nothing. */
export function signed(value: number, { number }: Format): string {
  const text = number(value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `50 % år 1 och 100 % år 2`. */
function sharesText(shares: readonly number[], { t, format }: Words): string {
  const told = shares.map((share, i) => t.transition.amendment.share(format.number(share / 100), i + 1));
  return new Intl.ListFormat(format.language, { type: 'conjunction' }).format(told);
}

function movedText({ first, shares }: AmendedTransition, { t, format }: Words): string {
  const { amendment: texts } = t.transition;
  const phased = shares.length > 1;
  if (first.moved === 0) return phased ? texts.notMovedFirst : texts.notMoved;
  const tell = phased ? texts.movedFirst : texts.moved;
  return tell(format.kr(first.moved), first.payers, first.receivers);
}
