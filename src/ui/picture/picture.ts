// Bild: a chart as a file of its own, with its title, what it rests on, its source and its stamps within the picture.
import { colour } from './colour.ts';
import { drawn } from './drawn.ts';
import { frame, type Captions } from './frame.ts';
import { inLight } from './light.ts';
import { element } from './svg.ts';
import { widthOf } from './text.ts';
import { FAMILY, typeface } from './typeface.ts';

/** An SVG as text, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Everything seen of `root`, in light colours whatever the page's are, framed by words. */
export async function picture(root: HTMLElement, captions: Captions): Promise<Picture> {
  const style = await typeface();
  return inLight(() => {
    const drawing = drawn(root);
    const { width, height, lines, boxes, drawing: at } = frame(captions, drawing, widthOf);
    const token = (name: string): string => tokenColour(root, name);
    const tones = { ink: token('--ink'), quiet: token('--ink-2'), warn: token('--warn') };
    drawing.group.setAttribute('transform', `translate(${at.x} ${Math.round(at.y * 100) / 100})`);
    const svg = element(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FAMILY, role: 'img' },
      element('title', {}, captions.title),
      element('style', {}, style),
      element('rect', { width, height, fill: token('--paper') }),
      ...boxes.map((box) => element('rect', { ...box, rx: 3, fill: 'none', stroke: tones.warn })),
      ...lines.map(({ x, y, text, size, weight, tone }) =>
        element('text', { x, y, fill: tones[tone], 'font-size': size, 'font-weight': weight }, text),
      ),
      drawing.group,
    );
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  });
}

/** The colour that a token has here. */
function tokenColour(root: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return colour(color);
}
