// Text i bilden: the words of the page where the page has set them, line by line.
import { colour } from './colour.ts';
import { element } from './svg.ts';

interface Place {
  readonly left: number;
  readonly top: number;
}

interface Piece {
  text: string;
  readonly rect: DOMRect;
  right: number;
}

const pen = new OffscreenCanvas(1, 1).getContext('2d');

/** The width of a text in the page's typeface. */
export function widthOf(text: string, { size, weight }: { size: number; weight: number }): number {
  if (!pen) return text.length * size * 0.5;
  pen.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return pen.measureText(text).width;
}

/** A text of the page, each of its lines by itself, placed from `origin`. */
export function textLines(node: Text, parent: Element, origin: Place): SVGTextElement[] {
  const style = getComputedStyle(parent);
  const size = parseFloat(style.fontSize);
  const ends = /^(right|end)$/.test(style.textAlign);
  return piecesOf(node).map(({ text, rect, right }) =>
    element(
      'text',
      {
        x: (ends ? right : rect.left) - origin.left,
        y: rect.top + ascentOf(style) - origin.top,
        fill: colour(style.color),
        'font-size': size,
        'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
        'text-anchor': ends ? 'end' : undefined,
      },
      cut(text.trimEnd(), parent, style),
    ),
  );
}

/** Words that stand on the same line belong together. */
function piecesOf(node: Text): Piece[] {
  const pieces: Piece[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/[^ \t\r\n]+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const line = pieces.at(-1);
    if (line && Math.abs(line.rect.top - rect.top) < 2) {
      line.text += ` ${word}`;
      line.right = rect.right;
    } else pieces.push({ text: word, rect, right: rect.right });
  }
  return pieces;
}

/** From the top of a line's letters to what they stand on. */
function ascentOf(style: CSSStyleDeclaration): number {
  if (!pen) return parseFloat(style.fontSize);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText('H').fontBoundingBoxAscent;
}

/** What does not fit where the page cuts it is cut. */
function cut(text: string, parent: Element, style: CSSStyleDeclaration): string {
  if (style.textOverflow !== 'ellipsis' || parent.scrollWidth <= parent.clientWidth) return text;
  const font = { size: parseFloat(style.fontSize), weight: Number(style.fontWeight) };
  let kept = text;
  while (kept !== '' && widthOf(`${kept}…`, font) > parent.clientWidth) kept = kept.slice(0, -1).trimEnd();
  return kept === '' ? '' : `${kept}…`;
}
