import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, expectAccessible, give, open, test, units } from './page.ts';

const UNITS = 'region-units-libreoffice-sv.csv';
const LISTING = 'region-listing-libreoffice-sv.csv';

async function useFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
}

async function downloadResults(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta resultat (CSV)' }).click();
  return download;
}

test('a region saved by a spreadsheet program in Swedish is loaded, shown, downloaded and read back', async ({
  page,
}) => {
  await open(page, '#/data');
  await give(page, UNITS, LISTING);

  const staged = page.getByTestId('staged');
  await expect(
    staged.getByText('Läst som Windows-1252 med semikolon mellan kolumnerna och decimalkomma.'),
  ).toBeVisible();
  await expect(staged).toContainText('29 rader lästa, ingen avvisad.');
  await expect(staged).toContainText('606 rader lästa, ingen avvisad.', { useInnerText: true });
  await expect(staged).toContainText('29 av 29 vårdenheter har listade');
  await expectAccessible(page);
  await useFiles(page);

  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(units(page)).toHaveCount(29);
  await expect(
    page.getByRole('main').getByText('lista 2026-03').filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(page.getByText('Påhittade uppgifter')).toBeHidden();
  // The smallest, most distant unit is gone and its listed are at a larger one: the same persons, other shares.
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
  await expect(units(page).filter({ hasText: 'Gäddede' })).toHaveCount(0);

  const download = await downloadResults(page);
  expect(download.suggestedFilename()).toMatch(/^halsoval-resultat-2025-2026.*\.csv$/);
  const path = await download.path();
  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\ufeffenhet_id;namn;regelar;scenario;post;belopp_kr\r\n')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 29 * 7 * 2);

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByLabel('Välj filer').setInputFiles(path);
  await expect(page.getByTestId('comparison')).toContainText(
    'Alla 406 belopp i filen är lika med beräkningen, på öret.',
  );
  await page.getByRole('button', { name: 'Stäng' }).click();
  await page.getByRole('button', { name: 'Återgå till exempeldata' }).click();
  await page.getByRole('button', { name: 'Visa exempeldata' }).click();
  await expect(page.getByRole('complementary', { name: 'Exempeldata' })).toBeVisible();
});

test('a results file of other data says which amounts differ', async ({ page }) => {
  await open(page);
  const path = await (await downloadResults(page)).path();
  const text = await readFile(path, 'utf8');
  const changed = text.replace(/(JH01;[^;]*;2026;[^;]*;listing;)\d+,\d\d/, '$11,00');
  await page.goto('#/data');
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name: 'andrad.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
  const comparison = page.getByTestId('comparison');
  const same = text.trimEnd().split('\r\n').length - 2;
  await expect(comparison).toContainText(`${same} belopp är lika, 1 skiljer sig`);
  await expect(comparison.getByRole('row').last()).toContainText('1,00');
});

test('a file with three faults says each: row, column, value and what to do; nothing loaded is touched', async ({
  page,
}) => {
  await open(page, '#/data');
  await give(page, 'listing-three-faults.csv');
  const faults = page.getByTestId('faults');
  const row = (text: string) => faults.getByRole('row').filter({ hasText: text });
  await expect(row('12,5')).toContainText(
    'listing-three-faults.csv 2 antal 12,5 ”12,5” är inte ett helt antal personer. Rätta filen eller hoppa över raden.',
    { useInnerText: true },
  );
  await expect(row('2026-13')).toContainText(
    'är ingen period. Skriv år (2026) eller år och månad (2026-03).',
  );
  await expect(row('65+')).toContainText('är ingen åldersklass.');
  await expect(page.getByText('Filerna kan inte användas förrän felen är åtgärdade.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Släng och behåll det gamla' }).click();
  await page.getByRole('link', { name: 'Översikt' }).click();
  await expect(page.getByTestId('total')).toHaveText('798 068', { useInnerText: true });
  await expect(units(page)).toHaveCount(30);
});

test('a unit that the units file lacks stops the listing, and is named with its row', async ({ page }) => {
  await open(page, '#/data');
  const listing = `${await readFile(`test/fixtures/${LISTING}`, 'latin1')}ZZ9;2026-03;0-4;12\n`;
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'enheter.csv', mimeType: 'text/csv', buffer: await readFile(`test/fixtures/${UNITS}`) },
    { name: 'listning.csv', mimeType: 'text/csv', buffer: Buffer.from(listing, 'latin1') },
  ]);
  const row = page.getByTestId('faults').getByRole('row').filter({ hasText: 'ZZ9' });
  await expect(row).toContainText('listning.csv 608 enhet_id ZZ9', { useInnerText: true });
  await expect(row).toContainText('finns inte i enhetsfilen');
  await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
});

test('two files can be given one after the other', async ({ page }) => {
  await open(page, '#/data');
  await page.getByLabel('Välj filer').setInputFiles({
    name: 'enheter.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\n'),
  });
  await expect(page.getByTestId('faults')).toContainText('Läs in listningsfilen också');
  await page.getByLabel('Välj filer').setInputFiles({
    name: 'listning.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('enhet_id;period;aldersgrupp;antal\nA;2026;20–24;70\n'),
  });
  await expect(page.getByTestId('staged')).toContainText('2026: 70 listade vid 1 vårdenhet');
  await useFiles(page);
});

