import type { Locator, Page } from '@playwright/test';
import { figure, listed, ore } from './figures.ts';
import { expect, expectAccessible, open, test } from './page.ts';

const SVENSTAVIK = 'Hälsocentral Svenstavik';
const FOLLINGE = 'Hälsocentral Föllinge';
const KROKOM = 'Hälsocentral Krokom';

/** The 20th or the next day that banks are open; midsummer's eve is no banking day. */
const PAYDAYS_2026 = '01-20 02-20 03-20 04-20 05-20 06-22 07-20 08-20 09-21 10-20 11-20 12-21'.split(' ');

/** §5.1.1, weights of 2026 in hundredths, in the order of the age classes. */
const LISTING_WEIGHTS = [
  ...[116, 36, 34, 53, 64, 76, 81, 79, 76, 78, 86, 98],
  ...[112, 128, 154, 180, 221, 239, 223, 193, 138],
];
const LISTING_KRONOR = 2301;
/** The first class of those aged 65 or more. */
const ELDERLY = 13;

async function openUnit(page: Page, unitId: string): Promise<void> {
  await open(page, `#/enhet/${unitId}`);
  await expect(page.getByTestId('unit-total')).toBeVisible();
}

const total = async (page: Page): Promise<number> => figure(await page.getByTestId('unit-total').innerText());

/** Waits until the year's total in whole kronor is what it should be. */
async function expectTotal(page: Page, kronor: number): Promise<void> {
  await expect.poll(() => total(page)).toBe(kronor);
}

function line(page: Page, name: string): Locator {
  return page.getByTestId('statement').getByRole('row', { name: new RegExp(`^${name}`) });
}

async function showTables(page: Page): Promise<void> {
  const choices = page.getByRole('radio', { name: 'Tabell' });
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) await choice.check({ force: true });
}

async function showExample(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Visa räkneexemplet' }).click();
  const example = page.getByRole('region', { name: /^Räkneexempel/ });
  await expect(example.getByRole('row', { name: /^Summa för året/ })).toBeVisible();
  return example;
}

const addForm = (page: Page): Locator => page.getByRole('form', { name: 'Lägg till en rad' }).first();

/** Adds a row of activity of the unit: a post, its kind where it has several, and how many. */
async function add(page: Page, post: string, count: string, kind?: string): Promise<void> {
  const form = addForm(page);
  await form.getByRole('combobox', { name: /^Post/ }).selectOption({ label: post });
  if (kind) await form.getByLabel('Slag').selectOption({ label: kind });
  await form.getByLabel(/^Antal /).fill(count);
  await form.getByRole('button', { name: 'Lägg till' }).click();
}

