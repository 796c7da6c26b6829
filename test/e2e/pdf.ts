// The page on paper: the PDF that the browser makes of it, as text and as pictures of its sheets.
import type { Page, TestInfo } from '@playwright/test';
import { pagePictures, pageTexts } from '../setup/poppler.js';
import { plain } from './page.ts';

interface Sheet {
  /** With plain spaces. */
  readonly text: string;
  /** Line by line, what stands apart on a line. */
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
  /** Part of the sheet that has ink on it, 0–1. */
  readonly ink: number;
  /** How far from each edge the nearest ink is, in mm. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

const DPI = 60;
const MM = 25.4 / DPI;
/** Lighter than this is paper. */
const PAPER = 245;

/** Prints as the page's own styles have it, with the backgrounds that it asks for and no others. */
export async function printed(page: Page, info: TestInfo): Promise<Sheet[]> {
  const path = info.outputPath('printed.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const texts = pageTexts(path);
  return pagePictures(path, DPI).map(({ width, height, grey }, index) => {
    let [top, right, bottom, left, inked] = [height, 0, 0, width, 0];
    grey.forEach((dot, at) => {
      if (dot > PAPER) return;
      const [x, y] = [at % width, Math.floor(at / width)];
      inked += 1;
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    });
    return {
      text: plain(texts[index] ?? ''),
      rows: (texts[index] ?? '').split('\n').map((line) => line.trim().split(/ {2,}/).map(plain)),
      ...{ width: width * MM, height: height * MM, ink: inked / grey.length },
      margins: {
        ...{ top: top * MM, left: left * MM },
        ...{ right: (width - 1 - right) * MM, bottom: (height - 1 - bottom) * MM },
      },
    };
  });
}
