// Kopia av en teckning: an SVG of the page with the styles that the page gives it, and nothing that belongs to the page.
import { colour } from './colour.ts';
import { element, readable, unseen } from './svg.ts';

/** What says where and of which form something is. */
const FORM = [
  ...['d', 'points', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'id', 'offset', 'transform'],
  ...['patternUnits', 'patternTransform', 'clipPathUnits', 'width', 'height', 'x', 'y'],
];

/** What a style sheet may set besides an attribute. */
const LENGTHS = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r'];

/** Styles with what goes without saying. */
const PAINT: Readonly<Record<string, readonly string[]>> = {
  fill: ['rgb(0, 0, 0)'],
  'fill-opacity': ['1'],
  'fill-rule': ['nonzero'],
  stroke: ['none'],
  'stroke-opacity': ['1'],
  'stroke-width': ['1px'],
  'stroke-dasharray': ['none'],
  'stroke-linecap': ['butt'],
  'stroke-linejoin': ['miter'],
  'paint-order': ['normal'],
  opacity: ['1'],
  'clip-path': ['none'],
};
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'font-size': [],
  'font-weight': ['400'],
  'font-style': ['normal'],
  'text-anchor': ['start'],
  'dominant-baseline': ['auto'],
};

const CONTAINERS = ['g', 'defs', 'pattern', 'clipPath', 'tspan', 'text'];
const SHAPES = ['rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon'];

/** The drawing as a group in its own coordinates. */
export function copied(svg: SVGSVGElement): SVGGElement {
  return element('g', {}, ...childrenOf(svg));
}

function childrenOf(parent: Element): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return text(node, parent);
    return node instanceof SVGElement ? copy(node) : [];
  });
}

/** Between elements nothing is said; in a text white space is one space. */
function text(node: Text, parent: Element): Node[] {
  if (!/^(text|tspan)$/.test(parent.localName)) return [];
  return [document.createTextNode(readable(node.data.replace(/[ \t\r\n]+/g, ' ')))];
}

function copy(source: SVGElement): Node[] {
  const name = source.localName;
  const style = getComputedStyle(source);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
  if (!CONTAINERS.includes(name) && !SHAPES.includes(name)) return [];
  const isShape = SHAPES.includes(name);
  // What can only be hit, and the rings of what is in focus.
  if (isShape && unseen(style.fill) && unseen(style.stroke)) return [];
  const made = element(name as 'g', { ...formOf(source, style), ...paintOf(source, style, isShape) });
  made.append(...childrenOf(source));
  if (name === 'g' && !made.hasChildNodes()) return [];
  return name === 'text' && !unseen(style.stroke) ? [haloed(made), made] : [made];
}

/** The rim of a text by itself, beneath it: not every program knows that a rim can lie under what it surrounds. */
function haloed(text: Element): Element {
  const halo = text.cloneNode(true) as Element;
  for (const part of [halo, ...halo.querySelectorAll('*')]) {
    part.setAttribute('fill', part.getAttribute('stroke') ?? 'none');
  }
  for (const part of [text, ...text.querySelectorAll('*')]) {
    for (const name of ['stroke', 'stroke-width', 'paint-order']) part.removeAttribute(name);
  }
  return halo;
}

function formOf(source: SVGElement, style: CSSStyleDeclaration): Record<string, string> {
  const own = FORM.flatMap((name) => {
    const value = source.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const styled = LENGTHS.flatMap((name) => {
    const value = style.getPropertyValue(name);
    return /^-?[\d.]+px$/.test(value) && value !== '0px' ? [[name, value.replace('px', '')] as const] : [];
  });
  // Those of a text are lists of places, which a style sheet does not know.
  const placed = /^(text|tspan|pattern)$/.test(source.localName) ? [] : styled;
  const moved =
    source.style.transform && style.transform !== 'none' ? [['transform', style.transform] as const] : [];
  return Object.fromEntries([...own, ...placed, ...moved]);
}

function paintOf(source: SVGElement, style: CSSStyleDeclaration, isShape: boolean): Record<string, string> {
  const isText = /^(text|tspan)$/.test(source.localName);
  const wanted = {
    ...(isShape || isText ? PAINT : { opacity: ['1'], 'clip-path': ['none'] }),
    ...(isText ? LETTERS : {}),
  };
  const found = Object.entries(wanted).flatMap(([name, usual]) => {
    const value = style.getPropertyValue(name);
    if (value === '' || usual.includes(value)) return [];
    return [[name, name === 'fill' || name === 'stroke' ? paint(value) : written(value)] as const];
  });
  return Object.fromEntries(found);
}

const NAMED = /url\("?[^"#)]*#([^")]+)"?\)/;

/** A colour, or a pattern by its name in the picture. */
function paint(value: string): string {
  const pattern = NAMED.exec(value)?.[1];
  return pattern === undefined ? colour(value) : `url(#${pattern})`;
}

/** As an attribute has it: lengths without their unit. */
const written = (value: string): string => value.replace(NAMED, 'url(#$1)').replace(/(\d)px\b/g, '$1');
