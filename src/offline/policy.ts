// Innehållspolicyn: what the page may do, which is delivered with it. Nothing from elsewhere, no connection at all.
import type { Plugin } from 'vite';

/** Where scripts and the like may come from. */
interface Sources {
  readonly script: string;
  readonly worker: string;
  readonly style: string;
  readonly image: string;
  readonly font: string;
  readonly manifest: string;
}

/** Beside its own files a page shows only pictures that it has made. */
const BESIDE: Sources = {
  script: "'self'",
  worker: "'self'",
  style: "'self'",
  image: "'self' data: blob:",
  font: "'self'",
  manifest: "'self'",
};

/** The policy as text. */
export function policyOf(sources: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${sources.script}`,
    `worker-src ${sources.worker}`,
    `style-src ${sources.style}`,
    `img-src ${sources.image}`,
    `font-src ${sources.font}`,
    `manifest-src ${sources.manifest}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Only in the built page: the development server injects styles and opens a socket. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(BESIDE) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
