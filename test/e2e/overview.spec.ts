import { expect, expectAccessible, open, test, units } from './page.ts';

const total = 'total';

test.describe('the sample region', () => {
  test('is shown with its total, marked as invented, and reconciles', async ({ page }) => {
    await open(page);
    await expect(page.getByText('Påhittade uppgifter, kalibrerade mot publicerade totaler.')).toBeVisible();
    await expect(page.getByTestId(total)).toHaveText('798 068', { useInnerText: true });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /För sina listade får vårdenheterna 24,9\smiljoner kronor mer 2026 än 2025/,
    );
    const listing = page.getByTestId('checks').getByRole('row', { name: 'Ersättning per listad invånare' });
    await expect(listing).toHaveText('Ersättning per listad invånare 304 261 304 262 −1 ±67 ✓ Stämmer', {
      useInnerText: true,
    });
    const sum = page.getByTestId('checks').getByRole('row', { name: 'Summa' });
    await expect(sum).toHaveText('Summa 798 068 798 047 +21 ±269 ✓ Stämmer', { useInnerText: true });
  });

  test('changes with the rule year: total, pools, reconciliation, chart and claim', async ({ page }) => {
    await open(page);
    const first = units(page).first();
    const before = await first.getAttribute('aria-label');
    await page.getByRole('radio', { name: '2025' }).check({ force: true });
    await expect(page.getByTestId(total)).toHaveText('773 122', { useInnerText: true });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('mindre 2025 än 2026');
    await expect(page.getByTestId('checks').getByText('773 096')).toBeVisible();
    expect(await first.getAttribute('aria-label')).not.toBe(before);
    await expect(
      page
        .getByRole('main')
        .getByText('regelår 2025 (beslutad) · lista 2025')
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  test('shows the effect of the rules alone when both years are counted on one list', async ({ page }) => {
    await open(page);
    await page.getByLabel('Listdatum').selectOption('2026');
    await expect(page.getByText('så hela skillnaden kommer av reglerna')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /2026 års regler ger vårdenheterna 22,0\smiljoner kronor mer än 2025/,
    );
    await page.getByRole('radio', { name: '2025' }).check({ force: true });
    await expect(page.getByRole('button', { name: 'Ej avstämd' })).toBeVisible();
    await expect(page.getByText('bygger på det årets lista; här används lista 2026')).toBeVisible();
  });

  test('adds up: the units’ amounts come to the region’s in the table', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Tabell' }).check({ force: true });
    const table = page.getByTestId('units');
    await expect(table.locator('tbody tr')).toHaveCount(30);
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => Number([...row.querySelectorAll('td')][1]?.textContent?.replace(/\D/g, ''))),
      );
    const foot = await table.locator('tfoot td').nth(1).textContent();
    expect(cells).toHaveLength(30);
    await expect(table.getByRole('rowheader', { name: /extern$/ })).toHaveCount(6);
    // Each is rounded to whole kronor on its own.
    expect(
      Math.abs(cells.reduce((sum, cell) => sum + cell, 0) - Number(foot?.replace(/\D/g, ''))),
    ).toBeLessThan(16);
  });

  test('tells the rules’ part of the difference from the list’s', async ({ page }) => {
    await open(page);
    await expect(
      page.getByText(
        /Av skillnaden kommer \+22,0\smiljoner kronor av reglerna \(räknat på lista 2026\) och \+2,9\s/,
      ),
    ).toBeVisible();
  });

  test('can be sorted, filtered and measured in other ways', async ({ page }) => {
    await open(page);
    const first = units(page).first();
    await expect(first).toHaveAttribute('aria-label', /^Hälsocentral Östersund Centrum/);
    const sort = page.getByRole('group', { name: 'Ordna efter' });
    await sort.getByRole('radio', { name: 'Kr per listad' }).check({ force: true });
    await expect(first).toHaveAttribute('aria-label', /^Hälsocentral Gäddede/);
    await sort.getByRole('radio', { name: 'Namn' }).check({ force: true });
    await expect(first).toHaveAttribute('aria-label', /^Hälsocentral Brunflo/);
    await sort.getByRole('radio', { name: 'Avstånd' }).check({ force: true });
    await expect(first).toHaveAttribute('aria-label', /^Hälsocentral Östersund Centrum/);
    await page.getByRole('radio', { name: 'Externa' }).check({ force: true });
    await expect(units(page)).toHaveCount(6);
    await page.getByRole('radio', { name: 'Andel' }).check({ force: true });
    await expect(page.locator('svg[role=listbox]')).toContainText('100 %');
  });

  test('can be read by keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: '2026' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByTestId(total)).toHaveText('773 122', { useInnerText: true });
    await units(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(units(page).nth(1)).toBeFocused();
    await expect(page.getByText('Per listad, kr/år')).toBeVisible();
    await page.keyboard.press('End');
    await expect(units(page).last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Per listad, kr/år')).toBeHidden();
  });

  test('is there in English, one click away, and stays so', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByTestId(total)).toHaveText('798,068');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Byt till svenska' })).toBeVisible();
    const text = (await page.locator('main').innerText()).replace(/(Hälsocentral|Vårdenhet) \S+( \S+)?/g, '');
    expect(text).not.toMatch(/\b(och|för|ersättning|vårdenhet|listade|kronor per)\b/i);
  });
});

// In the dark with the others: everyView.
for (const hash of ['#/oversikt', '#/data']) {
  test(`has no accessibility violations in light at ${hash}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, hash);
    await expectAccessible(page);
  });
}

for (const width of [320, 390, 768, 1440]) {
  test(`fits a screen ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const hash of ['#/oversikt', '#/data']) {
      await open(page, hash);
      const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Switch to English' }).click();
      expect(await wide()).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Byt till svenska' }).click();
    }
  });
}

test('carries its policy, its version and the fingerprint of its parameters', async ({ page }) => {
  await open(page);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*connect-src 'none'/);
  await expect(
    page.getByRole('contentinfo').getByText(/Version \d+\.\d+\.\d+, parametrar [0-9a-f]{8}\./),
  ).toBeVisible();
});
