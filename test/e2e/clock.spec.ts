// Clocks: a page that is left open over New Year, one whose clock is set back, and computers in other time zones.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, give, open, plain, test } from './page.ts';

const baseAmount = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Belopp för vikt 1,00, listning', exact: true });
const total = async (page: Page): Promise<string> => plain(await page.getByTestId('total').innerText());

async function change(page: Page, value: string): Promise<void> {
  await baseAmount(page).fill(value);
  await baseAmount(page).press('Enter');
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026');
}

/** The name and the moment of the project file that is saved now. */
async function saved(page: Page): Promise<[name: string, at: string]> {
  await page.goto('#/data/ut');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara projektet som fil' }).click();
  const file = await saving;
  const { saved: at } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { saved: string };
  await page.goto('#/scenario');
  return [file.suggestedFilename(), at];
}

// Pages are opened many times over, which takes its time where other work runs beside.
test.describe.configure({ timeout: 180_000 });

test.describe('in Sweden', () => {
  test.use({ timezoneId: 'Europe/Stockholm' });

  test('a page left open over New Year goes on as before, and also when the clock is set back a year', async ({
    page,
  }) => {
    // Ten seconds to midnight.
    await page.clock.setFixedTime('2026-12-31T22:59:50Z');
    await open(page);
    const before = await total(page);
    await page.goto('#/scenario');
    await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
    await change(page, '2400');
    expect(await saved(page)).toEqual(['halsoval-projekt-2026-12-31.json', '2026-12-31T22:59:50.000Z']);

    await page.clock.setFixedTime('2026-12-31T23:00:10Z');
    await expect(baseAmount(page)).toHaveValue('2400');
    await change(page, '2401');
    expect(await saved(page)).toEqual(['halsoval-projekt-2027-01-01.json', '2026-12-31T23:00:10.000Z']);

    await page.clock.setFixedTime('2025-06-01T10:00:00Z');
    await change(page, '2402');
    await page.goto('#/data/sparat');
    await expect(page.getByText('Allt är sparat, senast')).toBeVisible();
    await page.reload();
    await page.goto('#/scenario');
    await expect(baseAmount(page)).toHaveValue('2402');
    await page.goto('#/oversikt');
    for (const year of ['2025', '2026']) await page.getByRole('radio', { name: year }).check({ force: true });
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    expect(await total(page)).toBe(before);
  });
});

test('figures, days and files are the same in every time zone', async ({ page, context }) => {
  const zones = ['Pacific/Kiritimati', 'Europe/Stockholm', 'America/Adak'];
  const session = await context.newCDPSession(page);
  const seen: string[][] = [];
  for (const timezoneId of zones) {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    const texts: string[] = [];
    await open(page, '#/enhet/JH01');
    await expect(page.getByTestId('unit-total')).toBeVisible();
    texts.push(plain(await page.getByRole('main').innerText()));
    await page.goto('#/data');
    await give(page, 'assignments-libreoffice-times.xlsx', 'companion-shifts-libreoffice.xlsx');
    await expect(page.getByTestId('table-read')).toHaveCount(2);
    texts.push(plain(await page.getByRole('main').innerText()));
    seen.push(texts);
    await page.goto('about:blank');
  }
  expect(seen[0]![0]).toContain('januari 2026');
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[2]).toEqual(seen[1]);
});
