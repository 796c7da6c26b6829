// Names and files that are made to harm, given to the built page: shown as the text they are, and refused in words. That
// nothing runs, nothing complains and nothing is asked of elsewhere is what every test watches for.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, open, plain, test } from './page.ts';
import { settled } from './views.ts';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const FORMULA = '=HYPERLINK(https://exempel.se)';

/** The sample's units, two of them with other names. */
function units(): string {
  return readFileSync('data/sample/units.csv', 'utf8')
    .replace('Hälsocentral Östersund Centrum', `"${MARKUP.replaceAll('"', '""')}"`)
    .replace('Hälsocentral Östersund Norr', `\u202e${FORMULA}\u2066\u200b`);
}

/** Where units are named: in lists, headings, charts, fields and on paper. */
const ADDRESSES = [
  ...['#/', '#/oversikt', '#/enhet/JH01', '#/enhet/JH02', '#/jamfor', '#/jamfor/varfor/JH01'],
  ...['#/jamfor/enheter', '#/tjanstekop', '#/data', '#/utskrift/JH01'],
];

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The page with these units in use. */
async function loaded(page: Page): Promise<void> {
  await open(page, '#/data');
  const list = readFileSync('data/sample/listing.csv', 'utf8');
  await page
    .getByLabel('Välj filer')
    .setInputFiles([file('<b>enheter.csv', units()), file('lista.csv', list)]);
  await expect(page.getByTestId('staged')).toContainText('<b>enheter.csv');
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
}

test('a name is text in every view, on paper and in what is taken out', async ({ page }) => {
  test.setTimeout(240_000);
  await loaded(page);
  for (const address of ADDRESSES) {
    await page.goto(address);
    await settled(page);
    await expect(page.locator('img[src=x], main script')).toHaveCount(0);
    await expect(page).toHaveTitle(/Hälsovalssimulatorn/);
    expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
  await page.goto('#/jamfor');
  await expect(page.getByText(MARKUP).first()).toBeAttached();
  await expect(page.getByText(FORMULA).first()).toBeAttached();

  await page.goto('#/data/ut');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Vårdenheter (CSV)' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain(`'${FORMULA};`);
  expect(text).toContain(`"${MARKUP.replaceAll('"', '""')}"`);
});

test('files without measure, and archives that lie, are refused in words', async ({ page }) => {
  await open(page, '#/data');
  const lie = readFileSync('test/fixtures/units-libreoffice.xlsx');
  // Its directory says another size of each part than the part has.
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = lie.indexOf(entry); at >= 0; at = lie.indexOf(entry, at + 4))
    lie.writeUInt32LE(lie.readUInt32LE(at + 24) + 1, at + 24);
  const columns = Array.from({ length: 100_000 }, (_, i) => `k${i}`).join(';');
  await page
    .getByLabel('Välj filer')
    .setInputFiles([
      file('bred.csv', `${columns}\n1;2;3\n`),
      file('lang.csv', `enhet_id;namn\nA;${'x'.repeat(1_000_000)}\n`),
      { name: 'bok.xlsx', mimeType: 'application/zip', buffer: lie },
      file('2026.json', `{"format":"halsoval-parameters","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    ]);
  const staged = page.getByTestId('staged');
  await expect(staged).toContainText('Arbetsboken är skadad');
  const words = plain(await page.locator('main').innerText());
  expect(words).toContain('Raden har 100 000 kolumner');
  expect(words).toContain('Cellen har mer än 32 767 tecken');
  await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
});

test('a link that would swell without end says that it is damaged', async ({ page }) => {
  await open(page);
  const swelling = deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url');
  await page.evaluate((hash) => (location.hash = hash), `#/scenario?s=${swelling}`);
  await expect(page.getByTestId('link-notice')).toContainText('skadad eller avklippt');
});
