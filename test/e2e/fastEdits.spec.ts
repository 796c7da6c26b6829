// A result is never shown for other inputs than those in sight: random edits in a hurry, SEED=1 SECONDS=60 for the minute.
import { AGE_CLASSES } from '../../src/model/types.ts';
import { parameterName } from '../../src/i18n/parameterName.ts';
import { sv } from '../../src/i18n/sv.ts';
import { hurry, slowWorkers } from './fastEdits.ts';
import { figure } from './figures.ts';
import { freshly } from './freshly.ts';
import type { Page } from '@playwright/test';
import { expect, open, plain, test } from './page.ts';

const SECONDS = Number(process.env['SECONDS'] ?? 10);
const SEED = Number(process.env['SEED'] ?? 1);
const labels = {
  base: parameterName(sv, 'listing.base'),
  weights: AGE_CLASSES.map((age) => parameterName(sv, `listing.weights.${age}`)),
};

/** What the page says, once it says the same for a while. */
async function settledText(page: Page): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        const before = text;
        text = plain(await page.getByRole('main').innerText());
        return text === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return text;
}

test('whatever is done in whatever haste, figures are of the inputs in sight, and those of a page opened anew', async ({
  page,
}) => {
  test.setTimeout(120_000 + SECONDS * 9_000);
  await page.addInitScript(slowWorkers, SEED);
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await expect(page.getByTestId('scenario-status')).toContainText('Inget är ändrat');
  const { edits, frames, busy, sights } = await page.evaluate(hurry, {
    seed: SEED,
    ms: SECONDS * 1_000,
    labels,
  });

  const wrong = sights.flatMap((sight) => {
    const right = freshly(sight);
    const year = sight.base ?? sight.year;
    return figure(sight.figure) === figure(right) && year === sight.year ? [] : [{ ...sight, right }];
  });
  expect(wrong).toEqual([]);
  console.log(`${edits} steps, ${frames} frames, ${busy} of them told to wait, ${sights.length} sights`);
  // Enough was seen: of several places, and of figures on their way too.
  expect(new Set(sights.map(({ place }) => place)).size).toBeGreaterThanOrEqual(3);
  expect(busy).toBeGreaterThan(0);

  const main = page.getByRole('main');
  for (const place of ['oversikt', 'enhet/JH01', 'scenario/vikter']) {
    await page.evaluate((hash) => (location.hash = hash), `#/${place}`);
    await expect(main).toHaveAttribute('aria-busy', 'false');
    await expect(main.getByRole('heading').first()).toBeVisible();
    const before = await settledText(page);
    await page.reload();
    await expect(main).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByTestId('kept-notice')).toBeVisible();
    await expect.poll(() => settledText(page)).toBe(before);
  }
});
