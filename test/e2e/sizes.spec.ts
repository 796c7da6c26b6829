// From a phone (and 400 % zoom) to 4K: no view is wider than the window, and no text is cut.
import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

const VIEWS = [
  '#/',
  '#/oversikt',
  '#/enhet',
  '#/jamfor',
  '#/jamfor/enheter',
  '#/jamfor/konkurrens',
  '#/jamfor/flera',
  '#/scenario',
  '#/scenario/vikter',
  '#/scenario/potter',
  '#/scenario/mal',
  '#/scenario/overgang',
  '#/scenario/tolkningar',
  '#/scenario/regeltext',
  '#/scenario/logg',
  '#/kanslighet',
  '#/kanslighet/svep',
  '#/kanslighet/osakerhet',
  '#/tjanstekop',
  '#/data',
  '#/data/ut',
  '#/data/sparat',
  '#/metod',
  '#/ordlista',
  '#/tillganglighet',
  '#/utskrift',
];

/** What is wider than the window, and what text its own box cuts without telling it otherwise. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    const isCut = (element: HTMLElement): boolean =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.title &&
      !element.closest('svg, .visually-hidden');
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(isCut).map(said);
    return scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`, ...cut] : cut;
  });
}

for (const [width, height] of [
  [320, 640],
  [3840, 2160],
] as const) {
  test(`no view is wider than a window of ${width} pixels, and no text is cut in it`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await open(page);
    const unit = await page.evaluate(() =>
      document.querySelector('a[href^="#/enhet/"]')?.getAttribute('href'),
    );
    for (const address of [...VIEWS, unit ?? '#/enhet']) {
      await page.goto(address);
      await expect(page.locator('#main :is(h1, h2)').first()).toBeVisible();
      await expect.poll(() => tooWide(page), { message: address }).toEqual([]);
    }
  });
}
