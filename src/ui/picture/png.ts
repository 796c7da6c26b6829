// PNG: a picture in dots, twice as fine as the screen's.
import type { Picture } from './picture.ts';

const FINER = 2;
/** Browsers refuse larger ones. */
const MOST = 16_000;

/** Rejects where the browser cannot draw it. */
export async function png({ svg, width, height }: Picture): Promise<Blob> {
  const finer = Math.min(FINER, MOST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * finer);
  canvas.height = Math.round(height * finer);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
  });
}
