// Färgläggning: paints the cells of a two-way sweep on a canvas, in the colours that the page has just now.
import { cornerOf, strength, type HeatLayout } from './heatMap.ts';

export type Rgb = readonly [number, number, number];

/** Where the scale is: at its middle, and at its ends. */
export interface HeatColours {
  readonly middle: Rgb;
  readonly gain: Rgb;
  readonly loss: Rgb;
}

/** A colour as a browser reports it, `rgb(26, 79, 156)`; black for what is not understood. */
export function rgb(text: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]*)\)$/.exec(text)?.[1] ?? '').split(',').map(Number);
  return [red, green, blue];
}

/** The colour at `part`, −1 … 1, of the scale. */
export function tone(part: number, { middle, gain, loss }: HeatColours): string {
  const end = part < 0 ? loss : gain;
  const mixed = middle.map((from, index) => Math.round(from + (end[index]! - from) * Math.abs(part)));
  return `rgb(${mixed.join(' ')})`;
}

/** Paints every cell that is not barred; edges on whole dots of the screen, so that no seams show. */
export function paint(
  canvas: HTMLCanvasElement,
  layout: HeatLayout,
  values: Float64Array,
  middle: number,
  colours: HeatColours,
): void {
  const dots = window.devicePixelRatio || 1;
  canvas.width = Math.round(layout.width * dots);
  canvas.height = Math.round(layout.plotHeight * dots);
  const context = canvas.getContext('2d');
  const columns = Math.round(layout.width / layout.cellWidth);
  if (!context) return;
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const cell = { x: index % columns, y: Math.floor(index / columns) };
    const { x, y } = cornerOf(cell, { ...layout, left: 0, top: 0 });
    const [left, top] = [Math.round(x * dots), Math.round(y * dots)];
    context.fillStyle = tone(strength(value, middle, layout.reach), colours);
    context.fillRect(
      left,
      top,
      Math.round((x + layout.cellWidth) * dots) - left,
      Math.round((y + layout.cellHeight) * dots) - top,
    );
  });
}
