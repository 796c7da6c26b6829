// Färg: a colour in the one way of writing it that every program reads.

const known = new Map<string, string>();
let dot: OffscreenCanvasRenderingContext2D | null = null;

/** Whatever the browser reports, `oklab(…)` or `color-mix(…)`, as `#1a4f9c`; `none` stays. */
export function colour(reported: string): string {
  if (reported === 'none') return reported;
  const found = known.get(reported) ?? painted(reported);
  known.set(reported, found);
  return found;
}

function painted(reported: string): string {
  dot ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!dot) return reported;
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = reported;
  dot.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = dot.getImageData(0, 0, 1, 1).data;
  const digits = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
  return `#${digits.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
