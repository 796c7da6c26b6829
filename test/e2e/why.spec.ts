import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, open, plain, test } from './page.ts';

const UNIT = 'Hälsocentral Svenstavik';

/** A figure as it is written in Swedish: `2 301,00 kr`, `≈ 1,0520`. */
const figure = (text: string): number =>
  Number(
    plain(text)
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
/** Öre, for sums and products that are to be exact. */
const ore = (text: string): number => Math.round(figure(text) * 100);

/** The cell of a unit and a line in the overview's table. */
async function cell(page: Page, unit: string, line: string): Promise<Locator> {
  await page.getByRole('radio', { name: 'Tabell' }).check({ force: true });
  const table = page.getByTestId('units');
  await expect(table.locator('tbody tr')).toHaveCount(30);
  const heads = await table.locator('thead th').allInnerTexts();
  const row = table.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: unit }) });
  return row.locator('th, td').nth(heads.findIndex((head) => head.replace(/[\s↑↓]+$/, '') === line));
}

async function explain(page: Page, unit: string, line: string): Promise<Locator> {
  await (await cell(page, unit, line)).getByRole('button').click();
  await expect(page.getByTestId('why-amount')).toBeVisible();
  return page.getByRole('dialog');
}

test.describe('why this figure', () => {
  test('the medication of a unit can be checked with a pocket calculator', async ({ page }) => {
    await open(page);
    const shown = plain(await (await cell(page, UNIT, 'Läkemedel')).innerText());
    const dialog = await explain(page, UNIT, 'Läkemedel');
    await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(`Läkemedel, ${UNIT}`);

    const [chain = '', result = ''] = (await page.getByTestId('why-formula').innerText()).split('=');
    const [base = '', weighted = ''] = chain.split('×');
    expect(base).toContain('1\u00a0458,00');
    // Whole öre × hundredths, so that nothing is lost in the test either.
    const product = Math.round((ore(base) * Math.round(figure(weighted) * 100)) / 100);
    expect(product).toBe(ore(result));
    expect(ore(await page.getByTestId('why-amount').innerText())).toBe(product);
    expect(Math.round(product / 100)).toBe(figure(shown));

    await dialog.getByText('Vägda listade').first().click();
    const classes = dialog.locator('table').first().locator('tbody tr');
    await expect.poll(() => classes.count()).toBeGreaterThan(15);
    const rows = await classes.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((td) => td.textContent ?? '')),
    );
    let sum = 0;
    for (const [weight = '', persons = '', together = ''] of rows) {
      const hundredths = Math.round(figure(weight) * 100) * figure(persons);
      expect(hundredths).toBe(Math.round(figure(together) * 100));
      sum += hundredths;
    }
    expect(sum).toBe(Math.round(figure(weighted) * 100));

    await expect(dialog.getByText(/^exempel-listning\.csv, rad \d+–\d+$/)).toBeVisible();
    await expect(dialog.getByText('§5.1.4, förslag, gäller från 2026-01-01').first()).toBeVisible();
    await expect(dialog.getByText('Tolkningar som gäller')).toBeVisible();
  });

  test('a share of the sparsity pool comes to the amount to the öre', async ({ page }) => {
    await open(page);
    await explain(page, UNIT, 'Glesbygd');
    const [chain = '', result = ''] = (await page.getByTestId('why-formula').innerText()).split(/[=≈]/);
    const [pool = '', own = '', all = ''] = chain.split(/[×÷]/);
    expect(Math.abs((figure(pool) * figure(own)) / figure(all) - figure(result))).toBeLessThan(0.02);
  });

  test('the lines of a unit come to its sum', async ({ page }) => {
    await open(page);
    const dialog = await explain(page, 'Vårdenhet Storsjön', 'Summa');
    const lines = await dialog
      .locator('ul')
      .first()
      .locator('> li > details > summary .value')
      .allInnerTexts();
    expect(lines).toHaveLength(7);
    const sum = lines.reduce((total, line) => total + ore(line), 0);
    expect(sum).toBe(ore(await page.getByTestId('why-amount').innerText()));
  });

  test('the region’s figure tells what is published', async ({ page }) => {
    await open(page);
    await page
      .getByTestId('checks')
      .getByRole('row', { name: 'Glesbygdsfaktor' })
      .getByRole('button')
      .last()
      .click();
    const row = page.getByRole('dialog').getByRole('row', { name: /^Publicerat/ });
    await expect(row).toContainText(/89\s489\stkr\/år/);
    await expect(row).toContainText('§5.1.3, förslag');
  });

  test('opens, unfolds and closes by keyboard alone, and gives the focus back', async ({ page }) => {
    await open(page);
    const button = page.getByTestId('total').getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('why-amount')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stäng' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').locator('details[open]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('is reached from what the chart tells of a unit', async ({ page }) => {
    await open(page);
    await page.locator('svg [role=option]').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 2, name: /^Ersättning per listad invånare, / }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('svg [role=option]').first()).toBeFocused();
  });

  test('is there in English', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByTestId('total').getByRole('button').click();
    await expect(page.getByTestId('why-amount')).toHaveText(/^[\d,]+\.\d\d SEK\/year$/);
    const text = (await page.getByRole('dialog').innerText()).replace(/exempel-\S+/g, '');
    expect(text).not.toMatch(/[åäö]|\b(och|för|enhet|listade|rad|gäller)\b/i);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations with an explanation open in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open(page);
    const dialog = await explain(page, UNIT, 'Läkemedel');
    await dialog.getByText('Vägda listade').first().click();
    await expectAccessible(page);
  });
}

for (const width of [320, 390]) {
  test(`fills a screen ${width} px wide, and no more`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const dialog = await explain(page, UNIT, 'Glesbygd');
    const box = await dialog.boundingBox();
    expect(box).toMatchObject({ x: 0, width });
    expect(await dialog.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test.describe('the worked example of a unit', () => {
  for (const unit of ['JH18', 'JH08']) {
    test(`of ${unit} goes on one or two sheets of paper, alone`, async ({ page }) => {
      await open(page);
      await page.goto(`#/enhet/${unit}`);
      await page.getByRole('button', { name: 'Visa räkneexemplet' }).click();
      const example = page.getByRole('region', { name: /^Räkneexempel/ });
      await expect(example.getByRole('row', { name: /^Summa för året/ })).toBeVisible();
      // What the button does, less the browser's dialog.
      await example.evaluate((element) => element.setAttribute('data-printed', ''));
      const margin = '12mm';
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(2);
    });
  }

  test('has lines that come to the sum of the year', async ({ page }) => {
    await open(page);
    await page.goto('#/enhet/JH08');
    await page.getByRole('button', { name: 'Visa räkneexemplet' }).click();
    const example = page.getByRole('region', { name: /^Räkneexempel/ });
    const table = example.locator('table').first();
    await expect(table.locator('tfoot .amount')).toBeVisible();
    const lines = await table.locator('tbody .amount').allInnerTexts();
    const sum = lines.reduce((total, line) => total + ore(line), 0);
    expect(lines.length).toBeGreaterThanOrEqual(7);
    expect(sum).toBe(ore(await table.locator('tfoot .amount').innerText()));
  });
});
