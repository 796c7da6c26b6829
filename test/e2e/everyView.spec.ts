// Every view in English and dark: complete in its language, and usable by all.
import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './page.ts';
import { ADDRESSES, settled } from './views.ts';

/** Names of units and places, as the sample has them. */
const SAMPLE = readFileSync('data/sample/units.csv', 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(';').slice(1, 3))
  // On the map without the kind of unit before it.
  .flatMap((name) => [name, name.replace(/^\S+ /, '')]);

/** Proper names, and words of Swedish law and money that English has none for. */
const NAMES = [
  ...SAMPLE,
  'Hälsovalssimulatorn',
  'Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen',
  '2026, förslag till ändringar',
  'Region Jämtland Härjedalen',
  'Jämtland Härjedalen',
  'Jämtlands län',
  'Värmland',
  'öre',
  'räntelagen',
  'Gäddede',
  'Åre',
  'Malå',
].sort((a, b) => b.length - a.length);

/** Words that Swedish sentences cannot do without, and English ones do not have. */
const SWEDISH =
  /(?<![\p{L}\d_-])(och|att|som|är|av|till|inte|eller|från|på|det|har|kan|vid|alla|varje|enhet|vårdenhet|listade|regelår|mellan|utan|efter|kr|tkr|mnkr|inget|ingen|vad|hur|när|mer|mindre|än)(?![\p{L}\d_-])/iu;

/** What a program says where a text is missing. */
const UNSAID = /\b(undefined|NaN|null|Infinity)\b|\[object|\bt\.[a-z]+\.[a-z]/;

for (const address of ADDRESSES) {
  test(`${address} is complete in English and usable by all in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.addInitScript(() => localStorage.setItem('halsoval.language', 'en'));
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Reconciles' })).toBeVisible();
    await settled(page);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    await settled(page);
    const said = (await page.evaluate(texts)).map(withoutNames);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => SWEDISH.test(text) || /[åäö]/i.test(text))).toEqual([]);
    expect(said.filter((text) => UNSAID.test(text))).toEqual([]);
    await expectAccessible(page);
  });
}

function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** In the page: all that is said in the page's own language, to the eye and to those who cannot see. */
function texts(): string[] {
  const said: string[] = [];
  const foreign = (element: Element | null) =>
    element?.closest('[lang]:not(html):not([lang=en]), code, pre, script, noscript, style');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (text !== '' && !foreign(walker.currentNode.parentElement)) said.push(text);
  }
  for (const element of document.querySelectorAll(
    '[aria-label], [title], [placeholder], [alt], [aria-description]',
  )) {
    if (foreign(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const text = element.getAttribute(name)?.trim() ?? '';
      if (text !== '') said.push(text);
    }
  }
  return [...new Set(said)];
}
