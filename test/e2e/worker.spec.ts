import { expect, open, plain, test } from './page.ts';

test('a worker that cannot be loaded is told in words, and can be tried again', async ({ page, watch }) => {
  watch.expected.push(/console: .*(Failed to load|net::ERR)/);
  let blocked = true;
  await page.route(/engine\.worker/, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('#/oversikt');
  await expect(page.getByRole('alert')).toContainText('Beräkningen kunde inte göras');
  blocked = false;
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
});

test('a worker that dies is replaced at the next computation', async ({ page }) => {
  await open(page);
  const [worker] = page.workers();
  // It closes itself, as a worker does that the browser has run out of memory for.
  await worker?.evaluate(() => self.close()).catch(() => undefined);
  await expect.poll(() => page.workers().length).toBe(0);
  await page.getByLabel('Listdatum').selectOption('2025');
  await expect(
    page.getByRole('main').getByText('lista 2025').filter({ visible: true }).first(),
  ).toBeVisible();
  expect(plain(await page.getByTestId('total').textContent())).toMatch(/^79\d \d{3}$/);
});

test('the worker, where the user’s data are, has no way to the network', async ({ page }) => {
  await open(page);
  const ways = await page
    .workers()[0]
    ?.evaluate(() =>
      ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map(
        (name) => typeof Reflect.get(self, name),
      ),
    );
  expect(ways).toEqual(Array(5).fill('undefined'));
});
