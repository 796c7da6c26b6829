// The bill of materials: what is delivered with the page, by name, version and licence, and the words of each licence.
// `npm run bom` writes both; what it would write is what the test holds them against.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version: string, license: string, dev?: boolean, dependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, license: string }} Delivered
 */

/** What Svelte needs to compile stays behind: these alone come with the page. */
const OF_SVELTE = ['svelte', 'clsx', 'esm-env'];

const COMPONENTS = 'public/bom.json';
const LICENCES = 'data/licences.txt';

/** @type {<T>(file: string) => T} */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Delivered[]} in the order of their names */
export function delivered() {
  /** @type {Record<string, Locked>} */
  const packages = json('package-lock.json').packages;
  /** @type {Set<string>} */
  const found = new Set(OF_SVELTE);
  const left = Object.keys(json('package.json').dependencies);
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    left.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return [...found].sort().map((name) => {
    const { version, license } = /** @type {Locked} */ (packages[`node_modules/${name}`]);
    return { name, version, license };
  });
}

/** As CycloneDX has it, without the time and the number that would make each writing another. */
export function componentsText() {
  const { name, version, license } = json('package.json');
  const component = (/** @type {Delivered} */ one) => ({
    type: 'library',
    'bom-ref': `${one.name}@${one.version}`,
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    licenses: [{ license: { id: one.license } }],
  });
  const application = { type: 'application', name, version, licenses: [{ license: { id: license } }] };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: application },
  };
  return `${JSON.stringify({ ...bom, components: delivered().map(component) }, null, 2)}\n`;
}

/** The words of the application's own licence, and of all that come with it. */
export function licencesText() {
  const own = readFileSync('LICENSE', 'utf8').trim();
  const others = delivered().map(({ name, version, license }) =>
    [`${name} ${version} (${license})`, wordsOf(name)].filter((part) => part !== '').join('\n\n'),
  );
  return `${[own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Empty where the package has none beside its name: it is then told by that.
 * @param {string} name
 */
function wordsOf(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(COMPONENTS, componentsText());
  writeFileSync(LICENCES, licencesText());
}
