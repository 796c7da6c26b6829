// The single file, opened from a folder without any server.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, give, test } from './page.ts';

const FILE = resolve('dist-single/halsovalssimulatorn.html');
const ADDRESS = pathToFileURL(FILE).href;

test('asks for nothing but itself, and holds all that the page can do', async ({ page, watch }) => {
  test.setTimeout(120_000);
  watch.expected.push(new RegExp(`^request: ${ADDRESS.replaceAll('.', '\\.')}$`));
  await page.goto(`${ADDRESS}#/oversikt`);
  await expect(page.getByRole('button', { name: 'Stämmer av' })).toBeVisible();
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });

  await page
    .locator('summary', { hasText: /^Spara bild/ })
    .first()
    .click();
  const picture = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^PNG: / })
    .first()
    .click();
  expect(readFileSync(await (await picture).path()).length).toBeGreaterThan(10_000);

  await page.goto(`${ADDRESS}#/data/ut`);
  const book = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Arbetsbok (.xlsx)' }).click();
  expect((await book).suggestedFilename()).toMatch(/\.xlsx$/);

  await page.goto(`${ADDRESS}#/data`);
  await give(page, 'region-workbook-libreoffice-sv.xlsx');
  await expect(page.getByTestId('staged')).toContainText('region-workbook-libreoffice-sv.xlsx');

  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
});

test('may run only what it brings, and connect to nothing', () => {
  const text = readFileSync(FILE, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[^']+' 'sha256-[^']+';/);
  expect(policy).not.toMatch(/unsafe|https?:|'self'/);
  expect(text.match(/<\/script>/g)).toHaveLength(2);
});
