// A workbook as a colleague sends it, given and settled as a user does.
import type { Page } from '@playwright/test';
import { expect, give, open } from './page.ts';

const WORKBOOK = 'region-workbook-libreoffice-sv.xlsx';

/** Gives the workbook, tells its list date, and has the date that it holds read as the age class it was. */
export async function giveWorkbook(page: Page): Promise<void> {
  await give(page, WORKBOOK);
  await expect(page.getByTestId('table-read')).toHaveCount(3);
  // The title above the headers says which date the list is of; it is suggested, not taken for granted.
  await expect(page.getByLabel('Listdatum, år eller år och månad')).toHaveValue('2026');
  await page.getByRole('button', { name: 'Använd listdatumet' }).click();
  await page.getByRole('button', { name: 'Läs dem som åldersklasser' }).click();
  await expect(page.getByRole('button', { name: 'Läs dem som åldersklasser' })).toBeHidden();
}

/** Names the two units that are called something else in the listing. */
export async function nameUnits(page: Page): Promise<void> {
  const unknown = page.getByTestId('unknown-units');
  await expect(unknown.locator('tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: /^Godta (det säkra förslaget|alla \d+ säkra förslag)$/ }).click();
  const other = page.getByLabel('Vilken enhet HC Lit är');
  if ((await other.count()) > 0 && (await other.inputValue()) === '') await other.selectOption('JH07');
  await page.getByRole('button', { name: 'Läs in igen med enheterna' }).click();
  await expect(unknown).toBeHidden();
}

export async function useFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
}

/** The workbook in use. */
export async function loadWorkbook(page: Page): Promise<void> {
  await open(page, '#/data');
  await giveWorkbook(page);
  await nameUnits(page);
  await useFiles(page);
}
