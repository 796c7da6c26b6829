// The built page in the other browsers that this machine has.
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Driven } from '../setup/driven.js';
import { findFirefox, startFirefox } from '../setup/firefox.js';
import { hasWebkit, startWebkit } from '../setup/webkit.js';
import { plain } from './page.ts';

const BROWSERS = [
  { name: 'Firefox', there: findFirefox() !== null, start: startFirefox },
  { name: 'WebKit', there: hasWebkit(), start: startWebkit },
];

/** Notes whatever goes wrong from now on; that sizes settle in a later frame is nothing wrong. */
const WATCH = `
  for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(kind, (event) => {
      const what = event.message || event.reason || event.violatedDirective;
      if (!/ResizeObserver/.test(what)) document.documentElement.dataset.problem = kind + ': ' + what;
    });
`;
const textOf = (selector: string): string =>
  `return document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;
const press = (words: string): string =>
  `const all = [...document.querySelectorAll('button, a, [role=radio], label')];
   const found = all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(${JSON.stringify(words)}));
   found?.click(); return Boolean(found);`;

for (const { name, there, start } of BROWSERS) {
  test.describe(name, () => {
    test.skip(!there, `${name} is not on this machine: node test/setup/${name.toLowerCase()}.js may get it`);
    // A browser that has never been started takes its time.
    test.setTimeout(180_000);

    let browser: Driven;
    test.beforeEach(async () => {
      browser = await start();
    });
    test.afterEach(() => browser?.close());

    const shows = (selector: string, text: string | RegExp): Promise<void> =>
      expect
        .poll(async () => plain((await browser.run(textOf(selector))) as string), { timeout: 30_000 })
        .toMatch(text);
    const presses = (words: string): Promise<void> =>
      expect.poll(() => browser.run(press(words)), { timeout: 15_000 }).toBe(true);

    test('shows the figures, another year, a unit, a file that is read, and English', async ({ baseURL }) => {
      await browser.go(`${baseURL}#/oversikt`);
      await browser.run(WATCH);
      await shows('[data-testid=total]', '798 068');
      expect(await browser.run(textOf('#too-old'))).toBe('');

      await presses('2025');
      await shows('[data-testid=total]', '773 122');

      await browser.go(`${baseURL}#/enhet/HC01`);
      await shows('main h1', /\S/);

      await browser.go(`${baseURL}#/data`);
      await shows('main h1', /\S/);
      await expect
        .poll(() => browser.run(`return document.querySelector('input[type=file]') !== null`))
        .toBe(true);
      await browser.give('input[type=file]', resolve('test/fixtures/region-workbook-libreoffice-sv.xlsx'));
      await shows('[data-testid=staged]', 'region-workbook-libreoffice-sv.xlsx');

      await presses('Switch to English');
      await shows('nav', 'Overview');
      expect(await browser.run('return document.documentElement.dataset.problem ?? null')).toBe(null);
    });
  });
}

test('a browser that lacks something is told what, in words', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
  await page.goto('#/oversikt');
  await expect(page.locator('#too-old')).toContainText('för gammal');
  await expect(page.locator('#too-old')).toContainText('Den här saknar: CompressionStream.');
});
