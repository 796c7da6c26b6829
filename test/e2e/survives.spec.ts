// Workers that die or run out of memory in the midst of work, and pages that do: nothing is lost, and it is told in words.
import type { Locator, Page, Worker } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';
import { expect, give, open, plain, test } from './page.ts';

const baseAmount = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Belopp för vikt 1,00, listning', exact: true });
const status = (page: Page): Locator => page.getByTestId('scenario-status');

async function startScenario(page: Page): Promise<void> {
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await expect(status(page)).toContainText('Inget är ändrat');
}

async function write(page: Page, value: string): Promise<void> {
  await baseAmount(page).fill(value);
  await baseAmount(page).press('Enter');
}

/** The last worker that was started for what the name says. */
async function workerFor(page: Page, role: 'engine' | 'reader'): Promise<Worker> {
  const found = async (): Promise<Worker | undefined> => {
    const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
    return page.workers()[names.findLastIndex((name) => name.startsWith(role))];
  };
  await expect.poll(found).toBeDefined();
  return (await found())!;
}

/** Keeps a worker from ever coming to an end of what it is asked for next. */
function holdUp(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const asked = new Promise<void>((resolve) => (self.postMessage = () => resolve()));
    Reflect.set(self, 'asked', asked);
  });
}

/** Ends a worker that is held up, in the midst of what it is asked for. */
async function kill(worker: Worker): Promise<void> {
  await worker.evaluate(() => Reflect.get(self, 'asked') as Promise<void>);
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => self.close()).catch(() => undefined);
  await gone;
}

// Pages are opened many times over, which takes its time where other work runs beside.
test.describe.configure({ timeout: 180_000 });

test('a worker killed while it computes is replaced, and what it was asked for is computed', async ({
  page,
}) => {
  await startScenario(page);
  await write(page, '2400');
  await expect(status(page)).toContainText('1 ändring mot 2026');
  const before = plain(await status(page).innerText());

  const worker = await workerFor(page, 'engine');
  await holdUp(worker);
  await write(page, '2500');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await kill(worker);
  await expect(page.getByRole('alert')).toContainText('Beräkningen kunde inte göras');
  await expect(page.getByRole('alert')).toContainText('Inget av det du har läst in är borta');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(baseAmount(page)).toHaveValue('2500');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(status(page)).toContainText('1 ändring mot 2026');
  expect(plain(await status(page).innerText())).not.toBe(before);
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect.poll(async () => plain(await status(page).innerText())).toBe(before);
});

test('a worker without memory fails in words, and another one takes its place', async ({ page }) => {
  await open(page);
  const worker = await workerFor(page, 'engine');
  await worker.evaluate(() => {
    self.Float64Array = new Proxy(Float64Array, {
      construct: () => {
        throw new RangeError('Array buffer allocation failed');
      },
    });
  });
  await page.getByLabel('Listdatum').selectOption('2025');
  await expect(page.getByRole('alert')).toContainText('Array buffer allocation failed');
  await expect(page.getByLabel('Listdatum')).toHaveValue('own');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByLabel('Listdatum')).toHaveValue('2025');
  await expect(page.getByTestId('total')).toBeVisible();
});

test('memory that runs out takes the page along, and the work is there when it is opened again', async ({
  playwright,
  baseURL,
}) => {
  const options = chromiumOptions();
  const browser = await playwright.chromium.launch({
    ...options,
    // Runs out sooner.
    args: [...options.args, '--js-flags=--max-old-space-size=300'],
  });
  const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await startScenario(page);
  await write(page, '2400');
  await expect(status(page)).toContainText('1 ändring mot 2026');
  await page.goto('#/data/sparat');
  await expect(page.getByText('Allt är sparat, senast')).toBeVisible();
  const crashed = page.waitForEvent('crash');
  void page
    .workers()[0]!
    .evaluate(() => {
      const kept: number[][] = [];
      for (;;) kept.push(new Array<number>(5_000_000).fill(0.5));
    })
    .catch(() => undefined);
  await crashed;
  const after = await context.newPage();
  await after.goto('#/scenario');
  await expect(baseAmount(after)).toHaveValue('2400');
  await browser.close();
});

test('a tab closed, or a worker killed, while files are read leaves what was there, whole', async ({
  page,
  context,
}) => {
  await startScenario(page);
  await write(page, '2400');
  await expect(status(page)).toContainText('1 ändring mot 2026');
  await page.goto('#/data/sparat');
  await expect(page.getByText('Allt är sparat, senast')).toBeVisible();
  await page.goto('#/data');
  await give(page, 'units-utf-8-bom.csv');
  await expect(page.getByTestId('table-read')).toHaveCount(1);
  const worker = await workerFor(page, 'reader');
  await holdUp(worker);
  await give(page, 'listing-windows-1252-en-dash.csv');
  await kill(worker);
  await expect(page.getByText('Filerna kunde inte läsas.', { exact: false })).toBeVisible();
  await give(page, 'listing-windows-1252-en-dash.csv');
  await expect(page.getByTestId('table-read')).toHaveCount(2);

  const another = await workerFor(page, 'reader');
  void another
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await give(page, 'units-quoted-names.csv');
  await page.close();
  const after = await context.newPage();
  await after.goto('#/scenario');
  await expect(baseAmount(after)).toHaveValue('2400');
  await expect(status(after)).toContainText('1 ändring mot 2026');
  await after.goto('#/data');
  await expect(after.getByTestId('staged')).toHaveCount(0);
  await expect(after.getByRole('button', { name: 'Stämmer av' })).toBeVisible();
});
