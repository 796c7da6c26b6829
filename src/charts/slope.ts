// Lutningsdiagram: geometry of lines from a left column to a right one, with labels moved apart.
import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { cut } from './rows.ts';

export interface SlopeDatum {
  readonly id: string;
  readonly label: string;
  /** Null where the figure is barred or there is none. */
  readonly left: number | null;
  readonly right: number | null;
  /** The change in words, with its sign. */
  readonly text: string;
  /** What a screen reader says of the line. */
  readonly description: string;
  readonly emphasis: boolean;
}

type Direction = 'gain' | 'loss' | 'flat';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly known: boolean;
}

interface SlopeLine {
  readonly datum: SlopeDatum;
  /** What is not known stands on a line of its own under the plot. */
  readonly from: Point;
  readonly to: Point;
  /** Null where one end is not known. */
  readonly direction: Direction | null;
}

interface SlopeLabel {
  readonly line: SlopeLine;
  /** Where the label stands, near its line's end. */
  readonly y: number;
  /** Its name, cut to the room there is. */
  readonly name: string;
}

export interface SlopeLayout {
  /** From the top of the right column down. */
  readonly lines: readonly SlopeLine[];
  readonly labels: readonly SlopeLabel[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  /** Places of the two columns, and of the labels. */
  readonly from: number;
  readonly to: number;
  readonly labelX: number;
  /** Whether a label's name stands under its text. */
  readonly twoLines: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Where what is not known stands; null where all is. */
  readonly missingY: number | null;
  readonly height: number;
}

const TOP = 34;
const PLOT = 420;
const MISSING = 28;
/** Below this width a label's name stands under its text. */
const NARROW = 640;
/** Room for the ticks' figures, for a leader from a line's end to its label, and between marks of what is missing. */
const LEFT = 56;
const LEADER = 26;
const STEP = 12;
/** Room a character takes, on the safe side; a label begins with an arrow. */
const CHARACTER = 7.4;
const ARROW = 24;
/** The least part of the width that lines have, and the most pixels: over a long way no slope can be seen. */
const LINES = 0.4;
const LONGEST = 640;
/** Of the lines that are not emphasised, so many that rise most, and that fall most, are named. */
const EXTREMES = 3;
/** A line further from the pointer than this is not meant. */
const REACH = 24;

/** Lays lines out in a drawing `width` pixels wide. */
export function slope(rows: readonly SlopeDatum[], width: number): SlopeLayout {
  const twoLines = width < NARROW;
  const gap = twoLines ? 36 : 20;
  const named = namedOf(rows);
  const longest = max(named, ({ label, text }) => widthOf(text) + label.length * CHARACTER) ?? 0;
  const room = LEADER + (twoLines ? width : longest);
  const to = Math.min(LEFT + LONGEST, Math.max(LEFT + (width - LEFT) * LINES, width - room));
  const labelX = to + LEADER;
  const bottom = TOP + Math.max(PLOT, (named.length - 1) * gap);
  const [low = 0, high = 0] = extent(rows.flatMap(({ left, right }) => [left, right]).filter(isKnown));
  const scale = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([bottom, TOP])
    .nice(5);

  const missingY = bottom + MISSING;
  let [lost, fresh] = [0, 0];
  const lines = rows.map((datum): SlopeLine => {
    const { left, right } = datum;
    return {
      datum,
      from:
        left === null
          ? { x: LEFT + STEP * fresh++, y: missingY, known: false }
          : { x: LEFT, y: scale(left), known: true },
      to:
        right === null
          ? { x: to - STEP * lost++, y: missingY, known: false }
          : { x: to, y: scale(right), known: true },
      direction: left === null || right === null ? null : directionOf(right - left),
    };
  });
  lines.sort((a, b) => a.to.y - b.to.y || a.from.y - b.from.y);
  const missing = lines.some(({ from, to }) => !from.known || !to.known);
  const height = (missing ? missingY : bottom) + 22;
  const labelled = lines.filter(({ datum }) => named.includes(datum));
  const places = apart(
    labelled.map((line) => line.to.y),
    gap,
    TOP,
    height - 22,
  );
  return {
    lines,
    labels: labelled.map((line, index) => {
      const { label, text } = line.datum;
      const left = width - labelX - (twoLines ? 0 : widthOf(text));
      return { line, y: places[index] ?? line.to.y, name: cut(label, left) };
    }),
    ticks:
      low === high && rows.length === 0 ? [] : scale.ticks(5).map((value) => ({ value, y: scale(value) })),
    from: LEFT,
    to,
    labelX,
    twoLines,
    top: TOP,
    bottom,
    missingY: missing ? missingY : null,
    height,
  };
}

/**
 * Moves places in rising order apart to at least `gap`, each as little as it can be for all of them, within `top` …
 * `bottom` as far as they have room there: what is too near forms a block around its own middle.
 */
export function apart(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const blocks: { readonly sum: number; readonly count: number }[] = [];
  places.forEach((place, index) => {
    let block = { sum: place - index * gap, count: 1 };
    let before = blocks.pop();
    while (before && before.sum / before.count > block.sum / block.count) {
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      before = blocks.pop();
    }
    if (before) blocks.push(before);
    blocks.push(block);
  });
  const end = bottom - (places.length - 1) * gap;
  return blocks
    .flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(top, Math.min(end, sum / count))))
    .map((place, index) => place + index * gap);
}

/** The line that is meant by a place in the drawing: the nearest one, or beyond the lines the nearest label's. */
export function lineAt(layout: SlopeLayout, x: number, y: number): SlopeDatum | null {
  const candidates =
    x > layout.to + LEADER / 2
      ? layout.labels.map(({ line, y: labelY }) => ({ line, distance: Math.abs(labelY - y) }))
      : layout.lines.map((line) => ({ line, distance: distance(line, x, y) }));
  const nearest = candidates.reduce(
    (best, candidate) => (candidate.distance < best.distance ? candidate : best),
    {
      line: null as SlopeLine | null,
      distance: REACH,
    },
  );
  return nearest.line?.datum ?? null;
}

function distance({ from, to }: SlopeLine, x: number, y: number): number {
  if (from.known && to.known) {
    const part = Math.max(0, Math.min(1, (x - from.x) / (to.x - from.x)));
    return Math.abs(from.y + part * (to.y - from.y) - y);
  }
  return Math.min(...[from, to].map((point) => Math.hypot(point.x - x, point.y - y)));
}

/** What is emphasised, and of the rest what changes most either way. */
function namedOf(rows: readonly SlopeDatum[]): readonly SlopeDatum[] {
  const changeOf = ({ left, right }: SlopeDatum): number =>
    left === null || right === null ? 0 : right - left;
  const rest = rows.filter(({ emphasis }) => !emphasis).sort((a, b) => changeOf(b) - changeOf(a));
  const rising = rest.filter((row) => changeOf(row) > 0).slice(0, EXTREMES);
  const falling = rest.filter((row) => changeOf(row) < 0).slice(-EXTREMES);
  return [...rows.filter(({ emphasis }) => emphasis), ...rising, ...falling];
}

function directionOf(change: number): Direction {
  return change === 0 ? 'flat' : change > 0 ? 'gain' : 'loss';
}

/** Room that a label takes before its name. */
function widthOf(text: string): number {
  return ARROW + text.length * CHARACTER;
}

function isKnown(value: number | null): value is number {
  return value !== null;
}
