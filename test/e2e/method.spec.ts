import { expect, expectAccessible, open, plain, test } from './page.ts';

test('the method page works a rule out with a unit’s own figures, and follows the unit chosen', async ({
  page,
}) => {
  await open(page, '#/metod/rehab');
  const rule = page.getByRole('region', { name: /^Rehabkoordinator/ });
  await expect(rule.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(rule.getByText(/^Rehabkoordinator = 106,00\skr × /)).toBeVisible();
  const before = plain(await rule.getByText(/^Rehabkoordinator = /).innerText());
  await page.getByLabel('Visa talen för').selectOption({ label: 'Hälsocentral Gäddede' });
  await expect(rule.getByText(/^Med talen för Hälsocentral Gäddede/)).toBeVisible();
  await expect(rule.getByText(/^Rehabkoordinator = /)).not.toHaveText(before);
  await page.getByRole('link', { name: 'Så hänvisar du hit' }).click();
  await expect(page.getByRole('heading', { name: 'Så hänvisar du hit' })).toBeFocused();
  await expect(page.getByTestId('citation')).toContainText(/Regler: 2026 \(förslag\).*fingeravtryck/);
  await page.goBack();
  await expect(rule.getByRole('heading', { level: 3 })).toBeFocused();
});

test('the method page shows the licences of what it is built from', async ({ page }) => {
  await open(page, '#/metod');
  await page.getByText('Licenser för sidan och det den är byggd av').click();
  await expect(page.getByTestId('licences')).toContainText('svelte');
  await expect(page.getByTestId('licences')).toContainText('SIL OPEN FONT LICENSE');
});

test('a word is explained where it stands, and leads to its place in the glossary', async ({ page }) => {
  await open(page);
  const word = page.getByTestId('pools').getByRole('button', { name: /^Socioekonomisk faktor/ });
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note', { name: 'CNI (Care Need Index)' });
  await expect(note).toContainText('1,00 är medelvärdet');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
  await word.press('Enter');
  await note.getByRole('link', { name: 'Mer i ordlistan' }).click();
  await expect(page).toHaveURL(/#\/ordlista\/cni\?ar=2026$/);
  await expect(page.getByRole('heading', { name: 'CNI (Care Need Index)' })).toBeFocused();
  await page.getByLabel('Sök i ordlistan').fill('potten');
  await expect(page.getByTestId('glossary').getByRole('heading', { level: 3, name: 'Pott' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'CNI (Care Need Index)' })).toBeHidden();
});

for (const hash of ['#/metod', '#/ordlista', '#/tillganglighet'])
  test(`${hash} breaks no rule of accessibility`, async ({ page }) => {
    await open(page, hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
