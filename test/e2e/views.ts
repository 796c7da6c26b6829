// Every view and part of a view, by its address, with something that is there when it has been worked out.
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Addresses in the order of the menu; those that compute for long come to rest by themselves. */
export const ADDRESSES: readonly string[] = [
  '#/',
  '#/oversikt',
  '#/enhet',
  '#/enhet/JH08',
  '#/jamfor',
  '#/jamfor/varfor/JH08',
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
  '#/utskrift/regionen',
  '#/utskrift/JH08',
];

/** Waits until a view has come to rest: nothing is being worked out, and what it says stays the same. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('progress, [aria-busy=true]')).toHaveCount(0);
  let before = '';
  await expect
    .poll(async () => {
      const text = await page.locator('main').innerText();
      const same = text === before && text.trim() !== '';
      before = text;
      return same;
    })
    .toBe(true);
}
