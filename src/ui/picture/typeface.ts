// Typsnitt: the page's own, carried within a picture, which can take none from the page.

/** Where the picture's own is not read, the nearest that the reader has. */
export const FAMILY = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Rules of a style sheet with the letters of the Swedish and English languages. */
export async function typeface(): Promise<string> {
  const { default: url } =
    await import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline');
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${url}) format('woff2')}text{font-variant-numeric:tabular-nums lining-nums}`;
}
