// A workbook as a colleague sends it: into the page, settled, reconciled, and out again with the same figures.
import { expect, expectAccessible, give, open, test } from './page.ts';
import { giveWorkbook, loadWorkbook, nameUnits, useFiles } from './workbook.ts';

test('a workbook with titles, sums, a date for an age and renamed units is settled and counted', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, '#/data');
  await giveWorkbook(page);
  const staged = page.getByTestId('staged');
  // Nothing of it is counted, and each thing is named.
  await expect(staged).toContainText('Rad 1–3 ovanför är titlar och läses inte.');
  await expect(staged).toContainText('Rad 34 är en summarad och räknas inte in.');
  await expect(page.getByTestId('faults')).toContainText('Källa: listningsregistret');
  await expectAccessible(page);
  await nameUnits(page);
  await useFiles(page);
  // 132 240 less those of the unit that the list lacks.
  await expect(page.getByText('131 535', { exact: false }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Ej avstämd' }).click();
  const panel = page.getByRole('dialog', { name: 'Avstämning' });
  await expect(panel).toContainText('Saknar lista');
  await expectAccessible(page);
});

test('what was settled once is remembered for the next workbook', async ({ page }) => {
  test.setTimeout(120_000);
  await loadWorkbook(page);
  await giveWorkbook(page);
  await expect(page.getByTestId('decided-units')).toContainText('HC Lit');
  await expect(page.getByTestId('unknown-units')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeVisible();
});

test('a cell that cannot be read is corrected in place', async ({ page }) => {
  await open(page, '#/data');
  await give(page, 'listing-three-faults.csv');
  const corrections = page.getByTestId('corrections');
  await expect(corrections).toBeVisible();
  const fields = corrections.getByRole('textbox');
  const before = await fields.count();
  expect(before).toBeGreaterThan(1);
  await fields.first().fill('12');
  await fields.first().press('Enter');
  await page.getByRole('button', { name: 'Läs in igen med rättelserna' }).click();
  await expect(page.getByText('1 cell rättad')).toBeVisible();
  await expect(page.getByTestId('staged')).not.toContainText('12,5');
});

test('a number that may be two is asked about, with both readings', async ({ page }) => {
  await open(page, '#/data');
  await give(page, 'listing-ambiguous-thousands.csv');
  await page.getByRole('button', { name: 'Komma skiljer av decimaler' }).click();
  await expect(page.getByTestId('faults')).not.toContainText('kan läsas på två sätt');
});

test('cells copied from a spreadsheet are read like a file', async ({ page }) => {
  await open(page, '#/data');
  await page.getByRole('button', { name: 'Klistra in' }).click();
  await page
    .getByLabel('Celler ur kalkylprogrammet')
    .fill('enhet_id\tnamn\tkommun\tdriftsform\tavstand_km\tcni\nA\tEtt\tBerg\tregion\t10,5\t1,1\n');
  await page.getByRole('button', { name: 'Läs in det inklistrade' }).click();
  await expect(page.getByTestId('table-read')).toContainText('Inklistrat 1.txt');
});

test('a register is counted as it streams, and one with a personal identity number is refused', async ({
  page,
}) => {
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `JH${String((i % 30) + 1).padStart(2, '0')};${1930 + (i % 95)};${i % 200},5`,
  );
  const register = (lines: readonly string[], name: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(['enhet_id;fodelsear;avstand_km', ...lines].join('\r\n')),
  });
  await open(page, '#/data');
  await page
    .getByLabel('Välj filer')
    .setInputFiles([register([...rows, 'JH01;191212121212;1,0'], 'med-nummer.csv')]);
  const date = page.getByLabel('Listdatum, år eller år och månad');
  await date.fill('2026');
  await page.getByRole('button', { name: 'Använd listdatumet' }).click();
  await expect(page.getByTestId('faults')).toContainText('personnummer');
  expect(await page.getByTestId('staged').innerText()).not.toContain('191212121212');
  await page.getByRole('button', { name: /^Släng|^Stäng/ }).click();

  await page.getByLabel('Välj filer').setInputFiles([register(rows, 'register.csv')]);
  await date.fill('2026');
  await page.getByRole('button', { name: 'Använd listdatumet' }).click();
  await expect(page.getByTestId('staged')).toContainText(/60\s000 rader lästa/);
  await useFiles(page);
  await expect(page.getByText(/60\s000/).first()).toBeVisible();
});
