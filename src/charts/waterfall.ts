// Vattenfall: geometry of the steps from one level to another, on an axis that is broken where nought is far away.
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface WaterfallLevel {
  readonly label: string;
  readonly value: number;
  /** Written beside the level's mark. */
  readonly text: string;
}

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** What the step adds, negative where it takes away. */
  readonly value: number;
  /** The value in words, with its sign. */
  readonly text: string;
  /** What a screen reader says of the step. */
  readonly description: string;
  /** Whether a rule or the data changed. */
  readonly tone: 'rule' | 'data';
  /** The least and the most that the step is worth, whatever the order of the steps. */
  readonly low?: number;
  readonly high?: number;
}

interface StepRow {
  readonly step: WaterfallStep;
  readonly y: number;
  /** The bar, from where it is least; no width for a step that changes nothing. */
  readonly x: number;
  readonly width: number;
  /** Where the step begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly whisker: { readonly from: number; readonly to: number } | null;
  /** Where its text begins. */
  readonly textX: number;
}

export interface WaterfallLayout {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  readonly steps: readonly StepRow[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Where the axis is broken, between its figures and nought; null where it has nought on it. */
  readonly breakX: number | null;
  /** Where names begin to give way to bars, and where the plot ends. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Within a row: top and height of the bar, baseline of the name and of the text. */
  readonly barY: number;
  readonly barHeight: number;
  readonly nameY: number;
  readonly textY: number;
  /** Under the axis' figures. */
  readonly ruleY: number;
}

/** Names stand above their bars below this width, and where they would take more than this part of it. */
const NARROW = 560;
const NAMES = 0.4;
/** Room a character takes, on the safe side; the text has an arrow before it. */
const CHARACTER = 7.4;
const ARROW = 22;
const TICK = 84;
const AXIS = 26;
/** Room for the mark of a broken axis, and beyond the outermost levels as a part of what they span. */
const BREAK = 22;
const BEYOND = 0.04;
/** Span of the axis where nothing changes, as a part of the level. */
const FLAT = 0.01;

/**
 * Lays out the way from `start` over `steps` to `end`, in the order given, in a drawing `width` pixels wide. All values
 * have one unit. Each step begins where the one before it ended; should the steps not add up to `end`, its mark stands
 * apart from the last step's end.
 */
export function waterfall(
  start: WaterfallLevel,
  steps: readonly WaterfallStep[],
  end: WaterfallLevel,
  width: number,
): WaterfallLayout {
  const longest = max([start, ...steps, end], ({ label }) => label.length * CHARACTER) ?? 0;
  const narrow = width < NARROW || longest + 16 > width * NAMES;
  const left = narrow ? 0 : longest + 16;
  const room = max([start, ...steps, end], ({ text }) => text.length * CHARACTER + ARROW) ?? 0;
  const right = Math.max(left + 60, width - room);
  const runs = runOf(start.value, steps);
  const { domain, broken } = domainOf([
    start.value,
    end.value,
    ...runs.flatMap(({ to, low, high }) => [to, low ?? to, high ?? to]),
  ]);
  const above = domain[0] > 0;
  const scale = scaleLinear()
    .domain(domain)
    .range([left + (broken && above ? BREAK : 0), right - (broken && !above ? BREAK : 0)]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / TICK)));

  const rowHeight = narrow ? 46 : 30;
  const yOf = (row: number): number => AXIS + row * rowHeight;
  return {
    start: { x: scale(start.value), y: yOf(0) },
    end: { x: scale(end.value), y: yOf(steps.length + 1) },
    steps: runs.map(({ step, from, to, low, high }, index) => {
      const [least, most] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
      const whisker = low === undefined || high === undefined ? null : { from: scale(low), to: scale(high) };
      return {
        step,
        y: yOf(index + 1),
        x: least,
        width: most - least,
        from: scale(from),
        to: scale(to),
        whisker,
        textX: Math.max(most, whisker?.to ?? most) + 8,
      };
    }),
    ticks: ticks.map((value) => ({ value, x: scale(value) })),
    breakX: broken ? (above ? left + BREAK / 2 : right - BREAK / 2) : null,
    left,
    right,
    height: yOf(steps.length + 2) + 4,
    rowHeight,
    barY: narrow ? 22 : 7,
    barHeight: 16,
    nameY: narrow ? 16 : 20,
    textY: narrow ? 35 : 20,
    ruleY: AXIS - 6,
  };
}

interface Run {
  readonly step: WaterfallStep;
  readonly from: number;
  readonly to: number;
  /** The levels that the step's range reaches from where it begins. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

function runOf(start: number, steps: readonly WaterfallStep[]): Run[] {
  let level = start;
  return steps.map((step) => {
    const from = level;
    level += step.value;
    const { low, high } = step;
    const ranged = low !== undefined && high !== undefined && low < high;
    return {
      step,
      from,
      to: level,
      low: ranged ? from + low : undefined,
      high: ranged ? from + high : undefined,
    };
  });
}

/** With nought, unless it is further away than all that happens: beside it, the steps could not be seen. */
function domainOf(levels: readonly number[]): { domain: [number, number]; broken: boolean } {
  const [low, high] = [min(levels) ?? 0, max(levels) ?? 0];
  const span = high - low || Math.abs(high) * FLAT;
  const broken = low * high > 0 && Math.min(Math.abs(low), Math.abs(high)) > span;
  if (!broken) return { domain: [Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)], broken };
  return { domain: [low - span * BEYOND, high + span * BEYOND], broken };
}
