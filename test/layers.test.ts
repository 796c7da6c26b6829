import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve('src');

/** Who may import whom; a folder may always import itself. Whatever stands here as a file may be imported alone. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  money: [],
  model: ['money'],
  params: ['model', 'money'],
  csv: ['model', 'money'],
  // A workbook is written where nothing waits for it.
  worker: ['csv', 'params', 'model', 'money', 'export/workbook.ts'],
  export: ['model'],
  i18n: ['model/types.ts', 'model/fault.ts', 'model/trace.ts'],
  charts: ['model/types.ts'],
  ui: ['model/types.ts'],
  state: ['worker/client.ts', 'params', 'model', 'export', 'i18n'],
  // Of the model only plain data, and how to read it.
  views: [
    'state',
    'charts',
    'ui',
    'i18n',
    'model/types.ts',
    'model/fault.ts',
    'model/activity.ts',
    'model/barring.ts',
    'model/claim.ts',
    'model/income.ts',
    'model/trace.ts',
  ],
  // The service worker, which no page imports, and what makes it.
  offline: [],
  'App.svelte': ['state', 'views'],
  'main.ts': ['App.svelte', 'app.css', 'state'],
};

/** Files outside `src` that code may take in: the sample, as text. */
const DATA = /^\.\.\/data\/sample\/(units|listing|activities|assignments|companion)\.csv$/;

/** And the map, for the chart that draws it. */
const MAP = /^\.\.\/data\/geo\/municipalities\.geojson$/;

/** And who publishes the page, and the licences of what it is built from. */
const ABOUT: Record<string, string> = {
  'state/publisher.ts': '../data/publisher.json',
  'state/licences.ts': '../data/licences.txt',
};

/** Types may be named from one layer further down than code may be called. */
const MAY_NAME: Record<string, readonly string[]> = {
  views: ['worker/client.ts', 'model'],
};

/** Packages that have one door. */
const ONLY_IN: readonly [RegExp, RegExp][] = [
  [/^decimal\.js$/, /^money\//],
  [/^comlink$/, /^worker\/(client|engine\.worker)\.ts$/],
  [/^d3-/, /^charts\//],
  [/^papaparse$/, /^csv\//],
  [/^read-excel-file/, /^csv\//],
  [/^write-excel-file/, /^export\//],
  [/^idb$/, /^state\/store\.ts$/],
  [/^valibot$/, /^params\//],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Paths of `src` whose files are all code of the application. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|svelte)$/.test(file),
);

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const found = text.matchAll(
    /(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map(([, type, statically, dynamically]) => {
    const specifier = statically ?? dynamically ?? '';
    const to = specifier.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(from), specifier.replace(/\?.*$/, '')))
      : specifier;
    return { from, to, typeOnly: type !== undefined };
  });
});

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const allows = (rules: readonly string[] | undefined, path: string): boolean =>
  rules?.some((rule) => path === rule || path.startsWith(`${rule}/`)) ?? false;

describe('the layers', () => {
  it('finds the imports it is to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'money/decimal.ts', to: 'decimal.js', typeOnly: false });
  });

  it('let data go one way', () => {
    const own = imports.filter(({ to }) => !/^[@a-z]/.test(to) || layerOf(to) in MAY_IMPORT);
    const wrong = own.filter(({ from, to, typeOnly }) => {
      const layer = layerOf(from);
      if (layer === layerOf(to)) return false;
      if (layer === 'worker' && DATA.test(to)) return false;
      if (layer === 'charts' && MAP.test(to)) return false;
      if (to === ABOUT[from]) return false;
      return !allows(MAY_IMPORT[layer], to) && !(typeOnly && allows(MAY_NAME[layer], to));
    });
    expect(wrong).toEqual([]);
  });

  it('take packages only from those that ship, and nothing of Node', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const shipped = [...Object.keys(dependencies), 'svelte'];
    const wrong = imports.filter(
      ({ from, to }) =>
        // What builds the page runs in Node; nothing that is in the page takes anything of it.
        layerOf(from) !== 'offline' &&
        !to.startsWith('.') &&
        !(layerOf(to) in MAY_IMPORT) &&
        to !== 'app.css' &&
        !shipped.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(wrong).toEqual([]);
  });

  it('keep each package behind its door', () => {
    const wrong = imports.filter(({ from, to }) =>
      ONLY_IN.some(([name, door]) => name.test(to) && !door.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('let pages make scenarios of rule years, which come checked from the worker', () => {
    const made = ['scenario', 'scenarioFile', 'link', 'parameter', 'differences', 'steps', 'projectFile'].map(
      (name) => `params/${name}.ts`,
    );
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        layerOf(from) === 'state' && layerOf(to) === 'params' && !typeOnly && !made.includes(to),
    );
    expect(wrong).toEqual([]);
  });

  it('touch the browser’s storage in one place', () => {
    const users = files.filter((file) =>
      /localStorage|sessionStorage|indexedDB/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(users).toEqual(['state/store.ts']);
  });

  it('put no data into the page as markup', () => {
    const wrong = files.filter((file) =>
      /\{@html|innerHTML|outerHTML|insertAdjacentHTML/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
