// Avritning: whatever a chart is made of, drawings, words, bars and painted cells, as one drawing.
import { colour } from './colour.ts';
import { copied } from './copied.ts';
import { element, unseen } from './svg.ts';
import { textLines } from './text.ts';

export interface Drawing {
  readonly group: SVGGElement;
  readonly width: number;
  readonly height: number;
}

/** Of a place on the page, in pixels, from its upper left corner. */
export function drawn(root: HTMLElement): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  return { group: element('g', {}, ...partsOf(root, { left, top })), width, height };
}

interface Place {
  readonly left: number;
  readonly top: number;
}

function partsOf(parent: Element, origin: Place): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return textLines(node, parent, origin);
    if (node instanceof SVGSVGElement) return drawing(node, origin);
    if (node instanceof HTMLCanvasElement) return [painted(node, origin)];
    return node instanceof HTMLElement && seen(node) ? [...box(node, origin), ...partsOf(node, origin)] : [];
  });
}

/** Neither hidden, nor told only to those who do not see, nor only for the screen. */
function seen(part: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(part);
  if (display === 'none' || visibility === 'hidden') return false;
  return !part.matches('.visually-hidden, .no-print');
}

/** In the page's pixels, whatever the drawing's own are. */
function drawing(svg: SVGSVGElement, origin: Place): Node[] {
  const matrix = svg.getScreenCTM();
  const group = copied(svg);
  if (!matrix || !group.hasChildNodes()) return [];
  const { a, b, c, d, e, f } = matrix;
  const numbers = [a, b, c, d, e - origin.left, f - origin.top].map(
    (number) => Math.round(number * 1e4) / 1e4,
  );
  group.setAttribute('transform', `matrix(${numbers.join(' ')})`);
  return [group];
}

function painted(canvas: HTMLCanvasElement, origin: Place): Node {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const href = canvas.toDataURL('image/png');
  return element('image', { x: left - origin.left, y: top - origin.top, width, height, href });
}

/** What is filled, hatched and ruled. */
function box(part: HTMLElement, origin: Place): Node[] {
  const style = getComputedStyle(part);
  const rect = part.getBoundingClientRect();
  const { width, height } = rect;
  const [x, y] = [rect.left - origin.left, rect.top - origin.top];
  const filled = unseen(style.backgroundColor) ? [] : [colour(style.backgroundColor)];
  const hatched = style.backgroundImage.startsWith('repeating-linear-gradient')
    ? stripes({ x, y, width, height })
    : [];
  const sides = {
    Top: { x, y, width, height: parseFloat(style.borderTopWidth) },
    Bottom: { x, y: y + height, width, height: -parseFloat(style.borderBottomWidth) },
    Left: { x, y, width: parseFloat(style.borderLeftWidth), height },
    Right: { x: x + width, y, width: -parseFloat(style.borderRightWidth), height },
  };
  const ruled = Object.entries(sides).flatMap(([side, place]) => {
    const paint = style.getPropertyValue(`border-${side.toLowerCase()}-color`);
    return place.width === 0 || place.height === 0 || unseen(paint) ? [] : [area(place, colour(paint))];
  });
  return [...filled.map((fill) => area({ x, y, width, height }, fill)), ...hatched, ...ruled];
}

interface Area {
  readonly x: number;
  readonly y: number;
  /** Below nought it reaches to the left, or upwards. */
  readonly width: number;
  readonly height: number;
}

const area = ({ x, y, width, height }: Area, fill: string): Node =>
  element('rect', {
    ...{ x: Math.min(x, x + width), y: Math.min(y, y + height), fill },
    ...{ width: Math.abs(width), height: Math.abs(height) },
  });

/** The stripes of a swatch, as of the bars that it explains. */
function stripes({ x, y, width, height }: Area): Node[] {
  const [right, bottom] = [x + width, y + height];
  const from = [0.3, 0.8, 1.3].map((part) => part * width);
  return from.map((at) => {
    const [startX, startY] = at <= width ? [x + at, y] : [right, y + at - width];
    const [endX, endY] = at <= height ? [x, y + at] : [x + at - height, bottom];
    return element('path', {
      ...{
        d: `M${startX} ${startY}L${endX} ${endY}`,
        stroke: '#fdfdfb',
        'stroke-opacity': 0.55,
        'stroke-width': 1.4,
      },
    });
  });
}