test.describe('a unit', () => {
  test('is chosen by name, and has an address of its own', async ({ page }) => {
    await open(page, '#/enhet');
    const chooser = page.getByRole('combobox', { name: 'Vårdenhet', exact: true });
    await chooser.selectOption({ label: SVENSTAVIK });
    await expect(page).toHaveURL(/#\/enhet\/JH18\?ar=2026$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${SVENSTAVIK} får`);
    await page.goBack();
    await page.getByRole('link', { name: FOLLINGE }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${FOLLINGE} får`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${FOLLINGE} får`);
  });

  test('that nobody knows is told by its id', async ({ page }) => {
    await open(page, '#/enhet/JH99');
    await expect(page.getByText('Det finns ingen vårdenhet med beteckningen JH99')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj en vårdenhet');
  });

  test('is shown with its income of 2026 a year and a month, and its lines come to the sum', async ({
    page,
  }) => {
    await openUnit(page, 'JH18');
    const year = await total(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${SVENSTAVIK} får ${(year / 1e6).toFixed(1).replace('.', ',')} miljoner kronor 2026`,
      { useInnerText: true },
    );
    const monthly = page.getByText(/^i snitt .*kr\/mån$/);
    expect(Math.abs(figure(await monthly.innerText()) - year / 12)).toBeLessThan(1);
    await expect(line(page, 'Summa intäkter').getByRole('cell').first()).toHaveText(
      await page.getByTestId('unit-total').innerText(),
    );
    const rows = page
      .getByTestId('statement')
      .locator('tbody tr:not(.sum)')
      .filter({ has: page.locator('td') });
    const sum = { year: 0, month: 0 };
    for (const cells of await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    )) {
      sum.year += figure(cells[0] ?? '');
      sum.month += figure(cells[1] ?? '');
    }
    // Each line is rounded to whole kronor on its own.
    expect(await rows.count()).toBe(8);
    expect(Math.abs(sum.year - year)).toBeLessThanOrEqual(4);
    expect(Math.abs(sum.month - year / 12)).toBeLessThanOrEqual(4.5);
  });

  test('is paid on the 20th or the next banking day, and the twelve months come to the year to the öre', async ({
    page,
  }) => {
    await openUnit(page, 'JH18');
    await expect(page.getByText('Inläst lista för januari.')).toBeVisible();
    await expect(
      page.getByText('Prognos för februari–december: listan antas vara oförändrad.'),
    ).toBeVisible();
    await showTables(page);
    const months = await page
      .getByTestId('months')
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => ({
          total: row.querySelector('strong')?.textContent ?? '',
          texts: [...row.querySelectorAll('td.text')].map((cell) => cell.textContent.trim()),
        })),
      );
    const days = months.map(({ texts }) => texts.find((text) => /^2026-\d\d-\d\d$/.test(text)));
    expect(days).toEqual(PAYDAYS_2026.map((day) => `2026-${day}`));
    const [january, ...others] = months;
    expect(january?.texts).toContain('utfall');
    expect(others.every(({ texts }) => texts.includes('prognos'))).toBe(true);

    const table = (await showExample(page)).getByRole('table', { name: 'Betalas ut månad för månad' });
    const exact = (await table.locator('tbody tr td:last-child').allInnerTexts()).map(ore);
    expect(exact.map((amount) => Math.round(amount / 100))).toEqual(
      months.map((month) => figure(month.total)),
    );
    await page.getByTestId('unit-total').getByRole('button').click();
    const year = ore(await page.getByTestId('why-amount').innerText());
    expect(exact.reduce((sum, amount) => sum + amount, 0)).toBe(year);
    await page.keyboard.press('Escape');

    const march = page.getByTestId('months').getByRole('row', { name: /^mars/i });
    await march.getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toContainText('mars');
    await expect.poll(async () => ore(await page.getByTestId('why-amount').innerText())).toBe(exact[2]);
  });

  test('has a medication line that can be recomputed from the list that was loaded', async ({ page }) => {
    await openUnit(page, 'JH18');
    await line(page, 'Läkemedel').getByRole('button').first().click();
    const amount = ore(await page.getByTestId('why-amount').innerText());
    const [chain = ''] = (await page.getByTestId('why-formula').innerText()).split('=');
    const [base = ''] = chain.split('×');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Vägda listade').first().click();
    const classes = dialog.locator('table').first().locator('tbody tr');
    await expect.poll(() => classes.count()).toBeGreaterThan(15);
    const weights = await classes.locator('td:nth-child(2)').allInnerTexts();
    const persons = [...(await listed('JH18', '2026')).values()];
    expect(weights).toHaveLength(persons.length);
    const hundredths = weights.reduce(
      (sum, weight, index) => sum + Math.round(figure(weight) * 100) * (persons[index] ?? 0),
      0,
    );
    expect(Math.round((ore(base) * hundredths) / 100)).toBe(amount);
  });

  test('stays chosen with the rules of 2025', async ({ page }) => {
    await openUnit(page, 'JH18');
    const now = await total(page);
    await page.getByRole('radio', { name: '2025' }).check({ force: true });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(`^${SVENSTAVIK} får .*miljoner kronor 2025$`),
    );
    expect(await total(page)).not.toBe(now);
    await expect(page).toHaveURL(/#\/enhet\/JH18\?ar=2025$/);
    await expect(page.getByText('Reglerna för 2025 är beslutade.')).toBeVisible();
  });

  test('leads to a unit that is like it', async ({ page }) => {
    await openUnit(page, 'JH18');
    const link = page.getByTestId('similar').getByRole('link').first();
    const name = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${name.trim()} får`);
    await expect(page.getByTestId('similar').locator('tbody tr').first()).toContainText(name.trim());
  });
});

test.describe('what a unit does besides its list', () => {
  test('gives 120 000 kronor a year for twelve more places in special housing', async ({ page }) => {
    await openUnit(page, 'JH13');
    const before = await total(page);
    await add(page, 'Särskilt boende och korttidsboende', '12', 'Särskilt boende');
    await expectTotal(page, before + 120_000);
    await expect(line(page, 'Särskilt boende').getByRole('cell').nth(0)).toHaveText('120 000', {
      useInnerText: true,
    });
    await expect(line(page, 'Särskilt boende').getByRole('cell').nth(1)).toHaveText('10 000', {
      useInnerText: true,
    });
    await expect(page.getByText('inskrivet här')).toBeVisible();
  });

  test('keeps a family centre between its least and its highest amount, and can be undone', async ({
    page,
  }) => {
    await openUnit(page, 'JH13');
    const before = await total(page);
    await add(page, 'Familjecentral', '180');
    // 180 × 100 kr is less than the least amount.
    await expectTotal(page, before + 25_000);
    const now = page.getByRole('listitem').filter({ hasText: 'Familjecentral för enheten:' });
    await expect(now).toContainText('25 000 kr/år', { useInnerText: true });
    await expect(now).toContainText('Lägsta beloppet gäller.');

    await page.getByRole('button', { name: /^Ändra Familjecentral/ }).click();
    const form = page.getByRole('form', { name: 'Ändra raden' });
    await expect(form.getByLabel('Antal barn')).toHaveValue('180');
    await form.getByLabel('Antal barn').fill('1 200');
    await form.getByRole('button', { name: 'Spara ändringen' }).click();
    await expectTotal(page, before + 100_000);
    await expect(now).toContainText('Högsta beloppet gäller.');

    const undo = page.getByRole('button', { name: 'Ångra' });
    await undo.click();
    await expectTotal(page, before + 25_000);
    await undo.click();
    await expectTotal(page, before);
    await expect(now).toBeHidden();
    await expect(undo).toBeDisabled();
    await page.getByRole('button', { name: 'Gör om' }).click();
    await expectTotal(page, before + 25_000);
  });

  test('is told what cannot be read beside the field, and nothing is added', async ({ page }) => {
    await openUnit(page, 'JH18');
    const before = await total(page);
    const rows = page.getByRole('region', { name: /^Verksamhet vid/ }).locator('tbody tr');
    const count = await rows.count();
    const field = addForm(page).getByLabel(/^Antal /);
    for (const [written, problem] of [
      ['', 'Fyll i fältet.'],
      ['tolv', 'Skriv ett tal med högst två decimaler, till exempel 12 eller 7,5.'],
      ['−3', 'Talet kan inte vara mindre än noll.'],
      ['12,5', 'Skriv ett helt antal.'],
    ] as const) {
      await add(page, 'Särskilt boende och korttidsboende', written);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(problem);
      await expect(field).toHaveValue(written);
    }
    await add(page, 'Särskilt boende och korttidsboende', '3');
    await expect(addForm(page)).toContainText('Det finns redan en rad med samma post, slag och period.');
    await expect(rows).toHaveCount(count);
    expect(await total(page)).toBe(before);
  });

  test('lacks a resident doctor’s amount until the region’s median salary is stated', async ({ page }) => {
    await openUnit(page, 'JH13');
    const before = await total(page);
    await add(page, 'ST- och BT-läkare', '12', 'ST-läkare');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(`^${FOLLINGE} får minst .*miljoner kronor 2026 – en post saknas$`),
    );
    const doctors = line(page, 'ST- och BT-läkare');
    await expect(doctors.getByRole('cell').first()).toHaveText('–');
    await expect(doctors).toContainText(
      'Medianlönen för ST-läkare 2026 saknas. Skriv in den bland regionens gemensamma uppgifter',
    );
    expect(await total(page)).toBe(before);
    await expect(line(page, 'Summa intäkter utan ST- och BT-läkare')).toBeVisible();

    await page.getByRole('button', { name: 'Skriv in: Medianlön för ST-läkare, 2026' }).click();
    const form = page.getByRole('group').filter({ hasText: 'Gemensamma uppgifter' }).getByRole('form');
    await expect(form.getByLabel('Kronor')).toBeFocused();
    await form.getByLabel('Kronor').fill('61 500,50');
    await form.getByRole('button', { name: 'Lägg till' }).click();
    // §5.3.6: 60 % of twelve months' median salary.
    const kronor = 0.6 * 12 * 61_500.5;
    await expect.poll(async () => Math.abs((await total(page)) - before - kronor)).toBeLessThanOrEqual(1);
    expect(figure(await doctors.getByRole('cell').first().innerText())).toBe(Math.round(kronor));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${FOLLINGE} får`);
  });

  test('is named in Swedish in the worked example, never in the words of the program', async ({ page }) => {
    await openUnit(page, 'JH18');
    const homes = (await showExample(page)).getByRole('row', { name: /^Särskilt boende/ });
    await expect(homes).toContainText('44 × ');
    await expect(homes).not.toContainText(/permanent|shortStay/);
  });
});

test.describe('what if', () => {
  test('a hundred who are 65 or older move here from the neighbour: both units and the rest are shown', async ({
    page,
  }) => {
    await openUnit(page, 'JH13');
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Räkna' }) });
    await form.getByLabel('Ålder').selectOption({ label: '65 år och äldre' });
    await form.getByLabel('Från').selectOption({ label: KROKOM });
    await expect(form.getByLabel('Till')).toHaveValue('JH13');

    const persons = [...(await listed('JH12', '2026')).values()];
    const elderly = persons.map((count, index) => (index >= ELDERLY ? count : 0));
    const all = elderly.reduce((sum, count) => sum + count, 0);
    await form.getByLabel('Antal personer').fill(String(all + 1));
    await form.getByRole('button', { name: 'Räkna' }).click();
    await expect(form.getByRole('alert')).toHaveText(
      `${KROKOM} har bara ${all.toLocaleString('sv-SE').replace(/\s/g, ' ')} listade i de åldrarna. Skriv ett lägre antal.`,
      { useInnerText: true },
    );
    await expect(page.getByTestId('moved')).toBeHidden();

    await form.getByLabel('Antal personer').fill('100');
    await form.getByRole('button', { name: 'Räkna' }).click();
    const moved = page.getByTestId('moved');
    await expect(moved).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Om 100 personer flyttar' })).toBeVisible();
    const bodies = moved.locator('tbody');
    await expect(bodies).toHaveCount(2);
    const bodyOf = (name: string): Locator => bodies.filter({ has: page.getByText(name, { exact: true }) });
    const cells = async (row: Locator): Promise<number[]> =>
      (await row.getByRole('cell').allInnerTexts()).map(figure);

    // In the proportions of those who are there, in whole persons by largest remainder.
    const shares = elderly.map((count) => (100 * count) / all);
    const spread = shares.map(Math.floor);
    const rest = 100 - spread.reduce((sum, count) => sum + count, 0);
    [...shares.keys()]
      .sort((a, b) => (shares[b]! % 1) - (shares[a]! % 1))
      .slice(0, rest)
      .forEach((index) => (spread[index]! += 1));
    const weighted = spread.reduce((sum, count, index) => sum + count * LISTING_WEIGHTS[index]!, 0);
    const worth = Math.round((LISTING_KRONOR * weighted) / 100);
    for (const [name, sign] of [
      [FOLLINGE, 1],
      [KROKOM, -1],
    ] as const) {
      const listing = bodyOf(name).getByRole('row', { name: /^Ersättning per listad/ });
      const [before = NaN, after = NaN, change = NaN] = await cells(listing);
      expect(Math.abs(change - sign * worth)).toBeLessThanOrEqual(1);
      expect(Math.abs(after - before - change)).toBeLessThanOrEqual(1);
      const rows = bodyOf(name)
        .locator('tr:not(.sum)')
        .filter({ has: page.locator('td') });
      const changes = await Promise.all((await rows.all()).map(async (row) => (await cells(row))[2] ?? NaN));
      const [, , sum = NaN] = await cells(bodyOf(name).locator('tr.sum'));
      expect(Math.abs(changes.reduce((a, b) => a + b, 0) - sum)).toBeLessThanOrEqual(4);
      expect(Math.sign(sum)).toBe(sign);
    }
    const others = moved.getByRole('row', { name: /^Alla andra enheter/ });
    expect((await cells(others)).every(Number.isFinite)).toBe(true);
    await page.getByRole('button', { name: 'Nollställ' }).click();
    await expect(moved).toBeHidden();
  });

  test('the list grows by two per cent a year: the forecast follows, and says so', async ({ page }) => {
    await openUnit(page, 'JH18');
    await showTables(page);
    const before = await total(page);
    const table = page.getByTestId('months');
    // Columns that both rows of heads share stand before those of the lines, the month's own name first.
    const shared = await table
      .locator('thead tr:first-child th')
      .evaluateAll((heads) => heads.findIndex((head) => head.getAttribute('scope') === 'colgroup'));
    const lines = await table.locator('thead tr:last-child th').allInnerTexts();
    const column = shared - 1 + lines.findIndex((name) => name.trim() === 'Listning');
    const cell = (month: string): Locator =>
      table
        .getByRole('row', { name: new RegExp(`^${month}`, 'i') })
        .getByRole('cell')
        .nth(column);
    const january = await cell('Januari').innerText();
    const field = page.getByLabel('Listorna i hela regionen ändras per år, procent');

    await field.fill('två');
    await field.press('Tab');
    await expect(field).toHaveAccessibleDescription(/^Skriv ett tal från −100 till 100/);
    await field.fill('2');
    await field.press('Tab');
    await expect(page.getByText('Prognosen räknar med att listorna i hela regionen ändras')).toBeVisible();
    await expect(page.getByText('listan antas ändras som du har angett')).toBeVisible();
    await expect.poll(() => total(page)).toBeGreaterThan(before);

    // Eleven months after the list, each class has grown by 11/12 of two per cent, to whole persons.
    const persons = [...(await listed('JH18', '2026')).values()];
    const weighted = persons.reduce(
      (sum, count, index) => sum + Math.round(count * (1 + (0.02 * 11) / 12)) * LISTING_WEIGHTS[index]!,
      0,
    );
    const december = (LISTING_KRONOR * weighted) / 100 / 12;
    expect(Math.abs(figure(await cell('December').innerText()) - december)).toBeLessThanOrEqual(1);
    expect(await cell('Januari').innerText()).toBe(january);

    await page.getByRole('button', { name: 'Tillbaka till oförändrad lista' }).click();
    await expectTotal(page, before);
  });
});

test('the worked example of a unit with many lines is printed on at most two sheets, alone', async ({
  page,
}) => {
  await openUnit(page, 'JH12');
  const example = await showExample(page);
  // The browser's dialog is the only part of printing that is left out.
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Skriv ut räkneexempel' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(example).toBeVisible();
  await expect(page.getByTestId('statement')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const margin = '12mm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(2);
});

test('an amount of the unit is explained by keyboard alone, and the focus comes back', async ({ page }) => {
  await openUnit(page, 'JH18');
  await page.getByRole('combobox', { name: 'Vårdenhet', exact: true }).focus();
  const amount = page.getByTestId('unit-total').getByRole('button');
  const reached = () => amount.evaluate((button) => button === document.activeElement);
  // The words of the facts come before it.
  for (let tabs = 0; tabs < 6 && !(await reached()); tabs += 1) await page.keyboard.press('Tab');
  await expect(amount).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('why-amount')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stäng' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(amount).toBeFocused();
});

test('the unit’s page is there in English, with nothing left in Swedish', async ({ page }) => {
  await openUnit(page, 'JH18');
  await showTables(page);
  await showExample(page);
  await page.getByText('Gemensamma uppgifter för regionen').click();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(SVENSTAVIK);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('får');
  const names = /(Hälsocentral|Vårdenhet) (Östersund \S+|\S+)|exempel-\S+/g;
  const text = (await page.locator('main').innerText())
    .replace(names, '')
    .replaceAll(/Östersund|Gäddede/g, '');
  const left = text.split('\n').filter((row) => /[åäö]/i.test(row));
  expect(left).toEqual([]);
  expect(text).not.toMatch(/\b(och|eller|enhet|listade|rad|gäller|antal|belopp|lista)\b/i);
  const labels = await page
    .locator('main [aria-label]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? ''));
  expect(labels.map((label) => label.replace(names, '')).filter((label) => /[åäö]/i.test(label))).toEqual([]);
});

// In the dark with the other views: everyView.
test('the choice of a unit has no accessibility violations', async ({ page }) => {
  await open(page, '#/enhet');
  await expectAccessible(page);
});

test('a unit’s charts have no accessibility violations', async ({ page }) => {
  await openUnit(page, 'JH18');
  await expect(page.getByTestId('similar')).toBeVisible();
  await expectAccessible(page);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));

    test('a unit’s tables and forms have no accessibility violations', async ({ page }) => {
      await openUnit(page, 'JH18');
      await showTables(page);
      await showExample(page);
      await page.getByText('Gemensamma uppgifter för regionen').click();
      await expectAccessible(page);
    });

    test('an explanation over the unit’s page has no accessibility violations', async ({ page }) => {
      await openUnit(page, 'JH18');
      await line(page, 'Glesbygdsfaktor').getByRole('button').first().click();
      await expect(page.getByTestId('why-amount')).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('the unit’s page fits a screen 320 px wide, in charts and in tables', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openUnit(page, 'JH18');
  await expect(page.getByTestId('similar')).toBeVisible();
  const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  await showTables(page);
  await showExample(page);
  expect(await wide()).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  expect(await wide()).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Byt till svenska' }).click();
  await open(page, '#/enhet');
  expect(await wide()).toBeLessThanOrEqual(320);
});
