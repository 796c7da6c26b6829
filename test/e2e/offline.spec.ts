// Without a network after the first visit, and a new version that comes only when it is asked for.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { freePort } from '../setup/driven.js';
import { Line } from './line.ts';
import { expect, open, test } from './page.ts';

// What is kept of the page itself is part of this.
test.use({ serviceWorkers: 'allow' });

const KEPT = 'Sidan går nu att öppna även utan nätverk.';
const WAITING = 'Räknar fram ersättningen …';
const PLACES = [
  ...['#/', '#/oversikt', '#/enhet/HC01', '#/jamfor', '#/scenario', '#/kanslighet', '#/tjanstekop', '#/data'],
  ...['#/metod', '#/ordlista', '#/tillganglighet', '#/utskrift'],
];
const SLOW = { timeout: 60_000 };

const buildOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name=build]').getAttribute('content');
const stores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('after one visit every view opens without a network, in both languages, and pictures are saved', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(300_000);
  await open(page);
  await expect(page.getByText(KEPT)).toBeVisible(SLOW);
  // The browser itself says that it could not look for a newer version.
  watch.expected.push(/service-worker|fetching the script|ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);

  for (const place of PLACES) {
    await page.goto('about:blank');
    await page.goto(place);
    const heading = page.locator('main h1').first();
    await expect(heading, place).toBeVisible();
    await expect(heading, place).not.toHaveText(WAITING);
    await expect(page.getByText('kunde inte hämtas'), place).toHaveCount(0);
  }
  await open(page);
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
  await page
    .locator('summary', { hasText: /^Spara bild/ })
    .first()
    .click();
  const saving = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^PNG: / })
    .first()
    .click();
  expect((await saving).suggestedFilename()).toMatch(/\.png$/);

  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
});

