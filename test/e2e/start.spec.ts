// Where one begins: the year at a glance, and the guided tours by keyboard.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './page.ts';

const TOURS = [
  { name: 'Vad betyder förslaget, och för vem?', steps: 5 },
  { name: 'Vad får min vårdenhet, och när?', steps: 5 },
  { name: 'Pröva andra regler inför ett beslut', steps: 6 },
];

/** What the tour points at, and whether all of it, or as much as there is room for, is to be seen. */
async function pointedAt(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.querySelector('[data-toured]');
    const strip = document.querySelector('[data-testid=tour]');
    if (!element || !strip) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const lower = Math.min(bottom, strip.getBoundingClientRect().top);
    // The beginning of it is in sight, and nothing lies over it.
    const [x, y] = [(left + right) / 2, Math.max(top, 0) + 4];
    const over = document.elementFromPoint(Math.min(x, innerWidth - 1), y);
    return top >= 0 && lower - top > 16 && (element.contains(over) || over?.contains(element) === true);
  });
}

test('the region’s year is told in a sentence, drawn, and put into figures', async ({ page }) => {
  await open(page, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /För sina listade får vårdenheterna 24,9\smiljoner kronor mer 2026 än 2025/,
  );
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
  const picture = page.getByTestId('year-picture');
  await expect(picture.getByRole('heading', { level: 2 })).toHaveText(/vårdenheter får mer 2026 än 2025/);
  await expect(picture.getByRole('option').first()).toBeVisible();
  await picture.getByText('Visa siffrorna i en tabell').click();
  await expect(page.getByTestId('year-units').locator('tbody tr')).toHaveCount(30);
});

test('what the page needs at once comes as one script and one style', async ({ page }) => {
  const told = await (await page.request.get('./')).text();
  expect(told.match(/<script type="module"|<link rel="modulepreload"/g)).toHaveLength(1);
  expect(told.match(/<link rel="stylesheet"/g)).toHaveLength(1);
});

test('one’s own unit is a choice and a button away', async ({ page }) => {
  await open(page, '#/');
  await page.getByRole('button', { name: 'Visa enheten' }).click();
  await expect(page.getByRole('alert')).toHaveText('Välj en vårdenhet i listan först.');
  await page.getByLabel('Välj vårdenhet').selectOption('Hälsocentral Frösön');
  await page.getByRole('button', { name: 'Visa enheten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hälsocentral Frösön');
});

for (const { name, steps } of TOURS) {
  test(`the tour “${name}” is taken by keyboard, shows what it tells of, and changes nothing`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, '#/');
    await page.getByRole('button', { name: `Visa mig runt: ${name}` }).press('Enter');
    const strip = page.getByRole('region', { name: 'Guidad visning' });
    for (let number = 1; number <= steps; number++) {
      await expect(strip).toContainText(`steg ${number} av ${steps} · på exempeldata`);
      await expect(strip.getByRole('heading')).toBeFocused();
      await expect.poll(() => pointedAt(page), { timeout: 30_000 }).toBe(true);
      if (number === steps) break;
      await page.keyboard.press('Tab');
      if (number > 1) await page.keyboard.press('Tab');
      await expect(strip.getByRole('button', { name: 'Nästa' })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    await expect(strip).toBeHidden();
    await expect(page.locator('main')).toBeFocused();
    await expect(page.locator('[data-toured]')).toHaveCount(0);
    await page.goto('#/scenario/logg');
    await expect(page.getByTestId('log')).toHaveCount(0);
  });
}

test('the page and an open tour are accessible, and one who goes elsewhere is led back', async ({ page }) => {
  await open(page, '#/');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Visa mig runt: Vad betyder/ }).click();
  const strip = page.getByRole('region', { name: 'Guidad visning' });
  await page.goto('#/data');
  await expect(strip).toContainText('Du har gått vidare på egen hand');
  await strip.getByRole('button', { name: 'Tillbaka till visningen' }).click();
  await expect(strip.getByRole('heading', { name: 'Vad regionen betalar' })).toBeFocused();
  await expectAccessible(page);
  await strip.getByRole('button', { name: 'Avsluta' }).click();
  await expect(strip).toBeHidden();
});
