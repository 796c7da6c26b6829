// A storage that is full, blocked, damaged, silent or of another version: the page works, says so, and loses nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';
import { expect, open, test } from './page.ts';

// What is kept of the page itself is part of this.
test.use({ serviceWorkers: 'allow' });

const OLD = readFileSync('test/fixtures/project-version-0.json', 'utf8');
const HEAD = {
  ...{ id: 'kept', at: '2026-03-02T13:05:00.000Z', why: null },
  holds: { data: null, year: 2026, scenario: 'Mitt förslag', scenarios: 1, groups: 0, years: [] },
};

/** What the browser keeps, as an earlier version or a fault may have left it. */
interface Kept {
  readonly version: number;
  readonly heads: readonly object[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Puts it there before the page is opened. */
async function keep(page: Page, kept: Kept): Promise<void> {
  await page.goto('icon.svg');
  await page.evaluate(async ({ version, heads, texts }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('halsoval', version);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore('heads', { keyPath: 'id' });
        asked.result.createObjectStore('texts');
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('not opened'));
    });
    const both = database.transaction(['heads', 'texts'], 'readwrite');
    for (const head of heads) both.objectStore('heads').put(head);
    for (const [id, text] of Object.entries(texts)) both.objectStore('texts').put(text, id);
    await new Promise((resolve) => (both.oncomplete = resolve));
    database.close();
  }, kept);
}

const baseAmount = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Belopp för vikt 1,00, listning', exact: true });
const problem = (page: Page): Locator => page.getByTestId('kept-problem');

// Pages are opened many times over, which takes its time where other work runs beside.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(({ watch }) => void watch.expected.push(/404/));

test('work that an earlier version kept is gone on with', async ({ page }) => {
  await keep(page, { version: 1, heads: [HEAD], texts: { kept: OLD } });
  await open(page, '#/scenario');
  await expect(page.getByTestId('kept-notice')).toBeVisible();
  await expect(baseAmount(page)).toHaveValue('2400');
});

test('work is gone on with where what is known of it is damaged, and told of where it is gone', async ({
  page,
}) => {
  await keep(page, {
    version: 1,
    heads: [{ id: 'kept' }, { ...HEAD, id: 'other', holds: { data: 7 } }],
    texts: { kept: OLD },
  });
  await open(page, '#/scenario');
  await expect(baseAmount(page)).toHaveValue('2400');

  await keep(page, { version: 1, heads: [HEAD], texts: { kept: OLD.slice(0, 300) } });
  await open(page, '#/data/sparat');
  await expect(problem(page)).toContainText('går inte att läsa');
  const saving = page.waitForEvent('download');
  await page
    .getByRole('row', { name: /Kunde inte räknas/ })
    .getByRole('button', { name: /Spara som fil/ })
    .click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(OLD.slice(0, 300));
});

test('settings and memories that are damaged are passed over', async ({ page }) => {
  await page.addInitScript(() => {
    const damaged = ['', '{', '[[1,2],["a"]]', '{"a":null}', '\u0000'];
    // Something else for each that is asked for, and in each place.
    let asked = location.hash.length;
    Storage.prototype.getItem = () => damaged[(asked += 1) % damaged.length]!;
  });
  for (const place of ['#/oversikt', '#/data', '#/scenario']) {
    await page.goto('about:blank');
    await open(page, place);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
});

test('work that the browser has lost is told to be gone', async ({ page }) => {
  await keep(page, { version: 1, heads: [HEAD], texts: {} });
  await open(page);
  await expect(problem(page)).toContainText('finns inte kvar');
  await expect(page.getByTestId('total')).toBeVisible();
});

test('what a newer version has kept is left alone, and it is said how to get there', async ({ page }) => {
  await keep(page, { version: 7, heads: [HEAD], texts: { kept: OLD } });
  await open(page, '#/scenario');
  await expect(problem(page)).toContainText('nyare version');
  await expect(problem(page)).toContainText('ladda sedan om sidan');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await expect(page.getByText('Inte sparat', { exact: true })).toBeVisible();
  await expect(problem(page).getByRole('button', { name: 'Spara projektet som fil' })).toBeVisible();
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([{ name: 'halsoval', version: 7 }]);
});

test('a storage that never answers keeps nobody waiting, and is told of', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.databases = () => new Promise(() => undefined);
  });
  await open(page);
  await expect(problem(page)).toContainText('gick inte att läsa just nu');
});

test('a storage that is full is told of, and kept to again when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (Reflect.get(globalThis, 'full')) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await open(page, '#/scenario');
  const isFull = (full: boolean): Promise<unknown> =>
    page.evaluate((now) => Reflect.set(globalThis, 'full', now), full);
  await isFull(true);
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await baseAmount(page).fill('2400');
  await baseAmount(page).press('Enter');
  await expect(problem(page)).toContainText('utrymme är fullt');
  await expect(page.getByText('Inte sparat', { exact: true })).toBeVisible();
  await isFull(false);
  await baseAmount(page).fill('2401');
  await baseAmount(page).press('Enter');
  await expect(problem(page)).toHaveCount(0);
  await page.reload();
  await expect(baseAmount(page)).toHaveValue('2401');
});

test('a browser that is set to keep nothing shows all the same, and says that nothing is kept', async ({
  playwright,
  baseURL,
}, info) => {
  const profile = info.outputPath('profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...chromiumOptions({ whole: true }),
    ...(baseURL ? { baseURL } : {}),
    locale: 'sv-SE',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, '#/data/sparat');
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
  await expect(page.getByText('Sparas inte i den här webbläsaren', { exact: false })).toBeVisible();
  await page.goto('#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await expect(page.getByTestId('scenario-status')).toContainText('Inget är ändrat');
  expect(errors).toEqual([]);
  await context.close();
});

test('a tab that is doubled goes on with a copy, and neither writes over the other', async ({
  page,
  context,
}) => {
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  const change = async (of: Page, value: string): Promise<void> => {
    await baseAmount(of).fill(value);
    await baseAmount(of).press('Enter');
  };
  const kept = async (of: Page): Promise<void> => {
    await of.goto('#/data/sparat');
    await expect(of.getByText('Allt är sparat, senast')).toBeVisible();
    await of.goto('#/scenario');
  };
  await change(page, '2402');
  await kept(page);
  // It remembers which tab it was, as a doubled one does.
  const opening = context.waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const double = await opening;
  await expect(double.getByTestId('kept-notice')).toContainText('egen kopia');
  await Promise.all([change(double, '2403'), change(page, '2404')]);
  await Promise.all([kept(double), kept(page)]);
  await Promise.all([page.reload(), double.reload()]);
  await expect(baseAmount(page)).toHaveValue('2404');
  await expect(baseAmount(double)).toHaveValue('2403');
});
