// For all who use the page in their own way: by keyboard, with spaced text, own colours, no motion, a finger.
import type { Locator, Page } from '@playwright/test';
import {
  cutTexts,
  focusFaults,
  headingFaults,
  indistinct,
  movingFor,
  smallTargets,
  space,
} from './everyone.ts';
import { expect, open, test } from './page.ts';
import { ADDRESSES, settled } from './views.ts';

/** The views that most come to. */
const MAIN = ['#/', '#/oversikt', '#/enhet/JH08', '#/jamfor', '#/scenario/vikter'];

async function rest(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

test('every view has its landmarks and headings in order, and nothing too small to hit on a phone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const address of ADDRESSES) {
    await rest(page, address);
    expect.soft(await page.evaluate(headingFaults), `headings of ${address}`).toEqual([]);
    expect.soft(await page.evaluate(smallTargets), `targets of ${address}`).toEqual([]);
  }
});

for (const width of [390, 1280]) {
  test(`text spaced as a reader likes it is not cut, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await page.evaluate(space);
    for (const address of MAIN) {
      await rest(page, address);
      expect.soft(await page.evaluate(cutTexts), address).toEqual([]);
    }
  });
}

test('what the keyboard goes to is in sight, free of what lies above, and marked', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  for (const address of ['#/', '#/oversikt', '#/enhet/JH08', '#/jamfor']) {
    await rest(page, address);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    const faults = new Set<string>();
    for (const [key, times] of [
      ['Tab', 120],
      ['Shift+Tab', 40],
    ] as const) {
      for (let count = 0; count < times; count += 1) {
        await page.keyboard.press(key);
        for (const fault of await page.evaluate(focusFaults)) faults.add(`${key}: ${fault}`);
      }
    }
    expect.soft([...faults], address).toEqual([]);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a reader’s own ${scheme} colours leave charts, choices and focus to be seen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await open(page);
    for (const address of [...MAIN, '#/kanslighet']) {
      await rest(page, address);
      expect.soft(await page.evaluate(indistinct), address).toEqual([]);
    }
  });
}

test('nothing moves for one who has asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const moving = page.evaluate(movingFor, 1_500);
  await page.getByRole('radio', { name: '2025' }).check({ force: true });
  expect(await moving).toEqual([]);
  // The same with motion, so that it is known to be seen.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moved = page.evaluate(movingFor, 1_500);
  await page.getByRole('radio', { name: '2026' }).check({ force: true });
  expect((await moved).length).toBeGreaterThan(0);
});

/** Goes with Tab alone until it is there. */
async function tabTo(page: Page, goal: Locator, most = 60): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} steps do not lead to ${goal}`);
}

test('the page is used from end to end without a mouse', async ({ page }) => {
  await open(page, '#/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  // The menu, then the year in the strip.
  await page.reload();
  await tabTo(page, page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Översikt' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/oversikt/);
  await tabTo(page, page.getByRole('radio', { name: '2026' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/ar=2025/);
  await expect(page.getByTestId('total')).toContainText(/773\s122/);

  // What explains an amount, and back to it.
  const amount = page.getByTestId('total').getByRole('button');
  await tabTo(page, amount);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(amount).toBeFocused();

  // To a unit from anywhere.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('JH18');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/enhet\/JH18/);
});

test('a table is ordered, a map read and a weight moved without a mouse', async ({ page }) => {
  await open(page, '#/jamfor/enheter');
  const table = page.getByTestId('ranking');
  const heading = table.getByRole('button', { name: 'Vårdenhet' });
  await heading.focus();
  await page.keyboard.press('Enter');
  await expect(table.locator('[aria-sort]')).toHaveText(/^Vårdenhet/);
  await expect(table.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(table.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading).toBeFocused();

  await page.getByRole('radio', { name: 'Tabell' }).focus();
  for (let count = 0; count < 2; count += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Karta' })).toBeChecked();
  await page.getByRole('button', { name: 'Närmare' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Åt norr' })).toBeVisible();
  const circles = page.locator('svg [role=option]');
  await circles.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(circles.nth(1)).toBeFocused();

  await rest(page, '#/scenario/vikter');
  const point = page.getByRole('slider', { name: /^80–84/ });
  const before = Number(await point.getAttribute('aria-valuenow'));
  await point.focus();
  await page.keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuenow', String(before + 1));
});
