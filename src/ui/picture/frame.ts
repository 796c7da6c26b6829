// Bildens ram: what stands around a drawing that leaves the page, so that it can be read on its own.

/** What is written around a drawing; empty texts are left out. */
export interface Captions {
  readonly title: string;
  /** Which rules and which list. */
  readonly basis: string;
  /** What is to be seen. */
  readonly sentence: string;
  /** What the figures are to be taken with care for. */
  readonly stamps: readonly string[];
  /** Source, version and date. */
  readonly foot: readonly string[];
}

/** Size in pixels. */
interface Font {
  readonly size: number;
  readonly weight: number;
}

/** A line of text from its baseline. */
interface Line extends Font {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'ink' | 'quiet' | 'warn';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly drawing: { readonly x: number; readonly y: number };
  readonly lines: readonly Line[];
  /** Around the stamps. */
  readonly boxes: readonly Box[];
}

/** The width of a text. */
export type Measure = (text: string, font: Font) => number;

const EDGE = 24;
/** A narrower picture has no room for its words. */
const LEAST = 360;
const LEADING = 1.3;

const STYLES = {
  title: { size: 22, weight: 600, tone: 'ink', after: 4 },
  basis: { size: 14, weight: 400, tone: 'quiet', after: 6 },
  sentence: { size: 16, weight: 400, tone: 'ink', after: 6 },
  stamp: { size: 14, weight: 600, tone: 'warn', after: 6 },
  foot: { size: 12, weight: 400, tone: 'quiet', after: 0 },
} as const;

/** Title, basis, stamps and sentence over a drawing, source and date under it, each as wide as there is room. */
export function frame(
  captions: Captions,
  drawing: { width: number; height: number },
  measure: Measure,
): Frame {
  const width = Math.max(LEAST, Math.ceil(drawing.width)) + 2 * EDGE;
  const lines: Line[] = [];
  const boxes: Box[] = [];
  let y = EDGE;

  function write(text: string, { size, weight, tone, after }: (typeof STYLES)[keyof typeof STYLES]): void {
    if (text.trim() === '') return;
    for (const line of wrapped(text, width - 2 * EDGE, (part) => measure(part, { size, weight }))) {
      lines.push({ x: EDGE, y: y + size, text: line, size, weight, tone });
      y += size * LEADING;
    }
    y += after;
  }
  function stamp(text: string): void {
    const { size, weight, tone, after } = STYLES.stamp;
    const room = width - 2 * EDGE - size;
    for (const line of wrapped(text, room, (part) => measure(part, { size, weight }))) {
      boxes.push({ x: EDGE, y, width: measure(line, { size, weight }) + size, height: size * 1.6 });
      lines.push({ x: EDGE + size / 2, y: y + size * 1.15, text: line, size, weight, tone });
      y += size * 1.6 + after;
    }
  }

  write(captions.title, STYLES.title);
  write(captions.basis, STYLES.basis);
  captions.stamps.forEach(stamp);
  write(captions.sentence, STYLES.sentence);
  const top = y + EDGE / 2;
  y = top + drawing.height + EDGE;
  captions.foot.forEach((text) => write(text, STYLES.foot));
  return { width, height: Math.ceil(y + EDGE / 2), drawing: { x: EDGE, y: top }, lines, boxes };
}

/** A text in lines no wider than there is room for; a word that is wider is broken. */
export function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && measure(line + sign) > room) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}
