// Finding one's way: addresses with year, breadcrumbs, the menu and the search, in the built page.
import { expect, expectAccessible, open, test } from './page.ts';

test('a link opens a unit with its year in a fresh browser, and the way there is told', async ({ page }) => {
  await open(page, '#/enhet/JH08?ar=2025');
  const trail = page.getByRole('navigation', { name: 'Brödsmulor' });
  await expect(trail.locator('[aria-current=page]')).toHaveText('Vårdenhet Storsjön');
  await expect(trail.getByRole('link')).toHaveText(['Start', 'Vårdenhet']);
  await expect(page.getByRole('radio', { name: '2025' })).toBeChecked();
});

test('back and forward go through years, lists and views', async ({ page }) => {
  await open(page, '#/oversikt');
  await expect(page).toHaveURL(/#\/oversikt\?ar=2026$/);
  await page.getByRole('radio', { name: '2025' }).check({ force: true });
  await expect(page).toHaveURL(/#\/oversikt\?ar=2025$/);
  await page.getByLabel('Listdatum').selectOption('2026');
  await expect(page).toHaveURL(/#\/oversikt\?ar=2025&lista=2026$/);
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Vårdenhet' }).click();
  await expect(page).toHaveURL(/#\/enhet\?ar=2025&lista=2026$/);
  for (const address of [/oversikt\?ar=2025&lista=2026$/, /oversikt\?ar=2025$/, /oversikt\?ar=2026$/]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  await expect(page.getByRole('radio', { name: '2026' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: '2025' })).toBeChecked();
  await expect(page.getByLabel('Listdatum')).toHaveValue('own');
});

test('steps back and forth in haste end on the address shown', async ({ page }) => {
  await open(page, '#/oversikt');
  await page.getByLabel('Listdatum').selectOption('2025');
  await page.getByLabel('Listdatum').selectOption('2026');
  // How many of them the browser takes depends on its haste; wherever it ends, address and figures agree.
  await page.evaluate(async () => {
    for (const step of [-1, -1, 1]) {
      history.go(step);
      await new Promise((gone) => setTimeout(gone, 30));
    }
  });
  await expect
    .poll(async () => {
      const list = /lista=(\d+)$/.exec(page.url())?.[1] ?? 'own';
      return (await page.getByLabel('Listdatum').inputValue()) === list;
    })
    .toBe(true);
});

test('a year that is not there is told, and the address corrected', async ({ page }) => {
  await open(page, '#/oversikt?ar=2031');
  await expect(page.getByTestId('address-notice')).toContainText('Regelåret 2031 finns inte här');
  await expect(page).toHaveURL(/\?ar=2026$/);
  await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await expect(page.getByTestId('address-notice')).toBeHidden();
});

test('a comparison says its two sides in the strip, and in the address once they are chosen', async ({
  page,
}) => {
  await open(page, '#/jamfor');
  await expect(page.getByTestId('shown')).toContainText('2025 på listan 2025');
  await page.getByRole('button', { name: 'Byt plats på sidorna' }).click();
  await expect(page).toHaveURL(/fran=2026&fran-lista=2026&till=2025&till-lista=2025$/);
  await page.goBack();
  await expect(page.getByTestId('sides')).toContainText(/^\s*2025 på listan 2025/);
});

test('the search goes to a unit by keyboard alone, and keeps the year', async ({ page }) => {
  await open(page, '#/oversikt?ar=2025');
  await page.keyboard.press('/');
  await page.keyboard.type('JH18');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/enhet\/JH18\?ar=2025$/);
  await expect(page.locator('#main')).toBeFocused();
});

test('on a phone the menu opens with a word on each page, and what is shown stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '#/enhet/JH18');
  await page.evaluate(() => scrollTo(0, 1_500));
  await expect(page.getByTestId('shown')).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  const button = page.getByRole('button', { name: 'Meny' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await page.getByRole('link', { name: /^Jämför Vad ändras/ }).click();
  await expect(page).toHaveURL(/#\/jamfor\?ar=2026$/);
});
