// What the application is built from: allowed, exact, without code that runs when it is installed, and told.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentsText, delivered, licencesText } from './setup/bom.js';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const all = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ name: path.replace(/^.*node_modules\//, ''), path, ...one }));

/** What may be delivered: free for any use, the typeface included. */
const DELIVERED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
];
/** What may be built and tested with besides: it binds only those who pass on the tool itself, or its data. */
const TOOLS = ['MPL-2.0', 'PSF-2.0', 'Unlicense', 'CC0-1.0', 'CC-BY-4.0', '(ISC AND CC-BY-3.0)'];
/** What is measured against, and goes no further. */
const MEASURED = { hyperformula: 'GPL-3.0-only' };

/** Source of all that can come into the page. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

describe('a licence', () => {
  test('of what is delivered is free for any use', () => {
    expect(delivered().length).toBeGreaterThan(10);
    expect(delivered().filter(({ license }) => !DELIVERED.includes(license))).toEqual([]);
  });

  test('of what is only built and tested with binds nobody who uses the page', () => {
    const odd = all.filter(({ name, license }) => {
      if (Object.hasOwn(MEASURED, name)) return license !== MEASURED[name as keyof typeof MEASURED];
      return ![...DELIVERED, ...TOOLS].includes(license ?? '');
    });
    expect(odd.map(({ path, license }) => [path, license])).toEqual([]);
  });

  test('in the lock file is the one that the package itself states', () => {
    const stated = (name: string) =>
      (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string }).license;
    for (const { name, license } of delivered()) expect([name, stated(name)]).toEqual([name, license]);
  });
});

test('what is measured against is in no source, and in nothing that is delivered', () => {
  for (const name of Object.keys(MEASURED)) {
    expect(delivered().map((one) => one.name)).not.toContain(name);
    expect(sources.filter(({ text }) => text.includes(name)).map(({ file }) => file)).toEqual([]);
    expect(all.find((one) => one.path === `node_modules/${name}`)).toMatchObject({ dev: true });
    const needed = all.filter(({ dependencies = {} }) => Object.hasOwn(dependencies, name));
    expect(needed).toEqual([]);
  }
});

test('all that the sources take in is told as delivered', () => {
  const names = delivered().map(({ name }) => name);
  const taken = sources
    .filter(({ file }) => !/^offline\/(bundles|plugin|policy|single|typeface)\.ts$/.test(file))
    .flatMap(({ text }) => [...text.matchAll(/(?:from|import\(?|@import)\s*'([@a-z][^']*)'/g)])
    .map(([, path]) =>
      path!
        .split('/')
        .slice(0, path!.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(new Set(taken).size).toBeGreaterThan(8);
  expect([...new Set(taken)].filter((one) => !names.includes(one))).toEqual([]);
});

test('nothing runs when it is installed', () => {
  expect(all.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path)).toEqual([]);
});

test('every version is one, in the lock file as in what is asked for', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
    [],
  );
});

test('the bill of materials and the licences that are delivered are those of what is delivered', () => {
  expect(readFileSync('public/bom.json', 'utf8')).toBe(componentsText());
  expect(readFileSync('data/licences.txt', 'utf8')).toBe(licencesText());
});
