import type { Locator, Page } from '@playwright/test';
import { figure, listed } from './figures.ts';
import { expect, expectAccessible, open, plain, test } from './page.ts';

const WEIGHT = 'Åldersvikt, listning, 80–84 år';

const part = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Delar av scenariot' }).getByRole('link', { name }).click();

const weight = (page: Page): Locator => page.getByRole('textbox', { name: WEIGHT, exact: true });

/** A scenario from 2026 with one age weight changed. */
async function raiseWeight(page: Page, value: string): Promise<void> {
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await expect(page.getByLabel('Arbetar med')).toHaveValue(/^s\d+$/);
  await weight(page).fill(value);
  await weight(page).press('Enter');
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026');
}

test('a planner raises a weight, holds the pot, limits the loss, says why and copies the amendment', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await raiseWeight(page, '2,40');
  const status = page.getByTestId('scenario-status');
  await expect(status).toContainText('mer för sina listade');
  await page.getByLabel('Namn', { exact: true }).fill('Äldre');
  await page.getByLabel('Namn', { exact: true }).press('Enter');
  await page.getByLabel(`Motivering till ${WEIGHT}`).fill('De äldsta behöver mer vård.');
  await page.getByLabel(`Motivering till ${WEIGHT}`).blur();

  // The pot: the base falls so that the listing pool is what it was.
  await part(page, 'Potter');
  const listing = page.getByRole('group', { name: /^Ersättning per listad.*: vad som ligger fast/ });
  await listing.getByRole('radio', { name: 'Håll potten' }).check({ force: true });
  await expect(page.getByTestId('held-listing')).toContainText('Från 2 301,00 kr till 2 284,66 kr', {
    useInnerText: true,
  });
  const pays = page.getByTestId('pots-who-pays');
  await expect(pays).toBeVisible();
  expect(await pays.locator('tbody tr').count()).toBeGreaterThanOrEqual(30);
  await page.getByRole('button', { name: 'Använd i scenariot' }).click();
  await expect(page.getByText('Beloppet är nu satt så att potten hålls.')).toHaveCount(1);
  await expect(status).toContainText('2 ändringar mot 2026');

  // No unit below −1 %: the goal is kept already by so small a change, and it says so.
  await part(page, 'Målsökning');
  await page
    .getByLabel('Mål', { exact: true })
    .selectOption({ label: 'Ingen vårdenhet tappar mer än, i procent' });
  await page.getByLabel('Lägsta ändring, procent').fill('−1');
  await page.getByLabel('Lägg till parameter').selectOption({ label: 'Belopp för vikt 1,00, listning' });
  await page.getByRole('main').getByRole('button', { name: 'Sök', exact: true }).click();
  await expect(page.getByTestId('goal-outcome')).toContainText('redan');

  // The transition rule does it within the pot, and tells who pays whom.
  await part(page, 'Övergång');
  await page.getByLabel('Golv: lägsta ändring').fill('−0,05');
  await page.getByLabel('Golv: lägsta ändring').press('Enter');
  const units = page.getByTestId('transition-units');
  await expect(units).toBeVisible();
  await expect(page.getByTestId('transition-pot')).toContainText('lika före och efter övergångsregeln');
  await expect(page.getByTestId('transition-flows')).toBeVisible();
  await page.getByLabel('Ta med i ändringsförslaget').check();

  await part(page, 'Regeltext');
  await expect(page.getByTestId('summary')).toContainText('80–84');
  await page.getByRole('button', { name: 'Kopiera som ändringsförslag' }).click();
  await expect(page.getByTestId('copied')).toBeVisible();
  const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toContain('2,21 ändras till 2,40');
  expect(copied).toContain('De äldsta behöver mer vård.');
  expect(copied).toContain('Övergångsregel');
  expect(copied).toContain('2 301 kr ändras till 2 284,');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html).toContain('<del>');
});

test('a changed weight gives what arithmetic gives, and undo takes it all back', async ({ page }) => {
  await open(page);
  const pool = async (): Promise<number> =>
    figure(await page.getByTestId('pools').locator('tbody tr').first().locator('td').first().innerText());
  const before = await pool();
  await raiseWeight(page, '2,40');
  let persons = 0;
  for (let unit = 1; unit <= 30; unit++)
    persons += (await listed(`JH${String(unit).padStart(2, '0')}`, '2026')).get('80–84') ?? 0;
  const lines = page.getByTestId('scenario-lines');
  if (!(await lines.isVisible())) await page.getByText('Post för post', { exact: true }).click();
  const row = lines.getByRole('row', { name: /^Listning|^Ersättning per listad/ });
  await expect(row).toBeVisible();
  const [base, own] = (await row.getByRole('cell').allInnerTexts()).map(figure);
  expect(base).toBe(before);
  // 2 301 kr times 0.19 for each of them.
  expect(Math.abs(own! - base! - (2301 * 0.19 * persons) / 1000)).toBeLessThanOrEqual(1.5);

  await page.getByRole('button', { name: /^Ångra: / }).click();
  await expect(weight(page)).toHaveValue('2,21');
  await page.getByRole('button', { name: /^Gör om: / }).click();
  await expect(weight(page)).toHaveValue('2,40');
});

