// A scenario sent as a link, and opened in a browser that has never seen the page.
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, give, open, plain, test } from './page.ts';

const WEIGHT = 'Åldersvikt, listning, 80–84 år';

/** A link to a scenario from 2026 with one weight changed, and what it comes to, as the page says. */
async function linkOf(page: Page): Promise<{ link: string; status: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  const weight = page.getByRole('textbox', { name: WEIGHT, exact: true });
  await weight.fill('2,40');
  await weight.press('Enter');
  await page.getByLabel(`Motivering till ${WEIGHT}`).fill('De äldsta behöver mer vård.');
  await page.getByLabel(`Motivering till ${WEIGHT}`).blur();
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026: vårdenheterna får');
  await page.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  return { link, status: plain(await page.getByTestId('scenario-status').innerText()) };
}

/** The same page in a browser of its own. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

test('a link opens the scenario in a fresh browser, with its reason and the same amount', async ({
  page,
  browser,
  baseURL,
}) => {
  const { link, status } = await linkOf(page);
  expect(link.length).toBeLessThan(1_500);
  expect(decodeURIComponent(link)).not.toMatch(/Järpen|132.?230/);

  const other = await elsewhere(browser, baseURL);
  const foreign: string[] = [];
  other.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
  });
  await other.goto(link);
  await expect(other.getByTestId('link-notice')).toContainText('Med dina data blir det detsamma');
  const told = plain(await other.getByTestId('link-notice').innerText());
  expect(told).toContain('132 230 listade');
  expect(told).toContain(`${WEIGHT}: från 2,21 till 2,40`);
  await expect(other.getByTestId('scenario-status')).toHaveText(status, { useInnerText: true });
  await expect(other.getByLabel(`Motivering till ${WEIGHT}`)).toHaveValue('De äldsta behöver mer vård.');
  // What the link carried is no longer in the address, so that reloading does not open it once more.
  expect(other.url()).not.toContain('?s=');
  expect(foreign).toEqual([]);
  await expectAccessible(other);
  await other.context().close();
});

test('a link opened twice gives one scenario', async ({ page }) => {
  const { link } = await linkOf(page);
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(page.getByTestId('link-notice')).toBeVisible();
  await expect(page.getByLabel('Arbetar med').locator('option')).toHaveCount(2);
});

test('a link opened on other data says what differs', async ({ page, browser, baseURL }) => {
  const { link } = await linkOf(page);
  const other = await elsewhere(browser, baseURL);
  await open(other, '#/data');
  await give(other, 'region-units-libreoffice-sv.csv', 'region-listing-libreoffice-sv.csv');
  await other.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(other.getByText('Uppgifterna används nu')).toBeVisible();
  await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  const told = other.getByTestId('link-notice');
  await expect(told).toContainText('Med dina data, lista');
  await expect(told).toContainText('lista 2026 med 132 230 listade', { useInnerText: true });
  await other.context().close();
});

test('a damaged link changes nothing and says what to do', async ({ page }) => {
  const { link } = await linkOf(page);
  const hash = new URL(link).hash;
  await page.evaluate((cut) => (location.hash = cut), hash.slice(0, -20));
  await expect(page.getByTestId('link-notice')).toContainText('skadad eller avklippt');
  await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await expect(page.getByTestId('link-notice')).toBeHidden();
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring');
});