test.describe('a new version', () => {
  let server: ChildProcess;
  let address: string;
  let folder: string;

  // eslint-disable-next-line no-empty-pattern -- the test's own folder is in the second argument
  test.beforeEach(async ({}, info) => {
    folder = info.outputPath('site');
    cpSync('dist', folder, { recursive: true });
    const port = await freePort();
    address = `http://localhost:${port}/tjanster/halsoval/`;
    server = spawn('node', ['test/setup/serve.js', String(port), folder], { stdio: 'ignore' });
    await expect
      .poll(() =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
  });
  test.afterEach(() => server.kill());

  /** Puts another build on the server: the same page by another name. */
  function publish(name: string): void {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    const [, old] = /<meta name="build" content="([^"]+)"/.exec(page) ?? [];
    const next = page.replace(old!, name);
    const fingerprint = `sha256-${createHash('sha256').update(next).digest('base64')}`;
    const worker = readFileSync(`${folder}/service-worker.js`, 'utf8')
      .replaceAll(old!, name)
      .replace(/("\.\/": )"[^"]+"/, `$1"${fingerprint}"`);
    writeFileSync(`${folder}/index.html`, next);
    writeFileSync(`${folder}/service-worker.js`, worker);
  }

  async function visit(page: Page, place: string): Promise<void> {
    await page.goto(address + place);
    await expect(page.getByRole('button', { name: 'Stämmer av' })).toBeVisible();
    await expect(page.getByText(KEPT)).toBeVisible(SLOW);
  }

  /** Makes work that is to outlast the change of version, and waits until it is kept. */
  async function startScenario(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
    await expect(page.getByTestId('scenario-status')).toBeVisible();
    await page.goto(`${address}#/data/sparat`);
    await expect(page.getByText('Allt är sparat, senast')).toBeVisible();
    await page.goto(`${address}#/scenario`);
    await expect(page.getByTestId('scenario-status')).toBeVisible();
  }

  /** Asks for the new version; the browser may let go of the old one at once, or five minutes later. */
  async function goOver(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Byt till den nya versionen' }).click(SLOW);
    const anew = page.locator('meta[name=build][content=anew]');
    const reload = page.getByRole('button', { name: 'Ladda om den här fliken' });
    await expect(anew.or(reload)).toBeAttached({ timeout: 360_000 });
    if (await reload.isVisible()) await reload.click();
    await expect(anew).toBeAttached(SLOW);
  }

  test('waits until it is asked for, keeps the work, and leaves the other tab as it is', async ({
    page,
    context,
    watch,
  }) => {
    test.setTimeout(600_000);
    watch.expected.push(new RegExp(`^request: ${address}`));
    await visit(page, '#/scenario');
    const first = await buildOf(page);
    await startScenario(page);
    const other = await context.newPage();
    await visit(other, '#/oversikt');

    publish('anew');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Byt till den nya versionen' })).toBeVisible(SLOW);
    expect(await buildOf(page)).toBe(first);

    await goOver(page);
    await expect(page.getByTestId('scenario-status')).toBeVisible();
    await expect(page.getByTestId('new-version')).toBeHidden();

    // The other tab goes on with its own files, also with those that it has not asked for before.
    const reload = other.getByRole('button', { name: 'Ladda om den här fliken' });
    await expect(reload).toBeVisible();
    expect(await buildOf(other)).toBe(first);
    await other.getByRole('button', { name: 'Switch to English' }).click();
    await expect(other.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
    expect(await stores(page)).toHaveLength(2);

    await other.getByRole('button', { name: 'Reload this tab' }).click();
    await expect(other.locator('meta[name=build][content=anew]')).toBeAttached();
    await expect.poll(() => stores(other)).toHaveLength(1);
  });

  test('comes later where the old one is at work, and then when it is asked for', async ({
    page,
    context,
    watch,
  }) => {
    test.setTimeout(180_000);
    writeFileSync(`${folder}/large.txt`, 'x'.repeat(1_000_000));
    const line = new Line(address);
    address = await line.open();
    watch.expected.push(new RegExp(`^request: ${address}`));
    await visit(page, '#/scenario');
    const first = await buildOf(page);
    await startScenario(page);
    publish('anew');
    await page.reload();
    const reached = line.hold(/large/);
    const other = await context.newPage();
    void other.goto(`${address}large.txt`, { waitUntil: 'commit' }).catch(() => undefined);
    await reached;

    await page.getByRole('button', { name: 'Byt till den nya versionen' }).click(SLOW);
    const news = page.getByTestId('new-version');
    await expect(news).toContainText('Den nya versionen kommer när webbläsaren har släppt den gamla');
    await expect(news.getByRole('button')).toHaveText(['Stäng']);
    // What is made meanwhile is not lost to a page that is loaded anew by itself.
    await page.getByLabel('Namn', { exact: true }).fill('Under tiden');
    line.cut();
    await line.open();
    const reload = page.getByRole('button', { name: 'Ladda om den här fliken' });
    await expect(reload).toBeVisible(SLOW);
    expect(await buildOf(page)).toBe(first);
    await reload.click();
    await expect(page.locator('meta[name=build][content=anew]')).toBeAttached(SLOW);
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Under tiden');
    line.cut();
  });

  test('whose fetching the network leaves half done comes when there is a network again', async ({
    page,
    watch,
  }) => {
    test.setTimeout(600_000);
    const line = new Line(address);
    address = await line.open();
    watch.expected.push(new RegExp(`^request: ${address}`), /ERR_|fetching the script|Failed to fetch/i);
    await visit(page, '#/scenario');
    const first = await buildOf(page);
    await startScenario(page);

    publish('anew');
    const reached = line.hold(/\/assets\/engine\.worker/);
    await page.reload();
    await reached;
    line.cut();
    await page.goto('about:blank');
    await page.goto(`${address}#/scenario`);
    await expect(page.getByTestId('scenario-status')).toBeVisible(SLOW);
    await expect(page.getByTestId('new-version')).toBeHidden();
    expect(await buildOf(page)).toBe(first);

    await line.open();
    await page.reload();
    await goOver(page);
    await expect(page.getByTestId('scenario-status')).toBeVisible();
    line.cut();
  });

  test('that is only half there breaks nothing', async ({ page, watch }) => {
    watch.expected.push(new RegExp(`^request: ${address}`), /404|fetching the script|integrity/i);
    await visit(page, '#/oversikt');
    const first = await buildOf(page);
    publish('anew');
    // The page is of another build than the one that is announced.
    writeFileSync(`${folder}/index.html`, readFileSync(`${folder}/index.html`, 'utf8') + '\n');
    await page.reload();
    await expect(page.getByText(KEPT)).toBeVisible(SLOW);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
      .toBe(true);
    await expect(page.getByTestId('new-version')).toBeHidden();
    expect(await buildOf(page)).toBe(first);
  });
});
