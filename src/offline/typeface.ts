// Teckensnittet: asked for with the page itself, so that its lines do not break anew when it comes.
import type { Plugin } from 'vite';

/** What Swedish and English are written with; the other parts of the typeface are fetched where they are needed. */
const LETTERS = /source-sans-3-latin-wght-normal[^/]*\.woff2$/;

/** Only in the built page. */
export function typefaceFirst(): Plugin {
  return {
    name: 'typeface-first',
    apply: 'build',
    transformIndexHtml: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => LETTERS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  };
}
