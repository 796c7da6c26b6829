// The built page under watch: any error on the console and any request to elsewhere fails the test.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect };

interface Watch {
  /** Messages a test expects, because it provokes them. */
  readonly expected: RegExp[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      const expected = [/^console: Service Worker registration blocked/];
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) problems.push(`request: ${url}`);
      });
      await use({ expected });
      expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a view with the sample region and waits for its figures. */
export async function open(page: Page, hash = '#/oversikt'): Promise<void> {
  await page.goto(hash);
  await expect(page.getByRole('button', { name: 'Stämmer av' })).toBeVisible();
}

/** Gives files to the page as a user does with the file dialog. Paths are those of test/fixtures. */
export async function give(page: Page, ...files: string[]): Promise<void> {
  await page.getByLabel('Välj filer').setInputFiles(files.map((file) => `test/fixtures/${file}`));
}

/** The units in the chart. */
export function units(page: Page): Locator {
  return page.locator('svg [role=option]');
}

/** Text with plain spaces, for comparing figures without naming the kind of space. */
export function plain(text: string | null): string {
  return (text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export async function expectAccessible(page: Page): Promise<void> {
  // Every rule on a page of long tables takes its time on a slow machine.
  base.setTimeout(180_000);
  // What the page's strip happens to cover can be scrolled clear of it.
  await page.evaluate(() => scrollTo(0, 0));
  // With no frames within, all is judged within the page: to gather it from parts, as it would, takes twice as long.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What passes need not be told: on a page of long tables that takes a third of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}
