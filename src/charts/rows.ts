// Rader: geometry shared by charts with one row a mark – the labels' room, the axis' place and the rows' height.

export interface RowFrame {
  /** Labels stand above their marks. */
  readonly narrow: boolean;
  /** Pixels that a label may take. */
  readonly labels: number;
  /** The plot's edges. */
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** Within a row: the label's baseline, and the middle of the mark. */
  readonly labelY: number;
  readonly markY: number;
  /** Baselines of the axis title and of the ticks, and where the rules under them begin. */
  readonly axis: { readonly titleY: number; readonly tickY: number; readonly ruleY: number };
  /** Tops of the rows. */
  readonly tops: readonly number[];
  readonly height: number;
}

/** Where all of a chart with one row a mark stands; each chart adds what it draws in a row. */
export interface RowsLayout {
  readonly frame: RowFrame;
  /** `label` as there is room for it. */
  readonly rows: readonly { readonly label: string }[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

/** In a drawing narrower than this, and beside a plot narrower than that, labels stand above their marks. */
const NARROW = 560;
const LEAST_PLOT = 160;
const AXIS_LINE = 18;
const AXIS_FOOT = 6;
/** Room a character takes at the label's size and at the axis', on the safe side. */
const CHARACTER = 7.1;
const SMALL_CHARACTER = 6.6;
/** Between a label and what stands beside it. */
export const LABEL_SPACE = 6;
/** The label's line where it stands above the mark. */
const LABEL_LINE = 22;

/**
 * A frame of `count` rows in a drawing `width` pixels wide. `title` is the axis'; `ends` are the lengths in characters
 * of what is written outside the plot on either side where labels stand beside it; `below` is the room in pixels
 * under a mark where they stand above it. A `longest` label, in characters, gets its room while the plot keeps most.
 */
export function rowFrame(
  count: number,
  width: number,
  title: string,
  ends: { readonly left: number; readonly right: number },
  below: number,
  longest = 0,
): RowFrame {
  const column = Math.max(
    Math.min(260, width * 0.32),
    Math.min(longest * CHARACTER + LABEL_SPACE, width * 0.36),
  );
  const sides = { left: column + room(ends.left), right: width - room(ends.right) };
  const narrow = width < NARROW || sides.right - sides.left < LEAST_PLOT;
  const lines = title.length * SMALL_CHARACTER > (narrow ? 0 : column) - 8 ? 2 : 1;
  const top = lines * AXIS_LINE + AXIS_FOOT;
  const rowHeight = narrow ? LABEL_LINE + 20 + below : 26;
  const left = narrow ? 2 : sides.left;
  return {
    narrow,
    labels: narrow ? width : column,
    left,
    right: Math.max(left + 40, narrow ? width - 2 : sides.right),
    rowHeight,
    labelY: narrow ? 16 : 18,
    markY: narrow ? LABEL_LINE + 8 : 13,
    axis: { titleY: 13, tickY: 13 + (lines - 1) * AXIS_LINE, ruleY: top - 4 },
    tops: Array.from({ length: count }, (_, index) => top + index * rowHeight),
    height: top + count * rowHeight + 4,
  };
}

/** Pixels that so many characters of a small text take, with a space before them. */
export function room(characters: number): number {
  return characters === 0 ? 0 : characters * SMALL_CHARACTER + 10;
}

/** A label cut to the pixels there are. */
export function cut(text: string, pixels: number): string {
  const characters = Math.floor(pixels / CHARACTER);
  return text.length > characters ? `${text.slice(0, Math.max(1, characters - 1))}…` : text;
}
