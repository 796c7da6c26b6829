// A municipality's own web server without encryption: the browser then withholds some of its functions.
import { chromiumOptions } from '../setup/chromium.js';
import { expect, open, test } from './page.ts';

const HOST = 'halsoval.test';
const options = chromiumOptions();

test.use({
  baseURL: `http://${HOST}:4317/tjanster/halsoval/`,
  launchOptions: { ...options, args: [...options.args, `--host-resolver-rules=MAP ${HOST} localhost`] },
});

test('the page works where it is served without encryption', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
});
