// What goes out: files that are read again, pictures with their sources in them, tables that a spreadsheet takes.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { LINES } from '../../src/model/types.ts';
import { amountsIn, recomputed, spoiled } from '../export/recomputed.ts';
import { expect, expectAccessible, open, plain, test } from './page.ts';
import { loadWorkbook } from './workbook.ts';

async function saved(page: Page, button: Locator): Promise<Download> {
  const saving = page.waitForEvent('download');
  await button.click();
  return saving;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

test('all that is loaded is taken out as files, and read back to the same amounts', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '#/data/ut');
  await expectAccessible(page);
  const files = [];
  for (const name of ['Vårdenheter (CSV)', 'Listning (CSV)', 'Verksamhet (CSV)']) {
    const download = await saved(page, page.getByRole('button', { name }));
    files.push({
      name: download.suggestedFilename(),
      mimeType: 'text/csv',
      buffer: readFileSync(await download.path()),
    });
  }
  const results = await saved(page, page.getByRole('button', { name: 'Hämta resultat (CSV)' }));
  const before = {
    name: results.suggestedFilename(),
    mimeType: 'text/csv',
    buffer: readFileSync(await results.path()),
  };

  await page.goto('#/data');
  await page.getByLabel('Välj filer').setInputFiles(files);
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
  await page.getByLabel('Välj filer').setInputFiles([before]);
  await expect(page.getByTestId('comparison')).toContainText('är lika med beräkningen, på öret');
  expect(plain(await page.getByTestId('comparison').innerText())).not.toContain('skiljer sig eller');
});

test('what was settled goes out as a workbook that another program computes to the same amounts', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await loadWorkbook(page);
  await page.goto('#/data/ut');
  const results = await textOf(await saved(page, page.getByRole('button', { name: 'Hämta resultat (CSV)' })));
  const workbook = await saved(page, page.getByRole('button', { name: 'Arbetsbok (.xlsx)' }));
  expect(workbook.suggestedFilename()).toMatch(/^halsoval-arbetsbok-2026-.*\.xlsx$/);
  const book = recomputed(new Map([['bok', spoiled(readFileSync(await workbook.path()))]])).get('bok')!;
  expect(amountsIn(book)).toEqual(amountsOf(results, '2026'));
});

/** Öre by unit and line, of one rule year of a results file. */
function amountsOf(file: string, year: string): Record<string, Record<string, number>> {
  const amounts: Record<string, Record<string, number>> = {};
  const codes: readonly string[] = LINES;
  for (const row of file.split('\r\n').slice(1)) {
    const [unit = '', , ofYear, , line = '', kronor = ''] = row.split(';');
    if (ofYear !== year || !codes.includes(line)) continue;
    amounts[unit] ??= {};
    amounts[unit][line] = Number(kronor.replace(',', ''));
  }
  return amounts;
}

test('a chart goes out as a picture that says what it is of', async ({ page }) => {
  await open(page);
  const menu = page.locator('summary', { hasText: /^Spara bild/ }).first();
  await menu.click();
  const svg = await textOf(await saved(page, page.getByRole('button', { name: /^SVG: / }).first()));
  const words = svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  for (const told of ['2026', 'exempeldata', 'version']) expect(words.toLowerCase()).toContain(told);
  expect(svg).not.toContain('var(--');
  expect(svg).not.toMatch(/(?:href|src)="https?:/);

  const png = await saved(page, page.getByRole('button', { name: /^PNG: / }).first());
  const bytes = readFileSync(await png.path());
  expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);
});

test('a table goes out as a spreadsheet reads it, by file and by the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const menu = page.locator('summary', { hasText: /^Spara tabell/ }).first();
  await menu.click();
  const csv = await textOf(await saved(page, page.getByRole('button', { name: /^CSV: / }).first()));
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.toLowerCase()).toContain('exempeldata');
  // No blanks within numbers, no typographic minus.
  expect(csv).not.toMatch(/\d[\u00a0\u202f]\d|\u2212/);
  await page
    .getByRole('button', { name: /^Kopiera tabell: / })
    .first()
    .click();
  await expect(page.getByText('Tabellen är kopierad', { exact: false })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]?.split('\t').length).toBeGreaterThan(2);
});

test('small groups are hidden on the screen and in the files, and the amounts stay', async ({ page }) => {
  await open(page, '#/data/ut');
  await page.getByLabel('Minsta antal som visas').fill('30');
  await page.getByLabel('Minsta antal som visas').press('Enter');
  await page.getByLabel('Dölj grupper med färre än 30 personer').check();
  const listing = await textOf(await saved(page, page.getByRole('button', { name: 'Listning (CSV)' })));
  const counts = listing
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(';')[3] ?? '');
  expect(counts).toContain('..');
  expect(counts.filter((count) => Number(count) > 0 && Number(count) < 30)).toEqual([]);

  await page.goto('#/enhet/JH30');
  await expect(page.getByText('.. är ett dolt antal', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('.. är ett dolt antal', { exact: false })).toBeVisible();
});

test('a deviation is accepted with a reason, which every figure then carries', async ({ page }) => {
  test.setTimeout(120_000);
  await loadWorkbook(page);
  await page.goto('#/oversikt');
  await expect(page.getByText('Ej avstämd').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ej avstämd' }).click();
  const panel = page.getByRole('dialog', { name: 'Avstämning' });
  const accept = panel.getByRole('button', { name: /^Godta \d+ avvikelse/ });
  await expect(panel).toBeVisible();
  while ((await accept.count()) > 0) {
    const group = panel.locator('form').first();
    await group.getByLabel('Skäl').fill('JH30 är stängd sedan årsskiftet.');
    await accept.first().click();
  }
  await panel.getByRole('button', { name: 'Stäng' }).click();
  await expect(
    page.getByText('JH30 är stängd sedan årsskiftet.').filter({ visible: true }).first(),
  ).toBeVisible();
});
