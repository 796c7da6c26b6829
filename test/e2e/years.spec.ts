import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { figure, ore, rowsOf } from './figures.ts';
import { expect, expectAccessible, open, plain, test } from './page.ts';

async function index(page: Page, percent: string): Promise<void> {
  await page.getByLabel('LPIK, procent').fill(percent);
  await page.getByRole('button', { name: 'Lägg till 2027' }).click();
}

async function save(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function giveBack(page: Page, path: string, name: string): Promise<void> {
  await page.getByLabel('Välj filer').setInputFiles({
    name,
    mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
    buffer: await readFile(path),
  });
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
}

async function total(page: Page): Promise<number> {
  await page.goto('#/oversikt');
  return figure(await page.getByTestId('total').innerText());
}

/** What a unit's line of the year comes to in öre, from its explanation. */
async function exact(page: Page, line: string): Promise<number> {
  await page
    .getByTestId('statement')
    .getByRole('row', { name: new RegExp(`^${line}`) })
    .getByRole('button')
    .first()
    .click();
  const amount = ore(await page.getByTestId('why-amount').innerText());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return amount;
}

test.describe('next year by index', () => {
  test('is chosen and badged, says that nothing is published for it, and leaves medication as it is', async ({
    page,
  }) => {
    await open(page, '#/data');
    await index(page, '3,1');
    await expect(page.getByText('Regelåret 2027 är tillagt och valt.')).toBeVisible();
    await expect(page.getByRole('radio', { name: /^2027\s+indexerad$/ })).toBeChecked();
    await expectAccessible(page);

    await page.goto('#/oversikt');
    await expect(
      page.getByRole('main').getByText('regelår 2027 (indexerad)').filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(page.getByText('Inget är publicerat för 2027.')).toBeVisible();
    const pools = page.getByTestId('pools');
    const amounts = async (name: string): Promise<number[]> =>
      (
        await pools
          .getByRole('row', { name: new RegExp(`^${name}`) })
          .getByRole('cell')
          .allInnerTexts()
      ).map(figure);
    // Both years on the list of 2026.
    const [medication = NaN, before = NaN, change = NaN] = await amounts('Läkemedel');
    expect([medication, change]).toEqual([before, 0]);
    for (const pool of ['Ersättning per listad', 'Socioekonomisk', 'Glesbygdsfaktor', 'Rehabkoordinator']) {
      const [indexed = NaN, base = NaN] = await amounts(pool);
      // In whole thousands, both of them rounded.
      expect(Math.abs(indexed - base * 1.031)).toBeLessThan(1.1);
    }
  });

  test('raises a unit’s lines by the index to the öre, and its medication not at all', async ({ page }) => {
    await open(page, '#/enhet/JH18');
    const names = ['Ersättning per listad', 'Läkemedel'] as const;
    const [listing, medication] = [await exact(page, names[0]), await exact(page, names[1])];
    await page.goto('#/data');
    await index(page, '3,1');
    await expect(page.getByText('Regelåret 2027 är tillagt och valt.')).toBeVisible();
    await page.goto('#/enhet/JH18');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2027');
    // The amount for weight 1.00 is raised and rounded to öre: 2 301 × 1,031 = 2 372,33.
    expect(await exact(page, names[0])).toBe(Math.round((listing * 2372.33) / 2301));
    expect(await exact(page, names[1])).toBe(medication);
  });

  test('is saved as a parameter file, removed, and read back to the same total', async ({ page }) => {
    await open(page, '#/data');
    await index(page, '3,1');
    await expect(page.getByText('Regelåret 2027 är tillagt och valt.')).toBeVisible();
    const made = await total(page);
    await page.goto('#/data');
    const row = page.getByRole('row', { name: /^2027/ });
    const file = await save(page, row.getByRole('button', { name: /^Spara som parameterfil/ }));
    expect(file.suggestedFilename()).toBe('2027.json');
    await row.getByRole('button', { name: /^Ta bort/ }).click();
    await expect(page.getByText('Regelåret 2027 är borttaget.')).toBeVisible();
    await expect(page.getByRole('radio', { name: '2027' })).toHaveCount(0);
    expect(await total(page)).not.toBe(made);

    await page.goto('#/data');
    await giveBack(page, await file.path(), '2027.json');
    await page.getByRole('radio', { name: /^2027/ }).check({ force: true });
    await page.goto('#/oversikt');
    await expect.poll(async () => figure(await page.getByTestId('total').innerText())).toBe(made);
  });

  test('is not made of an index that cannot be read', async ({ page }) => {
    await open(page, '#/data');
    for (const written of ['', 'tre', '3,125', '3.1.1']) {
      await index(page, written);
      await expect(page.getByText('Ange indexet i procent, med högst två decimaler.')).toBeVisible();
      await expect(page.getByLabel('LPIK, procent')).toHaveValue(written);
      await expect(page.getByLabel('LPIK, procent')).toHaveAttribute('aria-invalid', 'true');
    }
    await expect(page.getByRole('radio', { name: '2027' })).toHaveCount(0);
  });
});

test.describe('what is taken home as a file', () => {
  async function addPlaces(page: Page): Promise<number> {
    await open(page, '#/enhet/JH13');
    const shown = page.getByTestId('unit-total');
    const before = figure(await shown.innerText());
    const form = page.getByRole('form', { name: 'Lägg till en rad' }).first();
    await form.getByRole('combobox', { name: /^Post/ }).selectOption({
      label: 'Särskilt boende och korttidsboende',
    });
    await form.getByLabel(/^Antal /).fill('7');
    await form.getByRole('button', { name: 'Lägg till' }).click();
    await expect.poll(async () => figure(await shown.innerText())).toBe(before + 70_000);
    return before;
  }

  test('the activities of the unit’s page are read back to the same income', async ({ page }) => {
    const before = await addPlaces(page);
    const file = await save(page, page.getByRole('button', { name: 'Hämta verksamhetsfilen (CSV)' }));
    const path = await file.path();
    const rows = rowsOf(await readFile(path, 'utf8'));
    expect(rows.filter((row) => row['enhet_id'] === 'JH13' && row['antal'] === '7')).toHaveLength(1);

    await page.goto('#/data');
    await page.getByRole('button', { name: 'Återgå till exempeldata' }).click();
    await page.getByRole('button', { name: 'Visa exempeldata' }).click();
    await expect(page.getByText('Exempeldata används nu.')).toBeVisible();
    await page.goto('#/enhet/JH13');
    const shown = page.getByTestId('unit-total');
    await expect.poll(async () => figure(await shown.innerText())).toBe(before);
    await page.goto('#/data');
    await giveBack(page, path, file.suggestedFilename());
    await page.goto('#/enhet/JH13');
    await expect.poll(async () => figure(await shown.innerText())).toBe(before + 70_000);
  });

  test('the results with activities are read back equal, to the öre', async ({ page }) => {
    await addPlaces(page);
    await page.goto('#/oversikt');
    const file = await save(page, page.getByRole('button', { name: 'Hämta resultat (CSV)' }));
    const path = await file.path();
    const rows = rowsOf(await readFile(path, 'utf8'));
    expect(
      rows.filter(
        (row) =>
          row['enhet_id'] === 'JH13' &&
          row['regelar'] === '2026' &&
          row['post'] === 'careHomes' &&
          ore(row['belopp_kr'] ?? '') === 70_000_00,
      ),
    ).toHaveLength(1);
    await page.goto('#/data');
    await page.getByLabel('Välj filer').setInputFiles(path);
    const comparison = page.getByTestId('comparison');
    await expect(comparison).toContainText('är lika med beräkningen, på öret.');
    expect(figure(await comparison.getByText(/^Alla /).innerText())).toBe(rows.length);
    expect(plain(await comparison.innerText())).not.toContain('skiljer sig');
  });
});
