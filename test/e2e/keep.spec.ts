// What the browser keeps: work goes on after a reload and a crash, two tabs do not destroy each other's, and all can go.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './page.ts';

// What is kept of the page itself is part of this.
test.use({ serviceWorkers: 'allow' });

const BASE = 'Belopp för vikt 1,00, listning';
const SAVED = { timeout: 15_000 };

/** A scenario from 2026 with another base amount, kept. */
async function work(page: Page, value: string): Promise<void> {
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await change(page, value);
}

async function change(page: Page, value: string): Promise<void> {
  const base = page.getByRole('textbox', { name: BASE, exact: true });
  await base.fill(value);
  await base.press('Enter');
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026');
  await expect.poll(() => kept(page, value), SAVED).toBe(true);
}

/** Whether the browser holds something with this value in it. */
function kept(page: Page, value: string): Promise<boolean> {
  return page.evaluate(async (text) => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'halsoval')) return false;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('halsoval');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('closed'));
    });
    const texts = await new Promise<string[]>((resolve) => {
      const asked = database.transaction('texts').objectStore('texts').getAll();
      asked.onsuccess = () => resolve(asked.result as string[]);
    });
    database.close();
    return texts.some((one) => one.includes(`"${text}"`));
  }, value);
}

const value = (page: Page) => page.getByRole('textbox', { name: BASE, exact: true });

test('work goes on where it was left when the page is loaded anew', async ({ page }) => {
  await work(page, '2400');
  await page.reload();
  await expect(page.getByTestId('kept-notice')).toBeVisible();
  await expect(value(page)).toHaveValue('2400');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Börja om med exempeldata' }).click();
  await expect(page.getByRole('button', { name: 'Nytt scenario från 2026' })).toBeVisible();
  await expect(value(page)).toHaveValue('2301');
});

test('work is there after the tab has crashed', async ({ page, context }) => {
  await work(page, '2401');
  // A page that ends without being asked: nothing is saved on the way out.
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const after = await context.newPage();
  await after.goto('#/scenario');
  await expect(value(after)).toHaveValue('2401');
});

test('two tabs keep their own work', async ({ page, context }) => {
  await work(page, '2402');
  const second = await context.newPage();
  await second.goto('#/scenario');
  await expect(second.getByTestId('kept-notice')).toContainText('egen kopia');
  await change(second, '2403');
  await change(page, '2404');
  await Promise.all([page.reload(), second.reload()]);
  await expect(value(page)).toHaveValue('2404');
  await expect(value(second)).toHaveValue('2403');
});

test('a project file carries the work to another browser, and a newer one is refused', async ({
  page,
  browser,
  baseURL,
}) => {
  await work(page, '2405');
  await page.goto('#/data/ut');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara projektet som fil' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^halsoval-projekt-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), 'utf8');

  const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL ? { baseURL } : {}) });
  const other = await context.newPage();
  await open(other, '#/data');
  const given = (name: string, content: string) => [
    { name, mimeType: 'application/json', buffer: Buffer.from(content) },
  ];
  await other
    .getByLabel('Välj filer')
    .setInputFiles(given('nyare.json', text.replace(/"version": ?1/, '"version": 99')));
  await expect(other.getByText('nyare', { exact: false }).first()).toBeVisible();
  await other.getByLabel('Välj filer').setInputFiles(given('projekt.json', text));
  await other.getByRole('button', { name: 'Öppna projektet' }).click();
  await other.goto('#/scenario');
  await expect(value(other)).toHaveValue('2405');
  await context.close();
});

test('everything is removed when it is asked for', async ({ page }) => {
  await work(page, '2406');
  await page.goto('#/data/sparat');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ta bort allt …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta bort allt som är sparat?' });
  await expectAccessible(page);
  // The page begins anew by itself.
  const begun = page.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Ta bort allt' }).click();
  await begun;
  await expect
    .poll(() =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        stored: Object.keys(localStorage),
      })),
    )
    .toEqual({ databases: [], stored: [] });
  await page.goto('#/scenario');
  await expect(page.getByRole('button', { name: 'Nytt scenario från 2026' })).toBeVisible();
  await expect(value(page)).toHaveValue('2301');
});

test('where the browser keeps nothing the page works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await value(page).fill('2407');
  await value(page).press('Enter');
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026');
  await page.goto('#/data/sparat');
  await expect(page.getByText('Sparas inte i den här webbläsaren', { exact: false })).toBeVisible(SAVED);
});