test('age classes that became dates are read only when the user agrees', async ({ page }) => {
  await open(page, '#/data');
  const csv = [
    'enhet_id;namn;kommun;driftsform;avstand_km;cni',
    'A;Enhet A;Berg;region;45;1,1',
    'B;Enhet B;Berg;privat;12;0,9',
  ].join('\r\n');
  const listing = [
    'enhet_id;period;aldersgrupp;antal',
    'A;2026;05-sep;100',
    'A;2026;okt-14;50',
    'B;2026;20-24;70',
  ].join('\r\n');
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'enheter.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) },
    { name: 'listning.csv', mimeType: 'text/csv', buffer: Buffer.from(listing) },
  ]);
  await expect(page.getByText('”05-sep” läses som 5–9 (1 ställe)')).toBeVisible();
  await expect(page.getByText('”okt-14” läses som 10–14 (1 ställe)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
  await page.getByRole('button', { name: 'Läs dem som åldersklasser' }).click();
  await useFiles(page);
  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(page.getByText('220 listade').first()).toBeVisible();
  await expect(page.getByText('Ej avstämd').first()).toBeVisible();
  const download = await downloadResults(page);
  expect(download.suggestedFilename()).toContain('ej-avstamd');
});

test('faulty rows are left out only when asked for, and the data are then marked as not reconciled', async ({
  page,
}) => {
  await open(page, '#/data');
  const units = await readFile(`test/fixtures/${UNITS}`);
  const listing = (await readFile(`test/fixtures/${LISTING}`, 'latin1')).replace(
    'JH01;2026-03;0-4;608',
    'JH01;2026-03;0-4;sexhundra',
  );
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'enheter.csv', mimeType: 'text/csv', buffer: units },
    { name: 'listning.csv', mimeType: 'text/csv', buffer: Buffer.from(listing, 'latin1') },
  ]);
  await page.getByRole('button', { name: 'Hoppa över 1 felaktig rad' }).click();
  await expect(page.getByText('1 rad hoppas över.')).toBeVisible();
  await useFiles(page);
  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(page.getByText('1 rad räknades inte när filerna lästes in')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ej avstämd' })).toBeVisible();
});

test('a missing CNI bars the figures it touches, with the reason, and never counts as nought', async ({
  page,
}) => {
  await open(page, '#/data');
  const units = (await readFile(`test/fixtures/${UNITS}`, 'latin1')).replace(/^(JH12;.*;)[^;\n]+$/m, '$1');
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'enheter.csv', mimeType: 'text/csv', buffer: Buffer.from(units, 'latin1') },
    { name: 'listning.csv', mimeType: 'text/csv', buffer: await readFile(`test/fixtures/${LISTING}`) },
  ]);
  await expect(page.getByTestId('faults')).toContainText('Enheten saknar CNI.');
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Summan för 2026 kan inte räknas ännu');
  await expect(page.getByText('Hälsocentral Krokom saknar CNI.').first()).toBeVisible();
  const cni = page.getByTestId('pools').getByRole('row', { name: 'Socioekonomisk faktor (CNI)' });
  await expect(cni).toHaveText('Socioekonomisk faktor (CNI) – – – –', { useInnerText: true });
  await page.getByRole('button', { name: 'Hämta resultat (CSV)' }).click();
  await expect(page.getByText('Resultatet kan inte hämtas medan belopp saknas.')).toBeVisible();
  await expectAccessible(page);
});

test('files dropped anywhere on the page are read', async ({ page }) => {
  await open(page);
  const text = await readFile(`test/fixtures/${UNITS}`, 'latin1');
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(content, (c) => c.charCodeAt(0))], 'enheter.csv'));
    return data;
  }, text);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByTestId('staged')).toContainText('enheter.csv');
  await expect(page.getByTestId('staged')).toContainText('29 rader lästa');
});

for (const [file, message] of [
  ['units-not-saved-as-csv.xls', '.xlsx'],
  ['units-missing-and-double-column.csv', 'Kolumnen kommun saknas.'],
] as const) {
  test(`${file} is refused in words`, async ({ page }) => {
    await open(page, '#/data');
    await give(page, file);
    await expect(page.getByTestId('faults')).toContainText(message);
    await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
  });
}

test('names with markup are shown as text', async ({ page }) => {
  await open(page, '#/data');
  const name = '<img src=x onerror=alert(1)>';
  const units = `enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;${name};Berg;region;45;1\n`;
  const listing = 'enhet_id;period;aldersgrupp;antal\nA;2026;20–24;70\n';
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'enheter.csv', mimeType: 'text/csv', buffer: Buffer.from(units) },
    { name: 'listning.csv', mimeType: 'text/csv', buffer: Buffer.from(listing) },
  ]);
  await useFiles(page);
  await page.goto('#/oversikt');
  await page.getByRole('radio', { name: 'Tabell' }).check({ force: true });
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});
