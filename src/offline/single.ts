// En enda fil: the whole page with its worker, styles, typeface and texts, to be opened from a folder or a mail.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { policyOf } from './policy.ts';

const NAME = 'halsovalssimulatorn.html';
const WORKER = /new Worker\(new URL\('(\.\/[^']+)', import\.meta\.url\), \{ type: 'module', (name) \}\)/;

/** The end of an element must not stand within it, nor what begins a comment. */
export const inScript = (code: string): string =>
  code.replaceAll(/<(\/script|!--|script)/gi, (found) => `\\x3c${found.slice(1)}`);

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with its parts put in, and a policy under which just those run. */
export function assemble(
  page: string,
  parts: { check: string; code: string; style: string; icon: string },
): string {
  const check = inScript(parts.check);
  const code = inScript(parts.code);
  const policy = policyOf({
    script: `${source(check)} ${source(code)}`,
    worker: 'blob:',
    style: source(parts.style),
    image: 'data: blob:',
    font: 'data:',
    manifest: "'none'",
  });
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`;
  const changes: readonly [RegExp, string][] = [
    [/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy],
    [/\s*<link rel="apple-touch-icon"[^>]*>/, ''],
    [/\s*<link rel="manifest"[^>]*>/, ''],
    [/(?<=<link rel="icon" href=")[^"]*/, icon],
    [/<link rel="stylesheet"[^>]*>/, `<style>${parts.style}</style>`],
    [/<script src="[^"]*check\.js"><\/script>/, `<script>${check}</script>`],
    [/<script type="module"[^>]*><\/script>/, `<script type="module">${code}</script>`],
  ];
  return changes.reduce((text, [place, put]) => {
    if (!place.test(text)) throw new Error(`The page has no ${place.source}`);
    return text.replace(place, () => put);
  }, page);
}

/** Makes one file of the build; the worker, which no server hands out, comes from the page itself. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      publicDir: false,
      worker: { format: 'iife' },
      build: {
        outDir: 'dist-single',
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    transform(code, id) {
      if (!id.endsWith('/worker/client.ts')) return null;
      const [, path] = WORKER.exec(code) ?? [];
      if (!path) throw new Error('The worker is not started as it was');
      const own = JSON.stringify(`${path}?worker&inline`);
      return `import OwnWorker from ${own};\n${code.replace(WORKER, 'new OwnWorker({ $2 })')}`;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const textOf = (end: string): string[] =>
          files.flatMap((file) =>
            file.type === 'asset' && file.fileName.endsWith(end) ? [String(file.source)] : [],
          );
        const [page] = textOf('index.html');
        const [style] = textOf('.css');
        const [chunk] = chunks;
        if (!page || !style || !chunk || files.length !== 3)
          throw new Error(`Not one file: ${files.map(({ fileName }) => fileName).join(', ')}`);
        const whole = assemble(page, {
          check: readFileSync('public/check.js', 'utf8'),
          code: chunk.code,
          style,
          icon: readFileSync('public/icon.svg', 'utf8'),
        });
        for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName);
        this.emitFile({ type: 'asset', fileName: NAME, source: whole });
      },
    },
  };
}
