// Vattenfallet: a change as the levels and steps that the chart draws.
import type { WaterfallLevel, WaterfallStep } from '../../../charts/waterfall.ts';
import type { Change } from '../../../state/change.ts';
import { amountChange, groupText, shortText, type Words } from './words.ts';

interface Drawn {
  readonly start: WaterfallLevel;
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallLevel;
}

/**
 * Null where a fault bars the change, or nothing has changed. `names` are those of the levels. With `ranges` each step
 * has its least and most, and one that comes to nothing in between is there too.
 */
export function drawnChange(
  words: Words,
  change: Change,
  names: readonly [string, string],
  ranges: boolean,
): Drawn | null {
  const { before, after, parts } = change;
  const { t, format } = words;
  const moved = (parts ?? []).filter(({ ore, low, high }) => (ranges ? low !== 0 || high !== 0 : ore !== 0));
  if (before === null || after === null || moved.length === 0) return null;
  const level = (label: string, value: number): WaterfallLevel => ({
    ...{ label, value },
    text: `${format.kr(value)} ${t.unit.krYear}`,
  });
  const steps = moved.map(({ group, kind, ore, low, high }): WaterfallStep => {
    const figures = [format.krChange(ore), format.krChange(low), format.krChange(high)] as const;
    return {
      id: group,
      label: shortText(words, group, change),
      value: ore,
      text: amountChange(words, ore),
      description: t.compare.why.step(groupText(words, group, change), t.compare.why.kind[kind], ...figures),
      tone: kind,
      ...(ranges ? { low, high } : {}),
    };
  });
  return { start: level(names[0], before), steps, end: level(names[1], after) };
}
