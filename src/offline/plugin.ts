// Bygget för bruk utan nätverk: lists the files of the build in the service worker, and names the build in the page.
import { createHash, type BinaryLike } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';

const SOURCE = 'src/offline/serviceWorker.ts';
/** What the page needs of `public/` once it is open. */
const NEEDED = /^(icon\.svg|manifest\.webmanifest|check\.js)$/;
/** Stands in the page for the build's name, which is not known before all the rest of it is. */
const UNNAMED = 'build-unnamed';

const sha256 = (content: BinaryLike): string => createHash('sha256').update(content).digest('base64');

/** Fingerprints of files by their path, in the form in which a browser checks them. */
export function fingerprints(
  files: Iterable<readonly [path: string, content: BinaryLike]>,
): Record<string, string> {
  return Object.fromEntries([...files].map(([path, content]) => [path, `sha256-${sha256(content)}`]).sort());
}

/** The name of a build: another one as soon as any of its files, or the service worker itself, is another. */
export function nameOf(files: Record<string, string>, worker: string): string {
  return createHash('sha256')
    .update(JSON.stringify([files, worker]))
    .digest('hex')
    .slice(0, 12);
}

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'build', content: UNNAMED }, injectTo: 'head' }],
    generateBundle: {
      // Others still write into the files before this.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no page');
        const markup = String(page.source);
        if (!markup.includes(UNNAMED)) throw new Error('The page has no place for the name of its build');

        const files = new Map<string, BinaryLike>();
        for (const file of Object.values(bundle)) {
          if (file !== page) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
        }
        for (const name of readdirSync('public').filter((file) => NEEDED.test(file))) {
          files.set(name, readFileSync(`public/${name}`));
        }
        const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);

        const build = nameOf(fingerprints([...files, ['./', markup]]), code);
        page.source = markup.replace(UNNAMED, build);
        files.set('./', page.source);
        const source = code
          .replaceAll('__BUILD__', JSON.stringify(build))
          .replaceAll('__FILES__', JSON.stringify(fingerprints(files), null, 1));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}
