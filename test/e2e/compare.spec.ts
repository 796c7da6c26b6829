import type { Locator, Page } from '@playwright/test';
import { figure, ore, rowsOf } from './figures.ts';
import { expect, expectAccessible, open, plain, test } from './page.ts';
import { readFile } from 'node:fs/promises';

const why = (page: Page): Locator => page.getByTestId('why');
const parts = (page: Page): Locator => page.getByTestId('parts');

async function openWhy(page: Page, detail = ''): Promise<void> {
  await open(page, `#/jamfor/varfor${detail}`);
  await expect(parts(page)).toBeVisible();
}

/** The reviewed decomposition of the sample, öre by unit (`region` for all) and group of change. */
async function golden(unitId: string): Promise<Map<string, number>> {
  const rows = rowsOf(await readFile('test/golden/decomposition-2025-2026.csv', 'utf8'));
  const row = rows.find((each) => Object.values(each)[0] === unitId);
  return new Map(Object.entries(row ?? {}).map(([key, value]) => [key, Number(value)]));
}

test('a politician finds the three most affected units of 2025 to 2026, reads why and prints it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Jämför', exact: true }).click();
  await expect(page.getByTestId('sides')).toContainText('2025 på listan 2025');
  await expect(page.getByTestId('sides')).toContainText('2026 på listan 2026');
  await expect(why(page).getByRole('heading').first()).toContainText('Vårdenheterna tillsammans får');

  const most = page.getByTestId('most-affected').getByRole('listitem');
  await expect(most).toHaveCount(3);
  const names = await most.getByRole('link').allInnerTexts();
  const ratios = (await most.allInnerTexts()).map((text) =>
    figure(/[+−][\d\u00a0 ,]+(?= ?\u00a0?%)/.exec(text)?.[0] ?? ''),
  );
  const all = page.getByTestId('all-parts').getByRole('row');
  expect(await all.count()).toBeGreaterThan(30);
  expect(Math.abs(ratios[0]!)).toBeGreaterThanOrEqual(Math.abs(ratios[2]!));

  for (const [index, name] of names.entries()) {
    await page.getByTestId('most-affected').getByRole('link', { name: name.trim() }).click();
    const title = why(page).getByRole('heading').first();
    await expect(title).toContainText(name.trim());
    await expect(title).toContainText(ratios[index]! > 0 ? 'mer' : 'mindre');
    await expect(title).toBeInViewport();
    await expect(page.getByTestId('why-text')).toContainText(/ger .* (mer|mindre) om året/);
    if (index < 2) await page.goBack();
  }

  // The browser's dialog is the only part of printing that is left out.
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Skriv ut förklaringen' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(why(page)).toBeVisible();
  for (const other of [page.getByTestId('all-parts'), page.getByTestId('most-affected')])
    await expect(other).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the parts of a change sum to it, to the öre, for the region and for a unit', async ({ page }) => {
  for (const detail of ['', '/JH17']) {
    await page.goto('about:blank');
    await openWhy(page, detail);
    await page.getByLabel('Visa ören').check();
    const cells = await parts(page).locator('tbody tr td:nth-child(3)').allInnerTexts();
    const sum = ore(await parts(page).locator('tfoot td').nth(1).innerText());
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.reduce((all, text) => all + ore(text), 0)).toBe(sum);
    const totals = page.getByTestId('totals').locator('tr').last().locator('td');
    expect(figure(await totals.nth(1).innerText()) - figure(await totals.nth(0).innerText())).toBeCloseTo(
      figure(await totals.nth(2).innerText()),
      -0.5,
    );
  }
});

test('the region’s parts are those of the reviewed computation', async ({ page }) => {
  await openWhy(page);
  await page.getByLabel('Visa ören').check();
  const expected = await golden('region');
  expect(expected.size).toBeGreaterThan(5);
  const shown = await parts(page).locator('tbody tr td:nth-child(3)').allInnerTexts();
  for (const text of shown) expect([...expected.values()]).toContain(ore(text));
});

test('sides are chosen and changed about, and the answer turns with them', async ({ page }) => {
  await openWhy(page);
  const sum = async (): Promise<number> => figure(await parts(page).locator('tfoot td').nth(1).innerText());
  const there = await sum();
  await page.getByRole('button', { name: 'Byt plats på sidorna' }).click();
  await expect.poll(sum).toBe(-there);
  await expect(why(page).getByRole('heading').first()).toContainText('mindre');
  await page.getByRole('button', { name: 'Följ sidans val igen' }).click();
  await expect.poll(sum).toBe(there);
});

test('winners and losers reconcile with the region, whatever is shown', async ({ page }) => {
  await open(page, '#/jamfor/enheter');
  const table = page.getByTestId('ranking');
  await expect(table.locator('tbody tr')).toHaveCount(30);
  await expect(page.getByTestId('ranking-sentence')).toContainText('30 enheter får mer');
  const changes = await table.locator('tbody tr td:nth-child(5)').allInnerTexts();
  const region = figure(await page.getByTestId('ranking-region').locator('td').nth(3).innerText());
  // Whole kronor of thirty units.
  expect(Math.abs(changes.reduce((all, text) => all + figure(text), 0) - region)).toBeLessThanOrEqual(15);

  await page.getByLabel('Driftsform').selectOption({ index: 1 });
  await expect(table.locator('tbody tr')).toHaveCount(6);
  expect(figure(await page.getByTestId('ranking-region').locator('td').nth(3).innerText())).toBe(region);
  await page.getByLabel('Driftsform').selectOption('*');
  for (const view of ['Karta', 'Före och efter', 'Staplar']) {
    await page.getByRole('radio', { name: view }).check({ force: true });
    await expect(page.locator('main svg').first()).toBeVisible();
  }
});

for (const part of ['varfor', 'varfor/JH01', 'enheter', 'konkurrens', 'flera']) {
  test(`${part} is usable by all`, async ({ page }) => {
    await open(page, `#/jamfor/${part}`);
    await expect(page.locator('main table').first()).toBeVisible();
    await expectAccessible(page);
    expect(plain(await page.title())).toContain('Jämför');
  });
}