test('a value that cannot be is told why beside its field, and nothing is lost', async ({ page }) => {
  await raiseWeight(page, '2,40');
  for (const [written, told] of [
    ['11', /högst 10|0,00–10,00|mellan/],
    ['2,405', /decimaler/],
    ['två', /är inget tal/],
  ] as const) {
    await weight(page).fill(written);
    await weight(page).press('Enter');
    await expect(page.getByTestId('parameters').getByText(told).first()).toBeVisible();
    await expect(weight(page)).toHaveValue(written);
    await expect(page.getByTestId('scenario-status')).toContainText('1 ändring mot 2026');
  }
});

test('a change that affects nobody says so', async ({ page }) => {
  await open(page, '#/scenario');
  await page.getByRole('button', { name: 'Nytt scenario från 2026' }).click();
  await page.getByRole('button', { name: 'Öppna alla' }).click();
  const field = page.getByRole('textbox', { name: 'Hälsosamtal', exact: true });
  await field.fill('1200');
  await field.press('Enter');
  await expect(page.getByTestId('change-effect').first()).not.toContainText('Räknar');
});

test('a scenario is saved, read back and compared with its year', async ({ page }) => {
  await raiseWeight(page, '2,40');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  const file = await (await saving).path();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nytt scenario från 2026' })).toBeVisible();
  await page.getByLabel('Läs in scenariofil').setInputFiles(file);
  await expect(weight(page)).toHaveValue('2,40');
  await page.getByRole('link', { name: 'Jämför', exact: true }).click();
  await expect(page.getByTestId('sides')).toContainText('Förslag 1');
  await expect(page.getByTestId('parts')).toContainText('Åldersvikter för listning');
});

test('the weight curve is moved by keyboard and by mouse, and the mean is always told', async ({ page }) => {
  await open(page, '#/scenario/vikter');
  const totals = page.getByTestId('weight-totals');
  await expect(totals).toContainText('1,0000');
  const point = page.getByRole('slider', { name: /^80–84/ });
  await point.focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('textbox', { name: 'Vikt, 80–84 år' })).toHaveValue('2,31');
  await expect(totals).toContainText('1,00');
  const box = (await point.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 40, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: 'Vikt, 80–84 år' })).not.toHaveValue('2,31');
  await page.getByRole('button', { name: 'Normalisera till 1,00' }).click();
  await expect(page.getByTestId('weights-told')).toContainText(/1,00|0,9999/);
});

test('an interpretation shows its effect and is switched', async ({ page }) => {
  await open(page, '#/scenario/tolkningar');
  const question = page.getByTestId('reading-external.funding');
  await expect(question).toContainText('hela regionen');
  await question.getByRole('radio').nth(1).check({ force: true });
  await expect(page.getByTestId('readings-together')).toBeVisible();
  await expect(page.getByTestId('scenario-status')).toContainText('1 ändring');
});

test('what amounts depend on and how certain they are is computed, and the same seed gives the same', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, '#/kanslighet');
  await expect(page.getByTestId('tornado')).toBeVisible({ timeout: 60_000 });
  await open(page, '#/kanslighet/svep');
  await expect(page.getByTestId('sweep')).toBeVisible({ timeout: 60_000 });
  await open(page, '#/kanslighet/osakerhet');
  // The sentence of the region has so few figures that another draw may say the same; the units have many.
  const units = page.getByTestId('chance-units');
  await expect(units).toBeVisible({ timeout: 60_000 });
  const first = await units.innerText();
  await page.getByRole('button', { name: 'Nytt slumptal' }).click();
  await page.getByRole('button', { name: 'Räkna dragningarna' }).click();
  await expect.poll(() => units.innerText(), { timeout: 60_000 }).not.toBe(first);
  await page.getByLabel('Slumptal').fill('2026');
  await page.getByRole('button', { name: 'Räkna dragningarna' }).click();
  await expect.poll(() => units.innerText(), { timeout: 60_000 }).toBe(first);
});

for (const place of [
  ...['parametrar', 'vikter', 'potter', 'mal', 'overgang', 'tolkningar', 'regeltext', 'logg'].map(
    (name) => `#/scenario/${name}`,
  ),
  ...['parametrar', 'svep', 'osakerhet'].map((name) => `#/kanslighet/${name}`),
]) {
  test(`${place} is usable by all`, async ({ page }) => {
    await raiseWeight(page, '2,40');
    await page.evaluate((hash) => (location.hash = hash), place);
    await expect(page.locator('main nav a[aria-current]')).toBeVisible();
    await expectAccessible(page);
  });
}
