// SVG: the few things that every drawing of ours is made of.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes; what is undefined is left out. */
export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? rounded(value) : value);
  }
  made.append(...children.map((child) => (typeof child === 'string' ? readable(child) : child)));
  return made;
}

/** A pixel's hundredth is more than anyone sees. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Without what XML forbids, and without marks that turn the direction of what follows a name. */
export const readable = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '');

/** Whether a colour as the browser reports it leaves nothing to be seen. */
export const unseen = (paint: string): boolean =>
  paint === '' ||
  paint === 'none' ||
  paint === 'transparent' ||
  /^rgba\(.*, 0\)$/.test(paint) ||
  / \/ 0\)$/.test(paint);
