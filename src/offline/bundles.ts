// Buntarna: what the page needs at once is one file, and what its views share another, instead of sixty.
import type { Plugin, Rolldown } from 'vite';

/** The modules of the page's entry, those that it imports and so on, but not what is fetched when it is asked for. */
export function comingAtOnce(
  ids: Iterable<string>,
  infoOf: (id: string) => Pick<Rolldown.ModuleInfo, 'isEntry' | 'importedIds'> | null,
): Set<string> {
  const coming = new Set([...ids].filter((id) => infoOf(id)?.isEntry));
  // What is added while the set is gone through is gone through as well.
  for (const id of coming) for (const imported of infoOf(id)?.importedIds ?? []) coming.add(imported);
  return coming;
}

export function bundles(): Plugin {
  let page = new Set<string>();
  return {
    name: 'bundles',
    apply: 'build',
    buildEnd() {
      page = comingAtOnce(this.getModuleIds(), (id) => this.getModuleInfo(id));
    },
    config: () => ({
      build: {
        // The page's own text and rules are larger than what is warned of; they come once, and are kept.
        chunkSizeWarningLimit: 700,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'page', test: (id) => page.has(id), priority: 1 },
                { name: 'views', minShareCount: 2 },
              ],
            },
          },
        },
      },
    }),
  };
}
